"""The setting chosen is the best, and only the folds asked have a say in it."""

from __future__ import annotations

import numpy as np
import pytest

from clarus_desktop.core.tracks import TrackKind
from clarus_training.clips import BLUES, LabelledClip
from clarus_training.heads.choosing import choose, compare, settings_of
from clarus_training.heads.fitted import Setting
from clarus_training.heads.tracks import ScoredClip
from clarus_training.recipe.config import Heads

GOOD, FAIR, BAD = [0.0, 0.1, 0.8, 0.9], [0.0, 0.8, 0.1, 0.9], [0.9, 0.8, 0.1, 0.0]


def _clips(fold: int, probability: list[float], distance: list[float]) -> list[ScoredClip]:
    """Four clips of severity 0, 0, 3, 3 with constant tracks."""
    return [
        ScoredClip(
            LabelledClip(f"{fold}-{i}.mp4", BLUES, f"p{fold}-{i}", severity=3 * (i // 2), fold=str(fold)),
            logits=np.full(3, probability[i]),
            distance=np.full(3, distance[i]),
        )
        for i in range(4)
    ]


def test_every_combination_is_tried_in_the_order_of_the_recipe() -> None:
    found = settings_of(Heads(penalty=(1, 2), spread=(0.1,), reference=("mean", "prototypes")))
    assert found == [
        Setting(1, 0.1, "mean"),
        Setting(1, 0.1, "prototypes"),
        Setting(2, 0.1, "mean"),
        Setting(2, 0.1, "prototypes"),
    ]


def test_penalty_by_the_probability_then_the_rest_by_the_distance() -> None:
    grid = {
        Setting(1, 0.1, "mean"): {1: _clips(1, FAIR, GOOD)},
        Setting(2, 0.1, "mean"): {1: _clips(1, GOOD, BAD)},
        Setting(2, 0.5, "mean"): {1: _clips(1, GOOD, FAIR)},
        Setting(2, 0.5, "prototypes"): {1: _clips(1, GOOD, FAIR)},
    }
    assert choose(compare(grid, [1])) == Setting(2, 0.5, "mean")


def test_clips_are_compared_within_their_fold_alone() -> None:
    """The second fold's distances have another scale; by the pairs of both folds all is in order."""
    scaled = _clips(2, GOOD, [value / 100 for value in GOOD])
    (compared,) = compare({Setting(1, 0.1, "mean"): {1: _clips(1, GOOD, GOOD), 2: scaled}}, [1, 2])
    assert compared.mean(TrackKind.DISTANCE) == 1


def test_folds_weigh_as_much_as_they_have_pairs() -> None:
    """Four pairs of which three are in order, and two of which none is; a fold of one class has no say."""
    grid = {1: _clips(1, GOOD, FAIR), 2: _clips(2, GOOD, BAD)[1:], 3: _clips(3, GOOD, BAD)[:2]}
    (compared,) = compare({Setting(1, 0.1, "mean"): grid}, [1, 2, 3])
    assert compared.mean(TrackKind.DISTANCE) == pytest.approx(3 / 6)


def test_folds_that_are_not_asked_have_no_say() -> None:
    first, second = Setting(1, 0.1, "mean"), Setting(1, 0.5, "mean")
    grid = {
        first: {1: _clips(1, GOOD, BAD), 2: _clips(2, GOOD, GOOD)},
        second: {1: _clips(1, GOOD, GOOD), 2: _clips(2, GOOD, BAD)},
    }
    assert choose(compare(grid, [2])) == first
    assert choose(compare(grid, [1])) == second


def test_the_comparison_names_every_question() -> None:
    (compared,) = compare({Setting(1, 0.1, "mean"): {1: _clips(1, GOOD, FAIR)}}, [1])
    assert compared.aucs[TrackKind.PROBABILITY] == {
        "COVID-BLUES severity 2 or 3 against 0": 1.0,
        "COVID-BLUES severity 3 against 0": 1.0,
    }
    assert compared.mean(TrackKind.DISTANCE) == 0.75


def test_clips_that_answer_no_question_leave_the_first_setting() -> None:
    first, second = Setting(1, 0.1, "mean"), Setting(2, 0.1, "mean")
    grid = {setting: {1: _clips(1, GOOD, GOOD)[:2]} for setting in (first, second)}
    assert choose(compare(grid, [1])) == first
