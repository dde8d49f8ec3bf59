"""Rows of an archive, made from a snapshot or from what went wrong."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa

from clarus_desktop.archive.schema import CLIPS_SCHEMA, TRACKS_SCHEMA
from clarus_desktop.core.region import Region
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.words import display_name

Row = Mapping[str, Any]
"""Values by column; a column that is left out is null."""


@dataclass(frozen=True)
class FileFacts:
    """Which file a row is of."""

    path: Path
    """Absolute."""
    size_bytes: int | None
    """Of a series of images that of all its files; None: there is no such file."""
    modified: datetime | None
    """With time zone, to the microsecond."""

    def __repr__(self) -> str:
        return "a file"  # whatever logs what a worker was given

    @property
    def columns(self) -> dict[str, Any]:
        path = str(self.path)
        text = encodable(path)
        return {
            "path": text,
            "path_bytes": None if text == path else os.fsencode(path),
            "size_bytes": self.size_bytes,
            "modified": self.modified,
        }


def analysed_row(file: FileFacts, snapshot: Snapshot) -> Row:
    """The row of a file in the clips' data set."""
    clip, engine = snapshot.clip, snapshot.engine
    return {
        "sha256": clip.sha256,
        "name": display_name(clip.name),
        **file.columns,
        "frames": clip.frame_count,
        "duration_s": clip.duration_s,
        "fps": clip.fps,
        "width": clip.width,
        "height": clip.height,
        "format": encodable(clip.format),
        "missing_frames": clip.missing_frames,
        "warnings": [encodable(warning) for warning in clip.warnings],
        **_verdicts(snapshot),
        "min_run": snapshot.rule.min_run,
        "max_gap": snapshot.rule.max_gap,
        "region": _outline(snapshot.region),
        "region_origin": _origin(snapshot.region),
        "device": engine.device,
        "device_name": engine.device_name,
        "backend": engine.backend,
        "precision": engine.precision,
        "notes": list(engine.notes),
        "created": snapshot.created.astimezone(UTC),
    }


def failed_row(file: FileFacts, name: str, sha256: str | None, error_kind: str, error: str) -> Row:
    """The row of a file that could not be analysed.

    Args:
        name: as it may be shown.
        sha256: None where not even that could be had.
        error_kind: name of the error's class in ``core.errors``.
        error: one sentence or more.
    """
    return {
        "sha256": sha256,
        "name": display_name(name),
        **file.columns,
        "error": encodable(error),
        "error_kind": error_kind,
        "created": datetime.now(UTC),
    }


def same_clip_row(row: Row, file: FileFacts, name: str) -> Row:
    """The row of another file that holds the same bytes; ``name`` as it may be shown."""
    mine = display_name(name)
    error = row.get("error")
    if error is not None:
        error = error.replace(f"“{row['name']}”", f"“{mine}”")
    return {**row, "error": error, "name": mine, **file.columns}


def tracks_row(snapshot: Snapshot) -> Row:
    """The row of a clip in the tracks' data set."""
    clip, tracks = snapshot.clip, snapshot.tracks
    return {
        "sha256": clip.sha256,
        "times_s": clip.times_s,
        **{kind.value: tracks.values(kind) for kind in snapshot.kinds},
        "gates": tracks.gates,
        "timing": clip.timing.name.lower(),
        "gaps": [{"at": gap.at, "frames": gap.frames} for gap in clip.gaps],
        "found_region": _outline(clip.region),
        "found_region_origin": _origin(clip.region),
        "areas": [
            {
                "kind": area.kind.value,
                "left": area.left,
                "top": area.top,
                "right": area.right,
                "bottom": area.bottom,
                "mm_per_px": None if area.mm_per_px is None else list(area.mm_per_px),
            }
            for area in clip.areas
        ],
    }


def clips_table(rows: Iterable[Row]) -> pa.Table:
    """Rows of files as a table of ``CLIPS_SCHEMA``."""
    return pa.Table.from_pylist(list(rows), CLIPS_SCHEMA)


def tracks_table(rows: Iterable[Row]) -> pa.Table:
    """Rows of clips as a table of ``TRACKS_SCHEMA``."""
    return pa.Table.from_pylist(list(rows), TRACKS_SCHEMA)


def path_of(row: Row) -> Path:
    """The path of a row, exactly as the file was found."""
    exact = row.get("path_bytes")
    return Path(row["path"] if exact is None else os.fsdecode(exact))


def path_key(row: Row) -> bytes:
    """By which the row of a file is told from all others, and put in order."""
    exact: bytes | None = row.get("path_bytes")
    return str(row["path"]).encode() if exact is None else exact


def encodable(text: str) -> str:
    r"""``text`` with bytes that are no text (undecodable file names) written as ``\udcff``."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _verdicts(snapshot: Snapshot) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    for kind, verdict in snapshot.verdicts.items():
        columns |= {
            f"{kind}_positive": verdict.positive,
            f"{kind}_score": verdict.score,
            f"{kind}_threshold": verdict.threshold,
            f"{kind}_longest_run": verdict.longest_run,
            f"{kind}_frames_over": verdict.frames_over,
            f"{kind}_frames_analysed": verdict.frames_analysed,
            f"{kind}_not_assessable": verdict.not_assessable,
        }
    return columns


def _outline(region: Region | None) -> list[int] | None:
    return None if region is None else [int(number) for corner in region.outline for number in corner]


def _origin(region: Region | None) -> str | None:
    return None if region is None else region.origin.name.lower()
