"""The region, drawn on the frame with mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.region import Corner, Origin, Region
from clarus_desktop.core.views import ClipView
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.main_window import MainWindow
from clarus_desktop.ui.region_bar import HOW, RegionBar
from mouse import drag

FOUND = Region.box(8, 8, 56, 40, Origin.FOUND)


@pytest.fixture
def session_with_region(reviewed: ReviewSession, make_clip: Callable[..., Clip]) -> ReviewSession:
    clip = make_clip()
    reviewed.load(replace(clip, info=replace(clip.info, region=FOUND)))
    return reviewed


@pytest.fixture
def bar(session_with_region: ReviewSession, empty_window: MainWindow) -> RegionBar:
    """Drawing, in the window."""
    empty_window.commands["edit_region"].trigger()
    return empty_window.review.region_bar


def at(window: MainWindow, x: float, y: float) -> QPointF:
    """Where a frame point lies on screen."""
    return window.review.frame.to_view(QPointF(x, y))


def outline(session: ReviewSession) -> tuple[Corner, ...]:
    assert session.region is not None
    return session.region.outline


def test_a_corner_is_dragged_and_applied(
    qtbot: QtBot, bar: RegionBar, empty_window: MainWindow, session_with_region: ReviewSession
) -> None:
    session = session_with_region
    drag(qtbot, bar.canvas, at(empty_window, 8, 8), at(empty_window, 20, 12))
    assert "drawn" in bar.told.text()
    with qtbot.waitSignal(session.view_changed):
        bar.apply.click()
    assert session.view == ClipView(region=Region(((20, 12), *FOUND.outline[1:]), Origin.DRAWN))
    assert not bar.isVisible()
    assert not bar.canvas.isVisible()
    assert empty_window.review.frame.hasFocus()


def test_a_click_on_an_edge_adds_a_corner_and_a_double_click_removes_one(
    qtbot: QtBot, bar: RegionBar, empty_window: MainWindow, session_with_region: ReviewSession
) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(bar.canvas, left, pos=at(empty_window, 32, 8).toPoint())
    qtbot.mouseDClick(bar.canvas, left, pos=at(empty_window, 8, 40).toPoint())
    qtbot.keyClick(bar.canvas, Qt.Key.Key_Return)
    assert outline(session_with_region) == ((8, 8), (32, 8), (56, 8), (56, 40))


def test_a_drag_inside_moves_all_and_a_step_takes_all_of_it_back(
    qtbot: QtBot, bar: RegionBar, empty_window: MainWindow, session_with_region: ReviewSession
) -> None:
    drag(qtbot, bar.canvas, at(empty_window, 30, 20), at(empty_window, 34, 18))
    drag(qtbot, bar.canvas, at(empty_window, 30, 20), at(empty_window, 30, 100))
    qtbot.keyClick(bar.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(bar.canvas, Qt.Key.Key_Enter)
    assert outline(session_with_region) == Region.box(12, 6, 60, 38, Origin.DRAWN).outline


def test_all_of_it_can_be_done_with_keys(
    qtbot: QtBot, bar: RegionBar, empty_window: MainWindow, session_with_region: ReviewSession
) -> None:
    session, keys = session_with_region, Qt.Key
    canvas, control, shift = (
        bar.canvas,
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.ShiftModifier,
    )
    assert canvas.hasFocus()
    qtbot.keyClick(canvas, keys.Key_Tab)
    assert canvas.accessibleDescription() == "Corner 1 of 4, at 8, 8"
    qtbot.keyClick(canvas, keys.Key_Right, shift)
    qtbot.keyClick(canvas, keys.Key_Up)
    qtbot.keyClick(canvas, keys.Key_Insert)
    qtbot.keyClick(canvas, keys.Key_Down)
    qtbot.keyClick(canvas, keys.Key_Z, control)
    qtbot.keyClick(canvas, keys.Key_Y, control)
    qtbot.keyClick(canvas, keys.Key_Tab)
    qtbot.keyClick(canvas, keys.Key_Tab)
    qtbot.keyClick(canvas, keys.Key_Delete)
    qtbot.keyClick(canvas, keys.Key_Return)
    assert outline(session) == ((18, 7), (37, 9), (56, 8), (8, 40))
    assert session.frame == 0
    assert session.judging.review.findings == ()


def test_tab_leaves_past_the_last_corner(qtbot: QtBot, bar: RegionBar, empty_window: MainWindow) -> None:
    for _ in range(5):
        qtbot.keyClick(bar.canvas, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not bar.canvas


def test_escape_leaves_it_as_it_was(
    qtbot: QtBot, bar: RegionBar, empty_window: MainWindow, session_with_region: ReviewSession
) -> None:
    frame = empty_window.review.frame
    assert frame.to_view(QPointF(0, 0)).x() > 0
    drag(qtbot, bar.canvas, at(empty_window, 8, 8), at(empty_window, 20, 12))
    bar.whole.setFocus()
    qtbot.keyClick(bar.whole, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert session_with_region.view == ClipView()
    qtbot.waitUntil(lambda: frame.to_view(QPointF(8, 8)).y() == pytest.approx(0, abs=1))
    plots = empty_window.review.plots
    assert plots is not None
    assert plots.isVisible()


def test_what_crosses_itself_is_refused_with_a_sentence(
    qtbot: QtBot, bar: RegionBar, empty_window: MainWindow, session_with_region: ReviewSession
) -> None:
    height = bar.height()
    drag(qtbot, bar.canvas, at(empty_window, 8, 8), at(empty_window, 60, 20))
    assert "crosses itself" in bar.how.text()
    assert not bar.apply.isEnabled()
    qtbot.wait(1)
    assert bar.height() == height
    qtbot.keyClick(bar.canvas, Qt.Key.Key_Return)
    assert bar.isVisible()
    bar.rectangle.click()
    assert bar.how.text() == HOW
    assert bar.apply.isEnabled()


def test_whole_frames_and_back_to_what_was_found(
    bar: RegionBar, empty_window: MainWindow, session_with_region: ReviewSession
) -> None:
    assert "found in the frames" in bar.told.text()
    assert not bar.given.isEnabled()
    bar.whole.click()
    bar.apply.click()
    assert session_with_region.region is None
    line = empty_window.review.readout.region
    assert line.button.text() == "Region: whole frame"
    line.button.click()
    bar.given.click()
    bar.apply.click()
    assert session_with_region.region == FOUND
    assert line.button.text() == "Region: found"
    assert "found in the frames" in line.button.toolTip()


def test_where_none_was_found_that_is_said(window: MainWindow, reviewed: ReviewSession) -> None:
    assert window.review.readout.region.button.text() == "Region: none found"
    window.commands["edit_region"].trigger()
    bar = window.review.region_bar
    assert "no region was found" in bar.told.text()
    assert not bar.given.isEnabled()
    bar.apply.click()
    assert reviewed.view == ClipView()


def test_the_files_own_region_is_called_so(
    empty_window: MainWindow, reviewed: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    clip = make_clip()
    reviewed.load(replace(clip, info=replace(clip.info, region=replace(FOUND, origin=Origin.FILE))))
    assert empty_window.review.readout.region.button.text() == "Region: from the file"
    empty_window.commands["edit_region"].trigger()
    assert empty_window.review.region_bar.given.text() == "Use the file's region"
    assert "stated in the file" in empty_window.review.region_bar.told.text()


def test_another_clip_ends_the_drawing(
    bar: RegionBar, session_with_region: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    session_with_region.load(make_clip())
    assert not bar.isVisible()


def test_outside_of_it_the_mouse_is_the_views(
    qtbot: QtBot, bar: RegionBar, empty_window: MainWindow, session_with_region: ReviewSession
) -> None:
    frame = empty_window.review.frame
    frame.zoom(2.0, at(empty_window, 4, 4))
    before = frame.to_frame(QPointF(10, 10))
    start = at(empty_window, 4, 4)
    drag(qtbot, bar.canvas, start, start + QPointF(6, 5))
    after = frame.to_frame(QPointF(16, 15))
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()))


def test_it_fits_a_small_screen(bar: RegionBar, empty_window: MainWindow) -> None:
    empty_window.show_now()
    assert empty_window.minimumSizeHint().height() <= 768
    assert bar.height() < 120
