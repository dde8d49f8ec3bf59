"""Times shown are the container's own, however poor those are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clarus_desktop.media import open_clip
from clarus_desktop.media.times import presentation_times, usual_interval

STAMPS = st.lists(
    st.none() | st.integers(-(10**6), 10**6).map(lambda tick: tick / 1000), min_size=1, max_size=40
)


@given(STAMPS)
def test_times_rise_from_zero_whatever_the_stamps(stamps: list[float | None]) -> None:
    times = presentation_times(stamps, 0.04)
    assert times.shape == (len(stamps),)
    assert times[0] == 0
    assert np.isfinite(times).all()
    assert (np.diff(times) > 0).all()


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=40, unique=True))
def test_stamps_in_order_come_out_as_they_are(ticks: list[int]) -> None:
    stamps = [tick / 1000 for tick in sorted(ticks)]
    assert presentation_times(stamps, 0.04).tolist() == pytest.approx([stamp - stamps[0] for stamp in stamps])


@pytest.mark.parametrize(
    ("stamps", "times"),
    [
        ([None, None, None], [0, 0.5, 1.0]),
        ([7.0], [0]),
        ([None], [0]),
        ([1.0, None, 1.2, 1.3], [0, 0.1, 0.2, 0.3]),
        ([None, 5.0, 5.1], [0, 0.1, 0.2]),
        ([0.0, 0.1, None, None], [0, 0.1, 0.2, 0.3]),
        ([0.0, 0.1, 0.1, 0.3], [0, 0.1, 0.2, 0.3]),  # a repeat takes the middle of its gap
        ([0.0, 0.2, 0.1, 0.3], [0, 0.2, 0.25, 0.3]),  # so does a small step back
        ([0.0, 0.1, 0.2, 0.2], [0, 0.1, 0.2, 0.3]),
        ([90.0, 90.1, 0.0, 0.1, 0.2], [0, 0.1, 0.2, 0.3, 0.4]),  # the clock began anew
        ([90.0, 90.1, None, 0.0, 0.1], [0, 0.1, 0.2, 0.3, 0.4]),
    ],
)
def test_poor_stamps(stamps: list[float | None], times: list[float]) -> None:
    assert presentation_times(stamps, 0.5).tolist() == pytest.approx(times)


@pytest.mark.parametrize(
    ("stamps", "interval"),
    [([], 0), ([1.0], 0), ([0.0, 0.1, 0.2, 5.0], 0.1), ([None, 0.0, None, 1.0], 0), ([3.0, 1.0], 0)],
)
def test_the_usual_interval_is_the_median_step_forward(stamps: list[float | None], interval: float) -> None:
    assert usual_interval(stamps) == pytest.approx(interval)


def stamps_of(path: Path) -> list[float]:
    """Presentation times of the packets in seconds, the first at 0, as the container has them."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        ticks = sorted(packet.pts for packet in container.demux(stream) if packet.pts is not None)
        assert stream.time_base is not None
        return [float((tick - ticks[0]) * stream.time_base) for tick in ticks]


def test_shown_times_are_the_containers_own_within_a_millisecond(clips: dict[str, Path]) -> None:
    for name, path in clips.items():
        assert open_clip(path).info.times_s.tolist() == pytest.approx(stamps_of(path), abs=0.001), name


@settings(max_examples=15, deadline=None)
@given(
    steps=st.lists(st.integers(1, 3000), min_size=1, max_size=12),
    start=st.integers(0, 5000),
    name=st.sampled_from(["x.mkv", "x.mov", "x.webm", "x.mp4"]),
)
def test_any_steps_from_frame_to_frame_are_kept(
    steps: list[int],
    start: int,
    name: str,
    make_clip: Callable[..., Path],
    draw: Callable[..., object],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    ticks = [start + sum(steps[:count]) for count in range(len(steps) + 1)]
    codec = {"x.webm": "libvpx", "x.mkv": "mjpeg"}.get(name, "libx264")
    pixels = "yuvj420p" if codec == "mjpeg" else "yuv420p"
    path = tmp_path_factory.getbasetemp() / name
    info = open_clip(make_clip(path, draw(len(ticks)), codec=codec, pixels=pixels, ticks=ticks)).info
    assert info.times_s.tolist() == pytest.approx([(tick - ticks[0]) / 1000 for tick in ticks], abs=0.001)
    assert info.warnings == ()
