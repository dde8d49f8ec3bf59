"""The plots, driven by real mouse events."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from pyqtgraph import InfLineLabel
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from clarus_desktop.core import language
from clarus_desktop.core.clip import Clip, Gap, Timing
from clarus_desktop.core.flags import runs
from clarus_desktop.core.gating import Reason
from clarus_desktop.core.language import tr
from clarus_desktop.core.model import EngineInfo, ModelInfo
from clarus_desktop.core.order import Order
from clarus_desktop.core.tracks import Chunk, TrackKind
from clarus_desktop.core.views import ClipView
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.coalesce import flush_all
from clarus_desktop.ui.main_window import MainWindow
from clarus_desktop.ui.marking import Marking
from clarus_desktop.ui.theme import LIGHT
from clarus_desktop.ui.track_plot import TrackPlot
from clarus_desktop.ui.track_plots import TrackPlots
from mouse import drag

PROBABILITY, DISTANCE = TrackKind


@pytest.fixture
def plots(window: MainWindow) -> TrackPlots:
    found = window.review.plots
    assert found is not None
    return found


def test_dragging_the_line_sets_the_threshold(
    qtbot: QtBot, plots: TrackPlots, reviewed: ReviewSession
) -> None:
    for kind, target in ((PROBABILITY, 0.75), (DISTANCE, 0.1)):
        plot = plots.plots[kind]
        start = plot.line_position()
        drag(qtbot, plot.plot.viewport(), start, QPointF(start.x(), plot.position(0, target).y()))
        assert reviewed.thresholds.of(kind) == pytest.approx(target, abs=0.02)
        assert plots.bars[kind].box.value() == pytest.approx(reviewed.thresholds.of(kind))
    assert reviewed.frame == 0


def test_the_line_follows_the_session(plots: TrackPlots, reviewed: ReviewSession) -> None:
    plot = plots.plots[DISTANCE]
    reviewed.set_threshold(DISTANCE, 0.05)
    flush_all(plots)
    assert plot.line_position().y() == pytest.approx(plot.position(0, 0.05).y(), abs=1)


@pytest.mark.parametrize("threshold", [0.02, 0.99])
def test_the_threshold_can_be_read_at_either_end_of_the_scale(
    qtbot: QtBot, plots: TrackPlots, reviewed: ReviewSession, threshold: float
) -> None:
    reviewed.set_threshold(PROBABILITY, threshold)
    flush_all(plots)
    plot = plots.plots[PROBABILITY]
    (label,) = (item for item in plot.plot.items() if isinstance(item, InfLineLabel))
    plot.plot.grab()
    shown = label.mapRectToScene(label.boundingRect())
    assert plot.box.sceneBoundingRect().adjusted(-2, -2, 2, 2).contains(shown)


def test_the_label_of_the_top_is_not_cut_off(plots: TrackPlots) -> None:
    flush_all(plots)
    for plot in plots.plots.values():
        plot.plot.grab()
        digits = plot.plot.fontMetrics().capHeight()
        assert plot.position(0.0, plot.top).y() >= digits / 2 + 1


def test_a_threshold_beyond_the_scale_is_made_room_for(plots: TrackPlots, reviewed: ReviewSession) -> None:
    before = plots.plots[DISTANCE].top
    reviewed.set_threshold(DISTANCE, 1.3)
    flush_all(plots)
    assert plots.plots[DISTANCE].top >= 1.3 > before
    slider = plots.bars[DISTANCE].slider
    assert slider.value() == 1300 < slider.maximum()


def test_a_click_seeks(qtbot: QtBot, plots: TrackPlots, reviewed: ReviewSession) -> None:
    plot = plots.plots[PROBABILITY]
    at = plot.position(2.02, 0.25).toPoint()
    qtbot.mouseClick(plot.plot.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: abs(reviewed.frame - 50) <= 1)


def test_a_drag_scrubs(qtbot: QtBot, plots: TrackPlots, reviewed: ReviewSession) -> None:
    plot = plots.plots[DISTANCE]
    drag(qtbot, plot.plot.viewport(), plot.position(0.5, 0.02), plot.position(3.02, 0.02))
    assert abs(reviewed.frame - 75) <= 1
    assert plot.box.viewRange()[0] == pytest.approx([0, 4])


def test_the_wheel_zooms_time_in_both_plots_and_values_in_none(qtbot: QtBot, plots: TrackPlots) -> None:
    one, other = plots.plots[PROBABILITY], plots.plots[DISTANCE]
    values = one.box.viewRange()[1]
    at = one.position(1.0, 0.5)
    viewport = one.plot.viewport()
    event = QWheelEvent(
        at,
        viewport.mapToGlobal(at),
        QPoint(),
        QPoint(0, 360),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
    low, high = one.box.viewRange()[0]
    assert high - low < 3.9
    assert other.box.viewRange()[0] == pytest.approx([low, high])
    assert one.box.viewRange()[1] == values
    plots.show_all()
    assert one.box.viewRange()[0] == pytest.approx([0, 4])


def test_segments_are_bands(qtbot: QtBot, plots: TrackPlots, reviewed: ReviewSession) -> None:
    backdrop = plots.plots[PROBABILITY].backdrop
    qtbot.waitUntil(lambda: len(backdrop.bands) == 2)
    assert backdrop.bands == pytest.approx(np.array([[0.8, 1.2], [2.4, 2.8]]))
    reviewed.set_threshold(PROBABILITY, 0.75)
    qtbot.waitUntil(lambda: len(backdrop.bands) == 1)


def test_what_is_not_analysed_is_a_gap(
    qtbot: QtBot, plots: TrackPlots, reviewed: ReviewSession, write: Callable[..., None]
) -> None:
    reviewed.begin_run()
    write(np.full(25, 0.2))
    write(np.full(25, 0.2), first=50)
    plot = plots.plots[PROBABILITY]
    qtbot.waitUntil(lambda: len(plot.backdrop.unanalysed) == 2)
    assert plot.backdrop.unanalysed == pytest.approx(np.array([[1.0, 2.0], [3.0, 4.0]]))
    assert np.isnan(plot.curve.values[25:50]).all()
    assert [inked(plot, time_s, 0.2) for time_s in (0.5, 1.5, 2.5)] == [True, False, True]


def test_of_a_long_clip_seen_sparsely_only_what_is_analysed_is_drawn(
    plots: TrackPlots, reviewed: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    count = 5000
    reviewed.load(make_clip(count))
    frames = np.array(Order(count).take(512), np.intp)  # one in ten
    values = {kind: np.full(len(frames), 0.3) for kind in TrackKind}
    reviewed.add_chunk(Chunk(reviewed.run_id, frames, values), EngineInfo("cpu", "A", "torch", "float32"))
    flush_all(plots)
    plot = plots.plots[PROBABILITY]
    pieces = runs(reviewed.tracks.analysed)
    assert len(plot.backdrop.unanalysed) == len(pieces) - 1 == 63
    for piece, later in list(pairwise(pieces))[10::10]:
        middle = (piece.last + later.first) / 2
        assert inked(plot, piece.first / 25, 0.3)
        assert not inked(plot, middle / 25, 0.3)
        assert "Not analysed" in tip(plot, middle / 25)


def tip(plot: TrackPlot, time_s: float) -> str:
    """What the plot tells of a moment."""
    viewport, place = plot.plot.viewport(), plot.position(time_s, 0.1).toPoint()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    told = QToolTip.text()
    QToolTip.hideText()
    return told


def pixel_share(plot: TrackPlot, time_s: float, value: float) -> tuple[int, int]:
    """Red and blue of the plot at a point."""
    image = plot.plot.viewport().grab().toImage()
    colour = image.pixelColor(plot.position(time_s, value).toPoint())
    return colour.red(), colour.blue()


def test_above_is_tinted_warm_and_below_cool(qtbot: QtBot, plots: TrackPlots) -> None:
    plot = plots.plots[PROBABILITY]
    red, blue = pixel_share(plot, 3.4, 0.9)
    assert red > blue
    red, blue = pixel_share(plot, 3.4, 0.35)
    assert blue > red


def test_the_reference_gives_the_threshold_its_meaning(plots: TrackPlots, reviewed: ReviewSession) -> None:
    reviewed.set_threshold(DISTANCE, 0.0)
    assert plots.reference.meaning.text() == "exceeded by 100% of reference frames"
    reviewed.set_threshold(DISTANCE, 0.31)
    assert plots.reference.meaning.text() == "exceeded by 0% of reference frames"
    reviewed.set_threshold(DISTANCE, 0.15)
    assert plots.reference.meaning.text() == "exceeded by 50% of reference frames"


def test_the_line_beside_the_reference_can_be_dragged_too(
    qtbot: QtBot, plots: TrackPlots, reviewed: ReviewSession
) -> None:
    viewport = plots.reference.plot.viewport()
    start = QPointF(viewport.width() / 2, plots.plots[DISTANCE].line_position().y())
    drag(qtbot, viewport, start, start + QPointF(0, 20))
    assert reviewed.thresholds.distance < 0.2


@pytest.mark.parametrize(("kinds", "missing"), [((PROBABILITY,), DISTANCE), ((DISTANCE,), PROBABILITY)])
def test_a_missing_track_says_why(
    plots: TrackPlots,
    reviewed: ReviewSession,
    make_model: Callable[..., ModelInfo],
    kinds: tuple[TrackKind, ...],
    missing: TrackKind,
) -> None:
    reviewed.set_model(make_model(kinds))
    assert plots.plots[missing].reason.isVisible()
    assert not plots.plots[missing].plot.isVisible()
    assert plots.plots[kinds[0]].plot.isVisible()
    assert plots.reference.isVisible() == (missing is not DISTANCE)
    reviewed.set_model(make_model())
    assert plots.plots[missing].plot.isVisible()


def test_the_scale_does_not_jump_with_each_chunk(
    qtbot: QtBot, plots: TrackPlots, reviewed: ReviewSession, write: Callable[..., None]
) -> None:
    reviewed.begin_run()
    plot = plots.plots[DISTANCE]
    ranges = set()
    for first in range(0, 100, 10):
        write(np.zeros(10), np.linspace(0, first / 300, 10), first=first)
        qtbot.waitUntil(lambda end=first + 10: np.isfinite(plot.curve.values).sum() == end)
        ranges.add(tuple(plot.box.viewRange()[1]))
    assert len(ranges) == 1


def test_a_long_clip_is_followed_while_dragging(
    qtbot: QtBot,
    plots: TrackPlots,
    make_clip: Callable[..., Clip],
    write: Callable[..., None],
    reviewed: ReviewSession,
) -> None:
    count = 20_000
    reviewed.load(make_clip(count))
    wave = np.sin(np.arange(count) / 40) * 0.3 + 0.4 + 0.05 * np.random.default_rng(0).standard_normal(count)
    write(np.clip(wave, 0, 1), np.clip(wave / 2, 0, 2))
    qtbot.waitUntil(lambda: len(plots.plots[DISTANCE].backdrop.bands) > 10)
    plot = plots.plots[PROBABILITY]
    times = []
    for step in range(6):
        bands = plot.backdrop.bands
        begin = time.thread_time()
        reviewed.set_threshold(PROBABILITY, 0.51 + 0.01 * step)
        qtbot.waitUntil(lambda before=bands: plot.backdrop.bands is not before)
        plot.plot.viewport().repaint()
        times.append(time.thread_time() - begin)
    # about 0.035 on two free cores; the bound only has to catch work that grows with the segments
    assert min(times) < 0.25


def test_many_changes_are_shown_once(
    qtbot: QtBot, plots: TrackPlots, reviewed: ReviewSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    backdrop = plots.plots[PROBABILITY].backdrop
    shown = []
    monkeypatch.setattr(backdrop, "set_bands", shown.append)
    for step in range(100):
        reviewed.set_threshold(PROBABILITY, 0.2 + step / 1000)
    qtbot.waitUntil(lambda: len(shown) > 0)
    assert len(shown) == 1


def test_shift_and_drag_marks_a_range(
    qtbot: QtBot, plots: TrackPlots, window: MainWindow, reviewed: ReviewSession
) -> None:
    plot = plots.plots[TrackKind.PROBABILITY]
    start, end = plot.position(3.0, 0.9), plot.position(2.4, 0.9)
    drag(qtbot, plot.plot.viewport(), start, end, Qt.KeyboardModifier.ShiftModifier)
    (finding,) = reviewed.judging.review.findings
    assert finding.marked
    assert (finding.span.first, finding.span.last) == (
        pytest.approx(60, abs=1),
        pytest.approx(75, abs=1),
    )
    assert reviewed.frame == 0


def test_an_in_point_is_shown_as_a_bracket(plots: TrackPlots, window: MainWindow) -> None:
    before = plots.grab().toImage(), window.review.transport.slider.grab().toImage()
    window.marking.show_range(50, 60)
    assert plots.grab().toImage() != before[0]
    assert window.review.transport.slider.grab().toImage() != before[1]
    window.marking.clear()
    assert plots.grab().toImage() == before[0]


@pytest.fixture
def gappy(reviewed: ReviewSession, make_clip: Callable[..., Clip], write: Callable[..., None]) -> Clip:
    """100 frames at 25/s; 25 are missing before frame 50, and 50 at the end."""
    clip = make_clip()
    times = clip.info.times_s.copy()
    times[50:] += 1.0
    missing = (Gap(50, 25), Gap(100, 50))
    clip = replace(clip, info=replace(clip.info, times_s=times, duration_s=5.0, gaps=missing))
    reviewed.load(clip)
    write(np.full(100, 0.6))
    return clip


def test_gaps_are_hatched_and_the_axis_has_room_for_one_at_the_end(
    qtbot: QtBot, plots: TrackPlots, gappy: Clip
) -> None:
    plot = plots.plots[PROBABILITY]
    assert plot.backdrop.gaps == pytest.approx(np.array([[2.0, 3.0], [5.0, 7.0]]))
    assert plot.box.viewRange()[0] == pytest.approx([0, 7])
    assert "frames missing" in plots.legend.accessibleName()
    qtbot.waitUntil(lambda: len(plot.backdrop.bands) == 1)
    image = plot.plot.viewport().grab().toImage()
    flagged, missing = (
        {image.pixelColor(plot.position(at + step / 100, 0.9).toPoint()).rgb() for step in range(60)}
        for at in (1.2, 2.2)
    )
    assert len(flagged) == 1
    assert len(missing) > 1
    assert not flagged & missing


def inked(plot: TrackPlot, time_s: float, value: float) -> bool:
    """Whether the curve goes through this point of the plot."""
    at = plot.position(time_s, value).toPoint()
    around = plot.plot.viewport().grab(QRect(at - QPoint(2, 2), at + QPoint(2, 2))).toImage()
    ink = QColor(LIGHT.track(PROBABILITY)).hue()
    colours = (around.pixelColor(x, y) for x in range(around.width()) for y in range(around.height()))
    return any(abs(colour.hue() - ink) < 12 and colour.saturation() > 80 for colour in colours)


def test_the_curve_does_not_run_on_over_a_gap(plots: TrackPlots, gappy: Clip) -> None:
    flush_all(plots)
    plot = plots.plots[PROBABILITY]
    assert all(inked(plot, time_s, 0.6) for time_s in (1.0, 1.9, 3.5))
    assert not any(inked(plot, time_s, 0.6) for time_s in (2.5, 6.0))


def test_a_track_that_is_sparse_so_far_is_seen_and_not_drawn_through(
    plots: TrackPlots, reviewed: ReviewSession
) -> None:
    run = reviewed.begin_run()
    sparse = np.arange(0, 100, 8)
    values = {kind: np.full(len(sparse), 0.6) for kind in TrackKind}
    reviewed.add_chunk(Chunk(run, sparse, values), EngineInfo("cpu", "A processor", "torch", "float32"))
    flush_all(plots)
    plot = plots.plots[PROBABILITY]
    assert all(inked(plot, frame / 25, 0.6) for frame in (8, 40, 96))
    assert not any(inked(plot, (frame + 4) / 25, 0.6) for frame in (8, 40, 88))
    assert len(plot.backdrop.unanalysed) == len(sparse)


def gate(session: ReviewSession, first: int, last: int, reason: Reason) -> None:
    """These frames are told to be not assessable."""
    frames = np.arange(first, last + 1)
    gates = np.full(len(frames), reason.code, np.uint8)
    chunk = Chunk(session.run_id, frames, {}, gates)
    assert session.add_chunk(chunk, EngineInfo("cpu", "A processor", "torch", "float32"))


def test_frames_that_are_not_assessable_are_hatched_with_the_reason(
    plots: TrackPlots, reviewed: ReviewSession
) -> None:
    assert "not assessable" not in plots.legend.accessibleName()
    gate(reviewed, 60, 69, Reason.FROZEN)
    flush_all(plots)
    assert "not assessable" in plots.legend.accessibleName()
    for plot in plots.plots.values():
        assert plot.backdrop.not_assessable == pytest.approx(np.array([[2.4, 2.8]]))
        assert tip(plot, 2.6) == "Not assessable: frozen. No flag and no verdict rests on it."
        assert "Click or drag" in tip(plot, 1.0)
    plot = plots.plots[PROBABILITY]
    assert len(plot.backdrop.bands) == 1
    assert inked(plot, 1.0, 0.8)
    assert not inked(plot, 2.6, 0.7)


def test_the_readout_tells_why_a_frame_is_not_assessable(window: MainWindow, reviewed: ReviewSession) -> None:
    gate(reviewed, 65, 69, Reason.TOO_DARK)
    readout = window.review.readout.values[PROBABILITY]
    for frame, text, name in ((65, "not assessable", "not assessable"), (64, "flagged", "0.700")):
        reviewed.set_frame(frame)
        flush_all(window)
        assert readout.value.text() == "0.700"
        assert readout.state.text == text
        assert readout.value.accessibleName() == f"Probability of this frame: {name}"
        assert ("too dark" in readout.state.toolTip()) is (frame == 65)


def test_the_tip_over_a_gap_tells_what_is_missing(plots: TrackPlots, gappy: Clip) -> None:
    plot = plots.plots[DISTANCE]
    for at, text in ((2.5, "25 frames are missing here"), (6.0, "50 frames are"), (1.0, "Click or drag")):
        assert text in tip(plot, at)


def test_another_rate_moves_everything_along_the_axis(
    qtbot: QtBot, plots: TrackPlots, reviewed: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    clip = make_clip()
    reviewed.load(replace(clip, info=replace(clip.info, timing=Timing.UNKNOWN)))
    reviewed.set_frame(50)
    plot = plots.plots[PROBABILITY]
    reviewed.set_view(ClipView(fps=50.0))
    assert plot.box.viewRange()[0] == pytest.approx([0, 2])
    assert plot.backdrop.unanalysed == pytest.approx(np.array([[0.0, 2.0]]))
    at = plot.position(0.5, 0.25).toPoint()
    qtbot.mouseClick(plot.plot.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: abs(reviewed.frame - 25) <= 1)


def test_another_region_leaves_the_time_shown_alone(plots: TrackPlots, reviewed: ReviewSession) -> None:
    plots.plots[PROBABILITY].box.setXRange(1.0, 2.0, padding=0)
    reviewed.set_view(ClipView(whole=True))
    assert plots.plots[DISTANCE].box.viewRange()[0] == pytest.approx([1, 2])


def test_time_runs_from_left_to_right_in_every_language(
    window: MainWindow, plots: TrackPlots, qapp: QApplication
) -> None:
    scrubbed, threshold = window.review.transport.slider, plots.bars[PROBABILITY].slider
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        QApplication.processEvents()
        assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert {scrubbed.layoutDirection(), threshold.layoutDirection()} == {Qt.LayoutDirection.LeftToRight}
        assert plots.legend.x() > plots.plots[PROBABILITY].x()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_legend_has_room_for_longer_words(qtbot: QtBot, reviewed: ReviewSession) -> None:
    language.use(lambda text: f"{text} in many more words")
    try:
        plots = TrackPlots(reviewed, Marking(reviewed))
        qtbot.addWidget(plots)
        longest = plots.fontMetrics().horizontalAdvance(tr("at or above threshold"))
        assert plots.legend.width() > longest
        assert plots.legend.width() == plots.reference.width() == plots.reference.meaning.width()
    finally:
        language.use(None)


def test_in_little_height_what_explains_the_tracks_gives_way_to_them_and_comes_back(
    qtbot: QtBot, window: MainWindow, plots: TrackPlots
) -> None:
    bar, scale = plots.bars[DISTANCE], plots.plots[DISTANCE].plot.getAxis("left")
    for _ in range(2):
        window.resize(1280, window.minimumSizeHint().height())
        qtbot.waitUntil(lambda: not bar.strip.isVisible())
        assert bar.slider.isVisible()
        assert not plots.reference.meaning.isVisible()
        for each in (plots, *plots.plots.values()):
            qtbot.waitUntil(lambda each=each: each.height() >= each.minimumSizeHint().height())
        top = plots.plots[DISTANCE].top
        assert scale.tickValues(0.0, top, 50)[0][1] == pytest.approx([0.0, top])
        window.resize(1280, 768)
        qtbot.waitUntil(bar.strip.isVisible)
        assert plots.reference.meaning.isVisible()


def test_all_that_can_be_shown_at_once_fits_a_small_screen(window: MainWindow) -> None:
    window.resize(1280, 720)
    for name in ("heat_map", "m_mode", "history"):
        window.commands[name].trigger()
    window.show_now()
    assert (window.width(), window.height()) == (1280, 720)
    window.commands["edit_region"].trigger()
    window.show_now()
    assert window.width() == 1280
