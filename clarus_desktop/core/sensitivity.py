"""What the verdict of a track would be under any threshold."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.tracks import Values


@dataclass(frozen=True, eq=False)
class Sensitivity:
    """All verdicts that one track can get under one rule. They change at the levels and nowhere else: a
    threshold up to ``levels[0]`` gives the first, one above that and up to ``levels[1]`` the second."""

    rule: RunRule
    levels: Values
    """(k,) float64, rising: the values there are."""
    longest_runs: NDArray[np.intp]
    """(k,) frames, gaps bridged, falling: of each level."""
    frames_over: NDArray[np.intp]
    """(k,) frames at or above each level."""

    @property
    def score(self) -> float | None:
        """The highest threshold at which the verdict is positive; None where none could make it so."""
        holds = int((self.longest_runs >= self.rule.min_run).sum())
        return float(self.levels[holds - 1]) if holds else None

    def at(self, threshold: float) -> tuple[int, int]:
        """Longest run and frames over at a threshold; (0, 0) above all values."""
        place = int(np.searchsorted(self.levels, threshold))
        if place == len(self.levels):
            return 0, 0
        return int(self.longest_runs[place]), int(self.frames_over[place])


def sensitivity(values: Values, rule: RunRule) -> Sensitivity:
    """Find all verdicts at once: some ms for 20,000 frames.

    A frame raises the ``max_gap`` frames behind it to its value, if they are lower. Then a run with its gaps
    bridged is an unbroken one, longer by ``max_gap``. The longest unbroken one at a level lies around a frame
    of that value, and reaches on either side up to the first frame below it.

    Args:
        values: (frames,) float64; NaN where there is none, which counts as below every threshold.
        rule: says which gaps are bridged, and how long a run makes the verdict positive.
    """
    known = ~np.isnan(values)
    levels, ranks, counts = np.unique(values[known], return_inverse=True, return_counts=True)
    all_ranks = np.full(len(values), -1, np.int32)
    all_ranks[known] = ranks
    raised = _raised(all_ranks, rule.max_gap)
    around = _reach(raised) + _reach(raised[::-1])[::-1] - 1
    longest = np.zeros(len(levels), np.intp)
    has_level = raised >= 0
    np.maximum.at(longest, raised[has_level], around[has_level] - rule.max_gap)
    return Sensitivity(
        rule=rule,
        levels=levels,
        longest_runs=np.maximum.accumulate(longest[::-1])[::-1],
        frames_over=np.cumsum(counts[::-1], dtype=np.intp)[::-1],
    )


def _raised(ranks: NDArray[np.int32], max_gap: int) -> NDArray[np.int32]:
    """(n,) to (n + max_gap,): the highest of each and the ``max_gap`` before it."""
    raised = np.full(len(ranks) + max_gap, -1, np.int32)
    for shift in range(max_gap + 1):
        behind = raised[shift : shift + len(ranks)]
        np.maximum(behind, ranks, out=behind)
    return raised


def _reach(ranks: NDArray[np.int32]) -> NDArray[np.intp]:
    """(n,) how many follow each one, itself included, before the first that is lower.

    By doubling: ``lowest[j][i]`` is the lowest of the ``2**j`` that begin at ``i``. Steps are tried from the
    longest to the shortest, and taken where nothing lower lies in them.
    """
    count = len(ranks)
    lowest = [np.append(ranks, np.int32(-2))]  # the end is lower than all
    while (step := 1 << len(lowest) - 1) < count:
        further = lowest[-1].copy()
        np.minimum(further[:-step], further[step:], out=further[:-step])
        lowest.append(further)
    place = np.arange(count)
    for power in reversed(range(len(lowest))):
        place += (lowest[power][np.minimum(place, count)] >= ranks) * (1 << power)
    return np.minimum(place, count) - np.arange(count)
