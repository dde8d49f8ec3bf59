"""The first frame of the next clip, while nothing of the clip before is to be seen or changed."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.main_window import MainWindow
from clarus_desktop.ui.player import Loop

GREY = np.full((48, 64, 3), 222, np.uint8)
ALLOWED = {
    *("open", "open_folder", "demo", "quit", "cancel", "exam_page", "hide_identity", "blind", "reviewer"),
    *("settings", "models", "selftest", "welcome", "about", "shortcuts", "report_template", "full_screen"),
    *("faster", "slower", "normal_speed", "reset_layout", "toolbar", "flag_list", "verdict_panel"),
    *("model_panel", "study_panel", "looks_like", "history"),
}


def enabled(window: MainWindow) -> dict[str, bool]:
    return {name: action.isEnabled() for name, action in window.commands.items()}


def shades(part: QWidget) -> set[str]:
    """All colours that are seen of a part of the window."""
    image = part.window().grab(QRect(part.mapTo(part.window(), QPoint()), part.size())).toImage()
    points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    return {QColor(image.pixel(x, y)).name() for x, y in points}


def parts(window: MainWindow) -> list[QWidget]:
    """What shows the clip under review, besides its frame."""
    review = window.review
    assert review.plots is not None
    return [review.plots, review.readout, review.transport, window.flags, window.opinions, window.verdicts]


def test_a_first_frame_is_seen_where_the_frame_will_be(window: MainWindow) -> None:
    before = shades(window.review.frame)
    window.show_preview("new.mp4", GREY)
    assert "#dedede" in shades(window.review.frame)
    window.show_opened()
    assert shades(window.review.frame) == before


def test_nothing_of_the_clip_before_is_seen(window: MainWindow) -> None:
    window.show_preview("new.mp4", GREY)
    for part in filter(QWidget.isVisible, parts(window)):
        assert len(shades(part)) == 1
    assert "new.mp4" in window.windowTitle()


def test_it_is_seen_again_as_it_was(window: MainWindow) -> None:
    before = [shades(part) for part in parts(window)]
    window.show_preview("new.mp4", GREY)
    window.resize(1400, 800)
    window.resize(1366, 768)
    window.show_opened()
    assert [shades(part) for part in parts(window)] == before
    assert "clip.mp4" in window.windowTitle()


def test_nothing_of_the_clip_before_can_be_changed(
    qtbot: QtBot, window: MainWindow, reviewed: ReviewSession
) -> None:
    reviewed.set_frame(25)
    reviewed.set_threshold(reviewed.tracks.kinds[0], 0.6)
    before, threshold = enabled(window), reviewed.thresholds
    window.show_preview("new.mp4", GREY)
    for key in (*"CXUMIODHNP1Z ", Qt.Key.Key_Right, Qt.Key.Key_Tab, Qt.Key.Key_Up, Qt.Key.Key_Delete):
        qtbot.keyClick(window.focusWidget() or window, key)  # type: ignore[call-overload]
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.review.plots is not None
    for part in parts(window):
        qtbot.mouseClick(part, Qt.MouseButton.LeftButton)
    assert not window.player.playing
    assert reviewed.frame == 25
    assert reviewed.thresholds == threshold
    assert not reviewed.judging.review.findings
    assert not window.commands["undo"].isEnabled()
    window.show_opened()
    assert enabled(window) == before


def test_what_can_still_be_done_concerns_no_clip(window: MainWindow, reviewed: ReviewSession) -> None:
    reviewed.set_threshold(reviewed.tracks.kinds[0], 0.6)
    window.show_preview("new.mp4", GREY)
    assert {name for name, on in enabled(window).items() if on} <= ALLOWED


def test_a_clip_that_plays_is_paused(window: MainWindow, reviewed: ReviewSession) -> None:
    window.player.set_loop(Loop.CLIP)
    window.commands["play"].trigger()
    window.show_preview("new.mp4", GREY)
    assert not window.player.playing


def test_the_exam_is_not_covered(window: MainWindow) -> None:
    window.show_preview("new.mp4", GREY)
    window.show_exam()
    assert not window.preview.isVisible()
    assert window.exam_page.isEnabled()
    window.show_preview("another.mp4", GREY)
    assert not window.preview.isVisible()
    window.show_opened()
    window.show_clip()
    assert window.commands["play"].isEnabled()


def test_a_first_frame_goes_when_identity_is_hidden(window: MainWindow) -> None:
    before = enabled(window)
    window.show_preview("new.mp4", GREY)
    window.commands["hide_identity"].trigger()
    assert not window.preview.isVisible()
    window.commands["hide_identity"].trigger()
    assert not window.preview.isVisible()
    assert enabled(window) == before


@pytest.mark.parametrize("size", [(20, 400), (400, 20)])
def test_a_first_frame_keeps_its_proportions(window: MainWindow, size: tuple[int, int]) -> None:
    window.show_preview("new.mp4", np.full((*size, 3), 222, np.uint8))
    frame: Any = window.review.frame
    image = window.grab(QRect(frame.mapTo(window, QPoint()), frame.size())).toImage()
    grey = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if QColor(image.pixel(x, y)).red() > 215
    ]
    width, height = (max(side) - min(side) + 1 for side in zip(*grey, strict=True))
    assert height / width == pytest.approx(size[0] / size[1], rel=0.1)
