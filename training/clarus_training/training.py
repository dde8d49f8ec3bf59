"""The recipe: label-free pretraining, then supervised tuning, once per fold and once on all patients.

The tuned networks of the folds serve to choose thresholds on patients they have not been tuned on; the last
network is the one that is shipped. The held-out patients are not touched here at all.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from copy import deepcopy
from dataclasses import asdict, dataclass, field
from pathlib import Path

import torch

from clarus_desktop.inference.networks import ClarusNetwork, build_network
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_training.clips import LabelledClip, hold_out, read_clips, split_patients
from clarus_training.fitting import Stage, fit
from clarus_training.footage import (
    Footage,
    load_clips,
    load_phantoms,
    load_reviewed,
    prepare_clips,
    prepare_phantoms,
    prepare_reviewed,
)
from clarus_training.reviewed import ReviewedClip, read_reviewed

REVIEWED_CSV = "reviewed.csv"
"""The run's copy of the manifest of reviewed clips, if there is one."""
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
    folds: int = 3
    test_share: float = 0.25
    """Of the patients, held out for the figures."""
    phantoms: int = 60
    """Synthetic clips that join the supervised stages."""
    whole_frame: bool = False
    """Train on whole frames, with all that is burned into them, in place of the clips' regions."""
    seed: int = 0
    """Of initialisation, batches and augmentation."""
    split_seed: int = 2
    """Of the division into patients. Of 0 to 5, this one holds out the most even numbers of clips of every
    kind; it was chosen by these numbers before anything was trained."""

    @property
    def preprocessing(self) -> Preprocessing:
        return Preprocessing(size=self.size)


@dataclass(frozen=True, eq=False)
class Run:
    """A run folder: the recipe, the list of clips, their shrunk frames and the checkpoints."""

    folder: Path
    recipe: Recipe
    clips: list[LabelledClip]
    reviewed_clips: list[ReviewedClip] = field(default_factory=list)
    """They join the supervised stages and no split: no figure rests on them."""

    @classmethod
    def open(cls, folder: Path) -> Run:
        """A run begun by ``start``.

        Raises:
            FileNotFoundError: there is no run in ``folder``.
        """
        kept = json.loads((folder / "recipe.json").read_text(encoding="utf-8"))
        recipe = Recipe(**{"whole_frame": True, **kept})  # runs that don't say so knew no regions
        manifest = folder / REVIEWED_CSV
        return cls(folder, recipe, read_clips(folder), read_reviewed(manifest) if manifest.exists() else [])

    @classmethod
    def start(cls, folder: Path, data: Path, recipe: Recipe, reviewed: Path | None = None) -> Run:
        """Begin a run, or find the one that was begun, and prepare its frames.

        Args:
            reviewed: a manifest of clips reviewed in CLARUS Desktop.

        Raises:
            ValueError: the folder holds a run of another recipe or manifest, or a reviewed clip is among
                the clips of ``data``.
            ClipError: a clip can't be opened.
        """
        if (folder / "recipe.json").exists():
            run = cls.open(folder)
            if run.recipe != recipe:
                raise ValueError(f"{folder.name} holds a run of another recipe; choose another folder")
            if _content(run.folder / REVIEWED_CSV) != _content(reviewed):
                raise ValueError(f"{folder.name} holds a run on other reviewed clips; choose another folder")
        else:
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(data / "clips.csv", folder / "clips.csv")
            if reviewed is not None:
                _expect_others(read_reviewed(reviewed), read_clips(data), data)
                shutil.copyfile(reviewed, folder / REVIEWED_CSV)
            (folder / "recipe.json").write_text(json.dumps(asdict(recipe), indent=2), encoding="utf-8")
            run = cls.open(folder)
        whole = recipe.whole_frame
        prepare_clips(run.clips, data, recipe.preprocessing, run.cache, whole_frame=whole)
        prepare_reviewed(run.reviewed_clips, recipe.preprocessing, run.cache, whole_frame=whole)
        prepare_phantoms(recipe.phantoms, recipe.preprocessing, run.cache)
        return run

    @property
    def cache(self) -> Path:
        return self.folder / "frames"

    @property
    def training_patients(self) -> frozenset[str]:
        return hold_out(self.clips, self.recipe.test_share, self.recipe.split_seed)[0]

    @property
    def folds(self) -> list[frozenset[str]]:
        """The training patients in parts; part i is left out of the stage ``fold<i>``."""
        training = self.training_patients
        mine = [clip for clip in self.clips if clip.patient in training]
        return split_patients(mine, self.recipe.folds, self.recipe.split_seed)

    def footage(self, patients: frozenset[str]) -> list[Footage]:
        """The real clips of some patients."""
        return load_clips((clip for clip in self.clips if clip.patient in patients), self.cache)

    def phantoms(self) -> list[Footage]:
        made = prepare_phantoms(self.recipe.phantoms, self.recipe.preprocessing, self.cache)
        return load_phantoms(made, self.cache)

    def reviewed(self) -> list[Footage]:
        return load_reviewed(self.reviewed_clips, self.cache)

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
    for name, left_out in [(f"fold{i}", fold) for i, fold in enumerate(run.folds)] + [("final", frozenset())]:
        footage = run.footage(training - left_out) + run.phantoms() + run.reviewed()
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


def _content(path: Path | None) -> bytes | None:
    return path.read_bytes() if path is not None and path.exists() else None


def _expect_others(reviewed: list[ReviewedClip], clips: list[LabelledClip], data: Path) -> None:
    """Raises ValueError where a reviewed clip is listed, too: it may be of a patient who is held out."""
    hashes = {hashlib.sha256((data / clip.file).read_bytes()).hexdigest() for clip in clips}
    twice = [each.path.name for each in reviewed if each.sha256 in hashes]
    if twice:
        raise ValueError(f"reviewed clips are among those of clips.csv as well: {', '.join(twice)}")
