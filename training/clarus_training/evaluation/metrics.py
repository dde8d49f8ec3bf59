"""How well scores tell two groups apart, with intervals that know whose clips they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import compress

import numpy as np
import torch
from numpy.typing import NDArray
from torchmetrics.functional.classification import binary_auroc, binary_calibration_error, binary_roc

from clarus_desktop.core.tracks import Values

Flags = NDArray[np.bool_]

RESAMPLES = 1000
LEVEL = 95
"""Per cent of the resamples that an interval holds."""
BINS = 10
"""Of equal width, for the calibration."""
_AT_ONCE = 1 << 21
"""Numbers computed in one go, which bounds the memory where frames are counted."""


@dataclass(frozen=True)
class Estimate:
    """A measured value and its 95% bootstrap interval."""

    value: float
    low: float
    high: float


class Patients:
    """Whose each of N scores is, and 1000 draws of as many patients with replacement.

    Clips of one patient are alike, so drawing clips would make the intervals too narrow. The draws depend on
    the order of the patients alone: two values measured on the same ones are resampled alike, and the
    interval of their difference is that of pairs.
    """

    def __init__(self, names: Sequence[str]) -> None:
        known = {name: number for number, name in enumerate(dict.fromkeys(names))}
        self.names = names
        self.index = np.array([known[name] for name in names])
        """(N,) number of the patient."""
        self.count = len(known)
        evenly = np.full(self.count, 1 / self.count)
        self.times = np.random.default_rng(0).multinomial(self.count, evenly, RESAMPLES)
        """(resamples, patients) how often each was drawn."""

    def of(self, some: Flags) -> Patients:
        """Those of some of the N."""
        return Patients(list(compress(self.names, some)))

    def draws(self) -> Iterator[NDArray[np.intp]]:
        """Of each resample the scores' indices, each as often as its patient was drawn."""
        everything = np.arange(len(self.index))
        for times in self.times:
            yield np.repeat(everything, times[self.index])


def auc(scores: Values, positive: Flags, patients: Patients) -> Estimate:
    """Area under the ROC curve: the chance that a positive scores above a negative, ties counting half.

    Args:
        scores: (N,) of any range.
        positive: (N,) with at least one of both.
        patients: of the N.
    """
    return _estimate(area(scores, positive), _resampled(scores, positive, patients))


def area(scores: Values, positive: Flags) -> float:
    """The value of ``auc`` alone."""
    return float(binary_auroc(_ranks(scores), torch.from_numpy(positive).long()))


def fold_aucs(scores: Values, positive: Flags, folds: Sequence[str]) -> dict[str, float]:
    """The AUC within each of the (N,) folds that hold both sides: scores of different networks are not
    compared."""
    found = {}
    for fold, inside in _by_fold(folds):
        if positive[inside].any() and not positive[inside].all():
            found[fold] = area(scores[inside], positive[inside])
    return found


def auc_over_folds(scores: Values, positive: Flags, patients: Patients, folds: Sequence[str]) -> Estimate:
    """The mean of ``fold_aucs``, of which there is at least one."""
    resampled = np.stack([_resampled(scores, positive, patients, inside) for _, inside in _by_fold(folds)])
    means = np.ma.masked_invalid(resampled).mean(axis=0).filled(np.nan)
    return _estimate(float(np.mean(list(fold_aucs(scores, positive, folds).values()))), means)


def auc_change(before: Values, after: Values, positive: Flags, patients: Patients) -> Estimate:
    """By how much the AUC rises from one (N,) scores of the same clips to the other."""
    risen = area(after, positive) - area(before, positive)
    resampled = _resampled(after, positive, patients) - _resampled(before, positive, patients)
    return _estimate(risen, resampled)


def share(flags: Flags, patients: Patients) -> Estimate:
    """The share of (N,) flags that are true: the sensitivity where they are verdicts on positives."""
    held = np.bincount(patients.index, minlength=patients.count)
    true = np.bincount(patients.index[flags], minlength=patients.count)
    return _estimate(float(flags.mean()), (patients.times @ true) / (patients.times @ held))


