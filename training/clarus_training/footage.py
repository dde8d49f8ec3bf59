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
    """(frames,) target in 0…1, NaN unknown."""


def prepare_clips(
    clips: Iterable[LabelledClip],
    folder: Path,
    preprocessing: Preprocessing,
    cache: Path,
    *,
    whole_frame: bool = False,
) -> None:
    """Decode and shrink the clips of the manifest in ``folder`` that ``cache`` doesn't hold yet.

    Of each frame the clip's region is kept, as in an analysis; with ``whole_frame`` all of it. A region that
    a reviewer drew is not known here: the one found or stated in the file is taken.

    Raises:
        ClipError: a clip can't be opened, or is no longer what the manifest says.
    """
    for clip in clips:
        kept = _place(cache, clip)
        if not kept.exists():
            log.info("reading %s", clip.sha256[:12])
            _keep_clip(kept, preprocessing, folder / clip.path, clip, whole_frame=whole_frame)


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
    """The prepared frames of clips, each with its grade."""
    return [Footage(clip, np.load(_place(cache, clip), mmap_mode="r"), clip.grades()) for clip in clips]


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
    """Made anew wherever it is needed, so it has no hash; its name is its path."""
    name = f"phantom/{settings.seed}"
    return LabelledClip(name, PHANTOM, patient=name, consolidation=settings.consolidation is not None)


def _place(cache: Path, clip: LabelledClip) -> Path:
    return cache / f"{clip.sha256 or clip.path}.npy"


def _keep_clip(
    kept: Path, preprocessing: Preprocessing, path: Path, labelled: LabelledClip, *, whole_frame: bool
) -> None:
    """Decode and shrink a file, which must be the labelled one."""
    clip = open_clip(path)
    try:
        if (clip.info.sha256, clip.info.frame_count) != (labelled.sha256, labelled.frames):
            raise ClipChangedError(f"“{path.name}” is no longer the clip that the manifest lists.")
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
