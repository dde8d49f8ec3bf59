"""One track over time: curve, threshold line, playhead; click or drag to seek, wheel to zoom in time."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPen
from PySide6.QtWidgets import QStackedLayout, QToolTip, QWidget

from clarus_desktop.core.flags import Ends
from clarus_desktop.core.gating import Reason
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui import gaps, words
from clarus_desktop.ui.backdrop import Backdrop, spans, spans_of
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.curve import Curve
from clarus_desktop.ui.fields import muted
from clarus_desktop.ui.marking import Marking
from clarus_desktop.ui.scale import TopScale
from clarus_desktop.ui.theme import Theme, theme
from clarus_desktop.ui.time_box import TimeBox

MARGIN = 0.025
"""Room below 0 and above the top, as a share of the top."""
EDGES = (1, 8, 1, 1)
"""Pixels left, above, right and below of a plot: the label of the top is half above it."""
AXIS_WIDTH = 46
LOWEST = 50
"""Height in pixels below which a track can't be read."""
SMALLEST_SPAN_S = 0.2
"""The plots zoom in to this much time at most."""
GAP_REACH = 3
"""Pixels beside a gap at which it is still meant."""
TIP = mark(
    "Click or drag: go to a frame. Shift and drag: mark a range. Drag the line: threshold. "
    "Wheel: zoom in time."
)
NOT_ANALYSED = mark("Not analysed: nothing is known of the frames here.")
SMOOTH_UP_TO = 2000
"""Frames up to which curves are drawn anti-aliased and bold; beyond it they are dense anyway."""


