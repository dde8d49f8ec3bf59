"""What an archive looks like in the exam's list, and where its clips are: worked out by workers."""

from __future__ import annotations

import os
from collections.abc import Collection, Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.zones import Protocol
from clarus_desktop.exam_session import Row

if TYPE_CHECKING:
    from clarus_desktop.archive.decoding import ArchivedFile
    from clarus_desktop.archive.reading import Archive

STEP = 1000
"""Clips that are looked for between two chances to cancel."""


@dataclass(frozen=True, eq=False)
class Listed:
    """An archive, as it is to be shown."""

    archive: Archive
    exam: Exam
    """Without clips: none of them is an exam's."""
    rows: tuple[Row, ...]
    """One for each clip, however many files hold it."""
    paths: Mapping[str, Sequence[str]]
    """By hash, of the clips that several files hold: where those are."""


def list_archive(archive: Archive, folder: Path, reviewer: str) -> Listed:
    """A row for each clip. Files that hold the same clip share one, under the first of their names."""
    same: dict[str, list[ArchivedFile]] = {}
    for file in archive.files:
        same.setdefault(file.sha256 or file.path, []).append(file)
    root = _common({str(PurePath(file.path).parent) for file in archive.files})
    rows = tuple(_row(key, files, reviewer, root) for key, files in same.items())
    for row in rows:
        row.suspicion  # noqa: B018  # by which they are sorted first: worked out here, not in the window's thread
    name = folder.resolve().name or folder.name
    exam = Exam(str(folder.absolute()), name, str(folder.absolute()), archive.info.created, Protocol.BLUE6)
    paths = {key: tuple(file.path for file in files) for key, files in same.items() if len(files) > 1}
    return Listed(archive, replace(exam, archive=archive.info), rows, paths)


def _common(folders: Collection[str]) -> str:
    """The folder that all of these lie in; empty where there is none, as on several drives."""
    try:
        return os.path.commonpath(folders)
    except ValueError:
        return ""


def _row(key: str, files: Sequence[ArchivedFile], reviewer: str, root: str) -> Row:
    first = next((file for file in files if not file.error), files[0])
    folder = str(PurePath(first.path).parent)
    names = dict.fromkeys(file.name for file in files)
    return Row(
        ExamClip(key, first.name, first.path, first.size, first.frames, first.duration_s),
        verdicts=first.verdicts,
        error=first.error,
        reviewer=reviewer,
        other_names=tuple(name for name in names if name != first.name),
        folder=folder[len(root) :].strip("/\\") if root else folder,
    )


def where(
    clips: Sequence[ExamClip], paths: Mapping[str, Sequence[str]]
) -> Generator[None, None, dict[str, str | None]]:
    """By hash, for clips that are not at their path: where they are besides, or None.

    A file of the same size is taken for the clip: opening it checks its hash.

    Args:
        paths: by hash, where else to look.
    """
    from clarus_desktop.media import size_on_disk

    found = dict[str, str | None]()
    for number, clip in enumerate(clips):
        if number % STEP == 0:
            yield
        places = (clip.path, *paths.get(clip.sha256, ()))
        here = next((path for path in places if size_on_disk(path) == clip.size), None)
        if here != clip.path:
            found[clip.sha256] = here
    return found
