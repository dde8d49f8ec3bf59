"""The chest wall: skin, fat, muscle and ribs. It stays where it is while the lung slides below it."""

from __future__ import annotations

import numpy as np

from clarus_desktop.opencv import cv2
from clarus_training.phantom.geometry import Field, Sector
from clarus_training.phantom.settings import PhantomSettings
from clarus_training.phantom.texture import along, amplitude, bell, speckle, step, streaks, turned

_RIB_HALF_WIDTH_CM = 0.62
_SHADOW_DB = -40.0


class ChestWall:
    """Echoes above the pleural line, and how much of the sound gets past the ribs."""

    def __init__(self, rng: np.random.Generator, sector: Sector, settings: PhantomSettings) -> None:
        self._rest_cm = settings.pleura_cm
        z, x = sector.depth_cm, sector.lateral_cm
        level = _layers(rng, sector, settings.pleura_cm)
        shadow = np.zeros((sector.rows, sector.lines), np.float32)
        surface = np.zeros_like(shadow)
        for middle in _rib_middles(sector, settings):
            half_width, top = _RIB_HALF_WIDTH_CM * rng.uniform(0.8, 1.1), rng.uniform(0.52, 0.66)
            across = (x - middle) / half_width
            rough = 0.02 * along(rng, sector.lines, 0.1 * sector.lines_per_cm)
            below = z - (top * settings.pleura_cm + 0.2 * np.square(across) + rough)
            within = step((1 - np.abs(across)) / 0.22)
            glint = amplitude(-7 * np.square(across) + 3 * along(rng, sector.lines, 3))
            surface = np.maximum(surface, within * bell(below / 0.045) * glint)
            shadow += (_SHADOW_DB + 1.2 * np.clip(below, 0, 8)) * within * step((below - 0.08) / 0.06)
        grain = turned((speckle(rng, sector), speckle(rng, sector)), 0)
        echoes = amplitude(level + shadow) * grain + 0.75 * surface * (0.5 + 0.5 * grain)
        self._layers = np.dstack([echoes, amplitude(np.maximum(shadow, _SHADOW_DB))])

    def at(self, pleura_cm: float) -> tuple[Field, Field]:
        """Echo amplitudes and transmission (0…1), both (rows, lines), stretched to the pleura's depth now."""
        stretch = np.array([[1, 0, 0], [0, pleura_cm / self._rest_cm, 0]], np.float32)
        rows, lines = self._layers.shape[:2]
        layers = cv2.warpAffine(self._layers, stretch, (lines, rows), borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(layers[..., 0], np.float32), np.asarray(layers[..., 1], np.float32)


def _layers(rng: np.random.Generator, sector: Sector, pleura_cm: float) -> Field:
    """(rows, lines) mean level in dB of skin, fat and muscle."""
    z = sector.depth_cm
    wave = 0.05 * along(rng, sector.lines, 0.9 * sector.lines_per_cm)
    fat = 0.1 * pleura_cm + 0.5 * wave
    muscle = 0.42 * pleura_cm + wave
    inner = 0.72 * pleura_cm + wave
    level: Field = np.interp(z, [0, 0.06, 0.16, 0.3], [-8, -12, -18, -30])
    level = level + 7 * step((z - fat) / 0.05) - 5 * step((z - muscle) / 0.05)
    for depth, strength in ((fat, 6), (muscle, 13), (inner, 9)):
        broken = np.clip(1 + 0.6 * along(rng, sector.lines, 0.3 * sector.lines_per_cm), 0, 2)
        level = level + strength * broken * bell((z - depth) / 0.035)
    fibres = streaks(rng, sector, length_cm=0.45, thickness_cm=0.022)
    lobules = streaks(rng, sector, length_cm=0.25, thickness_cm=0.07)
    level = level + 7 * np.clip(fibres - 0.2, -1.2, 2.5) + 2.5 * lobules
    for ring in (0.1, 0.2, 0.31):  # reverberation between skin and probe
        level = level + 7 * bell((z - ring) / 0.02)
    return np.asarray(level, np.float32)


def _rib_middles(sector: Sector, settings: PhantomSettings) -> list[float]:
    """Positions of the ribs in view, cm."""
    spacing = settings.rib_spacing_cm
    if spacing is None:
        return []
    reach = float(sector.lateral_cm[0, -1]) + _RIB_HALF_WIDTH_CM
    middles = settings.rib_offset_cm + spacing * (np.arange(-5, 5) + 0.5)
    return [float(middle) for middle in middles if abs(middle) < reach]
