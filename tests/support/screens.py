"""Made-up scanner screens: a moving ultrasound image of known shape among text, bars, a scale and a trace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.opencv import cv2


@dataclass(frozen=True)
class Screen:
    """What a scanner shows."""

    shape: str
    """convex, phased or linear."""
    width: int = 640
    height: int = 480
    background: int = 0
    """Gray level around the image."""
    tint: tuple[float, float, float] = (1.0, 1.0, 1.0)
    """Share of each colour in the image."""
    shadow: float = 0.0
    """Share of the image, from its left edge, that is black in every frame."""
    still: bool = False
    """The ultrasound image doesn't move; the clock and the trace do."""

    def sector(self) -> NDArray[np.bool_]:
        """(height, width): where the ultrasound image is."""
        y, x = np.mgrid[: self.height, : self.width].astype(np.float64)
        x, y = (x + 0.5) / self.height - 0.5 * self.width / self.height, (y + 0.5) / self.height
        if self.shape == "linear":
            return (np.abs(x) < 0.3) & (y > 0.14) & (y < 0.8)
        radius, top = (0.18, 0.0) if self.shape == "convex" else (0.005, 0.14)
        depth, angle = np.hypot(x, y - top), np.abs(np.arctan2(x, y - top))
        return (depth > radius) & (depth < 0.68 + radius) & (angle < (0.6 if radius > 0.1 else 0.75))

    def texts(self) -> NDArray[np.uint8]:
        """(height, width): all that is burned in and stands still, 0 where there is nothing."""
        drawn = np.zeros((self.height, self.width), np.uint8)
        size = self.height / 900

        def write(text: str, x: float, y: float, level: int = 220) -> None:
            place = (round(x * self.width), round(y * self.height))
            cv2.putText(drawn, text, place, cv2.FONT_HERSHEY_SIMPLEX, size, level, 1, cv2.LINE_AA)

        banner = round(0.06 * self.height)
        drawn[:banner] = 70
        write("DOE^JANE 1970-01-01 ID 4711", 0.02, 0.04)
        for line, text in enumerate(("C5-1", "MI 0.9", "TIS 0.2", "Gn 54", "D 16 cm", "FR 31 Hz")):
            write(text, 0.01, 0.12 + 0.035 * line, 160)
        write("V", 0.5 - 0.3 * self.height / self.width, 0.11)
        for tick in range(9):  # the depth scale
            row, column = round((0.14 + 0.08 * tick) * self.height), round(0.97 * self.width)
            drawn[row : row + 2, column - 8 :] = 200
            write(str(2 * tick), 0.92, 0.145 + 0.08 * tick, 150)
        bar = slice(round(0.88 * self.width), round(0.9 * self.width))
        rows = slice(round(0.12 * self.height), round(0.4 * self.height))
        drawn[rows, bar] = np.linspace(255, 0, rows.stop - rows.start).astype(np.uint8)[:, None]
        write("Dr. Roe, Ward 7", 0.02, 0.985)
        return drawn

    def frames(self, count: int, seed: int = 0) -> Iterator[NDArray[np.uint8]]:
        """(height, width, 3) uint8 RGB each: speckle that moves in the sector, a clock, a trace below it."""
        rng = np.random.default_rng(seed)
        inside, texts = self.sector(), self.texts()
        columns = np.flatnonzero(inside.any(axis=0))
        edge = columns[0] + self.shadow * (columns[-1] - columns[0])
        rows = np.flatnonzero(inside.any(axis=1))
        depth = (np.arange(self.height) - rows[0])[:, None] / (rows[-1] - rows[0])
        fade = 130 * np.exp(-2.2 * np.clip(depth, 0, None)) * (np.arange(self.width)[None] >= edge)
        fine = rng.gamma(3, 1 / 3, (self.height // 4 + 40, self.width // 6 + 1)).astype(np.float32)
        for index in range(count):
            start = 0 if self.still else (7 * index) % 39
            part = fine[start : start + self.height // 4]
            speckle = cv2.resize(part, (self.width, self.height), interpolation=cv2.INTER_LINEAR)
            gray = np.where(inside, np.clip(fade * speckle, 0, 255), self.background)
            frame = np.stack([gray * share for share in self.tint], axis=-1)
            frame = np.where(texts[..., None] > 0, texts[..., None], frame).astype(np.uint8)
            clock = f"{9 + index // 60}:{index % 60:02d}"
            place = (round(0.8 * self.width), round(0.045 * self.height))
            cv2.putText(frame, clock, place, cv2.FONT_HERSHEY_SIMPLEX, self.height / 900, (230, 230, 230), 1)
            time = np.arange(self.width) + 11 * index
            beat = 0.04 * np.exp(-(((time % 120) - 60) ** 2) / 20)
            points = np.stack([np.arange(self.width), (0.93 - beat) * self.height], axis=1).astype(np.int32)
            cv2.polylines(frame, [points], isClosed=False, color=(40, 220, 90), thickness=1)
            yield frame
