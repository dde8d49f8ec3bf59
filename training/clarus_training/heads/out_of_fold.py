"""Heads for every fold and for the bundle; what is chosen is chosen on patients they were not fitted to."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from threadpoolctl import threadpool_limits

from clarus_desktop.core.atomic import replacing, write_bytes
from clarus_desktop.core.tracks import TrackKind
from clarus_training.clips import LabelledClip, patients_of
from clarus_training.heads.calibration import Calibration, distance_quantiles, fit_calibration, thresholds_of
from clarus_training.heads.choosing import Compared, Grid, choose, compare, scored_in, settings_of
from clarus_training.heads.features import FeaturedClip
from clarus_training.heads.fitted import FittedHeads, Setting, fit_heads
from clarus_training.heads.synthetic import SyntheticFrames
from clarus_training.heads.tracks import ScoredClip
from clarus_training.recipe.config import Heads

_EVERYONE = "everyone"
_TRACKS = "tracks.npz"
_CHOICES = "choices.json"


@dataclass(frozen=True, eq=False)
class FoldFeatures:
    """All that the heads of one fold need, from an encoder that has never seen the fold."""

    training: Sequence[FeaturedClip]
    """Clips of other folds, or of none, thinned (``stretches.featured_clips``)."""
    synthetic: SyntheticFrames | None
    """Of synthetic clips, where the recipe wants them."""
    left_out: Sequence[FeaturedClip]
    """The fold's clips with all their frames; empty for the bundle."""


@dataclass(frozen=True, eq=False)
class ChosenHeads:
    """Heads with all that was chosen for them."""

    setting: Setting
    calibration: Calibration
    """Already applied to the classifier."""
    heads: FittedHeads
    thresholds: dict[TrackKind, float]


@dataclass(frozen=True, eq=False)
class OutOfFold:
    """Every clip under heads it had no part in, those heads, and the bundle's."""

    scored: list[ScoredClip]
    """The clips of all folds, each under the heads of its own fold, calibrated."""
    folds: dict[int, ChosenHeads]
    """Setting, calibration and thresholds come from the tracks of the other folds."""
    everyone: ChosenHeads
    """The bundle's; setting, calibration and thresholds come from the tracks of all folds."""
    quantiles: dict[str, float]
    """Distances of healthy patients' frames to a reference they are not in, with the bundle's setting."""
    comparison: list[Compared]
    """All settings on all folds."""

    def save(self, folder: Path) -> None:
        """Write everything into a folder, which is made if it isn't there.

        Raises:
            OSError: it can't be written.
        """
        folder.mkdir(parents=True, exist_ok=True)
        chosen = {**{str(fold): each for fold, each in self.folds.items()}, _EVERYONE: self.everyone}
        for name, each in chosen.items():
            each.heads.save(folder / f"{name}.safetensors")
        with replacing(folder / _TRACKS) as temporary, temporary.open("wb") as file:
            np.savez(
                file,
                clips=np.array([_name(each.clip) for each in self.scored]),
                frames=np.array([len(each.logits) for each in self.scored]),
                logits=np.concatenate([each.logits for each in self.scored]),
                distance=np.concatenate([each.distance for each in self.scored]),
            )
        choices = {
            "chosen": {
                name: {
                    "setting": asdict(each.setting),
                    "calibration": asdict(each.calibration),
                    "thresholds": each.thresholds,
                }
                for name, each in chosen.items()
            },
            "quantiles": self.quantiles,
            "comparison": [asdict(each) for each in self.comparison],
        }
        write_bytes(folder / _CHOICES, json.dumps(choices, indent=2).encode())

    @classmethod
    def load(cls, folder: Path, clips: Sequence[LabelledClip]) -> OutOfFold:
        """What ``save`` wrote.

        Args:
            clips: the clips it was made of, by whose content the tracks find their labels again; by their
                path, where the content is not known.

        Raises:
            OSError: it can't be read.
            KeyError: a clip is missing.
        """
        choices = json.loads((folder / _CHOICES).read_text("utf-8"))
        chosen = {
            name: ChosenHeads(
                Setting(**each["setting"]),
                Calibration(**each["calibration"]),
                FittedHeads.load(folder / f"{name}.safetensors"),
                {TrackKind(kind): value for kind, value in each["thresholds"].items()},
            )
            for name, each in choices["chosen"].items()
        }
        by_name = {_name(clip): clip for clip in clips}
        with np.load(folder / _TRACKS) as kept:
            ends = np.cumsum(kept["frames"])[:-1]
            logits, distances = np.split(kept["logits"], ends), np.split(kept["distance"], ends)
            named = [by_name[name] for name in kept["clips"].tolist()]
        return cls(
            scored=[ScoredClip(*each) for each in zip(named, logits, distances, strict=True)],
            folds={int(name): each for name, each in chosen.items() if name != _EVERYONE},
            everyone=chosen[_EVERYONE],
            quantiles=choices["quantiles"],
            comparison=[
                Compared(
                    Setting(**each["setting"]),
                    {TrackKind(kind): aucs for kind, aucs in each["aucs"].items()},
                )
                for each in choices["comparison"]
            ],
        )


