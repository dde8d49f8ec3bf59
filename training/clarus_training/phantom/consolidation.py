"""A subpleural consolidation: lung without air, which looks like tissue."""

from __future__ import annotations

import numpy as np

from clarus_training.phantom.geometry import Field, Sector
from clarus_training.phantom.lung import Lung
from clarus_training.phantom.settings import PhantomSettings
from clarus_training.phantom.texture import along, amplitude, bell, blotches, step

_TISSUE_DB = -39.0


class Consolidation:
    """An ellipsoid in the lung that the image plane sweeps through: its section grows and shrinks again.

    The signs drawn are those that sonographers look for: a dark area with the grain of tissue below a
    broken and indented pleural line, a ragged deep border (shred sign), bright specks of air left in the
    airways, and comet tails from the border.
    """

    def __init__(
        self, rng: np.random.Generator, sector: Sector, settings: PhantomSettings, lung: Lung
    ) -> None:
        self._sector, self._settings, self._lung = sector, settings, lung
        per_cm = sector.lines_per_cm
        self._shreds = 0.06 * blotches(rng, sector, lung.width, 0.06) + 0.07 * blotches(
            rng, sector, lung.width, 0.2
        )
        self._tails = np.square(np.clip(along(rng, lung.width, 0.07 * per_cm), 0, 2))[None, :]
        self._gaps = np.clip(0.15 + 0.3 * along(rng, lung.width, 0.1 * per_cm), 0.02, 0.7)[None, :]
        count = int(rng.integers(2, 6))
        self._specks = np.column_stack(
            [rng.uniform(-0.5, 0.5, count), rng.uniform(0.2, 0.7, count), rng.uniform(0.05, 0.12, count)]
        )

    def size(self, frame: int) -> float:
        """Extent of the section seen in a frame as a share (0…1) of the largest; 0 where it isn't in view."""
        if self._settings.consolidation is None:
            return 0.0
        first, last = self._settings.consolidation
        if not first <= frame <= last:
            return 0.0
        offset = (2 * frame - first - last) / (last - first + 2)
        return float(np.sqrt(1 - offset**4))

    def indent(self, frame: int, slide_cm: float) -> Field:
        """(1, lines) how far the pleural line is pulled in over it, cm."""
        size = self.size(frame)
        third = max(size, 1e-3) * self._settings.consolidation_cm[0] / 3
        return 0.08 * size * bell(self._from_middle(slide_cm) / third)

    def put(
        self, frame: int, slide_cm: float, pleura: Field, line: Field, deep: Field, grain: Field
    ) -> Field:
        """Lung echoes (rows, lines) of a frame with the consolidation in their place."""
        width, depth = (self.size(frame) * cm for cm in self._settings.consolidation_cm)
        z = self._sector.depth_cm - pleura
        u, v = self._from_middle(slide_cm) / (width / 2), z / depth
        radius = np.hypot(u, v) + 1e-6
        inward = (1 - radius) * min(width / 2, depth) + self._lung.line(self._shreds, slide_cm)  # cm
        inside = step(inward / 0.05) * step(z / 0.04)

        air = sum(
            (bell((u - a) / (c + 0.03)) * bell((v - b) / 0.045) for a, b, c in self._specks), start=0 * u
        )
        tissue = (amplitude(_TISSUE_DB) + 0.11 * air) * grain
        facing = np.clip(v / radius, 0, 1) ** 2  # the side walls lie along the beam and send little back
        edge = 0.3 * bell((inward + 0.07) / 0.09) * facing * grain
        beams = self._lung.line(self._tails, slide_cm) * step((0.85 - np.abs(u)) / 0.15)
        tails = (
            0.1
            * beams
            * step(-inward / 0.06)
            * step((v - 0.5) / 0.2)
            * np.exp(-np.clip(z - depth, 0, 20) / 1.4)
        )
        broken = 1 - step((1 - np.abs(u)) / 0.1) * (1 - self._lung.line(self._gaps, slide_cm))
        echoes = line * broken + deep * (1 - inside) + tissue * inside + edge + tails * grain
        return np.asarray(echoes, np.float32)

    def _from_middle(self, slide_cm: float) -> Field:
        """(1, lines) cm along the pleural line from the middle of the section; it slides with the lung."""
        return self._sector.lateral_cm - np.float32(self._settings.consolidation_offset_cm + slide_cm)
