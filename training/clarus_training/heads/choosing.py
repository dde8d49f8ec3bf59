"""Which setting of the heads is best, by the tracks of clips that had no part in fitting them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from sklearn.metrics import roc_auc_score

from clarus_desktop.core.tracks import TrackKind
from clarus_training.heads.fitted import Setting
from clarus_training.heads.tracks import ScoredClip
from clarus_training.questions import questions_of
from clarus_training.recipe.config import Heads

Grid = Mapping[Setting, Mapping[int, Sequence[ScoredClip]]]
"""By setting and fold: the fold's clips under heads fitted with that setting to the other folds."""


@dataclass(frozen=True)
class Compared:
    """How well one setting does."""

    setting: Setting
    aucs: dict[TrackKind, dict[str, float]]
    """By track and question: AUC of the clips' mean values within each fold, then the mean over the folds,
    each weighing as much as it has pairs to compare. Between folds distances and logits are not comparable:
    each fold has a reference and a classifier of its own, and calibration comes later."""

    def mean(self, kind: TrackKind) -> float:
        """The mean AUC of a track; 0 where no question could be asked."""
        return float(np.mean(list(self.aucs[kind].values()) or [0.0]))


def settings_of(settings: Heads) -> list[Setting]:
    """Every combination of the values to choose from, in the order of the recipe."""
    return [Setting(*values) for values in product(settings.penalty, settings.spread, settings.reference)]


def compare(grid: Grid, folds: Collection[int]) -> list[Compared]:
    """How well each setting does on the clips of some folds; other folds are not looked at."""
    compared = []
    for setting, by_fold in grid.items():
        asked = [by_fold[fold] for fold in sorted(folds)]
        compared.append(Compared(setting, {kind: _aucs(asked, kind) for kind in TrackKind}))
    return compared


def scored_in(by_fold: Mapping[int, Sequence[ScoredClip]], folds: Collection[int]) -> list[ScoredClip]:
    """The clips of some folds, in the order of the folds."""
    return [each for fold in sorted(folds) for each in by_fold[fold]]


def choose(compared: Sequence[Compared]) -> Setting:
    """The setting to take: first the penalty, by the probability track, as nothing else bears on it; then
    spread and reference for that penalty, by the distance track. Of equals the first.

    Args:
        compared: at least one.
    """
    penalty = max(compared, key=lambda each: each.mean(TrackKind.PROBABILITY)).setting.penalty
    left = [each for each in compared if each.setting.penalty == penalty]
    return max(left, key=lambda each: each.mean(TrackKind.DISTANCE)).setting


def _aucs(folds: Sequence[Sequence[ScoredClip]], kind: TrackKind) -> dict[str, float]:
    """Of the questions that a fold can answer by itself."""
    aucs = {}
    for question in questions_of(each.clip for scored in folds for each in scored):
        values, pairs = [], []
        for scored in folds:
            asked = [each for each in scored if question.positive(each.clip) or question.negative(each.clip)]
            truth = [question.positive(each.clip) for each in asked]
            if 0 < sum(truth) < len(truth):
                values.append(roc_auc_score(truth, [each.mean(kind) for each in asked]))
                pairs.append(sum(truth) * (len(truth) - sum(truth)))
        if pairs:
            aucs[question.text] = float(np.average(values, weights=pairs))
    return aucs
