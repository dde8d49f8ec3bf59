"""Which few frames a report shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from clarus_desktop.core.findings import Judgement
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.gating import ASSESSABLE
from clarus_desktop.core.heat import HeatMap
from clarus_desktop.core.measuring import Measurement
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.report.wording import frames

_WHEN_NOTHING_IS_FLAGGED = 4
"""Frames spread over the clip, so that the reader sees what was recorded."""


@dataclass(frozen=True)
class KeyFrame:
    """One frame worth showing."""

    index: int
    time_s: float
    why: str
    """For people: "peak of the probability segment 31–52"."""


@dataclass(frozen=True, eq=False)
class Explained:
    """What explains the key frames, computed beforehand."""

    maps: Mapping[int, Mapping[TrackKind, HeatMap]] = field(default_factory=dict)
    """By frame."""
    trouble: str = ""
    """Why there are none, as one sentence."""


def key_frames(snapshot: Snapshot, limit: int = 12) -> tuple[KeyFrame, ...]:
    """Up to ``limit`` frames in time order, none twice.

    First those on which a reviewer measured, then one of each finding that a reviewer confirmed, the longest
    first. Then the peaks of the flagged segments; where there are more of them than room, both tracks take
    turns, each with the peaks that reach highest above its threshold first. Where nothing is flagged: the
    highest frame of each track and a few spread evenly over the clip.
    """
    chosen: dict[int, list[str]] = {}
    peaks = _peaks(snapshot)
    for index, why in _measured(snapshot) + _confirmed(snapshot, peaks) + (peaks or _overview(snapshot)):
        if index in chosen or len(chosen) < limit:
            reasons = chosen.setdefault(index, [])
            if why not in reasons:
                reasons.append(why)
    times = snapshot.clip.times_s
    return tuple(
        KeyFrame(index, float(times[index]), " and ".join(reasons))
        for index, reasons in sorted(chosen.items())
    )


def measurements(snapshot: Snapshot) -> tuple[Measurement, ...]:
    """All that reviewers drew on frames that the clip has, in frame order; what they drew alike once."""
    drawn = {each for review in snapshot.reviews.values() for each in review.measurements}
    there = (each for each in drawn if each.frame < snapshot.clip.frame_count)
    return tuple(sorted(there, key=lambda each: (each.frame, each.id)))


def confirmed_spans(snapshot: Snapshot) -> tuple[Segment, ...]:
    """The frames of all confirmed findings, the longest first; those that reviewers share once."""
    spans = {
        finding.span
        for review in snapshot.reviews.values()
        for finding in review.findings
        if finding.judgement is Judgement.CONFIRMED and finding.span.last < snapshot.clip.frame_count
    }
    return tuple(sorted(spans, key=lambda span: (-span.length, span)))


def _measured(snapshot: Snapshot) -> list[tuple[int, str]]:
    """(frame, why) of every measurement."""
    return [(each.frame, "measurement") for each in measurements(snapshot)]


def _confirmed(snapshot: Snapshot, peaks: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """(frame, why) of every confirmed finding: the model's peak in it, if there is one, or its middle."""
    return [
        (
            next((peak for peak, _why in peaks if peak in span), (span.first + span.last) // 2),
            f"confirmed finding {frames(span)}",
        )
        for span in confirmed_spans(snapshot)
    ]


def _peaks(snapshot: Snapshot) -> list[tuple[int, str]]:
    """(frame, why) of every flagged segment's highest frame, the most telling first."""
    ranked: list[tuple[int, float, int, str]] = []
    for kind in snapshot.kinds:
        values = snapshot.tracks.assessed(kind)
        own = []
        for segment in snapshot.segments(kind):
            peak = segment.first + int(np.nanargmax(values[segment.first : segment.last + 1]))
            own.append((float(values[peak]), peak, f"peak of {kind} segment {frames(segment)}"))
        own.sort(key=lambda peak: (-peak[0], peak[1]))
        ranked += [
            (rank, snapshot.thresholds.of(kind) - value, peak, why)
            for rank, (value, peak, why) in enumerate(own)
        ]
    return [(peak, why) for _rank, _below, peak, why in sorted(ranked, key=lambda told: told[:2])]


def _overview(snapshot: Snapshot) -> list[tuple[int, str]]:
    """(frame, why) for a clip without any flagged segment."""
    shown = []
    for kind in snapshot.kinds:
        values = snapshot.tracks.assessed(kind)
        if not np.isnan(values).all():
            shown.append((int(np.nanargmax(values)), f"highest {kind}"))
    assessable = np.flatnonzero(snapshot.tracks.gates == ASSESSABLE)
    frames = assessable if assessable.size else np.arange(snapshot.clip.frame_count)
    few = min(_WHEN_NOTHING_IS_FLAGGED, len(frames))
    middles = frames[((np.arange(few) + 0.5) * len(frames) / few).astype(int)]
    told = {index for index, _why in shown}
    return shown + [(index, "overview") for index in middles.tolist() if index not in told]
