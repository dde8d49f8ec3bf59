"""The heat map as it is laid over the frame."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from clarus_desktop.core.heat import HeatMap, HeatScale, heat_scale
from clarus_desktop.session import ReviewSession

POINTS = 160
"""Colours along each side of a map; between them they are blended, which can't be seen as values change
slowly from one place to the next."""
OPACITY = 60
"""Percent, at first."""


class HeatLayer:
    """Makes the picture of the map that belongs to a frame, and of no other."""

    def __init__(self, session: ReviewSession) -> None:
        self._session = session
        self._opacity = OPACITY
        self._made: tuple[HeatMap, int] | None = None
        self._picture = QImage()

    @property
    def opacity(self) -> int:
        """Percent."""
        return self._opacity

    @opacity.setter
    def opacity(self, percent: int) -> None:
        self._opacity = percent

    def scale(self) -> HeatScale | None:
        """What the colours stand for; None where the model has no such track."""
        model, kind = self._session.model, self._session.heat.kind
        return heat_scale(model, kind) if model is not None and kind in model.kinds else None

    def is_gated(self, index: int) -> bool:
        """Whether the frame of that index can't be assessed."""
        gates = self._session.tracks.gates
        return index < len(gates) and bool(gates[index])

    def over(self, index: int | None) -> tuple[QImage, QRectF] | None:
        """The picture for the frame of that index, and where in the frame (pixels) it lies; None: none.

        A frame that can't be assessed has none.
        """
        heat, scale = None if index is None else self._session.heat.at(index), self.scale()
        if index is None or heat is None or scale is None or self.is_gated(index):
            return None
        if self._made != (heat, self._opacity):
            self._made = (heat, self._opacity)
            self._picture = picture(scale.tint(heat.spread(POINTS), self._opacity / 100))
        left, top, right, bottom = heat.box
        return self._picture, QRectF(left, top, right - left, bottom - top)


def picture(pixels: NDArray[np.uint8]) -> QImage:
    """(height, width, 4) RGBA, as ``HeatScale.tint`` gives it, as a picture of its own memory."""
    height, width, _ = pixels.shape
    borrowed = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return borrowed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
