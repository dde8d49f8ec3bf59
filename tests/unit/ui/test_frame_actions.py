from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import Clip, Timing
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.views import ClipView
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.main_window import MainWindow
from clarus_desktop.ui.rate_dialog import RateDialog


@pytest.fixture
def unknown(window: MainWindow, reviewed: ReviewSession, make_clip: Callable[..., Clip]) -> ReviewSession:
    """A clip whose file doesn't tell its rate, in the window."""
    clip = make_clip()
    reviewed.load(replace(clip, info=replace(clip.info, timing=Timing.UNKNOWN)))
    return reviewed


def ask(window: MainWindow) -> RateDialog:
    window.review.readout.rate.click()
    dialog = window.findChild(RateDialog)
    assert isinstance(dialog, RateDialog)
    return dialog


def test_the_whole_frame_is_a_matter_of_one_key_and_is_remembered(
    qtbot: QtBot, window: MainWindow, reviewed: ReviewSession
) -> None:
    reviewed.set_view(ClipView(region=Region.box(0, 0, 32, 24, Origin.DRAWN)))
    small = window.review.frame.scale
    qtbot.keyClick(window, Qt.Key.Key_W)
    assert window.commands["whole_frame"].isChecked()
    assert window.review.frame.scale == pytest.approx(small / 2)
    text = window.save_layout()
    qtbot.keyClick(window, Qt.Key.Key_W)
    assert not window.review.frame.whole
    window.restore_layout(text)
    assert window.review.frame.whole


def test_without_a_clip_or_beside_the_exam_nothing_is_offered(
    window: MainWindow, empty_window: MainWindow, unknown: ReviewSession
) -> None:
    names = ("whole_frame", "edit_region", "frame_rate")
    assert all(window.commands[name].isEnabled() for name in names)
    window.show_exam()
    assert not any(window.commands[name].isEnabled() for name in names)


def test_a_recorded_rate_is_no_question(window: MainWindow, reviewed: ReviewSession) -> None:
    assert not window.commands["frame_rate"].isEnabled()
    assert not window.review.readout.rate.isVisible()
    assert window.review.readout.clip.text() == "64 × 48, 25 frames/s"


def test_an_assumed_rate_is_called_so_and_can_be_set(window: MainWindow, unknown: ReviewSession) -> None:
    readout = window.review.readout
    assert readout.rate.text() == "25/s assumed"
    unknown.set_frame(50)
    dialog = ask(window)
    assert not dialog.as_assumed.isEnabled()
    dialog.rate.setValue(50)
    dialog.accept()
    assert unknown.view == ClipView(fps=50.0)
    readout.refresh()
    assert readout.rate.text() == "50/s set"
    assert readout.time.text() == "1.00 s of 2.00 s"


def test_back_to_what_is_assumed(window: MainWindow, unknown: ReviewSession) -> None:
    unknown.set_view(ClipView(fps=12.5, whole=True))
    dialog = ask(window)
    assert dialog.rate.value() == 12.5
    dialog.as_assumed.click()
    assert unknown.view == ClipView(whole=True)
    assert unknown.clip is not None
    assert unknown.clip.info.timing is Timing.UNKNOWN


def test_nothing_is_set_for_another_clip(
    window: MainWindow, unknown: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    dialog = ask(window)
    unknown.load(make_clip())
    assert not dialog.isVisible()
    assert unknown.view == ClipView()


def test_playback_follows_the_rate(window: MainWindow, unknown: ReviewSession) -> None:
    now = 0.0
    player = type(window.player)(unknown, now=lambda: now)
    player.play()
    now = 1.0
    player.tick()
    assert unknown.frame == 25
    unknown.set_view(ClipView(fps=50.0))
    now = 1.5
    player.tick()
    assert unknown.frame == 50
    player.pause()


def test_the_pictures_of_the_list_show_the_region(window: MainWindow, reviewed: ReviewSession) -> None:
    def width() -> int:
        window.flags.model.picture(30)
        window.flags.model.make_pictures()
        picture = window.flags.model.picture(30)
        assert picture is not None
        return picture.width()

    assert width() == 72
    reviewed.set_view(ClipView(region=Region.box(0, 0, 24, 48, Origin.DRAWN)))
    assert width() == 27


def test_what_lies_outside_the_region_is_not_to_be_seen_while_identity_is_hidden(
    qtbot: QtBot, window: MainWindow, reviewed: ReviewSession
) -> None:
    whole, edit, hide = (window.commands[name] for name in ("whole_frame", "edit_region", "hide_identity"))
    reviewed.set_view(ClipView(region=Region.box(0, 0, 32, 24, Origin.DRAWN)))
    qtbot.keyClick(window, Qt.Key.Key_W)
    edit.trigger()
    hide.trigger()
    assert not window.review.frame.whole
    assert not window.review.region_bar.isVisible()
    assert not whole.isEnabled()
    assert not edit.isEnabled()
    whole.setChecked(True)
    assert not window.review.frame.whole
    reviewed.set_view(ClipView(whole=True))
    assert edit.isEnabled()
    reviewed.set_view(ClipView())
    hide.trigger()
    assert whole.isEnabled()
    assert not whole.isChecked()


def test_a_first_frame_is_not_shown_before_its_region_is_known_while_identity_is_hidden(
    empty_window: MainWindow,
) -> None:
    empty_window.commands["hide_identity"].trigger()
    empty_window.show_preview("new.dcm", np.full((48, 64, 3), 90, np.uint8))
    assert not empty_window.review.isVisible()
