"""Recipes: what they say is taken as it is said, and what makes no sense is named in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from clarus_training.recipe.config import Config, ConfigError, Export, Heads, read_config

LEAST = 'manifest = "lists/clips.csv"\n[export]\nname = "mine"\nversion = "1"\n'
SHIPPED = Path(__file__).parents[4] / "training" / "recipes"


def recipe(folder: Path, text: str) -> Path:
    path = folder / "recipe.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_least_recipe_takes_the_defaults(tmp_path: Path) -> None:
    config = read_config(recipe(tmp_path, LEAST))
    manifest = tmp_path / "lists" / "clips.csv"
    assert config == Config(manifest=manifest, export=Export(name="mine", version="1"))


def test_settings_are_those_of_the_file(tmp_path: Path) -> None:
    told = (
        "[pretraining]\nleft_out = [[1, 2], [3]]\nrate = 1\n[heads]\npenalty = [10, 0.5]\nordinal = false\n"
    )
    config = read_config(recipe(tmp_path, LEAST + told))
    assert config.pretraining.left_out == ((1, 2), (3,))
    assert config.pretraining.rate == 1.0
    assert config.heads == Heads(penalty=(10.0, 0.5), ordinal=False)


def test_paths_are_relative_to_the_recipe(tmp_path: Path) -> None:
    told = '[pretraining]\nteacher = "teachers/resnet18.toml"\nsteps = 7\n'
    config = read_config(recipe(tmp_path, LEAST + told))
    assert config.manifest == tmp_path / "lists" / "clips.csv"
    assert config.pretraining.teacher == tmp_path / "teachers" / "resnet18.toml"
    assert config.pretraining.steps == 7


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("manifest = ", "is not valid TOML: "),
        ("\xff", "is not valid TOML: "),
        ("", "manifest is missing; export is missing"),
        (LEAST + "[frames]\nsise = 96", "there is no setting frames.sise"),
        (LEAST + '[frames]\nsize = "96"', "frames.size: input should be a valid integer"),
        (LEAST + "[frames]\nsize = 96.5", "frames.size: input should be a valid integer"),
        (LEAST + "[frames]\nsize = 16", "frames.size: input should be greater than or equal to 32"),
        (LEAST + "[pretraining]\nsteps = true", "pretraining.steps: input should be a valid integer"),
        (LEAST + "[pretraining]\nrate = nan", "pretraining.rate: input should be a finite number"),
        (LEAST + "[pretraining]\nwindow = 200", "pretraining.window can't be larger than frames.size"),
        (
            LEAST + '[pretraining]\nwindow = 80\nteacher = "other.toml"',
            "windows have to be multiples of 32 pixels where there is a teacher",
        ),
        (
            LEAST + "[pretraining]\nsteps = 9\nsmall_steps = 9",
            "pretraining: the last steps have to be those of the larger window",
        ),
        (
            LEAST + "[pretraining]\nsmall_steps = 9\nwindow = 56",
            "the last steps have to be those of the larger window",
        ),
        (LEAST + "[heads]\nspread = []", "heads: penalty, spread and reference need at least one value each"),
        (LEAST.replace("mine", "../mine"), "export.name: string should match"),
        ('architecture = "vgg"\n' + LEAST, "architecture: input should be 'resnet18', "),
    ],
)
def test_what_makes_no_sense_is_named(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "recipe.toml"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(ConfigError) as refused:
        read_config(path)
    told = str(refused.value)
    assert told.startswith("“recipe.toml” ")
    assert said in told
    assert told.endswith(".")
    assert str(tmp_path) not in told


@pytest.mark.parametrize("architecture", ["resnet18", "densenet121", "efficientnet_b0"])
def test_there_is_a_recipe_for_each_architecture(architecture: str) -> None:
    config = read_config(SHIPPED / f"{architecture}.toml")
    assert config.architecture == architecture
    assert config.manifest == (SHIPPED / "lus.csv").resolve()
