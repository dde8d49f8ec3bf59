"""The reference: embeddings of frames without consolidation, and the distance of a frame to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.errors import ModelError
from clarus_desktop.core.language import tr
from clarus_desktop.core.tracks import Values

if TYPE_CHECKING:
    from clarus_desktop.inference.pictures import Pictures

_ROWS_AT_ONCE = 8
"""Embeddings compared in one go, always as many, so that which ones come together changes no digit."""
_PRODUCTS = 1 << 18
"""Numbers multiplied in one go, at most. So few are multiplied by NumPy's OpenBLAS in the calling thread. For
more it has threads, which wait for one another by spinning: beside an engine that keeps all cores busy, the
distances took up to 30 times as long, and a third of the processor's time of an analysis."""


@dataclass(frozen=True, eq=False)
class Reference:
    """Frames of patients (or clips) without consolidation."""

    embeddings: NDArray[np.float32]
    """(R, E), each row of unit length."""
    groups: NDArray[np.int32]
    """(R,) which patient or clip a row comes from."""
    distances: NDArray[np.float32]
    """(R,) each row's own distance to the rows of other groups, 0…2."""
    pictures: Pictures | None = None
    """Of the frames behind the rows; None: they can't be shown."""


def cosine_distances(embeddings: NDArray[np.floating], reference: Reference, neighbours: int) -> Values:
    """Mean cosine distance (1 − cosine) of each embedding to its nearest reference embeddings.

    Args:
        embeddings: (N, E).
        reference: of width E.
        neighbours: how many are averaged; all, where the reference has fewer.

    Returns:
        (N,) float64 in 0…2. An embedding that is zero has no direction and counts as orthogonal: 1.
    """
    queries = unit_rows(embeddings)
    distances = np.empty(len(queries))
    for start in range(0, len(queries), _ROWS_AT_ONCE):
        part = slice(start, start + _ROWS_AT_ONCE)
        distances[part] = _nearest_mean(1 - _cosines(queries[part], reference.embeddings), neighbours)
    return distances


def nearest_rows(embedding: NDArray[np.floating], reference: Reference) -> tuple[NDArray[np.intp], Values]:
    """All rows of the reference, those nearest to an embedding (E,) first.

    Returns:
        (R,) row numbers, and (R,) their cosine distances, float64 in 0…2.
    """
    distances = 1 - _cosines(unit_rows(embedding[None]), reference.embeddings)[0].astype(np.float64)
    rows = np.argsort(distances, kind="stable")
    return rows, distances[rows].clip(0.0, 2.0)


def build_reference(
    embeddings: NDArray[np.floating], groups: NDArray[np.integer], neighbours: int
) -> Reference:
    """A reference whose rows know their distance to the rows of *other* groups.

    Leaving the own group out matters: neighbouring frames of one clip are nearly identical, and distances
    to them would be far smaller than those a new patient's healthy frames get.

    Args:
        embeddings: (R, E).
        groups: (R,) patient or clip number of each row.
        neighbours: as in ``cosine_distances``.

    Raises:
        ModelError: fewer than two groups.
    """
    if len(np.unique(groups)) < 2:
        raise ModelError(
            tr("A reference needs clips without consolidation of at least two patients."),
            tr("Add clips of further patients."),
        )
    rows = unit_rows(embeddings)
    distances = np.empty(len(rows), np.float32)
    for group in np.unique(groups):
        own = groups == group
        distances[own] = _nearest_mean(1 - rows[own] @ rows[~own].T, neighbours)
    return Reference(rows, groups.astype(np.int32), distances)


def without_group(reference: Reference, group: int) -> Reference:
    """The rows of all groups but one, to measure that group's own frames against; without pictures."""
    others = reference.groups != group
    return Reference(reference.embeddings[others], reference.groups[others], reference.distances[others])


def unit_rows(embeddings: NDArray[np.floating]) -> NDArray[np.float32]:
    """(N, E) with every row scaled to unit length; rows of zeros stay as they are."""
    rows = np.asarray(embeddings, np.float64)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return (rows / np.where(lengths > 0, lengths, 1)).astype(np.float32)


def _cosines(few: NDArray[np.float32], rows: NDArray[np.float32]) -> NDArray[np.float32]:
    """(N, R) of unit rows (N, E), N ≤ ``_ROWS_AT_ONCE``, and (R, E)."""
    padded = np.zeros((_ROWS_AT_ONCE, few.shape[1]), np.float32)
    padded[: len(few)] = few
    step = max(_PRODUCTS // padded.size, 1)
    parts = [padded @ rows[start : start + step].T for start in range(0, len(rows), step)]
    return np.concatenate(parts, axis=1)[: len(few)]


def _nearest_mean(distances: NDArray[np.float32], neighbours: int) -> Values:
    """(N, R) distances to (N,): the mean of the smallest ``neighbours`` of each row, within 0…2."""
    count = min(neighbours, distances.shape[1])
    nearest = np.partition(distances, count - 1, axis=1)[:, :count]
    means: Values = nearest.mean(axis=1, dtype=np.float64)
    return np.clip(means, 0.0, 2.0)
