"""What a report says: plain values made from a snapshot, so that its wording is tested without a PDF."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core import words
from clarus_desktop.core.clip import ClipInfo, Image
from clarus_desktop.core.flags import Segment, runs
from clarus_desktop.core.heat import HeatScale, heat_scale
from clarus_desktop.core.issue import Issue
from clarus_desktop.core.measuring import Measurement
from clarus_desktop.core.region import Region
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind, Values
from clarus_desktop.report import wording
from clarus_desktop.report.card import card_lines
from clarus_desktop.report.keyframes import Explained, KeyFrame, confirmed_spans, key_frames
from clarus_desktop.report.pitfalls import PITFALLS
from clarus_desktop.report.reviews import (
    ReviewBlock,
    adjudication_lines,
    disagreement_lines,
    review_blocks,
)
from clarus_desktop.report.shown import Shown, m_modes, shown_of
from clarus_desktop.report.verdicts import (
    VerdictBlock,
    chosen_line,
    not_assessable_line,
    rule_line,
    verdict_block,
)

__all__ = ["Content", "KeyFrame", "Line", "TrackPlot", "VerdictBlock", "content", "key_frames"]

_MOST_WARNINGS = 20
_NO_HEAT = "Heat maps were not computed for this report."

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
    put_aside: tuple[Span, ...]
    """Analysed, and not assessable."""


@dataclass(frozen=True, eq=False)
class Content:
    """A whole report, in the order it is read. All text is plain; none of it is ever markup."""

    title: str
    subtitle: str
    state: str
    """Draft, or by whom it is signed: on each page."""
    institution: str
    logo: Image | None
    clip_name: str
    patient: tuple[Line, ...]
    """Who the patient is if that was asked for, else the pseudonym."""
    clip: tuple[Line, ...]
    notices: tuple[str, ...]
    """What limits the report: an incomplete analysis, a damaged clip, an engine that did otherwise."""
    basis: tuple[Line, ...]
    """Of both verdicts: the rule, how thresholds were chosen, frames that are not assessable."""
    verdicts: tuple[VerdictBlock, ...]
    reviews: tuple[ReviewBlock, ...]
    """One per reviewer; empty where nobody reviewed the clip."""
    adjudication: tuple[Line, ...]
    """Empty where nobody settled the clip."""
    disagreements: tuple[Line, ...]
    """Of reviewers with the model and with each other."""
    plots: tuple[TrackPlot, ...]
    info: ClipInfo
    """Of whose frames the pictures are."""
    pictured: Region | None
    """What the pictures show of each frame; None: all of it."""
    key_frames: tuple[Shown, ...]
    scales: tuple[HeatScale, ...]
    """What the colours of the heat maps stand for; empty where none is shown."""
    no_heat: str
    """Why there are no heat maps, as a sentence; empty where there are."""
    m_modes: tuple[tuple[Measurement, str], ...]
    """Lines that are followed through time, each with its caption."""
    not_pictured: int
    """Confirmed findings of which no frame is among the key frames."""
    model: tuple[Line, ...]
    card: tuple[Line, ...]
    pitfalls: tuple[str, ...]
    footer: str
    """Beside the disclaimer and the page number on each page."""


def content(
    snapshot: Snapshot,
    issue: Issue | None = None,
    explained: Explained | None = None,
    *,
    blank: bool = True,
    tells_file: bool = True,
) -> Content:
    """Everything the report of one review says.

    Args:
        snapshot: what is told.
        issue: of whom, by whom; None: a draft of nobody knows whom.
        explained: heat maps of the key frames; None: nobody asked for any.
        blank: its pictures show the analysed region alone.
        tells_file: give the SHA-256 of the clip's file, by which everybody who has the file can tell it.
    """
    issue, explained = issue or Issue(), explained or Explained(trouble=_NO_HEAT)
    frames = key_frames(snapshot)
    shown = tuple(shown_of(snapshot, frame, explained) for frame in frames)
    has_heat = any(frame.overlays for frame in shown)
    return Content(
        title="Lung ultrasound clip review",
        subtitle=f"{words.RESEARCH_USE}.",
        state=wording.state(issue),
        institution=wording.institution(issue),
        logo=issue.letterhead.logo,
        clip_name=wording.encodable(snapshot.clip.name),
        patient=wording.patient(issue),
        clip=_clip(snapshot, tells_file=tells_file),
        notices=_notices(snapshot),
        basis=(rule_line(snapshot), chosen_line(snapshot), not_assessable_line(snapshot)),
        verdicts=tuple(verdict_block(snapshot, kind) for kind in TrackKind),
        reviews=review_blocks(snapshot),
        adjudication=adjudication_lines(snapshot),
        disagreements=disagreement_lines(snapshot),
        plots=tuple(_plot(snapshot, kind) for kind in snapshot.kinds),
        info=snapshot.clip,
        pictured=snapshot.region if blank else None,
        key_frames=shown,
        scales=tuple(heat_scale(snapshot.model, kind) for kind in snapshot.kinds) if has_heat else (),
        no_heat="" if has_heat else explained.trouble,
        m_modes=m_modes(snapshot),
        not_pictured=sum(
            not any(frame.index in span for frame in frames) for span in confirmed_spans(snapshot)
        ),
        model=_model(snapshot),
        card=card_lines(snapshot.model.card),
        pitfalls=PITFALLS,
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
    values, gates = snapshot.tracks.assessed(kind), snapshot.tracks.gates > 0
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
        missing=_spans(snapshot, runs(np.isnan(snapshot.tracks.values(kind)))),
        put_aside=_spans(snapshot, runs(gates)),
    )


def _spans(snapshot: Snapshot, segments: tuple[Segment, ...]) -> tuple[Span, ...]:
    """Clip times: a segment lasts until the frame after its last one is due."""
    times, end = snapshot.clip.times_s, snapshot.clip.duration_s
    return tuple(
        (float(times[run.first]), float(times[run.last + 1]) if run.last + 1 < len(times) else end)
        for run in segments
    )


def _model(snapshot: Snapshot) -> tuple[Line, ...]:
    model, engine = snapshot.model, snapshot.engine
    return (
        ("Model", f"{model.name}, version {model.version}"),
        ("Architecture", model.architecture),
        ("SHA-256", model.sha256),
        ("Computed on", f"{engine.device_name} ({engine.device})"),
        ("Engine", f"{engine.backend}, {engine.precision}"),
    )
