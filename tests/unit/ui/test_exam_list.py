from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.zones import Protocol
from clarus_desktop.exam_session import ExamSession, Row
from clarus_desktop.ui import words
from clarus_desktop.ui.exam_drag import dropped
from clarus_desktop.ui.exam_list import ExamList
from clarus_desktop.ui.exam_model import Column
from made_up_exam import ABSENT, PRESENT, follow, load, made_up_exam, sha, verdicts

LEFT = Qt.MouseButton.LeftButton
ROLE = Qt.ItemDataRole


@pytest.fixture
def session(qapp: object) -> ExamSession:
    """Scores and verdicts of four clips; the last one is not analysed."""
    session = ExamSession()
    exam = made_up_exam(["L2", "R1", None, "R2"])
    rows = [
        Row(exam.clips[0], verdicts=verdicts(0.2), reviewer="Ito", opinions={"Ito": ABSENT}),
        Row(exam.clips[1], verdicts=verdicts(0.9), reviewer="Ito", opinions={"Ito": ABSENT}),
        Row(exam.clips[2], verdicts=verdicts(0.1, 1.9), reviewer="Ito"),
    ]
    load(session, exam, *rows)
    return session


@pytest.fixture
def clips(qtbot: QtBot, session: ExamSession) -> ExamList:
    clips = ExamList(session)
    qtbot.addWidget(clips)
    clips.resize(860, 400)
    with qtbot.waitExposed(clips):
        clips.show()
    return clips


def shown(clips: ExamList) -> list[int]:
    """Numbers of the clips listed."""
    return [int(sha256, 16) for sha256 in clips.order.hashes()]


def text(clips: ExamList, row: int, column: Column, role: int = ROLE.DisplayRole) -> str:
    return str(clips.order.index(row, column).data(role))


def change(session: ExamSession, number: int, **what: object) -> None:
    session.set_row(replace(session.rows[number], **what))  # type: ignore[arg-type]


def test_a_row_tells_all_of_its_clip(clips: ExamList) -> None:
    texts = [text(clips, 1, column) for column in list(Column)[Column.ZONE : Column.SUSPICION]]
    assert texts == ["R1", "clip-1.mp4", "5.00 s", "reviewed", "flagged", "not flagged", "absent", "≠ model"]
    assert text(clips, 1, Column.ZONE, ROLE.ToolTipRole) == "Right upper BLUE point"
    assert "threshold 0.500" in text(clips, 1, Column.PROBABILITY, ROLE.ToolTipRole)
    assert "the model flags the clip" in text(clips, 1, Column.DIFFERS, ROLE.ToolTipRole)
    assert text(clips, 1, Column.STATE, ROLE.AccessibleTextRole) == "State: reviewed"
    texts = [text(clips, 3, column) for column in list(Column)[Column.STATE : Column.SUSPICION]]
    assert texts == ["not analysed", "—", "—", "—", ""]


def test_the_reviewers_note_and_how_it_was_settled_are_in_the_tip(
    clips: ExamList, session: ExamSession
) -> None:
    given = Opinion(Answer.PRESENT, Extent.SMALL, "<b>small</b>")
    change(session, 0, opinions={"Ito": given}, adjudication=("Novak", ABSENT))
    tip = text(clips, 0, Column.OPINION, ROLE.ToolTipRole)
    assert tip == words.plain("Ito: present, small\n<b>small</b>\nSettled by Novak: absent")


def test_analysing_failed_and_lost_clips_say_so(clips: ExamList, session: ExamSession) -> None:
    change(session, 3, analysing=True, done=45)
    assert text(clips, 3, Column.STATE) == "analysing 45%"
    assert text(clips, 3, Column.STATE, ROLE.ToolTipRole) == "45 of 100 frames analysed"
    change(session, 3, analysing=False, done=0, error="It holds no video.")
    assert text(clips, 3, Column.STATE) == "can't be read"
    assert "It holds no video." in text(clips, 3, Column.NAME, ROLE.ToolTipRole)
    change(session, 3, error="", lost=True)
    assert text(clips, 3, Column.STATE) == "not found"
    assert "Find clips…" in text(clips, 3, Column.STATE, ROLE.ToolTipRole)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("File order", [0, 1, 2, 3]),
        ("Most suspicious first", [2, 1, 0, 3]),
        ("Zone", [1, 3, 0, 2]),
        ("Name", [0, 1, 2, 3]),
        ("State", [3, 2, 0, 1]),
        ("Probability", [1, 0, 2, 3]),
        ("Distance", [2, 0, 1, 3]),
        ("Differs", [1, 0, 2, 3]),
    ],
)
def test_orders(clips: ExamList, order: str, expected: list[int]) -> None:
    clips.sorting.setCurrentText(order)
    clips.sorting.activated.emit(clips.sorting.currentIndex())
    assert shown(clips) == expected


