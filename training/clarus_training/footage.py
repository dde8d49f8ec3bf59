"""Clips as training sees them: all frames shrunk by the application's own preprocessing, kept on disk."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.atomic import replacing
from clarus_desktop.core.errors import ClarusError, ClipChangedError
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.media import open_clip
from clarus_training.clips import PHANTOM, LabelledClip
from clarus_training.marks import find_marks, remove_marks
from clarus_training.phantom import PhantomSettings, consolidation_mask, render
from clarus_training.recipe.config import Frames

log = logging.getLogger(__name__)

FORMAT = 1
"""Of kept frames. To be raised with every change of the code after which the same clip or the same number of
phantoms gives other frames or other grades of phantoms: reading, region, marks, shrinking, rendering. Frames
of another format are not found any more, and encoders trained on them count as not made."""
_SAMPLE = 40
"""Frames in which marks are looked for."""


class FootageError(ClarusError):
    """Kept frames that are not those of their clip."""


@dataclass(frozen=True, eq=False)
class Footage:
    """One clip's frames and what is known of each. It may be sent to other processes: frames on disk stay
    there."""

    clip: LabelledClip
    source: NDArray[np.uint8] | Path
    """The frames, or the file that holds them."""
    grades: NDArray[np.float32]
    """(frames,) target in 0…1, NaN unknown."""

    @property
    def frames(self) -> NDArray[np.uint8]:
        """(frames, S, S) gray. Those of a file are mapped read-only, anew each time, which takes a tenth of a
        millisecond; mapped for good, a thousand clips would be a thousand open files.

        Raises:
            OSError: the file is not there any more.
        """
        return np.load(self.source, mmap_mode="r") if isinstance(self.source, Path) else self.source


def prepare_clips(
    clips: Iterable[LabelledClip],
    folder: Path,
    frames: Frames,
    cache: Path,
) -> None:
    """Decode and shrink the clips of the manifest in ``folder`` that ``cache`` doesn't hold yet.

    Of each frame the clip's region is kept, as in an analysis, or all of it: ``frames.mask_outside``. A
    region that a reviewer drew is not known here: the one found or stated in the file is taken. Marks inside
    it are removed where ``frames.remove_marks``. A training killed here loses the clip being read, and none
    before it.

    Raises:
        ClipError: a clip can't be opened, or is no longer what the manifest says.
        OSError: ``cache`` can't be written.
    """
    for clip in clips:
        kept = _place(cache, clip)
        if not kept.exists():
            log.info("reading %s", clip.sha256[:12])
            _keep(kept, _shrunk_clip(folder / clip.path, clip, frames))


def prepare_phantoms(made: Iterable[PhantomSettings], preprocessing: Preprocessing, cache: Path) -> None:
    """Render synthetic clips, each with a seed of its own, that ``cache`` doesn't hold yet."""
    for settings in made:
        kept = _place(cache, _phantom(settings))
        if not kept.exists():
            log.info("rendering phantom %d", settings.seed)
            _keep(kept, preprocessing.shrink(render(settings)))


def load_clips(clips: Iterable[LabelledClip], cache: Path) -> list[Footage]:
    """The prepared frames of clips, each with its grade.

    Raises:
        FootageError: there are not as many frames as the clip has.
        OSError: a clip is not prepared.
    """
    return [_loaded(clip, clip.grades(), cache) for clip in clips]


def load_phantoms(made: Iterable[PhantomSettings], cache: Path) -> list[Footage]:
    """The prepared frames of synthetic clips, graded frame by frame; errors as of ``load_clips``."""
    return [
        _loaded(_phantom(settings), consolidation_mask(settings).astype(np.float32), cache)
        for settings in made
    ]


def _phantom(settings: PhantomSettings) -> LabelledClip:
    """Made anew wherever it is needed, so it has no hash; its name is its path."""
    name = f"phantom/{settings.seed}"
    return LabelledClip(name, PHANTOM, patient=name, consolidation=settings.consolidation is not None)


def _loaded(clip: LabelledClip, grades: NDArray[np.float32], cache: Path) -> Footage:
    kept = _place(cache, clip)
    footage = Footage(clip, kept, grades)
    if (found := len(footage.frames)) != len(grades):
        raise FootageError(
            f"“{kept.name}” holds {found} frames of a clip that has {len(grades)}.",
            "Delete the file: its frames are made anew.",
        )
    return footage


def _place(cache: Path, clip: LabelledClip) -> Path:
    return cache / f"{clip.sha256 or clip.path}.npy"


def _shrunk_clip(path: Path, labelled: LabelledClip, kept: Frames) -> NDArray[np.uint8]:
    """The frames of a file, which must be the labelled one."""
    clip = open_clip(path)
    try:
        if (clip.info.sha256, clip.info.frame_count) != (labelled.sha256, labelled.frames):
            raise ClipChangedError(f"“{path.name}” is no longer the clip that the manifest lists.")
        frames = (clip.frames.frame(index) for index in range(clip.info.frame_count))
        region = clip.info.region if kept.mask_outside else None
        if kept.remove_marks:
            marks = find_marks([clip.frames.frame(index) for index in _spread(clip.info.frame_count)], region)
            frames = (remove_marks(frame, marks) for frame in frames)
        return kept.preprocessing.shrink(frames, region)
    finally:
        clip.frames.close()


def _spread(count: int) -> list[int]:
    """Up to ``_SAMPLE`` frames from all over a clip."""
    return [round(index) for index in np.linspace(0, count - 1, min(count, _SAMPLE))]


def _keep(kept: Path, frames: NDArray[np.uint8]) -> None:
    kept.parent.mkdir(parents=True, exist_ok=True)
    with replacing(kept) as temporary:
        np.save(temporary, frames)
