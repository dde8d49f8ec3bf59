from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as some

from clarus_desktop.core.region import Origin, Region
from clarus_desktop.ui import outline as shapes
from clarus_desktop.ui.outline import Outline

SQUARE: Outline = ((100, 100), (300, 100), (300, 300), (100, 300))
SIZE = 640, 480

corners = some.tuples(some.integers(0, 40), some.integers(0, 30))
outlines = some.lists(corners, min_size=3, max_size=6).map(tuple)


@pytest.mark.parametrize(("point", "index"), [((104, 97), 0), ((296, 305), 2), ((200, 200), None)])
def test_the_nearest_corner_in_reach(point: tuple[float, float], index: int | None) -> None:
    assert shapes.corner_at(SQUARE, point, 8) == index


@pytest.mark.parametrize(
    ("point", "edge"),
    [((200, 104), 0), ((303, 150), 1), ((97, 200), 3), ((200, 200), None), ((80, 80), None)],
)
def test_the_nearest_edge_in_reach(point: tuple[float, float], edge: int | None) -> None:
    assert shapes.edge_at(SQUARE, point, 8) == edge


@given(outlines)
def test_inside_is_where_the_mask_is(outline: Outline) -> None:
    mask = Region(outline, Origin.DRAWN).mask(40, 30)
    for x, y in itertools.product(range(0, 40, 7), range(0, 30, 5)):
        assert shapes.holds(outline, (x + 0.5, y + 0.5)) == mask[y, x]


def test_a_corner_stays_in_the_frame() -> None:
    assert shapes.with_corner_at(SQUARE, 1, (900, -20), *SIZE)[1] == (640, 0)
    assert shapes.with_corner_at(SQUARE, 1, (12.4, 12.6), *SIZE)[1] == (12, 13)


def test_a_new_corner_follows_the_one_its_edge_starts_from() -> None:
    more = shapes.with_new_corner(SQUARE, 3, shapes.middle_of_edge(SQUARE, 3), *SIZE)
    assert more == (*SQUARE, (100, 200))


def test_three_corners_remain() -> None:
    three = shapes.without_corner(SQUARE, 0)
    assert three == SQUARE[1:]
    assert shapes.without_corner(three, 0) == three


@given(some.integers(-999, 999), some.integers(-999, 999))
def test_all_of_it_moves_in_its_shape_and_stays_in_the_frame(across: int, down: int) -> None:
    moved = shapes.moved(SQUARE, (across, down), *SIZE)
    shifts = {(x - x0, y - y0) for (x, y), (x0, y0) in zip(moved, SQUARE, strict=True)}
    assert len(shifts) == 1
    assert all(0 <= x <= 640 and 0 <= y <= 480 for x, y in moved)


@pytest.mark.parametrize(
    "outline",
    [
        SQUARE,
        SQUARE[::-1],
        shapes.frame_outline(*SIZE),
        shapes.rectangle(*SIZE),
        ((0, 0), (400, 0), (200, 50), (400, 400)),
        ((100, 100), (200, 100), (300, 100), (300, 300)),
    ],
)
def test_what_can_be_a_region(outline: Outline) -> None:
    assert shapes.fault(outline, *SIZE) == ""


@pytest.mark.parametrize(
    ("outline", "word"),
    [
        (((100, 100), (300, 300), (300, 100), (100, 300)), "crosses"),
        (((100, 100), (300, 100), (200, 100), (200, 300)), "crosses"),
        (((100, 100), (100, 100), (300, 100), (200, 300)), "crosses"),
        (((100, 100), (300, 100), (300, 300), (200, 100), (100, 300)), "crosses"),
        (((0, 0), (200, 0), (200, 10), (0, 10)), "small"),
        (((0, 0), (40, 0), (40, 40), (0, 40)), "small"),
    ],
)
def test_what_is_refused_with_a_sentence(outline: Outline, word: str) -> None:
    told = shapes.fault(outline, *SIZE)
    assert word in told
    assert told.endswith(".")


def test_in_a_tiny_frame_all_of_it_is_large_enough() -> None:
    assert shapes.fault(shapes.frame_outline(9, 7), 9, 7) == ""


@given(outlines)
def test_whether_it_crosses_itself_does_not_depend_on_where_it_begins(outline: Outline) -> None:
    told = {
        shapes.fault(turned, 40, 30)
        for start in range(len(outline))
        for turned in ((*outline[start:], *outline[:start]), (*outline[start:], *outline[:start])[::-1])
    }
    assert len(told) == 1
