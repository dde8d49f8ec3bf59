"""What reviewers marked, measured and noted in an exam, one row each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from clarus_desktop.core import words
from clarus_desktop.core.measuring import MeasureKind, Measurement, length_of
from clarus_desktop.core.reviews import Review
from clarus_desktop.report import wording
from clarus_desktop.report.exam.record import ClipRecord, ExamRecord
from clarus_desktop.report.reviews import spoken

_LONGEST_FILE = 80


@dataclass(frozen=True)
class SaidRow:
    """One finding, measurement or note on a verdict."""

    zone: str
    file: str
    reviewer: str
    frames: str
    """From 1; empty where all of the clip is meant."""
    what: str
    note: str


def said_rows(record: ExamRecord) -> tuple[SaidRow, ...]:
    """In the order of the exam's clips, of each clip by reviewer, and last who settled it."""
    return tuple(row for clip in record.clips for row in _of_clip(clip))


def _of_clip(clip: ClipRecord) -> Iterator[SaidRow]:
    for name, review in sorted(spoken(clip.reviews).items()):
        yield from _of_review(clip, name, review)
    if clip.adjudication is not None:
        name, opinion = clip.adjudication
        if opinion.note:
            yield SaidRow(*_head(clip, name), "", f"adjudication: {opinion}", wording.one_line(opinion.note))


def _head(clip: ClipRecord, reviewer: str) -> tuple[str, str, str]:
    file = wording.shortened(wording.one_line(clip.clip.name), _LONGEST_FILE)
    return clip.clip.zone or words.UNKNOWN, file, wording.name(reviewer)


def _of_review(clip: ClipRecord, reviewer: str, review: Review) -> Iterator[SaidRow]:
    head = _head(clip, reviewer)
    for finding in review.findings:
        kind = f", {finding.kind}" if finding.kind else ""
        frames = wording.frames(finding.span)
        yield SaidRow(*head, frames, f"{finding.judgement}{kind}", wording.one_line(finding.note))
    for drawn in review.measurements:
        yield SaidRow(*head, wording.frame(drawn.frame), _measured(clip, drawn), wording.one_line(drawn.note))
    for title, opinion in (("blind verdict", review.blind_opinion), ("verdict", review.opinion)):
        if opinion is not None and opinion.note:
            yield SaidRow(*head, "", f"{title}: {opinion}", wording.one_line(opinion.note))


def _measured(clip: ClipRecord, drawn: Measurement) -> str:
    """ "caliper 12.3 mm (≥ 1 cm)"; in pixels where the scale is not known."""
    length = clip.snapshot.length(drawn) if clip.snapshot else length_of(drawn, clip.scale)
    if drawn.kind is MeasureKind.M_MODE:
        return f"M-mode line, {length} long"
    unknown = "no scale" if clip.snapshot else "the clip's own scale was not looked up"
    return f"caliper {length} ({length.size or unknown})"
