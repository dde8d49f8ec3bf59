"""Frames (numpy) to what Qt paints, with brightness and contrast for display only."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap

from clarus_desktop.core.clip import Image

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


def to_qimage(image: Image, levels: Levels | None = None) -> QImage:
    """A QImage of its own memory, the same size as ``image`` ((height, width, 3) uint8 RGB)."""
    lookup = levels.lookup() if levels is not None else None
    pixels = np.ascontiguousarray(image if lookup is None else lookup[image])
    height, width, _ = pixels.shape
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def thumbnail(image: Image, size: QSize, ratio: float) -> QPixmap:
    """A small picture that fits ``size`` (device-independent pixels) on a screen of pixel ``ratio``."""
    scaled = to_qimage(image).scaled(
        size * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    pixmap = QPixmap.fromImage(scaled)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
