"""Parquet files of a data set: written whole or not at all, and put in order at the end.

A data set is a folder of numbered files. A run adds files as it goes; at its end all rows are written anew,
sorted and each once, into files with higher numbers, and only then are the old files removed. A kill in
between leaves rows twice at worst. Whatever row of a key comes last is the one that counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from clarus_desktop.archive.names import parts
from clarus_desktop.archive.rows import Row, path_key
from clarus_desktop.archive.schema import CLIPS_SCHEMA, TRACKS_SCHEMA, completed
from clarus_desktop.core import atomic

FILES_PER_PART = 10_000
TRACKS_PER_PART = 1_000
TRACKS_PER_GROUP = 32
"""Rows of tracks that are read together: a window that shows one clip has to read as many."""


def write_part(folder: Path, table: pa.Table, rows_per_group: int = FILES_PER_PART) -> Path:
    """Add a file to a data set.

    Raises:
        OSError: the disk is full, or the folder can't be written to; there is no new file then.
    """
    taken = [int(path.stem) for path in parts(folder) if path.stem.isdecimal()]
    path = folder / f"{max(taken, default=0) + 1:06}.parquet"
    with atomic.replacing(path) as temporary:
        pq.write_table(table, temporary, row_group_size=rows_per_group, compression="zstd")
    return path


def remove_leftovers(folder: Path) -> None:
    """Take away what a run left half written when it was killed."""
    for path in folder.glob(".*.parquet"):
        path.unlink(missing_ok=True)


def read_rows(folder: Path) -> Iterator[Row]:
    """The rows of a data set in the order in which they were written.

    Raises:
        OSError, pyarrow.ArrowException: a file can't be read.
    """
    for path in parts(folder):
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches(1000):
                yield from batch.to_pylist()


def keys_of_tracks(folder: Path) -> set[str]:
    """The hashes of all clips whose tracks are there; raises as ``read_rows``."""
    return {sha256 for path in parts(folder) for sha256 in _hashes(pq.read_table(path, columns=["sha256"]))}


def settle_clips(folder: Path) -> pa.Table:
    """Put the rows of all files in order: by path, each path once. Returns them."""
    old = parts(folder)
    found = (completed(pq.read_table(path), CLIPS_SCHEMA) for path in old)
    table = pa.concat_tables([CLIPS_SCHEMA.empty_table(), *found])
    last = {path_key(row): number for number, row in enumerate(_paths(table))}
    table = table.take(pa.array([last[key] for key in sorted(last)], pa.int64()))
    for start in range(0, len(table), FILES_PER_PART):
        write_part(folder, table.slice(start, FILES_PER_PART))
    _remove(old)
    return table


def settle_tracks(folder: Path, wanted: set[str]) -> None:
    """Put the tracks of the ``wanted`` clips in order: by hash, each once. Others are left out.

    As much is in memory as goes into one file, however many there are: within a file rows are sorted, so
    that only a small part of each has to be read for a part of the result.
    """
    old = parts(folder)
    hashes = sorted(wanted)
    for start in range(0, len(hashes), TRACKS_PER_PART):
        chosen = hashes[start : start + TRACKS_PER_PART]
        write_part(folder, _tracks(old, chosen), TRACKS_PER_GROUP)
    _remove(old)


def sorted_tracks(table: pa.Table) -> pa.Table:
    """As tracks are written: by hash, each once, the last one that was added."""
    last = {sha256: number for number, sha256 in enumerate(_hashes(table))}
    return table.take(pa.array([last[sha256] for sha256 in sorted(last)], pa.int64()))


def _tracks(paths: Sequence[Path], hashes: Sequence[str]) -> pa.Table:
    """The rows of some clips, given sorted."""
    column = pc.field("sha256")
    within = (column >= hashes[0]) & (column <= hashes[-1]) & column.isin(list(hashes))
    found = (completed(pq.read_table(path, filters=within), TRACKS_SCHEMA) for path in paths)
    return sorted_tracks(pa.concat_tables(found))


def _hashes(table: pa.Table) -> list[str]:
    return [str(sha256) for sha256 in table.column("sha256").to_pylist()]


def _paths(table: pa.Table) -> Sequence[Row]:
    return table.select(["path", "path_bytes"]).to_pylist()


def _remove(paths: Sequence[Path]) -> None:
    for path in paths:
        path.unlink()
