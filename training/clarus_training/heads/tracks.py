"""A clip with its two tracks, and what they say of the clip as a whole."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.tracks import TrackKind, Values
from clarus_desktop.core.verdicts import score
from clarus_training.clips import LabelledClip

RULE = RunRule(min_run=3, max_gap=0)
"""The verdict rule the thresholds are chosen for, and the one the bundle carries."""


@dataclass(frozen=True, eq=False)
class ScoredClip:
    """One clip, its tracks, and its score under the verdict rule."""

    clip: LabelledClip
    logits: Values
    """(frames,) of the classifier, before the sigmoid."""
    distance: Values
    """(frames,) 0…2."""

    def track(self, kind: TrackKind) -> Values:
        return np.exp(-np.logaddexp(0, -self.logits)) if kind is TrackKind.PROBABILITY else self.distance

    def score(self, kind: TrackKind) -> float:
        """The highest threshold at which the application would still call the clip positive; clips too
        short for the rule can't be positive and score 0."""
        found = score(self.track(kind), RULE)
        return 0.0 if found is None else found

    def mean(self, kind: TrackKind) -> float:
        return float(self.track(kind).mean())
