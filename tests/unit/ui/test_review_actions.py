"""Judging by keyboard in the window, as Ann; every change is saved at once unless a test says otherwise."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.findings import Finding, FindingKind, Judgement
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.banner import Tone
from clarus_desktop.ui.main_window import MainWindow
from clarus_desktop.ui.reviewer_dialog import ReviewerDialog

Press = Callable[..., None]
KEY, NO = Qt.Key, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def press(qtbot: QtBot, window: MainWindow) -> Press:
    """Press keys on the frame, one after another."""

    def press_keys(*keys: Qt.Key, modifier: Qt.KeyboardModifier = NO) -> None:
        window.review.frame.setFocus()
        for key in keys:
            qtbot.keyClick(window.review.frame, key, modifier)

    return press_keys


@pytest.fixture
def unnamed(window: MainWindow, reviewed: ReviewSession) -> MainWindow:
    """The window while nobody has said who reviews."""
    reviewed.judging.load("0" * 64, "", Review(), {})
    return window


def findings(session: ReviewSession) -> tuple[Finding, ...]:
    return session.judging.review.findings


def notice(window: MainWindow) -> str:
    banner = window.banners.banner(Tone.NOTICE)
    return banner.message.text() if banner.isVisible() else ""


# Judging what is at hand


@pytest.mark.parametrize(
    ("key", "judgement"),
    [(KEY.Key_C, Judgement.CONFIRMED), (KEY.Key_X, Judgement.REJECTED), (KEY.Key_U, Judgement.UNSURE)],
)
def test_one_key_judges_the_segment_that_holds_the_frame(
    press: Press, window: MainWindow, reviewed: ReviewSession, key: Qt.Key, judgement: Judgement
) -> None:
    reviewed.set_frame(22)
    press(key)
    (finding,) = findings(reviewed)
    assert (finding.span, finding.judgement, finding.marked) == (Segment(20, 29), judgement, False)
    window.show_now()
    assert window.flags.count.text() == "1 of 3 judged"
    assert judgement.value in str(window.flags.model.data(window.flags.model.index(0)))


def test_of_two_segments_at_the_frame_the_chosen_row_is_judged(
    qtbot: QtBot, press: Press, window: MainWindow, reviewed: ReviewSession
) -> None:
    place = window.flags.view.visualRect(window.flags.model.index(1)).center()
    qtbot.mouseClick(window.flags.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    reviewed.set_frame(27)  # in both
    press(KEY.Key_X)
    assert [finding.span for finding in findings(reviewed)] == [Segment(25, 44)]


def test_kinds_have_a_key_each_and_confirm_what_was_not_judged(
    press: Press, window: MainWindow, reviewed: ReviewSession
) -> None:
    reviewed.set_frame(65)
    for number, kind in enumerate(FindingKind, start=1):
        press(KEY(KEY.Key_0 + number))
        (finding,) = findings(reviewed)
        assert (finding.kind, finding.judgement) == (kind, Judgement.CONFIRMED)
    window.show_now()
    assert window.editor.kind.currentText() == "Other  (7)"
    window.editor.kind.activated.emit(0)
    assert findings(reviewed)[0].kind is None
    window.editor.kind.activated.emit(5)
    assert findings(reviewed)[0].kind is FindingKind.EFFUSION


def test_nothing_at_hand_is_told(press: Press, window: MainWindow, reviewed: ReviewSession) -> None:
    reviewed.set_frame(90)
    press(KEY.Key_C)
    assert "No segment or finding holds this frame." in notice(window)
    assert not window.commands["confirm"].isChecked()
    assert findings(reviewed) == ()


def test_the_trash_is_for_findings_alone(press: Press, window: MainWindow, reviewed: ReviewSession) -> None:
    reviewed.set_frame(22)
    window.show_now()
    assert not window.editor.remove.isEnabled()
    press(KEY.Key_C)
    window.show_now()
    assert window.editor.remove.isEnabled()


def test_what_is_saved_of_the_item_at_hand_is_ticked(
    press: Press, window: MainWindow, reviewed: ReviewSession
) -> None:
    reviewed.judging.change_requested.disconnect(reviewed.judging.saved)
    changes = []
    reviewed.judging.change_requested.connect(changes.append)
    reviewed.set_frame(65)
    press(KEY.Key_C)
    window.show_now()
    assert not window.commands["confirm"].isChecked()
    reviewed.judging.saved(changes[0])
    window.show_now()
    assert window.commands["confirm"].isChecked()


def test_keys_pressed_before_the_last_is_saved_build_on_it(
    press: Press, window: MainWindow, reviewed: ReviewSession
) -> None:
    reviewed.judging.change_requested.disconnect(reviewed.judging.saved)
    changes = []
    reviewed.judging.change_requested.connect(changes.append)
    reviewed.set_frame(65)
    press(KEY.Key_C, KEY.Key_2, KEY.Key_U)
    for change in changes:
        reviewed.judging.saved(change)
    (finding,) = findings(reviewed)
    assert (finding.judgement, finding.kind) == (Judgement.UNSURE, FindingKind.LARGE_CONSOLIDATION)


def test_undo_and_redo_tell_what_they_undo(press: Press, window: MainWindow, reviewed: ReviewSession) -> None:
    reviewed.set_frame(65)
    press(KEY.Key_C)
    assert window.commands["undo"].text() == "Undo: Confirm frames 61–70"
    press(KEY.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert findings(reviewed) == ()
    assert window.commands["redo"].text() == "Redo: Confirm frames 61–70"
    press(KEY.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier | SHIFT)
    assert len(findings(reviewed)) == 1


def test_delete_takes_the_judgement_away(press: Press, window: MainWindow, reviewed: ReviewSession) -> None:
    reviewed.set_frame(65)
    press(KEY.Key_Delete)
    assert "not judged" in notice(window)
    press(KEY.Key_C, KEY.Key_Delete)
    assert findings(reviewed) == ()


# From one to the next


def test_next_skips_what_is_judged_and_begins_again(press: Press, reviewed: ReviewSession) -> None:
    seen = []
    press(KEY.Key_N, KEY.Key_C)  # 20–29, which leaves most of 25–44 to be judged
    for _ in range(3):
        press(KEY.Key_N)
        seen.append(reviewed.frame)
    assert seen == [25, 60, 25]
    press(KEY.Key_P)
    assert reviewed.frame == 60


def test_when_all_are_judged_that_is_told_once_and_all_are_stepped_through(
    press: Press, window: MainWindow, reviewed: ReviewSession
) -> None:
    press(*(KEY.Key_N, KEY.Key_C) * 3)
    window.show_now()
    assert window.flags.count.text() == "3 of 3 judged"
    reviewed.set_frame(0)
    press(KEY.Key_N)
    assert reviewed.frame == 20
    assert "judged" in notice(window)
    window.banners.banner(Tone.NOTICE).hide()
    press(KEY.Key_N)
    assert (reviewed.frame, notice(window)) == (25, "")


def test_with_shift_every_row_is_stepped_through(press: Press, reviewed: ReviewSession) -> None:
    press(KEY.Key_N, KEY.Key_C)
    reviewed.set_frame(0)
    seen = []
    for key in (KEY.Key_N, KEY.Key_N, KEY.Key_N, KEY.Key_P):
        press(key, modifier=SHIFT)
        seen.append(reviewed.frame)
    assert seen == [20, 25, 60, 25]


def test_segments_that_begin_at_the_same_frame_are_all_reached(
    press: Press, reviewed: ReviewSession, write: Callable[..., None]
) -> None:
    write([0.9] * 12, [0.9] * 12, first=75)
    seen = []
    for _ in range(5):
        press(KEY.Key_N)
        seen.append(reviewed.frame)
    assert seen == [20, 25, 60, 75, 75]


# Marking by hand


def test_a_frame_is_marked_and_at_hand(press: Press, window: MainWindow, reviewed: ReviewSession) -> None:
    reviewed.set_frame(27)
    press(KEY.Key_M, KEY.Key_3)
    (finding,) = findings(reviewed)
    assert (finding.span, finding.marked) == (Segment(27, 27), True)
    window.show_now()
    press(KEY.Key_3)
    assert [each.kind for each in findings(reviewed) if each.marked] == [FindingKind.B_LINES]


def test_in_and_out_points_mark_a_range_in_any_order(
    press: Press, window: MainWindow, reviewed: ReviewSession
) -> None:
    press(KEY.Key_O)
    assert "in point" in notice(window)
    reviewed.set_frame(95)
    press(KEY.Key_I)
    assert window.marking.first == 95
    reviewed.set_frame(80)
    press(KEY.Key_O)
    assert [finding.span for finding in findings(reviewed)] == [Segment(80, 95)]
    assert window.marking.first is None


def test_an_in_point_is_given_up_by_a_second_press_or_another_clip(
    press: Press, window: MainWindow, reviewed: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    press(KEY.Key_I, KEY.Key_I)
    assert window.marking.first is None
    press(KEY.Key_I)
    reviewed.load(make_clip(50))
    assert window.marking.first is None


def test_a_finding_below_the_threshold_stays_and_is_marked_so(
    press: Press, window: MainWindow, reviewed: ReviewSession
) -> None:
    reviewed.set_frame(65)
    press(KEY.Key_C)
    reviewed.set_threshold(TrackKind.PROBABILITY, 0.75)
    window.show_now()
    item = next(item for item in window.flags.model.rows if item.below)
    assert item.span == Segment(60, 69)
    row = window.flags.model.row_of(item)
    assert row is not None
    assert "below the threshold" in str(window.flags.model.data(window.flags.model.index(row)))
    reviewed.set_frame(65)
    press(KEY.Key_X)
    assert findings(reviewed)[0].judgement is Judgement.REJECTED


def test_the_frames_of_a_finding_can_be_changed(
    press: Press, window: MainWindow, reviewed: ReviewSession
) -> None:
    reviewed.set_frame(65)
    press(KEY.Key_C)
    window.show_now()
    window.editor.first.setValue(60)
    assert findings(reviewed)[0].span == Segment(59, 69)


# Notes


def test_enter_leads_to_the_note_and_enter_saves_it(
    qtbot: QtBot, press: Press, window: MainWindow, reviewed: ReviewSession
) -> None:
    reviewed.set_frame(65)
    press(KEY.Key_C, KEY.Key_Return)
    assert window.focusWidget() is window.editor.note
    qtbot.keyClicks(window.editor.note, "Near 1 n rib")
    assert findings(reviewed)[0].note == ""
    qtbot.keyClick(window.editor.note, KEY.Key_Return)
    assert findings(reviewed)[0].note == "Near 1 n rib"
    assert window.focusWidget() is window.review.frame


def test_a_note_is_saved_when_another_item_comes(
    qtbot: QtBot, press: Press, window: MainWindow, reviewed: ReviewSession
) -> None:
    reviewed.set_frame(65)
    press(KEY.Key_F6)
    qtbot.keyClicks(window.editor.note, "here")
    reviewed.set_frame(22)
    assert [(each.span, each.note) for each in findings(reviewed)] == [(Segment(60, 69), "here")]
    assert window.editor.note.text() == ""


# Saving fails


def test_while_saving_fails_nothing_is_judged_and_a_typed_note_is_kept(
    qtbot: QtBot, press: Press, window: MainWindow, reviewed: ReviewSession
) -> None:
    reviewed.set_frame(65)
    press(KEY.Key_C)
    reviewed.judging.set_trouble("The disk is full.")
    window.show_now()
    for name in ("confirm", "kind_1", "mark_frame", "remove_finding", "undo"):
        assert not window.commands[name].isEnabled()
    assert not window.opinions.answers.isEnabled()
    window.editor.note.setFocus()
    qtbot.keyClicks(window.editor.note, "typed")
    qtbot.keyClick(window.editor.note, KEY.Key_Return)
    reviewed.set_frame(0)
    reviewed.set_frame(65)
    assert window.editor.note.text() == "typed"
    assert "note" in window.unsaved
    reviewed.judging.set_trouble("")
    assert findings(reviewed)[0].note == "typed"
    assert window.unsaved == ""


# Who reviews


def test_the_first_judgement_asks_who_reviews_and_then_goes_on(
    qtbot: QtBot, press: Press, unnamed: MainWindow, reviewed: ReviewSession
) -> None:
    unnamed.reviewer_requested.connect(lambda name: reviewed.judging.load("0" * 64, name, Review(), {}))
    reviewed.set_frame(65)
    press(KEY.Key_C)
    unnamed.commands["kind_5"].trigger()
    dialog = unnamed.findChild(ReviewerDialog)
    dialog.name.setCurrentText("  Bo ")
    dialog.accept()
    qtbot.waitUntil(lambda: [finding.kind for finding in findings(reviewed)] == [FindingKind.EFFUSION])
    assert reviewed.judging.reviewer == "Bo"


def test_without_a_name_nothing_is_judged(
    qtbot: QtBot, press: Press, unnamed: MainWindow, reviewed: ReviewSession
) -> None:
    reviewed.set_frame(65)
    press(KEY.Key_C)
    dialog = unnamed.findChild(ReviewerDialog)
    dialog.name.setCurrentText(" ")
    dialog.accept()
    assert dialog.isVisible()
    dialog.reject()
    reviewed.judging.load("0" * 64, "Bo", Review(), {})
    qtbot.wait(1)
    assert findings(reviewed) == ()
