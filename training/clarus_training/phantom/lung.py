"""The lung: pleural line, reverberation haze, A-lines and B-lines, all sliding along the chest wall."""

from __future__ import annotations

import numpy as np

from clarus_training.phantom.geometry import Field, Sector
from clarus_training.phantom.settings import PhantomSettings
from clarus_training.phantom.texture import along, amplitude, bell, speckle, step, turned, window

_HAZE_DB = -25.0
_HAZE_DB_PER_CM = -3.4
_TURNS_PER_S = 0.4
"""How fast the speckle of the lung boils besides sliding."""


class Lung:
    """Textures fixed to the lung, wider than the sector by what slides into view."""

    def __init__(self, rng: np.random.Generator, sector: Sector, settings: PhantomSettings) -> None:
        self._sector, self._settings = sector, settings
        self.margin = int(np.ceil((settings.sliding_cm + 0.2) * sector.lines_per_cm))
        self.width = sector.lines + 2 * self.margin
        per_cm = sector.lines_per_cm
        self._speckle = speckle(rng, sector, self.width), speckle(rng, sector, self.width)
        self._beading = np.clip(
            0.75 + 0.25 * along(rng, self.width, 0.12 * per_cm) + 0.2 * along(rng, self.width, 0.5 * per_cm),
            0.15,
            1.4,
        )[None, :]
        self._patches = 3.0 * along(rng, self.width, 0.7 * per_cm)[None, :]
        self._waviness = 0.025 * along(rng, self.width, 0.5 * per_cm)[None, :]
        reach = 0.75 * float(sector.lateral_cm[0, -1])
        count = settings.b_lines
        self._b_places = np.linspace(-reach, reach, count + 2)[1:-1] + rng.uniform(-0.5, 0.5, count)
        self._b_widths = rng.uniform(0.09, 0.2, count)
        self._b_rates = rng.uniform(0.1, 0.3, count)
        self._b_phases = rng.uniform(0, 2 * np.pi, count)

    def line(self, texture: Field, slide_cm: float) -> Field:
        """The part of a texture (rows, width) that lies under the probe now: (rows, lines)."""
        return window(texture, self.margin - slide_cm * self._sector.lines_per_cm, self._sector.lines)

    def pleura(self, depth_cm: float, slide_cm: float) -> Field:
        """(1, lines) depth of the pleural line under each beam, cm: lower at the sides, a little wavy."""
        bow = 0.012 * np.square(self._sector.lateral_cm)
        return np.asarray(depth_cm + bow + self.line(self._waviness, slide_cm), np.float32)

    def speckle_at(self, time_s: float, slide_cm: float) -> Field:
        """(rows, lines) speckle magnitude of the lung."""
        first, second = (self.line(field, slide_cm) for field in self._speckle)
        return turned((first, second), 2 * np.pi * _TURNS_PER_S * time_s)

    def echoes(self, time_s: float, slide_cm: float, pleura: Field, grain: Field) -> tuple[Field, Field]:
        """Amplitudes (rows, lines) of the pleural line, and of all that lies below it."""
        z = self._sector.depth_cm
        below = step((z - pleura - 0.05) / 0.05)
        beads = self.line(self._beading, slide_cm)
        upright = bell(self._sector.lateral_cm / 2.4)  # a mirror is seen where the beam meets it squarely
        line = 0.95 * bell((z - pleura) / 0.055) * beads * (0.35 + 0.65 * upright)

        veil = _HAZE_DB + _HAZE_DB_PER_CM * (z - pleura) + self.line(self._patches, slide_cm)
        veil = veil + 6 * bell((z - pleura) / 0.35)
        deep = amplitude(veil) * (0.25 + 0.75 * upright)
        stripes = self._b_stripes(time_s, slide_cm)
        if self._settings.a_lines:
            for order in (2, 3, 4):
                at = (z - order * pleura) / (0.045 * order)
                clear = np.clip(1 - 1.2 * stripes, 0, 1)  # a B-line wipes out A-lines
                deep = deep + amplitude(-2.0 - 6 * order) * bell(at) * beads * np.square(upright) * clear
        rays = amplitude(-9 - 0.9 * (z - pleura)) * stripes * (0.75 + 0.25 * np.sin(2 * np.pi * z / 0.33))
        return line * (0.55 + 0.45 * grain), (deep + rays) * below * grain

    def _b_stripes(self, time_s: float, slide_cm: float) -> Field:
        """(1, lines) strength 0…1 of B-lines under each beam; each comes and goes."""
        x = self._sector.lateral_cm
        stripes = np.zeros_like(x)
        for place, width, rate, phase in zip(
            self._b_places, self._b_widths, self._b_rates, self._b_phases, strict=True
        ):
            strength = np.clip(0.45 + 0.75 * np.sin(2 * np.pi * rate * time_s + phase), 0, 1)
            stripes = stripes + np.float32(strength) * bell(
                (x - np.float32(place + slide_cm)) / np.float32(width)
            )
        return np.minimum(stripes, 1)
