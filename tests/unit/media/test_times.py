from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

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
