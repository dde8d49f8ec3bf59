from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from clarus_desktop.core.region import Origin, Region
from clarus_desktop.media.outline import MOST_CORNERS, around, fewer, hull


def naive_hull(found: NDArray[np.bool_]) -> set[tuple[int, int]]:
    """Pixels that are no middle of a straight or hollow line of others: on no side of theirs is nothing."""
    points = [(int(x), int(y)) for y, x in np.argwhere(found)]
    corners = set()
    for px, py in points:
        angles = sorted(np.arctan2(y - py, x - px) for x, y in points if (x, y) != (px, py))
        gaps = np.diff([*angles, angles[0] + 2 * np.pi]) if angles else np.array([2 * np.pi])
        if gaps.max() > np.pi + 1e-9:
            corners.add((px, py))
    return corners


MASKS = st.tuples(st.integers(1, 9), st.integers(1, 9), st.integers(0, 2**32 - 1), st.floats(0.02, 0.9))


def drawn(made: tuple[int, int, int, float]) -> NDArray[np.bool_]:
    height, width, seed, share = made
    found: NDArray[np.bool_] = np.random.default_rng(seed).random((height, width)) < share
    found[height // 2, width // 2] = True
    return found


@given(MASKS)
def test_the_hull_has_the_corners_of_all_that_is_found(made: tuple[int, int, int, float]) -> None:
    found = drawn(made)
    assert {(int(x), int(y)) for x, y in hull(found)} == naive_hull(found)


@given(MASKS, st.integers(1, 5))
def test_an_outline_leaves_nothing_out(made: tuple[int, int, int, float], step: int) -> None:
    found = drawn(made)
    height, width = found.shape[0] * step, found.shape[1] * step
    outline = around(hull(found), step, width, height)
    inside = Region(outline, Origin.FOUND).mask(width, height)
    assert inside[found.repeat(step, 0).repeat(step, 1)].all()
    assert all(0 <= x <= width and 0 <= y <= height for x, y in outline)


def test_a_circle_gets_few_corners_and_little_more_area() -> None:
    y, x = np.mgrid[:200, :200]
    found = (x - 100) ** 2 + (y - 100) ** 2 < 80**2
    outline = around(hull(found), 1, 200, 200)
    assert len(outline) == MOST_CORNERS
    assert Region(outline, Origin.FOUND).mask(200, 200).sum() < 1.08 * found.sum()


def test_a_side_goes_where_its_neighbours_meet_within_the_frame() -> None:
    chamfered = [(1.0, 0.0), (9.0, 0.0), (10.0, 1.0), (10.0, 10.0), (0.0, 10.0), (0.0, 1.0)]
    square = {(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)}
    assert set(fewer(chamfered, 10, 10)) == square
    assert len(fewer([(2 * x, 2 * y) for x, y in chamfered], 20, 20)) == 6
