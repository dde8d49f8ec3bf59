"""The outline of a region as it is drawn: which corner or edge is meant, where it may be moved, what is
refused.

Points are frame pixels from the upper left, as in ``core.region``; all outlines given back are new.
"""

from __future__ import annotations

import math

from clarus_desktop.core.language import tr
from clarus_desktop.core.region import Corner

Outline = tuple[Corner, ...]
"""Corners in order; the last is joined to the first."""
Point = tuple[float, float]

FEWEST = 3
SMALLEST = 16
"""Pixels that a region must measure across and down, unless the frame itself measures less."""
SMALLEST_SHARE = 0.01
"""Of the frame that a region must hold."""
INSET = 0.1
"""Of the frame's size that a new rectangle leaves free on each side."""


def frame_outline(width: int, height: int) -> Outline:
    """All of the frame."""
    return (0, 0), (width, 0), (width, height), (0, height)


def rectangle(width: int, height: int) -> Outline:
    """To start anew with: inside the frame, so that all its corners can be seen and gripped."""
    left, top = round(width * INSET), round(height * INSET)
    right, bottom = width - left, height - top
    return (left, top), (right, top), (right, bottom), (left, bottom)


def corner_at(outline: Outline, point: Point, reach: float) -> int | None:
    """The corner nearest to a point; None where all are farther than ``reach``."""
    nearest = min(range(len(outline)), key=lambda index: math.dist(outline[index], point))
    return nearest if math.dist(outline[nearest], point) <= reach else None


def edge_at(outline: Outline, point: Point, reach: float) -> int | None:
    """The edge nearest to a point, by the corner it starts from; None where all are farther."""
    nearest = min(range(len(outline)), key=lambda index: _from_edge(*_edge(outline, index), point))
    return nearest if _from_edge(*_edge(outline, nearest), point) <= reach else None


def holds(outline: Outline, point: Point) -> bool:
    """Whether a point lies inside, by the even-odd rule."""
    x, y = point
    inside = False
    for index in range(len(outline)):
        (x0, y0), (x1, y1) = _edge(outline, index)
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
            inside = not inside
    return inside


def with_corner_at(outline: Outline, index: int, point: Point, width: int, height: int) -> Outline:
    """A corner moved to a point, or as near to it as the frame allows."""
    return (*outline[:index], _inside(point, width, height), *outline[index + 1 :])


def with_new_corner(outline: Outline, edge: int, point: Point, width: int, height: int) -> Outline:
    """One more corner, which follows corner ``edge``."""
    return (*outline[: edge + 1], _inside(point, width, height), *outline[edge + 1 :])


def without_corner(outline: Outline, index: int) -> Outline:
    """One corner less; the same where there would be too few."""
    return outline if len(outline) <= FEWEST else (*outline[:index], *outline[index + 1 :])


def moved(outline: Outline, by: Point, width: int, height: int) -> Outline:
    """All of it moved, in its shape, as far as the frame allows."""
    xs, ys = zip(*outline, strict=True)
    across = min(max(round(by[0]), -min(xs)), width - max(xs))
    down = min(max(round(by[1]), -min(ys)), height - max(ys))
    return tuple((x + across, y + down) for x, y in outline)


def middle_of_edge(outline: Outline, edge: int) -> Point:
    (x0, y0), (x1, y1) = _edge(outline, edge)
    return (x0 + x1) / 2, (y0 + y1) / 2


def fault(outline: Outline, width: int, height: int) -> str:
    """Why this can't be a region, as one sentence; empty where it can."""
    if _crosses_itself(outline):
        return tr("The outline crosses itself: move the corners so that its edges don't meet.")
    xs, ys = zip(*outline, strict=True)
    across, down = min(SMALLEST, width), min(SMALLEST, height)
    too_narrow = max(xs) - min(xs) < across or max(ys) - min(ys) < down
    if too_narrow or _area(outline) < SMALLEST_SHARE * width * height:
        return tr(
            "The region is too small: it must measure {across} × {down} pixels at least, "
            "and hold {share} of the frame.",
            across=across,
            down=down,
            share=f"{SMALLEST_SHARE:.0%}",
        )
    return ""


def _edge(outline: Outline, index: int) -> tuple[Corner, Corner]:
    return outline[index], outline[(index + 1) % len(outline)]


def _inside(point: Point, width: int, height: int) -> Corner:
    return min(max(round(point[0]), 0), width), min(max(round(point[1]), 0), height)


def _from_edge(start: Corner, end: Corner, point: Point) -> float:
    """Distance of a point from the line between two corners."""
    across, down = end[0] - start[0], end[1] - start[1]
    length = across**2 + down**2
    along = ((point[0] - start[0]) * across + (point[1] - start[1]) * down) / length if length else 0.0
    along = min(max(along, 0.0), 1.0)
    return math.dist((start[0] + along * across, start[1] + along * down), point)


def _area(outline: Outline) -> float:
    """By the shoelace formula."""
    edges = [_edge(outline, index) for index in range(len(outline))]
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in edges)) / 2


def _crosses_itself(outline: Outline) -> bool:
    """Whether two edges meet anywhere but in the corner that neighbours share."""
    edges = [_edge(outline, index) for index in range(len(outline))]
    last = len(edges) - 1
    for index, one in enumerate(edges):
        for number in range(index + 1, len(edges)):
            other = edges[number]
            if number == index + 1 or (index == 0 and number == last):
                before, after = (one, other) if number == index + 1 else (other, one)
                if _folds_back(before[0], before[1], after[1]):
                    return True
            elif _meet(*one, *other):
                return True
    return False


def _folds_back(before: Corner, corner: Corner, after: Corner) -> bool:
    """Whether two neighbouring edges lie on each other, or one of them has no length."""
    one = before[0] - corner[0], before[1] - corner[1]
    other = after[0] - corner[0], after[1] - corner[1]
    return one[0] * other[1] == one[1] * other[0] and one[0] * other[0] + one[1] * other[1] >= 0


def _meet(a: Corner, b: Corner, c: Corner, d: Corner) -> bool:
    """Whether the lines a–b and c–d have a point in common."""
    sides = [_side(a, b, c), _side(a, b, d), _side(c, d, a), _side(c, d, b)]
    if sides[0] != sides[1] and sides[2] != sides[3]:
        return True
    ends = ((a, b, c), (a, b, d), (c, d, a), (c, d, b))
    return any(side == 0 and _between(*three) for side, three in zip(sides, ends, strict=True))


def _side(a: Corner, b: Corner, point: Corner) -> int:
    """1 or -1: on which side of the line through a and b; 0: on it."""
    turn = (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])
    return (turn > 0) - (turn < 0)


def _between(a: Corner, b: Corner, point: Corner) -> bool:
    """For a point on the line through a and b: whether it lies between them."""
    return min(a[0], b[0]) <= point[0] <= max(a[0], b[0]) and min(a[1], b[1]) <= point[1] <= max(a[1], b[1])
