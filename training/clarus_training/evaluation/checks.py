"""Checks for cheating and for fragility: the same networks on frames that were changed.

What a figure rests on shows when it is taken away. With the lung blacked out the scanner's border alone is
left, and an AUC that stays high was never the lung's; with the border blacked out, or another gain, it should
stay.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from clarus_desktop.core.tracks import Values
from clarus_training.evaluation.goals import DARKENED, LUNG_MASKED
from clarus_training.footage import Footage
from clarus_training.heads.tracks import ScoredClip

EVERY = 4
"""Every fourth frame is scored again; neighbours in time are near-duplicates."""
DISPLAYED_DB = 60.0
"""Dynamic range that the gray levels 0…255 are taken to show; usual, but not told in the files."""

Gray = NDArray[np.uint8]
"""(N, S, S) frames."""
Scoring = Callable[[Gray], tuple[Values, Values]]
"""(N, S, S) frames of any size S to their (N,) logits and (N,) distances."""


@dataclass(frozen=True)
class Check:
    """A change of the frames."""

    name: str
    change: Callable[[Gray], Gray]


def lung_masked(frames: Gray) -> Gray:
    """The middle blacked out: 80% of the width, from 15% of the height down to 95%."""
    masked = frames.copy()
    masked[_part(frames, top=0.15, bottom=0.95)] = 0
    return masked


def border_masked(frames: Gray) -> Gray:
    """All but the middle blacked out: 80% of the width, from 10% of the height down to 95%."""
    masked = np.zeros_like(frames)
    middle = _part(frames, top=0.1, bottom=0.95)
    masked[middle] = frames[middle]
    return masked


def darkened(frames: Gray) -> Gray:
    """Gray levels at 0.6 of what they were."""
    return np.round(frames * np.float32(0.6)).astype(np.uint8)


def amplified(decibels: float) -> Callable[[Gray], Gray]:
    """Another gain of the receiver: as gray levels are logarithms of echoes, it shifts them all.

    What was black stays black: it is outside the sector, or below the range that is shown.
    """
    shift = round(255 * decibels / DISPLAYED_DB)

    def change(frames: Gray) -> Gray:
        shifted = np.clip(frames.astype(np.int16) + shift, 0, 255).astype(np.uint8)
        return np.where(frames > 0, shifted, np.uint8(0))

    return change


def flipped(frames: Gray) -> Gray:
    """Left and right exchanged, as when the probe is turned round."""
    return np.ascontiguousarray(frames[:, :, ::-1])


def at_128(frames: Gray) -> Gray:
    """Resized to 128 pixels per side: an input of another scale than the network's own."""
    resized = [Image.fromarray(each).resize((128, 128), Image.Resampling.BILINEAR) for each in frames]
    return np.stack([np.asarray(each) for each in resized])


CHECKS = (
    Check(LUNG_MASKED, lung_masked),
    Check("border masked", border_masked),
    Check(DARKENED, darkened),
    Check("gain +6 dB", amplified(6)),
    Check("gain −6 dB", amplified(-6)),
    Check("flipped", flipped),
    Check("at 128 px", at_128),
)


def thinned(scored: ScoredClip) -> ScoredClip:
    """The clip with the tracks of the frames that the checks look at."""
    return replace(scored, logits=scored.logits[::EVERY], distance=scored.distance[::EVERY])


def rescored(footage: Footage, change: Callable[[Gray], Gray], scoring: Scoring) -> ScoredClip:
    """The clip with the tracks of these frames, changed."""
    return ScoredClip(footage.clip, *scoring(change(np.asarray(footage.frames[::EVERY]))))


def _part(frames: Gray, *, top: float, bottom: float) -> tuple[slice, slice, slice]:
    size = frames.shape[1]
    return (
        slice(None),
        slice(round(top * size), round(bottom * size)),
        slice(round(0.1 * size), round(0.9 * size)),
    )
