"""The clips that a folder of DICOM objects, or a DICOMDIR, offers."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Generator, Iterator
from itertools import islice
from pathlib import Path

from pydicom.dataset import Dataset

from clarus_desktop.core.errors import ClipError
from clarus_desktop.core.language import joined, tr
from clarus_desktop.core.study import Listed
from clarus_desktop.core.words import count
from clarus_desktop.media.dicom.facts import study_of
from clarus_desktop.media.dicom.header import read_header
from clarus_desktop.media.dicom.identity import day, gives_away
from clarus_desktop.media.dicom.values import number, text
from clarus_desktop.media.kinds import Kind, kind_of
from clarus_desktop.media.order import natural_key
from clarus_desktop.media.probe import Source, probe

log = logging.getLogger(__name__)

SEARCHED = 20_000
"""Files and folders looked at, and records of a DICOMDIR read, at most."""
_LARGEST_DICOMDIR = 64 << 20
"""Bytes read of a DICOMDIR, at most."""
_HEAD_BYTES = 1024
"""From the start of a file, in which its class stands."""
_DIRECTORY_CLASS = b"1.2.840.10008.1.3.10"
"""Media Storage Directory Storage."""
_FILE_ID = re.compile(rb"\x04\x00\x00\x15CS(..)", re.DOTALL)
"""How a Referenced File ID (0004,1500) begins; its length follows. A DICOMDIR is explicit little endian."""


def listing(path: str | Path) -> Generator[None, None, tuple[Listed, ...]]:
    """The image objects in and under a folder, or those a DICOMDIR leads to, in natural order.

    What can't be read as a clip is left out, and so is all that isn't truly inside the folder. Where a
    DICOMDIR leads to no file, its folder is searched. Yields once per file, so that it can be given up.

    Raises:
        ClipError: ``path`` is neither a folder nor a readable file.
    """
    path = Path(path)
    if path.is_dir():
        return (yield from _look_at(_files_under(path), path))
    directory = probe(path)
    found = yield from _look_at(_referenced(directory), path.parent)
    return found or (yield from _look_at(_files_under(path.parent), path.parent))


def is_dicomdir(path: str | Path) -> bool:
    """Whether a file is the index of a DICOM folder, by its content.

    Raises:
        ClipError: it can't be read.
    """
    with probe(path).open() as file:
        head = file.read(_HEAD_BYTES)
    return head[128:132] == b"DICM" and _DIRECTORY_CLASS in head


def _look_at(paths: Iterator[Path], folder: Path) -> Generator[None, None, tuple[Listed, ...]]:
    within = Path(os.path.realpath(folder))
    found: dict[Path, Listed] = {}
    for path in paths:
        yield
        real = Path(os.path.realpath(path))
        if real not in found and real.is_relative_to(within):
            listed = _listed(path)
            if listed is not None:
                found[real] = listed
    return tuple(sorted(found.values(), key=lambda listed: natural_key(Path(listed.path))))


def _listed(path: Path) -> Listed | None:
    """None where the file is no clip."""
    try:
        source = probe(path)
        if kind_of(source) is not Kind.DICOM:
            return None
        dataset = read_header(source)
    except ClipError:
        return None
    return Listed(
        str(source.path),
        source.name,
        max(int(number(dataset, "NumberOfFrames") or 1), 1),
        study_of(dataset),
        _title(day(text(dataset, "StudyDate")), _description(dataset, "StudyDescription")) or tr("Study"),
        _title(
            _series(text(dataset, "SeriesNumber")),
            _description(dataset, "SeriesDescription"),
        ),
    )


def _title(*parts: str) -> str:
    return joined(*parts, by=", ")


def _series(number: str) -> str:
    return tr("Series {number}", number=number) if number else tr("Series")


def _description(dataset: Dataset, keyword: str) -> str:
    """A free text, unless it names the patient."""
    value = text(dataset, keyword)
    return "" if gives_away(value, dataset) else value


def _files_under(folder: Path) -> Iterator[Path]:
    """Regular files in and under a folder; hidden ones and links to folders are passed over."""
    waiting = [str(folder)]
    looked_at = 0
    while waiting and looked_at < SEARCHED:
        try:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    looked_at += 1
                    if entry.name.startswith(".") or looked_at > SEARCHED:
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                    elif entry.is_file():
                        yield Path(entry.path)
        except OSError as error:
            log.warning("a folder could not be searched: %s", error.strerror)


def _referenced(directory: Source) -> Iterator[Path]:
    """The files that a DICOMDIR's records name, where they exist.

    The names are looked for in its bytes. Its records are not followed: they lead to each other by offsets,
    which in a damaged file lead anywhere, and what they tell the files tell too.
    """
    with directory.open() as file:
        content = file.read(_LARGEST_DICOMDIR)
    found = islice(_FILE_ID.finditer(content), SEARCHED)
    file_ids = (content[each.end() : each.end() + int.from_bytes(each[1], "little")] for each in found)
    missing = 0
    for file_id in dict.fromkeys(file_ids):
        path = _existing(directory.path.parent, file_id)
        if path is None:
            missing += 1
        else:
            yield path
    if missing:
        log.warning("%s that a DICOMDIR names can't be found", count(missing, "file"))


def _existing(folder: Path, file_id: bytes) -> Path | None:
    r"""The file of an ID such as ``IMAGES\IM000001``; media mounted elsewhere may have it in lower case."""
    text = file_id.rstrip(b" \0").decode("utf-8", "replace")
    for name in (text, text.lower()):
        parts = name.split("\\")
        if not any(part in ("", ".", "..") or re.search(r"[/:\0]", part) for part in parts):
            path = folder.joinpath(*parts)
            if _is_file(path):
                return path
    return None


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name that is too long, a folder that may not be read
        return False
