"""Near-duplicate clips: the same recording cut, re-encoded, scaled or toned otherwise, told by its frames.

A library for image hashes was not taken: theirs of single images see the shape of the scanner's sector, which
all clips of one device share, and bring SciPy along. What is added here is to even out the local contrast
and to fade the border, so that what the hash sees is the tissue.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import Clip
from clarus_desktop.inference.preprocess import Preprocessing

Hashes = NDArray[np.bool_]
"""(frames, ``BITS``) of a clip."""

SIDE = 64
"""Pixels to which frames are shrunk, by the application's preprocessing, before they are hashed."""
_WAVES = 16
"""Of the cosine transform, those below 16 in both directions; the constant is left out."""
BITS = _WAVES**2 - 1
_SPREAD = 6.0
"""Standard deviation, in pixels, of the neighbourhood in which contrast is evened out."""
_NOISE = 2.0
"""Gray levels that are added to the local deviation, so that black stays black."""
SAMPLED = 12
"""Frames of one clip that are looked for among all frames of another."""
ALIKE = 0.22
"""Share of differing bits up to which two clips are near-duplicates; see docs/training.md."""
_BLOCK = 32
"""Frames held at full size at a time."""


def hashes_of(clip: Clip) -> Hashes:
    """The perceptual hash of every frame's region: which waves are stronger than the frame's median wave.

    Raises:
        ClipError: a frame can't be read.
    """
    shrunk = Preprocessing(size=SIDE)
    frames = (clip.frames.frame(index) for index in range(clip.info.frame_count))
    parts = []
    while block := list(islice(frames, _BLOCK)):
        parts.append(frame_hashes(shrunk.shrink(block, clip.info.region)))
    return np.concatenate(parts)


def frame_hashes(gray: NDArray[np.uint8]) -> Hashes:
    """(N, ``SIDE``, ``SIDE``) gray to (N, ``BITS``)."""
    from clarus_desktop.opencv import cv2

    window = np.hanning(SIDE + 2)[1:-1, None]
    position = np.pi * (np.arange(SIDE) + 0.5) / SIDE
    waves = np.cos(np.arange(_WAVES)[:, None] * position)  # the first rows of a DCT-II
    hashes = np.empty((len(gray), BITS), np.bool_)
    for index, frame in enumerate(gray.astype(np.float32)):
        mean = cv2.GaussianBlur(frame, (0, 0), _SPREAD)
        variance = cv2.GaussianBlur(frame**2, (0, 0), _SPREAD) - mean**2
        even = (frame - mean) / (np.sqrt(np.maximum(variance, 0)) + _NOISE)
        strength = (waves @ ((even - even.mean()) * window * window.T) @ waves.T).ravel()[1:]
        hashes[index] = strength > np.median(strength)
    return hashes


def near_duplicates(clips: Sequence[Hashes], alike: float = ALIKE) -> Iterator[tuple[int, int, float]]:
    """Pairs of clips (first, second, distance) with a distance of at most ``alike``, 0…1.

    The distance from a clip to another is the median, over ``SAMPLED`` of its frames, of the share of bits
    that differ from the other's nearest frame, so that a part of a recording is near to the whole. Of both
    directions the smaller one counts.
    """
    if not clips:
        return
    signs = [np.where(each, 1, -1).astype(np.float32) for each in clips]
    starts = np.cumsum([0] + [len(each) for each in clips[:-1]])
    every = np.concatenate(signs)
    distances = np.empty((len(clips), len(clips)), np.float32)
    for index, own in enumerate(signs):
        sampled = own[np.unique(np.linspace(0, len(own) - 1, SAMPLED).round().astype(int))]
        agreement = np.maximum.reduceat(sampled @ every.T, starts, axis=1)
        distances[index] = (1 - np.median(agreement, axis=0) / BITS) / 2
    distances = np.minimum(distances, distances.T)
    for first, second in np.argwhere(np.triu(distances <= alike, 1)).tolist():
        yield first, second, float(distances[first, second])
