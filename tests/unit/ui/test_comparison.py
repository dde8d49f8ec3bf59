from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clarus_desktop.core.agreement import Agreement, agreement
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.exam_session import ExamSession, Row
from clarus_desktop.ui.coalesce import flush_all
from clarus_desktop.ui.comparison import ComparisonDialog, agreement_text
from made_up_exam import ABSENT, PRESENT, load, made_up_exam, sha, verdicts

LEFT = Qt.MouseButton.LeftButton
SMALL = Opinion(Answer.PRESENT, Extent.SMALL, "near the pleura")
YES, NO, _ = Answer


@pytest.fixture
def session(qapp: object) -> ExamSession:
    """Ito and Novak agree on clips 0 and 1 and not on 2; Weber, who reviews now, judged clip 0 only."""
    session = ExamSession()
    exam = made_up_exam(["R1", "R2", "R3", "L1"])
    given = [
        {"Ito": PRESENT, "Novak": SMALL, "Weber": ABSENT},
        {"Ito": ABSENT, "Novak": ABSENT},
        {"Ito": ABSENT, "Novak": PRESENT},
        {"Ito": PRESENT},
    ]
    rows = [
        Row(
            clip,
            verdicts=verdicts(0.9),
            opinions=opinions,
            reviewer="Weber",
            given_blind=frozenset({"Novak"}),
        )
        for clip, opinions in zip(exam.clips, given, strict=True)
    ]
    load(session, exam, *rows)
    return session


@pytest.fixture
def dialog(qtbot: QtBot, session: ExamSession) -> ComparisonDialog:
    dialog = ComparisonDialog(session)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def cells(dialog: ComparisonDialog) -> list[list[str]]:
    table = dialog.table
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]  # type: ignore[union-attr]
        for row in range(table.rowCount())
    ]


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (Agreement(0, 0, None), "There is no clip on which both have given a verdict."),
        (
            agreement([(NO, NO)] * 2),
            "They agree on 2 of 2 clips (100%). "
            "Cohen's kappa is not defined: both gave the same answer to every clip.",
        ),
        (
            Agreement(50, 35, 0.4),
            "They agree on 35 of 50 clips (70%). "
            "Cohen's kappa is 0.40: 40% of the way from what chance alone would bring to full agreement.",
        ),
        (
            agreement([(YES, NO), (NO, YES)]),
            "They agree on 0 of 2 clips (0%). Cohen's kappa is -1.00: "
            "less agreement than chance alone would bring. From 2 clips it is only a rough figure.",
        ),
        (
            agreement([(YES, NO)]),
            "They agree on 0 of 1 clip (0%). Cohen's kappa is 0.00: "
            "no more agreement than chance alone would bring. From 1 clip it is only a rough figure.",
        ),
    ],
)
def test_the_figures_in_sentences(found: Agreement, text: str) -> None:
    assert agreement_text(found) == text


def test_it_begins_with_the_two_who_do_not_review_now(dialog: ComparisonDialog) -> None:
    assert dialog.names == ("Ito", "Novak")
    assert "agree on 2 of 3 clips" in dialog.text.text()


def test_verdicts_clip_by_clip(dialog: ComparisonDialog) -> None:
    assert cells(dialog) == [
        ["R1", "clip-0.mp4", "present", "present, small (blind)", "yes", "flagged", "—"],
        ["R2", "clip-1.mp4", "absent", "absent (blind)", "yes", "flagged", "—"],
        ["R3", "clip-2.mp4", "absent", "present (blind)", "≠ no", "flagged", "—"],
        ["L1", "clip-3.mp4", "present", "—", "—", "flagged", "—"],
    ]
    tip = dialog.table.item(0, 3)
    assert tip is not None
    assert "near the pleura" in tip.toolTip()


def test_only_where_they_differ(dialog: ComparisonDialog) -> None:
    dialog.only_differing.setChecked(True)
    assert [row[1] for row in cells(dialog)] == ["clip-2.mp4"]
    assert "of 3 clips" in dialog.text.text()


def test_blind_mode_hides_the_model_here_too(dialog: ComparisonDialog, session: ExamSession) -> None:
    session.set_blind(True)
    flush_all(dialog)
    assert [row[5] for row in cells(dialog)] == ["flagged", "hidden", "hidden", "hidden"]


