"""Key frames as they were recorded, or what was analysed of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from clarus_desktop.core.clip import FrameStore
from clarus_desktop.core.region import Region
from clarus_desktop.report.pdf import style
from clarus_desktop.report.pdf.style import PT

LARGEST = 1280
"""Pixels of a picture's longer side; more than a third of a page's width can show."""


@dataclass(frozen=True)
class Picture:
    """One frame, fitted into its cell and centred. Read from the clip only when it is painted."""

    frames: FrameStore
    index: int
    region: Region | None
    """The rest is made black; None: nothing is."""
    width: float
    height: float

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        image = self._image()
        scale = min(self.width / image.width(), self.height / image.height())
        size = (image.width() * scale, image.height() * scale)
        area = QRectF(left + (self.width - size[0]) / 2, top + (self.height - size[1]) / 2, *size)
        painter.drawImage(area, image)
        painter.setPen(QPen(style.HAIRLINE, 0.5 * PT))
        painter.drawRect(area)

    def _image(self) -> QImage:
        frame = self.frames.frame(self.index)
        pixels = np.ascontiguousarray(frame if self.region is None else self.region.blank(frame))
        height, width, _ = pixels.shape
        image = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB888)
        if max(width, height) > LARGEST:
            return image.scaled(
                LARGEST,
                LARGEST,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return image.copy()
