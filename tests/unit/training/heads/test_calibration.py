"""Probabilities that hold, and thresholds and quantiles against their definitions."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import judge
from clarus_training.clips import BLUES, POCUS, LabelledClip
from clarus_training.heads.calibration import (
    distance_quantiles,
    fit_calibration,
    threshold_at,
    thresholds_of,
)
from clarus_training.heads.classifier import HeadsError
from clarus_training.heads.tracks import RULE, ScoredClip

# few distinct values, so that ties are common
scores = st.lists(st.integers(0, 6).map(float), min_size=1, max_size=30)


def _scored(logits: list[float], severity: int) -> ScoredClip:
    clip = LabelledClip("a.mp4", BLUES, "p", severity=severity)
    return ScoredClip(clip, np.array(logits), 1 / (1 + np.exp(-np.array(logits))))


@given(st.lists(st.tuples(st.floats(-30, 30), st.booleans()), min_size=3, max_size=30))
def test_calibration_never_changes_an_order(made: list[tuple[float, bool]]) -> None:
    scored = [_scored([logit] * 3, 3 if positive else 0) for logit, positive in made]
    if len({positive for _, positive in made}) < 2:
        with pytest.raises(HeadsError):
            fit_calibration(scored)
        return
    calibration = fit_calibration(scored)
    assert calibration.slope > 0
    rising = calibration.applied(_scored(np.linspace(-40, 40, 50).tolist(), 0)).logits
    assert (np.diff(rising) > 0).all()


def test_logits_that_were_ten_times_too_sure_come_back_to_what_they_should_be() -> None:
    rng = np.random.default_rng(0)
    true = np.concatenate(
        [rng.normal(1, np.sqrt(2), 3000), rng.normal(-1, np.sqrt(2), 1000)]
    )  # logit = value
    scored = [_scored([10 * logit + 7] * 3, 3 if i < 3000 else 0) for i, logit in enumerate(true)]
    calibration = fit_calibration(scored)
    assert calibration.slope == pytest.approx(0.1, rel=0.1)
    assert calibration.offset == pytest.approx(-0.7, abs=0.1)


def test_clips_that_say_too_little_have_no_part_in_it() -> None:
    scored = [_scored([float(i)] * 3, i % 4) for i in range(12)]
    unclear = LabelledClip("b", POCUS, "p", diagnosis="covid-19", consolidation=False)
    assert fit_calibration([*scored, ScoredClip(unclear, np.full(3, 99.0), np.zeros(3))]) == fit_calibration(
        scored
    )


@given(scores, st.floats(0.05, 1.0))
def test_threshold_is_the_lowest_that_keeps_the_specificity(
    negative: list[float], specificity: float
) -> None:
    just_above = sorted(float(np.nextafter(score, np.inf)) for score in negative)
    enough = [t for t in just_above if sum(n < t for n in negative) / len(negative) >= specificity - 1e-9]
    assert threshold_at(np.array(negative), specificity) == min(enough)


def test_thresholds_leave_the_healthy_clips_negative_under_the_verdict_rule() -> None:
    rng = np.random.default_rng(0)
    scored = [_scored(rng.normal(0, 2, 20).tolist(), severity) for severity in (0,) * 20 + (3,) * 5]
    thresholds = thresholds_of(scored, 0.85)
    for kind in TrackKind:
        verdicts = [judge(kind, each.track(kind), thresholds[kind], RULE) for each in scored[:20]]
        assert sum(each.positive for each in verdicts) == 3


def test_quantiles_are_of_all_frames_of_healthy_clips() -> None:
    healthy = [ScoredClip(_scored([0.0], 0).clip, np.zeros(51), np.arange(51.0) + 50 * i) for i in range(2)]
    quantiles = distance_quantiles([*healthy, _scored([9.0] * 50, 3)])
    assert list(quantiles) == ["5%", "25%", "50%", "75%", "95%"]
    assert list(quantiles.values()) == pytest.approx([5, 25, 50, 75, 95], abs=0.5)


def test_without_a_healthy_clip_there_is_nothing_to_choose_on() -> None:
    for choose in (distance_quantiles, lambda scored: thresholds_of(scored, 0.9)):
        with pytest.raises(HeadsError, match="No clip without any finding"):
            choose([_scored([1.0] * 3, 3)])
