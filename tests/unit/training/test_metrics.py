"""AUC, its interval and thresholds against their definitions."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_training.metrics import auc, auc_interval, share_at_or_above, threshold_at

# few distinct values, so that ties are common
scores = st.lists(st.integers(0, 6).map(float), min_size=1, max_size=30)


@given(scores, scores)
def test_auc_is_the_share_of_pairs_in_the_right_order(positive: list[float], negative: list[float]) -> None:
    won = sum(1.0 if p > n else 0.5 if p == n else 0.0 for p in positive for n in negative)
    expected = won / (len(positive) * len(negative))
    assert auc(np.array(positive), np.array(negative)) == pytest.approx(expected)


@given(scores, st.floats(0.05, 1.0))
def test_threshold_is_the_lowest_that_keeps_the_specificity(
    negative: list[float], specificity: float
) -> None:
    just_above = sorted(float(np.nextafter(score, np.inf)) for score in negative)
    enough = [t for t in just_above if sum(n < t for n in negative) / len(negative) >= specificity - 1e-9]
    assert threshold_at(np.array(negative), specificity) == min(enough)


def test_a_score_equal_to_the_threshold_counts_as_over_it() -> None:
    assert share_at_or_above(np.array([0.2, 0.5, 0.7, 0.9]), 0.5) == 0.75


def test_interval_holds_the_auc_and_is_wider_for_clips_of_few_patients() -> None:
    rng = np.random.default_rng(0)
    positive, negative = rng.normal(1, 1, 60), rng.normal(0, 1, 60)
    many = auc_interval(positive, negative, [f"p{i}" for i in range(120)])
    few = auc_interval(positive, negative, [f"p{i // 10}" for i in range(120)])
    assert many[0] < auc(positive, negative) < many[1]
    assert few[1] - few[0] > 0
    assert auc_interval(positive, negative, [f"p{i}" for i in range(120)]) == many
