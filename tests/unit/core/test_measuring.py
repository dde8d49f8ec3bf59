"""How long a line is, and when that may be told in millimetres."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.clip import Area, AreaKind, ClipInfo
from clarus_desktop.core.measuring import (
    Length,
    MeasureKind,
    Measurement,
    Point,
    Scale,
    ScaleOrigin,
    SizeClass,
    length_of,
    scale_for,
)

OWN = Scale((0.5, 0.5), ScaleOrigin.SET)
STATED = (0.2, 0.1)
B_MODE = Area(AreaKind.B_MODE, 100, 50, 300, 250, STATED)

PLACES = st.floats(-1e4, 1e4)
POINTS = st.tuples(PLACES, PLACES)
SIZES = st.floats(1e-3, 1e3)


def line(start: Point, end: Point) -> Measurement:
    return Measurement("a", MeasureKind.CALIPER, 3, start, end)


def clip(*areas: Area) -> ClipInfo:
    return ClipInfo("a.dcm", "ab" * 32, np.zeros(1), 0.1, 640, 480, "", areas=areas)


@given(POINTS, POINTS, SIZES, SIZES)
def test_lengths_against_pythagoras_written_out(start: Point, end: Point, across: float, down: float) -> None:
    dx, dy = (end[0] - start[0]) * across, (end[1] - start[1]) * down
    scale = Scale((across, down), ScaleOrigin.FILE)
    assert math.isclose(scale.length_mm(start, end), math.sqrt(dx * dx + dy * dy), abs_tol=1e-9)
    assert length_of(line(start, end), scale) == length_of(line(end, start), scale)
    assert length_of(line(start, end), scale).px == pytest.approx(line(start, end).length_px)


@given(POINTS, POINTS, st.floats(1, 300))
def test_the_line_a_scale_was_set_along_is_as_long_as_was_said(
    start: Point, end: Point, depth_mm: float
) -> None:
    if math.dist(start, end) < 1e-3:
        return
    scale = Scale.along(start, end, depth_mm)
    assert scale.origin is ScaleOrigin.SET
    assert scale.mm_per_px[0] == scale.mm_per_px[1]
    assert scale.length_mm(start, end) == pytest.approx(depth_mm)


@pytest.mark.parametrize(
    ("end", "depth_mm"), [((0.0, 0.0), 50.0), ((0.0, 9.0), 0.0), ((0.0, 9.0), -1.0), ((0.0, 9.0), math.inf)]
)
def test_no_scale_without_a_line_and_a_depth(end: Point, depth_mm: float) -> None:
    with pytest.raises(ValueError, match="longer than 0"):
        Scale.along((0.0, 0.0), end, depth_mm)


def test_without_a_scale_there_are_pixels_and_no_class() -> None:
    length = length_of(line((0, 0), (3000, 4000)), None)
    assert length == Length(5000.0, None)
    assert (str(length), length.size) == ("5,000 px", None)


@pytest.mark.parametrize(
    ("mm", "text", "size"),
    [
        (9.94, "9.9 mm", SizeClass.BELOW),
        (9.96, "10.0 mm", SizeClass.FROM),  # never "10.0 mm, < 1 cm"
        (10.0, "10.0 mm", SizeClass.FROM),
        (0.01, "0.0 mm", SizeClass.BELOW),
        (123.456, "123.5 mm", SizeClass.FROM),
    ],
)
def test_the_class_agrees_with_the_length_shown(mm: float, text: str, size: SizeClass) -> None:
    length = length_of(line((0, 0), (0, mm)), Scale((1.0, 1.0), ScaleOrigin.SET))
    assert (str(length), length.size) == (text, size)


@pytest.mark.parametrize(
    ("areas", "start", "end", "known"),
    [
        ((B_MODE,), (100, 50), (300, 250), True),  # on its edges
        ((B_MODE,), (99, 50), (300, 250), False),
        ((B_MODE,), (100, 50), (300, 251), False),
        ((), (150, 60), (200, 90), False),
        ((Area(AreaKind.M_MODE, 100, 50, 300, 250, STATED),), (150, 60), (200, 90), False),
        ((Area(AreaKind.B_MODE, 100, 50, 300, 250, None),), (150, 60), (200, 90), False),
        # from one area into another, though both are calibrated alike
        ((B_MODE, Area(AreaKind.B_MODE, 300, 50, 500, 250, STATED)), (150, 60), (400, 60), False),
        ((B_MODE, Area(AreaKind.B_MODE, 300, 50, 500, 250, (0.3, 0.3))), (150, 60), (200, 60), True),
        # in two that say the same, and in two that don't
        ((B_MODE, Area(AreaKind.B_MODE, 0, 0, 640, 480, STATED)), (150, 60), (200, 60), True),
        ((B_MODE, Area(AreaKind.B_MODE, 0, 0, 640, 480, (0.3, 0.3))), (150, 60), (200, 60), False),
    ],
)
def test_the_files_scale_counts_within_one_calibrated_b_mode_area(
    areas: tuple[Area, ...], start: Point, end: Point, known: bool
) -> None:
    expected = Scale(STATED, ScaleOrigin.FILE) if known else None
    assert scale_for(clip(*areas), None, line(start, end)) == expected


def test_the_users_scale_is_for_the_whole_frame_and_asked_first() -> None:
    assert scale_for(clip(), OWN, line((0, 0), (640, 480))) is OWN
    assert scale_for(clip(B_MODE), OWN, line((150, 60), (200, 60))) is OWN


def test_a_measurement_in_words() -> None:
    assert str(line((0, 0), (1, 1))) == "caliper on frame 4"
    assert str(Measurement("a", MeasureKind.M_MODE, 1999, (0, 0), (1, 1))) == "M-mode line on frame 2,000"
