"""The classifier: logistic regression on the mean features of whole clips, folded into one linear layer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from clarus_desktop.core.errors import ClarusError
from clarus_desktop.core.tracks import Values
from clarus_training.clips import LabelledClip
from clarus_training.heads.features import FeaturedClip
from clarus_training.heads.linear import Linear

POSITIVE = 0.5
"""Grade from which a clip counts as one with a consolidation."""
STEPS = (0.1, POSITIVE, 0.9)
"""Grades that are crossed from none to mild, from mild to moderate, and from moderate to severe."""
COMPONENTS = 20
"""Principal components that count in full, about; see ``fading_components``."""


class HeadsError(ClarusError):
    """Too few or too uniform clips to fit heads to."""


def fit_classifier(featured: Sequence[FeaturedClip], penalty: float, *, ordinal: bool) -> Linear:
    """The layer (F → 1) whose output is the logit of a consolidation.

    What it is fitted to is as long as the labels: a clip's mean features where the label is of the whole
    clip, and those of each of its stretches where frames have labels. As the layer is linear, its output for
    a mean is the mean of its outputs for the frames. Clips and stretches whose label says too little
    (``LabelledClip.teaches``) are left out.

    Args:
        featured: clips of both classes; each stretch weighs as a clip.
        penalty: as in ``logistic_regression``, on the ``fading_components`` of the clips' mean features.
        ordinal: the mean of one regression for each of ``STEPS``, which makes use of the order of the grades;
            else the one for ``POSITIVE`` alone. Where no clip lies between 0 and 1 they are all the same.

    Raises:
        HeadsError: there is only one class, or the encoder has collapsed.
    """
    known = [part for each in featured for part in each.parts if part.clip.teaches]
    grades = np.array([each.clip.grade for each in known])
    if len(np.unique(grades >= POSITIVE)) < 2:
        raise HeadsError(
            "A classifier needs clips with a consolidation and clips without one, in each part of the data.",
            "Add clips of the class that is missing, or make fewer folds.",
        )
    means = np.stack([each.mean for each in known])
    components = fading_components(means)
    rows, weights = components(means), clip_weights([each.clip for each in known])
    fitted = [
        logistic_regression(rows, grades >= step, weights, penalty)
        for step in (STEPS if ordinal else (POSITIVE,))
        if len(np.unique(grades >= step)) == 2
    ]
    weight = np.mean([each.weight for each in fitted], axis=0)
    bias = np.mean([each.bias for each in fitted], axis=0)
    return Linear(weight @ components.weight, weight @ components.bias + bias)


def clip_weights(clips: Sequence[LabelledClip]) -> Values:
    """(N,) weight of each clip in the loss; together they weigh N.

    Every pair of a dataset and a class weighs the same, so that nothing is gained by telling the sources
    apart, unless one has clips of one class alone. Within a pair, a patient's weight grows with the root of
    the number of their clips: between one for all and one for each.
    """
    cells = [(clip.dataset, clip.grade >= POSITIVE) for clip in clips]
    owners = [(cell, clip.patient) for cell, clip in zip(cells, clips, strict=True)]
    sizes = Counter(owners)
    parts = np.array([1 / np.sqrt(sizes[owner]) for owner in owners])
    totals: Counter[tuple[str, bool]] = Counter()
    for cell, part in zip(cells, parts.tolist(), strict=True):
        totals[cell] += part
    return parts * [len(cells) / len(totals) / totals[cell] for cell in cells]


def fading_components(rows: NDArray[np.floating]) -> Linear:
    """The layer (F → C) that gives the principal components of ``rows``, the first ones the longest.

    The deviation of component i, counted from 0, is 1 / (1 + (i / ``COMPONENTS``)⁴): that of the first twenty
    or so is about 1, later ones fade. So a penalty on coefficients is dear where all clips differ little, and
    what tells single patients apart has no say. With four encoders COVID-BLUES severity 2 and more was told
    apart better out of fold than with a penalty on the standardised features, by 0.02 to 0.04 AUC, and POCUS
    about as well; but the shape was found on these same patients.

    Raises:
        HeadsError: all rows are the same.
    """
    middle = rows.mean(axis=0)
    singular, axes = np.linalg.svd(rows - middle, full_matrices=False)[1:]
    deviations = singular / np.sqrt(len(rows) - 1)
    kept = deviations > 1e-6 * deviations[0]
    if not kept.any():
        raise HeadsError(
            "All clips look the same to the encoder, so that no heads can be fitted to it.",
            "Train the encoder again with another seed or a lower rate.",
        )
    lengths = 1 / (1 + (np.arange(kept.sum()) / COMPONENTS) ** 4) / deviations[kept]
    weight = axes[kept] * lengths[:, None]
    return Linear(weight, -weight @ middle)


def logistic_regression(
    rows: NDArray[np.floating], targets: NDArray[np.bool_], weights: Values, penalty: float
) -> Linear:
    """Weighted logistic regression with an L2 penalty on the coefficients.

    Args:
        rows: (N, C).
        targets: (N,), of both classes.
        weights: (N,) of each row's loss.
        penalty: half of it times the squared coefficients is added to the summed loss.

    Returns:
        A layer (C → 1).
    """
    regression = LogisticRegression(C=1 / penalty, max_iter=1000, tol=1e-6)
    regression.fit(rows, targets, sample_weight=weights)
    return Linear(regression.coef_, regression.intercept_)
