"""What sound clips are asked."""

from __future__ import annotations

import random
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import Clip, Timing
from clarus_desktop.media import open_clip
from formats.answers import said, told_by
from formats.cases import NO, NOTHING, UNEVEN_MS, Case, Group, Shelf, Variant
from videos import pictures

TIMES_WITHIN_MS = 1
_LIKE = 25
"""Steps of 255 by which an image may differ in the mean from the one it was made of, that strong compression
may change."""


def _shows(path: Path, images: NDArray[Any]) -> str:
    """Whether a clip opens without a warning and has frames like those it was made of."""
    clip = open_clip(path)
    with closing(clip.frames):
        return said(not clip.info.warnings and len(clip.frames) == len(images) and _alike(clip, images))


def _alike(clip: Clip, images: NDArray[Any]) -> bool:
    for number, image in enumerate(images):
        frame = clip.frames.frame(number)
        if frame.shape != image.shape or np.abs(frame.astype(int) - image).mean() > _LIKE:
            return False
    return True


def frames(case: Case, shelf: Shelf) -> str:
    """All of them, each the same whether it was kept or is read from the file again, in any order."""
    kept, again = open_clip(shelf.clip(case)), open_clip(shelf.clip(case), budget_bytes=1)
    with closing(kept.frames), closing(again.frames):
        is_whole = len(kept.frames) == case.frames and not kept.info.warnings
        order = random.Random(case.name).sample(range(case.frames), case.frames)
        same = (np.array_equal(kept.frames.frame(i), again.frames.frame(i)) for i in order)
        return said(is_whole and all(same))


def times(case: Case, shelf: Shelf) -> str:
    info = told_by(shelf.clip(case, Variant.UNEVEN))
    if info.timing is not Timing.FILE or info.frame_count != len(UNEVEN_MS):
        return NO
    return said(bool(np.abs(info.times_s * 1000 - UNEVEN_MS).max() < TIMES_WITHIN_MS))


def untimed(case: Case, shelf: Shelf) -> str:
    info = told_by(shelf.clip(case, Variant.UNTIMED))
    return said(info.timing is Timing.UNKNOWN and info.frame_count == case.frames)


def turned(case: Case, shelf: Shelf) -> str:
    return _shows(shelf.clip(case, Variant.TURNED), pictures(case.frames, 64, 96))


def clear(case: Case, shelf: Shelf) -> str:
    clip = open_clip(shelf.clip(case, Variant.CLEAR))
    with closing(clip.frames):
        left = clip.frames.frame(0)[:, :40].mean()
    shades = {"black": 0, "white": 255, "as stored": 200}
    return next((word for word, shade in shades.items() if abs(left - shade) < 5), f"gray {left:.0f}")


def deep(case: Case, shelf: Shelf) -> str:
    images = pictures(case.frames)
    if case.group is not Group.VIDEO:
        images = np.repeat(images[..., 1:2], 3, axis=3)
    return _shows(shelf.clip(case, Variant.DEEP), images)


def odd(case: Case, shelf: Shelf) -> str:
    return _shows(shelf.clip(case, Variant.ODD), pictures(case.frames, 75, 53))


def single(case: Case, shelf: Shelf) -> str:
    info = told_by(shelf.clip(case, Variant.SINGLE))
    return said(info.frame_count == 1 and not info.warnings)


def sound(case: Case, shelf: Shelf) -> str:
    info = told_by(shelf.clip(case, Variant.SOUND))
    return said(info.frame_count == case.frames and not info.warnings)


def renamed(case: Case, shelf: Shelf) -> str:
    path = shelf.clip(case)
    if path.is_dir():
        return NOTHING
    renamed = shelf.place(".avi" if case.group is Group.IMAGE else ".png")
    shutil.copy(path, renamed)
    return said(told_by(renamed).format == told_by(path).format)
