"""What the classifier learns of synthetic clips: where in a clip the consolidation is, and no more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clarus_training.heads.classifier import clip_weights
from clarus_training.heads.features import FeaturedClip, Features
from clarus_training.heads.linear import Linear

BEYOND = 0.4
"""How far beyond severe and healthy real clips synthetic frames should lie, as a share of the way from one to
the other: a fit falls short of what it aims at. Chosen, as ``RIDGE``, on other seeds and the demo clip."""
RIDGE = 0.3
"""Variance that every direction of the features is taken to have besides, as a share of the mean variance:
real clips are too few to show what changes in each."""


@dataclass(frozen=True, eq=False)
class SyntheticFrames:
    """What an encoder makes of the frames of synthetic clips."""

    features: Features
    """(N, F), N ≥ 2."""
    shown: NDArray[np.bool_]
    """(N,) whether the consolidation was drawn, which in some it was and in some not."""


def taught(classifier: Linear, featured: Sequence[FeaturedClip], synthetic: SyntheticFrames) -> Linear:
    """A classifier that tells synthetic frames too, and changes as little as it can for real ones.

    Whole-clip labels don't tell where a consolidation is, so nothing but synthetic clips can; but they lie
    far from all real ones, and a classifier that never saw any answers to all of their frames alike. It gets
    the weights v on top that make

        E[(classifier(s) + v·s − target)²] + E[(v·r)²] + RIDGE · mean variance · |v|²

    least, over synthetic frames s and real frames r, both counted from the mean of the real ones. The middle
    term is what it costs to move real frames; directions in which only synthetic frames differ cost little.
    Synthetic frames with a consolidation weigh as much as those without, real clips as in the classifier.
    Targets lie beyond the mean logits of the real clips of the highest and of the lowest grade.

    Args:
        classifier: fitted to real clips (F → 1).
        featured: these.
        synthetic: of the same encoder.
    """
    known = [part for each in featured for part in each.parts if part.clip.teaches]
    grades = np.array([part.clip.grade for part in known])
    logits = np.array([classifier(part.mean)[0] for part in known])
    healthy, severe = (logits[grades == end].mean() for end in (grades.min(), grades.max()))
    beyond = BEYOND * (severe - healthy)
    target = np.where(synthetic.shown, severe + beyond, healthy - beyond)
    share = np.where(synthetic.shown, 0.5 / synthetic.shown.sum(), 0.5 / (~synthetic.shown).sum())

    real = np.concatenate([part.features for part in known]).astype(np.float64)
    of_clip = clip_weights([part.clip for part in known]) / len(known)
    lengths = np.array([len(part.features) for part in known])
    weights = np.repeat(of_clip / lengths, lengths)
    middle = weights @ real
    covariance = (real - middle).T @ (weights[:, None] * (real - middle))
    ridge = RIDGE * np.trace(covariance) / len(covariance) * np.eye(len(covariance))

    rows = synthetic.features - middle
    missing = target - classifier(synthetic.features)[:, 0]
    added = np.linalg.solve(rows.T @ (share[:, None] * rows) + covariance + ridge, rows.T @ (share * missing))
    return Linear(classifier.weight + added, classifier.bias - added @ middle)
