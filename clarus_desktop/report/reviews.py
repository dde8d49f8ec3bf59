"""What reviewers say of a clip, in words. Nothing of it is ever filled in from the model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from clarus_desktop.core import words
from clarus_desktop.core.findings import Finding, Item, Judgement, items
from clarus_desktop.core.flags import flagged
from clarus_desktop.core.opinions import Opinion, disagreements
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import Verdict
from clarus_desktop.report import wording

_ORDER = (Judgement.CONFIRMED, Judgement.UNSURE, Judgement.REJECTED)

_BLIND = "given before the model's answers were shown"
_IN_SIGHT = "given with the model's answers in sight"


@dataclass(frozen=True)
class FindingRow:
    """One finding as a row of a table."""

    frames: str
    """From 1: "89–164"."""
    time: str
    judgement: str
    kind: str
    """Empty where none was named."""
    note: str
    remarks: tuple[str, ...]
    """Marked by hand; how the finding stands to the flags now, where no segment is left of it."""


@dataclass(frozen=True)
class ReviewBlock:
    """All of one reviewer."""

    reviewer: str
    lines: tuple[tuple[str, str], ...]
    """Verdicts with their notes, and how many segments are judged."""
    disagreements: tuple[str, ...]
    """With the model, a sentence each."""
    findings: tuple[FindingRow, ...]
    """Confirmed ones first, each judgement in frame order."""


def spoken(reviews: Mapping[str, Review]) -> dict[str, Review]:
    """The reviews in which anything is said."""
    return {name: review for name, review in reviews.items() if review != Review()}


def final_verdicts(snapshot: Snapshot) -> dict[TrackKind, Verdict]:
    """The model's verdicts that no frame still to be analysed can turn; with these reviewers may disagree."""
    return {
        kind: verdict for kind, verdict in snapshot.verdicts.items() if verdict.positive or snapshot.complete
    }


def review_blocks(snapshot: Snapshot) -> tuple[ReviewBlock, ...]:
    """One per reviewer who said anything of the clip."""
    return tuple(_block(snapshot, name, review) for name, review in spoken(snapshot.reviews).items())


def adjudication_lines(snapshot: Snapshot) -> tuple[tuple[str, str], ...]:
    """Who settled the clip, and how; empty where nobody did."""
    if snapshot.adjudication is None:
        return ()
    name, opinion = snapshot.adjudication
    return (("By", wording.name(name)), *_verdict("Verdict", opinion))


def _block(snapshot: Snapshot, name: str, review: Review) -> ReviewBlock:
    rows = items({kind: snapshot.segments(kind) for kind in snapshot.kinds}, review.findings)
    below = {row.finding.id for row in rows if row.finding is not None and row.below}
    told = sorted(review.findings, key=lambda finding: _ORDER.index(finding.judgement))
    verdict = review.verdict
    return ReviewBlock(
        reviewer=wording.name(name),
        lines=(*_verdicts(review), ("Judged", _progress(rows))),
        disagreements=disagreements(verdict, final_verdicts(snapshot)) if verdict else (),
        findings=tuple(_row(snapshot, finding, finding.id in below) for finding in told),
    )


def _verdicts(review: Review) -> tuple[tuple[str, str], ...]:
    blind, later = review.blind_opinion, review.opinion
    lines = _verdict("Blind verdict", blind, _BLIND) if blind else ()
    if later:
        lines += _verdict("Later verdict" if blind else "Verdict", later, _IN_SIGHT)
    return lines or (("Verdict", "none given"),)


def _verdict(label: str, opinion: Opinion, when: str = "") -> tuple[tuple[str, str], ...]:
    answer = wording.opinion(opinion)
    note = wording.one_line(opinion.note)
    return ((label, f"{answer} ({when})" if when else answer), *((("Note", note),) if note else ()))


def _progress(rows: tuple[Item, ...]) -> str:
    segments = [row for row in rows if row.track is not None]
    if not segments:
        return "no flagged segment to judge"
    judged = sum(row.judged for row in segments)
    return f"{judged:,} of {words.count(len(segments), 'segment')} judged"


def _row(snapshot: Snapshot, finding: Finding, below: bool) -> FindingRow:
    span, times = finding.span, snapshot.clip.times_s
    first, last = (words.seconds(times[min(frame, len(times) - 1)]) for frame in (span.first, span.last))
    return FindingRow(
        frames=wording.frames(span),
        time=f"{first} – {last}" if span.length > 1 else first,
        judgement=finding.judgement.value,
        kind=finding.kind.value if finding.kind else "",
        note=wording.one_line(finding.note),
        remarks=(
            *(("marked by hand",) if finding.marked else ()),
            *((_standing(snapshot, finding),) if below else ()),
        ),
    )


def _standing(snapshot: Snapshot, finding: Finding) -> str:
    """Why a finding lies in no segment."""
    part = slice(finding.span.first, finding.span.last + 1)
    if not snapshot.tracks.analysed[part].all():
        return "not analysed"
    over = (
        flagged(snapshot.tracks.values(kind)[part], snapshot.thresholds.of(kind)) for kind in snapshot.kinds
    )
    return "in no segment now" if any(np.any(flags) for flags in over) else "below the threshold now"
