"""Frames (numpy) to what Qt paints, with brightness and contrast for display only."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPixmap

from clarus_desktop.core.clip import Image
from clarus_desktop.core.region import Region

Lookup = NDArray[np.uint8]


@dataclass(frozen=True)
class Levels:
    """Brightness and contrast of the display, each -100…100; 0 shows the pixels as recorded."""

    brightness: int = 0
    contrast: int = 0

    def lookup(self) -> Lookup | None:
        """(256,) uint8: grey level shown for each one recorded; None where they are the same.

        Contrast turns the line about mid-grey (slope 4 at 100, 1/4 at -100), brightness shifts it.
        """
        if self == Levels():
            return None
        slope = 4.0 ** (self.contrast / 100)
        line = (np.arange(256) - 127.5) * slope + 127.5 + 1.28 * self.brightness
        lookup: Lookup = np.clip(np.rint(line), 0, 255).astype(np.uint8)
        return lookup


def to_qimage(image: Image, levels: Levels | None = None, region: Region | None = None) -> QImage:
    """A QImage of its own memory: ``image`` ((height, width, 3) uint8 RGB) in its own size, or the region's
    surroundings, black outside of it. Its offset tells where in the frame it lies."""
    lookup = levels.lookup() if levels is not None else None
    pixels = image if lookup is None else lookup[image]
    height, width, _ = image.shape
    left, top = region.surroundings(width, height)[:2] if region is not None else (0, 0)
    pixels = np.ascontiguousarray(pixels) if region is None else region.cut(pixels)
    height, width, _ = pixels.shape
    borrowed = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    painted = borrowed.convertToFormat(QImage.Format.Format_RGB32)  # which is scaled four times as fast
    painted.setOffset(QPoint(left, top))
    return painted


def thumbnail(image: Image, size: QSize, ratio: float, region: Region | None = None) -> QPixmap:
    """A small picture that fits ``size`` (device-independent pixels) on a screen of pixel ``ratio``; of the
    region alone, where one is given."""
    scaled = to_qimage(image, region=region).scaled(
        size * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    pixmap = QPixmap.fromImage(scaled)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
