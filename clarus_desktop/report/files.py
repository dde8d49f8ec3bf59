"""The analysis for programs (JSON) and for tables (CSV). docs/analysis-json.md describes both."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import numpy as np

from clarus_desktop.core.flags import RunRule, flagged
from clarus_desktop.core.gating import Reason, spans
from clarus_desktop.core.issue import Issue
from clarus_desktop.core.region import Region
from clarus_desktop.core.review_json import plain_opinion, plain_review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind, Values
from clarus_desktop.report import atomic
from clarus_desktop.report.facts import report_facts
from clarus_desktop.report.wording import encodable

SCHEMA = "clarus-analysis/1"

CSV_COLUMNS = (
    *("frame", "time_s", "probability", "distance", "flagged_probability", "flagged_distance"),
    "not_assessable",
)


def analysis_json(snapshot: Snapshot, issue: Issue | None = None) -> dict[str, Any]:
    """The whole analysis as plain values, ready for strict JSON; with ``issue``, what a report says besides.

    Frame indices count from 0 and segments name their first and last frame. A frame not analysed is None;
    so is everything of a track that the model lacks. Floats keep every digit: flags worked out again from
    the written file are the same.
    """
    clip, model, engine = snapshot.clip, snapshot.model, snapshot.engine
    return {
        "schema": SCHEMA,
        "clip": {
            "name": encodable(clip.name),
            "sha256": clip.sha256,
            "frames": clip.frame_count,
            "fps": float(clip.fps),
            "width": clip.width,
            "height": clip.height,
            "duration_s": float(clip.duration_s),
            "timing": clip.timing.name.lower(),
            "warnings": [encodable(warning) for warning in clip.warnings],
            "missing_frames": clip.missing_frames,
            "gaps": [{"at": gap.at, "frames": gap.frames} for gap in clip.gaps],
        },
        "region": _region(snapshot.region),
        "model": {
            "name": model.name,
            "version": model.version,
            "sha256": model.sha256,
            "architecture": model.architecture,
        },
        "engine": {"device": engine.device, "backend": engine.backend, "precision": engine.precision},
        "thresholds": {
            kind.value: float(snapshot.thresholds.of(kind)) if kind in snapshot.kinds else None
            for kind in TrackKind
        },
        "frames": {
            "time_s": clip.times_s.tolist(),
            **{
                kind.value: _values(snapshot.tracks.values(kind)) if kind in snapshot.kinds else None
                for kind in TrackKind
            },
        },
        "segments": {
            kind.value: [[segment.first, segment.last] for segment in snapshot.segments(kind)]
            if kind in snapshot.kinds
            else None
            for kind in TrackKind
        },
        "not_assessable": [
            {"first": span.first, "last": span.last, "reason": span.reason.value}
            for span in spans(snapshot.tracks.gates)
        ],
        "verdict": {
            kind.value: _verdict(snapshot, kind) if kind in snapshot.kinds else None for kind in TrackKind
        },
        "reviews": _encodable({name: plain_review(review) for name, review in snapshot.reviews.items()}),
        "adjudication": _encodable(_adjudication(snapshot)),
        "report": _encodable(report_facts(snapshot, issue)) if issue is not None else None,
        "app_version": snapshot.app_version,
        "created": snapshot.created.isoformat(),
    }


def write_json(snapshot: Snapshot, path: Path, issue: Issue | None = None) -> None:
    """Write the analysis as strict JSON in UTF-8, one top-level key to a line.

    Raises:
        ReportError: the file could not be written; what was there stays.
    """
    lines = (f'"{key}": {_strict(value)}' for key, value in analysis_json(snapshot, issue).items())
    atomic.write(path, ("{\n" + ",\n".join(lines) + "\n}\n").encode())


def write_csv(snapshot: Snapshot, path: Path) -> None:
    """Write one row per frame (RFC 4180, UTF-8): numbers, an empty field where there is no value, and last
    why a frame is not assessable, in words.

    Frames count from 1 as in the window; a flag is 1 or 0, and empty where the frame is not assessable.

    Raises:
        ReportError: the file could not be written; what was there stays.
    """
    values, flags = [], []
    for kind in (TrackKind.PROBABILITY, TrackKind.DISTANCE):
        raw, track = snapshot.tracks.values(kind), snapshot.tracks.assessed(kind)
        over = flagged(track, snapshot.thresholds.of(kind))
        values.append(["" if value is None else value for value in _values(raw)])
        flags.append(
            ["" if missing else int(flag) for missing, flag in zip(np.isnan(track), over, strict=True)]
        )
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(CSV_COLUMNS)
    numbers = range(1, snapshot.clip.frame_count + 1)
    reasons = [Reason.of(code) or "" for code in snapshot.tracks.gates.tolist()]
    writer.writerows(zip(numbers, snapshot.clip.times_s.tolist(), *values, *flags, reasons, strict=True))
    atomic.write(path, table.getvalue().encode())


def _strict(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _values(track: Values) -> list[float | None]:
    return [
        None if missing else value for value, missing in zip(track.tolist(), np.isnan(track), strict=True)
    ]


def _region(region: Region | None) -> dict[str, Any] | None:
    if region is None:
        return None
    outline = [[int(x), int(y)] for x, y in region.outline]
    return {"outline": outline, "origin": region.origin.name.lower()}


def _verdict(snapshot: Snapshot, kind: TrackKind) -> dict[str, Any]:
    verdict = snapshot.verdict(kind)
    return {
        "positive": verdict.positive,
        "score": verdict.score,
        "longest_run": verdict.longest_run,
        "frames_over": verdict.frames_over,
        "frames_analysed": verdict.frames_analysed,
        "not_assessable": verdict.not_assessable,
        "rule": _rule(verdict.rule),
    }


def _adjudication(snapshot: Snapshot) -> dict[str, Any] | None:
    if snapshot.adjudication is None:
        return None
    name, opinion = snapshot.adjudication
    return {"reviewer": name, **plain_opinion(opinion)}


def _encodable(value: Any) -> Any:
    """The same plain values, every text of them ready for UTF-8."""
    match value:
        case str():
            return encodable(value)
        case list():
            return [_encodable(each) for each in value]
        case dict():
            return {encodable(key): _encodable(each) for key, each in value.items()}
        case _:
            return value


def _rule(rule: RunRule) -> dict[str, Any]:
    return {"min_run": rule.min_run, "max_gap": rule.max_gap, "text": str(rule)}
