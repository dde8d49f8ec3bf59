"""Flags and segments: derived from a track and its threshold, never stored by a worker."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import starmap

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.language import tr
from clarus_desktop.core.tracks import Values


@dataclass(frozen=True)
class RunRule:
    """How flagged frames form a segment."""

    min_run: int = 3
    """Frames a segment must at least span."""
    max_gap: int = 0
    """Unflagged frames between two flagged ones that are bridged (they count as part of the span)."""

    def __post_init__(self) -> None:
        if self.min_run < 1 or self.max_gap < 0:
            raise ValueError("a run needs at least 1 frame and a gap can't be negative")

    def __str__(self) -> str:
        if self.min_run == 1:
            run = tr("at least 1 frame at or above the threshold")
        else:
            run = tr("at least {frames} consecutive frames at or above the threshold", frames=self.min_run)
        if self.max_gap == 0:
            return run
        if self.max_gap == 1:
            return tr("{run}, gaps of up to 1 frame bridged", run=run)
        return tr("{run}, gaps of up to {gap} frames bridged", run=run, gap=self.max_gap)


@dataclass(frozen=True, order=True)
class Segment:
    """A run of frames, both ends included."""

    first: int
    last: int

    @property
    def length(self) -> int:
        return self.last - self.first + 1

    def __contains__(self, frame: object) -> bool:
        return isinstance(frame, int) and self.first <= frame <= self.last


Ends = NDArray[np.intp]
"""(n, 2): first and last frame of each segment, in order."""


def flagged(values: Values, threshold: float) -> NDArray[np.bool_]:
    """True where a value is at or above the threshold. NaN (not analysed) is never flagged.

    The comparison is made in float64, so that values written to JSON and read back flag alike.
    """
    return np.asarray(values, np.float64) >= np.float64(threshold)


def runs(flags: NDArray[np.bool_], max_gap: int = 0) -> tuple[Segment, ...]:
    """Runs of True in order, neighbours joined where at most ``max_gap`` False lie between them."""
    firsts, ends = bounds(flags, max_gap)
    return tuple(Segment(first, end - 1) for first, end in zip(firsts.tolist(), ends.tolist(), strict=True))


def longest_run(flags: NDArray[np.bool_], max_gap: int = 0) -> int:
    """Length of the longest of ``runs``, 0 where there is none."""
    firsts, ends = bounds(flags, max_gap)
    return int((ends - firsts).max(initial=0))


def segments(values: Values, threshold: float, rule: RunRule) -> tuple[Segment, ...]:
    """The segments of one track: bridged runs that span at least ``rule.min_run`` frames."""
    return from_ends(segment_ends(values, threshold, rule))


def segment_ends(values: Values, threshold: float, rule: RunRule) -> Ends:
    """``segments`` as numbers: thousands of them are found sooner than objects are made."""
    firsts, ends = bounds(flagged(values, threshold), rule.max_gap)
    long_enough = ends - firsts >= rule.min_run
    return np.stack((firsts[long_enough], ends[long_enough] - 1), axis=1)


def from_ends(ends: Ends) -> tuple[Segment, ...]:
    """Each as a segment."""
    return tuple(starmap(Segment, ends.tolist()))


def bounds(flags: NDArray[np.bool_], max_gap: int = 0) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """First frame of each of ``runs``, and the frame after its last."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], flags.astype(np.int8), [0]))))
    firsts, ends = edges[::2], edges[1::2]
    apart = firsts[1:] - ends[:-1] > max_gap
    starts, stops = np.ones(len(firsts), bool), np.ones(len(ends), bool)
    starts[1:] = stops[:-1] = apart
    return firsts[starts], ends[stops]
