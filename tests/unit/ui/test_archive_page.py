"""The exam's page while it lists an archive."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QListView
from pytestqt.qtbot import QtBot

from clarus_desktop.core.archives import ArchiveInfo
from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.zones import Protocol
from clarus_desktop.exam_session import ExamSession, Row
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.coalesce import flush_all
from clarus_desktop.ui.exam_model import Column
from clarus_desktop.ui.exam_page import ExamPage
from clarus_desktop.ui.identity import Identity
from made_up_exam import ABSENT, PRESENT, load, made_up_exam, sha, verdicts

BEGAN = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
ROLE = Qt.ItemDataRole


@pytest.fixture
def session(qapp: object) -> ExamSession:
    """An archive of three clips and a file that is none; the second clip is reviewed, and there twice."""
    session = ExamSession()
    info = ArchiveInfo("screening", "2.1", "5c" * 32, BEGAN, None)
    found = [verdicts(0.2), verdicts(0.9), verdicts(0.1, 1.9), {}]
    rows = [
        Row(
            ExamClip(sha(number), f"clip-{number}.mp4", f"/there/{number}.mp4", 1000, 100, 4.0),
            verdicts=each,
            reviewer="Ito",
            folder=f"ward {number % 2}",
        )
        for number, each in enumerate(found)
    ]
    rows[1] = replace(rows[1], opinions={"Ito": ABSENT}, other_names=("copy <b>.mp4",))
    rows[3] = replace(rows[3], error="It holds no video.")
    exam = Exam("/screened", "screened", "/screened", BEGAN, Protocol.BLUE6, archive=info)
    session.load(exam, rows)
    return session


@pytest.fixture
def page(qtbot: QtBot, session: ExamSession) -> ExamPage:
    page = ExamPage(session)
    qtbot.addWidget(page)
    page.resize(1366, 640)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    flush_all(page)
    return page


def shown(page: ExamPage) -> list[int]:
    return [int(sha256, 16) for sha256 in page.clips.order.hashes()]


def text(page: ExamPage, place: int, column: Column, role: int = ROLE.DisplayRole) -> str:
    return str(page.clips.order.index(place, column).data(role))


def test_the_head_says_what_it_is_and_how_far(page: ExamPage, session: ExamSession) -> None:
    head = page.archive_head
    assert head.name.text() == "screened"
    assert "screening 2.1" in head.made.text()
    assert "not finished" in head.made.text()
    assert head.counts.text() == "1 of 4 reviewed · 2 flagged · 1 can't be read"
    session.set_row(replace(session.rows[0], lost=True))
    flush_all(page)
    assert head.counts.text().endswith("1 not found")
    assert page.lost.isVisible()
    done = replace(session.archive, finished=BEGAN) if session.archive is not None else None
    assert session.exam is not None
    session.load(replace(session.exam, archive=done), session.rows)
    flush_all(page)
    assert "not finished" not in head.made.text()


def test_what_belongs_to_one_patients_visit_is_away(page: ExamPage, session: ExamSession) -> None:
    clips, view = page.clips, page.clips.sorting.view()
    assert isinstance(view, QListView)
    for widget in (page.head, page.map, page.summary, clips.zone):
        assert not widget.isVisible()
    assert clips.table.isColumnHidden(Column.ZONE)
    assert clips.table.isColumnHidden(Column.PICTURE)
    clips.choose([sha(1)])
    menu = clips.menu()
    assert [action.text() for action in menu.actions()] == ["Open clip"]
    menu.close()
    load(session, made_up_exam(["R1", "L1"]))
    flush_all(page)
    for widget in (page.head, page.map, page.summary, clips.zone):
        assert widget.isVisible()
    assert not page.archive_head.isVisible()
    assert not clips.table.isColumnHidden(Column.PICTURE)
    assert clips.sorting.currentText() == "File order"


def test_the_most_suspicious_come_first(page: ExamPage) -> None:
    assert page.clips.sorting.currentText() == "Most suspicious first"
    assert shown(page) == [2, 1, 0, 3]


def test_verdicts_say_what_they_rest_on(page: ExamPage, session: ExamSession) -> None:
    told = text(page, 1, Column.PROBABILITY, ROLE.AccessibleTextRole)
    assert told == "Probability: flagged, 0.900 · 9 over"
    session.set_blind(True)
    place = shown(page).index(0)
    assert text(page, place, Column.PROBABILITY, ROLE.AccessibleTextRole) == "Probability: hidden"
    flush_all(page)
    assert page.archive_head.counts.text().startswith("1 of 4 reviewed · 1 flagged · 2 hidden")


def test_folders_and_other_names_are_told_and_filtered_by(page: ExamPage, session: ExamSession) -> None:
    assert text(page, 1, Column.NAME, ROLE.AccessibleTextRole).endswith("ward 1 · also copy <b>.mp4")
    assert "copy &lt;b&gt;.mp4" in text(page, 1, Column.NAME, ROLE.ToolTipRole)
    assert text(page, 3, Column.NAME, ROLE.AccessibleTextRole).endswith("It holds no video.")
    for what, expected in {"ward 0": [2, 0], "copy": [1], "REVIEWED": [1], "nowhere": []}.items():
        page.clips.filter.setText(what)
        assert shown(page) == expected
    assert "name, folder or state" in page.clips.reason.text()
    page.clips.filter.setText("ward")
    session.conceal(frozenset(), folders=True)  # nobody knows whom a folder that was never opened names
    assert shown(page) == []
    page.clips.filter.clear()
    assert text(page, 1, Column.NAME, ROLE.AccessibleTextRole) == "Name: clip-1.mp4, also copy <b>.mp4"
    session.conceal(frozenset({"copy"}), folders=True)
    assert "copy" not in text(page, 1, Column.NAME, ROLE.AccessibleTextRole)
    Identity(ReviewSession(), session).hide(True)
    assert not session.shows_folders


def test_an_error_shows_nothing_of_the_patient_either(page: ExamPage, session: ExamSession) -> None:
    bad = replace(session.rows[3], error="“smith-3.mp4” holds no video.")
    session.set_row(replace(bad, clip=replace(bad.clip, name="smith-3.mp4")))
    place, role = shown(page).index(3), ROLE.AccessibleTextRole
    assert "“smith-3.mp4” holds no video." in text(page, place, Column.NAME, role)
    session.conceal(frozenset({"smith"}), folders=True)
    roles = (ROLE.DisplayRole, ROLE.ToolTipRole, role)
    told = " ".join(text(page, place, column, role) for column in Column for role in roles)
    assert "•••-3.mp4” holds no video." in told
    assert "smith" not in told.casefold()
    assert "smith" not in (session.rows[3].trouble + session.rows[3].name)


def test_one_clip_is_chosen_at_a_time_and_opened(qtbot: QtBot, page: ExamPage) -> None:
    page.clips.table.setFocus()
    page.clips.table.selectAll()
    assert page.clips.chosen() == ()
    page.clips.choose([sha(2)])
    with qtbot.waitSignal(page.clip_requested) as told:
        qtbot.keyClick(page.clips.table, Qt.Key.Key_Return)
    assert told.args == [sha(2)]
    assert page.neighbour(1) == sha(2)


def test_the_filter_keeps_the_choice(page: ExamPage) -> None:
    page.clips.choose([sha(1)])
    page.clips.filter.setText("clip")
    assert page.clips.chosen() == (sha(1),)


def test_nothing_of_it_can_be_changed_or_exported(page: ExamPage, session: ExamSession) -> None:
    asked: list[object] = []
    session.change_requested.connect(lambda *what: asked.append(what))
    session.set_zones([sha(0)], "R1")
    session.set_name("other")
    session.set_protocol(Protocol.ZONES12)
    page.ask_export()
    assert asked == []


def test_reviewers_are_compared_where_they_said_something(page: ExamPage, session: ExamSession) -> None:
    assert not page.archive_head.buttons["compare"].isEnabled()
    session.set_row(replace(session.rows[1], opinions={"Ito": ABSENT, "Novak": PRESENT}))
    flush_all(page)
    assert page.archive_head.buttons["compare"].isEnabled()
    dialog = page.compare()
    assert dialog.table.rowCount() == 1
    dialog.reject()


def test_its_buttons_say_what_they_do_and_close_it(qtbot: QtBot, page: ExamPage) -> None:
    for button in page.archive_head.findChildren(QAbstractButton):
        assert button.toolTip()
    with qtbot.waitSignal(page.close_requested):
        qtbot.mouseClick(page.archive_head.buttons["close"], Qt.MouseButton.LeftButton)


def test_coming_back_the_clip_under_review_is_chosen(page: ExamPage, session: ExamSession) -> None:
    page.hide()
    session.set_current(sha(0))
    page.show()
    assert page.clips.chosen() == (sha(0),)


def test_an_empty_archive_says_so(page: ExamPage, session: ExamSession) -> None:
    session.load(session.exam, [])
    assert page.clips.reason.isVisible()
    assert "no clips yet" in page.clips.reason.text()


@pytest.mark.usefixtures("dark")
def test_nothing_is_cut_off(page: ExamPage) -> None:
    assert page.minimumSizeHint().width() <= 1366
    assert not page.grab().isNull()
