"""Archives read back: the list of their files, and the analysis of one clip at a time, as it was made."""

from __future__ import annotations

import json
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clarus_desktop.archive.decoding import ArchivedFile, file_of, guarded, model_of, moment, snapshot_of
from clarus_desktop.archive.extras import need
from clarus_desktop.archive.names import CLIPS, MANIFEST, SCHEMA, TRACKS, parts
from clarus_desktop.core.archives import ArchiveInfo
from clarus_desktop.core.errors import (
    ArchiveDamagedError,
    ArchiveError,
    ArchiveTooNewError,
    NotAnArchiveError,
)
from clarus_desktop.core.language import tr
from clarus_desktop.core.snapshot import Snapshot

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

MOST_BYTES = 64 << 20
"""Of a manifest that is read at all; a reference of a million frames takes about twenty million."""
MOST_FILES = 1_000_000
"""Rows that are read at all."""
ROWS_AT_ONCE = 500
"""Made objects of in one go: pyarrow lets no other thread of the program do anything meanwhile."""
MOST_AT_ONCE = 1 << 30
"""Bytes of a row group, decompressed: the tracks of 40 million frames."""
_FAMILY, _, _VERSION = SCHEMA.partition("/")
_HEAD = 4096
"""Bytes at the beginning of a manifest, in which it says what it is."""
_ARRAYS = ("times_s", "probability", "distance", "gates")
_NOT_LISTED = {"modified", "created", "warnings", "notes", "region"}
"""Columns that take long to make objects of, and that no list shows."""

Place = tuple[Path, int, int]
"""A file of tracks, one of its row groups, and a row in that."""


def is_archive(folder: Path) -> bool:
    """Whether a folder is meant to be an archive: known by a glance at its manifest, without pyarrow."""
    manifest = folder / MANIFEST
    try:
        if not manifest.is_file():
            return False
        with manifest.open("rb") as file:
            return f'"{_FAMILY}/'.encode() in file.read(_HEAD) or (folder / CLIPS).is_dir()
    except (OSError, ValueError):  # ValueError: no path of this system
        return False


class Archive:
    """An archive as it was when it was opened. It holds no file open; one thread at a time may use it.

    A run may add to it meanwhile, or put its files in order: what is listed can be read all the same.
    """

    def __init__(self, folder: Path, manifest: dict[str, Any], clips: pa.Table) -> None:
        """See ``open_archive``."""
        self._folder = folder
        self._manifest = manifest
        self._clips = clips
        self._places = dict(_places(folder))
        with guarded(f"“{MANIFEST}”"):
            model, finished = model_of(manifest["model"]), manifest["finished"]
            self.info = ArchiveInfo(
                model_name=model.name,
                model_version=model.version,
                model_sha256=model.sha256,
                created=moment(manifest["created"]),
                finished=None if finished is None else moment(finished),
            )
        with guarded(tr("A file in “{folder}”", folder=CLIPS)):
            files = list(map(file_of, _listed(clips)))
        # A run that was stopped may leave rows twice: the last one of a file is the one that counts.
        self.files = tuple(sorted({file.path: file for file in files}.values(), key=attrgetter("path")))
        # Of a clip that is there under several names, any row does.
        self._numbers = {
            file.sha256: number for number, file in enumerate(files) if file.sha256 and not file.error
        }

    files: tuple[ArchivedFile, ...]
    """One for each file, in the order of their paths."""

    def snapshot(self, sha256: str) -> Snapshot:
        """The analysis of the clip of that hash as it was made, without reviews.

        Reads one row group of one file. Where that is no longer there, looks once for where it is now.

        Raises:
            ArchiveError: there is no analysis of the clip.
            ArchiveDamagedError: it can't be read any more.
        """
        number = self._numbers.get(sha256)
        if number is None:
            raise ArchiveError(tr("The archive holds no analysis of this clip."))
        with guarded(tr("What was analysed of “{name}”", name=self._clips.column("name")[number].as_py())):
            (row,) = self._clips.slice(number, 1).to_pylist()
            table = self._row(sha256)
            values = {name: table.column(name)[0].values for name in _ARRAYS}
            (rest,) = table.drop_columns(list(_ARRAYS)).to_pylist()
            arrays = {
                name: None if each is None else each.to_numpy(zero_copy_only=False).astype("float64")
                for name, each in values.items()
            }
            return snapshot_of(self._manifest, row, rest, arrays)

    def _row(self, sha256: str) -> pa.Table:
        try:
            return _row(self._places[sha256], sha256)
        except (FileNotFoundError, LookupError):  # a run has put them into other files since
            self._places = dict(_places(self._folder))
            return _row(self._places[sha256], sha256)


