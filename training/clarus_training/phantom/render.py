"""Frames of a phantom clip."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from clarus_desktop.core.clip import Image
from clarus_training.phantom.consolidation import Consolidation
from clarus_training.phantom.geometry import Field, Sector
from clarus_training.phantom.lung import Lung
from clarus_training.phantom.settings import PhantomSettings
from clarus_training.phantom.texture import amplitude, speckle, step, turned
from clarus_training.phantom.wall import ChestWall

_NOISE_DB = -66.0
_NOISE_RISE_DB = 12.0
"""Of the receiver, and how much the time gain lifts it from top to bottom."""
_HEAVE_CM = 0.07
"""How far breathing moves the pleural line up and down."""


def render(settings: PhantomSettings) -> Iterator[Image]:
    """The frames in order, each (height, width, 3) uint8, gray as RGB; the same for the same settings.

    Echo amplitudes are summed on the grid of beams, compressed logarithmically and scan converted. Each part
    draws from its own random stream, so leaving out the consolidation changes nothing else.
    """
    sector = Sector(settings)
    wall_rng, lung_rng, lesion_rng, noise_rng = (
        np.random.default_rng([settings.seed, part]) for part in (1, 2, 3, 4)
    )
    wall = ChestWall(wall_rng, sector, settings)
    lung = Lung(lung_rng, sector, settings)
    lesion = Consolidation(lesion_rng, sector, settings, lung)
    noise = (speckle(noise_rng, sector, 2 * sector.lines), speckle(noise_rng, sector, 2 * sector.lines))
    noise_level = amplitude(_NOISE_DB + _NOISE_RISE_DB * sector.depth_cm / settings.depth_cm)
    contact = _contact(sector)

    for frame in range(settings.frames):
        time_s = frame / settings.fps
        breath = _breath(time_s, settings.breaths_per_min)
        slide_cm = settings.sliding_cm * breath
        depth_cm = settings.pleura_cm + _HEAVE_CM * breath

        tissue, transmission = wall.at(depth_cm)
        pleura = lung.pleura(depth_cm, slide_cm) + lesion.indent(frame, slide_cm)
        grain = lung.speckle_at(time_s, slide_cm)
        line, deep = lung.echoes(time_s, slide_cm, pleura, grain)
        below = lesion.put(frame, slide_cm, pleura, line, deep, grain) if lesion.size(frame) else line + deep
        above = 1 - step((sector.depth_cm - pleura) / np.float32(0.04))
        start = noise_rng.integers(sector.lines)
        part = (noise[0][:, start:][:, : sector.lines], noise[1][:, start:][:, : sector.lines])
        hiss = turned(part, noise_rng.uniform(0, 2 * np.pi))
        echoes = (tissue * above + below * transmission) * contact + noise_level * hiss
        gray = sector.scan_convert(_compress(echoes, settings))
        yield np.repeat(gray[..., None], 3, axis=2)


def _breath(time_s: float, per_min: float) -> float:
    """Where the breath stands, -1 (out) … 1 (in): breathing in is quicker than breathing out."""
    phase = 2 * np.pi * time_s * per_min / 60
    return float(np.sin(phase + 0.35 * np.sin(phase)))


def _contact(sector: Sector) -> Field:
    """(1, lines) how well the probe touches the skin under each beam: less towards its ends."""
    aside = np.abs(sector.lateral_cm) / sector.lateral_cm[0, -1]
    return amplitude(-14 * np.clip((aside - 0.6) / 0.4, 0, 1) ** 2)


def _compress(echoes: Field, settings: PhantomSettings) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Amplitudes → gray values: the dynamic range below the strongest echo is spread over 0…255."""
    level_db = 20 * np.log10(np.maximum(echoes, 1e-6)) + settings.gain_db
    return np.clip(255 * (1 + level_db / settings.dynamic_range_db), 0, 255).astype(np.uint8)
