"""Samples: what is read off the tracks of some clips, and the figures that come of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import compress

import numpy as np

from clarus_desktop.core.tracks import TrackKind, Values
from clarus_training.clips import LabelledClip, patients_of
from clarus_training.evaluation import metrics
from clarus_training.evaluation.figures import (
    AUC,
    CHANGE,
    FLAGGED,
    FOLDS,
    FRAMES,
    MEAN,
    SENSITIVITY,
    SPECIFICITY,
    VERDICT,
    Figure,
)
from clarus_training.evaluation.metrics import Estimate, Flags, Patients
from clarus_training.heads.tracks import ScoredClip

READINGS: Mapping[str, Callable[[ScoredClip, TrackKind], float]] = {
    VERDICT: ScoredClip.score,
    MEAN: ScoredClip.mean,
}
"""What may stand for a clip, and how it is read off its track."""
_LEAST_LIMIT = 1e-6


@dataclass(frozen=True, eq=False)
class JudgedClip:
    """A scored clip and the thresholds of what scored it, which were chosen without the clip's patient."""

    scored: ScoredClip
    thresholds: Mapping[TrackKind, float]

    @property
    def clip(self) -> LabelledClip:
        return self.scored.clip


@dataclass(frozen=True, eq=False)
class Sample:
    """One value for each of some clips, or for each of their frames."""

    of: str
    """Whose values they are, in words."""
    track: TrackKind
    how: str
    """``VERDICT``, ``MEAN`` or ``FRAMES``."""
    clips: Sequence[LabelledClip]
    """(N,) whose each value is."""
    values: Values
    """(N,) in the track's range."""
    limits: Values
    """(N,) the threshold for each value."""
    positive: Flags
    """(N,) which ones should be high."""

    @property
    def both(self) -> bool:
        """Whether there are positives and negatives, without which there is no AUC."""
        return bool(self.positive.any() and not self.positive.all())

    @property
    def flags(self) -> Flags:
        """(N,) whether each value is at or above its threshold."""
        return self.values >= self.limits

    @property
    def comparable(self) -> Values:
        """(N,) values that mean the same in all folds.

        Probabilities are calibrated. Distances have the scale of the reference that their fold chose, so they
        are told in thresholds.
        """
        if self.track is TrackKind.PROBABILITY:
            return self.values
        return in_thresholds(self.values, self.limits)

    def area(self) -> Figure:
        """The AUC over all clips, of which there are positives and negatives."""
        estimate = metrics.auc(self.comparable, self.positive, self._patients)
        return self._figure(AUC, estimate, self.positive)

    def folds(self) -> list[Figure]:
        """The mean of the folds' AUCs, where at least two folds have one."""
        folds = [clip.fold for clip in self.clips]
        each = metrics.fold_aucs(self.comparable, self.positive, folds)
        if len(each) < 2:
            return []
        mean = metrics.auc_over_folds(self.comparable, self.positive, self._patients, folds)
        return [replace(self._figure(FOLDS, mean, self.positive), folds=each)]

    def change(self, before: Sample) -> Figure:
        """Of the AUC since ``before``, which holds the same clips' values in the same order."""
        risen = metrics.auc_change(before.comparable, self.comparable, self.positive, self._patients)
        return self._figure(CHANGE, risen, self.positive)

    def verdicts(self) -> list[Figure]:
        """Sensitivity on the positives and specificity on the others, where there are any."""
        return [
            *self._share(SENSITIVITY, self.flags, self.positive),
            *self._share(SPECIFICITY, ~self.flags, ~self.positive),
        ]

    def flagged(self) -> list[Figure]:
        """The share at or above the threshold, in a list of one."""
        return self._share(FLAGGED, self.flags, np.ones(len(self.values), bool))

    @cached_property
    def _patients(self) -> Patients:
        return Patients([clip.unit for clip in self.clips])

    def _share(self, measure: str, flags: Flags, among: Flags) -> list[Figure]:
        """Of ``flags`` among some of the N; nothing where these are none."""
        if not among.any():
            return []
        part = replace(
            self,
            clips=list(compress(self.clips, among)),
            values=self.values[among],
            limits=self.limits[among],
            positive=self.positive[among],
        )
        return [part._figure(measure, metrics.share(flags[among], part._patients), flags[among])]

    def _figure(self, measure: str, estimate: Estimate, counted: Flags) -> Figure:
        return Figure(
            measure=measure,
            of=self.of,
            track=self.track,
            how=self.how,
            estimate=estimate,
            patients=len(patients_of(self.clips)),
            clips=len({id(clip) for clip in self.clips}),
            total=len(self.values),
            counted=int(counted.sum()),
        )


def in_thresholds(values: Values, limits: Values | float) -> Values:
    """Values as multiples of their thresholds: 1 and more is flagged. A threshold of 0, which flags all that
    is above 0, counts as hardly more."""
    return values / np.maximum(limits, _LEAST_LIMIT)


def clip_sample(
    of: str, judged: Sequence[JudgedClip], positive: Sequence[bool], kind: TrackKind, how: str
) -> Sample:
    """One value per clip, read off its track as ``how`` says."""
    return Sample(
        of,
        kind,
        how,
        clips=[each.clip for each in judged],
        values=np.array([READINGS[how](each.scored, kind) for each in judged]),
        limits=np.array([each.thresholds[kind] for each in judged]),
        positive=np.array(positive, bool),
    )


def frame_sample(of: str, judged: Sequence[JudgedClip], kind: TrackKind) -> Sample:
    """Every frame of which it was said whether it shows a consolidation."""
    labels = [frame_labels(each.clip) for each in judged]
    values = [each.scored.track(kind) for each in judged]
    known = [~np.isnan(each) for each in labels]
    counts = [int(each.sum()) for each in known]
    return Sample(
        of,
        kind,
        FRAMES,
        clips=[each.clip for each, count in zip(judged, counts, strict=True) for _ in range(count)],
        values=np.concatenate(list(map(np.compress, known, values))),
        limits=np.repeat([each.thresholds[kind] for each in judged], counts),
        positive=np.concatenate(list(map(np.compress, known, labels))) == 1,
    )


def frame_labels(clip: LabelledClip) -> Values:
    """(frames,) 1 where a frame was said to show a consolidation, 0 where it was said to show none, else NaN.

    The label of a whole clip says nothing of a frame, but that frames said to show a consolidation in a clip
    said to have none are unknown.
    """
    labels, grades = np.full(clip.frames, np.nan), clip.grades()
    for span in (*clip.clear_frames, *clip.consolidation_frames):
        labels[span.first : span.last + 1] = grades[span.first : span.last + 1]
    return labels
