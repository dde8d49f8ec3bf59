"""Behind a curve: regions above and below the threshold, flagged segments, what is not analysed, brackets."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.flags import Segment
from clarus_desktop.ui.theme import LIGHT, Theme

STRIP = 5
"""Height in pixels of the solid strip that marks a segment at the bottom."""

BRACKET = 7
"""Length in pixels of a bracket's arms."""

Spans = NDArray[np.float64]
"""(n, 2): begin and end in seconds."""


def spans(info: ClipInfo, runs: tuple[Segment, ...]) -> Spans:
    """When each run begins and ends: its last frame stays on screen until the next one comes."""
    ends = np.append(info.times_s[1:], info.duration_s)
    first = np.array([run.first for run in runs], np.intp)
    last = np.array([run.last for run in runs], np.intp)
    return np.stack((info.times_s[first], ends[last]), axis=1)


class Backdrop(QGraphicsItem):
    """One item for everything behind the curve, however many segments there are."""

    def __init__(self) -> None:
        super().__init__()
        self._box = QRectF(0, 0, 1, 1)
        self._threshold = 0.0
        self._bands: Spans = np.empty((0, 2))
        self._gaps: Spans = np.empty((0, 2))
        self._brackets: tuple[float | None, float | None] = (None, None)
        self._theme = LIGHT
        self.setZValue(-10)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    @property
    def bands(self) -> Spans:
        return self._bands

    @property
    def gaps(self) -> Spans:
        return self._gaps

    def set_theme(self, colours: Theme) -> None:
        self._theme = colours
        self.update()

    def set_extent(self, duration_s: float, low: float, high: float) -> None:
        """Cover the clip's time and the scale shown, ``low``…``high``."""
        self.prepareGeometryChange()
        self._box = QRectF(0, low, duration_s, high - low)

    def set_threshold(self, threshold: float) -> None:
        self._threshold = threshold
        self.update()

    def set_bands(self, bands: Spans) -> None:
        self._bands = bands
        self.update()

    def set_gaps(self, gaps: Spans) -> None:
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
        gaps = _pixels(self._gaps, to_pixels, top, bottom)
        bands = _pixels(self._bands, to_pixels, top, bottom)
        strips = _pixels(self._bands, to_pixels, bottom - STRIP, bottom)
        painter.setPen(Qt.PenStyle.NoPen)
        for rectangles, brush in (
            (gaps, QBrush(QColor(colours.plot_background))),
            (gaps, QBrush(QColor(colours.gap), Qt.BrushStyle.BDiagPattern)),
            (bands, QBrush(QColor(colours.band))),
            (strips, QBrush(QColor(colours.flagged))),
        ):
            painter.setBrush(brush)
            painter.drawRects(rectangles)
        painter.setPen(QPen(QColor(colours.playhead), 2))
        for time_s, inwards in zip(self._brackets, (BRACKET, -BRACKET), strict=True):
            if time_s is not None:
                x = to_pixels.m11() * time_s + to_pixels.dx()
                corners = [(x + inwards, top + 2), (x, top + 2), (x, bottom - 2), (x + inwards, bottom - 2)]
                painter.drawPolyline(QPolygonF([QPointF(*corner) for corner in corners]))
        painter.restore()


def _pixels(times: Spans, to_pixels: QTransform, top: float, bottom: float) -> list[QRectF]:
    """Rectangles on screen from ``top`` to ``bottom``: whole pixels wide, what touches there made one."""
    if not len(times):
        return []
    edges = np.rint(times * to_pixels.m11() + to_pixels.dx())
    begins, ends = edges[:, 0], np.maximum(edges[:, 1], edges[:, 0] + 1)
    apart = begins[1:] > ends[:-1]
    begins = begins[np.concatenate(([True], apart))]
    ends = ends[np.concatenate((apart, [True]))]
    return [QRectF(x, top, end - x, bottom - top) for x, end in zip(begins, ends, strict=True)]