def open_archive(folder: Path) -> Archive:
    """Open an archive: its manifest, the list of its files and where each clip's tracks are, but no tracks.

    One whose run is not finished is opened as far as it is there; ``info.finished`` tells.

    Raises:
        NotAnArchiveError: the folder holds none.
        ArchiveTooNewError: a newer program made it.
        ArchiveDamagedError: the manifest or the list can't be read. Tracks that can't be are told of when
            they are asked for.
        ArchiveError: pyarrow is not installed.
    """
    manifest = read_manifest(folder)
    need("pyarrow")
    try:
        clips = _clips(folder)
    except ArchiveDamagedError as error:
        if not isinstance(error.__cause__, FileNotFoundError):
            raise
        clips = _clips(folder)  # a run has put them into other files just now
    return Archive(folder, manifest, clips)


def read_manifest(folder: Path) -> dict[str, Any]:
    """The manifest of an archive of this version; nothing else in it has been checked.

    Raises:
        NotAnArchiveError, ArchiveTooNewError, ArchiveDamagedError: as ``open_archive``.
    """
    path = folder / MANIFEST
    if not folder.is_dir():
        raise NotAnArchiveError(
            tr("There is no folder “{name}” any more.", name=folder.name), tr("Open it where it is now.")
        )
    if not is_archive(folder):
        raise NotAnArchiveError(
            tr("“{name}” is no archive: it holds no {file}.", name=folder.name, file=MANIFEST),
            tr("Choose the folder that “clarus-desktop analyze” was given with --out."),
        )
    with guarded(f"“{MANIFEST}”"):
        if path.stat().st_size > MOST_BYTES:
            raise ValueError("longer than any manifest")
        found = json.loads(path.read_bytes())
        family, _, version = str(found["schema"]).partition("/")
        if family != _FAMILY:
            raise ValueError("another kind of file")
    if version != _VERSION:
        raise ArchiveTooNewError(
            tr("The archive was made by a newer version of the program."),
            tr("Install that version to open it."),
        )
    return dict(found)


def _clips(folder: Path) -> pa.Table:
    import pyarrow as pa

    from clarus_desktop.archive.schema import CLIPS_SCHEMA

    tables, rows = [CLIPS_SCHEMA.empty_table()], 0
    for path in parts(folder / CLIPS):
        with guarded(f"“{CLIPS}/{path.name}”"), _open(path, CLIPS_SCHEMA) as file:
            rows += file.metadata.num_rows
            if rows > MOST_FILES:
                raise ArchiveError(
                    tr("The archive holds more than {limit} files.", limit=f"{MOST_FILES:,}"),
                    tr("Divide it into several."),
                )
            tables += [_group(file, number, CLIPS_SCHEMA) for number in range(file.num_row_groups)]
    return pa.concat_tables(tables)


def _places(folder: Path) -> Iterator[tuple[str, Place]]:
    """Where the tracks of each clip are, by its hash. A file that can't be read is passed over."""
    from clarus_desktop.archive.schema import TRACKS_SCHEMA

    for path in parts(folder / TRACKS):
        try:
            with guarded(f"“{TRACKS}/{path.name}”"), _open(path, TRACKS_SCHEMA) as file:
                groups = [
                    file.read_row_group(number, ["sha256"]).column("sha256").to_pylist()
                    for number in range(file.num_row_groups)
                ]
        except ArchiveDamagedError:  # said of each of its clips, when one is opened
            continue
        for number, hashes in enumerate(groups):
            yield from ((str(sha256), (path, number, row)) for row, sha256 in enumerate(hashes))


def _row(place: Place, sha256: str) -> pa.Table:
    """The row at a place; ``ValueError`` where it is of another clip."""
    from clarus_desktop.archive.schema import TRACKS_SCHEMA

    path, group, row = place
    with _open(path, TRACKS_SCHEMA) as file:
        table = _group(file, group, TRACKS_SCHEMA).slice(row, 1)
    if table.column("sha256")[0].as_py() != sha256:
        raise ValueError("the tracks are of another clip")
    return table


def _open(path: Path, schema: pa.Schema) -> pq.ParquetFile:
    """``ValueError`` where it has not all columns of a schema but later ones; others are passed over."""
    import pyarrow.parquet as pq

    from clarus_desktop.archive.schema import LATER

    file = pq.ParquetFile(path, page_checksum_verification=True)
    found = file.schema_arrow
    wanted = set(schema.names) - LATER.difference(found.names)
    if any(name not in found.names or found.field(name).type != schema.field(name).type for name in wanted):
        file.close()
        raise ValueError("columns are missing, or of another type")
    return file


def _group(file: pq.ParquetFile, number: int, schema: pa.Schema) -> pa.Table:
    from clarus_desktop.archive.schema import completed

    if file.metadata.row_group(number).total_byte_size > MOST_AT_ONCE:
        raise ValueError("larger than any row group is written")
    return completed(file.read_row_group(number, schema.names), schema)


def _listed(clips: pa.Table) -> Iterator[dict[str, Any]]:
    """The rows, with what a list shows of them."""
    names = [name for name in clips.column_names if name not in _NOT_LISTED]
    for batch in clips.select(names).to_batches(max_chunksize=ROWS_AT_ONCE):
        yield from batch.to_pylist()
