from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.playback import PlaybackClock


def info(times: list[float], duration: float) -> ClipInfo:
    return ClipInfo("clip.mp4", "0" * 64, np.array(times), duration, 4, 4, "mp4, h264")


STEADY = info([0.0, 0.1, 0.2, 0.3], 0.4)
UNEVEN = info([0.0, 0.5, 0.6, 1.6], 1.7)


@pytest.mark.parametrize(
    ("time_s", "frame"), [(-1, 0), (0, 0), (0.49, 0), (0.5, 1), (0.6, 2), (1.59, 2), (1.6, 3), (99, 3)]
)
def test_the_frame_shown_is_the_last_one_presented(time_s: float, frame: int) -> None:
    assert UNEVEN.frame_at(time_s) == frame


def test_real_speed_whatever_the_ticks() -> None:
    clock = PlaybackClock(STEADY, start_s=0.0)
    assert [clock.frame(elapsed) for elapsed in (0.05, 0.15, 0.35, 9.0)] == [0, 1, 3, 3]
    assert not clock.ended(0.39)
    assert clock.ended(0.4)


def test_speed_scales_elapsed_time() -> None:
    assert PlaybackClock(STEADY, 0.0, speed=2.0).frame(0.15) == 3
    assert PlaybackClock(STEADY, 0.0, speed=0.25).frame(0.45) == 1


def test_a_looped_clip_begins_again_and_never_ends() -> None:
    clock = PlaybackClock(STEADY, start_s=0.3, loop=True)
    assert clock.frame(0.05) == 3
    assert clock.frame(0.15) == 0
    assert not clock.ended(99)


def test_a_looped_segment_stays_within_it() -> None:
    clock = PlaybackClock(STEADY, start_s=0.1, loop=True, within=Segment(1, 2))
    assert clock.bounds_s() == (0.1, pytest.approx(0.3))
    assert [clock.frame(elapsed) for elapsed in (0.0, 0.15, 0.25)] == [1, 2, 1]


@given(st.floats(0, 100), st.sampled_from([0.25, 1.0, 4.0]), st.booleans())
def test_the_frame_is_always_one_of_the_clip(elapsed: float, speed: float, loop: bool) -> None:
    for clip, within in ((UNEVEN, None), (UNEVEN, Segment(1, 2)), (info([0.0], 0.0), None)):
        frame = PlaybackClock(clip, 0.0, speed, loop, within).frame(elapsed)
        assert 0 <= frame < clip.frame_count


def test_rate_of_a_clip_without_duration_is_unknown() -> None:
    assert info([0.0], 0.0).fps == 0.0
    assert STEADY.fps == pytest.approx(10)
