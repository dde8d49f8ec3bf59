"""A track's verdict in words, always with what it rests on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from clarus_desktop.core import words
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import Verdict
from clarus_desktop.report import wording

_MOST_SEGMENTS = 6


@dataclass(frozen=True)
class VerdictBlock:
    """One track's answer."""

    title: str
    track: str
    answer: str
    positive: bool | None
    """None: no verdict."""
    lines: tuple[tuple[str, str], ...]
    """Labels and what belongs to them."""


def verdict_block(snapshot: Snapshot, kind: TrackKind) -> VerdictBlock:
    """What the report says of the clip by one track."""
    title, track = words.CONSOLIDATION[kind], f"{kind} track"
    if kind not in snapshot.kinds:
        return VerdictBlock(title, track, "No verdict", None, (("Why", words.MISSING_TRACK[kind]),))
    verdict = snapshot.verdict(kind)
    answer, positive = _answer(snapshot, verdict)
    return VerdictBlock(title, track, answer, positive, _lines(snapshot, verdict))


def rule_line(snapshot: Snapshot) -> tuple[str, str]:
    """The one rule for both tracks, and whether it is the model's."""
    text = f"positive with {snapshot.rule}"
    if snapshot.rule != snapshot.model.rule:
        text += f" (changed; the model's own: {snapshot.model.rule})"
    return "Rule", text


def _answer(snapshot: Snapshot, verdict: Verdict) -> tuple[str, bool | None]:
    if verdict.frames_analysed == 0:
        return "No verdict: no frame analysed", None
    if verdict.positive:
        return "Positive by the rule", True
    if verdict.frames_analysed < snapshot.clip.frame_count:
        return "Not positive so far", False
    return "Not positive by the rule", False


def _lines(snapshot: Snapshot, verdict: Verdict) -> tuple[tuple[str, str], ...]:
    kind = verdict.kind
    threshold, own = words.value(verdict.threshold), snapshot.model.thresholds.of(kind)
    whose = "the model's own" if verdict.threshold == own else f"changed; model's {words.value(own)}"
    lines = [("Threshold", f"{threshold} ({whose})")]
    if kind is TrackKind.DISTANCE:
        exceeded = snapshot.model.exceeded_by(verdict.threshold)
        if exceeded is not None:
            lines.append(("Reference", f"{words.share(exceeded)} of reference frames reach it"))
    lines += [
        ("Frames over", f"{verdict.frames_over:,} of {verdict.frames_analysed:,} analysed"),
        ("Longest run", words.count(verdict.longest_run, "frame")),
    ]
    if verdict.score is None or verdict.margin is None:
        lines.append(("Score", "none: fewer analysed frames in a row than the rule asks for"))
    else:
        lines.append(("Score", f"verdict changes at {words.value(verdict.score)}"))
        lines.append(("Margin", wording.margin(verdict.margin)))
    lines.append(("Segments", _segments(snapshot, kind)))
    return tuple(lines)


def _segments(snapshot: Snapshot, kind: TrackKind) -> str:
    """Where the track is flagged, with each segment's length and peak."""
    values, found = snapshot.tracks.values(kind), snapshot.segments(kind)
    told = [
        f"{wording.frames(segment)} (peak {words.value(np.nanmax(values[segment.first : segment.last + 1]))})"
        for segment in found[:_MOST_SEGMENTS]
    ]
    if len(found) > _MOST_SEGMENTS:
        told.append(f"and {len(found) - _MOST_SEGMENTS:,} more")
    return f"{words.count(len(found), 'segment')}: frames {', '.join(told)}" if found else "none"
