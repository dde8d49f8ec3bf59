"""Clips of an archive whose folder was moved, copied to another machine or mounted elsewhere."""

from __future__ import annotations

import functools
import os
from collections.abc import Generator, Sequence
from pathlib import Path, PurePath, PureWindowsPath

from clarus_desktop.core.exams import ExamClip

STEP = 256
"""Clips that are looked for between two chances to cancel."""


def moved(clips: Sequence[ExamClip], folder: Path) -> Generator[None, None, dict[str, str]]:
    """Where clips are now, by hash: below ``folder``, under the longest end of their path that is there.

    A file of the same size is taken for the clip and not read: an archive's clips are too many, and opening
    one checks its hash. Yields now and then, so that it can be cancelled.
    """
    from clarus_desktop.media import size_on_disk

    is_there = functools.cache(os.path.isdir)  # clips share their folders, and most ends lead to none
    found = {}
    for number, clip in enumerate(clips):
        if number % STEP == 0:
            yield
        parts = _parts(clip.path)
        for start in range(len(parts)):
            path = folder.joinpath(*parts[start:])
            if is_there(path.parent) and size_on_disk(path) == clip.size:
                found[clip.sha256] = str(path)
                break
    return found


def _parts(path: str) -> tuple[str, ...]:
    """Folders and name, without a drive or a root; of a path as this system writes it, or Windows."""
    foreign = PureWindowsPath(path)
    pure = foreign if foreign.drive else PurePath(path)
    return pure.parts[1:] if pure.anchor else pure.parts
