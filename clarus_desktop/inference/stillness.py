"""Frozen frames: the same picture again, for a second or longer; told as soon as all of it is known."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.inference.appearance import PICTURE

STILL_S = 1.0
"""Seconds. A scanner repeats frames for less when it is recorded at a higher rate than its own."""
SAME = 2
"""Gray levels by which pixels of small pictures of the same frame differ at most: coding leaves such traces.
In every second of each of 336 real clips some pixel changes by twice as much (decision 0023)."""
_UNKNOWN = 255
"""In place of how much changes between two frames of which one is not known yet."""


class Stillness:
    """Watches a clip's frames for such as don't change, in whatever order they come: what is found at the end
    does not depend on it."""

    def __init__(self, info: ClipInfo) -> None:
        count = info.frame_count
        shown_until = np.append(info.times_s[1:], info.duration_s)
        ends = np.searchsorted(shown_until, info.times_s + STILL_S - 1e-6)
        self._ends = np.maximum(ends, np.arange(1, count + 1))  # one that is shown for long is no repeat
        """(frames,) for each the later frame with which a second is over; the number of frames: none is."""
        self._pictures = np.zeros((count, PICTURE, PICTURE), np.uint8)
        self._known = np.zeros(count + 1, bool)
        self._changes = np.full(count, _UNKNOWN, np.uint8)
        """(frames,) largest difference of each frame from the one before."""
        self._looked_at = self._ends >= count
        self._still = np.zeros(count, bool)

    def add(self, indices: NDArray[np.intp], pictures: NDArray[np.uint8]) -> NDArray[np.intp]:
        """Take in frames that were not known yet; gives all frames that are found frozen by that, rising.

        Args:
            indices: (N,) of frames.
            pictures: (N, PICTURE, PICTURE) of each.
        """
        self._pictures[indices] = pictures
        self._known[indices] = True
        later = np.union1d(indices, indices + 1)
        later = later[(later > 0) & self._known[later] & self._known[later - 1]]
        self._changes[later] = self._difference(later, later - 1)
        moved = np.cumsum(self._changes > SAME)
        starts = np.flatnonzero(~self._looked_at)
        starts = starts[moved[self._ends[starts]] == moved[starts]]
        self._looked_at[starts] = True
        starts = starts[self._difference(starts, self._ends[starts]) <= SAME]
        before = self._still.copy()
        for start in starts.tolist():
            self._still[start : self._ends[start] + 1] = True
        return np.flatnonzero(self._still & ~before)

    def _difference(self, one: NDArray[np.intp], other: NDArray[np.intp]) -> NDArray[np.int16]:
        """(N,) the largest between pixels of two frames each."""
        first, second = self._pictures[one].astype(np.int16), self._pictures[other]
        apart: NDArray[np.int16] = np.abs(first - second).max((1, 2), initial=0)
        return apart
