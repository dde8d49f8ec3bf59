"""A line that is drawn on the frame: which part of it is gripped, and where it may be moved.

Points are frame pixels from the upper left, as in ``core.measuring``; all lines given back are new.
"""

from __future__ import annotations

import math
from enum import Enum

from clarus_desktop.core.measuring import Point

Line = tuple[Point, Point]
"""From where it was begun to where it was let go."""

FINENESS = 2
"""Decimals of a pixel that are kept: finer than any hand."""


class Grip(Enum):
    """The part of a line that a hand or a key moves."""

    START = "start"
    END = "end"
    ALL = "line"


def grip_at(line: Line, point: Point, reach: float) -> Grip | None:
    """The nearer end within ``reach``, or else the line itself; None where all of it is farther."""
    start, end = (math.dist(each, point) for each in line)
    if min(start, end) <= reach:
        return Grip.START if start < end else Grip.END
    return Grip.ALL if _distance(line, point) <= reach else None


def pulled(line: Line, grip: Grip, by: Point, width: int, height: int) -> Line:
    """A line of which one part was moved, as far as the frame allows; all of it keeps its length."""
    start, end = line
    if grip is Grip.START:
        return _inside(_plus(start, by), width, height), end
    if grip is Grip.END:
        return start, _inside(_plus(end, by), width, height)
    xs, ys = zip(start, end, strict=True)
    across = min(max(by[0], -min(xs)), width - max(xs))
    down = min(max(by[1], -min(ys)), height - max(ys))
    return _rounded(_plus(start, (across, down))), _rounded(_plus(end, (across, down)))


def straightened(line: Line, grip: Grip) -> Line:
    """Level or upright, whichever it is nearer to: the end that is gripped goes there."""
    fixed, free = line if grip is not Grip.START else (line[1], line[0])
    across, down = abs(free[0] - fixed[0]), abs(free[1] - fixed[1])
    free = (free[0], fixed[1]) if across > down else (fixed[0], free[1])
    return (fixed, free) if grip is not Grip.START else (free, fixed)


def upright(width: int, height: int, middle: Point) -> Line:
    """One to begin with for who draws by keys: a third of the frame's height, around its ``middle``."""
    start = _inside(_plus(middle, (0, -height / 6)), width, height)
    return start, _inside(_plus(middle, (0, height / 6)), width, height)


def _distance(line: Line, point: Point) -> float:
    """From a point to the nearest one of the line."""
    (x0, y0), (x1, y1) = line
    across, down = x1 - x0, y1 - y0
    squared = across * across + down * down
    share = ((point[0] - x0) * across + (point[1] - y0) * down) / squared if squared else 0.0
    share = min(max(share, 0.0), 1.0)
    return math.dist((x0 + share * across, y0 + share * down), point)


def _plus(point: Point, by: Point) -> Point:
    return point[0] + by[0], point[1] + by[1]


def _inside(point: Point, width: int, height: int) -> Point:
    return _rounded((min(max(point[0], 0.0), float(width)), min(max(point[1], 0.0), float(height))))


def _rounded(point: Point) -> Point:
    return round(point[0], FINENESS), round(point[1], FINENESS)
