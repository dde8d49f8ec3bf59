"""The curve of a track: it shows what is analysed, and runs on only from a frame to its very neighbour."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from clarus_desktop.core.tracks import Values

DOT = 3.0
"""Pixels across: a frame whose neighbours are not analysed."""


class Curve(QGraphicsItem):
    """Drawn in pixels: of a long clip each column of them has a bar from the lowest to the highest value."""

    def __init__(self) -> None:
        super().__init__()
        self._box = QRectF(0, 0, 1, 1)
        self._times: Values = np.empty(0)
        self._values: Values = np.empty(0)
        self._parted: NDArray[np.bool_] = np.empty(0, bool)
        self._pen = QPen()
        self._smooth = True
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    @property
    def values(self) -> Values:
        return self._values

    def set_extent(self, box: QRectF) -> None:
        """Seconds and values that are shown."""
        if box != self._box:
            self.prepareGeometryChange()
            self._box = box

    def set_track(self, times_s: Values, values: Values, gaps_before: list[int]) -> None:
        """(frame_count,) each; NaN where not analysed. Before the frames in ``gaps_before`` some are missing
        in the file."""
        self._times, self._values = times_s, values.copy()
        self._parted = np.zeros(len(values), bool)
        self._parted[gaps_before] = True
        self.update()

    def set_pen(self, colour: str, width: float, *, smooth: bool) -> None:
        self._pen = _pen(QColor(colour), width)
        self._smooth = smooth
        self.update()

    def boundingRect(self) -> QRectF:
        return self._box

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        to_pixels = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        x = self._times * to_pixels.m11() + to_pixels.dx()
        y = self._values * to_pixels.m22() + to_pixels.dy()
        lines, dots = drawn(x, y, self._parted, painter.viewport().width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._smooth)
        painter.setPen(self._pen)
        painter.drawLines([QLineF(*ends) for ends in lines.tolist()])
        painter.setPen(_pen(self._pen.color(), DOT))
        painter.drawPoints([QPointF(*place) for place in dots.tolist()])
        painter.restore()


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def drawn(x: Values, y: Values, parted: NDArray[np.bool_], width: int) -> tuple[Values, Values]:
    """What is drawn of a track: lines, (n, 4) as x and y of either end, and dots, (m, 2), in pixels.

    Args:
        x, y: (frame_count,) in pixels, ``x`` rising; ``y`` is NaN where not analysed.
        parted: (frame_count,) True where a frame does not follow on the one before.
        width: of the area; a little more is drawn on either side.
    """
    frames = np.flatnonzero(~np.isnan(y) & (x > -width) & (x < 2 * width))
    if not len(frames):
        return np.empty((0, 4)), np.empty((0, 2))
    x, y = x[frames], y[frames]
    follows = (np.diff(frames) == 1) & ~parted[frames[1:]]
    firsts = np.concatenate(([0], np.flatnonzero(np.diff(np.floor(x))) + 1))  # of each column of pixels
    lasts = np.concatenate((firsts[1:], [len(x)])) - 1
    low, high = np.minimum.reduceat(y, firsts), np.maximum.reduceat(y, firsts)
    joined = follows[lasts[:-1]]
    bars = np.stack((x[firsts], low, x[firsts], high), axis=1)[low < high]
    joints = np.stack((x[lasts[:-1]], y[lasts[:-1]], x[firsts[1:]], y[firsts[1:]]), axis=1)[joined]
    alone = ~np.concatenate(([False], joined)) & ~np.concatenate((joined, [False])) & (low == high)
    return np.concatenate((bars, joints)), np.stack((x[firsts], low), axis=1)[alone]
