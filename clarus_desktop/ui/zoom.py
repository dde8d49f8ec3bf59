"""Where a part of the frame lies in a view: as large as fits, or zoomed and moved."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

LARGEST = 32.0
"""Screen pixels per frame pixel at most, unless more than that fits."""


class Zoom:
    """Frame points are in frame pixels, view points in the view's pixels, both from the upper left."""

    def __init__(self) -> None:
        self._view = QSizeF(1, 1)
        self._part = QRectF(0, 0, 1, 1)
        self._scale: float | None = None  # None: as large as fits
        self._centre = QPointF()  # frame point in the middle of the view while not fitted

    @property
    def scale(self) -> float:
        """Screen pixels per frame pixel."""
        return self._scale if self._scale is not None else self._fit_scale()

    @property
    def fitted(self) -> bool:
        return self._scale is None

    def set_view(self, size: QSizeF) -> None:
        """How large the view is."""
        self._view = size

    def set_part(self, part: QRectF) -> None:
        """Which part of the frame there is to see; another one than before is fitted."""
        if part != self._part:
            self._part = part
            self.fit()

    def fit(self) -> None:
        self._scale = None

    def zoom(self, factor: float, at: QPointF) -> None:
        """Scale by ``factor`` and keep the frame point under ``at`` (in the view) where it is."""
        anchor = self.to_frame(at)
        fit = self._fit_scale()
        scale = min(self.scale * factor, max(LARGEST, fit))
        if factor < 1 and scale <= fit:
            self.fit()
            return
        self._scale = scale
        self._centre = self._kept(anchor - (at - self._middle()) / scale)

    def move(self, by: QPointF) -> None:
        """Move the frame by view pixels; while it is fitted, it stays."""
        if self._scale is not None:
            self._centre = self._kept(self._centre - by / self._scale)

    def transform(self) -> QTransform:
        """Frame points to view points."""
        scale = self.scale
        centre = self._part.center() if self._scale is None else self._centre
        corner = self._middle() - centre * scale
        return QTransform(scale, 0, 0, scale, corner.x(), corner.y())

    def to_frame(self, point: QPointF) -> QPointF:
        return self.transform().inverted()[0].map(point)

    def to_view(self, point: QPointF) -> QPointF:
        return self.transform().map(point)

    def _middle(self) -> QPointF:
        return QPointF(self._view.width() / 2, self._view.height() / 2)

    def _fit_scale(self) -> float:
        return min(self._view.width() / self._part.width(), self._view.height() / self._part.height())

    def _kept(self, centre: QPointF) -> QPointF:
        """The middle of the view stays on the part, so the frame can't be lost."""
        part = self._part
        return QPointF(
            min(max(centre.x(), part.left()), part.right()), min(max(centre.y(), part.top()), part.bottom())
        )
