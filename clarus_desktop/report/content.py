"""What a report says: plain values made from a snapshot, so that its wording is tested without a PDF."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core import words
from clarus_desktop.core.flags import Segment, runs
from clarus_desktop.core.region import Region
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind, Values
from clarus_desktop.report import wording
from clarus_desktop.report.card import card_lines
from clarus_desktop.report.keyframes import KeyFrame, confirmed_spans, key_frames
from clarus_desktop.report.reviews import ReviewBlock, adjudication_lines, review_blocks
from clarus_desktop.report.verdicts import VerdictBlock, rule_line, verdict_block

__all__ = ["Content", "KeyFrame", "Line", "TrackPlot", "VerdictBlock", "content", "key_frames"]

_MOST_WARNINGS = 20

Span = tuple[float, float]
"""Clip times in seconds from which and until which something holds."""

Line = tuple[str, str]
"""A label and what belongs to it."""


@dataclass(frozen=True, eq=False)
class TrackPlot:
    """One track as it is drawn."""

    kind: TrackKind
    title: str
    times_s: NDArray[np.float64]
    """(n,) frame times."""
    values: Values
    """(n,) NaN where not analysed."""
    threshold: float
    model_threshold: float
    """The model's own; drawn too where another is in use."""
    top: float
    """Upper end of the value axis; the lower is 0."""
    end_s: float
    """Right end of the time axis; the left is 0."""
    flagged: tuple[Span, ...]
    missing: tuple[Span, ...]
    """Not analysed."""


@dataclass(frozen=True, eq=False)
class Content:
    """A whole report, in the order it is read. All text is plain; none of it is ever markup."""

    title: str
    subtitle: str
    clip_name: str
    clip: tuple[Line, ...]
    notices: tuple[str, ...]
    """What limits the report: an incomplete analysis, a damaged clip, an engine that did otherwise."""
    rule: Line
    """Under both verdicts."""
    verdicts: tuple[VerdictBlock, ...]
    reviews: tuple[ReviewBlock, ...]
    """One per reviewer; empty where nobody reviewed the clip."""
    adjudication: tuple[Line, ...]
    """Empty where nobody settled the clip."""
    plots: tuple[TrackPlot, ...]
    frame_size: tuple[int, int]
    """Width and height in pixels."""
    pictured: Region | None
    """What the pictures show of each frame; None: all of it."""
    key_frames: tuple[tuple[KeyFrame, tuple[str, ...]], ...]
    """Each with the lines under its picture."""
    not_pictured: int
    """Confirmed findings of which no frame is among the key frames."""
    model: tuple[Line, ...]
    card: tuple[Line, ...]
    footer: str
    """Beside the disclaimer and the page number on each page."""


def content(snapshot: Snapshot, *, blank: bool = True, tells_file: bool = True) -> Content:
    """Everything the report of one review says.

    Args:
        snapshot: what is told.
        blank: its pictures show the analysed region alone.
        tells_file: give the SHA-256 of the clip's file, by which everybody who has the file can tell it.
    """
    shown = key_frames(snapshot)
    return Content(
        title="Lung ultrasound clip review",
        subtitle=f"{words.RESEARCH_USE}.",
        clip_name=wording.encodable(snapshot.clip.name),
        clip=_clip(snapshot, tells_file=tells_file),
        notices=_notices(snapshot),
        rule=rule_line(snapshot),
        verdicts=tuple(verdict_block(snapshot, kind) for kind in TrackKind),
        reviews=review_blocks(snapshot),
        adjudication=adjudication_lines(snapshot),
        plots=tuple(_plot(snapshot, kind) for kind in snapshot.kinds),
        frame_size=(snapshot.clip.width, snapshot.clip.height),
        pictured=snapshot.region if blank else None,
        key_frames=tuple((frame, _caption(snapshot, frame)) for frame in shown),
        not_pictured=sum(
            not any(frame.index in span for frame in shown) for span in confirmed_spans(snapshot)
        ),
        model=_model(snapshot),
        card=card_lines(snapshot.model.card),
        footer=wording.footer(snapshot.app_version, snapshot.created),
    )


