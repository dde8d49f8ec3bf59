"""Healthy clips for a reference: found in files and folders, told apart by patient, opened one at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.errors import ClarusError, ClipNotFoundError
from clarus_desktop.core.language import tr


@dataclass(frozen=True)
class HealthyFile:
    """A clip without consolidation, and whose it is."""

    path: Path
    patient: str
    """Any name that all clips of one patient share; kept nowhere."""


def find_healthy(paths: Sequence[Path]) -> tuple[HealthyFile, ...]:
    """Clips named outright and in folders. Each subfolder is a patient; a clip outside one stands for itself.

    Raises:
        ClipNotFoundError: there is none.
    """
    from clarus_desktop.media import find_clips

    found: dict[Path, HealthyFile] = {}
    for path in paths:
        for clip in find_clips([path]):
            inside = clip.relative_to(path).parts if path.is_dir() and clip != path else (clip.name,)
            found.setdefault(clip, HealthyFile(clip, inside[0] if len(inside) > 1 else clip.name))
    if not found:
        names = ", ".join(f"“{path.name}”" for path in paths)
        raise ClipNotFoundError(
            tr("There is no clip in {names}.", names=names), tr("Name a folder with healthy clips.")
        )
    return tuple(found.values())


def opened(
    files: Sequence[HealthyFile], passed_over: Callable[[ClarusError], None]
) -> Iterator[tuple[str, Clip]]:
    """Each clip with its patient, one open at a time; one that can't be opened is told and passed over."""
    from clarus_desktop.media import open_clip

    for file in files:
        try:
            clip = open_clip(file.path)
        except ClarusError as error:
            passed_over(error)
            continue
        try:
            yield file.patient, clip
        finally:
            clip.frames.close()
