"""Clips of a manifest in the making are opened: their hash, their number of frames, and how they look."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from clarus_desktop.core.errors import ClipError
from clarus_desktop.media import open_clip
from clarus_training.clips import LabelledClip, complement
from clarus_training.listing.importing import Candidate, Dropped
from clarus_training.listing.likeness import Hashes, hashes_of

log = logging.getLogger(__name__)

UNREADABLE = "the clip can't be read"
NOT_AS_TOLD = "the clip is not as its labels say"


@dataclass(frozen=True, eq=False)
class Seen:
    """A clip whose file was opened."""

    clip: LabelledClip
    """Without group and fold."""
    where: str
    """Which row names it."""
    hashes: Hashes

    def dropped(self, why: str, detail: str = "") -> Dropped:
        return Dropped(self.clip.path, self.where, why, detail, self.clip.dataset, self.clip.patient)

    @property
    def label(self) -> tuple[object, ...]:
        """All that was noted of it."""
        clip = self.clip
        spans = clip.consolidation_frames, clip.clear_frames
        return clip.severity, clip.diagnosis, clip.consolidation, *spans


def view(candidates: Sequence[Candidate], folder: Path, dropped: list[Dropped]) -> list[Seen]:
    """Open every candidate; those that can't be read, or aren't as their labels say, go to ``dropped``.

    Args:
        folder: the paths will be relative to it.
    """
    seen = []
    for number, each in enumerate(candidates, 1):
        if number % 25 == 1:
            log.info("reading clip %d of %d", number, len(candidates))
        try:
            seen.append(_seen(each, folder))
        except ClipError as error:
            dropped.append(_dropped(each, UNREADABLE, str(error)))
        except ValueError as error:
            dropped.append(_dropped(each, NOT_AS_TOLD, str(error)))
    return seen


def _seen(each: Candidate, folder: Path) -> Seen:
    """Raises ClipError, or ValueError where the file is not as the candidate says."""
    clip = open_clip(each.file)
    try:
        frames, spans = clip.info.frame_count, each.clip.consolidation_frames
        if each.sha256 not in ("", clip.info.sha256):
            raise ValueError("its content has changed since then")
        if any(span.last >= frames for span in (*spans, *each.clip.clear_frames)):
            raise ValueError(f"its last frame is {frames - 1}, counted from 0, and labels go beyond it")
        labelled = replace(
            each.clip,
            path=_relative(each.file, folder),
            sha256=clip.info.sha256,
            frames=frames,
            clear_frames=complement(spans, frames) if spans and each.throughout else each.clip.clear_frames,
        )
        return Seen(labelled, each.where, hashes_of(clip))
    finally:
        clip.frames.close()


def _relative(file: Path, folder: Path) -> str:
    """With forward slashes; absolute where there is no way from the folder, as between drives of Windows."""
    try:
        return Path(os.path.relpath(file, folder)).as_posix()
    except ValueError:
        return file.absolute().as_posix()


def _dropped(each: Candidate, why: str, detail: str) -> Dropped:
    return Dropped(each.file.name, each.where, why, detail, each.clip.dataset, each.clip.patient)