class TrackPlot(QWidget):
    """Shows one track of the session; says why where the model does not give it."""

    top_changed = Signal(float)

    def __init__(
        self, session: ReviewSession, kind: TrackKind, marking: Marking, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._marking = marking
        self._kind = kind
        self._scale = TopScale(kind)
        self._low = False
        self._extent = QRectF()
        self._shown: Ends | None = None
        """The segments that there are bands of."""
        self.backdrop = Backdrop()
        self.curve = Curve()
        self._line = pg.InfiniteLine(
            angle=0,
            movable=True,
            label="{value:.3f}",
            labelOpts={"position": 0.03, "anchors": [(0, 0), (0, 1)]},  # on the side with more room
        )
        self._line.setCursor(Qt.CursorShape.SizeVerCursor)
        self._line.setZValue(20)
        self._line.sigDragged.connect(self._dragged)
        self._playhead = pg.InfiniteLine(angle=90, movable=False)
        self._playhead.setZValue(10)
        self.box = TimeBox()
        self.box.setMouseEnabled(x=True, y=False)
        self.box.setDefaultPadding(0)
        self.box.seeked.connect(self._seek)
        self.box.dragged.connect(self._mark)
        self.plot = pg.PlotWidget(viewBox=self.box)
        self.plot.setAcceptDrops(False)
        self.plot.plotItem.layout.setContentsMargins(*EDGES)
        self.plot.setAccessibleName(tr("{track} track over time", track=tr(words.TRACK[kind])))
        self.plot.setToolTip(tr(TIP))
        self.plot.viewport().installEventFilter(self)
        self.plot.hideButtons()
        self.plot.getAxis("left").setWidth(AXIS_WIDTH)
        for side in ("left", "bottom"):
            self.plot.getAxis(side).setStyle(tickLength=4)  # outwards
        self.plot.getAxis("bottom").enableAutoSIPrefix(False)
        for item in (self.backdrop, self.curve, self._playhead, self._line):
            self.plot.addItem(item, ignoreBounds=True)

        self.reason = muted(tr(words.MISSING_TRACK[kind]), wrap=True)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.reason.setContentsMargins(24, 4, 24, 4)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.plot)
        self._stack.addWidget(self.reason)

        self._values_later = Coalescer(self._show_values, self)
        self._flags_later = Coalescer(self._flags_changed, self)
        session.clip_changed.connect(self._start_over)
        session.view_changed.connect(self._times_changed)
        session.model_changed.connect(self._start_over)
        session.tracks_changed.connect(self._values_later.schedule)
        session.flags_changed.connect(self._flags_later.schedule)
        session.frame_changed.connect(self._show_frame)
        marking.changed.connect(self._show_marking)
        self._retheme()
        self._start_over()

    @property
    def has_track(self) -> bool:
        """False where the model does not give this track."""
        model = self._session.model
        return model is None or self._kind in model.kinds

    @property
    def top(self) -> float:
        """The highest value the scale shows."""
        return self._scale.top

    def line_position(self) -> QPointF:
        """Where the threshold line can be gripped, in coordinates of ``plot``'s viewport."""
        x, y = self.box.viewRect().center().x(), float(self._line.value())
        return QPointF(self.plot.mapFromScene(self.box.mapViewToScene(QPointF(x, y))))

    def position(self, time_s: float, value: float) -> QPointF:
        """A point of the plot in coordinates of its viewport."""
        return QPointF(self.plot.mapFromScene(self.box.mapViewToScene(QPointF(time_s, value))))

    def show_time_axis(self, shown: bool) -> None:
        """Only the lowest plot is labelled with the time."""
        axis = self.plot.getAxis("bottom")
        axis.setStyle(showValues=shown)
        axis.setLabel(tr("Time"), units="s") if shown else axis.showLabel(False)
        axis.setHeight(None if shown else 6)
        self.plot.setMinimumHeight(LOWEST + (time_axis_height(self) if shown else 0))

    def set_low(self, low: bool) -> None:
        """There is little height: the ends of the scale alone are told, or labels would lie on each other."""
        self._low = low
        self._show_ticks()

    # From the session

    def _start_over(self) -> None:
        """Another clip or model."""
        self._scale.reset()
        self._stack.setCurrentIndex(0 if self.has_track else 1)
        self._fit_time()
        self._dress_curve()
        self._show_all()

    def _times_changed(self) -> None:
        """The clip is looked at in another way, perhaps at another rate."""
        if self.box.state["limits"]["xLimits"][1] != self._end_s():
            self._fit_time()
        self._show_all()

    def _fit_time(self) -> None:
        end_s = self._end_s()
        self.box.setLimits(xMin=0.0, xMax=end_s, minXRange=min(SMALLEST_SPAN_S, end_s), maxXRange=end_s)
        self.box.show_all()

    def _end_s(self) -> float:
        """Where the time axis ends."""
        clip = self._session.clip
        return gaps.end_s(clip.info) if clip is not None else 1.0

    def _show_all(self) -> None:
        clip = self._session.clip
        self.backdrop.set_gaps(gaps.spans_s(clip.info) if clip is not None else np.empty((0, 2)))
        self._show_values()
        self._show_flags()
        self._show_frame(self._session.frame)
        self._show_marking()

    def _show_values(self) -> None:
        clip = self._session.clip
        values = self._session.tracks.values(self._kind)
        if clip is not None and self.has_track:
            inside = [gap.at for gap in clip.info.gaps if 0 < gap.at < clip.info.frame_count]
            self.curve.set_track(clip.info.times_s, self._session.tracks.assessed(self._kind), inside)
            self.backdrop.set_unanalysed(spans_of(clip.info, np.isnan(values)))
            self.backdrop.set_not_assessable(spans_of(clip.info, self._session.tracks.gates > 0))

    def _flags_changed(self) -> None:
        if self._session.segment_ends(self._kind) is not self._shown:  # not the other track's threshold
            self._show_flags()

    def _show_flags(self) -> None:
        self._show_threshold()
        clip = self._session.clip
        self._shown = self._session.segment_ends(self._kind)
        if clip is not None:
            self.backdrop.set_bands(spans(clip.info, self._shown))

    def _show_threshold(self) -> None:
        session = self._session
        threshold = session.thresholds.of(self._kind)
        model = session.model
        reference = model.reference_distances if model is not None else np.empty(0)
        before = self._scale.top
        top = self._scale.fit(session.tracks.assessed(self._kind), threshold, reference)
        low, high = -MARGIN * top, (1 + MARGIN) * top
        extent = QRectF(0, low, self._end_s(), high - low)
        self.backdrop.set_threshold(threshold)
        if extent != self._extent:
            self._extent = extent
            self.backdrop.set_extent(extent)
            self.curve.set_extent(extent)
            self.box.setYRange(low, high, padding=0)
            self._line.setBounds((0.0, top))
        self._line.setValue(threshold)
        if top != before:
            self._show_ticks()
            self.top_changed.emit(top)

    def _show_ticks(self) -> None:
        self.plot.getAxis("left").setTickSpacing(levels=[(self._scale.top, 0)] if self._low else None)

    def _show_frame(self, frame: int) -> None:
        clip = self._session.clip
        if clip is not None:
            self._playhead.setValue(float(clip.info.times_s[frame]))

    def _show_marking(self) -> None:
        clip, marking = self._session.clip, self._marking
        begin = end = None
        if clip is not None and marking.first is not None:
            begin = float(clip.info.times_s[marking.first])
            if marking.last is not None:
                end = float(spans(clip.info, np.array([[marking.last, marking.last]]))[0, 1])
        self.backdrop.set_brackets(begin, end)

    # From the user

    def _dragged(self) -> None:
        self._session.set_threshold(self._kind, round(float(self._line.value()), 3))

    def _seek(self, time_s: float) -> None:
        if self._session.clip is not None:
            self._session.set_frame(self._session.clip.info.frame_at(time_s))

    def _mark(self, begin_s: float, end_s: float, ended: bool) -> None:
        if self._session.clip is not None:
            one, other = (self._session.clip.info.frame_at(time_s) for time_s in (begin_s, end_s))
            if ended:
                self._marking.mark(one, other)
            else:
                self._marking.show_range(one, other)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Over a gap, and where nothing is analysed or assessable, the tool tip tells so."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip_at(event.pos()), self.plot)
            return True
        return super().eventFilter(watched, event)

    def _tip_at(self, point: QPoint) -> str:
        clip = self._session.clip
        if clip is None:
            return tr(TIP)
        here, beside = (
            float(self.box.mapSceneToView(self.plot.mapToScene(at)).x())
            for at in (point, point + QPoint(GAP_REACH, 0))
        )
        gap = gaps.gap_at(clip.info, here, beside - here)
        if gap is not None:
            return gaps.tip(gap)
        frame, tracks = clip.info.frame_at(here), self._session.tracks
        reason = Reason.of(int(tracks.gates[frame]))
        if reason is not None:
            return words.not_assessable_tip(reason)
        value = tracks.values(self._kind)[frame]
        return tr(NOT_ANALYSED if np.isnan(value) else TIP)

    # Light and dark

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._retheme()

    def _retheme(self) -> None:
        colours = theme(self.palette())
        dress(self.plot, colours)
        self.backdrop.set_theme(colours)
        self._dress_curve()
        dress_line(self._line, colours)
        self._playhead.setPen(pg.mkPen(colours.playhead, width=1.4))

    def _dress_curve(self) -> None:
        dense = self._session.tracks.frame_count > SMOOTH_UP_TO
        colour = theme(self.palette()).track(self._kind)
        self.curve.set_pen(colour, 1.0 if dense else 1.6, smooth=not dense)


def time_axis_height(widget: QWidget) -> int:
    """Pixels of the time's ticks, their labels and its name, in a widget's font."""
    return 2 * widget.fontMetrics().height() + 6


def dress(plot: Any, colours: Theme) -> None:
    """Background and axes of a pyqtgraph plot in the theme's colours."""
    plot.setBackground(colours.plot_background)
    for side in ("left", "bottom"):
        axis = plot.getAxis(side)
        axis.setPen(pg.mkPen(colours.grid))
        axis.setTextPen(pg.mkPen(colours.plot_foreground))


def dress_line(line: Any, colours: Theme) -> None:
    """A threshold line and its label in the theme's colours."""
    line.setPen(pg.mkPen(colours.threshold, width=2, style=Qt.PenStyle.DashLine))
    line.setHoverPen(pg.mkPen(colours.threshold, width=4))
    label = getattr(line, "label", None)
    if label is not None:
        label.setColor(QColor(colours.threshold))
        label.fill = pg.mkBrush(colours.plot_background)
        label.border = QPen(Qt.PenStyle.NoPen)
        label.update()
