"""When each frame is shown (PS3.3 C.7.6.5, C.8.5.6)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from clarus_desktop.core.clip import Timing
from clarus_desktop.core.language import mark, tr
from clarus_desktop.media.dicom.values import number
from clarus_desktop.media.times import INTERVAL_S

_SHORTEST_S, _LONGEST_S = 1e-4, 60.0
"""From frame to frame. Outside of these it is a mistake: seconds written as milliseconds, say."""
_VECTOR, _TIME = 0x00181065, 0x00181063


@dataclass(frozen=True, eq=False)
class FrameTimes:
    times_s: NDArray[np.float64]
    """(frames,) seconds, strictly rising, the first at 0."""
    interval_s: float
    """How long the last one is shown."""
    timing: Timing
    tell: Callable[[], str]
    """``source``, in the language that is spoken when it is asked."""

    @property
    def source(self) -> str:
        """What tells, for people: "from FrameTime (33.3 ms)"."""
        return self.tell()


def frame_times(dataset: Dataset, frames: int) -> FrameTimes:
    """Of ``frames`` frames: from what the object points to, else what it has, else as assumed."""
    for found in _told(dataset, frames):
        return found
    return _even(frames, INTERVAL_S, Timing.UNKNOWN, partial(tr, mark("not stated")))


def _told(dataset: Dataset, frames: int) -> Iterator[FrameTimes]:
    """What the object tells that makes sense, the best first."""
    pointer = dataset.get("FrameIncrementPointer")
    first, second = (_time, _vector) if pointer == _TIME else (_vector, _time)
    yield from first(dataset, frames)
    yield from second(dataset, frames)
    for keyword in ("CineRate", "RecommendedDisplayFrameRate"):
        rate = number(dataset, keyword)
        if rate is not None and rate > 0 and _SHORTEST_S <= 1 / rate <= _LONGEST_S:
            tell = partial(tr, mark("from {field} ({rate} per second)"), field=keyword, rate=f"{rate:g}")
            yield _even(frames, 1 / rate, Timing.FILE, tell)


def _time(dataset: Dataset, frames: int) -> Iterator[FrameTimes]:
    step_ms = number(dataset, "FrameTime")
    if step_ms is not None and _SHORTEST_S <= step_ms / 1000 <= _LONGEST_S:
        tell = partial(tr, mark("from FrameTime ({time} ms)"), time=f"{step_ms:.4g}")
        yield _even(frames, step_ms / 1000, Timing.FILE, tell)


def _vector(dataset: Dataset, frames: int) -> Iterator[FrameTimes]:
    """The time from the frame before to each frame, the first of which says nothing."""
    vector = dataset.get("FrameTimeVector")
    try:
        steps_s = np.array(vector, np.float64).reshape(-1)[1:] / 1000
    except (TypeError, ValueError):
        return
    fits = frames > 1 and len(steps_s) == frames - 1
    if fits and ((steps_s >= _SHORTEST_S) & (steps_s <= _LONGEST_S)).all():
        interval_s = float(np.median(steps_s))
        times_s = np.concatenate(([0.0], np.cumsum(steps_s)))
        middle = mark("from FrameTimeVector ({time} ms in the middle)")
        tell = partial(tr, middle, time=f"{interval_s * 1000:.4g}")
        yield FrameTimes(times_s, interval_s, Timing.FILE, tell)


def _even(frames: int, interval_s: float, timing: Timing, tell: Callable[[], str]) -> FrameTimes:
    return FrameTimes(np.arange(frames) * np.float64(interval_s), interval_s, timing, tell)
