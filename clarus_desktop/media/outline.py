"""The polygon of few corners around an image: it leaves nothing out and adds little."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.region import Corner

MOST_CORNERS = 12

Point = tuple[float, float]


def hull(found: NDArray[np.bool_]) -> NDArray[np.int32]:
    """(N, 2): corners (x, y), in order, of the convex hull of the pixels that are True; one at least is."""
    from clarus_desktop.opencv import cv2

    rows = np.flatnonzero(found.any(axis=1))
    first = found[rows].argmax(axis=1)
    last = found.shape[1] - 1 - found[rows, ::-1].argmax(axis=1)
    ends = np.stack((np.concatenate((first, last)), np.tile(rows, 2)), axis=1)
    return cv2.convexHull(ends.astype(np.int32))[:, 0].astype(np.int32)


def around(corners: NDArray[np.int32], step: int, width: int, height: int) -> tuple[Corner, ...]:
    """The corners, about ``MOST_CORNERS`` at most, of a convex polygon a pixel or two around a hull.

    Args:
        corners: (N, 2) (x, y) in a small image, of which each pixel stands for ``step`` times ``step`` pixels
            of the frame.
        step: 1 or more.
        width: of the frame in pixels.
        height: of the frame in pixels.
    """
    from clarus_desktop.opencv import cv2

    margin = (step + 1) // 2
    near, far = corners * step - margin, (corners + 1) * step + margin
    squares = [np.stack((xs, ys), axis=1) for xs in (near[:, 0], far[:, 0]) for ys in (near[:, 1], far[:, 1])]
    points = np.clip(np.concatenate(squares), 0, (width, height)).astype(np.int32)
    outline = fewer(cv2.convexHull(points)[:, 0].astype(float).tolist(), width, height)
    middle_x = sum(x for x, _ in outline) / len(outline)
    middle_y = sum(y for _, y in outline) / len(outline)
    return tuple((_outward(x, middle_x), _outward(y, middle_y)) for x, y in outline)


def fewer(corners: Sequence[Point], width: int, height: int) -> list[Point]:
    """A convex polygon with fewer corners around a convex one, within the frame.

    Again and again the side goes that costs least: its neighbours are drawn out until they meet, which adds
    a triangle. Sides go while there are too many, or while a triangle is smaller than a pixel.
    """
    corners = list(corners)
    costs = [_triangle(corners, side, width, height) for side in range(len(corners))]
    while len(corners) > 3:
        side = costs.index(min(costs))
        area, meeting = costs[side]
        if area == math.inf or (len(corners) <= MOST_CORNERS and area > 1):
            break
        corners, costs = corners[side:] + corners[:side], costs[side:] + costs[:side]
        corners[:2], costs[:2] = [meeting], [costs[0]]
        for near in (-2, -1, 0, 1):  # the other sides' neighbours are as before
            costs[near] = _triangle(corners, near, width, height)
    return corners


def _triangle(corners: Sequence[Point], side: int, width: int, height: int) -> tuple[float, Point]:
    """What it adds to leave out the side after corner ``side``: the area, infinite where its neighbours
    don't meet within the frame, and where they do."""
    count = len(corners)
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = (corners[(side + step) % count] for step in (-1, 0, 1, 2))
    across = (bx - ax) * (cy - dy) - (by - ay) * (cx - dx)
    if across == 0:
        return math.inf, (0.0, 0.0)
    reach = ((cx - bx) * (cy - dy) - (cy - by) * (cx - dx)) / across
    x, y = bx + reach * (bx - ax), by + reach * (by - ay)
    if reach < 0 or not (0 <= x <= width and 0 <= y <= height):
        return math.inf, (0.0, 0.0)
    return abs((bx - x) * (cy - y) - (by - y) * (cx - x)) / 2, (x, y)


def _outward(value: float, middle: float) -> int:
    """A whole number, away from the middle, so that nothing is cut off."""
    return math.floor(value) if value < middle else math.ceil(value)
