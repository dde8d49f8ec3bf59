"""The colours of heat maps and the values that they stand for."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clarus_desktop.core.heat import HeatScale
from clarus_desktop.ui import words
from clarus_desktop.ui.heat_layer import picture
from clarus_desktop.ui.theme import theme

THICKNESS = 10
COLOURS = 256


class ColourBar(QWidget):
    """From cool to hot, over black as around the frame, with the values of the track below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale: HeatScale | None = None
        self._opacity = 100
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(180)

    def show_scale(self, scale: HeatScale | None, opacity: int) -> None:
        """``opacity``: percent, of the map over the frame."""
        self._scale, self._opacity = scale, opacity
        if scale is not None:
            first, *_, last = self.labels()
            self.setAccessibleName(f"Colours of the heat map: from {first} to {last}")
        self.update()

    def labels(self) -> list[str]:
        """The values at the ticks, from cool to hot; empty where there is no scale."""
        if self._scale is None:
            return []
        texts = [words.value(value) for _, value in self._scale.ticks()]
        return [f"≤ {texts[0]}", *texts[1:-1], f"≥ {texts[-1]}"]

    def sizeHint(self) -> QSize:
        return QSize(260, THICKNESS + 4 + self.fontMetrics().height())

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
        top, height = THICKNESS + 3, self.fontMetrics().height()
        for (share, _), text in zip(scale.ticks(), self.labels(), strict=True):
            width = self.fontMetrics().horizontalAdvance(text) + 2
            left = min(max(share * self.width() - width / 2, 0), self.width() - width)
            painter.drawText(QRectF(left, top, width, height), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
