"""The clips of an exam as rows of a table."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from clarus_desktop.core import words
from clarus_desktop.core.opinions import disagreements
from clarus_desktop.core.verdicts import Verdict
from clarus_desktop.core.zones import ZONES, Protocol
from clarus_desktop.core.zones import zone as zone_of
from clarus_desktop.report import wording
from clarus_desktop.report.exam.record import ClipRecord, ExamRecord
from clarus_desktop.report.reviews import final_verdicts, spoken

_LONGEST_FILE = 80
_LONGEST_TROUBLE = 200


@dataclass(frozen=True)
class ReviewerCell:
    """One reviewer's say on one clip."""

    reviewer: str
    verdict: str
    disagrees: bool
    """With the model."""


@dataclass(frozen=True)
class ClipRow:
    """One clip of the exam."""

    zone: str
    """Its code; a dash where it is not known."""
    zone_name: str
    file: str
    length: str
    remarks: tuple[str, ...]
    """Why it can't be read; whether parts of it are missing or corrupt."""
    state: tuple[str, ...]
    model: tuple[tuple[str, str], ...]
    """Per track: its answer, and what it rests on; empty where nothing is analysed."""
    reviewers: tuple[ReviewerCell, ...]
    adjudication: tuple[str, str] | None
    """Who settled it, and how."""


def clip_rows(record: ExamRecord) -> tuple[ClipRow, ...]:
    """In the order of the protocol's zones; clips of no known zone come last."""
    protocol = record.exam.protocol
    codes = [zone.code for zone in ZONES[protocol]]

    def place(clip: ClipRecord) -> int:
        return codes.index(clip.clip.zone) if clip.clip.zone in codes else len(codes)

    return tuple(_row(clip, protocol) for clip in sorted(record.clips, key=place))


def _row(record: ClipRecord, protocol: Protocol) -> ClipRow:
    clip = record.clip
    zone = zone_of(protocol, clip.zone) if clip.zone else None
    adjudication = record.adjudication
    return ClipRow(
        zone=zone.code if zone else words.UNKNOWN,
        zone_name=zone.name if zone else "zone not known",
        file=wording.shortened(wording.one_line(clip.name), _LONGEST_FILE),
        length=f"{words.seconds(clip.duration_s)}, {words.count(clip.frames, 'frame')}",
        remarks=_remarks(record),
        state=(_analysis(record), "reviewed" if record.opinions else "not reviewed"),
        model=tuple((_answer(record, verdict), _basis(verdict)) for verdict in record.verdicts),
        reviewers=tuple(_cell(record, name) for name in sorted(spoken(record.reviews))),
        adjudication=(wording.name(adjudication[0]), str(adjudication[1])) if adjudication else None,
    )


def _remarks(record: ClipRecord) -> tuple[str, ...]:
    trouble = wording.shortened(wording.one_line(record.trouble), _LONGEST_TROUBLE)
    gates = record.snapshot.tracks.gates if record.snapshot else np.zeros(0, np.uint8)
    aside = int(np.count_nonzero(gates))
    put_aside = f"{words.count(aside, 'frame')} not assessable" if aside else ""
    warnings = len(record.snapshot.clip.warnings) if record.snapshot else 0
    told = f"{words.count(warnings, 'warning')}, see the clip's report" if warnings else ""
    return tuple(remark for remark in (trouble, told, put_aside) if remark)


def _analysis(record: ClipRecord) -> str:
    snapshot = record.snapshot
    if snapshot is None or not snapshot.verdicts:
        return "not analysed"
    if snapshot.complete:
        return "analysed"
    return (
        f"analysed in part: {int(snapshot.tracks.analysed.sum()):,} of {snapshot.clip.frame_count:,} frames"
    )


def _answer(record: ClipRecord, verdict: Verdict) -> str:
    if not verdict.answered:
        return f"{verdict.kind}: no verdict, no frame can be assessed"
    if verdict.positive:
        return f"{verdict.kind}: positive"
    if not record.complete:
        return f"{verdict.kind}: not positive so far"
    aside = " in the frames that can be assessed" if verdict.not_assessable else ""
    return f"{verdict.kind}: not positive{aside}"


def _basis(verdict: Verdict) -> str:
    return (
        f"score {words.value(verdict.score)}, threshold {words.value(verdict.threshold)}; "
        f"{verdict.frames_over:,} of {verdict.frames_analysed:,} over, longest run {verdict.longest_run:,}"
    )


def _cell(record: ClipRecord, name: str) -> ReviewerCell:
    review = record.reviews[name]
    if review.verdict is None:
        told = f"no verdict, {words.count(len(review.findings), 'finding')}"
        return ReviewerCell(wording.name(name), told, disagrees=False)
    verdicts = final_verdicts(record.snapshot) if record.snapshot is not None else {}
    differs = bool(disagreements(review.verdict, verdicts))
    return ReviewerCell(wording.name(name), str(review.verdict), differs)
