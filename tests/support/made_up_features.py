"""Made-up features of made-up clips: some hundred numbers in place of an encoder and its footage."""

from __future__ import annotations

import numpy as np

from clarus_training.clips import BLUES, LabelledClip
from clarus_training.heads.features import FeaturedClip
from clarus_training.heads.out_of_fold import FoldFeatures

WIDTH = 16


def made_up_clips(
    patients: int = 20, folds: int = 4, *, width: int = WIDTH, gap: float = 1.5, seed: int = 0
) -> list[FeaturedClip]:
    """Two clips of each patient, all of one severity and one fold; nine frames each.

    The first feature rises by ``gap`` with each step of severity; the others are noise, some of it the
    patient's own.
    """
    rng = np.random.default_rng(seed)
    made = []
    for patient in range(patients):
        own = rng.normal(0, 0.3, width)
        severity = patient // folds % 4
        for part in range(2):
            features = own + rng.normal(0, 0.5, (9, width))
            features[:, 0] += gap * severity
            clip = LabelledClip(
                f"{patient}-{part}.mp4",
                BLUES,
                f"p{patient}",
                severity=severity,
                fold=str(patient % folds + 1),
            )
            made.append(FeaturedClip(clip, features.astype(np.float32)))
    return made


def in_folds(featured: list[FeaturedClip]) -> dict[int, FoldFeatures]:
    """Every fold left out once."""
    numbers = sorted({int(each.clip.fold) for each in featured})
    return {
        number: FoldFeatures(
            training=[each for each in featured if each.clip.fold != str(number)],
            synthetic=None,
            left_out=[each for each in featured if each.clip.fold == str(number)],
        )
        for number in numbers
    }
