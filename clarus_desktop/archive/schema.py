"""The data sets of an archive: which columns they have, of which type. docs/archives.md describes each.

An archive is a folder: ``archive.json`` (what was asked for, and of which model: ``manifest``), ``clips/``
(one row for each file), ``tracks/`` (one row for each clip that was analysed, however many files hold it) and
``summary.csv`` (the clips, for people). A file's row and its clip's tracks have the SHA-256 in common.
"""

from __future__ import annotations

from typing import Any

import pyarrow as pa

from clarus_desktop.archive.names import SCHEMA
from clarus_desktop.core.tracks import TrackKind

_MOMENT = pa.timestamp("us", tz="UTC")
_METADATA: dict[bytes | str, bytes | str] = {"clarus_schema": SCHEMA}


def _list(kind: pa.DataType) -> pa.DataType:
    """With its values called as Parquet calls them, so that a schema comes back as it was written."""
    return pa.list_(pa.field("element", kind))


def _verdict(kind: TrackKind) -> list[pa.Field[Any]]:
    """Null where the model has no such track."""
    return [
        pa.field(f"{kind}_positive", pa.bool_()),
        pa.field(f"{kind}_score", pa.float64()),
        pa.field(f"{kind}_threshold", pa.float64()),
        pa.field(f"{kind}_longest_run", pa.int32()),
        pa.field(f"{kind}_frames_over", pa.int32()),
        pa.field(f"{kind}_frames_analysed", pa.int32()),
        pa.field(f"{kind}_not_assessable", pa.int32()),
    ]


_CLIPS: list[pa.Field[Any]] = [
    # The file
    pa.field("sha256", pa.string()),  # null: it could not be read
    pa.field(
        "name", pa.string(), nullable=False
    ),  # as it may be shown: nothing of whom its DICOM header tells
    pa.field("path", pa.string(), nullable=False),  # absolute, as given; \udcff for bytes that are no text
    pa.field("path_bytes", pa.binary()),  # where ``path`` is not exact: the bytes
    pa.field("size_bytes", pa.int64()),
    pa.field("modified", _MOMENT),
    # Why there is no analysis; null where there is one
    pa.field("error", pa.string()),
    pa.field("error_kind", pa.string()),
    # The clip
    pa.field("frames", pa.int32()),
    pa.field("duration_s", pa.float64()),
    pa.field("fps", pa.float64()),
    pa.field("width", pa.int32()),
    pa.field("height", pa.int32()),
    pa.field("format", pa.string()),
    pa.field("missing_frames", pa.int32()),
    pa.field("warnings", _list(pa.string())),
    # The verdicts
    *_verdict(TrackKind.PROBABILITY),
    *_verdict(TrackKind.DISTANCE),
    pa.field("min_run", pa.int32()),
    pa.field("max_gap", pa.int32()),
    # The analysis
    pa.field("region", _list(pa.int32())),  # x0, y0, x1, y1, …; null: whole frames
    pa.field("region_origin", pa.string()),
    pa.field("device", pa.string()),
    pa.field("device_name", pa.string()),
    pa.field("backend", pa.string()),
    pa.field("precision", pa.string()),
    pa.field("notes", _list(pa.string())),
    pa.field("created", _MOMENT, nullable=False),
]
CLIPS_SCHEMA = pa.schema(_CLIPS, _METADATA)

_GAP = pa.struct([pa.field("at", pa.int32()), pa.field("frames", pa.int32())])
_AREA = pa.struct(
    [
        pa.field("kind", pa.string()),
        pa.field("left", pa.int32()),
        pa.field("top", pa.int32()),
        pa.field("right", pa.int32()),
        pa.field("bottom", pa.int32()),
        pa.field("mm_per_px", _list(pa.float64())),  # across, down; or null
    ]
)

_TRACKS: list[pa.Field[Any]] = [
    pa.field("sha256", pa.string(), nullable=False),
    pa.field("times_s", _list(pa.float64()), nullable=False),  # one for each frame, as in the tracks
    pa.field("probability", _list(pa.float64())),  # null: the model has no such track
    pa.field("distance", _list(pa.float64())),
    pa.field("gates", _list(pa.uint8())),  # why a frame is not assessable; 0: it is
    # What is known of the clip besides, so that it can be shown as it was
    pa.field("timing", pa.string(), nullable=False),  # file, unknown
    pa.field("gaps", _list(_GAP), nullable=False),
    pa.field("found_region", _list(pa.int32())),  # the clip's own, analysed or not
    pa.field("found_region_origin", pa.string()),
    pa.field("areas", _list(_AREA), nullable=False),
]
TRACKS_SCHEMA = pa.schema(_TRACKS, _METADATA)

LATER = frozenset({"gates", *(f"{kind}_not_assessable" for kind in TrackKind)})
"""Columns that archives of an earlier program don't have."""


def completed(table: pa.Table, schema: pa.Schema) -> pa.Table:
    """A table with all columns of a schema, in its order: null in those of ``LATER`` that it lacks."""
    for name in LATER.intersection(schema.names).difference(table.column_names):
        table = table.append_column(schema.field(name), pa.nulls(len(table), schema.field(name).type))
    return table.select(schema.names)
