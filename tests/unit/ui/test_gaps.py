from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from clarus_desktop.core.clip import ClipInfo, Gap
from clarus_desktop.ui import gaps
from clarus_desktop.ui.gaps import Places


def info(*missing: Gap, count: int = 100) -> ClipInfo:
    times = np.arange(count) / 25
    return ClipInfo("clip.mp4", "0" * 64, times, count / 25, 64, 48, "mp4", gaps=missing)


@pytest.mark.parametrize(
    ("frames", "tip"),
    [
        (12, "12 frames are missing here"),
        (1, "1 frame is missing here"),
        (0, "Frames are missing here"),
    ],
)
def test_the_tip(frames: int, tip: str) -> None:
    assert gaps.tip(Gap(5, frames)) == tip


def test_the_time_axis_has_room_for_a_gap_at_the_end_up_to_the_clips_own_length() -> None:
    assert gaps.end_s(info()) == 4.0
    assert gaps.end_s(info(Gap(100, 25))) == pytest.approx(5.0)
    assert gaps.end_s(info(Gap(100, 10_000))) == pytest.approx(8.0)
    assert gaps.spans_s(info(Gap(100, 10_000))) == pytest.approx(np.array([[4.0, 8.0]]))


def test_frames_of_a_longer_clip_stand_at_the_end() -> None:
    assert Places(20).of_frames(np.array([0, 19, 20, 99])) == pytest.approx(np.array([0, 1, 1, 1]))


def test_the_gap_at_a_time() -> None:
    clip = info(Gap(50, 0), Gap(100, 25))
    assert gaps.gap_at(clip, 4.5, 0.0) == Gap(100, 25)
    assert gaps.gap_at(clip, 2.01, 0.02) == Gap(50, 0)
    assert gaps.gap_at(clip, 1.0, 0.02) is None


def test_without_gaps_frames_are_evenly_spread() -> None:
    places = Places(5)
    assert places.of_frames(np.arange(5)).tolist() == [0, 0.25, 0.5, 0.75, 1]
    assert places.gaps() == []
    assert Places(1).of_frames(np.arange(1)).tolist() == [0]


def test_missing_frames_have_their_places() -> None:
    places = Places(6, (Gap(2, 2), Gap(6, 3)))
    assert np.rint(places.of_frames(np.arange(6)) * 10).tolist() == [0, 1, 4, 5, 6, 7]
    first, last = places.gaps()
    assert first == (Gap(2, 2), pytest.approx(0.15), pytest.approx(0.35))
    assert last == (Gap(6, 3), pytest.approx(0.75), 1.0)


def test_gaps_never_take_more_than_half() -> None:
    places = Places(11, (Gap(0, 100_000), Gap(11, 100_000)))
    assert np.diff(places.of_frames(np.array([0, 10]))) == pytest.approx(0.5)


missing = some.lists(some.builds(Gap, some.integers(0, 30), some.integers(0, 50)), max_size=5)


@given(missing.map(tuple))
def test_every_frame_is_found_where_it_stands(missing: tuple[Gap, ...]) -> None:
    places = Places(30, missing)
    there = places.of_frames(np.arange(30)).tolist()
    assert there == sorted(set(there))
    assert 0 <= there[0] < there[-1] <= 1
    assert [places.frame_at(place) for place in there] == list(range(30))