def test_a_columns_head_sorts_both_ways_and_what_is_not_known_stays_last(
    qtbot: QtBot, clips: ExamList
) -> None:
    head = clips.table.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(Column.PROBABILITY) + 20, head.height() // 2)
    orders = []
    for _ in range(2):
        qtbot.mouseClick(head.viewport(), LEFT, pos=place)
        orders.append(shown(clips))
    assert sorted(orders) == [[1, 0, 2, 3], [2, 0, 1, 3]]
    assert clips.sorting.currentText() == "Probability"


def test_a_clip_moves_once_its_verdict_comes(clips: ExamList, session: ExamSession) -> None:
    clips.sorting.setCurrentText("Most suspicious first")
    clips.sorting.activated.emit(clips.sorting.currentIndex())
    change(session, 3, verdicts=verdicts(1.0, 2.0))
    assert shown(clips) == [3, 2, 1, 0]


def test_blind_mode_hides_the_model_in_text_tip_and_order(clips: ExamList, session: ExamSession) -> None:
    session.set_blind(True)
    clips.sorting.setCurrentText("Most suspicious first")
    clips.sorting.activated.emit(clips.sorting.currentIndex())
    assert shown(clips) == [1, 0, 2, 3]
    for column in (Column.PROBABILITY, Column.DISTANCE):
        assert text(clips, 2, column) == "hidden"
        assert "Blind mode" in text(clips, 2, column, ROLE.ToolTipRole)
        assert text(clips, 3, column) == "—"
        assert text(clips, 0, column) in ("flagged", "not flagged")
    change(session, 2, opinions={"Ito": PRESENT})
    assert text(clips, 0, Column.DISTANCE) == "flagged"


@pytest.mark.parametrize(
    ("filter_", "expected"),
    [("CLIP-2", [2]), ("r", [0, 1, 3]), (" r2 ", [3]), ("reviewed", [0, 1]), ("", [0, 1, 2, 3])],
)
def test_filter(clips: ExamList, filter_: str, expected: list[int]) -> None:
    clips.filter.setText(filter_)
    assert shown(clips) == expected


def test_an_empty_list_says_why(clips: ExamList, session: ExamSession) -> None:
    clips.filter.setText("<i>nowhere</i>")
    assert clips.reason.isVisible()
    assert "“<i>nowhere</i>”" in clips.reason.text()
    load(session, made_up_exam([]))
    assert "no clips" in clips.reason.text()
    clips.filter.clear()
    load(session, made_up_exam(["L1"]))
    assert clips.table.isVisible()


def test_double_click_enter_and_button_open_the_clip(qtbot: QtBot, clips: ExamList) -> None:
    place = clips.table.visualRect(clips.order.index(2, Column.NAME)).center()
    qtbot.mouseClick(clips.table.viewport(), LEFT, pos=place)
    with qtbot.waitSignal(clips.clip_requested) as told:
        qtbot.mouseDClick(clips.table.viewport(), LEFT, pos=place)
    assert told.args == [sha(2)]
    clips.choose([sha(1)])
    with qtbot.waitSignal(clips.clip_requested) as told:
        qtbot.keyClick(clips.table, Qt.Key.Key_Return)
    assert told.args == [sha(1)]
    with qtbot.waitSignal(clips.clip_requested) as told:
        qtbot.mouseClick(clips.open, LEFT)
    assert told.args == [sha(1)]


def test_a_lost_clip_is_looked_for_instead(qtbot: QtBot, clips: ExamList, session: ExamSession) -> None:
    change(session, 2, lost=True)
    clips.choose([sha(2)])
    with qtbot.waitSignal(clips.lost_requested), qtbot.assertNotEmitted(clips.clip_requested):
        qtbot.keyClick(clips.table, Qt.Key.Key_Enter)
    menu = clips.menu()
    assert menu.actions()[0].text() == "Find clips…"
    menu.close()


