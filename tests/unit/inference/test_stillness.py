"""Frozen frames are found in whatever order they come, as one who sees all of them would."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.inference.appearance import PICTURE
from clarus_desktop.inference.stillness import SAME, STILL_S, Stillness


def info(steps_s: list[float]) -> ClipInfo:
    times = np.concatenate(([0.0], np.cumsum(steps_s)))
    return ClipInfo("clip.mp4", "0" * 64, times[:-1], float(times[-1]), 64, 48, "list")


def pictures(levels: list[int]) -> NDArray[np.uint8]:
    """Alike but for one pixel."""
    made = np.full((len(levels), PICTURE, PICTURE), 90, np.uint8)
    made[:, 3, 5] = levels
    return made


def found(clip: ClipInfo, shown: NDArray[np.uint8], order: list[list[int]]) -> list[int]:
    stillness = Stillness(clip)
    told = [stillness.add(np.array(part), shown[part]).tolist() for part in order]
    together = [frame for part in told for frame in part]
    assert len(set(together)) == len(together)
    return sorted(together)


def naive(clip: ClipInfo, levels: list[int]) -> list[int]:
    still = set()
    for first in range(clip.frame_count):
        for last in range(first + 1, clip.frame_count):
            end = clip.times_s[last + 1] if last + 1 < clip.frame_count else clip.duration_s
            if end - clip.times_s[first] < STILL_S - 1e-6:
                continue
            run = levels[first : last + 1]
            steps = [abs(one - other) for one, other in pairwise(run)]
            if max(steps, default=0) <= SAME and abs(run[0] - run[-1]) <= SAME:
                still |= set(range(first, last + 1))
            break
    return sorted(still)


@settings(max_examples=80)
@given(st.data())
def test_in_any_order_and_at_any_rate(data: st.DataObject) -> None:
    count = data.draw(st.integers(1, 24))
    steps = data.draw(st.lists(st.sampled_from([0.1, 0.25, 0.4, 1.2]), min_size=count, max_size=count))
    levels = data.draw(st.lists(st.sampled_from([50, 51, 52, 53, 90]), min_size=count, max_size=count))
    shuffled = data.draw(st.permutations(range(count)))
    at = data.draw(st.integers(0, count))
    order = [part for part in (shuffled[:at], shuffled[at:]) if part]
    clip = info(steps)
    assert found(clip, pictures(levels), order) == naive(clip, levels)


def test_less_than_a_second_is_not_frozen() -> None:
    levels = [60] * 24 + [80]
    assert found(info([0.04] * 25), pictures(levels), [list(range(25))]) == []
    assert found(info([0.04] * 26), pictures([60, *levels]), [list(range(26))]) == list(range(25))


def test_a_frame_that_is_shown_for_long_is_frozen_only_with_the_same_one_after_it() -> None:
    levels = [60, 80, 80, 60]
    for order in ([[0, 1, 2, 3]], [[3, 2], [1, 0]], [[0], [1], [2], [3]]):
        assert found(info([1.5] * 4), pictures(levels), order) == [1, 2]


def test_what_drifts_slowly_is_not_frozen() -> None:
    levels = [60 + index // 4 for index in range(50)]
    assert found(info([0.04] * 50), pictures(levels), [list(range(50))]) == []


def test_a_still_picture_is_shown_for_less() -> None:
    assert found(info([0.04]), pictures([60]), [[0]]) == []
