"""M-mode in the window: between the frame and the tracks, on their time axis."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clarus_desktop.core.measuring import MeasureKind, Scale
from clarus_desktop.core.mmode import following, line_through
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.views import ClipView
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.m_mode_panel import MModePanel
from clarus_desktop.ui.main_window import MainWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier


def read(session: ReviewSession, frames: int = 100) -> None:
    """Read the line in the first frames, as a worker does."""
    clip, drawn, m_mode = session.clip, session.m_mode.line, session.m_mode
    assert clip is not None
    assert drawn is not None
    line = line_through(drawn.start, drawn.end, clip.info)
    m_mode.begin(line.rows, clip.info.frame_count)
    for part in following(clip.frames, frames, line):
        m_mode.take(m_mode.generation, *part)


@pytest.fixture
def panel(window: MainWindow, reviewed: ReviewSession) -> MModePanel:
    """M-mode of a line of 30 pixels that was drawn on frame 7, not read yet."""
    reviewed.judging.measure(MeasureKind.M_MODE, 7, (20, 10), (20, 40))
    QTest.keyClick(window, Qt.Key.Key_T, SHIFT)
    assert window.review.m_mode is not None
    return window.review.m_mode


def grey(window: MainWindow, panel: MModePanel, time_s: float) -> int | None:
    """The grey level that is seen half way down at a time; None where there is none."""
    window.show_now()
    plot = panel.plot
    at = plot.plot.mapFromScene(plot.box.mapViewToScene(QPointF(time_s, 15)))
    seen = plot.plot.grab().toImage().pixelColor(at)
    levels = seen.getRgb()[:3]
    return levels[0] if max(levels) == min(levels) else None


def test_a_key_shows_it_and_says_how_to_draw_a_line(window: MainWindow) -> None:
    assert window.review.m_mode is not None
    assert not window.review.m_mode.isVisible()
    QTest.keyClick(window, Qt.Key.Key_T, SHIFT)
    assert window.review.m_mode.empty.isVisible()
    assert "M-mode line" in window.review.m_mode.empty.text()
    QTest.keyClick(window, Qt.Key.Key_T, SHIFT)
    assert not window.review.m_mode.isVisible()


def test_a_line_that_is_drawn_is_shown_at_once(window: MainWindow, reviewed: ReviewSession) -> None:
    QTest.keyClick(window, Qt.Key.Key_M, SHIFT)
    QTest.keyClick(window.review.canvas, Qt.Key.Key_Return)
    assert window.review.m_mode is not None
    assert window.review.m_mode.isVisible()
    assert reviewed.m_mode.line is not None
    assert reviewed.m_mode.wanted


def test_each_frame_is_seen_at_its_time(
    window: MainWindow, reviewed: ReviewSession, panel: MModePanel
) -> None:
    read(reviewed)
    reviewed.set_frame(0)
    for frame in (5, 50, 99):
        assert grey(window, panel, (frame + 0.5) / 25) == pytest.approx(frame, abs=2)


def test_what_is_read_is_told_and_the_rest_hatched(
    window: MainWindow, reviewed: ReviewSession, panel: MModePanel
) -> None:
    read(reviewed, 48)
    window.show_now()
    assert "48 of 100 frames read" in panel.told.text()
    assert "Drawn on frame 8, 30 px long" in panel.told.text()
    picture = reviewed.m_mode.picture
    assert picture is not None
    assert np.flatnonzero(picture.known).max() == 47
    panel.stop.click()
    assert reviewed.m_mode.stopped
    assert panel.stop.text() == "Go on"
    panel.stop.click()
    assert reviewed.m_mode.wanted
    read(reviewed)
    window.show_now()
    assert not panel.stop.isVisible()
    assert "read" not in panel.told.text()


def test_it_moves_in_time_with_the_tracks(window: MainWindow, panel: MModePanel) -> None:
    assert window.review.plots is not None
    track = window.review.plots.plots[TrackKind.DISTANCE].box
    track.setXRange(1.0, 2.0, padding=0)
    assert panel.plot.shown_s == pytest.approx((1.0, 2.0), abs=0.01)
    panel.plot.box.setXRange(2.0, 3.0, padding=0)
    assert track.viewRange()[0] == pytest.approx([2.0, 3.0], abs=0.01)


def test_a_click_goes_to_a_frame(
    qtbot: QtBot, window: MainWindow, reviewed: ReviewSession, panel: MModePanel
) -> None:
    window.show_now()
    at = panel.plot.plot.mapFromScene(panel.plot.box.mapViewToScene(QPointF(2.02, 15)))
    QTest.mouseClick(panel.plot.plot.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: reviewed.frame == 50)


def test_its_depth_is_in_millimetres_where_the_scale_is_known(
    reviewed: ReviewSession, panel: MModePanel
) -> None:
    axis = panel.plot.plot.getAxis("left")
    assert axis.labelText == "px"
    reviewed.set_view(ClipView(scale=Scale.along((0, 0), (0, 10), 5.0)))
    assert axis.labelText == "mm"
    assert "15.0 mm" in panel.told.text()


def test_blind_mode_leaves_it_there(window: MainWindow, reviewed: ReviewSession, panel: MModePanel) -> None:
    reviewed.judging.set_blind(True)
    assert window.review.cover.isVisible()
    assert panel.isVisible()


def test_the_line_goes_with_its_measurement(
    window: MainWindow, reviewed: ReviewSession, panel: MModePanel
) -> None:
    (line,) = reviewed.judging.review.measurements
    reviewed.judging.unmeasure(line.id)
    assert reviewed.m_mode.line is None
    assert panel.empty.isVisible()


def test_all_that_can_be_pressed_has_a_name(panel: MModePanel) -> None:
    assert panel.stop.accessibleName()
    assert panel.stop.toolTip()
    assert panel.plot.plot.accessibleName()


def test_it_fits_a_small_screen(window: MainWindow, panel: MModePanel) -> None:
    window.show_notice("The picture was written.")
    window.show_now()
    assert panel.isVisible()
    assert window.minimumSizeHint().height() <= 768
