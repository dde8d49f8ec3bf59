"""The region of a frame: the part that is ultrasound image, which alone is shown and analysed."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.language import mark

if TYPE_CHECKING:
    from clarus_desktop.core.clip import Image

Corner = tuple[int, int]
"""(x, y) in frame pixels from the upper left; x = width is the right edge of the last column."""

MARGIN = 0.02
"""Of a region's width and height: how much black is left around what is cut out. Decision 0013."""


class Origin(StrEnum):
    """Who says so."""

    FILE = mark("stated in the file")
    FOUND = mark("found in the frames")
    DRAWN = mark("drawn for this clip")
    LAYOUT = mark("drawn for clips that look alike")


@dataclass(frozen=True)
class Region:
    """A polygon; what lies outside of it is neither shown nor analysed."""

    outline: tuple[Corner, ...]
    """Corners in order, three at least; the last is joined to the first."""
    origin: Origin

    @classmethod
    def box(cls, left: int, top: int, right: int, bottom: int, origin: Origin) -> Region:
        """A rectangle; ``right`` and ``bottom`` are the first column and row outside."""
        return cls(((left, top), (right, top), (right, bottom), (left, bottom)), origin)

    def bounds(self, width: int, height: int) -> tuple[int, int, int, int]:
        """Left, top, right, bottom of the smallest rectangle around it in the frame; a pixel at least."""
        xs, ys = zip(*self.outline, strict=True)
        left, top = min(max(min(xs), 0), width - 1), min(max(min(ys), 0), height - 1)
        return left, top, min(max(max(xs), left + 1), width), min(max(max(ys), top + 1), height)

    def mask(self, width: int, height: int) -> NDArray[np.bool_]:
        """(height, width): True for pixels whose middle lies inside, by the even-odd rule; read-only."""
        return _mask(self.outline, width, height)

    def blank(self, image: Image) -> Image:
        """A copy of a frame (height, width, 3), all zero outside; read-only."""
        height, width = image.shape[:2]
        blanked: Image = image * _ones(self.outline, width, height)
        blanked.flags.writeable = False
        return blanked

    def surroundings(self, width: int, height: int) -> tuple[int, int, int, int]:
        """``bounds`` and a margin around it, as far as the frame goes."""
        left, top, right, bottom = self.bounds(width, height)
        aside, above = round(MARGIN * (right - left)), round(MARGIN * (bottom - top))
        return (
            max(left - aside, 0),
            max(top - above, 0),
            min(right + aside, width),
            min(bottom + above, height),
        )

    def cut(self, image: Image) -> Image:
        """The part of ``blank(image)`` inside ``surroundings``."""
        height, width = image.shape[:2]
        left, top, right, bottom = self.surroundings(width, height)
        kept = (slice(top, bottom), slice(left, right))
        part: Image = image[kept] * _ones(self.outline, width, height)[kept]
        part.flags.writeable = False
        return part


def same_part(one: Region | None, other: Region | None) -> bool:
    """Whether two regions are the same part of a frame, whoever says so; None is all of it."""
    if one is None or other is None:
        return one is other
    return one.outline == other.outline


def overlap(one: Region, other: Region, width: int, height: int) -> float:
    """How nearly two regions of a frame are the same: pixels they share of those that either has, 0…1.

    Of two that hold no pixel it is 1.
    """
    mine, theirs = one.mask(width, height), other.mask(width, height)
    either = np.count_nonzero(mine | theirs)
    return float(np.count_nonzero(mine & theirs) / either) if either else 1.0


@functools.lru_cache(maxsize=8)
def _mask(outline: tuple[Corner, ...], width: int, height: int) -> NDArray[np.bool_]:
    """Along each row, every edge that is crossed turns from outside to inside, or back.

    Whole numbers throughout, so that a middle right on an edge falls to the same side on any machine: an
    edge counts as crossed at the first pixel whose middle is not left of it.
    """
    turns = np.zeros((height, width + 1), bool)
    for (x0, y0), (x1, y1) in zip(outline, (*outline[1:], outline[0]), strict=True):
        if y0 == y1:
            continue
        rows = np.arange(max(min(y0, y1), 0), min(max(y0, y1), height))
        numerator = (2 * rows + 1 - 2 * y0) * (x1 - x0) + (2 * x0 - 1) * (y1 - y0)
        columns = -(-numerator // (2 * (y1 - y0)))
        turns[rows, np.clip(columns, 0, width)] ^= True
    mask: NDArray[np.bool_] = np.logical_xor.accumulate(turns[:, :width], axis=1)
    mask.flags.writeable = False
    return mask


@functools.lru_cache(maxsize=4)
def _ones(outline: tuple[Corner, ...], width: int, height: int) -> NDArray[np.uint8]:
    """(height, width, 3): 1 inside, 0 outside. Frames are multiplied by it, the fastest way to blank them."""
    return np.repeat(_mask(outline, width, height)[..., None], 3, axis=2).view(np.uint8)
