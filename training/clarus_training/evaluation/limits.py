"""What limits a bundle: whom it was trained on, what it misses, and what may be chance."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from clarus_training.clips import BLUES, POCUS, ZAMBIA, LabelledClip
from clarus_training.evaluation.evaluate import Evaluation
from clarus_training.evaluation.figures import AUC, FRAMES, SENSITIVITY, VERDICT, Figure
from clarus_training.heads.stretches import graded_by_frame
from clarus_training.recipe.config import Config, Frames

POPULATIONS = {
    BLUES: "COVID-BLUeS: adults suspected of COVID-19, of one hospital and one device.",
    POCUS: "POCUS: public clips of mixed origin, mostly adults. They differ in source between classes, so "
    "part of what tells those apart may be the source and not the lung.",
}
"""Who the patients of the datasets are that say so."""


def limits_of(clips: Sequence[LabelledClip], evaluation: Evaluation, config: Config) -> Iterator[str]:
    """What the card says of a bundle's limits.

    Args:
        clips: which it was trained on.
        evaluation: out of fold.
        config: the recipe.
    """
    datasets = list(dict.fromkeys(clip.dataset for clip in clips))
    yield "Research use only, not for diagnosis. It points at frames to look at; a person decides."
    yield from _missed(evaluation.figures, datasets)
    yield from _by_chance(evaluation.figures)
    yield from (POPULATIONS[dataset] for dataset in datasets if dataset in POPULATIONS)
    if ZAMBIA not in datasets:
        yield (
            "No set of children's clips was trained on: nothing is known of how it does on the children that "
            "CLARUS was made for, who are scanned with other probes and another protocol."
        )
    if not any(map(graded_by_frame, clips)):
        yield (
            "Labels were of whole clips, so the place of a finding in time was only learnt on synthetic "
            "clips, and is not among the figures."
        )
    elif not any(figure.how == FRAMES for figure in evaluation.figures):
        yield "The place of a finding in time is not among the figures, which are of whole clips."
    if config.heads.phantoms:
        yield (
            "The classifier was taught on synthetic clips made like the demo clip: that the demo's "
            "consolidation is flagged says nothing of real lungs."
        )
    yield from _other_frames(config.frames)
    yield "The patients are few: read the intervals, not the second decimal."


def _other_frames(frames: Frames) -> Iterator[str]:
    """What was kept of the training clips' frames that the program doesn't keep, or the other way round."""
    different = [
        *([] if frames.mask_outside else ["what lies outside the ultrasound region was left in them"]),
        *(["text and marks inside the region were blacked out"] if frames.remove_marks else []),
    ]
    if different:
        yield (
            "It was trained and measured on frames that differ from those the program makes: "
            f"{' and '.join(different)}. So the figures are not those of the program."
        )


def _missed(figures: Iterable[Figure], datasets: Collection[str]) -> Iterator[str]:
    """How many clips with a consolidation the verdicts miss, by dataset."""
    missed = [
        f"{1 - each.estimate.value:.0%} of {each.of} by {each.track}"
        for each in figures
        if each.measure == SENSITIVITY and each.how == VERDICT and each.of in datasets
    ]
    if missed:
        yield f"Its verdicts miss clips with a consolidation at its thresholds: {', '.join(missed)}."


def _by_chance(figures: Iterable[Figure]) -> Iterator[str]:
    """One sentence on the AUCs that can't be told from guessing."""
    doubtful = "; ".join(each.what for each in figures if each.measure == AUC and each.by_chance)
    if doubtful:
        yield f"Not shown to be better than chance, as their 95% intervals reach 0.5: {doubtful}."
