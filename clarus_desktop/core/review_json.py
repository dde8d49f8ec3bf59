"""Reviews and exams as plain values for JSON: what the store, the log and exchanged files hold."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.findings import Finding, FindingKind, Judgement
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.measuring import MeasureKind, Measurement, Point
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.zones import Protocol

Plain = dict[str, Any]

_LONGEST_S = 1e9
_FARTHEST_PX = 1 << 16
"""No point lies farther out: frames are smaller."""


def plain_finding(finding: Finding) -> Plain:
    return {
        "id": finding.id,
        "first": finding.span.first,
        "last": finding.span.last,
        "judgement": finding.judgement.value,
        "kind": finding.kind.value if finding.kind else None,
        "note": finding.note,
        "marked": finding.marked,
    }


def plain_opinion(opinion: Opinion) -> Plain:
    return {
        "answer": opinion.answer.value,
        "extent": opinion.extent.value if opinion.extent else None,
        "note": opinion.note,
    }


def plain_measurement(measurement: Measurement) -> Plain:
    return {
        "id": measurement.id,
        "kind": measurement.kind.value,
        "frame": measurement.frame,
        "start": list(measurement.start),
        "end": list(measurement.end),
        "note": measurement.note,
    }


def plain_review(review: Review) -> Plain:
    return {
        "findings": [plain_finding(finding) for finding in review.findings],
        "opinion": plain_opinion(review.opinion) if review.opinion else None,
        "blind_opinion": plain_opinion(review.blind_opinion) if review.blind_opinion else None,
        "measurements": [plain_measurement(each) for each in review.measurements],
    }


def plain_exam(exam: Exam) -> Plain:
    return {
        "id": exam.id,
        "name": exam.name,
        "folder": exam.folder,
        "created": exam.created.isoformat(),
        "protocol": exam.protocol.value,
        "clips": [
            {
                "sha256": clip.sha256,
                "name": clip.name,
                "path": clip.path,
                "size": clip.size,
                "frames": clip.frames,
                "duration_s": clip.duration_s,
                "zone": clip.zone,
            }
            for clip in exam.clips
        ],
    }


def finding_of(value: object) -> Finding:
    """Raises ValueError where a key is missing or holds something else than it should; so do the others."""
    data = _mapping(value)
    first, last = _whole(data["first"]), _whole(data["last"])
    if last < first:
        raise ValueError("a finding ends before it begins")
    kind = data["kind"]
    return Finding(
        id=_text(data["id"]),
        span=Segment(first, last),
        judgement=Judgement(data["judgement"]),
        kind=None if kind is None else FindingKind(kind),
        note=_text(data["note"]),
        marked=_truth(data["marked"]),
    )


def opinion_of(value: object) -> Opinion:
    data = _mapping(value)
    extent = data["extent"]
    return Opinion(Answer(data["answer"]), None if extent is None else Extent(extent), _text(data["note"]))


def measurement_of(value: object) -> Measurement:
    data = _mapping(value)
    return Measurement(
        id=_text(data["id"]),
        kind=MeasureKind(data["kind"]),
        frame=_whole(data["frame"]),
        start=_point(data["start"]),
        end=_point(data["end"]),
        note=_text(data["note"]),
    )


def review_of(value: object) -> Review:
    """What was written before there were measurements holds none."""
    data = _mapping(value)
    findings = sorted(map(finding_of, _list(data["findings"])), key=lambda each: (each.span, each.id))
    if len({finding.id for finding in findings}) < len(findings):
        raise ValueError("two findings share an id")
    lines = sorted(
        map(measurement_of, _list(data.get("measurements", []))), key=lambda each: (each.frame, each.id)
    )
    if len({line.id for line in lines}) < len(lines):
        raise ValueError("two measurements share an id")
    opinion, blind = data["opinion"], data["blind_opinion"]
    return Review(
        tuple(findings),
        None if opinion is None else opinion_of(opinion),
        None if blind is None else opinion_of(blind),
        tuple(lines),
    )


def exam_of(value: object) -> Exam:
    data = _mapping(value)
    created = datetime.fromisoformat(_text(data["created"]))
    if created.tzinfo is None:
        raise ValueError("a time without its zone")
    return Exam(
        id=_text(data["id"]),
        name=_text(data["name"]),
        folder=_text(data["folder"]),
        created=created,
        protocol=Protocol(data["protocol"]),
        clips=tuple(map(_exam_clip, _list(data["clips"]))),
    )


def _exam_clip(value: object) -> ExamClip:
    data = _mapping(value)
    duration, zone = data["duration_s"], data["zone"]
    if isinstance(duration, bool) or not isinstance(duration, int | float) or not 0 <= duration <= _LONGEST_S:
        raise ValueError("a duration is a number of seconds")
    return ExamClip(
        sha256=_text(data["sha256"]),
        name=_text(data["name"]),
        path=_text(data["path"]),
        size=_whole(data["size"]),
        frames=_whole(data["frames"]),
        duration_s=float(duration),
        zone=None if zone is None else _text(zone),
    )


class _Keys(dict[str, Any]):
    """A mapping whose missing keys are errors like any other wrong content."""

    def __missing__(self, key: str) -> Any:
        raise ValueError(f"“{key}” is missing")


def _mapping(value: object) -> _Keys:
    if not isinstance(value, Mapping):
        raise ValueError("an object is expected")  # noqa: TRY004 - content, not a mistake of the caller
    return _Keys(value)


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("a list is expected")  # noqa: TRY004
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("a text is expected")  # noqa: TRY004
    return value


def _point(value: object) -> Point:
    match _list(value):
        case [x, y]:
            return _coordinate(x), _coordinate(y)
    raise ValueError("a point is two numbers")


def _coordinate(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= _FARTHEST_PX:
        raise ValueError("a point is two numbers")
    return float(value)


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError("a whole number from 0 is expected")
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("true or false is expected")  # noqa: TRY004
    return value
