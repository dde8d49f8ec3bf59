"""Which frames of a model's reference look most like a frame, to the network."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Picture:
    """What is kept of a frame of the user's own clips, to recognise it by."""

    pixels: NDArray[np.uint8]
    """(S, S) gray: the frame's region in its own proportions, black around it."""
    clip: str
    """File name."""
    frame: int
    """Index in that clip."""


@dataclass(frozen=True, eq=False)
class Neighbour:
    """A frame of the reference."""

    distance: float
    """Cosine distance to the frame it was looked up for, 0…2."""
    group: int
    """Which patient (or clip, where patients are not known) of the reference it is from, counted from 0."""
    picture: Picture | None = None
    """None where the reference carries no pictures."""


@dataclass(frozen=True, eq=False)
class Nearest:
    """The nearest frames of the reference, and what they are taken from."""

    neighbours: tuple[Neighbour, ...]
    """The nearest comes first; of each patient or clip there are at most ``per_group``."""
    per_group: int
    distance: float
    """The frame's value of the distance track: the mean over the nearest ``averaged`` frames, 0…2."""
    averaged: int
    frames: int
    """In the reference."""
    groups: int
    """Patients or clips in the reference."""
