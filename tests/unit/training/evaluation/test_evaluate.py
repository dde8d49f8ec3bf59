"""The whole evaluation of made-up clips, by a scorer of which it is known what it goes by."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from clarus_desktop.core.tracks import TrackKind
from clarus_training.evaluation.checks import CHECKS, EVERY
from clarus_training.evaluation.evaluate import AFTER, BEFORE, OUT_OF_FOLD, Evaluation, evaluate
from clarus_training.evaluation.figures import AUC, CHANGE, ERROR, FOLDS, MEAN
from clarus_training.evaluation.goals import GOALS, judged
from clarus_training.heads.tracks import ScoredClip
from judged import evaluated, many_footage, middle_scorer

MODERATE = "COVID-BLUES severity 2 or 3 against 0"


def _value(evaluation: Evaluation, measure: str, change: str) -> float:
    (one,) = (
        each.estimate.value
        for each in evaluation.checks
        if (each.measure, each.change, each.of, each.track) == (measure, change, MODERATE, TrackKind.DISTANCE)
    )
    return one


def test_figures_say_whose_they_are(evaluation: Evaluation) -> None:
    everything = [*evaluation.figures, *evaluation.checks]
    assert {each.split for each in everything} == {OUT_OF_FOLD}
    for each in everything:
        if each.measure != ERROR:  # which grows by chance, in every draw
            estimate = each.estimate
            assert estimate.low - 1e-6 <= estimate.value <= estimate.high + 1e-6
    assert not any("secret" in line for line in evaluation.lines)


def test_a_scorer_that_goes_by_the_middle_fails_without_it_and_needs_nothing_else(
    evaluation: Evaluation,
) -> None:
    assert {each.change for each in evaluation.checks} == {check.name for check in CHECKS}
    assert _value(evaluation, AUC, "lung masked") < 0.7
    assert _value(evaluation, CHANGE, "lung masked") < -0.2
    for change in ("flipped", "border masked", "gray levels × 0.6"):
        assert _value(evaluation, AUC, change) > 0.9
        assert abs(_value(evaluation, CHANGE, change)) < 0.05


def test_changes_are_from_the_values_of_the_same_frames_unchanged() -> None:
    """All that tells the clips apart is in frames that the checks leave out."""
    footage = many_footage()
    for each in footage:
        each.frames[::EVERY] = 90
    found = evaluated(footage)
    before = {(each.of, each.track): each.estimate.value for each in found.unchanged}
    after = {(e.of, e.track, e.change): e.estimate.value for e in found.checks if e.measure == AUC}
    assert set(before.values()) == {0.5}
    assert max(each.estimate.value for each in found.figures if each.measure == AUC) > 0.9
    for each in found.checks:
        if each.measure == CHANGE:
            risen = after[each.of, each.track, each.change] - before[each.of, each.track]
            assert each.estimate.value == pytest.approx(risen)


def test_the_calibration_is_shown_before_and_after(evaluation: Evaluation) -> None:
    assert list(evaluation.calibration) == [BEFORE, AFTER]
    errors = {each.of: each for each in evaluation.figures if each.measure == ERROR}
    assert errors[f"clips of known grade, {AFTER}"].estimate == evaluation.calibration[AFTER].error
    spread = {name: float(np.ptp(curve.predicted)) for name, curve in evaluation.calibration.items()}
    assert spread[BEFORE] < spread[AFTER]  # the scorer's calibration is a slope of 2


def test_logits_of_an_unknown_calibration_are_shown_as_they_are() -> None:
    footage, scorer = many_footage(), replace(middle_scorer(), calibration=None)
    scored = [ScoredClip(each.clip, *scorer.tracks(each.frames)) for each in footage]
    found = evaluate(footage, scored, {each.clip.fold: scorer for each in footage})
    assert list(found.calibration) == [AFTER]


def test_clips_of_one_kind_alone_give_what_they_can() -> None:
    healthy = [each for each in many_footage() if each.clip.healthy]
    found = evaluated(healthy)
    assert not any(each.measure in (AUC, FOLDS) for each in found.figures)
    assert any(each.measure == "specificity" for each in found.figures)
    assert list(found.checks) == []
    assert found.calibration == {}


def test_goals_are_held_against_the_figures_they_are_about(evaluation: Evaluation) -> None:
    found = judged([*evaluation.figures, *evaluation.checks])
    assert [goal for goal, _ in found] == list(GOALS)
    for goal, figure in found:
        assert (goal.of, goal.track, goal.change, MEAN) == (
            figure.of,
            figure.track,
            figure.change,
            figure.how,
        )


def test_a_goal_is_reached_from_its_value_on() -> None:
    rising, falling = GOALS[0], next(goal for goal in GOALS if goal.falling)
    assert [rising.reached(value) for value in (0.739, 0.74, 0.80)] == ["missed", "least", "wanted"]
    assert [falling.reached(value) for value in (0.76, 0.75, 0.65)] == ["missed", "least", "wanted"]
