"""Findings: what a reviewer says of frames. They are tied to frames, so moving a threshold loses none."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from clarus_desktop.core.flags import Segment
from clarus_desktop.core.tracks import TrackKind

COVERED = 0.5
"""Share of a segment's frames that must lie in findings for the segment to count as judged. A segment that
shrinks stays judged; one that grows to more than twice what was looked at is to be looked at again."""


class Judgement(StrEnum):
    """What the reviewer makes of it."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    UNSURE = "unsure"


class FindingKind(StrEnum):
    """What is seen."""

    SMALL_CONSOLIDATION = "small consolidation"
    LARGE_CONSOLIDATION = "large consolidation"
    B_LINES = "B-lines"
    PLEURAL_IRREGULARITY = "pleural irregularity"
    EFFUSION = "effusion"
    AIR_BRONCHOGRAM = "air bronchogram"
    OTHER = "other"


@dataclass(frozen=True)
class Finding:
    """A frame or a run of frames that a reviewer looked at."""

    id: str
    """Unique for ever, hexadecimal."""
    span: Segment
    judgement: Judgement
    kind: FindingKind | None = None
    note: str = ""
    marked: bool = False
    """True where the reviewer marked the frames by hand, False for a judged segment."""


@dataclass(frozen=True)
class Item:
    """One row to review: a flagged segment with its finding, if any, or a finding that answers no segment."""

    span: Segment
    track: TrackKind | None
    """Whose segment it is; None for a finding that is no segment's answer."""
    finding: Finding | None
    judged: bool
    """Findings cover enough of the segment; always True for a finding."""
    below: bool = False
    """A finding that touches no segment of now: it fell below the thresholds, or out of the rule."""


def judged(segment: Segment, findings: Iterable[Finding]) -> bool:
    """True where at least ``COVERED`` of the segment's frames lie in findings."""
    covered = 0
    free_from = segment.first  # frames before it are counted already: findings may overlap
    for finding in sorted(findings, key=lambda finding: finding.span):
        first, last = max(finding.span.first, free_from), min(finding.span.last, segment.last)
        if first <= last:
            covered += last - first + 1
            free_from = last + 1
    return covered >= COVERED * segment.length


def answer(segment: Segment, findings: Iterable[Finding]) -> Finding | None:
    """The finding that speaks for a segment, if it is judged: the one that shares most frames with it; of
    equals the one that begins, or else ends, first."""
    touching = [finding for finding in findings if overlap(segment, finding.span)]
    if not touching or not judged(segment, touching):
        return None
    return min(touching, key=lambda each: (-overlap(segment, each.span), each.span, each.id))


def overlap(one: Segment, other: Segment) -> int:
    """Frames they share."""
    return max(0, min(one.last, other.last) - max(one.first, other.first) + 1)


def items(segments: Mapping[TrackKind, Sequence[Segment]], findings: Sequence[Finding]) -> tuple[Item, ...]:
    """All there is to review, in frame order: each segment, and each finding that is no segment's answer."""
    rows: list[Item] = []
    speaking: set[str] = set()
    above: set[str] = set()
    looked_at = _ByFrame(findings)
    for track, runs in segments.items():
        for segment in runs:
            touching = looked_at.touching(segment)
            above.update(finding.id for finding in touching)
            finding = answer(segment, touching)
            if finding is not None:
                speaking.add(finding.id)
            rows.append(Item(segment, track, finding, finding is not None))
    for finding in findings:
        if finding.id not in speaking:
            rows.append(Item(finding.span, None, finding, judged=True, below=finding.id not in above))
    tracks = [*TrackKind, None]  # at the same frames, segments come before findings
    return tuple(sorted(rows, key=lambda row: (row.span.first, row.span.last, tracks.index(row.track))))


class _ByFrame:
    """Findings in frame order, so that a segment of thousands is not held against every one of them."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._findings = sorted(findings, key=lambda finding: finding.span)
        self._firsts = [finding.span.first for finding in self._findings]
        self._reach = list(accumulate((finding.span.last for finding in self._findings), max))
        """The last frame that a finding or any before it reaches."""

    def touching(self, segment: Segment) -> list[Finding]:
        """Those that share frames with the segment."""
        start = bisect_left(self._reach, segment.first)
        stop = bisect_right(self._firsts, segment.last)
        return [finding for finding in self._findings[start:stop] if finding.span.last >= segment.first]
