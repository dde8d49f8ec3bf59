from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from clarus_desktop.core.issue import ReportWanted
from clarus_desktop.core.zones import Protocol
from clarus_desktop.exam_session import ExamSession, Queue, Row
from clarus_desktop.ui.coalesce import flush_all
from clarus_desktop.ui.comparison import ComparisonDialog
from clarus_desktop.ui.exam_page import ExamPage
from clarus_desktop.ui.report_dialog import ReportDialog
from made_up_exam import ABSENT, PRESENT, follow, load, made_up_exam, sha, verdicts

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def session(qapp: object) -> ExamSession:
    return ExamSession()


@pytest.fixture
def page(qtbot: QtBot, session: ExamSession) -> ExamPage:
    page = ExamPage(session)
    qtbot.addWidget(page)
    page.resize(1366, 640)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


@pytest.fixture
def exam(page: ExamPage, session: ExamSession) -> Iterator[ExamSession]:
    """Three clips: judged and analysed, analysed, and neither."""
    exam = made_up_exam(["R1", "L1", None])
    load(
        session,
        exam,
        Row(exam.clips[0], verdicts=verdicts(0.9), reviewer="Ito", opinions={"Ito": PRESENT}),
        Row(exam.clips[1], verdicts=verdicts(0.1), reviewer="Ito"),
    )
    flush_all(page)
    yield session
    session.load(None)


def change(session: ExamSession, number: int, **what: object) -> None:
    session.set_row(replace(session.rows[number], **what))  # type: ignore[arg-type]


def test_without_an_exam_there_are_ways_in(qtbot: QtBot, page: ExamPage, session: ExamSession) -> None:
    page.set_exams([("e1", "A visit", "yesterday"), ("e2", "Mum & <i>child</i>", "")])
    recent = page.empty.recent.links
    assert [button.text() for button in recent] == ["A visit, yesterday", "Mum && <i>child</i>"]
    with qtbot.waitSignal(page.exam_requested) as told:
        qtbot.mouseClick(recent[1], LEFT)
    assert told.args == ["e2"]
    page.set_exams([])
    assert not any(button.isVisible() for button in recent)
    load(session, made_up_exam(["R1"]))
    assert not page.empty.isVisible()


def test_how_far_the_exam_is(page: ExamPage, exam: ExamSession) -> None:
    assert page.head.name.text() == "A visit"
    assert page.head.protocol.currentText() == "6 BLUE points"
    assert page.head.counts.text() == "1 of 3 reviewed · 2 of 3 analysed"
    change(exam, 2, error="It holds no video.")
    change(exam, 1, lost=True)
    flush_all(page)
    assert page.head.counts.text() == "1 of 3 reviewed · 2 of 3 analysed · 1 can't be read · 1 not found"


def test_the_queue(qtbot: QtBot, page: ExamPage, exam: ExamSession) -> None:
    buttons, progress = page.head.buttons, page.head.progress
    assert not progress.isVisible()
    assert not buttons["pause"].isEnabled()
    with qtbot.waitSignal(page.analyse_requested):
        qtbot.mouseClick(buttons["analyse"], LEFT)
    exam.set_queue(Queue(running=True, finished=1, total=2))
    change(exam, 2, analysing=True, done=50)
    flush_all(page)
    assert progress.isVisible()
    assert progress.value() / progress.maximum() == pytest.approx(0.75)
    assert progress.text() == "1 of 2 clips"
    assert not buttons["analyse"].isEnabled()
    with qtbot.waitSignal(page.pause_requested) as told:
        qtbot.mouseClick(buttons["pause"], LEFT)
    assert told.args == [True]
    exam.set_queue(Queue(running=True, paused=True, finished=1, total=2))
    flush_all(page)
    assert buttons["pause"].text() == "Resume"
    assert progress.text() == "1 of 2 clips, paused"
    with qtbot.waitSignal(page.pause_requested) as told:
        qtbot.mouseClick(buttons["pause"], LEFT)
    assert told.args == [False]
    with qtbot.waitSignal(page.cancel_requested):
        qtbot.mouseClick(buttons["cancel"], LEFT)
    exam.set_queue(Queue())
    change(exam, 2, analysing=False, verdicts=verdicts(0.1))
    flush_all(page)
    assert not progress.isVisible()
    assert not buttons["analyse"].isEnabled()


def test_renaming(qtbot: QtBot, page: ExamPage, exam: ExamSession) -> None:
    follow(exam)
    name = page.head.name
    name.selectAll()
    qtbot.keyClicks(name, "The first visit")
    change(exam, 2, done=1)
    flush_all(page)
    assert name.text() == "The first visit"
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert exam.exam is not None
    assert exam.exam.name == "The first visit"
    name.selectAll()
    qtbot.keyClick(name, Qt.Key.Key_Backspace)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert name.text() == "The first visit"


def test_another_exam_shows_its_own_name(qtbot: QtBot, page: ExamPage, exam: ExamSession) -> None:
    page.head.name.setFocus()
    qtbot.keyClicks(page.head.name, "not finished")
    exam.load(replace(made_up_exam(["R2"]), id="e2", name="Another"), [])
    assert page.head.name.text() == "Another"


def test_another_protocol(page: ExamPage, exam: ExamSession) -> None:
    follow(exam)
    page.head.protocol.setCurrentText("8 zones")
    page.head.protocol.activated.emit(page.head.protocol.currentIndex())
    assert exam.exam is not None
    assert exam.exam.protocol is Protocol.ZONES8
    assert len(page.map.zones) == 8


