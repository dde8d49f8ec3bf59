"""Tracks and clip scores of real clips, and the figures made of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.tracks import TrackKind, Values
from clarus_desktop.core.verdicts import score
from clarus_desktop.inference.networks import ClarusNetwork
from clarus_desktop.inference.reference import Reference, cosine_distances
from clarus_training.clips import BLUES, POCUS, LabelledClip
from clarus_training.heads import NEIGHBOURS, Features, logits_of, projections_of
from clarus_training.metrics import auc, auc_interval, share_at_or_above

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
        return 1 / (1 + np.exp(-self.logits)) if kind is TrackKind.PROBABILITY else self.distance

    def score(self, kind: TrackKind) -> float:
        """The highest threshold at which the application would still call the clip positive; clips too
        short for the rule can't be positive and score 0."""
        found = score(self.track(kind), RULE)
        return 0.0 if found is None else found

    def mean(self, kind: TrackKind) -> float:
        return float(self.track(kind).mean())


def score_clip(
    clip: LabelledClip, features: Features, network: ClarusNetwork, reference: Reference
) -> ScoredClip:
    """Both tracks from a clip's (N, F) features, as the application computes them."""
    distance = cosine_distances(projections_of(network, features), reference, NEIGHBOURS)
    return ScoredClip(clip, logits_of(network, features), distance)


@dataclass(frozen=True)
class Question:
    """Two groups of clips that a track should tell apart."""

    text: str
    positive: Callable[[LabelledClip], bool]
    negative: Callable[[LabelledClip], bool]


def _severity(clip: LabelledClip, *grades: int) -> bool:
    return clip.dataset == BLUES and clip.severity in grades


def _pneumonia(clip: LabelledClip) -> bool:
    return clip.dataset == POCUS and (clip.consolidation is True or "bacterial" in clip.diagnosis)


def _consolidated(dataset: str, clip: LabelledClip) -> bool:
    return clip.dataset == dataset and clip.grade >= 0.5


def _healthy(dataset: str, clip: LabelledClip) -> bool:
    return clip.dataset == dataset and clip.healthy


def _other_datasets(scored: Sequence[ScoredClip]) -> list[str]:
    """Those without a question of their own; they are asked for consolidation."""
    return sorted({each.clip.dataset for each in scored} - {BLUES, POCUS})


QUESTIONS = (
    Question(
        "COVID-BLUES severity 2 or 3 against 0", lambda c: _severity(c, 2, 3), lambda c: _severity(c, 0)
    ),
    Question("COVID-BLUES severity 3 against 0", lambda c: _severity(c, 3), lambda c: _severity(c, 0)),
    Question(
        "POCUS consolidation or bacterial pneumonia against healthy",
        _pneumonia,
        partial(_healthy, POCUS),
    ),
)
"""Of the two datasets that the bundled models are measured on."""


@dataclass(frozen=True)
class Figure:
    """One measured number, as the model card lists it."""

    what: str
    value: str
    split: str
    patients: int
    by_chance: bool = False
    """True for an AUC whose interval reaches down to 0.5: it may well be none."""

    def __str__(self) -> str:
        return f"{self.what}: {self.value} ({self.split}; {self.patients} patients)"


def auc_figures(scored: Sequence[ScoredClip], split: str) -> list[Figure]:
    """The AUC of every question for both tracks, by verdict score and by mean over frames.

    Questions for which one side has no clip are left out.
    """
    others = [
        Question(
            f"{name} consolidation against healthy", partial(_consolidated, name), partial(_healthy, name)
        )
        for name in _other_datasets(scored)
    ]
    figures = []
    for question in (*QUESTIONS, *others):
        positive = [each for each in scored if question.positive(each.clip)]
        negative = [each for each in scored if question.negative(each.clip)]
        if not positive or not negative:
            continue
        names = [each.clip.patient for each in (*positive, *negative)]
        for kind in TrackKind:
            for how, read in (("verdict score", ScoredClip.score), ("mean over frames", ScoredClip.mean)):
                high = np.array([read(each, kind) for each in positive])
                low = np.array([read(each, kind) for each in negative])
                least, most = auc_interval(high, low, names)
                figures.append(
                    Figure(
                        what=f"AUC by clip, {kind} track ({how}), {question.text}",
                        value=f"{auc(high, low):.2f} (95% interval {least:.2f} to {most:.2f};"
                        f" {len(positive)} against {len(negative)} clips)",
                        split=split,
                        patients=len(set(names)),
                        by_chance=least <= 0.5,
                    )
                )
    return figures


def operating_figures(
    scored: Sequence[ScoredClip], kind: TrackKind, threshold: float, split: str
) -> list[Figure]:
    """Sensitivity and specificity of the verdict at the threshold, by source and kind of finding."""
    groups: list[tuple[str, Callable[[LabelledClip], bool]]] = [
        ("sensitivity, COVID-BLUES severity 2", lambda c: _severity(c, 2)),
        ("sensitivity, COVID-BLUES severity 3", lambda c: _severity(c, 3)),
        ("sensitivity, POCUS consolidation or bacterial pneumonia", _pneumonia),
        ("specificity, COVID-BLUES severity 0", lambda c: _severity(c, 0)),
        ("specificity, COVID-BLUES severity 1", lambda c: _severity(c, 1)),
        ("specificity, POCUS healthy", partial(_healthy, POCUS)),
    ]
    for name in _other_datasets(scored):
        groups.append((f"sensitivity, {name} consolidation", partial(_consolidated, name)))
        groups.append((f"specificity, {name} healthy", partial(_healthy, name)))
    figures = []
    for text, belongs in groups:
        members = [each for each in scored if belongs(each.clip)]
        if not members:
            continue
        scores = np.array([each.score(kind) for each in members])
        flagged = share_at_or_above(scores, threshold)
        right = flagged if text.startswith("sensitivity") else 1 - flagged
        figures.append(
            Figure(
                what=f"Verdict by {kind} track at its threshold, {text}",
                value=f"{right:.2f} ({round(right * len(members))} of {len(members)} clips)",
                split=split,
                patients=len({each.clip.patient for each in members}),
            )
        )
    return figures
