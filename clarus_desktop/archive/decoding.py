"""What an archive's values stand for, with nothing taken on trust: ``ValueError`` where one can't be."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import Area, AreaKind, ClipInfo, Gap, Timing
from clarus_desktop.core.errors import ArchiveDamagedError
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.gating import HIGHEST
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.model import EngineInfo, ModelInfo, Thresholds
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import Chunk, TrackKind, Tracks, Values
from clarus_desktop.core.verdicts import Verdict

MOST = 1 << 31
"""Of frames, pixels and the like."""
FARTHEST = 1 << 16
"""No corner of a region lies farther out: frames are smaller."""
LONGEST_S = 1e9
_ADVICE = mark("Copy the archive again, or run the analysis again.")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_UNREADABLE = (
    *(ValueError, TypeError, LookupError, ArithmeticError, AttributeError),
    *(OSError, MemoryError, RuntimeError),
)
"""What reading altered content may end in."""

Plain = Mapping[str, Any]


@contextmanager
def guarded(what: str) -> Iterator[None]:
    """Raise ``ArchiveDamagedError`` for whatever reading ``what``, a file or words that are translated
    already, ends in."""
    try:
        yield
    except _UNREADABLE as error:
        raise ArchiveDamagedError(
            tr("{what} in the archive can't be read: it is missing, cut off or altered.", what=what),
            tr(_ADVICE),
        ) from error


@dataclass(frozen=True)
class ArchivedFile:
    """One file of an archive."""

    sha256: str
    """Empty where the file could not be read."""
    name: str
    """As it may be shown."""
    path: str
    """Absolute, as it was found."""
    size: int
    """Bytes; 0 where not known."""
    frames: int
    duration_s: float
    verdicts: Mapping[TrackKind, Verdict]
    """Empty where there is no analysis."""
    error: str
    """Why there is none, in sentences; empty where there is one."""


def file_of(row: Plain) -> ArchivedFile:
    """A row of the clips' data set, as it is listed."""
    exact, is_analysed = row["path_bytes"], row["error"] is None
    return ArchivedFile(
        sha256="" if row["sha256"] is None else _hash(row["sha256"]),
        name=str(row["name"]),
        path=str(row["path"]) if exact is None else os.fsdecode(exact),
        size=_whole(row["size_bytes"] or 0, 1 << 62),
        frames=_whole(row["frames"] or 0),
        duration_s=_number(row["duration_s"] or 0.0, LONGEST_S),
        verdicts=_verdicts(row) if is_analysed else {},
        error="" if is_analysed else str(row["error"]),
    )


def snapshot_of(manifest: Plain, row: Plain, tracks: Plain, values: Mapping[str, Values | None]) -> Snapshot:
    """The analysis of a clip, without reviews.

    Args:
        row: of the clips' data set, with all of its columns.
        tracks: of the tracks' data set, without its arrays.
        values: those: ``times_s``, and each track, and ``gates``, or None; float64, one value for each frame.
    """
    times = values["times_s"]
    if times is None or not len(times) or not np.isfinite(times).all() or (np.diff(times) <= 0).any():
        raise ValueError("times are finite and rise")
    model, settings = model_of(manifest["model"]), manifest["settings"]
    found = {kind: values[kind] for kind in model.kinds}
    return Snapshot(
        clip=_clip(row, tracks, times),
        model=model,
        engine=_engine(row),
        tracks=_tracks(len(times), found, values["gates"]),
        thresholds=_thresholds(settings["thresholds"]),
        rule=_rule(settings["rule"]),
        created=row["created"],
        app_version=str(manifest["app_version"]),
        region=_region(row["region"], row["region_origin"]),
    )


def model_of(plain: Plain) -> ModelInfo:
    """The model of a manifest."""
    distances = np.asarray(plain["reference_distances"], np.float64)
    if distances.ndim != 1 or not np.isfinite(distances).all():
        raise ValueError("distances are a list of numbers")
    return ModelInfo(
        name=str(plain["name"]),
        version=str(plain["version"]),
        sha256=_hash(plain["sha256"]),
        architecture=str(plain["architecture"]),
        kinds=tuple(map(TrackKind, plain["kinds"])),
        thresholds=_thresholds(plain["thresholds"]),
        rule=_rule(plain["rule"]),
        card=dict(plain["card"]),
        reference_distances=np.sort(distances),
    )


def moment(value: object) -> datetime:
    """ISO 8601 with time zone."""
    time = datetime.fromisoformat(str(value))
    if time.tzinfo is None:
        raise ValueError("a time without its zone")
    return time


