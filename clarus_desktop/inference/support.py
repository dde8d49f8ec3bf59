"""What a model was trained on, as a region of its embeddings: frames outside of it are unlike all of that.

In a bundle: the tensors ``support.mean`` (E,), ``support.directions`` (K, E), ``support.deviations`` (K + 1,)
and ``support.threshold`` (1,), float32 all but the directions, which are stored as other matrices are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.errors import ModelError
from clarus_desktop.core.language import tr
from clarus_desktop.core.tracks import Values
from clarus_desktop.inference.reference import unit_rows

EXPLAINED = 0.95
"""Share of the variance that the directions have to hold."""
MOST_DIRECTIONS = 64
ROOM = 1.5
"""The threshold is this many times the distance that all but ``LEFT_OUT`` of the frames keep within."""
LEFT_OUT = 0.001


@dataclass(frozen=True, eq=False)
class Support:
    """Embeddings as a normal distribution: wide in a few directions, equally narrow in all others.

    This is probabilistic principal component analysis (Tipping & Bishop, J R Stat Soc B 61:611-622, 1999).
    """

    mean: NDArray[np.float32]
    """(E,) of the embeddings, each of unit length."""
    directions: NDArray[np.float32]
    """(K, E) orthonormal rows."""
    deviations: NDArray[np.float32]
    """(K + 1,) standard deviations, above 0: along each direction, and along any that is not among them."""
    threshold: float
    """A frame farther away than this is unlike anything trained on."""

    def distances(self, embeddings: NDArray[np.floating]) -> Values:
        """(N,) Mahalanobis distances of embeddings (N, E) by the root of E: about 1 for frames like those."""
        centred = unit_rows(embeddings) - self.mean
        along = np.einsum("ne,ke->nk", centred, self.directions)  # not BLAS: its threads wait by spinning
        rest = np.maximum((centred**2).sum(1) - (along**2).sum(1), 0)
        square = ((along / self.deviations[:-1]) ** 2).sum(1) + rest / self.deviations[-1] ** 2
        found: Values = np.sqrt(square / len(self.mean)).astype(np.float64)
        return found


def support_of(embeddings: NDArray[np.floating], groups: NDArray[np.integer]) -> Support:
    """The support of frames that a model was trained on, to be put into its bundle.

    The threshold is chosen on frames of patients left out: each fifth of the groups is measured against the
    support of the others, so that a new patient's frames are not taken for something else.

    Args:
        embeddings: (N, E) of the kind the distance is measured on, of assessable frames only.
        groups: (N,) which patient or clip each comes from.

    Raises:
        ModelError: frames of fewer than ten groups, or frames that are all the same.
    """
    rows, names = unit_rows(embeddings), np.unique(groups)
    if len(names) < 10:
        raise ModelError(
            tr("What a model was trained on can't be told from fewer than ten patients or clips.")
        )
    folds = np.searchsorted(names, groups) % 5
    distances = np.empty(len(rows))
    for fold in range(5):
        distances[folds == fold] = _fitted(rows[folds != fold]).distances(rows[folds == fold])
    return replace(_fitted(rows), threshold=ROOM * float(np.quantile(distances, 1 - LEFT_OUT)))


def from_support(support: Support) -> dict[str, NDArray[np.float32]]:
    """The tensors of a bundle, without what their names begin with there."""
    return {
        "mean": support.mean,
        "directions": support.directions,
        "deviations": support.deviations,
        "threshold": np.array([support.threshold], np.float32),
    }


def to_support(tensors: Mapping[str, NDArray[Any]], width: int) -> Support:
    """The support in a bundle's tensors, finite ones, of embeddings that are ``width`` long.

    Raises:
        ValueError: they are not what ``from_support`` gives.
    """
    if set(tensors) != {"mean", "directions", "deviations", "threshold"}:
        raise ValueError("tensors are missing, or there are others")
    found = {key: value.astype(np.float32) for key, value in tensors.items()}
    count = len(found["directions"])
    shapes = {"mean": (width,), "directions": (count, width), "deviations": (count + 1,), "threshold": (1,)}
    if {key: value.shape for key, value in found.items()} != shapes or not (found["deviations"] > 0).all():
        raise ValueError("tensors are not of the shapes of a support")
    return Support(
        mean=found["mean"],
        directions=found["directions"],
        deviations=found["deviations"],
        threshold=float(found["threshold"][0]),
    )


def _fitted(rows: NDArray[np.float32]) -> Support:
    """To embeddings of unit length; without a threshold."""
    width = rows.shape[1]
    mean = rows.mean(0)
    variances, directions = np.linalg.eigh(np.cov(rows.T.astype(np.float64)))  # rising
    variances, directions = variances[::-1].clip(min=0), directions[:, ::-1].T
    if not variances[0] > 0:
        raise ModelError(tr("The embeddings of what the model was trained on are all the same."))
    explained = np.cumsum(variances) / variances.sum()
    count = min(int(np.searchsorted(explained, EXPLAINED)) + 1, MOST_DIRECTIONS, width - 1)
    narrow = max(variances[count:].mean(), 1e-6 * variances[0])
    deviations = np.sqrt(np.append(variances[:count].clip(min=narrow), narrow))
    return Support(
        mean, directions[:count].astype(np.float32), deviations.astype(np.float32), threshold=np.inf
    )
