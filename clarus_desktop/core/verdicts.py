"""The clip-level answer of the model for one track, always with what it rests on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from clarus_desktop.core.flags import RunRule, flagged, longest_run
from clarus_desktop.core.tracks import TrackKind, Values


@dataclass(frozen=True)
class Verdict:
    """What one track says of the clip under one threshold and rule."""

    kind: TrackKind
    positive: bool
    threshold: float
    rule: RunRule
    score: float | None
    """The highest threshold at which the verdict would still be positive; None where no threshold could
    make it so (fewer analysed frames in a row than the rule asks for)."""
    longest_run: int
    """Frames, gaps bridged."""
    frames_over: int
    frames_analysed: int
    """Those that are assessable: the verdict rests on them."""
    not_assessable: int = 0
    """Frames that were analysed too, and whose values are put aside."""

    @property
    def frames_seen(self) -> int:
        """Frames that were analysed, assessable or not."""
        return self.frames_analysed + self.not_assessable

    @property
    def answered(self) -> bool:
        """Whether there is an answer at all: without an assessable frame there is none."""
        return self.frames_analysed > 0

    @property
    def margin(self) -> float | None:
        """Score minus threshold: how far the threshold can move before the verdict changes."""
        return None if self.score is None else self.score - self.threshold


def judge(
    kind: TrackKind,
    values: Values,
    threshold: float,
    rule: RunRule,
    before: Verdict | None = None,
    *,
    not_assessable: int = 0,
) -> Verdict:
    """Apply the rule to one track; frames not analysed or not assessable (NaN) count as below.

    Args:
        values: as ``Tracks.assessed`` gives them.
        before: a verdict on these same values, whose score is taken over if its rule was the same: it is
            the dear part, and no threshold changes it.
        not_assessable: how many of the NaN stand for values that are put aside.
    """
    flags = flagged(values, threshold)
    longest = longest_run(flags, rule.max_gap)
    return Verdict(
        kind=kind,
        positive=longest >= rule.min_run,
        threshold=threshold,
        rule=rule,
        score=before.score if before is not None and before.rule == rule else score(values, rule),
        longest_run=longest,
        frames_over=int(flags.sum()),
        frames_analysed=int((~np.isnan(values)).sum()),
        not_assessable=not_assessable,
    )


def score(values: Values, rule: RunRule) -> float | None:
    """The highest threshold at which the rule still holds.

    Lowering the threshold only ever adds flagged frames, so the longest run never shrinks; the answer is
    one of the values, found by bisection over them.
    """
    levels = np.unique(values[~np.isnan(values)])
    low, high = -1, len(levels) - 1  # levels[low] is known to hold; below levels[0] nothing is known
    while low < high:
        middle = (low + high + 1) // 2
        if longest_run(flagged(values, levels[middle]), rule.max_gap) >= rule.min_run:
            low = middle
        else:
            high = middle - 1
    return float(levels[low]) if low >= 0 else None


def suspicion(verdicts: Iterable[Verdict]) -> float | None:
    """How far the model's scores lie from their thresholds, to put the most suspicious clip first.

    A score above its threshold counts by its share of the way from there to the track's maximum (0…1), one
    below by its share of the way down to 0 (−1…0); the highest of the tracks counts. None without a score.
    """
    shares = []
    for verdict in verdicts:
        if verdict.margin is not None:
            room = verdict.kind.maximum - verdict.threshold if verdict.margin >= 0 else verdict.threshold
            shares.append(verdict.margin / room if room else 0.0)
    return max(shares, default=None)
