"""What is shown of a key frame, and beside it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from clarus_desktop.core import words
from clarus_desktop.core.gating import Reason
from clarus_desktop.core.heat import HeatMap, HeatScale, heat_scale
from clarus_desktop.core.measuring import MeasureKind, Measurement
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.report import wording
from clarus_desktop.report.keyframes import Explained, KeyFrame, measurements


@dataclass(frozen=True, eq=False)
class Overlay:
    """A heat map to be laid over a key frame; it is only ever shown beside the frame as recorded."""

    title: str
    heat: HeatMap
    scale: HeatScale


@dataclass(frozen=True, eq=False)
class Shown:
    """A key frame with all that is shown beside it."""

    frame: KeyFrame
    caption: tuple[str, ...]
    measurements: tuple[tuple[Measurement, str], ...]
    """What was drawn on it, each with the words beside it."""
    overlays: tuple[Overlay, ...]


def shown_of(snapshot: Snapshot, frame: KeyFrame, explained: Explained) -> Shown:
    """A key frame with what was measured on it and what explains it."""
    maps = explained.maps.get(frame.index, {})
    drawn = [each for each in measurements(snapshot) if each.frame == frame.index]
    return Shown(
        frame,
        _caption(snapshot, frame, drawn),
        tuple((each, _label(snapshot, each)) for each in drawn),
        tuple(
            Overlay(f"Heat map, {kind} track", maps[kind], heat_scale(snapshot.model, kind))
            for kind in snapshot.kinds
            if kind in maps and not snapshot.tracks.gates[frame.index]
        ),
    )


def _label(snapshot: Snapshot, drawn: Measurement) -> str:
    return _length(snapshot, drawn) if drawn.kind is MeasureKind.CALIPER else str(drawn.kind)


def _length(snapshot: Snapshot, drawn: Measurement) -> str:
    """ "12.3 mm (≥ 1 cm)", or "57 px" where no scale is known."""
    length = snapshot.length(drawn)
    return f"{length} ({length.size})" if length.size else f"{length}, no scale"


def m_modes(snapshot: Snapshot) -> tuple[tuple[Measurement, str], ...]:
    """Lines that are followed through time, each with its caption."""
    drawn = [each for each in measurements(snapshot) if each.kind is MeasureKind.M_MODE]
    return tuple(
        (each, f"Line drawn on frame {wording.frame(each.frame)}, {snapshot.length(each)} long")
        for each in drawn
    )


def _caption(snapshot: Snapshot, shown: KeyFrame, drawn: list[Measurement]) -> tuple[str, ...]:
    told = [f"{each.kind}: {_length(snapshot, each)}" for each in drawn if each.kind is MeasureKind.CALIPER]
    reason = Reason.of(int(snapshot.tracks.gates[shown.index]))
    if reason is not None:
        told.append(f"not assessable: {reason}")
    for kind in snapshot.kinds if reason is None else ():
        value = snapshot.tracks.values(kind)[shown.index]
        if np.isnan(value):
            told.append(f"{kind} not analysed")
        else:
            over = "≥" if value >= snapshot.thresholds.of(kind) else "<"
            told.append(f"{kind} {words.value(value)} ({over} {words.value(snapshot.thresholds.of(kind))})")
    head = f"Frame {wording.frame(shown.index)} · {words.seconds(shown.time_s)}"
    return (head, *told, shown.why[:1].upper() + shown.why[1:])
