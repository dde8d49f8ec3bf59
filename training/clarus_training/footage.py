"""Clips as training sees them: all frames shrunk by the application's own preprocessing, kept on disk."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ClipChangedError
from clarus_desktop.core.region import Region
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.media import open_clip
from clarus_training.clips import PHANTOM, LabelledClip
from clarus_training.phantom import PhantomSettings, consolidation_mask, random_settings, render
from clarus_training.reviewed import ReviewedClip

log = logging.getLogger(__name__)

_BLOCK = 32
"""Frames held at full size at a time."""


@dataclass(frozen=True, eq=False)
class Footage:
    """One clip's frames and what is known of each."""

    clip: LabelledClip
    frames: NDArray[np.uint8]
    """(frames, S, S) gray, mapped read-only from disk."""
    grades: NDArray[np.float32]
    """(frames,) target in 0…1, NaN unknown. A listed clip's label is copied to all of its frames."""


def prepare_clips(
    clips: Iterable[LabelledClip],
    folder: Path,
    preprocessing: Preprocessing,
    cache: Path,
    *,
    whole_frame: bool = False,
) -> None:
    """Decode and shrink the real clips of ``folder`` that ``cache`` doesn't hold yet.

    Of each frame the clip's region is kept, as in an analysis; with ``whole_frame`` all of it.

    Raises:
        ClipError: a clip can't be opened.
    """
    for clip in clips:
        kept = _place(cache, clip)
        if not kept.exists():
            log.info("reading %s", clip.file)
            _keep_clip(kept, preprocessing, folder / clip.file, whole_frame=whole_frame)


def prepare_reviewed(
    clips: Iterable[ReviewedClip], preprocessing: Preprocessing, cache: Path, *, whole_frame: bool = False
) -> None:
    """Decode and shrink the reviewed clips that ``cache`` doesn't hold yet; see ``prepare_clips``.

    A region that a reviewer drew is not known here: the one found or stated in the file is taken.

    Raises:
        ClipError: a clip can't be opened, or is not the file that was reviewed.
    """
    for each in clips:
        kept = _place(cache, each.clip)
        if not kept.exists():
            log.info("reading a reviewed clip, %s", each.sha256[:12])
            _keep_clip(kept, preprocessing, each.path, whole_frame=whole_frame, sha256=each.sha256)


def prepare_phantoms(count: int, preprocessing: Preprocessing, cache: Path) -> list[PhantomSettings]:
    """Render ``count`` synthetic clips, every second one with a consolidation, unless ``cache`` holds them.

    Their seeds begin at 1000, far from those of the demo clip and of tests.
    """
    made = [random_settings(seed, consolidation=seed % 2 == 0) for seed in range(1000, 1000 + count)]
    for settings in made:
        kept = _place(cache, _phantom(settings))
        if not kept.exists():
            log.info("rendering phantom %d", settings.seed)
            _keep(kept, preprocessing, render(settings))
    return made


def load_clips(clips: Iterable[LabelledClip], cache: Path) -> list[Footage]:
    """The prepared frames of real clips; each frame has its clip's grade."""
    footage = []
    for clip in clips:
        frames = np.load(_place(cache, clip), mmap_mode="r")
        footage.append(Footage(clip, frames, np.full(len(frames), clip.grade, np.float32)))
    return footage


def load_reviewed(clips: Iterable[ReviewedClip], cache: Path) -> list[Footage]:
    """The prepared frames of reviewed clips, graded frame by frame where the reviewer spoke of frames.

    Raises:
        ValueError: the manifest names frames that a clip doesn't have.
    """
    footage = []
    for each in clips:
        frames = np.load(_place(cache, each.clip), mmap_mode="r")
        footage.append(Footage(each.clip, frames, each.grades(len(frames))))
    return footage


def load_phantoms(made: Iterable[PhantomSettings], cache: Path) -> list[Footage]:
    """The prepared frames of synthetic clips, graded frame by frame."""
    return [
        Footage(
            _phantom(settings),
            np.load(_place(cache, _phantom(settings)), mmap_mode="r"),
            consolidation_mask(settings).astype(np.float32),
        )
        for settings in made
    ]


def stretches_of(phantom: Footage) -> list[Footage]:
    """A synthetic clip's frames with a consolidation and those without one, as a clip each."""
    parts = []
    for consolidation in (True, False):
        chosen = (phantom.grades >= 0.5) == consolidation
        if chosen.any():
            clip = replace(phantom.clip, consolidation=consolidation)
            parts.append(Footage(clip, phantom.frames[chosen], phantom.grades[chosen]))
    return parts


def _phantom(settings: PhantomSettings) -> LabelledClip:
    name = f"phantom/{settings.seed}"
    return LabelledClip(name, PHANTOM, patient=name, consolidation=settings.consolidation is not None)


def _place(cache: Path, clip: LabelledClip) -> Path:
    return cache / f"{clip.file}.npy"


def _keep_clip(
    kept: Path, preprocessing: Preprocessing, path: Path, *, whole_frame: bool, sha256: str | None = None
) -> None:
    """Decode and shrink a file, which must have that hash if one is given."""
    clip = open_clip(path)
    try:
        if sha256 not in (None, clip.info.sha256):
            raise ClipChangedError(f"“{path.name}” is no longer the clip that was reviewed.")
        frames = (clip.frames.frame(index) for index in range(clip.info.frame_count))
        _keep(kept, preprocessing, frames, None if whole_frame else clip.info.region)
    finally:
        clip.frames.close()


def _keep(
    kept: Path, preprocessing: Preprocessing, frames: Iterator[Image], region: Region | None = None
) -> None:
    """Write the shrunk frames whole or not at all: a training killed here starts the clip anew."""
    shrunk = []
    while block := list(islice(frames, _BLOCK)):
        shrunk.append(preprocessing.shrink(block, region))
    kept.parent.mkdir(parents=True, exist_ok=True)
    partial = kept.with_suffix(".partial")
    with partial.open("wb") as file:
        np.save(file, np.concatenate(shrunk))
    partial.replace(kept)
