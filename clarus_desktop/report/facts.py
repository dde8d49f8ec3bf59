"""What a report says besides the analysis, as plain values for JSON: the same facts as on paper."""

from __future__ import annotations

from typing import Any

from clarus_desktop.core import words
from clarus_desktop.core.issue import Issue
from clarus_desktop.core.measuring import MeasureKind, Measurement
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.report.card import card_lines
from clarus_desktop.report.keyframes import key_frames
from clarus_desktop.report.pitfalls import PITFALLS
from clarus_desktop.report.reviews import disagreements_of, reviewers_differ
from clarus_desktop.report.verdicts import answer, how_chosen


def report_facts(snapshot: Snapshot, issue: Issue) -> dict[str, Any]:
    """State, patient, trace of the verdicts, key frames, measurements, disagreements, card and pitfalls."""
    identity = {fact.name: fact.value for fact in issue.patient}
    return {
        "research_use": words.RESEARCH_USE,
        "state": "signed" if issue.signed_by else "draft",
        "signed_by": issue.signed_by or None,
        "institution": issue.letterhead.institution or None,
        "patient": {"pseudonym": issue.pseudonym or None, "identity": identity or None},
        "thresholds_chosen": how_chosen(snapshot),
        "verdict": {
            kind.value: _verdict(snapshot, kind) if kind in snapshot.kinds else None for kind in TrackKind
        },
        "key_frames": [{"frame": shown.index, "why": shown.why} for shown in key_frames(snapshot)],
        "measurements": [
            {"reviewer": name, **_measured(snapshot, drawn)}
            for name, review in snapshot.reviews.items()
            for drawn in review.measurements
        ],
        "disagreements": [{"reviewer": name, "told": told} for name, told in disagreements_of(snapshot)],
        "reviewers_differ": reviewers_differ(snapshot) or None,
        "card": [list(line) for line in card_lines(snapshot.model.card)],
        "pitfalls": list(PITFALLS),
    }


def _verdict(snapshot: Snapshot, kind: TrackKind) -> dict[str, Any]:
    verdict = snapshot.verdict(kind)
    return {
        "answer": answer(snapshot, verdict)[0],
        "threshold": verdict.threshold,
        "model_threshold": snapshot.model.thresholds.of(kind),
        "margin": verdict.margin,
    }


def _measured(snapshot: Snapshot, drawn: Measurement) -> dict[str, Any]:
    """A length in millimetres and its class only where the scale is known."""
    length, scale = snapshot.length(drawn), snapshot.scale_of(drawn)
    is_caliper = drawn.kind is MeasureKind.CALIPER
    return {
        "id": drawn.id,
        "kind": drawn.kind.value,
        "frame": drawn.frame,
        "px": length.px,
        "mm": length.mm,
        "class": length.size.value if length.size and is_caliper else None,
        "scale": scale.origin.value if scale else None,
    }
