"""In blind mode nothing of the model may be seen or guessed until the reviewer has given a verdict."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.banner import Tone
from clarus_desktop.ui.main_window import MainWindow
from clarus_desktop.ui.marks import StateLabel
from clarus_desktop.ui.player import Loop


@pytest.fixture
def blind(window: MainWindow, reviewed: ReviewSession) -> MainWindow:
    window.player.set_loop(Loop.SEGMENT)
    reviewed.set_frame(22)
    reviewed.judging.set_blind(True)
    window.show_now()
    return window


def words_in(window: MainWindow) -> str:
    """All that can be read, or is read out, in the window as it is."""
    texts = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            texts += [widget.accessibleName(), widget.toolTip()]
            if isinstance(widget, QLabel | QAbstractButton):
                texts.append(widget.text())
            elif isinstance(widget, StateLabel):
                texts.append(widget.text)
    return "\n".join(texts)


def test_nothing_of_the_model_is_there(blind: MainWindow, reviewed: ReviewSession) -> None:
    assert blind.review.plots is not None
    assert not blind.review.plots.isVisible()
    assert blind.review.cover.isVisible()
    assert not blind.flags.view.isVisible()
    assert blind.flags.count.text() == ""
    text = words_in(blind)
    for leak in ("0.800", "0.050", "0.300", "ositive", "of 3"):
        assert leak not in text
    assert all(readout.value.text() == "—" for readout in blind.review.readout.values.values())
    assert blind.at_hand.item is None
    assert blind.player.loop is not Loop.SEGMENT


def test_no_key_leads_to_a_flag_or_out_of_the_window(
    qtbot: QtBot, blind: MainWindow, reviewed: ReviewSession
) -> None:
    for key in (Qt.Key.Key_N, Qt.Key.Key_P):
        for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            qtbot.keyClick(blind.review.frame, key, modifier)
            assert reviewed.frame == 22
    qtbot.keyClick(blind.review.frame, Qt.Key.Key_C)
    assert reviewed.judging.review.findings == ()
    for name in ("export", "loop_segment", "next_unjudged", "next_flag"):
        assert not blind.commands[name].isEnabled()


def test_the_marks_under_the_slider_are_gone(blind: MainWindow, reviewed: ReviewSession) -> None:
    slider = blind.review.transport.slider
    hidden = slider.grab().toImage()
    for kind in TrackKind:
        reviewed.set_threshold(kind, 0.01)
    blind.show_now()
    assert slider.grab().toImage() == hidden


def test_ones_own_marks_can_be_made_and_described(
    qtbot: QtBot, blind: MainWindow, reviewed: ReviewSession
) -> None:
    qtbot.keyClick(blind.review.frame, Qt.Key.Key_M)
    blind.show_now()
    assert blind.editor.title.text() == "Frame 23"
    assert "below" not in blind.editor.about.text()


def test_the_cover_leads_to_the_verdict(qtbot: QtBot, blind: MainWindow) -> None:
    blind.commands["verdict_panel"].trigger()
    assert not blind.opinions.isVisible()
    blind.review.cover.button.click()
    assert blind.opinions.isVisible()
    assert blind.opinions.isAncestorOf(blind.focusWidget())


def test_after_the_verdict_everything_appears(blind: MainWindow, reviewed: ReviewSession) -> None:
    reviewed.judging.give_opinion(Opinion(Answer.PRESENT))
    blind.show_now()
    assert blind.review.plots is not None
    assert blind.review.plots.isVisible()
    assert blind.flags.view.isVisible()
    assert blind.flags.count.text() == "0 of 3 judged"
    assert blind.commands["export"].isEnabled()
    assert "0.800" in words_in(blind)


def test_the_keys_stay_with_the_verdict_once_it_is_given(
    qtbot: QtBot, blind: MainWindow, reviewed: ReviewSession
) -> None:
    blind.commands["verdict"].trigger()
    assert blind.focusWidget() is blind.opinions.answers.buttons[Answer.PRESENT]
    qtbot.keyClick(blind.opinions.answers.buttons[Answer.PRESENT], Qt.Key.Key_Return)
    blind.opinions.give.setFocus()
    qtbot.keyClick(blind.opinions.give, Qt.Key.Key_Return)
    assert reviewed.judging.review.blind_opinion == Opinion(Answer.PRESENT)
    assert blind.focusWidget() is blind.opinions.answers.buttons[Answer.PRESENT]


def test_the_switch_asks_and_the_status_bar_tells(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.blind_requested) as asked:
        window.commands["blind"].trigger()
    assert asked.args == [True]
    window.set_blind(True)
    assert window.status.blind.isVisible()
    window.set_blind(False)
    assert not window.commands["blind"].isChecked()


def test_no_notice_from_before_tells_of_flags(window: MainWindow, reviewed: ReviewSession) -> None:
    told = "Every segment listed is judged."
    window.show_notice(told)
    assert told in words_in(window)
    reviewed.judging.set_blind(True)
    assert told not in words_in(window)


def test_a_key_that_judges_says_that_flags_are_hidden(qtbot: QtBot, blind: MainWindow) -> None:
    blind.review.frame.setFocus()
    qtbot.keyClick(blind.review.frame, Qt.Key.Key_C)
    told = blind.banners.banner(Tone.NOTICE).message.text()
    assert told.startswith("Flags are hidden until you have given your verdict.")
    assert "Go to one" not in told
