"""Which element tells the times of the frames, and which makes no sense."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataset import Dataset

from clarus_desktop.core.clip import ASSUMED_FPS, Timing
from clarus_desktop.media.dicom.timing import FrameTimes, frame_times

VECTOR, TIME = 0x00181065, 0x00181063


def times(frames: int = 4, **elements: Any) -> FrameTimes:
    made = Dataset()
    for keyword, value in elements.items():
        setattr(made, keyword, value)
    return frame_times(made, frames)


@pytest.mark.parametrize(
    ("elements", "interval_s", "source"),
    [
        ({"FrameIncrementPointer": TIME, "FrameTime": "40"}, 0.04, "from FrameTime (40 ms)"),
        ({"FrameTime": "33.333", "CineRate": 60}, 0.033333, "from FrameTime (33.33 ms)"),
        ({"CineRate": 50, "RecommendedDisplayFrameRate": 20}, 0.02, "from CineRate (50 per second)"),
        ({"RecommendedDisplayFrameRate": 20}, 0.05, "from RecommendedDisplayFrameRate (20 per second)"),
        ({"FrameTime": "0", "CineRate": 50}, 0.02, "from CineRate (50 per second)"),
        ({"FrameTime": "-40", "CineRate": 50}, 0.02, "from CineRate (50 per second)"),
        ({"FrameTime": "0.033", "CineRate": 30}, 1 / 30, "from CineRate (30 per second)"),
        ({"FrameTime": "1e9", "CineRate": 0, "RecommendedDisplayFrameRate": 25}, 0.04, None),
        ({"FrameIncrementPointer": VECTOR, "FrameTime": "40"}, 0.04, "from FrameTime (40 ms)"),
        ({"FrameTimeVector": ["0", "40", "40"], "FrameTime": "50"}, 0.05, "from FrameTime (50 ms)"),
        ({"FrameTimeVector": ["0", "40", "-40", "40"], "FrameTime": "50"}, 0.05, None),
        ({"FrameTimeVector": ["0", "40", "0", "40"], "FrameTime": "50"}, 0.05, None),
    ],
)
def test_even_times(elements: dict[str, Any], interval_s: float, source: str | None) -> None:
    found = times(**elements)
    assert found.times_s == pytest.approx(np.arange(4) * interval_s)
    assert found.interval_s == pytest.approx(interval_s)
    assert found.timing is Timing.FILE
    assert source in (None, found.source)


def test_a_vector_tells_each_step_and_its_first_entry_nothing() -> None:
    vector = ["7", "30", "50", "40"]
    for elements in ({}, {"FrameIncrementPointer": VECTOR, "FrameTime": "11"}):
        found = times(FrameTimeVector=vector, **elements)
        assert found.times_s == pytest.approx([0, 0.03, 0.08, 0.12])
        assert found.interval_s == pytest.approx(0.04)
        assert found.source == "from FrameTimeVector (40 ms in the middle)"


def test_what_the_object_points_to_comes_first() -> None:
    found = times(FrameTimeVector=["0", "30", "50", "40"], FrameTime="20", FrameIncrementPointer=TIME)
    assert found.source == "from FrameTime (20 ms)"


@pytest.mark.parametrize("elements", [{}, {"FrameTime": None}, {"CineRate": 0}, {"FrameTimeVector": "5"}])
def test_unknown_is_said_to_be_unknown(elements: dict[str, Any]) -> None:
    found = times(**elements)
    assert found.timing is Timing.UNKNOWN
    assert found.source == "not stated"
    assert found.times_s == pytest.approx(np.arange(4) / ASSUMED_FPS)


@given(
    st.integers(1, 30),
    st.lists(st.floats(-1e6, 1e6), max_size=30),
    st.floats(-1e12, 1e12),
    st.integers(-(2**31), 2**31 - 1),
)
def test_times_always_rise_from_zero(frames: int, vector: list[float], step: float, rate: int) -> None:
    found = times(
        frames, FrameTimeVector=[f"{value:.6g}" for value in vector], FrameTime=f"{step:.6g}", CineRate=rate
    )
    assert found.times_s.shape == (frames,)
    assert found.times_s[0] == 0
    assert (np.diff(found.times_s) > 0).all()
    assert np.isfinite(found.times_s).all()
    assert found.interval_s > 0
