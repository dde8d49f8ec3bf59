"""What reviewers say of a clip, in words. Nothing of it is ever filled in from the model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from clarus_desktop.core import words
from clarus_desktop.core.findings import Finding, Item, Judgement, items
from clarus_desktop.core.flags import flagged
from clarus_desktop.core.measuring import MeasureKind, Measurement
from clarus_desktop.core.opinions import Opinion, disagreements
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import Verdict
from clarus_desktop.report import wording

_ORDER = (Judgement.CONFIRMED, Judgement.UNSURE, Judgement.REJECTED)

_BLIND = "given before the model's answers were shown"
_IN_SIGHT = "given with the model's answers in sight"
NO_SCALE = "not known: pixels"


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
class MeasureRow:
    """One line that was drawn, as a row of a table."""

    frame: str
    """From 1."""
    time: str
    what: str
    length: str
    """In millimetres where the scale is known, else in pixels."""
    size: str
    """"< 1 cm" or "≥ 1 cm"; empty where the scale is not known, and of a line that measures nothing."""
    scale: str
    """Who says how large a pixel is."""
    note: str


@dataclass(frozen=True)
class ReviewBlock:
    """All of one reviewer."""

    reviewer: str
    lines: tuple[tuple[str, str], ...]
    """Verdicts with their notes, and how many segments are judged."""
    findings: tuple[FindingRow, ...]
    """Confirmed ones first, each judgement in frame order."""
    measurements: tuple[MeasureRow, ...]
    """In frame order."""


def spoken(reviews: Mapping[str, Review]) -> dict[str, Review]:
    """The reviews in which anything is said."""
    return {name: review for name, review in reviews.items() if review != Review()}


def final_verdicts(snapshot: Snapshot) -> dict[TrackKind, Verdict]:
    """The model's answers that no frame still to be analysed can turn; with these reviewers may disagree."""
    return {
        kind: verdict
        for kind, verdict in snapshot.verdicts.items()
        if verdict.positive or (snapshot.complete and verdict.answered)
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


def disagreements_of(snapshot: Snapshot) -> tuple[tuple[str, str], ...]:
    """(reviewer, sentence) where reviewers and the model part."""
    final = final_verdicts(snapshot)
    return tuple(
        (name, told)
        for name, review in snapshot.reviews.items()
        if review.verdict
        for told in disagreements(review.verdict, final)
    )


def disagreement_lines(snapshot: Snapshot) -> tuple[tuple[str, str], ...]:
    """Where reviewers and the model part, and where reviewers do among themselves; empty where nobody does.

    A name stands by itself: one of a script written from right to left would turn what is beside it.
    """
    lines = [(wording.name(name), told) for name, told in disagreements_of(snapshot)]
    given = differing(snapshot)
    if given:
        lines.append(("Reviewers", f"{reviewers_differ(snapshot)[:-1]}:"))
        lines += [(wording.name(name), wording.opinion(verdict)) for name, verdict in given.items()]
    return tuple(lines)


def differing(snapshot: Snapshot) -> dict[str, Opinion]:
    """Every reviewer's verdict, where they are not all the same; else empty."""
    given = {name: review.verdict for name, review in snapshot.reviews.items() if review.verdict}
    return given if len({(verdict.answer, verdict.extent) for verdict in given.values()}) > 1 else {}


def reviewers_differ(snapshot: Snapshot) -> str:
    """That reviewers differ among themselves, as a sentence; empty where they don't."""
    given = differing(snapshot)
    settled = "settled, see the adjudication" if snapshot.adjudication else "nobody has settled them"
    return f"{len(given)} reviewers give different verdicts; {settled}." if given else ""


def _block(snapshot: Snapshot, name: str, review: Review) -> ReviewBlock:
    rows = items({kind: snapshot.segments(kind) for kind in snapshot.kinds}, review.findings)
    below = {row.finding.id for row in rows if row.finding is not None and row.below}
    told = sorted(review.findings, key=lambda finding: _ORDER.index(finding.judgement))
    return ReviewBlock(
        reviewer=wording.name(name),
        lines=(*_verdicts(review), ("Judged", _progress(rows))),
        findings=tuple(_row(snapshot, finding, finding.id in below) for finding in told),
        measurements=tuple(_measured(snapshot, each) for each in review.measurements),
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


def _measured(snapshot: Snapshot, drawn: Measurement) -> MeasureRow:
    length, scale, times = snapshot.length(drawn), snapshot.scale_of(drawn), snapshot.clip.times_s
    is_caliper = drawn.kind is MeasureKind.CALIPER
    return MeasureRow(
        frame=wording.frame(drawn.frame),
        time=words.seconds(times[drawn.frame]) if drawn.frame < len(times) else words.UNKNOWN,
        what="caliper" if is_caliper else "M-mode line",
        length=str(length),
        size=str(length.size or "") if is_caliper else "",
        scale=str(scale.origin) if scale else NO_SCALE,
        note=wording.one_line(drawn.note),
    )


def _standing(snapshot: Snapshot, finding: Finding) -> str:
    """Why a finding lies in no segment."""
    part = slice(finding.span.first, finding.span.last + 1)
    if not snapshot.tracks.analysed[part].all():
        return "not analysed"
    over = (
        flagged(snapshot.tracks.assessed(kind)[part], snapshot.thresholds.of(kind)) for kind in snapshot.kinds
    )
    return "in no segment now" if any(np.any(flags) for flags in over) else "below the threshold now"
