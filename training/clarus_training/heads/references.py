"""The reference: which frames of healthy patients others are compared with, and with how many of them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.cluster import KMeans

from clarus_desktop.core.tracks import Values
from clarus_desktop.inference.reference import Reference, build_reference, unit_rows
from clarus_training.heads.features import FeaturedClip, Features
from clarus_training.heads.linear import Linear

ROWS = 2048
"""Most frames in a reference."""
PROTOTYPES = 8
"""Most frames of one patient in a reference of prototypes."""
ALL = 1_000_000
"""More neighbours than any reference has rows: the mean over all of them."""
NEIGHBOURS = {"neighbours": 100, "mean": ALL, "prototypes": 20}
"""Rows averaged for a distance, by kind of reference. Many, so that a single odd healthy frame counts for
little. With 10 and 3 of them the distance told less apart out of fold, by up to 0.05 AUC; but that was seen
on the same patients."""


def fit_reference(featured: Sequence[FeaturedClip], projection: Linear, kind: str) -> tuple[Reference, int]:
    """A reference of the healthy clips' frames, one group per patient, and how many rows make a distance.

    Patients who share a recording are one here (``LabelledClip.unit``): a row's own distance is to the rows
    of other groups, and must not be to its own double.

    All kinds hold frames as they are, so that the rows' own distances are those of healthy frames:

    - "neighbours": a frame is as near as the 100 frames most like it. Frames evenly spaced in time, about as
      many of each patient, as one with many clips shall not stand for all lungs.
    - "mean": the same frames, but all of them count. With unit rows r and a unit query q the mean of 1 − q·r
      is 1 − q·m, where m is the mean of the rows: but for the length of m the distance to the mean direction.
    - "prototypes": per patient the frames nearest to the centres of a k-means clustering; a frame is as near
      as the 20 most like it. Rare views weigh as much as common ones, and the bundle is small.

    Args:
        featured: clips; those that aren't healthy are left out.
        projection: (F → E).
        kind: one of ``NEIGHBOURS``.

    Raises:
        ModelError: the healthy clips are of fewer than two patients.
    """
    healthy = [each for each in featured if each.clip.healthy]
    names = list(dict.fromkeys(each.clip.unit for each in healthy))
    rows, groups = [], []
    for number, name in enumerate(names):
        own = [each.features for each in healthy if each.clip.unit == name]
        if kind == "prototypes":
            chosen = _prototypes(projection(np.concatenate(own)))
        else:
            chosen = projection(_evenly(own, ROWS // len(names)))
        rows.append(chosen)
        groups.append(np.full(len(chosen), number, np.int32))
    empty = np.empty((0, len(projection.bias)))
    reference = build_reference(
        np.concatenate([empty, *rows]), np.concatenate([np.empty(0, np.int32), *groups]), NEIGHBOURS[kind]
    )
    return reference, NEIGHBOURS[kind]


def _evenly(clips: Sequence[Features], most: int) -> Features:
    """About ``most`` frames, evenly spaced in each clip, and one of each clip at least."""
    counts = [min(len(frames), max(1, most // len(clips))) for frames in clips]
    return np.concatenate(
        [
            frames[np.linspace(0, len(frames) - 1, count).round().astype(int)]
            for frames, count in zip(clips, counts, strict=True)
        ]
    )


def _prototypes(rows: Values) -> Values:
    """The (P, E) of (N, E) rows that are nearest to the centres of P clusters; P ≤ ``PROTOTYPES``."""
    units = np.unique(unit_rows(rows).astype(np.float64), axis=0)
    clusters = KMeans(min(PROTOTYPES, len(units)), random_state=0, n_init=1).fit(units)
    nearest = np.unique(clusters.transform(units).argmin(axis=0))
    prototypes: NDArray[np.float64] = units[nearest]
    return prototypes