def roc(scores: Values, positive: Flags) -> tuple[Values, Values]:
    """The ROC curve from (0, 0) to (1, 1): shares of negatives, and of positives, at or above a threshold."""
    alarms, hits, _ = binary_roc(_ranks(scores), torch.from_numpy(positive).long())
    return alarms.double().numpy(), hits.double().numpy()


@dataclass(frozen=True, eq=False)
class CalibrationCurve:
    """Predicted probabilities beside how often they came true, in bins that hold at least one clip."""

    predicted: Values
    """(bins,) mean probability."""
    observed: tuple[Estimate, ...]
    """(bins,) share of positives."""
    counts: tuple[int, ...]
    """(bins,) clips."""
    error: Estimate
    """Expected calibration error: the mean gap between the two, weighted by the clips in a bin."""


def calibration_curve(probabilities: Values, positive: Flags, patients: Patients) -> CalibrationCurve:
    """How well (N,) probabilities in 0…1 are calibrated, in ``BINS`` bins of equal width."""
    numbers = np.minimum((probabilities * BINS).astype(int), BINS - 1)
    bins = [numbers == number for number in np.unique(numbers)]
    return CalibrationCurve(
        predicted=np.array([probabilities[inside].mean() for inside in bins]),
        observed=tuple(share(positive[inside], patients.of(inside)) for inside in bins),
        counts=tuple(int(inside.sum()) for inside in bins),
        error=_estimate(
            _gap(probabilities, positive),
            np.array([_gap(probabilities[drawn], positive[drawn]) for drawn in patients.draws()]),
        ),
    )


def _by_fold(folds: Sequence[str]) -> list[tuple[str, Flags]]:
    """The folds in order, each with which of the N are in it."""
    return [(fold, np.array(folds) == fold) for fold in sorted(set(folds))]


def _gap(probabilities: Values, positive: Flags) -> float:
    told, targets = torch.from_numpy(probabilities), torch.from_numpy(positive).long()
    return float(binary_calibration_error(told, targets, n_bins=BINS, validate_args=False))


def _ranks(scores: Values) -> torch.Tensor:
    """(N,) in 0…1, equal where the scores are: torchmetrics takes what lies outside for logits, and its
    sigmoid would make equal what isn't."""
    levels, level = np.unique(scores, return_inverse=True)
    return torch.from_numpy(level / max(len(levels) - 1, 1))


def _resampled(scores: Values, positive: Flags, patients: Patients, inside: Flags | None = None) -> Values:
    """(resamples,) AUC of each draw, NaN where a side is missing; ``inside``: among some of the N only.

    From the counts at each level of the scores, so that a draw costs a sum and not a sorting: the negatives
    below a positive won, those at its level half.
    """
    kept = np.arange(len(scores)) if inside is None else np.flatnonzero(inside)
    levels, level = np.unique(scores[kept], return_inverse=True)
    counts = np.zeros((2, patients.count, len(levels)))
    np.add.at(counts, (positive[kept].astype(int), patients.index[kept], level), 1)
    step = max(_AT_ONCE // len(levels), 1)
    found = []
    for start in range(0, RESAMPLES, step):
        lower, upper = patients.times[start : start + step] @ counts
        won = (upper * (lower.cumsum(axis=1) - lower / 2)).sum(axis=1)
        pairs = upper.sum(axis=1) * lower.sum(axis=1)
        found.append(np.divide(won, pairs, out=np.full(len(pairs), np.nan), where=pairs > 0))
    return np.concatenate(found)


def _estimate(value: float, resampled: Values) -> Estimate:
    low, high = np.nanpercentile(resampled, [(100 - LEVEL) / 2, (100 + LEVEL) / 2])
    return Estimate(value, float(low), float(high))
