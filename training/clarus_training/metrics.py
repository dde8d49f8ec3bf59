"""How well scores tell two groups of clips apart, with numpy alone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float64]
RESAMPLES = 1000


def auc(positive: Scores, negative: Scores) -> float:
    """Area under the ROC curve: the chance that a positive scores above a negative, ties counting half.

    From the ranks (Mann and Whitney's U); equal scores share the mean of their ranks.

    Args:
        positive: (P,) scores, P ≥ 1.
        negative: (N,) scores, N ≥ 1.
    """
    below = np.searchsorted(np.sort(negative), positive, side="left")
    not_above = np.searchsorted(np.sort(negative), positive, side="right")
    return float((below + not_above).mean() / (2 * len(negative)))


def auc_interval(
    positive: Scores, negative: Scores, patients: Sequence[str], seed: int = 0
) -> tuple[float, float]:
    """95% bootstrap interval of the AUC, drawing whole patients with replacement.

    Clips of one patient are alike, so drawing clips would make the interval too narrow.

    Args:
        positive: (P,) scores.
        negative: (N,) scores.
        patients: P + N names, of the positive clips and then the negative ones.
    """
    names, index = np.unique(np.array(patients), return_inverse=True)
    scores = np.concatenate((positive, negative))
    is_positive = np.arange(len(scores)) < len(positive)
    rng = np.random.default_rng(seed)
    found = []
    for _ in range(RESAMPLES):
        times = np.bincount(rng.integers(len(names), size=len(names)), minlength=len(names))[index]
        drawn = np.repeat(scores, times), np.repeat(is_positive, times)
        if drawn[1].any() and not drawn[1].all():
            found.append(auc(drawn[0][drawn[1]], drawn[0][~drawn[1]]))
    low, high = np.percentile(found, [2.5, 97.5])
    return float(low), float(high)


def threshold_at(negative: Scores, specificity: float) -> float:
    """The lowest threshold that leaves at least the share ``specificity`` of the negatives below it.

    As a score equal to the threshold counts as flagged, that is just above one of the negatives' scores.
    """
    ordered = np.sort(negative)
    below = int(np.ceil(len(ordered) * specificity - 1e-9))
    return float(np.nextafter(ordered[max(below, 1) - 1], np.inf))


def share_at_or_above(scores: Scores, threshold: float) -> float:
    """Sensitivity where the scores are of positives; 1 minus it is the specificity of negatives."""
    return float((scores >= threshold).mean())
