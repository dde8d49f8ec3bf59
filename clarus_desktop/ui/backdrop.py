"""Behind a curve: areas above and below the threshold, segments, gaps, what is unknown or put aside."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.flags import Ends, bounds
from clarus_desktop.ui.theme import LIGHT, Theme

STRIP = 5
"""Height in pixels of the solid strip that marks a segment at the bottom."""

BRACKET = 7
"""Length in pixels of a bracket's arms."""

STEPS = 4
"""In how many shades hatching tells how much of a pixel's frames is not analysed, or not assessable."""

NARROWEST_GAP = 4
"""Pixels, so that a gap in which no time passes is seen too."""

Spans = NDArray[np.float64]
"""(n, 2): begin and end in seconds."""


def spans(info: ClipInfo, runs: Ends) -> Spans:
    """When each run begins and ends: its last frame stays on screen until the next one comes."""
    return _times(info, runs[:, 0], runs[:, 1] + 1)


def spans_of(info: ClipInfo, flags: NDArray[np.bool_]) -> Spans:
    """The same of the runs of True of (frame_count,)."""
    return _times(info, *bounds(flags))


def _times(info: ClipInfo, firsts: NDArray[np.intp], ends: NDArray[np.intp]) -> Spans:
    return np.stack((info.times_s[firsts], np.append(info.times_s, info.duration_s)[ends]), axis=1)


class Backdrop(QGraphicsItem):
    """One item for everything behind the curve, however many segments there are."""

    def __init__(self) -> None:
        super().__init__()
        self._box = QRectF(0, 0, 1, 1)
        self._threshold = 0.0
        self._bands: Spans = np.empty((0, 2))
        self._unanalysed: Spans = np.empty((0, 2))
        self._not_assessable: Spans = np.empty((0, 2))
        self._gaps: Spans = np.empty((0, 2))
        self._brackets: tuple[float | None, float | None] = (None, None)
        self._theme = LIGHT
        self.setZValue(-10)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    @property
    def bands(self) -> Spans:
        return self._bands

    @property
    def unanalysed(self) -> Spans:
        return self._unanalysed

    @property
    def not_assessable(self) -> Spans:
        return self._not_assessable

    @property
    def gaps(self) -> Spans:
        return self._gaps

    def set_theme(self, colours: Theme) -> None:
        self._theme = colours
        self.update()

    def set_extent(self, box: QRectF) -> None:
        """Seconds and values that are shown."""
        if box != self._box:
            self.prepareGeometryChange()
            self._box = box

    def set_threshold(self, threshold: float) -> None:
        if threshold != self._threshold:
            self._threshold = threshold
            self.update()

    def set_bands(self, bands: Spans) -> None:
        if not np.array_equal(bands, self._bands):
            self._bands = bands
            self.update()

    def set_unanalysed(self, unanalysed: Spans) -> None:
        if not np.array_equal(unanalysed, self._unanalysed):
            self._unanalysed = unanalysed
            self.update()

    def set_not_assessable(self, not_assessable: Spans) -> None:
        if not np.array_equal(not_assessable, self._not_assessable):
            self._not_assessable = not_assessable
            self.update()

    def set_gaps(self, gaps: Spans) -> None:
        """Where frames are missing."""
        self._gaps = gaps
        self.update()

    def set_brackets(self, begin_s: float | None, end_s: float | None) -> None:
        """Where a range that is being marked opens and closes; None: not there."""
        self._brackets = begin_s, end_s
        self.update()

    def boundingRect(self) -> QRectF:
        return self._box

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        # in pixels, so that hatching and strip keep their size at any zoom
        to_pixels = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        colours = self._theme
        area = to_pixels.mapRect(self._box)
        top, bottom = area.top(), area.bottom()
        line = to_pixels.m22() * self._threshold + to_pixels.dy()
        above = QRectF(area.left(), top, area.width(), line - top)
        below = QRectF(area.left(), line, area.width(), bottom - line)
        painter.fillRect(above, QColor(colours.abnormal_tint))
        painter.fillRect(below, QColor(colours.normal_tint))
        gaps = [
            QRectF(x, top, wide, bottom - top) for x, wide in _pixels(self._gaps, to_pixels, NARROWEST_GAP)
        ]
        flagged = _pixels(self._bands, to_pixels)
        bands = [QRectF(x, top, wide, bottom - top) for x, wide in flagged]
        strips = [QRectF(x, bottom - STRIP, wide, STRIP) for x, wide in flagged]
        painter.setPen(Qt.PenStyle.NoPen)
        for hatched, ink, pattern in (
            (self._unanalysed, colours.unanalysed, Qt.BrushStyle.BDiagPattern),
            (self._not_assessable, colours.not_assessable, Qt.BrushStyle.FDiagPattern),
        ):
            columns = shades(hatched, to_pixels, painter.viewport().width())
            self._hatch(painter, columns, QBrush(QColor(ink), pattern), top, bottom)
        for rectangles, brush in (
            (bands, QBrush(QColor(colours.band))),
            (strips, QBrush(QColor(colours.flagged))),
            # over a flagged segment too: nothing is known of frames that are missing
            (gaps, QBrush(QColor(colours.plot_background))),
            (gaps, QBrush(QColor(colours.gap), Qt.BrushStyle.DiagCrossPattern)),
        ):
            painter.setBrush(brush)
            painter.drawRects(rectangles)
        self._paint_brackets(painter, to_pixels, top, bottom)
        painter.restore()

    def _hatch(
        self, painter: QPainter, columns: NDArray[np.intp], hatching: QBrush, top: float, bottom: float
    ) -> None:
        """The more of what lies in a column of pixels is hatched, the stronger."""
        if not columns.any():
            return
        for shade in range(1, STEPS + 1):
            painter.setOpacity(shade / STEPS)
            edges = zip(*(each.tolist() for each in bounds(columns == shade)), strict=True)
            rectangles = [QRectF(x, top, end - x, bottom - top) for x, end in edges]
            for brush in (QBrush(QColor(self._theme.plot_background)), hatching):
                painter.setBrush(brush)
                painter.drawRects(rectangles)
        painter.setOpacity(1.0)

    def _paint_brackets(self, painter: QPainter, to_pixels: QTransform, top: float, bottom: float) -> None:
        painter.setPen(QPen(QColor(self._theme.playhead), 2))
        for time_s, inwards in zip(self._brackets, (BRACKET, -BRACKET), strict=True):
            if time_s is not None:
                x = to_pixels.m11() * time_s + to_pixels.dx()
                corners = [(x + inwards, top + 2), (x, top + 2), (x, bottom - 2), (x + inwards, bottom - 2)]
                painter.drawPolyline(QPolygonF([QPointF(*corner) for corner in corners]))


