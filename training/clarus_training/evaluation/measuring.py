"""From judged clips to figures: which questions are asked, and of whom."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from clarus_desktop.core.tracks import TrackKind
from clarus_training.clips import POCUS, LabelledClip
from clarus_training.evaluation.figures import MEAN, VERDICT, Figure
from clarus_training.evaluation.samples import READINGS, JudgedClip, Sample, clip_sample, frame_sample
from clarus_training.heads.classifier import POSITIVE
from clarus_training.questions import Question, questions_of

BACTERIAL = Question(
    "POCUS bacterial pneumonia against healthy",
    lambda clip: clip.dataset == POCUS and "bacterial" in clip.diagnosis,
    lambda clip: clip.dataset == POCUS and clip.healthy,
)
"""Asked besides: it is what the distance track is expected to tell."""

Grouping = Callable[[LabelledClip], str]


def dataset_of(clip: LabelledClip) -> str:
    return clip.dataset


def scanner_of(clip: LabelledClip) -> str:
    return clip.scanner or "scanner not told"


def label_of(clip: LabelledClip) -> str:
    """The dataset and the kind of finding."""
    return ", ".join(clip.stratum)


def asked_of(clips: Sequence[LabelledClip]) -> list[Question]:
    """The questions that these clips can answer."""
    return [*questions_of(clips), *_answerable([BACTERIAL], clips)]


def asked_by_scanner(clips: Sequence[LabelledClip]) -> list[Question]:
    """One for each scanner, where there are several."""
    names = sorted(set(map(scanner_of, clips)))
    return _answerable(map(_of_scanner, names), clips) if len(names) > 1 else []


def auc_figures(judged: Sequence[JudgedClip]) -> list[Figure]:
    """The AUC of every question for both tracks, by verdict score and by mean over frames: over all its
    clips, and as the mean of the folds'."""
    clips = [each.clip for each in judged]
    figures = []
    for question in (*asked_of(clips), *asked_by_scanner(clips)):
        for kind in TrackKind:
            for how in READINGS:
                sample = sample_of(question, judged, kind, how)
                figures += [sample.area(), *sample.folds()]
    return figures


def sample_of(question: Question, judged: Iterable[JudgedClip], kind: TrackKind, how: str) -> Sample:
    """The clips a question is asked of, one value each."""
    asked = [each for each in judged if question.positive(each.clip) or question.negative(each.clip)]
    return clip_sample(question.text, asked, [question.positive(each.clip) for each in asked], kind, how)


def verdict_figures(judged: Sequence[JudgedClip]) -> list[Figure]:
    """Sensitivity on clips with a consolidation and specificity on healthy ones, by dataset and by scanner,
    and the share that is flagged of each label's clips."""
    figures = []
    clear = [each for each in judged if each.clip.grade >= POSITIVE or each.clip.healthy]
    for grouping in (dataset_of, scanner_of):
        for sample in _samples(clear, grouping):
            figures += sample.verdicts()
    for sample in _samples(judged, label_of):
        figures += sample.flagged()
    return figures


def frame_figures(judged: Sequence[JudgedClip]) -> list[Figure]:
    """Figures of single frames by dataset, where it was said of frames what they show."""
    figures = []
    for name, group in grouped(judged, dataset_of).items():
        for kind in TrackKind:
            sample = frame_sample(name, group, kind)
            figures += [*([sample.area()] if sample.both else []), *sample.verdicts()]
    return figures


def mean_figures(judged: Sequence[JudgedClip]) -> list[Figure]:
    """The AUC of every question for both tracks by mean over frames, over all its clips."""
    clips = [each.clip for each in judged]
    return [
        sample_of(question, judged, kind, MEAN).area() for question in asked_of(clips) for kind in TrackKind
    ]


def change_figures(before: Sequence[JudgedClip], after: Sequence[JudgedClip], change: str) -> list[Figure]:
    """The AUCs by mean over frames after a change of the frames, and by how much each differs from before.

    Args:
        before: clips scored as they are.
        after: the same clips in the same order, scored changed.
        change: in words.
    """
    figures = []
    for question in asked_of([each.clip for each in after]):
        for kind in TrackKind:
            was, now = (sample_of(question, each, kind, MEAN) for each in (before, after))
            figures += [now.area(), *now.folds(), now.change(was)]
    return [replace(figure, change=change) for figure in figures]


def grouped(judged: Iterable[JudgedClip], grouping: Grouping) -> dict[str, list[JudgedClip]]:
    """The clips of each group, the groups in the order of their names."""
    groups: dict[str, list[JudgedClip]] = {}
    for each in sorted(judged, key=lambda each: grouping(each.clip)):
        groups.setdefault(grouping(each.clip), []).append(each)
    return groups


def _samples(judged: Sequence[JudgedClip], grouping: Grouping) -> Iterator[Sample]:
    for name, group in grouped(judged, grouping).items():
        positive = [each.clip.grade >= POSITIVE for each in group]
        for kind in TrackKind:
            yield clip_sample(name, group, positive, kind, VERDICT)


def _answerable(questions: Iterable[Question], clips: Sequence[LabelledClip]) -> list[Question]:
    return [each for each in questions if any(map(each.positive, clips)) and any(map(each.negative, clips))]


def _of_scanner(name: str) -> Question:
    def told(clip: LabelledClip) -> bool:
        return scanner_of(clip) == name

    return Question(
        f"{name}: consolidation against healthy",
        lambda clip: told(clip) and clip.grade >= POSITIVE,
        lambda clip: told(clip) and clip.healthy,
    )
