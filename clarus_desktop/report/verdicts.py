"""A track's verdict in words, always with what it rests on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from clarus_desktop.core import words
from clarus_desktop.core.gating import counts
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import Verdict
from clarus_desktop.report import wording

_MOST_SEGMENTS = 6
_LONGEST = 700
"""Characters on how thresholds were chosen."""


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
    told, positive = answer(snapshot, verdict)
    return VerdictBlock(title, track, told, positive, _lines(snapshot, verdict))


def rule_line(snapshot: Snapshot) -> tuple[str, str]:
    """The one rule for both tracks, and whether it is the model's."""
    text = f"positive with {snapshot.rule}"
    if snapshot.rule != snapshot.model.rule:
        text += f" (changed; the model's own: {snapshot.model.rule})"
    return "Rule", text


def chosen_line(snapshot: Snapshot) -> tuple[str, str]:
    """How the thresholds were chosen, in short."""
    return "Thresholds", wording.shortened(how_chosen(snapshot), _LONGEST)


def how_chosen(snapshot: Snapshot) -> str:
    """How the model's thresholds were chosen, and whether they are those in use."""
    how = wording.one_line(str(snapshot.model.card.get("thresholds", {}).get("how", "")))
    changed = [kind for kind in snapshot.kinds if _is_changed(snapshot, kind)]
    told = how or "The model card doesn't say how the model's own thresholds were chosen."
    if changed:
        which = " and ".join(f"{kind} track" for kind in changed)
        told = f"Set by the user for the {which}. The model's own: {told}"
    return told


def not_assessable_line(snapshot: Snapshot) -> tuple[str, str]:
    """How many frames no verdict rests on, and why."""
    found = counts(snapshot.tracks.gates)
    if not found:
        return "Not assessable", "no frame"
    told = ", ".join(f"{amount:,} {reason}" for reason, amount in found.items())
    total = words.count(snapshot.clip.frame_count, "frame")
    return "Not assessable", f"{sum(found.values()):,} of {total}: {told}. They count neither way."


def answer(snapshot: Snapshot, verdict: Verdict) -> tuple[str, bool | None]:
    """The verdict in words, and whether it is positive; None: there is none."""
    if not verdict.answered:
        seen = verdict.frames_seen
        return ("No verdict: no frame can be assessed" if seen else "No verdict: no frame analysed"), None
    if verdict.positive:
        return "Positive by the rule", True
    if verdict.frames_seen < snapshot.clip.frame_count:
        return "Not positive so far", False
    if verdict.not_assessable:
        return "Not positive in the frames that can be assessed", False
    return "Not positive by the rule", False


def _lines(snapshot: Snapshot, verdict: Verdict) -> tuple[tuple[str, str], ...]:
    kind = verdict.kind
    threshold, own = words.value(verdict.threshold), words.value(snapshot.model.thresholds.of(kind))
    whose = f"changed; model's {own}" if _is_changed(snapshot, kind) else "the model's own"
    lines = [("Threshold", f"{threshold} ({whose})")]
    if kind is TrackKind.DISTANCE:
        exceeded = snapshot.model.exceeded_by(verdict.threshold)
        if exceeded is not None:
            lines.append(("Reference", f"{words.share(exceeded)} of reference frames reach it"))
    seen = "assessable" if verdict.not_assessable else "analysed"
    lines += [
        ("Frames over", f"{verdict.frames_over:,} of {verdict.frames_analysed:,} {seen}"),
        ("Longest run", f"{words.count(verdict.longest_run, 'frame')} ({verdict.rule.min_run:,} needed)"),
    ]
    if verdict.score is None or verdict.margin is None:
        lines.append(("Score", f"none: fewer {seen} frames in a row than the rule asks for"))
    else:
        lines.append(("Score", f"verdict changes at {words.value(verdict.score)}"))
        lines.append(("Margin", wording.margin(verdict.margin)))
    if verdict.not_assessable:
        lines.append(("Put aside", f"{words.count(verdict.not_assessable, 'frame')}, not assessable"))
    missing = snapshot.clip.frame_count - verdict.frames_seen
    if missing:
        lines.append(("Not analysed", words.count(missing, "frame")))
    lines.append(("Segments", _segments(snapshot, kind)))
    return tuple(lines)


def _is_changed(snapshot: Snapshot, kind: TrackKind) -> bool:
    return snapshot.thresholds.of(kind) != snapshot.model.thresholds.of(kind)


def _segments(snapshot: Snapshot, kind: TrackKind) -> str:
    """Where the track is flagged, with each segment's length and peak."""
    values, found = snapshot.tracks.assessed(kind), snapshot.segments(kind)
    told = [
        f"{wording.frames(segment)} (peak {words.value(np.nanmax(values[segment.first : segment.last + 1]))})"
        for segment in found[:_MOST_SEGMENTS]
    ]
    if len(found) > _MOST_SEGMENTS:
        told.append(f"and {len(found) - _MOST_SEGMENTS:,} more")
    return f"{words.count(len(found), 'segment')}: frames {', '.join(told)}" if found else "none"
