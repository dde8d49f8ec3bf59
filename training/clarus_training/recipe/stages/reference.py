"""Heads, reference and thresholds on the finished encoders, for each fold and for the bundle."""

from __future__ import annotations

import logging

import numpy as np

from clarus_training.footage import load_clips
from clarus_training.heads.features import FeaturedClip, KeptFeatures
from clarus_training.heads.out_of_fold import FoldFeatures, fit_out_of_fold
from clarus_training.heads.stretches import featured_clips
from clarus_training.heads.synthetic import SyntheticFrames
from clarus_training.phantom import other_lung
from clarus_training.recipe.inputs import heads_inputs
from clarus_training.recipe.made import making
from clarus_training.recipe.run import EVERYONE, Run
from clarus_training.recipe.stages.encoders import kept_network, phantoms, prepare

log = logging.getLogger(__name__)


def reference(run: Run) -> None:
    """Fit the heads of each fold to clips of the others, choose their settings, and score the folds.

    Raises:
        NotMadeError: the encoders are not finished.
        HeadsError: there are too few clips of a class.
        OSError: the run folder can't be written to.
    """
    with making(run.heads, heads_inputs(run)) as needed:
        if needed:
            prepare(run)
            log.info("Heads and reference: computing features.")
            kept = kept_features(run)
            folds = {fold: _features(run, kept[run.encoder_of(fold)], fold) for fold in run.folds}
            everyone = _features(run, kept[EVERYONE])
            log.info("Heads and reference: fitting and choosing.")
            config = run.config
            fit_out_of_fold(folds, everyone, config.heads, config.evaluation.specificity).save(run.heads)


def kept_features(run: Run) -> dict[str, KeptFeatures]:
    """The features of every encoder, by its name."""
    preprocessing = run.config.frames.preprocessing
    return {
        name: KeptFeatures(kept_network(run, run.encoder(name)), preprocessing, run.features)
        for name in run.encoders
    }


def _features(run: Run, kept: KeptFeatures, fold: int | None = None) -> FoldFeatures:
    training = run.supervised_clips(() if fold is None else (fold,))
    left_out = [] if fold is None else run.fold_clips(fold)
    return FoldFeatures(
        training=featured_clips(load_clips(training, run.frames), kept.of),
        synthetic=_synthetic(run, kept),
        left_out=[FeaturedClip(each.clip, kept.of(each.frames)) for each in load_clips(left_out, run.frames)],
    )


def _synthetic(run: Run, kept: KeptFeatures) -> SyntheticFrames | None:
    """Of clips whose seeds are far from those of the demo clip and of tests."""
    made = [other_lung(seed) for seed in range(4000, 4000 + run.config.heads.phantoms)]
    footage = phantoms(run, made)
    if not footage:
        return None
    return SyntheticFrames(
        np.concatenate([kept.of(each.frames) for each in footage]),
        np.concatenate([each.grades == 1 for each in footage]),
    )
