"""From out-of-fold tracks to probabilities that hold, thresholds, and what healthy frames usually have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from clarus_desktop.core.tracks import TrackKind, Values
from clarus_training.heads.classifier import POSITIVE, HeadsError, logistic_regression
from clarus_training.heads.tracks import ScoredClip

LEAST_SLOPE = 0.01
"""Logits that tell the classes apart worse than chance would get a negative slope and be turned round; they
get this one instead, which makes all probabilities much the same."""
QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)
_PENALTY = 1e-3
"""So little that it changes no digit, unless the classes are apart completely, where it bounds the slope."""


@dataclass(frozen=True)
class Calibration:
    """Platt scaling: a logit z becomes ``slope`` · z + ``offset``."""

    slope: float
    """Above 0, so that no order changes."""
    offset: float

    def applied(self, scored: ScoredClip) -> ScoredClip:
        return replace(scored, logits=self.slope * scored.logits + self.offset)


def fit_calibration(scored: Sequence[ScoredClip]) -> Calibration:
    """Platt scaling of the clips' mean logits (Platt 1999, without his smoothing of the targets).

    Both classes weigh the same, so that a probability of 0.5 is as likely one as the other where clips with
    and without a consolidation are equally frequent.

    Args:
        scored: clips that had no part in the fitting of the heads; those that don't teach are left out.

    Raises:
        HeadsError: there is only one class.
    """
    known = [each for each in scored if each.clip.teaches]
    positive = np.array([each.clip.grade >= POSITIVE for each in known], np.bool_)
    means = np.array([each.logits.mean() for each in known])
    if len(np.unique(positive)) < 2:
        raise HeadsError(
            "Probabilities can't be calibrated without clips of both classes in the other folds.",
            "Make fewer folds.",
        )
    weights = np.where(positive, 0.5 / positive.mean(), 0.5 / (~positive).mean())
    fitted = logistic_regression(means[:, None], positive, weights, _PENALTY)
    slope, offset = float(fitted.weight[0, 0]), float(fitted.bias[0])
    if slope < LEAST_SLOPE:
        return Calibration(LEAST_SLOPE, -LEAST_SLOPE * float(means.mean()))
    return Calibration(slope, offset)


def thresholds_of(scored: Sequence[ScoredClip], specificity: float) -> dict[TrackKind, float]:
    """Per track the lowest threshold at which the verdict leaves this share of the healthy clips negative.

    Raises:
        HeadsError: no clip is healthy.
    """
    healthy = [each for each in scored if each.clip.healthy]
    if not healthy:
        raise HeadsError("No clip without any finding is left to choose thresholds on.")
    return {
        kind: threshold_at(np.array([each.score(kind) for each in healthy]), specificity)
        for kind in TrackKind
    }


def threshold_at(negative: Values, specificity: float) -> float:
    """The lowest threshold that leaves at least the share ``specificity`` of the negatives below it.

    As a score equal to the threshold counts as flagged, that is just above one of the negatives' scores.

    Args:
        negative: (N,) scores, N ≥ 1.
        specificity: 0…1.
    """
    ordered = np.sort(negative)
    below = int(np.ceil(len(ordered) * specificity - 1e-9))
    return float(np.nextafter(ordered[max(below, 1) - 1], np.inf))


def distance_quantiles(scored: Sequence[ScoredClip]) -> dict[str, float]:
    """``QUANTILES`` of the distances of all frames of healthy clips, by name ("5%" …).

    Raises:
        HeadsError: no clip is healthy.
    """
    healthy = [each.distance for each in scored if each.clip.healthy]
    if not healthy:
        raise HeadsError("No clip without any finding is left to measure distances of.")
    values = np.quantile(np.concatenate(healthy), QUANTILES)
    return {f"{share:.0%}": float(value) for share, value in zip(QUANTILES, values, strict=True)}
