"""What the models are meant to reach, and whether they do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from clarus_desktop.core.tracks import TrackKind
from clarus_training.evaluation.figures import CHANGE, FOLDS, MEAN, Figure

_MODERATE = "COVID-BLUES severity 2 or 3 against 0"
_SEVERE = "COVID-BLUES severity 3 against 0"
_PNEUMONIA = "POCUS consolidation or bacterial pneumonia against healthy"
_BACTERIAL = "POCUS bacterial pneumonia against healthy"
LUNG_MASKED, DARKENED = "lung masked", "gray levels × 0.6"


@dataclass(frozen=True)
class Goal:
    """A value that a figure, by mean over frames, should reach."""

    measure: str
    of: str
    track: TrackKind
    least: float
    wanted: float
    change: str = ""

    @property
    def falling(self) -> bool:
        """Whether lower values are better."""
        return self.wanted < self.least

    def reached(self, value: float) -> str:
        """ "wanted", "least" or "missed"."""
        sign = -1 if self.falling else 1
        if sign * value >= sign * self.wanted:
            return "wanted"
        return "least" if sign * value >= sign * self.least else "missed"

    def is_about(self, figure: Figure) -> bool:
        asked = (self.measure, self.of, self.track, MEAN, self.change)
        return (figure.measure, figure.of, figure.track, figure.how, figure.change) == asked


GOALS = (
    Goal(FOLDS, _MODERATE, TrackKind.PROBABILITY, 0.74, 0.80),
    Goal(FOLDS, _SEVERE, TrackKind.PROBABILITY, 0.80, 0.86),
    Goal(FOLDS, _PNEUMONIA, TrackKind.PROBABILITY, 0.92, 0.96),
    Goal(FOLDS, _SEVERE, TrackKind.DISTANCE, 0.76, 0.83),
    Goal(FOLDS, _BACTERIAL, TrackKind.DISTANCE, 0.90, 0.95),
    Goal(FOLDS, _PNEUMONIA, TrackKind.PROBABILITY, 0.75, 0.65, LUNG_MASKED),
    *(
        Goal(CHANGE, question, TrackKind.PROBABILITY, -0.03, -0.01, DARKENED)
        for question in (_MODERATE, _SEVERE, _PNEUMONIA)
    ),
)


def judged(figures: Iterable[Figure]) -> list[tuple[Goal, Figure]]:
    """The goals these figures speak to, each with its figure."""
    found = list(figures)
    return [(goal, figure) for goal in GOALS for figure in found if goal.is_about(figure)]