def shades(hatched: Spans, to_pixels: QTransform, width: int) -> NDArray[np.intp]:
    """Of each column of pixels, (width,): from 0, none of its time is hatched, to ``STEPS``, all of it is."""
    if not len(hatched):
        return np.zeros(width, np.intp)
    lengths = np.diff(hatched, axis=1).ravel()
    before = np.cumsum(lengths) - lengths
    edges_s = (np.arange(width + 1) - to_pixels.dx()) / to_pixels.m11()
    until = np.interp(edges_s, hatched.ravel(), np.stack((before, before + lengths), axis=1).ravel())
    share = np.diff(until) * to_pixels.m11()
    found: NDArray[np.intp] = np.ceil(share * STEPS - 1e-6).astype(np.intp)
    return found


def _pixels(times: Spans, to_pixels: QTransform, narrowest: int = 1) -> list[tuple[float, float]]:
    """Where each begins on screen, and how wide it is: whole pixels, what touches there made one."""
    if not len(times):
        return []
    edges = np.rint(times * to_pixels.m11() + to_pixels.dx())
    begins, ends = edges[:, 0], np.maximum(edges[:, 1], edges[:, 0] + narrowest)
    apart = begins[1:] > ends[:-1]
    begins = begins[np.concatenate(([True], apart))]
    ends = ends[np.concatenate((apart, [True]))]
    return list(zip(begins.tolist(), (ends - begins).tolist(), strict=True))
