"""What a frame by itself tells: too dark, saturated, no ultrasound; and a small picture, to see it move."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import Image
from clarus_desktop.core.gating import Gates, Reason
from clarus_desktop.core.region import Region
from clarus_desktop.inference.texture import SIDE, texture

PICTURE = 28
"""Pixels per side of a small picture."""
DIM, LEAST_LIT = 40, 0.01
"""A frame is too dark where a smaller share of its pixels than this is at least as bright as that (0…255)."""
WHITE, MOST_WHITE = 250, 0.25
"""And saturated where a larger share is."""
COLOURED, MOST_COLOURED = 24, 0.25
"""A pixel is coloured where its channels differ by this much. Of ultrasound a flow overlay is, at most."""
_SAMPLES = 32
"""Pixels per side, about, that are looked at for colour."""


class Appearance(NamedTuple):
    """Of N frames."""

    gates: Gates
    """(N,) as far as each frame by itself tells."""
    pictures: NDArray[np.uint8]
    """(N, PICTURE, PICTURE) gray."""


def appearance(gray: NDArray[np.uint8], coloured: NDArray[np.float64]) -> Appearance:
    """Look at frames as the network gets to see them.

    Of a network that reads fewer pixels than ``SIDE``, frames are too small for their texture to be measured.

    Args:
        gray: (N, S, S) as ``Preprocessing.shrink`` gives them.
        coloured: (N,) of each frame what ``coloured_share`` gives.
    """
    is_other = coloured > MOST_COLOURED
    if gray.shape[1] >= SIDE:
        gray = _resized(gray, SIDE)
        is_other |= ~texture(gray).is_ultrasound()
    lit, white = _shares(gray >= DIM), _shares(gray >= WHITE)
    gates = np.zeros(len(gray), np.uint8)
    for reason, found in (
        (Reason.NOT_ULTRASOUND, is_other),
        (Reason.SATURATED, white > MOST_WHITE),
        (Reason.TOO_DARK, lit < LEAST_LIT),
    ):
        gates[found] = reason.code
    return Appearance(gates, _resized(gray, PICTURE))


def coloured_share(frame: Image, region: Region | None) -> float:
    """Share (0…1) of a frame's pixels that are coloured, of a sample of those inside ``region``."""
    height, width = frame.shape[:2]
    left, top, right, bottom = region.bounds(width, height) if region else (0, 0, width, height)
    step = max(min(right - left, bottom - top) // _SAMPLES, 1)
    sample = (slice(top, bottom, step), slice(left, right, step))
    red, green, blue = (frame[sample][..., channel] for channel in range(3))
    apart = np.maximum(np.maximum(red, green), blue) - np.minimum(np.minimum(red, green), blue)
    coloured = apart >= COLOURED
    if region is not None:
        coloured = coloured[region.mask(width, height)[sample]]
    return float(coloured.mean()) if coloured.size else 0.0


def _shares(found: NDArray[np.bool_]) -> NDArray[np.float64]:
    """(N, S, S) to (N,): of how many pixels of each frame it is true, 0…1."""
    return np.array([np.count_nonzero(each) / each.size for each in found])


def _resized(gray: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """(N, S, S) to (N, side, side), each pixel the mean of those it stands for."""
    from clarus_desktop.opencv import cv2

    if gray.shape[1] == side:
        return gray
    resized = np.empty((len(gray), side, side), np.uint8)
    for image, small in zip(gray, resized, strict=True):
        cv2.resize(image, (side, side), dst=small, interpolation=cv2.INTER_AREA)
    return resized
