"""What one phantom clip shows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class PhantomSettings:
    """All that a rendered clip depends on. Lateral positions: cm along the pleural line, 0 in the middle."""

    seed: int
    """Speckle, layers, positions of B-lines and the like."""
    frames: int = 240
    fps: float = 25.0
    size: tuple[int, int] = (480, 640)
    """Height and width in pixels."""
    depth_cm: float = 10.0
    """From the probe's face to the deepest echo."""
    angle_deg: float = 62.0
    """Of the whole sector."""
    probe_radius_cm: float = 5.0
    pleura_cm: float = 2.1
    """Depth of the pleural line at rest."""
    breaths_per_min: float = 22.0
    sliding_cm: float = 0.55
    """How far the lung slides along the chest wall to either side."""
    rib_spacing_cm: float | None = 3.9
    """Between the middles of neighbouring ribs; None: no rib in view (the probe lies along the space)."""
    rib_offset_cm: float = 0.0
    """Shift of the intercostal space from the middle of the image."""
    a_lines: bool = True
    b_lines: int = 1
    consolidation: tuple[int, int] | None = None
    """First and last frame that shows it, both included; None: a lung without one."""
    consolidation_cm: tuple[float, float] = (2.1, 1.5)
    """Its width and depth where it is largest."""
    consolidation_offset_cm: float = 0.0
    gain_db: float = 0.0
    dynamic_range_db: float = 60.0

    def __post_init__(self) -> None:
        if self.frames < 1 or min(self.size) < 32:
            raise ValueError("a phantom clip needs at least 1 frame of 32×32 pixels")
        if self.consolidation is not None:
            first, last = self.consolidation
            if not 0 <= first <= last < self.frames:
                raise ValueError("the consolidation reaches outside the clip")


def random_settings(seed: int, *, consolidation: bool) -> PhantomSettings:
    """A small clip (48 frames, 224×288) as one of many patients, probes and settings of the machine.

    The two clips of one seed differ in the consolidation only.
    """
    rng = np.random.default_rng([seed, 0])
    frames = 48
    length = int(rng.integers(16, frames - 8))
    first = int(rng.integers(0, frames - length))
    pleura_cm = float(rng.uniform(1.3, 2.8))
    depth_cm = float(rng.uniform(max(6.0, 3.2 * pleura_cm), 12.0))
    width = float(rng.uniform(1.2, 3.0))
    return PhantomSettings(
        seed=seed,
        frames=frames,
        fps=float(rng.uniform(18, 32)),
        size=(224, 288),
        depth_cm=depth_cm,
        angle_deg=float(rng.uniform(50, 74)),
        probe_radius_cm=float(rng.uniform(3.5, 6.0)),
        pleura_cm=pleura_cm,
        breaths_per_min=float(rng.uniform(14, 45)),
        sliding_cm=float(rng.uniform(0.2, 0.7)),
        rib_spacing_cm=float(rng.uniform(2.8, 4.2)) if rng.random() < 0.85 else None,
        rib_offset_cm=float(rng.uniform(-0.8, 0.8)),
        a_lines=bool(rng.random() < 0.7),
        b_lines=int(rng.choice([0, 0, 1, 1, 2, 3, 5])),
        consolidation=(first, first + length - 1) if consolidation else None,
        consolidation_cm=(width, width * float(rng.uniform(0.5, 1.0))),
        consolidation_offset_cm=float(rng.uniform(-0.6, 0.6)),
        gain_db=float(rng.uniform(-6, 6)),
        dynamic_range_db=float(rng.uniform(52, 68)),
    )


def other_lung(seed: int) -> PhantomSettings:
    """A clip of the machine that the demo clip was made with, and of another lung: 24 frames, 8 s, with a
    consolidation on the ten in the middle. What differs is the lung, how it breathes, the place of ribs and
    layers, the consolidation's size, and a little the gain."""
    rng = np.random.default_rng([seed, 9])
    width = float(rng.uniform(1.8, 2.8))
    return PhantomSettings(
        seed=seed,
        frames=24,
        fps=3.0,
        sliding_cm=float(rng.uniform(0.3, 0.6)),
        breaths_per_min=float(rng.uniform(16, 30)),
        b_lines=int(rng.choice([0, 1, 1, 2])),
        consolidation=(7, 16),
        consolidation_cm=(width, width * float(rng.uniform(0.6, 0.9))),
        gain_db=float(rng.uniform(-3, 3)),
    )


def consolidation_mask(settings: PhantomSettings) -> NDArray[np.bool_]:
    """(frames,) True for each frame that shows the consolidation: the truth to train and test against."""
    mask = np.zeros(settings.frames, bool)
    if settings.consolidation is not None:
        first, last = settings.consolidation
        mask[first : last + 1] = True
    return mask
