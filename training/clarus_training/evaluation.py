"""What a bundle does on the held-out patients of its run, with two checks for cheating."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.errors import ModelError
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.inference.bundle import Bundle
from clarus_training.bundling import HELD_OUT
from clarus_training.heads import features_of
from clarus_training.scoring import Figure, auc_figures, operating_figures, score_clip
from clarus_training.training import Run

Change = Callable[[NDArray[np.uint8]], NDArray[np.uint8]]


def darkened(frames: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(N, S, S) with the gain at 0.6: the answer should not depend on it."""
    return np.round(frames * np.float32(0.6)).astype(np.uint8)


def lung_masked(frames: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(N, S, S) with the middle blacked out (80% of the width, from 15% of the height down to 95%): whatever
    still tells the classes apart is the scanner's border, not the lung."""
    size = frames.shape[1]
    masked = frames.copy()
    masked[:, round(0.15 * size) : round(0.95 * size), round(0.1 * size) : round(0.9 * size)] = 0
    return masked


_UNCHANGED: Change = np.asarray
CHANGES: tuple[tuple[str, Change], ...] = (
    ("", _UNCHANGED),
    (", gain ×0.6", darkened),
    (", lung masked out (lower is better)", lung_masked),
)


def evaluate(run: Run, bundle: Bundle) -> list[Figure]:
    """Figures of a bundle on the run's held-out patients: on the frames as they are, and changed.

    Only meaningful for a bundle of this very run: another may have been trained on these patients.

    Raises:
        ModelError: the bundle has no reference, or another preprocessing than the run.
        ValueError: the run's manifest holds nobody out.
    """
    if not run.held_out:
        raise ValueError("the run's manifest holds no patient out, so there is nobody to measure on")
    if bundle.reference is None or bundle.preprocessing != run.recipe.preprocessing:
        raise ModelError("This bundle has no reference, or another preprocessing than the run.")
    held_out = run.footage(run.held_out)
    figures = []
    for change, apply in CHANGES:
        scored = [
            score_clip(
                each.clip,
                features_of(bundle.network, apply(each.frames), bundle.preprocessing),
                bundle.network,
                bundle.reference,
            )
            for each in held_out
        ]
        figures += auc_figures(scored, HELD_OUT + change)
        for kind in TrackKind:
            figures += operating_figures(scored, kind, bundle.info.thresholds.of(kind), HELD_OUT + change)
    return figures
