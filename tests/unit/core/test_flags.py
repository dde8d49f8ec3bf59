from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.flags import RunRule, Segment, flagged, longest_run, runs, segments

FLAGS = st.lists(st.booleans(), max_size=40)


@pytest.mark.parametrize(
    ("value", "threshold", "expected"),
    [
        (0.5, 0.5, True),  # equal to the threshold is flagged
        (np.nextafter(0.5, 0), 0.5, False),
        (float("nan"), 0.0, False),  # not analysed is never flagged
        (0.0, 0.0, True),
        (float(np.float32(0.3)), 0.3, True),  # float32 values are compared in float64
    ],
)
def test_flagged_at_the_boundary(value: float, threshold: float, expected: bool) -> None:
    assert flagged(np.array([value]), threshold).tolist() == [expected]


def naive_runs(flags: list[bool], max_gap: int) -> list[tuple[int, int]]:
    found: list[list[int]] = []
    for index, flag in enumerate(flags):
        if not flag:
            continue
        if found and index - found[-1][1] - 1 <= max_gap:
            found[-1][1] = index
        else:
            found.append([index, index])
    return [(first, last) for first, last in found]


@given(FLAGS, st.integers(0, 5))
def test_runs_equal_the_naive_version(flags: list[bool], max_gap: int) -> None:
    fast = runs(np.array(flags, bool), max_gap)
    assert [(run.first, run.last) for run in fast] == naive_runs(flags, max_gap)
    assert longest_run(np.array(flags, bool), max_gap) == max((run.length for run in fast), default=0)


@given(FLAGS, st.integers(1, 5), st.integers(0, 3))
def test_segments_are_the_runs_long_enough(flags: list[bool], min_run: int, max_gap: int) -> None:
    values = np.where(flags, 0.9, 0.1).astype(float)
    found = segments(values, 0.5, RunRule(min_run, max_gap))
    assert all(segment.length >= min_run for segment in found)
    assert [(s.first, s.last) for s in found] == [
        (first, last) for first, last in naive_runs(flags, max_gap) if last - first + 1 >= min_run
    ]


def test_segment_holds_both_ends() -> None:
    segment = Segment(3, 5)
    assert segment.length == 3
    assert [frame in segment for frame in (2, 3, 5, 6)] == [False, True, True, False]


@pytest.mark.parametrize(("min_run", "max_gap"), [(0, 0), (1, -1)])
def test_a_rule_that_makes_no_sense_is_refused(min_run: int, max_gap: int) -> None:
    with pytest.raises(ValueError, match="run needs"):
        RunRule(min_run, max_gap)


def test_rule_in_words() -> None:
    assert str(RunRule(3, 0)) == "at least 3 consecutive frames at or above the threshold"
    assert str(RunRule(1, 1)).endswith("gaps of up to 1 frame bridged")
