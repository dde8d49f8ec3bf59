from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import judge, score

VALUES = st.lists(st.one_of(st.floats(0, 1), st.just(float("nan"))), min_size=1, max_size=25)
RULES = st.builds(RunRule, st.integers(1, 5), st.integers(0, 3))


def positive(values: list[float], threshold: float, rule: RunRule) -> bool:
    return judge(TrackKind.PROBABILITY, np.array(values), threshold, rule).positive


@given(VALUES, RULES)
def test_score_equals_trying_every_threshold(values: list[float], rule: RunRule) -> None:
    holding = [v for v in values if not np.isnan(v) and positive(values, v, rule)]
    assert score(np.array(values), rule) == (max(holding) if holding else None)


@given(VALUES, RULES)
def test_the_verdict_changes_exactly_at_the_score(values: list[float], rule: RunRule) -> None:
    limit = score(np.array(values), rule)
    if limit is None:
        assert not positive(values, 0.0, rule)
    else:
        assert positive(values, limit, rule)
        assert not positive(values, float(np.nextafter(limit, 2)), rule)


@pytest.mark.parametrize(
    ("values", "rule", "expected", "longest", "over"),
    [
        ([0.6, 0.6, 0.6], RunRule(3, 0), True, 3, 3),
        ([0.6, 0.6, 0.4, 0.6], RunRule(3, 0), False, 2, 3),
        ([0.6, 0.6, 0.4, 0.6], RunRule(3, 1), True, 4, 3),
        ([0.6, np.nan, 0.6, 0.6], RunRule(3, 0), False, 2, 3),
        ([0.6, 0.6], RunRule(3, 0), False, 2, 2),
    ],
)
def test_verdict(values: list[float], rule: RunRule, expected: bool, longest: int, over: int) -> None:
    verdict = judge(TrackKind.DISTANCE, np.array(values), 0.5, rule)
    assert (verdict.positive, verdict.longest_run, verdict.frames_over) == (expected, longest, over)


def test_too_short_a_clip_has_no_score_and_no_margin() -> None:
    verdict = judge(TrackKind.PROBABILITY, np.array([0.9, 0.9]), 0.5, RunRule(3, 0))
    assert verdict.score is None
    assert verdict.margin is None


def test_margin_is_score_minus_threshold() -> None:
    verdict = judge(TrackKind.PROBABILITY, np.array([0.9, 0.8, 0.7]), 0.5, RunRule(3, 0))
    assert verdict.score == 0.7
    assert verdict.margin == pytest.approx(0.2)