def fit_out_of_fold(
    folds: Mapping[int, FoldFeatures], everyone: FoldFeatures, settings: Heads, specificity: float
) -> OutOfFold:
    """Fit heads with every setting to every fold's training clips, and choose.

    What serves fold k (setting, calibration, thresholds) is chosen on the tracks of the other folds' clips,
    what serves the bundle on those of all. So no clip has a say in how it is judged itself, but for this: the
    heads that gave the other folds' tracks were fitted to fold k's clips among others.

    Args:
        folds: two or more.
        everyone: of the encoder and the clips of the bundle.
        settings: the values to choose from.
        specificity: of the thresholds on healthy clips, 0…1.

    Raises:
        HeadsError: the clips of a part are all of one class, or none is healthy.
        ModelError: the healthy clips of a part are of fewer than two patients.
        ValueError: a patient stands on both sides of a fold.
    """
    for features in folds.values():
        left_out = set(patients_of(each.clip for each in features.left_out))
        if not left_out.isdisjoint(each.clip.patient for each in features.training):
            raise ValueError("a patient is left out of a fold and in its training clips")
    with threadpool_limits(1):  # matrices this small lose time by more, and digits depend on how many
        grid = {
            setting: {fold: _scored(features, setting, settings.ordinal) for fold, features in folds.items()}
            for setting in settings_of(settings)
        }
        chosen = {
            fold: _chosen(grid, folds.keys() - {fold}, features, settings.ordinal, specificity)
            for fold, features in folds.items()
        }
        for_everyone = _chosen(grid, folds.keys(), everyone, settings.ordinal, specificity)
        return OutOfFold(
            scored=[
                chosen[fold].heads.scored(each)
                for fold, features in folds.items()
                for each in features.left_out
            ],
            folds=chosen,
            everyone=for_everyone,
            quantiles=distance_quantiles(scored_in(grid[for_everyone.setting], folds.keys())),
            comparison=compare(grid, folds.keys()),
        )


def _name(clip: LabelledClip) -> str:
    return clip.sha256 or clip.path


def _scored(features: FoldFeatures, setting: Setting, ordinal: bool) -> list[ScoredClip]:
    heads = fit_heads(features.training, features.synthetic, setting, ordinal=ordinal)
    return [heads.scored(each) for each in features.left_out]


def _chosen(
    grid: Grid, deciding: Collection[int], features: FoldFeatures, ordinal: bool, specificity: float
) -> ChosenHeads:
    """Heads fitted to ``features``; all else is chosen on the tracks of the ``deciding`` folds."""
    setting = choose(compare(grid, deciding))
    scored = scored_in(grid[setting], deciding)
    calibration = fit_calibration(scored)
    heads = fit_heads(features.training, features.synthetic, setting, ordinal=ordinal)
    thresholds = thresholds_of([calibration.applied(each) for each in scored], specificity)
    return ChosenHeads(setting, calibration, heads.calibrated(calibration), thresholds)
