from __future__ import annotations

import pytest

from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.views import ALIKE, Layout, same_layout

FOUND = Region.box(100, 50, 300, 250, Origin.FOUND)
DRAWN = Region.box(110, 60, 290, 240, Origin.LAYOUT)


@pytest.mark.parametrize(
    ("found", "alike"),
    [
        (FOUND, True),
        (Region.box(100, 50, 300, 250, Origin.FILE), True),
        (Region.box(101, 49, 301, 251, Origin.FOUND), True),
        (Region.box(100, 50, 300, 200, Origin.FOUND), False),
        (None, False),
    ],
)
def test_clips_look_alike_where_their_regions_nearly_agree(found: Region | None, alike: bool) -> None:
    assert same_layout(Layout(640, 480, FOUND, DRAWN), 640, 480, found) is alike


def test_the_overlap_that_is_asked_for_is_enough() -> None:
    """Exactly ALIKE of the rows of a box."""
    rows = round(200 * ALIKE)
    layout = Layout(640, 480, FOUND, DRAWN)
    assert same_layout(layout, 640, 480, Region.box(100, 50, 300, 50 + rows, Origin.FOUND))
    assert not same_layout(layout, 640, 480, Region.box(100, 50, 300, 50 + rows - 1, Origin.FOUND))


def test_another_frame_size_is_another_layout() -> None:
    assert not same_layout(Layout(640, 480, FOUND, DRAWN), 640, 481, FOUND)


def test_clips_without_a_region_look_alike() -> None:
    assert same_layout(Layout(640, 480, None, DRAWN), 640, 480, None)
    assert not same_layout(Layout(640, 480, None, DRAWN), 640, 480, FOUND)
