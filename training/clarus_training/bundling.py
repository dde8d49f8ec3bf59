"""From a finished run to a model bundle: heads, reference, thresholds, figures and the model card."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.inference.bundle import write_bundle
from clarus_desktop.inference.networks import ClarusNetwork
from clarus_desktop.inference.reference import Reference
from clarus_training.card import make_card
from clarus_training.clips import LabelledClip
from clarus_training.footage import Footage, stretches_of
from clarus_training.heads import (
    Features,
    calibrate,
    features_of,
    fit_classifier,
    fit_projection,
    logistic_regression,
    reference_of,
)
from clarus_training.metrics import threshold_at
from clarus_training.scoring import Figure, ScoredClip, auc_figures, operating_figures, score_clip
from clarus_training.training import Run, trained

log = logging.getLogger(__name__)

EVERY = 8
"""Heads and reference are fitted to every eighth frame; neighbours in time are near-duplicates."""
SPECIFICITY = 0.85
"""Share of the healthy clips that each threshold leaves unflagged, out of fold."""

HELD_OUT = "held-out patients, of whom the training has seen nothing"
OUT_OF_FOLD = (
    "training patients out of fold, optimistic: tuned without their labels but pretrained on their frames, "
    "and thresholds and settings of the heads were chosen on these scores"
)


def make_bundle(run: Run, out: Path, name: str, version: str, notes: Sequence[str] = ()) -> list[Figure]:
    """Write the bundle of a finished run and return its figures; ``notes`` join the limits on its card.

    Everything that is chosen (calibration, thresholds) is chosen on out-of-fold tracks of the
    training patients; the held-out patients are looked at last, for the figures only.

    Raises:
        ValueError: the run is not finished.
        ModelError: the bundle could not be written.
    """
    fitting = _out_of_fold(run)
    slope, offset = _calibration(fitting)
    fitting = [replace(each, logits=slope * each.logits + offset) for each in fitting]
    healthy = [each for each in fitting if each.clip.healthy]
    thresholds = {
        kind: threshold_at(np.array([each.score(kind) for each in healthy]), SPECIFICITY)
        for kind in TrackKind
    }

    network = trained(run, "final")
    reference = _fit_heads(run, network, run.footage(run.training_patients))
    calibrate(network, slope, offset)
    testing = _scored(run, network, reference, run.footage(run.held_out))

    figures = []
    for scored, split in ((testing, HELD_OUT), (fitting, OUT_OF_FOLD)):
        figures += auc_figures(scored, split)
        for kind in TrackKind:
            figures += operating_figures(scored, kind, thresholds[kind], split)
    card = make_card(run, name, version, thresholds, SPECIFICITY, figures, notes)
    write_bundle(out, network, card=card, preprocessing=run.recipe.preprocessing, reference=reference)
    return figures


def _out_of_fold(run: Run) -> list[ScoredClip]:
    """Every training patient's clips, scored by the fold's network that was tuned without them."""
    scored = []
    for name, left_out in run.folds.items():
        log.info("scoring fold %s", name)
        network = trained(run, f"fold{name}")
        reference = _fit_heads(run, network, run.footage(run.training_patients - left_out))
        scored += _scored(run, network, reference, run.footage(left_out))
    return scored


def _fit_heads(run: Run, network: ClarusNetwork, footage: Sequence[Footage]) -> Reference:
    """Fit both heads in place and build the reference. Synthetic clips join for the classifier only."""

    def sampled(footage: Sequence[Footage]) -> tuple[list[Features], list[LabelledClip]]:
        thinned = [features_of(network, each.frames[::EVERY], run.recipe.preprocessing) for each in footage]
        return thinned, [each.clip for each in footage]

    features, clips = sampled(footage)
    synthetic, stretches = sampled([part for each in run.phantoms() for part in stretches_of(each)])
    fit_classifier(network, [*features, *synthetic], [*clips, *stretches])
    fit_projection(network, features)
    return reference_of(network, features, clips)


def _scored(
    run: Run, network: ClarusNetwork, reference: Reference, footage: Sequence[Footage]
) -> list[ScoredClip]:
    return [
        score_clip(each.clip, features_of(network, each.frames, run.recipe.preprocessing), network, reference)
        for each in footage
    ]


def _calibration(scored: Sequence[ScoredClip]) -> tuple[float, float]:
    """Platt scaling of the clips' mean logits, both classes weighing the same: (slope, offset)."""
    known = [each for each in scored if not np.isnan(each.clip.grade)]
    targets = np.array([each.clip.grade >= 0.5 for each in known])
    sizes = Counter(targets.tolist())
    weights = np.array([1 / sizes[target] for target in targets.tolist()])
    means = np.array([[each.logits.mean()] for each in known])
    slope, offset = logistic_regression(means, targets, weights, penalty=1e-3)
    return float(slope[0]), offset
