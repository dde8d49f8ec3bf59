"""Archives of made-up results, written as a run writes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq

from clarus_desktop.archive.manifest import Counts, Identity, Settings, encoded, plain_manifest
from clarus_desktop.archive.names import CLIPS, MANIFEST, TRACKS
from clarus_desktop.archive.rows import (
    FileFacts,
    Row,
    analysed_row,
    clips_table,
    failed_row,
    same_clip_row,
    tracks_row,
    tracks_table,
)
from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.model import EngineInfo, ModelInfo, Thresholds
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import Chunk, TrackKind, Tracks

MODEL = ModelInfo(
    *("screening", "2.1", "5c" * 32, "resnet18", tuple(TrackKind), Thresholds(0.5, 0.2), RunRule(3, 1)),
    card={"intended_use": "research"},
    reference_distances=np.linspace(0.01, 0.3, 40),
)
ENGINE = EngineInfo("cpu", "A processor", "torch", "float32", ("Smaller batches.",))
BEGAN = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)


def made_up_snapshot(
    sha256: str, height: float, *, name: str = "clip.mp4", frames: int = 8, size: tuple[int, int] = (64, 48)
) -> Snapshot:
    """An analysis of whole frames at 25 per second, in whose middle both tracks reach ``height`` (0…1)."""
    tracks, each = Tracks(frames, TrackKind), np.arange(frames)
    hump = height * np.exp(-(((each - frames / 2) / frames) ** 2))
    tracks.write(Chunk(0, each, dict.fromkeys(TrackKind, hump)))
    return Snapshot(
        clip=ClipInfo(name, sha256, each / 25, frames / 25, *size, "avi, mjpeg"),
        model=MODEL,
        engine=ENGINE,
        tracks=tracks,
        thresholds=MODEL.thresholds,
        rule=MODEL.rule,
        created=BEGAN,
        app_version="1.0",
    )


def write_archive(
    folder: Path, results: Iterable[tuple[Path, Snapshot | str]], *, finished: bool = True
) -> Path:
    """An archive of these files: each with its analysis, or with why there is none.

    A clip that several files hold is analysed once. Returns ``folder``.
    """
    rows: list[Row] = []
    analysed: dict[str, tuple[Row, Snapshot]] = {}
    for path, result in results:
        facts = FileFacts(path, path.stat().st_size if path.exists() else 1000, BEGAN)
        if isinstance(result, str):
            rows.append(failed_row(facts, path.name, None, "NotAClipError", result))
            continue
        sha256, named = result.clip.sha256, replace(result, clip=replace(result.clip, name=path.name))
        if sha256 in analysed:
            rows.append(same_clip_row(analysed[sha256][0], facts, path.name))
        else:
            rows.append(analysed_row(facts, named))
            analysed[sha256] = rows[-1], named
    snapshots = [snapshot for _, snapshot in analysed.values()]
    write_parts(folder, rows, snapshots)
    identity = Identity(MODEL, Settings("auto", "auto", True, MODEL.thresholds, MODEL.rule), "1.0")
    counts = Counts(len(rows), sum(row.get("error") is None for row in rows), 0, len(snapshots), 0)
    manifest = plain_manifest(identity, counts, BEGAN.isoformat(), BEGAN.isoformat() if finished else None)
    (folder / MANIFEST).write_bytes(encoded(manifest))
    return folder


def write_parts(folder: Path, rows: Sequence[Row], snapshots: Sequence[Snapshot]) -> None:
    """The data sets, of one file each."""
    tables = {CLIPS: clips_table(rows), TRACKS: tracks_table(map(tracks_row, snapshots))}
    for name, table in tables.items():
        (folder / name).mkdir(parents=True, exist_ok=True)
        pq.write_table(table, folder / name / "000001.parquet", row_group_size=32)


def in_a_region(snapshot: Snapshot) -> Snapshot:
    """The same, as if a part of each frame had been analysed."""
    region = Region.box(4, 4, 40, 30, Origin.FOUND)
    return replace(snapshot, region=region, clip=replace(snapshot.clip, region=region))
