"""M-mode pictures, on the time axis of the tracks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.measuring import Measurement
from clarus_desktop.core.mmode import MModePicture
from clarus_desktop.report.pdf import style
from clarus_desktop.report.pdf.pictures import LARGEST, Pixels
from clarus_desktop.report.pdf.plots import AXIS, LABELS, draw_time_axis
from clarus_desktop.report.pdf.style import MM, PT
from clarus_desktop.report.pdf.typesetter import Typesetter

_HEIGHT = 38 * MM
_BELOW = 7 * MM
_UNKNOWN = 128
"""Grey where the line's level is not known."""


@dataclass(frozen=True)
class MMode:
    """One line followed through all frames."""

    drawn: Measurement
    info: ClipInfo
    picture: MModePicture
    end_s: float
    """Right end of the time axis."""
    typesetter: Typesetter

    @property
    def height(self) -> float:
        return _HEIGHT + _BELOW

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        area = QRectF(left + AXIS, top, self.typesetter.width - AXIS - LABELS, _HEIGHT)
        self.typesetter.album.paint(painter, area, self._pixels())
        painter.setPen(QPen(style.SOFT, 0.6 * PT))
        painter.drawRect(area)
        for text, y in (("start", area.top()), ("end", area.bottom() - 3 * MM)):
            told = self.typesetter.text(text, style.SMALL, colour=style.SOFT)
            told.draw(painter, area.left() - told.width - MM, y)
        draw_time_axis(painter, area, self.end_s, self.typesetter.fonts)
        painter.setPen(QPen(style.PAPER, 0.8 * PT))
        x = area.left() + area.width() * float(self.info.times_s[self.drawn.frame]) / self.end_s
        for begin, end in ((area.top(), area.top() + 2 * MM), (area.bottom() - 2 * MM, area.bottom())):
            painter.drawLine(QPointF(x, begin), QPointF(x, end))

    def _pixels(self) -> Pixels:
        columns = min(LARGEST, max(4 * self.info.frame_count, 64))
        levels, known = self.picture.over_time(self.info, 0.0, self.end_s, columns)
        gray = np.where(known, levels, np.uint8(_UNKNOWN))
        rows = np.arange(min(len(gray), LARGEST)) * len(gray) // min(len(gray), LARGEST)
        return np.repeat(gray[rows][..., None], 3, axis=2)
