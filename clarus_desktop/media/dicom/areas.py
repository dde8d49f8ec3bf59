"""DICOM's ultrasound regions (PS3.3 C.8.5.5): what the frame shows where, and how large a pixel is."""

from __future__ import annotations

from pydicom.dataset import Dataset

from clarus_desktop.core.clip import Area, AreaKind
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.media.dicom.values import items, number

_KINDS: dict[tuple[float | None, float | None], AreaKind] = {
    (1, 1): AreaKind.B_MODE,
    (1, 2): AreaKind.COLOUR,
    (2, 1): AreaKind.M_MODE,
    (2, 2): AreaKind.M_MODE,
    (3, 3): AreaKind.DOPPLER,
    (3, 4): AreaKind.DOPPLER,
}
"""By Region Spatial Format and Region Data Type."""
_CENTIMETRES = 3
_SLACK = 1
"""Pixels. The lower right corner is the last pixel inside, but some scanners state the first one outside."""
_EXTENTS_MM = (5.0, 500.0)
"""Between these an area measures across and down, or its scale is wrong."""
_SMALLEST = 0.05
"""Share of the frame that an ultrasound image covers at least."""


def areas_of(dataset: Dataset, width: int, height: int) -> tuple[Area, ...]:
    """The ultrasound regions of a frame of ``width`` × ``height`` pixels, in the order of the file.

    One that reaches out of the frame is left out: it was stated for an image of another size, made smaller
    since, so that neither its box nor its scale hold.
    """
    found = (_area(item, width, height) for item in items(dataset, "SequenceOfUltrasoundRegions"))
    return tuple(area for area in found if area is not None)


def region_of(areas: tuple[Area, ...], width: int, height: int) -> Region | None:
    """The box around all B-mode and colour flow areas; None where there are none, or next to nothing.

    Two images side by side make one box: both are ultrasound, and what lies between them is blank.
    """
    images = [area for area in areas if area.kind in (AreaKind.B_MODE, AreaKind.COLOUR)]
    if not images:
        return None
    left, top = min(area.left for area in images), min(area.top for area in images)
    right, bottom = max(area.right for area in images), max(area.bottom for area in images)
    if (right - left) * (bottom - top) < _SMALLEST * width * height:
        return None
    return Region.box(left, top, right, bottom, Origin.FILE)


def _area(item: Dataset, width: int, height: int) -> Area | None:
    left, top = number(item, "RegionLocationMinX0"), number(item, "RegionLocationMinY0")
    last_x, last_y = number(item, "RegionLocationMaxX1"), number(item, "RegionLocationMaxY1")
    if left is None or top is None or last_x is None or last_y is None:
        return None
    right, bottom = last_x + 1, last_y + 1
    inside = 0 <= left < right <= width + _SLACK and 0 <= top < bottom <= height + _SLACK
    if not inside or left >= width or top >= height:
        return None
    box = int(left), int(top), min(int(right), width), min(int(bottom), height)
    shows = number(item, "RegionSpatialFormat"), number(item, "RegionDataType")
    return Area(_KINDS.get(shows, AreaKind.OTHER), *box, _mm_per_px(item, box))


def _mm_per_px(item: Dataset, box: tuple[int, int, int, int]) -> tuple[float, float] | None:
    left, top, right, bottom = box
    across, down = number(item, "PhysicalDeltaX"), number(item, "PhysicalDeltaY")
    units = number(item, "PhysicalUnitsXDirection"), number(item, "PhysicalUnitsYDirection")
    if across is None or down is None or units != (_CENTIMETRES, _CENTIMETRES):
        return None
    smallest, largest = _EXTENTS_MM
    across, down = 10 * across, 10 * down
    if smallest <= across * (right - left) <= largest and smallest <= down * (bottom - top) <= largest:
        return across, down
    return None
