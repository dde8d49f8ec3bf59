"""Whether a frame has the texture of ultrasound: measures of its echoes, each with the range it may lie in.

Echoes of ultrasound are few bright ones among many dim ones, drawn out sideways, and fade into each other.
Photographs have edges in all directions, screens have even areas and letters, noise has neither. What each
measure came to on real clips and on all of these is told in decision 0023.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

SIDE = 112
"""Pixels per side at which texture is measured."""
LIT = 24
"""A pixel at least as bright as this (0…255) holds an echo: between echoes there is nothing to measure."""

Values = NDArray[np.floating]


class Texture(NamedTuple):
    """Of N frames, (N,) each, over the pixels that hold an echo."""

    tilt: Values
    """Logarithm of how much more brightness changes downwards than across."""
    lean: Values
    """Skewness of brightness, and twice the tilt: how far a frame has bright layers among dim ones."""
    flatness: Values
    """Share of pixels that are as bright as their neighbours, 0…1."""
    peaks: Values
    """Mean square of the change from pixel to pixel by the square of its mean: how much lies in few edges."""
    grain: Values
    """Kurtosis of the Laplacian, and the lean: 3 and 0 for noise."""
    roughness: Values
    """Mean size of the Laplacian."""
    spread: Values
    """Standard deviation of brightness by its mean."""
    likeness: Values
    """A weighted sum that parts ultrasound from photographs, fitted by logistic regression."""

    def is_ultrasound(self) -> NDArray[np.bool_]:
        """(N,) whether every measure lies in its range."""
        within = np.ones(len(self.tilt), bool)
        for values, (low, high) in zip(self, LIMITS.values(), strict=True):
            within &= (values >= low) & (values <= high)
        return within


LIMITS = {
    "tilt": (-0.3, 2.0),
    "lean": (0.0, 7.5),
    "flatness": (0.0, 0.45),
    "peaks": (1.0, 4.2),
    "grain": (4.0, 200.0),
    "roughness": (2.5, 40.0),
    "spread": (0.15, 0.8),
    "likeness": (-22.2, np.inf),
}
"""From where to where each measure goes for ultrasound, in their order."""


def texture(gray: NDArray[np.uint8]) -> Texture:
    """Measure frames (N, SIDE, SIDE), at every other pixel of every other row and its four neighbours."""
    inner = slice(1, -1, 2)
    here, right, left, below, above = (
        gray[:, rows, columns].reshape(len(gray), (SIDE // 2 - 1) ** 2).astype(np.float32)
        for rows, columns in (
            (inner, inner),
            (inner, slice(2, None, 2)),
            (inner, slice(0, -2, 2)),
            (slice(2, None, 2), inner),
            (slice(0, -2, 2), inner),
        )
    )
    lit = (here >= LIT).astype(np.float32)
    count = np.maximum(lit.sum(1), 1)

    def mean(values: Values) -> Values:
        found: Values = np.einsum("np,np->n", values, lit) / count
        return found

    across, down = np.abs(right - here), np.abs(below - here)
    laplacian = right + left + below + above - 4 * here
    brightness, change_across, change_down = mean(here), mean(across), mean(down)
    here -= brightness[:, None]
    square = here * here
    deviation = np.sqrt(np.maximum(mean(square), 1))
    tilt = np.log((change_down + 0.5) / (change_across + 0.5))
    lean = mean(square * here) / deviation**3 + 2 * tilt
    peaks = mean((across + down) ** 2) / np.maximum((change_across + change_down) ** 2, 0.25)
    flatness = mean((np.maximum(across, down) <= 1).astype(np.float32))
    roughness = mean(np.abs(laplacian))
    laplacian *= laplacian
    grain = mean(laplacian**2) / np.maximum(mean(laplacian) ** 2, 1e-3) + lean
    likeness = (
        lean
        - 3.5 * np.log1p(change_across)
        - 6.6 * np.log(np.maximum(peaks, 1))
        - 2.1 * np.log(np.maximum(brightness, 1))
    )
    spread: Values = deviation / np.maximum(brightness, 1)
    return Texture(tilt, lean, flatness, peaks, grain, roughness, spread, likeness)
