"""Which part of a line is gripped, and where it may go."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.measuring import Point
from clarus_desktop.ui.drawn_line import Grip, Line, grip_at, pulled, straightened, upright

WIDTH, HEIGHT = 640, 480
LINE: Line = ((100.0, 100.0), (200.0, 100.0))
INSIDE = st.tuples(st.floats(0, WIDTH), st.floats(0, HEIGHT))
ANYWHERE = st.tuples(st.floats(-2000, 2000), st.floats(-2000, 2000))


@pytest.mark.parametrize(
    ("point", "grip"),
    [
        ((104, 103), Grip.START),
        ((196, 103), Grip.END),
        ((150, 105), Grip.ALL),
        ((150, 106), None),
        ((95, 100), Grip.START),
        ((94, 100), None),  # on the line's way, but past its end
    ],
)
def test_the_nearer_end_goes_before_the_line(point: Point, grip: Grip | None) -> None:
    assert grip_at(LINE, point, 5.0) is grip


def test_a_line_without_length_is_gripped_by_its_end() -> None:
    assert grip_at(((9, 9), (9, 9)), (10, 9), 2) is Grip.END
    assert grip_at(((9, 9), (9, 9)), (12, 9), 2) is None


@given(INSIDE, INSIDE, ANYWHERE, st.floats(0.1, 50))
def test_gripping_against_all_points_of_the_line(
    start: Point, end: Point, point: Point, reach: float
) -> None:
    steps = 2000
    nearest = min(
        math.dist(
            point, (start[0] + (end[0] - start[0]) * n / steps, start[1] + (end[1] - start[1]) * n / steps)
        )
        for n in range(steps + 1)
    )
    coarseness = math.dist(start, end) / steps
    if nearest < reach - coarseness:
        assert grip_at((start, end), point, reach) is not None
    elif nearest > reach + coarseness:
        assert grip_at((start, end), point, reach) is None


@given(INSIDE, INSIDE, ANYWHERE, st.sampled_from(Grip))
def test_nothing_leaves_the_frame(start: Point, end: Point, by: Point, grip: Grip) -> None:
    line = pulled((start, end), grip, by, WIDTH, HEIGHT)
    for x, y in line:
        assert -0.01 <= x <= WIDTH + 0.01
        assert -0.01 <= y <= HEIGHT + 0.01
    if grip is Grip.START:
        assert line[1] == end
    elif grip is Grip.END:
        assert line[0] == start
    else:
        assert math.dist(*line) == pytest.approx(math.dist(start, end), abs=0.02)


@given(INSIDE, INSIDE, st.sampled_from([Grip.START, Grip.END]))
def test_straight_is_level_or_upright_and_keeps_the_other_end(start: Point, end: Point, grip: Grip) -> None:
    line = straightened((start, end), grip)
    assert line[0][0] == line[1][0] or line[0][1] == line[1][1]
    assert line[1 if grip is Grip.START else 0] == (end if grip is Grip.START else start)
    across, down = abs(end[0] - start[0]), abs(end[1] - start[1])
    assert math.dist(*line) == pytest.approx(max(across, down))


def test_a_line_to_begin_with_stays_inside() -> None:
    assert upright(WIDTH, HEIGHT, (300, 240)) == ((300, 160), (300, 320))
    assert upright(WIDTH, HEIGHT, (-9, 470)) == ((0, 390), (0, 480))
