from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from clarus_desktop.core.clip import ClipInfo, Gap, Timing


def clip(frames: int, timing: Timing = Timing.UNKNOWN) -> ClipInfo:
    """At 25 frames per second."""
    return ClipInfo(
        "a.mp4", "0" * 64, np.arange(frames) / 25, frames / 25, 64, 48, "mp4, h264", timing=timing
    )


@pytest.mark.parametrize(
    ("frames", "timing", "takes"),
    [(3, Timing.UNKNOWN, True), (3, Timing.SET, True), (3, Timing.FILE, False), (1, Timing.UNKNOWN, False)],
)
def test_a_rate_is_asked_for_only_where_the_file_tells_none(frames: int, timing: Timing, takes: bool) -> None:
    info = clip(frames, timing)
    assert info.takes_rate is takes
    assert (info.at_rate(50) is info) is not takes


def test_a_rate_can_be_set_and_taken_back() -> None:
    info = clip(3).at_rate(50)
    assert (info.timing, info.duration_s, info.fps) == (Timing.SET, pytest.approx(0.06), pytest.approx(50))
    assert info.times_s == pytest.approx([0, 0.02, 0.04])
    assert info.at_rate(0).times_s == pytest.approx([0, 0.04, 0.08])
    assert info.at_rate(0).timing is Timing.UNKNOWN


def test_where_in_time_frames_are_missing() -> None:
    info = replace(clip(5), times_s=np.array([0, 0.04, 0.08, 0.12, 0.28]), duration_s=0.32)
    assert info.gap_s(Gap(4, 3)) == pytest.approx((0.16, 0.28))
    assert info.gap_s(Gap(0, 1)) == (0, 0)
    assert info.gap_s(Gap(5, 2)) == pytest.approx((0.32, 0.4))
    assert info.gap_s(Gap(5, 0)) == pytest.approx((0.32, 0.36))
    assert clip(1).gap_s(Gap(1, 0)) == pytest.approx((0.04, 0.08))
