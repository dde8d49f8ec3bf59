"""What healthy clips of one's own say about a distance threshold."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.tracks import TrackKind, Values
from clarus_desktop.core.verdicts import score


@dataclass(frozen=True)
class OperatingPoint:
    """A threshold, and what it does to the healthy clips it was chosen on."""

    threshold: float
    passed: int
    """Healthy clips that are not flagged."""
    clips: int

    @property
    def specificity(self) -> float:
        """0…1, on these clips."""
        return self.passed / self.clips


@dataclass(frozen=True, eq=False)
class HealthyTracks:
    """Distance tracks of clips without consolidation, each measured against the *other* patients' clips."""

    tracks: tuple[Values, ...]
    """(frames,) float64 in 0…2 each; NaN of frames that can't be assessed."""
    patients: int
    rule: RunRule
    """Under which a clip counts as flagged."""

    @property
    def distances(self) -> Values:
        """(all frames,) of all clips, in order, those that can't be assessed left out."""
        distances = np.concatenate(self.tracks)
        return distances[~np.isnan(distances)]

    def scores(self) -> tuple[float, ...]:
        """Of each clip the highest threshold that would still flag it; −1 where none could."""
        found = (score(track, self.rule) for track in self.tracks)
        return tuple(-1.0 if value is None else value for value in found)

    def operating_point(self, specificity: float) -> OperatingPoint:
        """The lowest threshold, in steps of 0.001, at which at least that share of the clips is not flagged.

        Args:
            specificity: 0…1. With few clips only a few values can be had: the next one above is taken.
        """
        scores = sorted(self.scores())
        needed = math.ceil(specificity * len(scores) - 1e-9)
        highest = scores[needed - 1] if needed else 0.0
        step = max(math.floor(highest * 1000) + 1, 0)
        while step / 1000 <= highest:  # a value on a step may round down to the one below
            step += 1
        threshold = min(step / 1000, TrackKind.DISTANCE.maximum)
        return OperatingPoint(threshold, sum(value < threshold for value in scores), len(scores))