def _clip(row: Plain, tracks: Plain, times: NDArray[np.float64]) -> ClipInfo:
    if row["frames"] != len(times):
        raise ValueError("there are not as many frames as the clip has")
    return ClipInfo(
        name=str(row["name"]),
        sha256=_hash(row["sha256"]),
        times_s=times,
        duration_s=_number(row["duration_s"], LONGEST_S),
        width=_whole(row["width"], FARTHEST),
        height=_whole(row["height"], FARTHEST),
        format=str(row["format"]),
        warnings=tuple(map(str, row["warnings"])),
        missing_frames=_whole(row["missing_frames"]),
        gaps=tuple(Gap(_whole(gap["at"]), _whole(gap["frames"])) for gap in tracks["gaps"]),
        timing=Timing[str(tracks["timing"]).upper()],
        region=_region(tracks["found_region"], tracks["found_region_origin"]),
        areas=tuple(map(_area, tracks["areas"])),
    )


def _tracks(frames: int, found: Mapping[TrackKind, Values | None], gates: Values | None) -> Tracks:
    tracks = Tracks(frames, found)
    gates = np.zeros(frames) if gates is None else gates
    if gates.shape != (frames,) or not np.isin(gates, range(HIGHEST + 1)).all():
        raise ValueError("a gate for each frame is expected")
    for kind, values in found.items():
        if values is None or len(values) != frames:
            raise ValueError("a track has one value for each frame")
        known = np.flatnonzero(~np.isnan(values))
        tracks.write(Chunk(0, known, {kind: values[known]}, gates[known].astype(np.uint8)))
    return tracks


def _engine(row: Plain) -> EngineInfo:
    return EngineInfo(
        device=str(row["device"]),
        device_name=str(row["device_name"]),
        backend=str(row["backend"]),
        precision=str(row["precision"]),
        notes=tuple(map(str, row["notes"])),
    )


def _verdicts(row: Plain) -> dict[TrackKind, Verdict]:
    rule = _rule(row)
    return {kind: _verdict(kind, row, rule) for kind in TrackKind if row[f"{kind}_positive"] is not None}


def _verdict(kind: TrackKind, row: Plain, rule: RunRule) -> Verdict:
    score = row[f"{kind}_score"]
    return Verdict(
        kind=kind,
        positive=bool(row[f"{kind}_positive"]),
        threshold=_number(row[f"{kind}_threshold"], kind.maximum),
        rule=rule,
        score=None if score is None else _number(score, kind.maximum),
        longest_run=_whole(row[f"{kind}_longest_run"]),
        frames_over=_whole(row[f"{kind}_frames_over"]),
        frames_analysed=_whole(row[f"{kind}_frames_analysed"]),
        not_assessable=_whole(row[f"{kind}_not_assessable"] or 0),
    )


def _area(plain: Plain) -> Area:
    spacing = plain["mm_per_px"]
    return Area(
        kind=AreaKind(plain["kind"]),
        left=_whole(plain["left"], FARTHEST),
        top=_whole(plain["top"], FARTHEST),
        right=_whole(plain["right"], FARTHEST),
        bottom=_whole(plain["bottom"], FARTHEST),
        mm_per_px=None if spacing is None else (_number(spacing[0], 1e6), _number(spacing[1], 1e6)),
    )


def _region(numbers: Sequence[int] | None, origin: object) -> Region | None:
    if numbers is None:
        return None
    if len(numbers) < 6 or len(numbers) % 2 or max(map(abs, numbers)) > FARTHEST:
        raise ValueError("an outline has three corners at least")
    corners = zip(map(int, numbers[::2]), map(int, numbers[1::2]), strict=True)
    return Region(tuple(corners), Origin[str(origin).upper()])


def _thresholds(plain: Plain) -> Thresholds:
    return Thresholds(**{kind.value: _number(plain[kind], kind.maximum) for kind in TrackKind})


def _rule(plain: Plain) -> RunRule:
    return RunRule(_whole(plain["min_run"]), _whole(plain["max_gap"]))


def _hash(value: object) -> str:
    if not isinstance(value, str) or _SHA256.fullmatch(value) is None:
        raise ValueError("a hash is expected")
    return value


def _whole(value: object, most: int = MOST) -> int:
    if not isinstance(value, int) or not 0 <= value <= most:
        raise ValueError("a whole number from 0 is expected")
    return value


def _number(value: object, most: float) -> float:
    """From 0."""
    if not isinstance(value, int | float) or not (math.isfinite(value) and 0 <= value <= most):
        raise ValueError("a number from 0 is expected")
    return float(value)
