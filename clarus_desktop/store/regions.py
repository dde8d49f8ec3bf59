"""Regions as JSON and back."""

from __future__ import annotations

from typing import Any

from clarus_desktop.core.region import Origin, Region
from clarus_desktop.store.fields import Fields

MOST_CORNERS = 10_000
FARTHEST = 1 << 16
"""No corner lies farther out: frames are smaller."""


def plain_region(region: Region | None) -> dict[str, Any] | None:
    if region is None:
        return None
    return {"outline": [list(corner) for corner in region.outline], "origin": region.origin.name.lower()}


def region_of(value: object) -> Region | None:
    """``ValueError`` where it is no region, nor None."""
    if value is None:
        return None
    fields = Fields(value)
    outline = tuple(_corner(corner) for corner in fields.any("outline"))
    if not 3 <= len(outline) <= MOST_CORNERS:
        raise ValueError("an outline has three corners at least")
    return Region(outline, Origin[fields.text("origin").upper()])


def _corner(value: object) -> tuple[int, int]:
    match value:
        case [int(x), int(y)] if max(abs(x), abs(y)) <= FARTHEST:
            return int(x), int(y)
    raise ValueError("a corner is two whole numbers")
