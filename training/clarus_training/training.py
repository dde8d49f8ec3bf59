"""The recipe: label-free pretraining, then supervised tuning, once per fold and once on all patients.

The tuned networks of the folds serve to choose thresholds on patients they have not been tuned on; the last
network is the one that is shipped. The held-out patients are not touched here at all.
"""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import asdict, dataclass
from pathlib import Path

import torch

from clarus_desktop.inference.networks import ClarusNetwork, build_network
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_training.clips import TEST, LabelledClip
from clarus_training.fitting import Stage, fit
from clarus_training.footage import Footage, load_clips, load_phantoms, prepare_clips, prepare_phantoms
from clarus_training.manifest import read_manifest, write_manifest

MANIFEST = "manifest.csv"
"""The run's copy of the manifest. Paths in it are relative to the folder of the one it was copied from."""
PRETRAINING = "pretrain"
"""The stage before the folds; every stage's name is that of its checkpoint, too."""


@dataclass(frozen=True)
class Recipe:
    """What a training depends on besides the clips. Kept as ``recipe.json`` in the run folder."""

    pretraining: int = 850
    """Steps of the label-free stage."""
    tuning: int = 64
    """Steps of each supervised stage, the same for the folds and for the network that is shipped."""
    architecture: str = "resnet18"
    size: int = 112
    """Height and width of the network's input in pixels."""
    batch: int = 64
    """Clips per batch; the network sees two frames of each."""
    phantoms: int = 60
    """Synthetic clips that join the supervised stages."""
    whole_frame: bool = False
    """Train on whole frames, with all that is burned into them, in place of the clips' regions."""
    seed: int = 0
    """Of initialisation, batches and augmentation."""

    @property
    def preprocessing(self) -> Preprocessing:
        return Preprocessing(size=self.size)


@dataclass(frozen=True, eq=False)
class Run:
    """A run folder: the recipe, the manifest, the clips' shrunk frames and the checkpoints."""

    folder: Path
    recipe: Recipe
    clips: list[LabelledClip]

    @classmethod
    def open(cls, folder: Path) -> Run:
        """A run begun by ``start``.

        Raises:
            FileNotFoundError: there is no run in ``folder``, or one of a version that kept no manifest.
        """
        clips = read_manifest(folder / MANIFEST)
        recipe = Recipe(**json.loads((folder / "recipe.json").read_text(encoding="utf-8")))
        return cls(folder, recipe, clips)

    @classmethod
    def start(cls, folder: Path, manifest: Path, recipe: Recipe) -> Run:
        """Begin a run, or find the one that was begun, and prepare its frames.

        Raises:
            OSError: there is no such manifest.
            ManifestError: the manifest is not sound.
            ValueError: the folder holds a run of another recipe or manifest, or there is no second fold.
            ClipError: a clip can't be opened, or has changed.
        """
        clips = read_manifest(manifest)
        if (folder / "recipe.json").exists():
            run = cls.open(folder)
            if run.recipe != recipe:
                raise ValueError(f"{folder.name} holds a run of another recipe; choose another folder")
            if run.clips != clips:
                raise ValueError(f"{folder.name} holds a run on another manifest; choose another folder")
        else:
            run = cls(folder, recipe, clips)
            if len(run.folds) < 2:
                raise ValueError(f"{manifest.name} needs clips in at least two folds, besides held-out ones")
            folder.mkdir(parents=True, exist_ok=True)
            write_manifest(clips, folder / MANIFEST)
            (folder / "recipe.json").write_text(json.dumps(asdict(recipe), indent=2), encoding="utf-8")
        prepare_clips(clips, manifest.parent, recipe.preprocessing, run.cache, whole_frame=recipe.whole_frame)
        prepare_phantoms(recipe.phantoms, recipe.preprocessing, run.cache)
        return run

    @property
    def cache(self) -> Path:
        return self.folder / "frames"

    @property
    def held_out(self) -> frozenset[str]:
        """Patients of whom the training sees nothing."""
        return self._patients(TEST)

    @property
    def folds(self) -> dict[str, frozenset[str]]:
        """The training patients in parts, by name; those of part "1" are left out of the stage ``fold1``."""
        names = {clip.fold for clip in self.clips} - {"", TEST}
        return {name: self._patients(name) for name in sorted(names, key=int)}

    @property
    def training_patients(self) -> frozenset[str]:
        return frozenset().union(*self.folds.values())

    @property
    def undivided(self) -> list[LabelledClip]:
        """Clips in no split: they join the supervised stages, and no figure rests on them."""
        return [clip for clip in self.clips if not clip.fold]

    def _patients(self, fold: str) -> frozenset[str]:
        return frozenset(clip.patient for clip in self.clips if clip.fold == fold)

    def footage(self, patients: frozenset[str]) -> list[Footage]:
        """The clips of some patients."""
        return load_clips((clip for clip in self.clips if clip.patient in patients), self.cache)

    def phantoms(self) -> list[Footage]:
        made = prepare_phantoms(self.recipe.phantoms, self.recipe.preprocessing, self.cache)
        return load_phantoms(made, self.cache)

    def stage(self, name: str) -> Stage:
        if name == PRETRAINING:
            return Stage(name, self.recipe.pretraining, rate=1e-3, supervised=0.0, batch=self.recipe.batch)
        return Stage(name, self.recipe.tuning, rate=3e-4, supervised=1.0, batch=self.recipe.batch)


def train(run: Run) -> None:
    """Run all stages, each from its checkpoint where it has one."""
    recipe, training = run.recipe, run.training_patients
    torch.manual_seed(recipe.seed)
    network = build_network(recipe.architecture)
    stage = run.stage(PRETRAINING)
    pretrained = fit(network, run.footage(training), recipe.preprocessing, stage, run.folder, recipe.seed)
    undivided = load_clips(run.undivided, run.cache)
    stages = {f"fold{name}": fold for name, fold in run.folds.items()} | {"final": frozenset()}
    for name, left_out in stages.items():
        footage = run.footage(training - left_out) + run.phantoms() + undivided
        fit(deepcopy(pretrained), footage, recipe.preprocessing, run.stage(name), run.folder, recipe.seed)


def trained(run: Run, stage: str) -> ClarusNetwork:
    """The network a finished stage has left.

    Raises:
        FileNotFoundError: the stage has not begun.
        ValueError: the stage is not finished.
    """
    state = torch.load(run.folder / f"{stage}.pt", weights_only=True)
    if state["steps"] < run.stage(stage).steps:
        raise ValueError(f"stage {stage} is not finished: call clarus-train train again")
    network = build_network(run.recipe.architecture)
    network.load_state_dict(state["averaged"])
    return network.eval().to(memory_format=torch.channels_last)
