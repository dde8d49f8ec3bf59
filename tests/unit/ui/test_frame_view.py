from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import Clip, ClipInfo
from clarus_desktop.core.errors import ClipChangedError
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.views import ClipView
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.frame_view import FrameView
from clarus_desktop.ui.images import Levels
from clarus_desktop.ui.zoom import LARGEST
from far_frames import FarFrames, far_clip


@pytest.fixture
def view(qtbot: QtBot, reviewed: ReviewSession) -> FrameView:
    view = FrameView(reviewed)
    qtbot.addWidget(view)
    view.resize(640, 480)
    view.show()
    return view


def grey(view: FrameView, point: QPoint) -> int:
    return view.grab().toImage().pixelColor(point).red()


def turn_wheel(view: FrameView, at: QPointF, notches: int) -> None:
    event = QWheelEvent(
        at,
        view.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def test_it_shows_the_frame_of_the_session_as_recorded(view: FrameView, reviewed: ReviewSession) -> None:
    for frame in (0, 37, 99):
        reviewed.set_frame(frame)
        assert grey(view, view.rect().center()) == frame


def test_levels_are_for_the_display_only(view: FrameView, reviewed: ReviewSession) -> None:
    reviewed.set_frame(50)
    view.set_levels(Levels(brightness=50))
    assert grey(view, view.rect().center()) == 114
    assert reviewed.clip is not None
    assert (reviewed.clip.frames.frame(50) == 50).all()
    view.set_levels(Levels())
    assert grey(view, view.rect().center()) == 50


def test_it_fits_and_stays_fitted(view: FrameView) -> None:
    assert view.scale == 10.0
    view.resize(320, 480)
    assert view.scale == 5.0


@pytest.mark.parametrize("notches", [2, 1, -1])
def test_the_wheel_zooms_at_the_cursor(view: FrameView, notches: int) -> None:
    view.zoom(2.0, QPointF(320, 240))
    at = QPointF(200, 100)
    before = view.to_frame(at)
    turn_wheel(view, at, notches)
    assert view.scale == pytest.approx(20 * 1.25**notches)
    after = view.to_frame(at)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()))


def test_zoom_ends_at_fit_and_at_the_largest(view: FrameView) -> None:
    turn_wheel(view, QPointF(10, 10), 40)
    assert view.scale == LARGEST
    turn_wheel(view, QPointF(10, 10), -60)
    assert view.fitted


def test_actual_size(view: FrameView) -> None:
    view.zoom(2.5, QPointF(0, 0))
    view.actual_size()
    assert view.scale == pytest.approx(10.0)  # never smaller than what fits


def test_drag_moves_the_zoomed_frame_with_the_mouse(qtbot: QtBot, view: FrameView) -> None:
    view.zoom(2.0, QPointF(320, 240))
    grip = QPointF(300, 200)
    before = view.to_frame(grip)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=grip.toPoint())
    qtbot.mouseMove(view, QPoint(340, 230))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(340, 230))
    after = view.to_frame(QPointF(340, 230))
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()))


def test_the_frame_cannot_be_lost(qtbot: QtBot, view: FrameView) -> None:
    view.zoom(2.0, QPointF(320, 240))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    qtbot.mouseMove(view, QPoint(5000, 5000))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton)
    middle = view.to_frame(QPointF(320, 240))
    assert 0 <= middle.x() <= 64
    assert 0 <= middle.y() <= 48


def test_double_click_fits(qtbot: QtBot, view: FrameView) -> None:
    view.zoom(2.0, QPointF(320, 240))
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton)
    assert view.fitted