def _clip(snapshot: Snapshot, *, tells_file: bool) -> tuple[Line, ...]:
    clip = snapshot.clip
    return (
        ("Clip", wording.encodable(clip.name)),
        ("SHA-256", clip.sha256 if tells_file else "left out with the patient's identity"),
        ("Frames", f"{clip.frame_count:,}"),
        ("Frame rate", wording.rate(clip)),
        ("Duration", words.seconds(clip.duration_s)),
        ("Frame size", f"{clip.width} × {clip.height} pixels"),
        ("Format", clip.format),
        ("Analysed region", wording.region(snapshot)),
        *([("Missing frames", wording.gaps(clip))] if clip.gaps else []),
    )


def _notices(snapshot: Snapshot) -> tuple[str, ...]:
    notices = []
    if not snapshot.complete:
        done = int(snapshot.tracks.analysed.sum())
        notices.append(
            f"Incomplete analysis: {done:,} of {words.count(snapshot.clip.frame_count, 'frame')} analysed. "
            "Segments and verdicts rest on these alone and may change."
        )
    warnings = snapshot.clip.warnings
    shown = warnings if len(warnings) <= _MOST_WARNINGS else warnings[: _MOST_WARNINGS - 1]
    notices += [f"Clip: {wording.shortened(wording.encodable(warning), 500)}" for warning in shown]
    if len(shown) < len(warnings):
        more = words.count(len(warnings) - len(shown), "warning")
        notices.append(f"Clip: {more} more; the JSON export lists them all.")
    notices += [f"Engine: {wording.shortened(note, 500)}" for note in snapshot.engine.notes]
    return tuple(notices)


def _plot(snapshot: Snapshot, kind: TrackKind) -> TrackPlot:
    values = snapshot.tracks.values(kind)
    threshold, own = snapshot.thresholds.of(kind), snapshot.model.thresholds.of(kind)
    title = {
        TrackKind.PROBABILITY: "Probability track: small consolidation, per frame (0–1)",
        TrackKind.DISTANCE: "Distance track: cosine distance to the reference, large consolidation (0–2)",
    }[kind]
    highest = max(threshold, own, float(np.max(values, where=~np.isnan(values), initial=0.0)))
    return TrackPlot(
        kind=kind,
        title=title,
        times_s=snapshot.clip.times_s,
        values=values,
        threshold=threshold,
        model_threshold=own,
        top=1.0 if kind is TrackKind.PROBABILITY else min(kind.maximum, max(1.15 * highest, 0.05)),
        end_s=max(snapshot.clip.duration_s, float(snapshot.clip.times_s[-1]), 0.001),
        flagged=_spans(snapshot, snapshot.segments(kind)),
        missing=_spans(snapshot, runs(np.isnan(values))),
    )


def _spans(snapshot: Snapshot, segments: tuple[Segment, ...]) -> tuple[Span, ...]:
    """Clip times: a segment lasts until the frame after its last one is due."""
    times, end = snapshot.clip.times_s, snapshot.clip.duration_s
    return tuple(
        (float(times[run.first]), float(times[run.last + 1]) if run.last + 1 < len(times) else end)
        for run in segments
    )


def _caption(snapshot: Snapshot, shown: KeyFrame) -> tuple[str, ...]:
    told = []
    for kind in snapshot.kinds:
        value = snapshot.tracks.values(kind)[shown.index]
        if np.isnan(value):
            told.append(f"{kind} not analysed")
        else:
            over = "≥" if value >= snapshot.thresholds.of(kind) else "<"
            told.append(f"{kind} {words.value(value)} ({over} {words.value(snapshot.thresholds.of(kind))})")
    head = f"Frame {wording.frame(shown.index)} · {words.seconds(shown.time_s)}"
    return (head, *told, shown.why[:1].upper() + shown.why[1:])


def _model(snapshot: Snapshot) -> tuple[Line, ...]:
    model, engine = snapshot.model, snapshot.engine
    return (
        ("Model", f"{model.name}, version {model.version}"),
        ("Architecture", model.architecture),
        ("SHA-256", model.sha256),
        ("Computed on", f"{engine.device_name} ({engine.device})"),
        ("Engine", f"{engine.backend}, {engine.precision}"),
    )
