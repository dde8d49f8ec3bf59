from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom import examples
from pydicom.dataset import Dataset

from clarus_desktop.core.clip import Area, AreaKind
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.media.dicom.areas import areas_of, region_of

WIDTH, HEIGHT = 640, 480


def stated(left: int = 84, top: int = 31, last_x: int = 595, last_y: int = 414, **others: object) -> Dataset:
    """One region as scanners state it: B-mode, half a millimetre per pixel."""
    item = Dataset()
    item.RegionSpatialFormat, item.RegionDataType = 1, 1
    item.RegionLocationMinX0, item.RegionLocationMinY0 = left, top
    item.RegionLocationMaxX1, item.RegionLocationMaxY1 = last_x, last_y
    item.PhysicalUnitsXDirection = item.PhysicalUnitsYDirection = 3
    item.PhysicalDeltaX = item.PhysicalDeltaY = 0.05
    for keyword, value in others.items():
        setattr(item, keyword, value)
    return item


def dataset(*regions: Dataset) -> Dataset:
    made = Dataset()
    made.SequenceOfUltrasoundRegions = list(regions)
    return made


def areas(*regions: Dataset) -> tuple[Area, ...]:
    return areas_of(dataset(*regions), WIDTH, HEIGHT)


def test_a_b_mode_area_ends_after_its_last_pixel_and_is_calibrated() -> None:
    (area,) = areas(stated())
    assert area == Area(AreaKind.B_MODE, 84, 31, 596, 415, (0.5, 0.5))


@pytest.mark.parametrize(
    ("spatial_format", "data_type", "kind"),
    [
        (1, 1, AreaKind.B_MODE),
        (1, 2, AreaKind.COLOUR),
        (2, 1, AreaKind.M_MODE),
        (3, 3, AreaKind.DOPPLER),
        (3, 4, AreaKind.DOPPLER),
        (5, 13, AreaKind.OTHER),
        (4, 10, AreaKind.OTHER),
        (0, 0, AreaKind.OTHER),
    ],
)
def test_kinds(spatial_format: int, data_type: int, kind: AreaKind) -> None:
    (area,) = areas(stated(RegionSpatialFormat=spatial_format, RegionDataType=data_type))
    assert area.kind is kind


@pytest.mark.parametrize(
    "others",
    [
        {"PhysicalUnitsXDirection": 4},  # seconds
        {"PhysicalUnitsYDirection": 0},
        {"PhysicalDeltaX": 0.0},
        {"PhysicalDeltaY": -0.05},
        {"PhysicalDeltaX": 50.0},  # 256 m across
        {"PhysicalDeltaY": 1e-9},
        {"PhysicalDeltaX": float("nan")},
        {"PhysicalDeltaX": None},
    ],
)
def test_no_scale_unless_centimetres_make_sense(others: dict[str, object]) -> None:
    (area,) = areas(stated(**others))
    assert area.mm_per_px is None


def test_the_corner_may_be_the_first_pixel_outside() -> None:
    (area,) = areas(stated(0, 0, WIDTH, HEIGHT))
    assert (area.right, area.bottom) == (WIDTH, HEIGHT)
    assert area.mm_per_px == (0.5, 0.5)


@pytest.mark.parametrize(
    "region",
    [
        stated(last_x=WIDTH + 1),
        stated(last_y=2 * HEIGHT),
        stated(left=WIDTH, last_x=WIDTH),
        stated(left=300, last_x=200),
        stated(top=400, last_y=100),
        stated(last_x=2**32 - 1),
        stated(RegionLocationMinX0=None),
        Dataset(),
    ],
)
def test_a_box_that_is_none_or_reaches_out_of_the_frame_is_left_out(region: Dataset) -> None:
    assert areas(region, stated()) == areas(stated())


def test_a_real_clip_made_smaller_keeps_neither_box_nor_scale() -> None:
    clip = examples.ybr_color  # 320 × 240, its region stated for 640 × 480
    assert areas_of(clip, clip.Columns, clip.Rows) == ()
    assert areas_of(clip, 640, 480)[0].mm_per_px == pytest.approx((0.5105, 0.5105), abs=1e-4)


def test_no_areas_in_a_file_without_any() -> None:
    assert areas_of(Dataset(), WIDTH, HEIGHT) == ()
    assert areas() == ()


def region(*regions: Dataset) -> Region | None:
    return region_of(areas(*regions), WIDTH, HEIGHT)


def test_the_region_is_the_b_mode_area() -> None:
    trace = stated(0, 420, 639, 479, RegionSpatialFormat=5, RegionDataType=10)
    assert region(trace, stated()) == Region.box(84, 31, 596, 415, Origin.FILE)


def test_two_images_side_by_side_make_one_region() -> None:
    assert region(stated(10, 20, 299, 399), stated(340, 30, 629, 409)) == Region.box(
        10, 20, 630, 410, Origin.FILE
    )


def test_a_colour_box_lies_within_the_region() -> None:
    assert region(stated(), stated(200, 100, 399, 299, RegionDataType=2)) == region(stated())


@pytest.mark.parametrize(
    "regions",
    [
        [],
        [stated(RegionSpatialFormat=2)],
        [stated(RegionSpatialFormat=3, RegionDataType=3)],
        [stated(0, 0, 99, 99)],  # 3% of the frame
        [stated(last_x=5000)],
    ],
)
def test_no_region_where_no_image_is_stated(regions: list[Dataset]) -> None:
    assert region(*regions) is None


corner = st.integers(0, 2**32 - 1) | st.integers(0, 700)


@given(
    st.lists(st.tuples(corner, corner, corner, corner), max_size=4), st.integers(1, 700), st.integers(1, 700)
)
def test_every_area_and_region_lies_inside_the_frame(
    boxes: list[tuple[int, int, int, int]], width: int, height: int
) -> None:
    found = areas_of(dataset(*(stated(*box) for box in boxes)), width, height)
    for area in found:
        assert 0 <= area.left < area.right <= width
        assert 0 <= area.top < area.bottom <= height
    whole = region_of(found, width, height)
    assert whole is None or whole.bounds(width, height) == (*whole.outline[0], *whole.outline[2])
