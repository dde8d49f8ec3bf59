"""The whole evaluation: all figures, the checks, the calibration, and what the plots are drawn from."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from clarus_desktop.core.tracks import TrackKind, Values
from clarus_training.clips import patients_of
from clarus_training.evaluation.checks import CHECKS, Scoring, rescored, thinned
from clarus_training.evaluation.figures import ERROR, MEAN, Figure, told
from clarus_training.evaluation.measuring import (
    auc_figures,
    change_figures,
    frame_figures,
    mean_figures,
    verdict_figures,
)
from clarus_training.evaluation.metrics import CalibrationCurve, Patients, calibration_curve
from clarus_training.evaluation.samples import JudgedClip
from clarus_training.footage import Footage
from clarus_training.heads.calibration import Calibration
from clarus_training.heads.classifier import POSITIVE
from clarus_training.heads.tracks import ScoredClip

log = logging.getLogger(__name__)

OUT_OF_FOLD = "patients the scored network never saw"
HELD_OUT = "held-out patients, who were never trained on, by the bundle's own heads"
BEFORE, AFTER = "before calibration", "after calibration"


@dataclass(frozen=True, eq=False)
class Scorer:
    """What scores the clips of a fold, and has never seen its patients."""

    tracks: Scoring
    """(N, S, S) uint8 frames of any size S to their (N,) calibrated logits and (N,) distances."""
    thresholds: Mapping[TrackKind, float]
    """Chosen without the fold's clips."""
    calibration: Calibration | None = None
    """What is part of the logits already; None: not known."""


@dataclass(frozen=True, eq=False)
class Evaluation:
    """What was measured."""

    split: str
    """Whose clips they are, and what the networks that scored them knew of them."""
    judged: Sequence[JudgedClip]
    figures: Sequence[Figure]
    """Of the clips as they are."""
    unchanged: Sequence[Figure]
    """Of the frames that the checks change, as they are: what ``checks`` is to be held against."""
    checks: Sequence[Figure]
    """Of the clips with their frames changed."""
    calibration: Mapping[str, CalibrationCurve]
    """Of the clips' mean logits as probabilities: ``BEFORE`` (where known) and ``AFTER`` Platt scaling."""

    @property
    def lines(self) -> list[str]:
        """Every figure in words."""
        return [
            f"{figure.what}: {value}, {figure.patients} patients"
            for figure, value in told([*self.figures, *self.checks])
        ]


def evaluate(
    footage: Sequence[Footage],
    scored: Sequence[ScoredClip],
    scorers: Mapping[str, Scorer],
    split: str = OUT_OF_FOLD,
) -> Evaluation:
    """Measure what the tracks of some clips tell, and what is left of it when their frames are changed.

    Args:
        footage: the clips' frames.
        scored: their tracks, of the same clips in the same order.
        scorers: by the clips' ``fold``.
        split: whose clips they are, in words.

    Returns:
        Figures of whatever the clips' labels allow: clips of one kind alone have no AUC and no calibration.
    """

    def judged(some: Iterable[ScoredClip]) -> list[JudgedClip]:
        return [JudgedClip(each, scorers[each.clip.fold].thresholds) for each in some]

    clips, curves = judged(scored), _calibration(scored, scorers)
    figures = [
        *auc_figures(clips),
        *verdict_figures(clips),
        *frame_figures(clips),
        *_errors(scored, curves),
    ]
    before = judged(map(thinned, scored))
    checks: list[Figure] = []
    for check in CHECKS:
        log.info("scoring again: %s", check.name)
        after = [rescored(each, check.change, scorers[each.clip.fold].tracks) for each in footage]
        checks += change_figures(before, judged(after), check.name)
    return Evaluation(
        split,
        clips,
        [replace(figure, split=split) for figure in figures],
        [replace(figure, split=split) for figure in mean_figures(before)],
        [replace(figure, split=split) for figure in checks],
        curves,
    )


def _calibration(scored: Sequence[ScoredClip], scorers: Mapping[str, Scorer]) -> dict[str, CalibrationCurve]:
    """Of clips of known grade; none where they are all of one class.

    The probabilities are made for equally many clips with and without a consolidation (Platt scaling weighs
    both alike); among these clips they are not equal, so the odds are first brought to their share.
    """
    known = _of_known_grade(scored)
    positive = np.array([each.clip.grade >= POSITIVE for each in known], bool)
    if not positive.any() or positive.all():
        return {}
    prior = np.log(positive.mean() / (1 - positive.mean()))
    patients = Patients([each.clip.unit for each in known])

    def curve(logits: Values) -> CalibrationCurve:
        return calibration_curve(np.exp(-np.logaddexp(0, -logits - prior)), positive, patients)

    means = np.array([each.logits.mean() for each in known])
    applied = [scorers[each.clip.fold].calibration for each in known]
    curves = {AFTER: curve(means)}
    told = [each for each in applied if each is not None]
    if len(told) == len(applied):
        slopes, offsets = np.array([(each.slope, each.offset) for each in told]).T
        curves = {BEFORE: curve((means - offsets) / slopes)} | curves
    return curves


def _errors(scored: Sequence[ScoredClip], curves: Mapping[str, CalibrationCurve]) -> Iterator[Figure]:
    clips = [each.clip for each in _of_known_grade(scored)]
    for name, curve in curves.items():
        yield Figure(
            measure=ERROR,
            of=f"clips of known grade, {name}",
            track=TrackKind.PROBABILITY,
            how=MEAN,
            estimate=curve.error,
            patients=len(patients_of(clips)),
            clips=len(clips),
            total=len(clips),
            counted=sum(clip.grade >= POSITIVE for clip in clips),
        )


def _of_known_grade(scored: Iterable[ScoredClip]) -> list[ScoredClip]:
    return [each for each in scored if not np.isnan(each.clip.grade)]
