"""Presentation times from the time stamps a container gives, however poor they are."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import ASSUMED_FPS

INTERVAL_S = 1 / ASSUMED_FPS
"""From frame to frame where nothing tells: an assumption, and shown as one (``core.clip.Timing``)."""
_RESET_S = 1.0
"""A step back by more than this is a clock that began anew; a smaller one is one stamp's own disorder."""


def presentation_times(stamps_s: Sequence[float | None], interval_s: float) -> NDArray[np.float64]:
    """(len(stamps_s),) strictly increasing times in seconds, the first at 0.

    Stamps in order come out as they are, less the first. Those that are missing, repeat or step back a
    little are spread evenly between their good neighbours, or follow the last one at the usual interval.
    After a clock reset, time goes on by the usual interval.

    Args:
        stamps_s: one per frame in presentation order; None where the container has none.
        interval_s: the usual interval, > 0, where the stamps themselves show none.
    """
    interval = usual_interval(stamps_s) or interval_s
    stamps = _without_resets(stamps_s, interval)
    positions = np.arange(len(stamps))
    good = _rising(stamps)
    if not good.size:
        return positions * np.float64(interval)
    times: NDArray[np.float64] = np.interp(positions, good, stamps[good])
    before, after = positions[: good[0]], positions[good[-1] + 1 :]
    times[before] = stamps[good[0]] - interval * (good[0] - before)
    times[after] = stamps[good[-1]] + interval * (after - good[-1])
    times -= times[0]
    return times


def usual_interval(stamps_s: Sequence[float | None]) -> float:
    """Median of the steps forward between neighbouring stamps in seconds; 0 where there is none."""
    steps = np.diff(_with_gaps(stamps_s))
    forward = steps[steps > 0]
    return float(np.median(forward)) if forward.size else 0.0


def _with_gaps(stamps_s: Sequence[float | None]) -> NDArray[np.float64]:
    return np.array([np.nan if stamp is None else stamp for stamp in stamps_s], np.float64)


def _without_resets(stamps_s: Sequence[float | None], interval: float) -> NDArray[np.float64]:
    """The stamps on one clock, NaN where missing."""
    stamps = _with_gaps(stamps_s)
    known = np.flatnonzero(~np.isnan(stamps))
    resets = known[1:][np.diff(stamps[known]) < -_RESET_S]
    before = known[np.searchsorted(known, resets) - 1]
    for at, last in zip(resets, before, strict=True):
        stamps[at:] += stamps[last] + interval * (at - last) - stamps[at]
    return stamps


def _rising(stamps: NDArray[np.float64]) -> NDArray[np.intp]:
    """Indices of the stamps that exceed all before them."""
    before = np.concatenate(([-np.inf], np.fmax.accumulate(stamps)[:-1]))
    return np.flatnonzero(stamps > np.where(np.isnan(before), -np.inf, before))
