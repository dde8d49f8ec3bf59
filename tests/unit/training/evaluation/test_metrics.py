"""AUCs, shares, calibration and their intervals against naive versions that are written out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clarus_training.evaluation.metrics import (
    BINS,
    Estimate,
    Patients,
    area,
    auc,
    auc_change,
    auc_over_folds,
    calibration_curve,
    fold_aucs,
    roc,
    share,
)

# few distinct values, some outside 0…1, so that ties are common
values = st.lists(st.tuples(st.integers(-3, 3), st.booleans()), min_size=2, max_size=30)


def _naive_auc(scores: Sequence[float], positive: Sequence[bool]) -> float:
    high = [score for score, is_positive in zip(scores, positive, strict=True) if is_positive]
    low = [score for score, is_positive in zip(scores, positive, strict=True) if not is_positive]
    won = sum(1.0 if p > n else 0.5 if p == n else 0.0 for p in high for n in low)
    return won / (len(high) * len(low)) if high and low else float("nan")


def _naive_interval(patients: Patients, names: list[str], measure: Callable[[list[int]], float]) -> Estimate:
    """Every draw written out: each patient's scores as often as the patient was drawn."""
    known = list(dict.fromkeys(names))
    found = []
    for times in patients.times.tolist():
        drawn = [i for i, name in enumerate(names) for _ in range(times[known.index(name)])]
        found.append(measure(drawn))
    low, high = np.nanpercentile(found, [2.5, 97.5])
    return Estimate(measure(list(range(len(names)))), low, high)


def _close(found: Estimate, expected: Estimate) -> None:
    assert (found.value, found.low, found.high) == pytest.approx(
        (expected.value, expected.low, expected.high)
    )


@pytest.fixture
def sample() -> tuple[np.ndarray, np.ndarray, list[str]]:
    """Scores with ties, of nine patients, some of whom have clips on one side only."""
    rng = np.random.default_rng(3)
    names = [f"p{i % 9}" for i in range(40)]
    positive = np.array([(i % 9 < 4) or i % 7 == 0 for i in range(40)])
    return np.round(rng.normal(positive * 0.8, 1), 1), positive, names


@given(values)
def test_auc_is_the_share_of_pairs_in_the_right_order(pairs: list[tuple[int, bool]]) -> None:
    scores, positive = [float(score) for score, _ in pairs], [is_positive for _, is_positive in pairs]
    if any(positive) and not all(positive):
        assert area(np.array(scores), np.array(positive)) == pytest.approx(_naive_auc(scores, positive))


def test_the_interval_of_an_auc_is_that_of_the_draws_written_out(
    sample: tuple[np.ndarray, np.ndarray, list[str]],
) -> None:
    scores, positive, names = sample
    patients = Patients(names)
    expected = _naive_interval(
        patients, names, lambda drawn: _naive_auc(scores[drawn].tolist(), positive[drawn].tolist())
    )
    found = auc(scores, positive, patients)
    _close(found, expected)
    assert found.low < found.value < found.high


def test_patients_are_drawn_evenly_and_as_many_as_there_are() -> None:
    times = Patients([f"p{i % 5}" for i in range(20)]).times
    assert (times.sum(axis=1) == 5).all()
    assert times.mean(axis=0) == pytest.approx([1] * 5, abs=0.15)


def test_intervals_are_wider_where_the_clips_are_of_few_patients() -> None:
    rng = np.random.default_rng(0)
    positive = np.arange(120) < 60
    of_patient = np.repeat(rng.normal(0, 1, 12), 10)
    scores = of_patient + positive + rng.normal(0, 0.3, 120)
    many, few = (auc(scores, positive, Patients([f"p{i // clips}" for i in range(120)])) for clips in (1, 10))
    assert few.high - few.low > 1.2 * (many.high - many.low)


def test_means_over_folds_and_their_interval_are_those_written_out(
    sample: tuple[np.ndarray, np.ndarray, list[str]],
) -> None:
    scores, positive, names = sample
    folds = [str(int(name[1]) % 3) for name in names]
    patients = Patients(names)

    def mean(drawn: list[int]) -> float:
        each = []
        for fold in "012":
            inside = [i for i in drawn if folds[i] == fold]
            each.append(_naive_auc(scores[inside].tolist(), positive[inside].tolist()))
        return float(np.mean([value for value in each if not np.isnan(value)] or [np.nan]))

    _close(auc_over_folds(scores, positive, patients, folds), _naive_interval(patients, names, mean))
    assert list(fold_aucs(scores, positive, folds)) == ["0", "1", "2"]


