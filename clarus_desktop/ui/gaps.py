"""Where gaps stand on screen: along the time of the plots, and along the frames of the slider."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import ClipInfo, Gap
from clarus_desktop.core.language import many, mark, tr

LARGEST_SHARE = 0.5
"""Of the room that gaps may take from frames: a file that lost nearly everything can still be looked at."""


def tip(gap: Gap) -> str:
    """What is missing, as a phrase."""
    if not gap.frames:
        return tr("Frames are missing here")
    return many(gap.frames, mark("{n} frame is missing here"), mark("{n} frames are missing here"))


def end_s(info: ClipInfo) -> float:
    """Where the time axis ends: a gap at the end has room on it, up to the duration of what is there."""
    last = max((info.gap_s(gap)[1] for gap in info.gaps), default=0.0)
    return min(max(last, info.duration_s), info.duration_s / (1 - LARGEST_SHARE))


def spans_s(info: ClipInfo) -> NDArray[np.float64]:
    """(n, 2): begin and end in seconds of each gap, as far as the time axis goes."""
    spans = np.array([info.gap_s(gap) for gap in info.gaps], np.float64).reshape(-1, 2)
    spans.clip(max=end_s(info), out=spans)
    return spans


def gap_at(info: ClipInfo, time_s: float, reach_s: float) -> Gap | None:
    """The gap at a clip time, or within ``reach_s`` of it; None where none is."""
    for gap, (begin, end) in zip(info.gaps, spans_s(info), strict=True):
        if begin - reach_s <= time_s <= end + reach_s:
            return gap
    return None


class Places:
    """Where frames and gaps stand on a line on which every frame, there or missing, takes one step."""

    def __init__(self, count: int, gaps: tuple[Gap, ...] = ()) -> None:
        """``count`` frames, one at least."""
        steps = np.array([max(gap.frames, 1) for gap in gaps], np.float64)
        most = max(count - 1, 1) * LARGEST_SHARE / (1 - LARGEST_SHARE)
        if steps.sum() > most:
            steps *= most / steps.sum()
        ahead = np.zeros(count + 1)
        np.add.at(ahead, [min(gap.at, count) for gap in gaps], steps)
        self._frames = np.arange(count) + np.cumsum(ahead)[:count]
        self._length = max(count - 1 + float(steps.sum()), 1.0)
        following = np.append(self._frames, self._frames[-1] + 1 + ahead[count])
        self._gaps = [
            (gap, float(following[min(gap.at, count)]) - 0.5, float(step))
            for gap, step in zip(gaps, steps, strict=True)
        ]

    def of_frames(self, frames: NDArray[np.intp]) -> NDArray[np.float64]:
        """Of each: 0 at the beginning of the line, 1 at its end.

        Frames past the last one stand where that does: between two clips, flags of the longer one may be
        painted on the line of the shorter.
        """
        return np.minimum(self._frames[np.minimum(frames, len(self._frames) - 1)] / self._length, 1.0)

    def frame_at(self, place: float) -> int:
        """The frame nearest to a place."""
        return int(np.abs(self._frames - place * self._length).argmin())

    def gaps(self) -> list[tuple[Gap, float, float]]:
        """Each gap with the places where it begins and ends."""
        return [
            (gap, max(end - steps, 0.0) / self._length, min(end / self._length, 1.0))
            for gap, end, steps in self._gaps
        ]
