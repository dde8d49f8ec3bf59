"""The run folder: whose clips each part of a recipe is made of, and where it lies."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from clarus_training.clips import LabelledClip, patients_of
from clarus_training.footage import FORMAT
from clarus_training.listing.manifest import read_manifest
from clarus_training.recipe.config import Config, ConfigError, read_config
from clarus_training.recipe.made import digest

EVERYONE = "everyone"
"""The encoder and heads of the bundle, for which nobody is left out."""


@dataclass(frozen=True, eq=False)
class Run:
    """A recipe, its clips, and the folder of what is made of them."""

    folder: Path
    config: Config
    clips: list[LabelledClip]
    teacher: Run | None = None
    """The run whose encoder of everyone teaches this one's."""

    @classmethod
    def start(cls, config: Config, folder: Path) -> Run:
        """Open the run folder, and make it if it isn't there; its teacher's, too.

        Raises:
            OSError: the manifest isn't there, or the folder can't be made.
            ManifestError: the manifest is not sound.
            ConfigError: there are no two folds, ``left_out`` doesn't name each fold once, a group of it
                leaves an encoder fewer than two patients, or the teacher's recipe can't be used.
        """
        run = cls(folder, config, read_manifest(config.manifest), _teacher_of(config))
        if len(run.folds) < 2:
            raise ConfigError(f"“{config.manifest.name}” needs clips in at least two folds.")
        named = [fold for group in config.pretraining.left_out for fold in group]
        if named and sorted(named) != sorted(run.folds):
            raise ConfigError(
                f"pretraining.left_out has to name each fold once, {_told(run.folds)}, not {_told(named)}."
            )
        for name, left_out in run.encoders.items():
            if len(patients_of(run.training_clips(left_out))) < 2:
                raise ConfigError(
                    f"The encoder {name} would be trained on fewer than two patients.",
                    "Name fewer folds in that group of pretraining.left_out, or list more patients.",
                )
        if run.teacher is not None and config.frames.kept != run.teacher.config.frames.kept:
            raise ConfigError(
                f"“{run.teacher.folder.name}” can't teach: it was trained on other frames.",
                "Give both recipes the same [frames].",
            )
        folder.mkdir(parents=True, exist_ok=True)
        return run

    # --- whose ----------------------------------------------------------------------------------------------

    @property
    def folds(self) -> list[int]:
        """The numbers of the folds, in order; held-out clips are in none."""
        return sorted({int(clip.fold) for clip in self.clips if clip.fold.isdecimal()})

    @property
    def encoders(self) -> dict[str, tuple[int, ...]]:
        """Every encoder's name and the folds it never sees; ``EVERYONE`` comes last."""
        groups = self.config.pretraining.left_out or [(fold,) for fold in self.folds]
        return {"without-" + "-".join(map(str, group)): tuple(group) for group in groups} | {EVERYONE: ()}

    def encoder_of(self, fold: int) -> str:
        """The name of the encoder that has never seen ``fold``."""
        return next(name for name, left_out in self.encoders.items() if fold in left_out)

    def training_clips(self, left_out: tuple[int, ...] = ()) -> list[LabelledClip]:
        """Clips in a fold, but for those of the folds left out. Neither held-out nor undivided ones."""
        return [clip for clip in self.clips if clip.fold.isdecimal() and int(clip.fold) not in left_out]

    def fold_clips(self, fold: int) -> list[LabelledClip]:
        return [clip for clip in self.clips if clip.fold == str(fold)]

    @property
    def undivided(self) -> list[LabelledClip]:
        """Clips in no split: their labels are learnt from, and no figure rests on them."""
        return [clip for clip in self.clips if not clip.fold]

    def supervised_clips(self, left_out: tuple[int, ...] = ()) -> list[LabelledClip]:
        """Those whose labels are learnt from."""
        return self.training_clips(left_out) + self.undivided

    # --- where ----------------------------------------------------------------------------------------------

    @property
    def frames(self) -> Path:
        """Shrunk frames, by what was kept of them: recipes that keep the same share them."""
        return self.folder / "frames" / digest({"format": FORMAT, **self.config.frames.kept})[:12]

    @property
    def tunes(self) -> bool:
        """Whether the encoders are tuned with labels after the pretraining."""
        return self.config.contrastive.steps > 0

    def pretrained(self, name: str) -> Path:
        """Weights of an encoder trained without labels."""
        return self.folder / "pretrained" / f"{name}.safetensors"

    def tuned(self, name: str) -> Path:
        return self.folder / "tuned" / f"{name}.safetensors"

    def encoder(self, name: str) -> Path:
        """Weights of an encoder as the heads use it."""
        return self.tuned(name) if self.tunes else self.pretrained(name)

    @property
    def features(self) -> Path:
        """Kept features of frames, whichever encoder and frames they are of."""
        return self.folder / "features"

    @property
    def heads(self) -> Path:
        """Folder of all heads, of what was chosen for them, and of the out-of-fold tracks."""
        return self.folder / "heads"

    @property
    def report(self) -> Path:
        """Folder of the evaluation's report."""
        return self.folder / "report"

    @property
    def card(self) -> Path:
        """The model card, which is made with the report."""
        return self.report / "card.json"

    @property
    def bundle(self) -> Path:
        export = self.config.export
        return self.folder / f"{export.name}-{export.version}.safetensors"


def _teacher_of(config: Config) -> Run | None:
    recipe = config.pretraining.teacher
    if recipe is None:
        return None
    teaching = read_config(recipe)
    if teaching.pretraining.teacher is not None:
        raise ConfigError(f"“{recipe.name}” can't teach: its encoders were taught themselves.")
    return Run.start(teaching, recipe.with_suffix(""))


def _told(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers))
