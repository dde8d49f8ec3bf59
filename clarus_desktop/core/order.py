"""The order in which the frames of a clip are analysed: the whole range sparsely, then all of them."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

LONG = 512
"""Frames from which a clip is gone through sparsely first; a shorter one is done within seconds."""
PIECE = 8
"""Frames in a row in the sparse pass: enough to hold a segment, and no more than a network takes at once."""
PIECES = 64
"""Of these so many are spread over the clip, ..."""
SHARE = 8
"""... or fewer, so that no more than one frame in so many is in one."""
STRETCH = 128
"""Frames, at least. Behind the playhead the clip is completed in stretches, each from its start."""
FORWARD = 2
"""Ahead of the playhead the clip is completed a stretch, and this many times as far as behind it."""
REACH = 512
"""Frames that are read, and not analysed, to get to the playhead; further than that none are skipped."""


class Order:
    """Which frames of a clip are analysed next: sparsely first, then all, nearest to the playhead first.

    Decoders go forward, and can begin at few frames only. So frames come in runs: those of the sparse pass
    begin where a decoder can, and those behind the playhead are long. Thread-safe; what ``take`` gives
    depends on nothing but the calls made before.
    """

    def __init__(self, total: int, starts: Sequence[int] = ()) -> None:
        """``total``: frames of the clip. ``starts``: as ``Clip.starts`` has them. Until ``look_at`` is
        called, the playhead is at the first frame."""
        self._starts = np.union1d([0], starts).astype(np.intp) if starts else np.arange(max(total, 1))
        self._left = np.ones(total, bool)
        self._sparse = np.zeros(total, bool)
        if total >= LONG:
            self._spread()
        self._at = 0
        self._lock = threading.Lock()

    def look_at(self, index: int) -> None:
        """The playhead is at this frame; clamped to the clip."""
        index = max(min(index, len(self._left) - 1), 0)
        start = self._start_before(index)
        with self._lock:
            self._at = index if index - start <= REACH else start

    def take(self, count: int) -> list[int]:
        """Up to ``count`` frames that were not taken yet, rising; none when all are taken."""
        taken: list[int] = []
        with self._lock:
            while len(taken) < count and self._left.any():
                frames = self._next()[: count - len(taken)]
                self._left[frames] = self._sparse[frames] = False
                taken += frames.tolist()
        return sorted(taken)

    def _next(self) -> NDArray[np.intp]:
        """Frames that come next, rising: at least one."""
        is_sparse = bool(self._sparse.any())
        frames = np.flatnonzero(self._sparse if is_sparse else self._left)
        here = int(np.searchsorted(frames, self._at))
        behind, ahead = frames[:here], frames[here:]
        if is_sparse or not len(behind):
            return ahead if len(ahead) else behind
        if len(ahead) and ahead[0] - self._at <= STRETCH + FORWARD * (self._at - behind[-1]):
            return ahead
        return behind[behind >= self._start_before(int(behind[-1]) - STRETCH + 1)]

    def _spread(self) -> None:
        """Choose the frames of the sparse pass: pieces at about equal distances, unless there is but one."""
        total = len(self._left)
        pieces = min(PIECES, total // (PIECE * SHARE))
        places = np.linspace(0, total - PIECE, pieces).astype(np.intp)
        begins = np.unique([self._start_before(place) for place in places.tolist()])
        if len(begins) > 1:
            self._sparse[begins[:, None] + np.arange(PIECE)] = True

    def _start_before(self, index: int) -> int:
        """The last frame at or before ``index`` at which a decoder can begin; the first one if none is."""
        return int(self._starts[max(int(np.searchsorted(self._starts, index, side="right")) - 1, 0)])
