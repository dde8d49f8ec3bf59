"""Exams from folders: the clips in them, the exam they make, and clips that have moved. No window needed."""

from __future__ import annotations

import logging
import os
import uuid
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from clarus_desktop.core.errors import ClarusError, ClipError, ClipNotFoundError, NotAClipError
from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.language import tr
from clarus_desktop.core.zones import guess_protocol, guess_zone
from clarus_desktop.logs import describe

log = logging.getLogger(__name__)

SEARCHED = 20_000
"""Files and folders looked at, at most, in search of clips that have moved."""


@dataclass(frozen=True)
class Scanned:
    """One file of the folder: a clip, or why it is none."""

    path: Path
    clip: ExamClip | None
    """Without a zone."""
    error: ClarusError | None = None
    zone_hint: str = ""
    """What the file says of its zone; see ``core.zones.zone_words``."""


@dataclass(frozen=True)
class Folder:
    """What was found in a folder."""

    path: Path
    name: str
    """What an exam of it is called."""
    clips: tuple[ExamClip, ...]
    """In the order of their files; none twice."""
    failed: tuple[Scanned, ...] = ()
    """Files that can't be read as clips."""
    repeated: tuple[str, ...] = ()
    """Names of files that hold the same clip as one before them."""
    zone_hints: Mapping[str, str] = field(default_factory=dict)
    """What files say of their clips' zones, by hash."""


def scan(
    folder: Path, chosen: Sequence[Path] | None = None, name: str = ""
) -> Generator[Exam | Scanned | None, None, Folder]:
    """Look at every clip in and under a folder, or at those chosen.

    Yields first what is known from the files' names, an exam without an id in which each clip's path stands
    for its hash; then each clip as it was looked at; and None in between, so that a large clip doesn't hold
    up a cancel. A file that can't be read is told like the others and stops nothing.

    Args:
        chosen: the clips of one study, say; None for all that are found.
        name: what the exam is called; empty: as the folder.

    Raises:
        ClipNotFoundError: there is no file in it that could be a clip.
        NotAClipError: there are some, and none can be read.
    """
    from clarus_desktop.media import finding_clips

    name = name or folder.name
    paths = chosen if chosen is not None else (yield from finding_clips(folder))
    if not paths:
        raise ClipNotFoundError(
            tr("There is no clip in the folder “{folder}”.", folder=folder.name),
            tr("Choose the folder that holds an exam's clips."),
        )
    yield _new_exam("", folder, name, map(unread, paths), {})
    clips: dict[str, ExamClip] = {}
    hints: dict[str, str] = {}
    failed, repeated = [], []
    for path in paths:
        scanned = yield from _look_at(path)
        if scanned.clip is None:
            failed.append(scanned)
        elif scanned.clip.sha256 in clips:
            repeated.append(scanned.clip.name)
        else:
            clips[scanned.clip.sha256] = scanned.clip
            hints[scanned.clip.sha256] = scanned.zone_hint
        yield scanned
    if not clips:
        raise NotAClipError(
            tr("No file in the folder “{folder}” can be read as a clip.", folder=folder.name),
            tr("Copy or export the clips again."),
        )
    return Folder(folder, name, tuple(clips.values()), tuple(failed), tuple(repeated), hints)


def _look_at(path: Path) -> Generator[None, None, Scanned]:
    from clarus_desktop.media import glance

    try:
        seen = yield from glance(path)
    except ClarusError as error:
        return Scanned(path, None, error)
    except Exception as error:  # whatever one clip does, the others are listed
        log.warning("a clip could not be looked at: %s", describe(error))
        told = tr("“{name}” can't be read ({reason}).", name=path.name, reason=type(error).__name__)
        return Scanned(path, None, ClipError(told))
    clip = ExamClip(seen.sha256, seen.name, str(path), seen.size, seen.frames, seen.duration_s)
    return Scanned(path, clip, zone_hint=seen.zone_hint)


def unread(path: Path) -> ExamClip:
    """A file that has not been read, or can't be."""
    return ExamClip(str(path), path.name, str(path), 0, 0, 0.0)


