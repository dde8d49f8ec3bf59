"""Pictures in a PDF, without loss."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from clarus_desktop.report.pdf import style
from clarus_desktop.report.pdf.style import PT

LARGEST = 1280
"""Pixels of a picture's longer side; more than a third of a page's width can show."""

Pixels = NDArray[np.uint8]
"""(height, width, 3) uint8 RGB."""


@dataclass(frozen=True)
class Album:
    """The pictures of one document, put in when Qt has written the rest (``report.finished``).

    Qt would compress them while no other thread of Python runs: of 1024 × 768 pixels each takes a sixth of a
    second, in which the window would stand still. So it paints one pixel in place of each, and the pixel's
    colour is the picture's number.
    """

    pictures: list[Pixels] = field(default_factory=list)

    def paint(self, painter: QPainter, area: QRectF, picture: Pixels) -> None:
        """Have a picture fill ``area``."""
        pixel = QImage(1, 1, QImage.Format.Format_RGB888)
        pixel.setPixel(0, 0, len(self.pictures))
        self.pictures.append(picture)
        painter.drawImage(area, pixel)


@dataclass(frozen=True)
class Picture:
    """Pixels, fitted into their cell and centred. Made only when they are painted."""

    album: Album
    make: Callable[[], Pixels]
    width: float
    height: float
    marks: Callable[[QPainter, QRectF], None] | None = None
    """Draws over the picture, given where it lies."""

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        pixels = reduced(self.make())
        height, width, _ = pixels.shape
        scale = min(self.width / width, self.height / height)
        size = (width * scale, height * scale)
        area = QRectF(left + (self.width - size[0]) / 2, top + (self.height - size[1]) / 2, *size)
        self.album.paint(painter, area, pixels)
        if self.marks is not None:
            self.marks(painter, area)
        painter.setPen(QPen(style.HAIRLINE, 0.5 * PT))
        painter.drawRect(area)


@dataclass(frozen=True)
class Logo:
    """Pixels that fill their room, without an edge."""

    album: Album
    pixels: Pixels
    width: float
    height: float

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        self.album.paint(painter, QRectF(left, top, self.width, self.height), self.pixels)


def reduced(pixels: Pixels, largest: int = LARGEST) -> Pixels:
    """The same picture, its longer side no longer than ``largest``."""
    height, width, _ = pixels.shape
    if max(width, height) <= largest:
        return pixels
    pixels = np.ascontiguousarray(pixels)
    image = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB888).scaled(
        largest, largest, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return lines[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