def test_folds_with_one_side_only_have_no_auc() -> None:
    scores, positive = np.array([1.0, 0.0, 3.0, 2.0]), np.array([True, False, True, True])
    assert fold_aucs(scores, positive, ["1", "1", "2", "2"]) == {"1": 1.0}


def test_the_change_of_an_auc_is_resampled_in_pairs(
    sample: tuple[np.ndarray, np.ndarray, list[str]],
) -> None:
    scores, positive, names = sample
    after = scores + np.where(positive, -0.5, 0.0)
    patients = Patients(names)

    def change(drawn: list[int]) -> float:
        was = _naive_auc(scores[drawn].tolist(), positive[drawn].tolist())
        return _naive_auc(after[drawn].tolist(), positive[drawn].tolist()) - was

    _close(auc_change(scores, after, positive, patients), _naive_interval(patients, names, change))
    nothing = auc_change(scores, scores, positive, patients)
    assert (nothing.value, nothing.low, nothing.high) == (0, 0, 0)


def test_the_interval_of_a_share_is_that_of_the_draws_written_out() -> None:
    names = [f"p{i % 7}" for i in range(30)]
    flags = np.array([i % 7 < 3 or i % 5 == 0 for i in range(30)])
    patients = Patients(names)
    _close(share(flags, patients), _naive_interval(patients, names, lambda drawn: float(flags[drawn].mean())))


@settings(max_examples=30)
@given(values)
def test_the_roc_holds_every_threshold_and_its_area_is_the_auc(pairs: list[tuple[int, bool]]) -> None:
    scores = np.array([float(score) for score, _ in pairs])
    positive = np.array([is_positive for _, is_positive in pairs])
    if not positive.any() or positive.all():
        return
    alarms, hits = roc(scores, positive)
    points = [
        ((scores[~positive] >= limit).mean(), (scores[positive] >= limit).mean())
        for limit in [np.inf, *sorted(set(scores.tolist()), reverse=True)]
    ]
    assert np.stack((alarms, hits), axis=1) == pytest.approx(np.array(points))
    assert float(np.trapezoid(hits, alarms)) == pytest.approx(area(scores, positive))


def test_a_calibration_curve_counts_what_came_true_in_each_bin() -> None:
    probabilities = np.array([0.0, 0.05, 0.31, 0.39, 0.35, 1.0, 0.98])
    positive = np.array([False, True, False, True, False, True, True])
    names = ["a", "b", "a", "b", "c", "d", "e"]
    curve = calibration_curve(probabilities, positive, Patients(names))
    assert curve.counts == (2, 3, 2)
    assert curve.predicted == pytest.approx([0.025, 0.35, 0.99])
    assert [each.value for each in curve.observed] == pytest.approx([1 / 2, 1 / 3, 1])
    gap = (2 * abs(0.5 - 0.025) + 3 * abs(1 / 3 - 0.35) + 2 * abs(1 - 0.99)) / 7
    assert curve.error.value == pytest.approx(gap, abs=1e-6)
    assert 0 <= curve.error.low <= curve.error.high <= 1


def test_the_interval_of_a_calibration_error_is_that_of_the_draws_written_out() -> None:
    rng = np.random.default_rng(1)
    names = [f"p{i % 6}" for i in range(24)]
    probabilities = rng.uniform(0, 1, 24)
    positive = rng.uniform(0, 1, 24) < probabilities
    patients = Patients(names)

    def gap(drawn: list[int]) -> float:
        total = 0.0
        for number in range(BINS):
            inside = [i for i in drawn if int(probabilities[i] * BINS) == number]
            if inside:
                total += abs(float(probabilities[inside].sum() - positive[inside].sum()))
        return total / len(drawn)

    found = calibration_curve(probabilities, positive, patients).error
    expected = _naive_interval(patients, names, gap)
    assert (found.value, found.low, found.high) == pytest.approx(
        (expected.value, expected.low, expected.high), abs=1e-6
    )
