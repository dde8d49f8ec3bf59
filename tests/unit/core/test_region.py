from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from clarus_desktop.core.region import Corner, Origin, Region, overlap

SIZES = st.tuples(st.integers(1, 12), st.integers(1, 12))
OUTLINES = st.lists(st.tuples(st.integers(-4, 16), st.integers(-4, 16)), min_size=3, max_size=8).map(tuple)


def drawn(*corners: Corner) -> Region:
    return Region(corners, Origin.DRAWN)


def naive(outline: tuple[Corner, ...], width: int, height: int) -> NDArray[np.bool_]:
    """A ray to the left from each pixel's middle; inside where it crosses an odd number of edges."""
    mask = np.zeros((height, width), bool)
    for y in range(height):
        for x in range(width):
            middle = Fraction(2 * y + 1, 2)
            for (x0, y0), (x1, y1) in zip(outline, (*outline[1:], outline[0]), strict=True):
                if (y0 <= middle) != (y1 <= middle):
                    crossing = x0 + (middle - y0) * (x1 - x0) / (y1 - y0)
                    mask[y, x] ^= crossing <= Fraction(2 * x + 1, 2)
    return mask


def noise(width: int, height: int) -> NDArray[np.uint8]:
    return np.random.default_rng(1).integers(1, 256, (height, width, 3), np.uint8)


@given(OUTLINES, SIZES)
def test_the_mask_is_that_of_a_ray_from_every_pixel(
    outline: tuple[Corner, ...], size: tuple[int, int]
) -> None:
    assert np.array_equal(drawn(*outline).mask(*size), naive(outline, *size))


@given(OUTLINES, SIZES)
def test_blank_keeps_what_is_inside_and_nothing_else(
    outline: tuple[Corner, ...], size: tuple[int, int]
) -> None:
    region, image = drawn(*outline), noise(*size)
    blanked, inside = region.blank(image), region.mask(*size)
    assert np.array_equal(blanked[inside], image[inside])
    assert not blanked[~inside].any()


@given(OUTLINES, SIZES)
def test_cut_is_the_blanked_frame_inside_the_bounds(
    outline: tuple[Corner, ...], size: tuple[int, int]
) -> None:
    region, image = drawn(*outline), noise(*size)
    left, top, right, bottom = region.bounds(*size)
    assert 0 <= left < right <= size[0]
    assert 0 <= top < bottom <= size[1]
    # So small a region has no margin yet.
    assert np.array_equal(region.cut(image), region.blank(image)[top:bottom, left:right])
    assert region.cut(image).any() == region.mask(*size).any()


def test_a_box_holds_its_columns_and_rows() -> None:
    mask = Region.box(2, 1, 5, 4, Origin.FILE).mask(8, 6)
    assert mask.sum() == 9
    assert mask[1:4, 2:5].all()


@pytest.mark.parametrize(
    ("box", "rows", "columns"),
    [
        ((100, 60, 300, 210), slice(57, 213), slice(96, 304)),
        ((0, 60, 400, 300), slice(55, 300), slice(0, 400)),
    ],
)
def test_what_is_cut_out_has_a_black_margin_where_the_frame_has_room(
    box: tuple[int, int, int, int], rows: slice, columns: slice
) -> None:
    region, image = Region.box(*box, Origin.FILE), noise(400, 300)
    assert np.array_equal(region.cut(image), region.blank(image)[rows, columns])


def test_what_is_handed_out_can_not_be_written_to() -> None:
    region, image = Region.box(1, 1, 3, 3, Origin.FILE), noise(4, 4)
    for array in (region.mask(4, 4), region.blank(image), region.cut(image)):
        with pytest.raises(ValueError, match="read-only"):
            array[0, 0] = 1


def test_far_corners_are_no_trouble() -> None:
    far = 10**8
    assert drawn((-far, -far), (far, -far), (far, far), (-far, far)).mask(5, 4).all()


@given(OUTLINES, OUTLINES, SIZES)
def test_overlap_counts_pixels(
    one: tuple[Corner, ...], other: tuple[Corner, ...], size: tuple[int, int]
) -> None:
    mine, theirs = naive(one, *size), naive(other, *size)
    either = (mine | theirs).sum()
    expected = (mine & theirs).sum() / either if either else 1.0
    assert overlap(drawn(*one), drawn(*other), *size) == expected
    assert overlap(drawn(*other), drawn(*one), *size) == expected
