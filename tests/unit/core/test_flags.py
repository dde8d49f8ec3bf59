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


NAN = float("nan")
LEVELS = st.sampled_from([0.1, 0.9])


@given(st.lists(st.tuples(LEVELS, st.booleans()), max_size=40), st.integers(1, 4), st.integers(0, 3))
def test_what_is_flagged_before_all_is_analysed_stays_so(
    frames: list[tuple[float, bool]], min_run: int, max_gap: int
) -> None:
    """Each segment between holes lies in one of the whole track, whatever the holes turn out to hold."""
    rule = RunRule(min_run, max_gap)
    whole = np.array([value for value, _ in frames], float)
    known = np.where([is_known for _, is_known in frames], whole, NAN) if frames else whole
    final = segments(whole, 0.5, rule)
    for early in segments(known, 0.5, rule):
        assert any(late.first <= early.first and early.last <= late.last for late in final)


@pytest.mark.parametrize(("max_gap", "expected"), [(1, [(0, 1), (4, 5)]), (2, [(0, 5)])])
def test_a_hole_joins_two_runs_only_where_the_rule_bridges_it_anyway(
    max_gap: int, expected: list[tuple[int, int]]
) -> None:
    found = segments(np.array([0.9, 0.9, NAN, NAN, 0.9, 0.9]), 0.5, RunRule(2, max_gap))
    assert [(segment.first, segment.last) for segment in found] == expected


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
