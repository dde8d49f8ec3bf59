"""Where in the frame the ultrasound image is: what changes from frame to frame, and is of one piece."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import Image
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.media.outline import around, hull

SIDE = 256
"""Pixels, at most, of a kept frame's longer side."""
KEPT = 16
"""Frames kept at most, an even number; half of them at least where a clip has so many."""

_FEW = 4
"""Frames that tell what changes."""
_CHANGE = 2
"""Gray levels by which a pixel has to change to count as ultrasound. The receiver's noise does that in the
darkest echoes; compression leaves what stands still as it is, but for the edges of letters."""
_FAINT, _PLAIN = 4, 10
"""Gray levels by which something differs from the background: an echo in a still; anything but a shadow."""
_DARK = 64
"""No background is lighter."""
_THIN = 0.03
"""Of the longer side: what is thinner is text, a scale or a trace."""
_PIECE = 0.05
"""Of the largest piece: shadows cut an image into pieces, and what is smaller than this is none of them. In a
still, where a banner can't be told from a piece, only the largest is taken."""
_FACE = 0.03
"""Of the height, from the image's top: the probe's face, of which both ends are seen."""
_LEAST, _MOST = 0.05, 0.97
"""Of the frame. Less is no image; more is a frame that is nothing else."""
_WHOLE = 0.4
"""Share of the outline that the pieces fill. Where they fill less, they are not of one image."""
_COLOUR = 24
"""Levels by which a colour differs from the image's own tint."""

Mask = NDArray[np.bool_]
"""(height, width) of a small frame."""


class Sampler:
    """Sees every frame of the reading pass and keeps a few small ones, evenly spread."""

    def __init__(self) -> None:
        self._size = (0, 0)
        self._step = 1
        self._kept: list[NDArray[np.uint8]] = []
        self._coloured = np.empty((0, 0, 3), np.uint8)
        self._stride = 1
        self._seen = 0

    def add(self, image: Image) -> None:
        """See the next frame: (height, width, 3) uint8 RGB; all of one size."""
        height, width = image.shape[:2]
        if self._seen % self._stride == 0:
            if len(self._kept) == KEPT:
                del self._kept[1::2]
                self._stride *= 2  # this frame is still due, as KEPT is even
            self._size, self._step = (width, height), -(-max(width, height) // SIDE)
            # Green alone: nearly what the eye calls bright, and copied ten times as fast.
            self._kept.append(self._small(image[..., 1]))
        if self._seen & (self._seen - 1) == 0:  # 0, 1, 2, 4, 8 …: the last one is not far from the middle
            self._coloured = self._small(image)
        self._seen += 1

    def region(self) -> Region | None:
        """Where the ultrasound image is; None where it can't be told, or where it fills the frame."""
        if not self._kept:
            return None
        found = _ultrasound(self._kept, self._coloured)
        if found is None or found.mean() > _MOST:
            return None
        return Region(around(hull(found), self._step, *self._size), Origin.FOUND)

    def _small(self, image: NDArray[np.uint8]) -> NDArray[np.uint8]:
        rows, columns = (slice(min(self._step // 2, size - 1), None, self._step) for size in image.shape[:2])
        return image[rows, columns].copy()


def _ultrasound(frames: Sequence[NDArray[np.uint8]], coloured: Image) -> Mask | None:
    """Which pixels of gray frames lie in the ultrasound image, without holes and hollows; None where none do.

    ``coloured``: one of the frames.
    """
    pieces = _pieces(_changing(frames), _PIECE) if len(frames) >= _FEW else None
    if pieces is None:
        pieces = _pieces(_apart(frames[len(frames) // 2], _FAINT), 1)
    if pieces is None:
        return None
    found = _filled(pieces)
    if pieces.sum() < _WHOLE * found.sum() or _is_photograph(coloured[found]):
        return None
    lightest = np.maximum(np.max(frames, axis=0), coloured.max(axis=2))
    return _completed(found, _apart(lightest, _PLAIN))


def _changing(frames: Sequence[NDArray[np.uint8]]) -> Mask:
    """Where frames differ, leaving out the lightest and the darkest at each pixel: a flash, or a menu that
    one of them shows."""
    first, *others = frames
    darkest, dark, light, lightest = first, np.full_like(first, 255), np.zeros_like(first), first
    for frame in others:
        dark = np.minimum(dark, np.maximum(darkest, frame))
        darkest = np.minimum(darkest, frame)
        light = np.maximum(light, np.minimum(lightest, frame))
        lightest = np.maximum(lightest, frame)
    changing: Mask = light.astype(np.int16) - dark >= _CHANGE
    return changing


def _apart(gray: NDArray[np.uint8], levels: int) -> Mask:
    """Where an image differs from its background, the most frequent dark gray; specks of it are bridged."""
    from clarus_desktop.opencv import cv2

    background = np.bincount(gray.ravel(), minlength=256)[:_DARK].argmax()
    apart = (np.abs(gray.astype(np.int16) - background) > levels).astype(np.uint8)
    return cv2.morphologyEx(apart, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8)).astype(bool)


def _pieces(seen: Mask, least: float) -> Mask | None:
    """The large pieces of what is seen, without text, scales and traces; None where there is little left.

    ``least``: how large, as a share of the largest.
    """
    from clarus_desktop.opencv import cv2

    width = max(round(_THIN * max(seen.shape)), 2)
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (width, width))
    opened = cv2.morphologyEx(seen.astype(np.uint8), cv2.MORPH_OPEN, disc)
    _, labels, statistics, _ = cv2.connectedComponentsWithStats(opened)
    areas = statistics[:, cv2.CC_STAT_AREA]
    areas[0] = 0
    pieces: Mask = (areas >= max(least * areas.max(), 1))[labels]
    return pieces if pieces.mean() >= _LEAST else None


def _filled(pieces: Mask) -> Mask:
    """The pieces, what lies between them, and the holes in them."""
    from clarus_desktop.opencv import cv2

    return cv2.fillConvexPoly(np.zeros(pieces.shape, np.uint8), hull(pieces), 1).astype(bool)


def _is_photograph(pixels: NDArray[np.uint8]) -> bool:
    """Whether most pixels (N, 3) have colours besides the tint of them all."""
    tint = pixels.mean(axis=0)
    red, green, blue = (pixels / np.maximum(tint, 1) * tint.mean()).T
    spread = np.maximum(np.maximum(red, green), blue) - np.minimum(np.minimum(red, green), blue)
    return bool(np.mean(spread > _COLOUR) > 0.5)


def _completed(found: Mask, seen: Mask) -> Mask:
    """With the shadows on one side, known by the other: what a probe shows is as wide on the left of its
    face as on the right. As found where anything else is seen there."""
    from clarus_desktop.opencv import cv2

    height, width = found.shape
    top = np.flatnonzero(found.any(axis=1))[0]
    face = np.flatnonzero(found[top : top + max(round(_FACE * height), 1)].any(axis=0))
    mirrored = int(face[0] + face[-1]) - np.arange(width)
    inside = (mirrored >= 0) & (mirrored < width)
    other = np.zeros_like(found)
    other[:, inside] = found[:, mirrored[inside]]
    both = _filled(found | other)
    edge = cv2.dilate(found.astype(np.uint8), np.ones((5, 5), np.uint8)).astype(bool)
    return found if (both & ~edge & seen).any() else both
