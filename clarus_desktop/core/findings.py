"""Findings: what a reviewer says of frames. They are tied to frames, so moving a threshold loses none."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from operator import attrgetter
from typing import Generic, NamedTuple, Protocol, TypeVar

from clarus_desktop.core.flags import Segment
from clarus_desktop.core.kinds import FindingKind, TrackKind
from clarus_desktop.core.language import mark

__all__ = [
    "COVERED",
    "ByFrame",
    "Finding",
    "FindingKind",
    "Item",
    "Judgement",
    "answer",
    "items",
    "judged",
    "overlap",
]

COVERED = 0.5
"""Share of a segment's frames that must lie in findings for the segment to count as judged. A segment that
shrinks stays judged; one that grows to more than twice what was looked at is to be looked at again."""


class Judgement(StrEnum):
    """What the reviewer makes of it."""

    CONFIRMED = mark("confirmed")
    REJECTED = mark("rejected")
    UNSURE = mark("unsure")


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


class Item(NamedTuple):
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
    looked_at = ByFrame(findings)
    for track in TrackKind:
        for segment in segments.get(track, ()):
            touching = looked_at.touching(segment) if findings else []
            if not touching:
                rows.append(Item(segment, track, None, False))
                continue
            above.update(finding.id for finding in touching)
            finding = answer(segment, touching)
            if finding is not None:
                speaking.add(finding.id)
            rows.append(Item(segment, track, finding, finding is not None))
    for finding in findings:
        if finding.id not in speaking:
            rows.append(Item(finding.span, None, finding, judged=True, below=finding.id not in above))
    return tuple(sorted(rows, key=_ENDS))  # at the same frames, segments come before findings


class _Spans(Protocol):
    @property
    def span(self) -> Segment: ...


Spanning = TypeVar("Spanning", bound=_Spans)
_ENDS = attrgetter("span.first", "span.last")


class ByFrame(Generic[Spanning]):
    """Findings or items in frame order, so that one of thousands is found without looking at each."""

    def __init__(self, spanning: Iterable[Spanning]) -> None:
        self._all = sorted(spanning, key=_ENDS)
        self._firsts = [each.span.first for each in self._all]
        self._reach = list(accumulate((each.span.last for each in self._all), max))
        """The last frame that each or any before it reaches."""

    def touching(self, span: Segment) -> list[Spanning]:
        """Those that share frames with it."""
        start = bisect_left(self._reach, span.first)
        stop = bisect_right(self._firsts, span.last)
        return [each for each in self._all[start:stop] if each.span.last >= span.first]