def test_while_nothing_can_be_saved_what_is_typed_is_kept(
    qtbot: QtBot, page: ExamPage, exam: ExamSession
) -> None:
    qtbot.keyClicks(page.head.name, ", again")
    exam.set_trouble("The disk is full.")
    qtbot.keyClick(page.head.name, Qt.Key.Key_Return)
    assert page.head.name.text() == "A visit, again"
    assert not page.head.protocol.isEnabled()
    follow(exam)
    exam.set_trouble("")
    qtbot.keyClick(page.head.name, Qt.Key.Key_Return)
    assert exam.exam is not None
    assert exam.exam.name == "A visit, again"


def test_a_zone_chooses_its_clips_in_the_list(qtbot: QtBot, page: ExamPage, exam: ExamSession) -> None:
    zone = next(zone for zone in page.map.zones if zone.code == "L1")
    qtbot.mouseClick(page.map, LEFT, pos=page.map.area(zone).center().toPoint())
    assert page.clips.chosen() == (sha(1),)
    with qtbot.waitSignal(page.clip_requested) as told:
        qtbot.mouseClick(page.clips.open, LEFT)
    assert told.args == [sha(1)]


def test_neighbours_of_the_clip_under_review(page: ExamPage, exam: ExamSession) -> None:
    exam.set_current(sha(1))
    assert (page.neighbour(1), page.neighbour(-1)) == (sha(2), sha(0))


def dialog_of(page: ExamPage) -> QFileDialog:
    (dialog,) = page.findChildren(QFileDialog)
    return dialog


@pytest.mark.parametrize(
    ("name", "path"),
    [("export", "/there/visit.json"), ("export", "/there/Visit 2.1"), ("import", "/there/reviews.json")],
)
def test_files_are_asked_for(qtbot: QtBot, page: ExamPage, exam: ExamSession, name: str, path: str) -> None:
    signal = page.export_requested if name == "export" else page.import_requested
    qtbot.mouseClick(page.head.buttons[name], LEFT)
    if name == "export":
        page.findChild(ReportDialog).accept()
    dialog = dialog_of(page)
    with qtbot.waitSignal(signal) as told:
        dialog.fileSelected.emit(path)
    whole = path if path.endswith(".json") else f"{path}.pdf"
    assert told.args == [ReportWanted(Path(whole)) if name == "export" else whole]
    dialog.reject()


def test_folders_are_asked_for(qtbot: QtBot, page: ExamPage, session: ExamSession) -> None:
    qtbot.mouseClick(page.empty.open, LEFT)
    dialog = dialog_of(page)
    with qtbot.waitSignal(page.folder_requested) as told:
        dialog.fileSelected.emit("/there/visit")
    assert told.args == ["/there/visit"]
    dialog.reject()


def test_lost_clips_are_looked_for(qtbot: QtBot, page: ExamPage, exam: ExamSession) -> None:
    assert not page.lost.isVisible()
    change(exam, 1, lost=True)
    flush_all(page)
    assert page.lost.isVisible()
    assert page.lost_text.text() == "1 clip is not where it was."
    qtbot.mouseClick(page.find_clips, LEFT)
    dialog = dialog_of(page)
    with qtbot.waitSignal(page.locate_requested) as told:
        dialog.fileSelected.emit("/elsewhere")
    assert told.args == ["/elsewhere"]
    dialog.reject()
    change(exam, 1, lost=False)
    flush_all(page)
    assert not page.lost.isVisible()


def test_two_reviewers_are_compared(qtbot: QtBot, page: ExamPage, exam: ExamSession) -> None:
    assert not page.head.buttons["compare"].isEnabled()
    change(exam, 0, opinions={"Novak": PRESENT, "Weber": ABSENT})
    flush_all(page)
    qtbot.mouseClick(page.head.buttons["compare"], LEFT)
    (dialog,) = page.findChildren(ComparisonDialog)
    dialog.table.selectRow(0)
    dialog.settling.verdict.setCurrentText("absent")
    with qtbot.waitSignal(page.adjudication_requested) as told:
        qtbot.mouseClick(dialog.settling.settle, LEFT)
    assert told.args == [sha(0), ABSENT]
    dialog.reject()


def test_closing(qtbot: QtBot, page: ExamPage, exam: ExamSession) -> None:
    with qtbot.waitSignal(page.close_requested):
        qtbot.mouseClick(page.head.buttons["close"], LEFT)


def test_every_control_can_be_reached_and_says_what_it_is(page: ExamPage, exam: ExamSession) -> None:
    for kind in (QAbstractButton, QComboBox, QLineEdit, QTableView):
        for control in page.findChildren(kind):
            if control.focusPolicy() == Qt.FocusPolicy.NoFocus or not control.isVisible():
                continue
            assert control.accessibleName() or (isinstance(control, QAbstractButton) and control.text())
            assert control.toolTip() or isinstance(control, QTableView)
    assert page.focusWidget() is page.clips.table


def test_an_exam_that_comes_gives_the_keys_to_its_list(page: ExamPage, session: ExamSession) -> None:
    page.empty.open.setFocus()
    load(session, made_up_exam(["R1"]))
    assert page.focusWidget() is page.clips.table
    session.load(None)


@pytest.mark.parametrize("protocol", Protocol)
def test_nothing_is_cut_off_on_a_small_screen(page: ExamPage, exam: ExamSession, protocol: Protocol) -> None:
    follow(exam)
    exam.set_protocol(protocol)
    exam.set_queue(Queue(running=True, finished=1, total=3))
    flush_all(page)
    assert page.minimumSizeHint().width() <= 800  # there may be panels beside it
    assert page.minimumSizeHint().height() <= 560
    page.resize(1366, 600)
    for part in (page.clips, page.map, page.summary, page.head):
        assert page.rect().contains(_place(part, page))
    assert page.clips.table.horizontalScrollBar().maximum() == 0


def _place(part: QWidget, page: QWidget) -> object:
    return part.rect().translated(part.mapTo(page, QPoint()))