def test_several_clips_are_not_opened_at_once(qtbot: QtBot, clips: ExamList) -> None:
    clips.choose([sha(1), sha(3)])
    assert clips.chosen() == (sha(1), sha(3))
    assert not clips.open.isEnabled()
    with qtbot.assertNotEmitted(clips.clip_requested):
        qtbot.keyClick(clips.table, Qt.Key.Key_Return)


def test_the_zone_of_chosen_clips_is_shown_and_set(clips: ExamList, session: ExamSession) -> None:
    follow(session)
    assert not clips.zone.isEnabled()
    clips.choose([sha(1)])
    assert clips.zone.currentText() == "R1, Right upper BLUE point"
    clips.choose([sha(1), sha(2)])
    assert clips.zone.currentIndex() == -1
    clips.zone.setCurrentIndex(clips.zone.findData("R3"))
    clips.zone.activated.emit(clips.zone.currentIndex())
    assert [row.clip.zone for row in session.rows] == ["L2", "R3", "R3", "R2"]
    assert clips.chosen() == (sha(1), sha(2))
    clips.zone.setCurrentIndex(0)
    clips.zone.activated.emit(0)
    assert [row.clip.zone for row in session.rows] == ["L2", None, None, "R2"]


def test_the_zone_is_set_from_the_context_menu(clips: ExamList, session: ExamSession) -> None:
    follow(session)
    clips.choose([sha(2)])
    menu = clips.menu()
    (zones,) = menu.findChildren(QMenu)
    assert [action.text() for action in zones.actions() if action.isChecked()] == ["Not known"]
    next(action for action in zones.actions() if action.text().startswith("L3")).trigger()
    assert session.rows[2].clip.zone == "L3"
    menu.close()


def test_another_protocol_offers_its_zones(clips: ExamList, session: ExamSession) -> None:
    follow(session)
    session.set_protocol(Protocol.SWEEPS12)
    assert clips.zone.findData("LPT") > 0
    assert clips.zone.findData("R1") < 0
    assert text(clips, 1, Column.ZONE, ROLE.ToolTipRole) == "The protocol has no zone R1."


def test_zones_can_not_be_set_while_nothing_can_be_saved(clips: ExamList, session: ExamSession) -> None:
    clips.choose([sha(2)])
    session.set_trouble("The disk is full.")
    assert not clips.zone.isEnabled()
    session.set_trouble("")
    assert clips.zone.isEnabled()


def test_chosen_clips_can_be_dragged(clips: ExamList) -> None:
    indexes = [clips.order.index(row, column) for row in (1, 2) for column in (0, 2)]
    assert dropped(clips.order.mimeData(indexes)) == (sha(1), sha(2))


def test_the_clip_under_review_is_marked(clips: ExamList, session: ExamSession) -> None:
    session.set_current(sha(1))
    assert clips.order.index(1, Column.NAME).data(ROLE.FontRole).bold()
    assert clips.order.index(0, Column.NAME).data(ROLE.FontRole) is None
    assert "under review" in text(clips, 1, Column.NAME, ROLE.ToolTipRole)


def test_neighbours_are_those_of_the_order_shown(clips: ExamList, session: ExamSession) -> None:
    assert (clips.neighbour(1), clips.neighbour(-1)) == (sha(0), sha(3))
    clips.sorting.setCurrentText("Most suspicious first")
    clips.sorting.activated.emit(clips.sorting.currentIndex())
    session.set_current(sha(2))
    assert (clips.neighbour(1), clips.neighbour(-1)) == (sha(1), "")
    session.load(None)
    assert clips.neighbour(1) == ""


def test_pictures_are_painted_when_they_come(clips: ExamList, session: ExamSession) -> None:
    def red() -> int:
        image: QImage = clips.table.grab().toImage()
        return sum(image.pixelColor(40, y) == QColor(255, 0, 0) for y in range(image.height()))

    assert red() == 0
    picture = np.zeros((48, 64, 3), np.uint8)
    picture[..., 0] = 255
    session.set_picture(sha(0), picture)
    assert red() > 30


@pytest.mark.usefixtures("dark")
def test_all_states_are_painted_in_the_dark(clips: ExamList, session: ExamSession) -> None:
    change(session, 3, analysing=True, done=45)
    change(session, 2, error="It holds no video.")
    change(session, 0, opinions={"Ito": Opinion(Answer.CANNOT_TELL)})
    clips.choose([sha(1)])
    assert not clips.grab().isNull()