def test_another_clip_is_shown_whole(
    view: FrameView, reviewed: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    view.zoom(2.0, QPointF(320, 240))
    reviewed.load(make_clip())
    assert view.fitted


@pytest.fixture
def long_clip(view: FrameView, reviewed: ReviewSession) -> FarFrames:
    """The view on a clip of 100 frames of which the first ten are in memory."""
    clip, frames = far_clip(kept=range(10))
    reviewed.load(clip)
    return frames


def arrive(session: ReviewSession, frames: FarFrames, index: int) -> None:
    session.bring_frame(frames, index, frames.frame(index))


def test_a_frame_that_has_to_be_read_is_shown_when_it_is_there(
    view: FrameView, reviewed: ReviewSession, long_clip: FarFrames
) -> None:
    middle = view.rect().center()
    reviewed.set_frame(9)
    reviewed.set_frame(70)
    assert grey(view, middle) == 9
    arrive(reviewed, long_clip, 70)
    assert grey(view, middle) == 70


def test_on_the_way_to_a_frame_the_nearest_that_has_come_is_shown(
    view: FrameView, reviewed: ReviewSession, long_clip: FarFrames
) -> None:
    reviewed.set_frame(80)
    for index, shown in ((50, 50), (40, 50), (75, 75), (83, 83), (80, 80), (81, 80)):
        arrive(reviewed, long_clip, index)
        assert grey(view, view.rect().center()) == shown


def test_a_picture_of_another_frame_is_never_passed_off_as_the_one_named(
    qtbot: QtBot, view: FrameView, reviewed: ReviewSession, long_clip: FarFrames
) -> None:
    told: list[bool] = []
    view.shown.awaited.connect(told.append)
    reviewed.set_frame(5)
    assert (told, view.shown.coming) == ([], "")
    reviewed.set_frame(70)
    assert (told, view.shown.coming) == ([True], "")
    qtbot.waitUntil(lambda: view.shown.coming == "Frame 6 – frame 71 is being read…")
    arrive(reviewed, long_clip, 60)
    reviewed.set_frame(72)
    assert view.shown.coming == "Frame 61 – frame 73 is being read…"
    arrive(reviewed, long_clip, 72)
    assert (told, view.shown.coming) == ([True, False], "")


def test_a_frame_of_a_clip_that_has_left_is_not_shown(
    view: FrameView, reviewed: ReviewSession, long_clip: FarFrames, make_clip: Callable[..., Clip]
) -> None:
    reviewed.set_frame(70)
    reviewed.load(make_clip())
    arrive(reviewed, long_clip, 70)
    assert grey(view, view.rect().center()) == 0


def test_a_picture_of_the_view_waits_for_the_frame(
    view: FrameView, reviewed: ReviewSession, long_clip: FarFrames
) -> None:
    reviewed.set_frame(70)
    view.shown.wait()
    assert grey(view, view.rect().center()) == 70


def test_a_frame_that_cannot_be_read_is_told_and_not_invented(
    view: FrameView, reviewed: ReviewSession, long_clip: FarFrames
) -> None:
    error = ClipChangedError("clip.mp4 was changed on disk.", "Open it again.")
    reviewed.set_frame(50)
    reviewed.bring_frame(long_clip, 51, error)
    assert grey(view, view.rect().center()) == 0  # another one that can't be read says nothing of this
    reviewed.bring_frame(long_clip, 50, error)
    image = view.grab().toImage()
    lightest = max(image.pixelColor(x, y).lightness() for x in range(0, 640, 2) for y in range(220, 260))
    assert lightest > 150  # the sentence, on black


class Numbered:
    """One frame of 64 × 48 whose red is the column and whose green is the row."""

    def __len__(self) -> int:
        return 1

    def at_hand(self, index: int) -> np.ndarray:
        return self.frame(index)

    def frame(self, index: int) -> np.ndarray:
        image = np.zeros((48, 64, 3), np.uint8)
        image[..., 0], image[..., 1] = np.arange(64)[None, :], np.arange(48)[:, None]
        return image

    def close(self) -> None: ...


@pytest.fixture
def regional(view: FrameView, reviewed: ReviewSession) -> ReviewSession:
    """The view on a clip whose region is a triangle in its lower right part, 32 × 24 pixels."""
    region = Region(((64, 24), (64, 48), (32, 48)), Origin.FOUND)
    info = ClipInfo("clip.avi", "0", np.array([0.0]), 0.04, 64, 48, "avi", region=region)
    reviewed.load(Clip(info, Numbered()))
    return reviewed


def pixel(view: FrameView, x: int, y: int) -> tuple[int, int]:
    """Red and green where the view shows a frame pixel."""
    at = view.to_view(QPointF(x + 0.5, y + 0.5)).toPoint()
    colour = view.grab().toImage().pixelColor(at)
    return colour.red(), colour.green()


def test_the_region_alone_is_shown_as_large_as_fits(view: FrameView, regional: ReviewSession) -> None:
    assert view.scale == 20.0
    for x, y in ((63, 30), (40, 46)):
        assert pixel(view, x, y) == (x, y)
    assert pixel(view, 34, 26) == (0, 0)
    at = view.to_frame(QPointF(320, 240))
    assert (at.x(), at.y()) == (48, 36)


def test_what_is_outside_stays_dark_however_bright_the_display(
    view: FrameView, regional: ReviewSession
) -> None:
    view.set_levels(Levels(brightness=50))
    assert pixel(view, 34, 26) == (0, 0)
    assert pixel(view, 40, 46) == (104, 110)


def test_zoom_and_drag_work_in_the_region(qtbot: QtBot, view: FrameView, regional: ReviewSession) -> None:
    at = QPointF(500, 400)
    before = view.to_frame(at)
    turn_wheel(view, at, 2)
    after = view.to_frame(at)
    assert view.scale == pytest.approx(20 * 1.25**2)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    qtbot.mouseMove(view, QPoint(5000, 5000))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton)
    middle = view.to_frame(QPointF(320, 240))
    assert (middle.x(), middle.y()) == (32, 24)
    view.actual_size()
    assert view.fitted


def test_the_whole_frame_is_shown_when_wanted_with_what_is_outside_dimmed(
    view: FrameView, regional: ReviewSession
) -> None:
    view.zoom(2.0, QPointF(320, 240))
    view.set_whole(True)
    assert view.fitted
    assert view.scale == 10.0
    assert pixel(view, 60, 44) == (60, 44)
    red, green = pixel(view, 60, 5)
    assert 10 < red < 40
    assert green < 12
    view.set_whole(False)
    assert view.scale == 20.0


def test_another_region_is_shown_at_once(view: FrameView, regional: ReviewSession) -> None:
    regional.set_view(ClipView(region=Region.box(0, 0, 16, 12, Origin.DRAWN)))
    assert view.scale == 40.0
    regional.set_view(ClipView(whole=True))
    assert view.scale == 10.0
