"""A long track drawn with few points, without losing a single peak."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.flags import runs
from clarus_desktop.core.tracks import Values

Curve = tuple[NDArray[np.float64], Values]
"""Times in seconds and values, (n,) each, no NaN: one unbroken piece of line."""


def curves(times_s: NDArray[np.float64], values: Values, bins: int) -> tuple[Curve, ...]:
    """The unbroken pieces of a track, broken where frames are not analysed.

    A track of more than ``2 * bins`` frames keeps, of each of ``bins`` equal groups of neighbouring frames
    within a piece, only the lowest and the highest, in the order they come, and the piece's two ends.

    Args:
        times_s: (n,) increasing.
        values: (n,), NaN where not analysed.
        bins: groups over the whole track, at least 1.
    """
    size = max(1, -(-len(values) // bins))
    pieces = []
    for run in runs(~np.isnan(values)):
        part = slice(run.first, run.last + 1)
        kept = np.arange(run.length) if len(values) <= 2 * bins else _extremes(values[part], size)
        pieces.append((times_s[part][kept], values[part][kept]))
    return tuple(pieces)


def _extremes(values: Values, size: int) -> NDArray[np.intp]:
    """Sorted indices of both ends and of the lowest and highest value of every ``size`` neighbours."""
    full = len(values) // size * size
    grid = values[:full].reshape(-1, size)
    starts = np.arange(len(grid)) * size
    kept = [[0, len(values) - 1], starts + grid.argmin(1), starts + grid.argmax(1)]
    if full < len(values):
        rest = values[full:]
        kept.append([full + rest.argmin(), full + rest.argmax()])
    return np.unique(np.concatenate(kept))
