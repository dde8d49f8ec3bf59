"""The colours of heat maps and the values that they stand for."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clarus_desktop.core.heat import HeatScale
from clarus_desktop.core.language import tr
from clarus_desktop.ui import words
from clarus_desktop.ui.heat_layer import picture
from clarus_desktop.ui.theme import theme

THICKNESS = 10
COLOURS = 256
APART = 8
"""Pixels between values."""


class ColourBar(QWidget):
    """From cool to hot, over black as around the frame, with the values of the track below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale: HeatScale | None = None
        self._opacity = 100
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_scale(self, scale: HeatScale | None, opacity: int) -> None:
        """``opacity``: percent, of the map over the frame."""
        self._scale, self._opacity = scale, opacity
        if scale is not None:
            first, *_, last = self.labels()
            self.setAccessibleName(
                tr("Colours of the heat map: from {first} to {last}", first=first, last=last)
            )
        self.update()

    def labels(self) -> list[str]:
        """The values at the ticks, from cool to hot; empty where there is no scale."""
        if self._scale is None:
            return []
        texts = [words.value(value) for _, value in self._scale.ticks()]
        return [f"≤ {texts[0]}", *texts[1:-1], f"≥ {texts[-1]}"]

    def sizeHint(self) -> QSize:
        return QSize(260, THICKNESS + 4 + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """As wide as the lowest and the highest value beside each other."""
        ends = 2 * self.fontMetrics().horizontalAdvance(f"≤ {words.value(0.0)}")
        return QSize(ends + 4 * APART, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._scale is None:
            return
        colours, scale = theme(self.palette()), self._scale
        painter = QPainter(self)
        bar = QRectF(0.5, 0.5, self.width() - 1, THICKNESS)
        painter.fillRect(bar, QColor(colours.frame_background))
        values = np.linspace(scale.low, scale.high, COLOURS)[None]
        painter.drawImage(bar, picture(scale.tint(values, self._opacity / 100)))
        painter.setPen(QColor(colours.line))
        painter.drawRect(bar)
        painter.setPen(QColor(colours.muted))
        for box, text in self._placed():
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

    def _placed(self) -> list[tuple[QRectF, str]]:
        """The labels that there is room for, and where; of those between, one that is too near gives way."""
        if self._scale is None:
            return []
        placed: list[tuple[QRectF, str]] = []
        first, *between, last = zip(self._scale.ticks(), self.labels(), strict=True)
        for (share, _), text in (first, last, *between):
            width = self.fontMetrics().horizontalAdvance(text) + 2
            left = min(max(share * self.width() - width / 2, 0), self.width() - width)
            box = QRectF(left, THICKNESS + 3, width, self.fontMetrics().height())
            if not any(box.adjusted(-APART, 0, APART, 0).intersects(other) for other, _ in placed):
                placed.append((box, text))
        return placed
