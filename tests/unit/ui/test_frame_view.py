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
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.frame_view import LARGEST, FrameView
from clarus_desktop.ui.images import Levels


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


def test_a_preview_hides_the_session_until_it_ends(view: FrameView, reviewed: ReviewSession) -> None:
    reviewed.set_frame(40)
    view.show_preview(np.full((48, 64, 3), 222, np.uint8))
    reviewed.set_frame(41)
    assert grey(view, view.rect().center()) == 222
    view.end_preview()
    assert grey(view, view.rect().center()) == 41


def test_another_clip_is_shown_whole(
    view: FrameView, reviewed: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    view.zoom(2.0, QPointF(320, 240))
    reviewed.load(make_clip())
    assert view.fitted


def test_a_frame_that_cannot_be_read_is_told_and_not_invented(qtbot: QtBot, session: ReviewSession) -> None:
    class Gone:
        def __len__(self) -> int:
            return 2

        def frame(self, index: int) -> np.ndarray:
            raise ClipChangedError("clip.mp4 was changed on disk.", "Open it again.")

        def close(self) -> None: ...

    view = FrameView(session)
    qtbot.addWidget(view)
    view.resize(300, 200)
    session.load(Clip(ClipInfo("clip.mp4", "0", np.array([0.0, 0.1]), 0.2, 64, 48, "mp4"), Gone()))
    image = view.grab().toImage()
    lightest = max(image.pixelColor(x, y).lightness() for x in range(0, 300, 2) for y in range(60, 140))
    assert lightest > 150  # the sentence, on black
