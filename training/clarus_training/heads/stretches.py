"""What of a clip's frames the heads are fitted to: stretches of one grade, thinned, without black frames."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from clarus_training.clips import LabelledClip
from clarus_training.footage import Footage
from clarus_training.heads.classifier import POSITIVE
from clarus_training.heads.features import FeaturedClip, Features

EVERY = 8
"""Heads and reference are fitted to every eighth frame; neighbours in time are near-duplicates."""
BLACK = 1.0
"""Mean gray level, 0…255, below which a frame shows nothing, whatever its clip's label."""


def graded_by_frame(clip: LabelledClip) -> bool:
    """Whether frames of the clip have grades of their own, which say more than the whole clip's label."""
    grades = clip.grades()
    return bool((grades != np.float32(clip.grade)).any() and not np.isnan(grades).all())


def stretches_of(footage: Footage) -> list[Footage]:
    """A clip's frames of each grade, as a clip with a label of that grade; frames of unknown grade in none.

    The label of a clear stretch is of its frames alone: a clip with a consolidation elsewhere has no part in
    the reference.
    """
    parts = []
    for grade in np.unique(footage.grades[~np.isnan(footage.grades)]):
        clip, chosen = footage.clip, footage.grades == grade
        if grade != np.float32(clip.grade):
            clip = replace(clip, severity=None, diagnosis="", consolidation=bool(grade >= POSITIVE))
        parts.append(Footage(clip, footage.frames[chosen], footage.grades[chosen]))
    return parts


def featured_clips(
    footage: Iterable[Footage], features_of: Callable[[NDArray[np.uint8]], Features]
) -> list[FeaturedClip]:
    """Clips to fit heads to: every eighth frame that isn't black, of the whole and of the stretches.

    Args:
        footage: real or synthetic; clips of black frames alone are left out.
        features_of: (N, S, S) frames to their (N, F) features.
    """
    found = []
    for each in footage:
        frames = _thinned(each.frames)
        if len(frames):
            cut = stretches_of(each) if (each.grades != np.float32(each.clip.grade)).any() else []
            parts = [(part.clip, _thinned(part.frames)) for part in cut]
            stretches = tuple(FeaturedClip(clip, features_of(some)) for clip, some in parts if len(some))
            found.append(FeaturedClip(each.clip, features_of(frames), stretches))
    return found


def _thinned(frames: NDArray[np.uint8]) -> NDArray[np.uint8]:
    chosen = frames[::EVERY]
    shown: NDArray[np.uint8] = chosen[chosen.mean(axis=(1, 2)) >= BLACK]
    return shown
