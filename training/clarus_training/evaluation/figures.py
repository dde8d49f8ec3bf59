"""A figure: one measured number with its interval, whose clips it rests on, and how it was measured."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, astuple, dataclass, field
from typing import Any

from clarus_desktop.core.tracks import TrackKind
from clarus_training.evaluation.metrics import Estimate

# What is measured.
AUC = "AUC"
FOLDS = "mean of the folds' AUCs"
CHANGE = "change of the AUC"
SENSITIVITY = "sensitivity"
SPECIFICITY = "specificity"
FLAGGED = "share flagged"
ERROR = "expected calibration error"

# What stands for a clip.
VERDICT = "verdict score"
MEAN = "mean over frames"
FRAMES = "single frames"

_AREAS = (AUC, FOLDS, CHANGE)


@dataclass(frozen=True)
class Figure:
    """One measured number."""

    measure: str
    """``AUC``, ``FOLDS``, ``CHANGE``, ``SENSITIVITY``, ``SPECIFICITY``, ``FLAGGED`` or ``ERROR``."""
    of: str
    """The question asked of the clips, or the clips that are counted."""
    track: TrackKind
    how: str
    """What stands for a clip: its ``VERDICT`` score, the ``MEAN`` over its frames, or its ``FRAMES`` each."""
    estimate: Estimate
    patients: int
    clips: int
    total: int
    """Clips; frames, where these are what is counted."""
    counted: int
    """Of the total: those on the positive side of an AUC, those that make up a share."""
    split: str = ""
    """Whose clips they are, and what the networks that scored them knew of them."""
    change: str = ""
    """What was done to the frames first; empty: nothing."""
    folds: Mapping[str, float] = field(default_factory=dict)
    """Of ``FOLDS``: each fold's own AUC."""

    @property
    def by_chance(self) -> bool:
        """True for an AUC whose interval reaches down to 0.5: it may well be none."""
        return self.measure in (AUC, FOLDS) and self.estimate.low <= 0.5

    @property
    def what(self) -> str:
        """What was measured, in words."""
        how = self.how
        if self.measure not in _AREAS:
            how = {VERDICT: "verdict at the threshold", FRAMES: "single frames at the threshold"}.get(
                how, how
            )
        changed = f", {self.change}" if self.change else ""
        return f"{self.measure}, {self.track} track ({how}), {self.of}{changed}"

    @property
    def counts(self) -> str:
        """What it rests on, in words."""
        unit = "frames" if self.how == FRAMES else "clips"
        if self.measure in _AREAS:
            return f"{self.counted} against {self.total - self.counted} {unit}"
        return f"{self.counted} of {self.total} {unit}" if self.measure != ERROR else f"{self.total} {unit}"

    @property
    def interval(self) -> str:
        """The value and its interval, in words."""
        return self.brief.replace("(", "(95% interval ")

    @property
    def brief(self) -> str:
        """The same without saying that it is one of 95%."""
        sign = "+" if self.measure == CHANGE else ""
        value, low, high = (f"{number:{sign}z.2f}" for number in astuple(self.estimate))
        return f"{value} ({low} to {high})".replace("-", "−")

    def to_json(self) -> dict[str, Any]:
        """All of it as JSON can hold it, with the value and its interval beside the rest."""
        content = asdict(self)
        estimate: dict[str, float] = content.pop("estimate")
        return content | estimate


def told(figures: Iterable[Figure]) -> list[tuple[Figure, str]]:
    """Figures and their values in words; means of folds and changes are told with the AUC they belong to."""
    found = list(figures)
    besides = {(each.measure, *_key(each)): each for each in found}
    lines = []
    for each in found:
        if each.measure in (FOLDS, CHANGE):
            continue
        parts = [each.interval]
        if each.measure == AUC:
            mean, change = (besides.get((measure, *_key(each))) for measure in (FOLDS, CHANGE))
            parts += [f"mean of {len(mean.folds)} folds {mean.estimate.value:.2f}"] if mean else []
            parts += [f"change {change.interval}"] if change else []
        lines.append((each, "; ".join([*parts, each.counts])))
    return lines


def _key(figure: Figure) -> tuple[str, ...]:
    return figure.of, figure.track, figure.how, figure.change
