"""Long tracks drawn with few points."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from clarus_desktop.core.tracks import Values
from clarus_desktop.report.envelope import curves

tracks = st.integers(1, 80).flatmap(
    lambda count: arrays(np.float64, count, elements=st.floats(0, 1) | st.just(np.nan))
)


def naive(values: list[float], bins: int) -> list[list[tuple[float, float]]]:
    """The same, written out: group neighbours of each unbroken piece, keep lowest, highest and both ends."""
    pieces: list[list[tuple[float, float]]] = []
    for at, value in enumerate(values):
        if math.isnan(value):
            continue
        if at == 0 or math.isnan(values[at - 1]):
            pieces.append([])
        pieces[-1].append((float(at), value))
    if len(values) <= 2 * bins:
        return pieces
    size = math.ceil(len(values) / bins)
    thinned = []
    for piece in pieces:
        kept = {piece[0], piece[-1]}
        for first in range(0, len(piece), size):
            group = piece[first : first + size]
            kept.add(min(group, key=lambda point: point[1]))
            kept.add(max(group, key=lambda point: point[1]))
        thinned.append(sorted(kept))
    return thinned


@given(tracks, st.integers(1, 30))
def test_equals_the_naive_version(values: Values, bins: int) -> None:
    times = np.arange(len(values), dtype=float)
    found = [
        list(zip(*(part.tolist() for part in curve), strict=True)) for curve in curves(times, values, bins)
    ]
    assert found == naive(values.tolist(), bins)


def test_20000_frames_become_few_points_with_the_same_peaks() -> None:
    values = np.random.default_rng(0).random(20_000)
    ((times, kept),) = curves(np.arange(20_000) / 30, values, 600)
    assert len(kept) <= 1204
    assert kept.max() == values.max()
    assert kept.min() == values.min()
    assert (np.diff(times) > 0).all()
