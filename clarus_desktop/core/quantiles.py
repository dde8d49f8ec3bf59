"""A quantile, as numpy tells it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def quantile(values: NDArray[np.floating[Any]], share: float) -> float:
    """The same as ``np.quantile(values, share)`` of at least one value, none of them NaN.

    numpy's own imports its masked arrays when it is first called, for 20 ms in which the window stands still.
    """
    ordered = np.sort(values, axis=None)
    place = share * (ordered.size - 1)
    below = int(place)
    low, high = ordered[below], ordered[min(below + 1, ordered.size - 1)]
    part = place - below
    between = low + (high - low) * part if part < 0.5 else high - (high - low) * (1 - part)
    return float(between)
