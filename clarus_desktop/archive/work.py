"""What is done with one clip, by whichever process does it: told by values, answered by values.

A clip's own fault is an answer. What every clip would meet is raised, and so is what nobody expected: that
may be tried again.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clarus_desktop import __version__, places, resources
from clarus_desktop.archive.rows import FileFacts, Row, analysed_row, failed_row, tracks_row
from clarus_desktop.core.cache import ENGINES, RESULTS
from clarus_desktop.core.errors import (
    ArchiveError,
    ClarusError,
    ClipChangedError,
    ClipEmptyError,
    ClipError,
    ClipRefusedError,
    DeviceError,
    ModelError,
    NotAClipError,
    ReportError,
)
from clarus_desktop.core.identity import HIDDEN, telling_parts, without
from clarus_desktop.core.words import display_name
from clarus_desktop.exports import PageSize, export
from clarus_desktop.logs import describe
from clarus_desktop.review import Choices, review

if TYPE_CHECKING:
    from clarus_desktop.inference.bundle import Bundle

FRAMES_SHARE = 5
"""A clip's decoded frames may take this part of a worker's memory; the networks need most of the rest."""
CONCERNS_ALL = (ModelError, DeviceError, ReportError, ArchiveError)
"""Errors that no other clip would be spared."""
LIE_IN_THE_BYTES = {error.__name__ for error in (NotAClipError, ClipEmptyError, ClipRefusedError)}
"""Kinds of errors that another file with the same bytes would not be spared."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Files:
    """What is written for each clip beside the archive, by name of its SHA-256."""

    folder: Path
    suffixes: tuple[str, ...] = ()
    """Of ``exports.SUFFIXES``."""
    page: PageSize = "A4"
    blank: bool = True
    """As in ``exports.export``."""

    def of(self, sha256: str) -> tuple[Path, ...]:
        return tuple(self.folder / f"{sha256}.clarus{suffix}" for suffix in self.suffixes)


def unlimited() -> None:
    """Where nothing but the machine says how much memory there is."""


@dataclass(frozen=True)
class Plan:
    """What is done with every clip."""

    model_name: str
    model_path: Path
    model_sha256: str
    choices: Choices
    """Without a region."""
    whole_frame: bool
    files: Files
    memory_bytes: Callable[[], int | None] = unlimited
    """Tells, in the process that does the work, what one clip may use; None: what the machine allows."""
    app_version: str = __version__


@dataclass(frozen=True)
class Looked:
    """What a glance at a file tells."""

    file: FileFacts
    name: str = field(repr=False)
    """As it may be shown."""
    sha256: str


@dataclass(frozen=True, eq=False)
class Result:
    """What became of a clip."""

    row: Row
    tracks: Row | None
    """None where it failed."""


def facts(path: Path) -> FileFacts:
    """Size and time of a clip's file; of a series that of all its files, and of the newest."""
    from clarus_desktop.media import size_on_disk

    try:
        newest = max(file.stat().st_mtime_ns for file in _files(path))
        modified = _EPOCH + timedelta(microseconds=newest // 1000)
    except (OSError, ValueError, OverflowError, ClipError):
        modified = None
    return FileFacts(path, size_on_disk(path), modified)


def _files(path: Path) -> Sequence[Path]:
    from clarus_desktop.media.images import series_at

    return series_at(path).files if path.is_dir() else [path]


def look(file: FileFacts) -> Looked | Result:
    """Tell which clip a file is; a result where it can't be read."""
    from clarus_desktop.media import identify, study

    name, sha256 = file.path.name, None
    try:
        sha256 = _outcome(identify(file.path))
        name = HIDDEN  # while a DICOM header doesn't tell what has to be hidden
        told = study(file.path)
    except ClipError as error:
        return failure(file, name, sha256, error)
    name = file.path.name if told is None else without(file.path.name, telling_parts(told))
    return Looked(file, name, sha256)


def analyse(looked: Looked, plan: Plan) -> Result:
    """Analyse a clip that could be looked at, and write the files that are asked for.

    Raises:
        ArchiveError: this process runs another version of the program.
        ModelError, DeviceError, ReportError: as ``load_bundle``, ``resolve`` and ``export``.
    """
    from clarus_desktop.media import default_budget, open_clip

    bundle = _bundle(plan)
    budget, memory_bytes = default_budget(), plan.memory_bytes()
    if memory_bytes is not None:
        budget = min(budget, memory_bytes // FRAMES_SHARE)
    try:
        clip = open_clip(looked.file.path, budget_bytes=budget)
        try:
            if clip.info.sha256 != looked.sha256:
                raise ClipChangedError(f"“{looked.name}” was changed while it was read.", "Run this again.")
            region = None if plan.whole_frame else clip.info.region
            snapshot = review(clip, bundle, replace(plan.choices, region=region), lambda _: None)
            for path in plan.files.of(looked.sha256):
                export(snapshot, clip.frames, path, plan.files.page, blank=plan.files.blank)
        finally:
            clip.frames.close()
    except CONCERNS_ALL:
        raise
    except ClarusError as error:
        return failure(looked.file, looked.name, looked.sha256, error)
    return Result(analysed_row(looked.file, snapshot), tracks_row(snapshot))


def failure(file: FileFacts, name: str, sha256: str | None, error: Exception) -> Result:
    """What became of a file that can't be analysed.

    Args:
        name: as it may be shown. The error's sentence has it in place of the file's own.
    """
    if isinstance(error, ClarusError):
        kind, sentence = type(error).__name__, f"{error} {error.advice}".rstrip()
    else:
        kind, sentence = "unexpected", f"Something unexpected went wrong ({describe(error)})."
    sentence = sentence.replace(f"“{display_name(file.path.name)}”", f"“{display_name(name)}”")
    return Result(failed_row(file, name, sha256, kind, sentence), None)


def _outcome(steps: Generator[Any, None, str]) -> str:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            outcome: str = end.value
            return outcome


def _bundle(plan: Plan) -> Bundle:
    """The plan's model: loaded and checked once by each process."""
    if plan.app_version != __version__:
        raise ArchiveError(
            f"A worker runs version {__version__} of the program, and this is version {plan.app_version}.",
            "Install the same version everywhere.",
        )
    return _loaded(plan.model_name, plan.model_path, plan.model_sha256)


@functools.lru_cache(maxsize=1)
def _loaded(name: str, path: Path, sha256: str) -> Bundle:
    from clarus_desktop.inference.bundle import load_bundle
    from clarus_desktop.inference.cores import CORES
    from clarus_desktop.inference.library import Library
    from clarus_desktop.opencv import cv2

    if not ENGINES.in_use:
        ENGINES.keep_in(places.engines())
    RESULTS.keep_in(None)  # the archive is what keeps them, and a user's own folder is no place for so many
    cv2.setNumThreads(CORES)
    # Where the program is installed elsewhere on the worker's machine, so are the models that came with it.
    found = path if path.is_file() else Library([resources.models(), places.models()]).find(name).path
    return load_bundle(found, expected_sha256=sha256)
