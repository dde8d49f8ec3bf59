"""The convex sector: the grid of beams in which echoes are made, and the way from there to the image."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.opencv import cv2
from clarus_training.phantom.settings import PhantomSettings

Field = NDArray[np.floating[Any]]
"""Echo amplitudes or levels on the beam grid: (rows, lines) floats, or what broadcasts to it."""

_LINES_PER_ROW = 0.5
_MARGIN = 0.015
"""Share of the image's height and width left black around the sector."""


class Sector:
    """Beam grid and scan conversion of one probe."""

    def __init__(self, settings: PhantomSettings) -> None:
        height, width = settings.size
        radius, depth = settings.probe_radius_cm, settings.depth_cm
        half = np.radians(settings.angle_deg) / 2

        top, bottom = radius * np.cos(half), radius + depth
        side = (radius + depth) * np.sin(half)
        scale = (1 - 2 * _MARGIN) * min(height / (bottom - top), width / (2 * side))  # pixels per cm

        self.rows = round(depth * scale)
        self.lines = round(self.rows * _LINES_PER_ROW)
        self.depth_cm: Field = np.linspace(0, depth, self.rows, dtype=np.float32)[:, None]
        """(rows, 1) below the probe's face."""
        reach = half * (radius + settings.pleura_cm)
        self.lateral_cm: Field = np.linspace(-reach, reach, self.lines, dtype=np.float32)[None, :]
        """(1, lines) along the pleural line."""
        self.rows_per_cm = self.rows / depth
        self.lines_per_cm = self.lines / (2 * reach)

        y, x = np.mgrid[:height, :width].astype(np.float32)
        y_cm = (y - height / 2 + 0.5) / scale + (top + bottom) / 2
        x_cm = (x - width / 2 + 0.5) / scale
        r_cm, angle = np.hypot(x_cm, y_cm), np.arctan2(x_cm, y_cm)
        self._row = ((r_cm - radius) / depth * (self.rows - 1)).astype(np.float32)
        self._line = ((angle / half + 1) / 2 * (self.lines - 1)).astype(np.float32)
        self.inside: NDArray[np.bool_] = (r_cm >= radius) & (r_cm <= radius + depth) & (np.abs(angle) <= half)
        """(height, width) True where the image shows echoes."""

    def scan_convert(self, gray: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """(rows, lines) uint8 on the beam grid → (height, width) uint8, black outside the sector."""
        image = cv2.remap(gray, self._line, self._row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        return np.where(self.inside, image, 0).astype(np.uint8)
