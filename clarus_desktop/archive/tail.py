"""The end of an archive that is being written: results on disk as they come, before they fill a part.

Two files in Arrow's stream format, which grows row by row. A kill may cut the last row off; all before it
are read. A clip's tracks are written before the rows of its files, so that no row is without them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import pyarrow as pa

from clarus_desktop.archive.rows import Row, clips_table, tracks_table
from clarus_desktop.archive.schema import CLIPS_SCHEMA, TRACKS_SCHEMA

_CLIPS, _TRACKS = ".clips.arrows", ".tracks.arrows"


class Tail:
    """Open for writing, and empty at first: what an earlier run left is read with ``left_over`` before."""

    def __init__(self, folder: Path) -> None:
        """``OSError`` where the folder can't be written to."""
        with ExitStack() as opened:
            self._tracks, self._clips = (
                opened.enter_context(
                    pa.ipc.new_stream(opened.enter_context(pa.OSFile(str(folder / name), "wb")), schema)
                )
                for name, schema in ((_TRACKS, TRACKS_SCHEMA), (_CLIPS, CLIPS_SCHEMA))
            )
            self._opened = opened.pop_all()
        self.rows = 0
        """Of files."""
        self.bytes = 0

    def add(self, clips: Sequence[Row], tracks: Sequence[Row]) -> None:
        """Write the rows of files, and those of their clips' tracks.

        Raises:
            OSError: the disk is full.
        """
        for stream, table in ((self._tracks, tracks_table(tracks)), (self._clips, clips_table(clips))):
            if len(table):
                stream.write_table(table)
            self.bytes += table.nbytes
        self.rows += len(clips)

    def close(self) -> None:
        """May be called again, also after an error.

        Raises:
            OSError: the disk is full; everything is closed nevertheless.
        """
        self._opened.close()


def left_over(folder: Path) -> tuple[pa.Table, pa.Table]:
    """The rows of files and of tracks in a tail, whole ones only."""
    return (
        pa.Table.from_batches(_batches(folder / _CLIPS), CLIPS_SCHEMA),
        pa.Table.from_batches(_batches(folder / _TRACKS), TRACKS_SCHEMA),
    )


def remove_tail(folder: Path) -> None:
    """Its rows are elsewhere now."""
    for name in (_CLIPS, _TRACKS):
        (folder / name).unlink(missing_ok=True)


def _batches(path: Path) -> Iterator[pa.RecordBatch]:
    """Up to the first that is not whole."""
    if not path.is_file():
        return
    try:
        with pa.OSFile(str(path), "rb") as file, pa.ipc.open_stream(file) as stream:
            for batch in stream:
                batch.validate(full=True)
                yield batch
    except (OSError, pa.ArrowException):
        return