def test_blind_mode_hides_what_others_say_of_clips_not_judged_yet(
    dialog: ComparisonDialog, session: ExamSession
) -> None:
    session.set_row(replace(session.rows[2], adjudication=("Bauer", SMALL)))
    session.set_blind(True)
    flush_all(dialog)
    rows = cells(dialog)
    assert rows[0][2:5] == ["present", "present, small (blind)", "yes"]
    assert rows[2][2:] == ["hidden"] * 5
    assert "They agree on 1 of 1 clip " in dialog.text.text()
    assert "3 clips hidden until you have judged." in dialog.text.text()
    dialog.table.selectRow(2)
    assert not dialog.settling.settle.isEnabled()
    assert dialog.settling.verdict.currentIndex() == -1
    assert "Blind mode" in dialog.settling.reason.text()
    dialog.only_differing.setChecked(True)
    assert cells(dialog) == []


def test_the_same_reviewer_twice_is_no_comparison(dialog: ComparisonDialog) -> None:
    dialog.reviewers[1].setCurrentText("Ito")
    assert dialog.text.text() == "Choose two different reviewers."


def test_one_of_the_two_does_not_settle(dialog: ComparisonDialog) -> None:
    dialog.table.selectRow(2)
    bar = dialog.settling
    assert bar.verdict.isEnabled()
    dialog.reviewers[0].setCurrentText("Weber")
    assert not bar.verdict.isEnabled()
    assert not bar.settle.isEnabled()
    assert "only a third reviewer settles" in bar.reason.text()


def test_without_a_reviewer_or_while_nothing_can_be_saved_nothing_is_settled(
    dialog: ComparisonDialog, session: ExamSession
) -> None:
    bar = dialog.settling
    assert not bar.verdict.isEnabled()
    dialog.table.selectRow(2)
    session.set_trouble("The disk is full.")
    flush_all(dialog)
    assert (bar.verdict.isEnabled(), bar.reason.text()) == (False, "The disk is full.")
    session.set_trouble("")
    flush_all(dialog)
    assert bar.verdict.isEnabled()
    for row in session.rows:
        session.set_row(replace(row, reviewer=""))
    flush_all(dialog)
    assert not bar.verdict.isEnabled()


def test_a_third_reviewer_settles_and_takes_back(
    qtbot: QtBot, dialog: ComparisonDialog, session: ExamSession
) -> None:
    bar = dialog.settling
    dialog.table.selectRow(2)
    assert not bar.settle.isEnabled()
    assert not bar.take_back.isEnabled()
    bar.verdict.setCurrentText("present, small")
    bar.note.setText(" seen twice ")
    with qtbot.waitSignal(dialog.adjudication_requested) as told:
        qtbot.mouseClick(bar.settle, LEFT)
    settled = Opinion(Answer.PRESENT, Extent.SMALL, "seen twice")
    assert told.args == [sha(2), settled]
    session.set_row(replace(session.rows[2], adjudication=("Weber", settled)))
    flush_all(dialog)
    assert cells(dialog)[2][6] == "present, small (Weber)"
    assert (bar.verdict.currentText(), bar.note.text()) == ("present, small", "seen twice")
    with qtbot.waitSignal(dialog.adjudication_requested) as told:
        qtbot.mouseClick(bar.take_back, LEFT)
    assert told.args == [sha(2), None]


def test_what_is_being_typed_is_kept_while_other_rows_change(
    dialog: ComparisonDialog, session: ExamSession
) -> None:
    bar = dialog.settling
    dialog.table.selectRow(2)
    bar.verdict.setCurrentText("absent")
    bar.note.setText("half a sen")
    session.set_row(replace(session.rows[0], opinions={"Ito": ABSENT}))
    session.set_row(replace(session.rows[2], done=3))
    flush_all(dialog)
    assert (bar.verdict.currentText(), bar.note.text()) == ("absent", "half a sen")
    dialog.table.selectRow(1)
    assert (bar.verdict.currentIndex(), bar.note.text()) == (-1, "")


def test_it_closes_with_its_exam(dialog: ComparisonDialog, session: ExamSession) -> None:
    session.load(None)
    assert not dialog.isVisible()
