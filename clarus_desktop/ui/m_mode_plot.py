"""The M-mode picture over time, on the tracks' time axis; imported after the first paint only."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QHBoxLayout, QStyleOptionGraphicsItem, QWidget

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.language import mark, tr
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui import gaps
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.images import Lookup
from clarus_desktop.ui.theme import theme
from clarus_desktop.ui.time_box import TimeBox
from clarus_desktop.ui.track_plot import AXIS_WIDTH, EDGES, SMALLEST_SPAN_S, dress

LOWEST = 84
"""Height in pixels below which nothing can be seen in it."""
SHALLOWEST = 0.1
"""Pixels or millimetres that a line has at least, so that it can be drawn."""
MARGIN = 0.04
"""Room above and below, as a share of the line's length."""
TIP = mark("The line over time, its start above. Click or drag: go to a frame. Wheel: zoom in time.")


class MModePlot(QWidget):
    """Follows the session's M-mode line. Hatched is what is not read yet, or can't be."""

    def __init__(self, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.item = PictureItem(session)
        self._playhead = pg.InfiniteLine(angle=90, movable=False)
        self.box = TimeBox()
        self.box.setMouseEnabled(x=True, y=False)
        self.box.setDefaultPadding(0)
        self.box.invertY(True)
        self.box.seeked.connect(self._seek)
        self.plot = pg.PlotWidget(viewBox=self.box)
        self.plot.setAcceptDrops(False)
        self.plot.plotItem.layout.setContentsMargins(*EDGES)
        self.plot.setMinimumHeight(LOWEST)
        self.plot.setAccessibleName(tr("M-mode: the line over time"))
        self.plot.setToolTip(tr(TIP))
        self.plot.hideButtons()
        self.plot.getAxis("left").setWidth(AXIS_WIDTH)
        self.plot.getAxis("left").enableAutoSIPrefix(False)
        self.plot.getAxis("bottom").enableAutoSIPrefix(False)
        for side in ("left", "bottom"):
            self.plot.getAxis(side).setStyle(tickLength=4)
        for item in (self.item, self._playhead):
            self.plot.addItem(item, ignoreBounds=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.plot)
        self._later = Coalescer(self.item.update, self)
        session.clip_changed.connect(self._fit)
        session.view_changed.connect(self._view_changed)
        session.frame_changed.connect(self._show_frame)
        session.m_mode.arrived.connect(self._later.schedule)
        session.m_mode.changed.connect(self._show)
        self._retheme()
        self._fit()

    @property
    def shown_s(self) -> tuple[float, float]:
        """From when to when, in seconds, is on screen."""
        begin_s, end_s = self.box.viewRange()[0]
        return float(begin_s), float(end_s)

    def go_with(self, other: TimeBox) -> None:
        """Show the same time as another plot of the clip, whichever of both is zoomed."""
        self.box.sigXRangeChanged.connect(partial(_show_same_time, other))
        other.sigXRangeChanged.connect(partial(_show_same_time, self.box))

    def show_time_axis(self, shown: bool) -> None:
        """Only the lowest plot is labelled with the time."""
        axis = self.plot.getAxis("bottom")
        axis.setStyle(showValues=shown)
        axis.setLabel(tr("Time"), units="s") if shown else axis.showLabel(False)
        axis.setHeight(None if shown else 6)

    def show_levels(self, lookup: Lookup | None) -> None:
        """Brightness and contrast of the frame."""
        self.item.set_levels(lookup)

    def _view_changed(self) -> None:
        """The clip is looked at in another way, perhaps at another rate."""
        if self.box.state["limits"]["xLimits"][1] == self._end_s():
            self._show()
        else:
            self._fit()

    def _end_s(self) -> float:
        """Where the time axis ends."""
        clip = self._session.clip
        return gaps.end_s(clip.info) if clip is not None else 1.0

    def _fit(self) -> None:
        """Another clip, or its times are others."""
        end_s = self._end_s()
        self.box.setLimits(xMin=0.0, xMax=end_s, minXRange=min(SMALLEST_SPAN_S, end_s), maxXRange=end_s)
        self.box.show_all()
        self._show()

    def _show(self) -> None:
        clip, line = self._session.clip, self._session.m_mode.line
        if clip is None or line is None:
            self.item.fit(None, 1.0)
            return
        length = self._session.length(line)
        deep = max(length.px if length.mm is None else length.mm, SHALLOWEST)
        self.plot.getAxis("left").setLabel("px" if length.mm is None else "mm")
        self.box.setYRange(0, deep, padding=MARGIN)
        self.item.fit(clip.info, deep)
        self._show_frame(self._session.frame)

    def _show_frame(self, frame: int) -> None:
        clip = self._session.clip
        if clip is not None:
            self._playhead.setValue(float(clip.info.times_s[frame]))

    def _seek(self, time_s: float) -> None:
        if self._session.clip is not None:
            self._session.set_frame(self._session.clip.info.frame_at(time_s))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._retheme()

    def _retheme(self) -> None:
        colours = theme(self.palette())
        dress(self.plot, colours)
        self.plot.getAxis("left").setTextPen(pg.mkPen(colours.plot_foreground))
        self._playhead.setPen(pg.mkPen(colours.outline, width=1.4))
        self.item.set_colours(QColor(colours.frame_background), QColor(colours.unanalysed))


def _show_same_time(follower: TimeBox, leader: TimeBox, times_s: tuple[float, float]) -> None:
    """pyqtgraph's own link would match pixels on screen, and goes wrong where a plot is hidden."""
    knows_clip = follower.state["limits"]["xLimits"] == leader.state["limits"]["xLimits"]
    if knows_clip and tuple(follower.viewRange()[0]) != tuple(times_s):
        follower.setXRange(*times_s, padding=0)


class PictureItem(QGraphicsItem):
    """Draws as many columns as there are pixels, each the frame that is on screen then."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self._m_mode = session.m_mode
        self._info: ClipInfo | None = None
        self._box = QRectF(0, 0, 1, 1)
        self._levels: Lookup | None = None
        self._ground = self._hatching = QColor()

    def fit(self, info: ClipInfo | None, length: float) -> None:
        """``info``: of the clip; None: nothing is to be seen. ``length``: of the line, in the plot's unit."""
        self.prepareGeometryChange()
        self._info = info
        self._box = QRectF(0, 0, gaps.end_s(info) if info is not None else 1.0, length)
        self.update()

    def set_levels(self, lookup: Lookup | None) -> None:
        self._levels = lookup
        self.update()

    def set_colours(self, ground: QColor, hatching: QColor) -> None:
        self._ground, self._hatching = ground, hatching
        self.update()

    def boundingRect(self) -> QRectF:
        return self._box

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        to_pixels = painter.transform()
        seen = to_pixels.mapRect(self._box).intersected(QRectF(painter.viewport()))
        columns = round(seen.width())
        painter.save()
        painter.resetTransform()
        painter.fillRect(seen, self._ground)
        painter.fillRect(seen, QBrush(self._hatching, Qt.BrushStyle.BDiagPattern))
        picture = self._m_mode.picture
        if picture is not None and self._info is not None and columns > 0:
            begin_s = (seen.left() - to_pixels.dx()) / to_pixels.m11()
            end_s = begin_s + seen.width() / to_pixels.m11()
            levels, known = picture.over_time(self._info, begin_s, end_s, columns)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(
                seen, grey_image(levels if self._levels is None else self._levels[levels], known)
            )
        painter.restore()


def grey_image(levels: Any, known: Any) -> QImage:
    """(rows, columns) uint8 grey levels as a picture of its own memory, transparent where not ``known``
    (columns,)."""
    rows, columns = levels.shape
    pixels = np.empty((rows, columns, 4), np.uint8)
    pixels[..., :3] = levels[..., None]
    pixels[..., 3] = np.where(known, 255, 0)
    borrowed = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888)
    return borrowed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
