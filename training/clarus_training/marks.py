"""Marks burned into the ultrasound image, such as labels and ticks of a scale: they tell the source, not the
lung.

A mark is found in the clip itself, by what sets it apart from every echo: it is bright in all frames, short
in every direction, and stands still while what is around it changes. Where nothing changes, as in a frozen
clip, a mark can't be told from an echo, and none is found.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import Image
from clarus_desktop.core.region import Region
from clarus_desktop.opencv import cv2

ENOUGH = 8
"""Frames that are needed to tell what stands still."""

_LENGTH = 0.07
"""Of the shorter side of what is looked at: anything longer in some direction, as a pleural line is, is no
mark, nor what leaves the picture after half of this. Letters were 5% high in the clips this was tried on."""
_DIRECTIONS = 16
"""In which length is measured: a straight echo of a hundredth of the side in thickness, or more, fits into
one of them."""
_AROUND = 0.1
"""Of the shorter side: breadth of the neighbourhood that has to change."""
_EDGE = 0.006
"""Of the shorter side: how far a mark's blurred edge goes beyond what was found."""

_WHITE, _CONTRAST, _FAINT = 200, 150, 50
"""Gray levels: of a mark's core, by how much the core stands out, and by how much the rest of the mark."""
_LIT = 8
"""Gray level from which on there is an echo that could change."""
_STILL = 0.12
"""Change in relation to brightness that a video's compression alone makes of a mark."""
_FILL = 3
"""Pixels around a mark of which it is filled in."""
_LIVELIER, _LIVELY = 3, 0.2
"""How many times as much the neighbourhood has to change, and how much at least."""


def find_marks(frames: Sequence[Image], region: Region | None) -> NDArray[np.bool_]:
    """Where marks are burned into a clip.

    Args:
        frames: (height, width, 3) uint8 RGB each, of one size, from all over the clip. A tenth of them may be
            black, as some clips begin or end.
        region: of the clip; None: all of the frame is looked at.

    Returns:
        (height, width), True on marks; all False for fewer than ``ENOUGH`` frames.
    """
    height, width = frames[0].shape[:2]
    marks = np.zeros((height, width), np.bool_)
    if len(frames) >= ENOUGH:
        left, top, right, bottom = region.bounds(width, height) if region else (0, 0, width, height)
        part = slice(top, bottom), slice(left, right)
        inside = region.mask(width, height)[part] if region else ~marks
        # By the brightest channel coloured marks count as white ones, which echoes are not.
        levels = np.stack([_brightest(frame[part]) for frame in frames]) * inside
        marks[part] = _marks(levels) & inside
    return marks


def remove_marks(frame: Image, marks: NDArray[np.bool_]) -> Image:
    """The frame (height, width, 3) with ``marks`` (height, width) filled in from around them, by the fast
    marching method (Telea 2004); the frame itself where there are none."""
    if not marks.any():
        return frame
    left, top, wide, high = cv2.boundingRect(marks.view(np.uint8))
    part = slice(max(top - _FILL, 0), top + high + _FILL), slice(max(left - _FILL, 0), left + wide + _FILL)
    filled = np.array(frame)
    filled[part] = cv2.inpaint(filled[part], marks[part].view(np.uint8), _FILL, cv2.INPAINT_TELEA)
    return filled


def _brightest(frame: Image) -> NDArray[np.uint8]:
    red, green, blue = cv2.split(frame)
    return np.asarray(cv2.max(red, cv2.max(green, blue)), np.uint8)


def _marks(levels: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """(N, H, W) gray, black outside the region, to (H, W)."""
    ordered = np.sort(levels, axis=0)
    tenth = len(levels) // 10
    low, high = ordered[tenth], ordered[-1 - tenth]
    side = min(low.shape)
    contrast = low - _without_small(low, _odd(_LENGTH * side))
    change = (high - low) / np.maximum(ordered[len(levels) // 2], _LIT).astype(np.float32)
    small = contrast >= _FAINT
    around = _mean_around(change, (high >= _LIT) & ~_grown(small, side), _odd(_AROUND * side))
    still = (change <= _STILL) & (around >= np.maximum(_LIVELIER * change, _LIVELY))
    core = (low >= _WHITE) & (contrast >= _CONTRAST)
    return _grown(_parts_with(small & still, core), side)


def _odd(length: float) -> int:
    return max(3, round(length) | 1)


def _without_small(image: NDArray[np.uint8], length: int) -> NDArray[np.uint8]:
    """The image less what is bright over less than ``length`` pixels in every direction."""
    remaining = np.zeros_like(image)
    for line in _lines(length):
        np.maximum(remaining, cv2.morphologyEx(image, cv2.MORPH_OPEN, line), out=remaining)
    return remaining


def _lines(length: int) -> Iterator[NDArray[np.uint8]]:
    """Straight lines through the middle of a square, one in each direction."""
    middle = length // 2
    for angle in np.arange(_DIRECTIONS) * (np.pi / _DIRECTIONS):
        end = np.array((np.cos(angle), np.sin(angle))) * middle
        right, down = (int(each) for each in end.round())
        line = np.zeros((length, length), np.uint8)
        cv2.line(line, (middle - right, middle - down), (middle + right, middle + down), 1)
        yield line


def _mean_around(values: NDArray[np.float32], counted: NDArray[np.bool_], length: int) -> NDArray[np.float32]:
    """(H, W), mean of the counted values in a square; 0 where none counts, as on plain black."""
    total = cv2.boxFilter(np.where(counted, values, 0), cv2.CV_32F, (length, length), normalize=False)
    count = cv2.boxFilter(counted.astype(np.float32), cv2.CV_32F, (length, length), normalize=False)
    return np.asarray(total / np.maximum(count, 1), np.float32)


def _parts_with(parts: NDArray[np.bool_], cores: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Those connected parts that hold a core pixel; cores outside of the parts don't count."""
    count, of = cv2.connectedComponents(parts.view(np.uint8), connectivity=8)
    chosen = np.zeros(count, np.bool_)
    chosen[of[cores]] = True
    chosen[0] = False
    return np.asarray(chosen[of])


def _grown(parts: NDArray[np.bool_], side: int) -> NDArray[np.bool_]:
    reach = _odd(2 * _EDGE * side)
    shape = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))
    grown: NDArray[np.bool_] = cv2.dilate(parts.view(np.uint8), shape).view(np.bool_)
    return grown
