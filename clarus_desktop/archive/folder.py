"""The folder of an archive while a run adds to it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
from filelock import FileLock, Timeout

from clarus_desktop.archive.decoding import guarded, moment
from clarus_desktop.archive.manifest import Counts, Identity, check_same, encoded, plain_manifest
from clarus_desktop.archive.names import CLIPS, MANIFEST, TRACKS
from clarus_desktop.archive.parts import (
    TRACKS_PER_GROUP,
    keys_of_tracks,
    read_rows,
    remove_leftovers,
    settle_clips,
    settle_tracks,
    sorted_tracks,
    write_part,
)
from clarus_desktop.archive.reading import is_archive, read_manifest
from clarus_desktop.archive.rows import FileFacts, Row, path_key
from clarus_desktop.archive.schema import CLIPS_SCHEMA
from clarus_desktop.archive.summary import write_summary
from clarus_desktop.archive.tail import Tail, left_over, remove_tail
from clarus_desktop.core import atomic
from clarus_desktop.core.errors import ArchiveDamagedError, ArchiveError

MOST_IN_TAIL, MOST_TAIL_BYTES = 500, 64 << 20
"""Files, and bytes, after which what came becomes a part."""

_LOCK = ".lock"
_FRAMES, _ERROR = map(CLIPS_SCHEMA.names.index, ("frames", "error"))


@dataclass(frozen=True)
class Known:
    """What is in the archive of a file."""

    size_bytes: int | None
    modified: datetime | None
    sha256: str | None
    failed: bool


class Folder:
    """An archive that is added to, by one run at a time. Whatever was added is on disk."""

    def __init__(self, path: Path, identity: Identity) -> None:
        """See ``opened``."""
        self._path = path
        self._clips, self._tracks = path / CLIPS, path / TRACKS
        self._identity = identity
        self._files: dict[bytes, Known] = {}
        self._rows: dict[str, tuple[Any, ...]] = {}
        self._created, self._is_settled = _now(), False
        manifest = _manifest(path)
        if manifest is not None:
            with guarded(f"“{MANIFEST}”"):
                check_same(manifest, identity, path.name)
                self._created = moment(manifest["created"]).isoformat()
                self._is_settled = manifest["finished"] is not None
        for folder in (self._clips, self._tracks):
            folder.mkdir(exist_ok=True)
            remove_leftovers(folder)
        self._load()
        if manifest is None:
            self._write_manifest(None)
        self._tail = Tail(path)

    def find(self, file: FileFacts) -> Known | None:
        """What is in the archive of a file as it is now on disk; None: nothing."""
        known = self._files.get(path_key(file.columns))
        same = known is not None and (known.size_bytes, known.modified) == (file.size_bytes, file.modified)
        return known if same else None

    def row_of(self, sha256: str) -> Row | None:
        """The row of a file that holds these bytes, if there is one in the archive."""
        values = self._rows.get(sha256)
        return None if values is None else dict(zip(CLIPS_SCHEMA.names, values, strict=True))

    def add(self, row: Row, tracks: Row | None = None) -> None:
        """Keep the row of a file, and of its clip's tracks if they are new.

        Raises:
            OSError: the disk is full, or the folder is gone.
        """
        if self._is_settled:
            self._is_settled = False
            self._write_manifest(None)
        self._tail.add([row], [] if tracks is None else [tracks])
        self._note(row)
        if self._tail.rows >= MOST_IN_TAIL or self._tail.bytes >= MOST_TAIL_BYTES:
            self._tail.close()
            self._flush()
            self._tail = Tail(self._path)

    def settle(self) -> None:
        """All is there: put everything in order, write the summary, and say so in the manifest.

        Raises:
            OSError: as ``add``; nothing is lost.
        """
        if self._is_settled:
            return
        self._tail.close()
        self._flush()
        self._tail = Tail(self._path)
        clips = settle_clips(self._clips)
        settle_tracks(self._tracks, self._analysed())
        write_summary(self._path, clips)
        self._write_manifest(_now())
        self._is_settled = True

    def close(self) -> None:
        """Stop. What was added becomes a part, for whoever looks into the folder now."""
        self._tail.close()
        self._flush()
        if not self._is_settled:
            self._write_manifest(None)

    def counts(self) -> Counts:
        """What is in it now."""
        clips, failed = self._analysed(), sum(known.failed for known in self._files.values())
        return Counts(
            files=len(self._files),
            analysed=len(self._files) - failed,
            failed=failed,
            clips=len(clips),
            frames=sum(self._rows[sha256][_FRAMES] for sha256 in clips),
        )

    def _analysed(self) -> set[str]:
        """The clips of which there are tracks and a file, by hash."""
        known = self._files.values()
        return {each.sha256 for each in known if each.sha256 is not None and not each.failed}

    def _load(self) -> None:
        """Take in what is there; what a killed run left in its tail becomes a part."""
        self._flush()
        try:
            tracked = keys_of_tracks(self._tracks)
            for row in read_rows(self._clips):
                if row["error"] is not None or row["sha256"] in tracked:
                    self._note(row)
        except (OSError, pa.ArrowException, KeyError) as error:
            raise ArchiveDamagedError(
                f"The archive “{self._path.name}” can't be gone on with: one of its files can't be read.",
                "Choose another folder, or put back a copy of this one.",
            ) from error

    def _note(self, row: Row) -> None:
        sha256, failed = row["sha256"], row.get("error") is not None
        self._files[path_key(row)] = Known(row["size_bytes"], row["modified"], sha256, failed)
        if sha256 is None:
            return
        before = self._rows.get(sha256)
        if before is None or before[_ERROR] is not None or not failed:  # what was analysed stays so
            self._rows[sha256] = tuple(row.get(name) for name in CLIPS_SCHEMA.names)

    def _flush(self) -> None:
        """Make parts of the tail, which is closed: of the tracks first, so that no row is without them."""
        clips, tracks = left_over(self._path)
        if len(tracks):
            write_part(self._tracks, sorted_tracks(tracks), TRACKS_PER_GROUP)
        if len(clips):
            write_part(self._clips, clips)
        remove_tail(self._path)

    def _write_manifest(self, finished: str | None) -> None:
        manifest = plain_manifest(self._identity, self.counts(), self._created, finished)
        atomic.write_bytes(self._path / MANIFEST, encoded(manifest))


@contextmanager
def opened(path: Path, identity: Identity) -> Iterator[Folder]:
    """The archive in a folder, which is made if there is none, for as long as one run adds to it.

    Raises:
        ArchiveError: another run is at work there; it was made with another model or settings; the folder
            can't be written to, or the disk became full (then what was added before is still there).
        ArchiveDamagedError: what is there can't be read.
    """
    with _in_words(path.name):
        path.mkdir(parents=True, exist_ok=True)
        try:
            with FileLock(path / _LOCK, timeout=0):
                folder = Folder(path, identity)
                try:
                    yield folder
                finally:
                    folder.close()
        except Timeout as error:
            raise ArchiveError(
                f"Another run is adding to the archive “{path.name}” right now.", "Wait for its end."
            ) from error


@contextmanager
def _in_words(name: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        # Not its own words: pyarrow's name the folder.
        reason = "no reason given" if error.errno is None else os.strerror(error.errno)
        raise ArchiveError(
            f"The archive “{name}” can't be written to ({reason}).",
            "What was added before is still there. Make room or choose another folder, and run it again.",
        ) from error


def _manifest(path: Path) -> dict[str, Any] | None:
    """None where there is no archive yet."""
    return read_manifest(path) if is_archive(path) else None


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