def exam_of(folder: Folder, stored: Exam | None) -> Exam:
    """The exam that a folder's clips make.

    Args:
        stored: the exam to go on with: it keeps its name, what it knows of its clips (their zones, and how
            many frames opening them has told) and the clips that are elsewhere, and learns of new clips and
            of where its clips are now. None: a new exam is made.
    """
    if stored is None:
        return _new_exam(uuid.uuid4().hex, folder.path, folder.name, folder.clips, folder.zone_hints)
    known = {clip.sha256: clip for clip in stored.clips}
    clips = []
    for found in folder.clips:
        before = known.pop(found.sha256, None)
        if before is not None:
            clips.append(replace(before, name=found.name, path=found.path))
        else:
            hint = folder.zone_hints.get(found.sha256, "")
            clips.append(replace(found, zone=guess_zone(found.name, stored.protocol, hint)))
    return replace(stored, folder=str(folder.path), clips=(*clips, *known.values()))


def _new_exam(
    identity: str, folder: Path, name: str, clips: Iterable[ExamClip], hints: Mapping[str, str]
) -> Exam:
    """Protocol and zones are what the names tell, or else the files; ``hints``: see ``Folder.zone_hints``."""
    clues = [(clip, hints.get(clip.sha256, "")) for clip in clips]
    protocol = guess_protocol((clip.name for clip, _ in clues), (hint for _, hint in clues))
    zoned = tuple(replace(clip, zone=guess_zone(clip.name, protocol, hint)) for clip, hint in clues)
    return Exam(identity, name, str(folder), datetime.now().astimezone(), protocol, zoned)


def with_paths(exam: Exam, paths: Mapping[str, str]) -> Exam:
    """The exam with where some of its clips are now, by hash."""
    return replace(
        exam,
        clips=tuple(replace(clip, path=paths.get(clip.sha256, clip.path)) for clip in exam.clips),
    )


def locate(
    clips: Iterable[ExamClip], folders: Sequence[Path], seen_at: Callable[[str], Iterable[str]]
) -> Generator[None, None, dict[str, str]]:
    """Where clips are that may have moved: by hash, the path of each that was found.

    A clip is taken to be where a file, or a series of images, of its size lies at its path: opening it for
    review checks its hash. Elsewhere the hash decides, first where the clip was seen before, then in and
    under the folders. Yields now and then, so that it can be cancelled.

    Args:
        folders: searched up to ``SEARCHED`` entries each.
        seen_at: paths where the clip of that hash was seen.
    """
    from clarus_desktop.media import size_on_disk

    found, lost = {}, dict[int, list[ExamClip]]()
    for clip in clips:
        yield
        if size_on_disk(clip.path) == clip.size:
            found[clip.sha256] = clip.path
            continue
        for place in seen_at(clip.sha256):
            if size_on_disk(place) == clip.size and (yield from _is_clip(place, clip.sha256)):
                found[clip.sha256] = place
                break
        else:
            lost.setdefault(clip.size, []).append(clip)
    for folder in folders:
        for path, size in _files_under(folder):
            yield
            for clip in tuple(lost.get(size, ())):
                if (yield from _is_clip(path, clip.sha256)):
                    found[clip.sha256] = str(path)
                    lost[size].remove(clip)
            if not any(lost.values()):
                return found
    return found


def _is_clip(path: str | Path, sha256: str) -> Generator[None, None, bool]:
    from clarus_desktop.media import identify

    try:
        found = yield from identify(path)
    except ClarusError:
        return False
    return found == sha256


def _files_under(folder: Path) -> Iterator[tuple[Path, int]]:
    """Files in and under a folder and series of images, with their sizes; hidden ones and links to folders
    are passed over."""
    from clarus_desktop.media import size_on_disk

    looked_at = 0
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        visible = sorted(name for name in files if not name.startswith("."))
        for path in (Path(parent), *(Path(parent, name) for name in visible)):
            size = size_on_disk(path)
            if size is not None:
                yield path, size
        looked_at += len(folders) + len(files)
        if looked_at > SEARCHED:
            return
