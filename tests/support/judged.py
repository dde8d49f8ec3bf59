"""Made-up clips, scored, to evaluate."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.tracks import TrackKind, Values
from clarus_desktop.inference.reference import Reference
from clarus_training.clips import BLUES, POCUS, LabelledClip
from clarus_training.evaluation.evaluate import Evaluation, Scorer, evaluate
from clarus_training.evaluation.samples import JudgedClip
from clarus_training.footage import Footage
from clarus_training.heads.calibration import Calibration
from clarus_training.heads.fitted import FittedHeads, Setting
from clarus_training.heads.linear import Linear
from clarus_training.heads.out_of_fold import ChosenHeads, OutOfFold
from clarus_training.heads.tracks import ScoredClip
from clarus_training.recipe.config import Config, Export

CREATED = datetime(2026, 11, 23, 12, tzinfo=UTC)
THRESHOLDS = {TrackKind.PROBABILITY: 0.5, TrackKind.DISTANCE: 0.5}
FRAMES = 12
SIZE = 20


def judged_clip(clip: LabelledClip, distance: float, *, limit: float = 0.5) -> JudgedClip:
    """A clip whose frames all have this distance, and a probability that rises with it."""
    track = np.full(4, distance)
    return JudgedClip(ScoredClip(clip, 4 * track - 2, track), dict.fromkeys(TrackKind, limit))


def blues(number: int, severity: int, fold: str = "1", patient: str = "") -> LabelledClip:
    return LabelledClip(
        f"secret/{number}.mp4", BLUES, patient or f"secret-{number}", severity=severity, fold=fold, frames=4
    )


def many_footage(seed: int = 0) -> list[Footage]:
    """Forty clips of twenty patients in five folds, of two datasets and two scanners. The middle is the
    brighter the graver the finding, and the border is noise."""
    rng = np.random.default_rng(seed)
    made = []
    for number in range(40):
        patient = number // 2
        severity = patient % 4
        clip = blues(number, severity, str(patient // 4 + 1), f"secret-{patient}")
        if patient >= 12:
            label = "bacterial pneumonia" if severity >= 2 else "healthy"
            clip = replace(clip, dataset=POCUS, severity=None, diagnosis=label, consolidation=severity >= 2)
        clip = replace(clip, licence="CC BY-NC 4.0", scanner="" if patient >= 12 else "Ours", frames=FRAMES)
        frames = rng.integers(0, 120, (FRAMES, SIZE, SIZE), np.uint8)
        frames[:, 4:16, 4:16] = 50 + 20 * severity + rng.integers(0, 50)
        made.append(Footage(clip, frames, clip.grades()))
    return made


def middle_scorer() -> Scorer:
    """Goes by how bright the middle is."""

    def tracks(frames: NDArray[np.uint8]) -> tuple[Values, Values]:
        quarter = frames.shape[1] // 4
        level = frames[:, quarter:-quarter, quarter:-quarter].mean(axis=(1, 2)) / 255
        return 12 * (level - 0.4), level

    return Scorer(tracks, {TrackKind.PROBABILITY: 0.5, TrackKind.DISTANCE: 0.4}, Calibration(2.0, 0.0))


def evaluated(footage: list[Footage] | None = None) -> Evaluation:
    """The evaluation of ``many_footage`` by ``middle_scorer``."""
    footage = many_footage() if footage is None else footage
    scorer = middle_scorer()
    scored = [ScoredClip(each.clip, *scorer.tracks(each.frames)) for each in footage]
    return evaluate(footage, scored, {each.clip.fold: scorer for each in footage})


def out_of_fold() -> OutOfFold:
    """Heads of nothing, with what a card tells of them."""
    reference = Reference(np.eye(2, dtype=np.float32), np.arange(2, dtype=np.int32), np.ones(2, np.float32))
    heads = FittedHeads(
        Linear(np.ones((1, 3)), np.zeros(1)), Linear(np.ones((2, 3)), np.zeros(2)), reference, 7
    )
    chosen = ChosenHeads(Setting(100.0, 0.25, "neighbours"), Calibration(1.0, 0.0), heads, THRESHOLDS)
    quantiles = {"5%": 0.01, "50%": 0.05, "95%": 0.2}
    return OutOfFold([], dict.fromkeys(range(1, 6), chosen), chosen, quantiles, [])


def config() -> Config:
    return Config(
        manifest="somewhere/secret.csv", export=Export(name="tiny", version="1", notes=("A note.",))
    )
