"""The stages that train encoders: which are made, when, and beside whom."""

from __future__ import annotations

import logging
import time
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

import pytest
import safetensors.torch

from clarus_training.cli import main
from clarus_training.recipe.config import read_config
from clarus_training.recipe.made import locked
from clarus_training.recipe.run import Run
from tiny_training import RECIPE

DEADLINE_S = 300.0


@pytest.fixture(scope="module")
def recipe(tiny_manifest: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """In a folder of its own; the run folder will lie beside it."""
    folder = tmp_path_factory.mktemp("encoders")
    manifest = tiny_manifest.as_posix()
    path = folder / "recipe.toml"
    path.write_text(RECIPE.replace("tiny.csv", manifest), encoding="utf-8")
    return path


def run_of(recipe: Path) -> Run:
    return Run.start(read_config(recipe), recipe.with_name("recipe"))


def call(stage: str, recipe: Path, *options: str) -> int:
    return main([stage, str(recipe), "--out", str(recipe.with_name("recipe")), "--threads", "1", *options])


def made(folder: Path) -> dict[str, int]:
    """The finished encoders in a folder, and when they were."""
    return {path.name.split(".")[0]: path.stat().st_mtime_ns for path in folder.glob("[!.]*.made-of")}


def test_only_what_is_named_is_made(recipe: Path) -> None:
    assert call("pretrain", recipe, "--only", "without-3") == 0
    run = run_of(recipe)
    assert set(made(run.folder / "pretrained")) == {"without-3"}
    assert not list(run.folder.rglob("*.ckpt"))  # which nobody needs any more


def test_what_another_process_is_at_comes_last(recipe: Path, caplog: pytest.LogCaptureFixture) -> None:
    run = run_of(recipe)
    before = made(run.folder / "pretrained")
    deadline = time.monotonic() + DEADLINE_S
    with caplog.at_level(logging.INFO), ThreadPoolExecutor(1) as pool:
        with locked(run.pretrained("without-1-2")):
            called = pool.submit(call, "pretrain", recipe)
            while "everyone" not in made(run.folder / "pretrained"):
                assert time.monotonic() < deadline
                assert not wait([called], 0.05).done
        assert called.result(DEADLINE_S) == 0
    assert "Encoder without-1-2: another process is at work on it." in caplog.messages
    after = made(run.folder / "pretrained")
    assert sorted(after, key=lambda name: after[name]) == ["without-3", "everyone", "without-1-2"]
    assert after["without-3"] == before["without-3"]


def test_encoders_are_tuned_where_the_recipe_says_so(recipe: Path) -> None:
    """From the pretrained ones, which stay what they are."""
    before = made(run_of(recipe).folder / "pretrained")
    tuned = recipe.with_name("tuned.toml")
    told = recipe.read_text(encoding="utf-8") + "[contrastive]\nsteps = 2\nclips = 8\n"
    tuned.write_text(told, encoding="utf-8")
    assert call("contrastive", tuned, "--only", "everyone") == 0
    run = run_of(tuned)
    assert made(run.folder / "pretrained") == before
    assert set(made(run.folder / "tuned")) == {"everyone"}
    one, other = (
        safetensors.torch.load_file(path) for path in (run.pretrained("everyone"), run.tuned("everyone"))
    )
    assert one.keys() == other.keys()
    assert not one["encoder.conv1.weight"].equal(other["encoder.conv1.weight"])
    assert not one["encoder.bn1.running_mean"].equal(other["encoder.bn1.running_mean"])


def test_without_steps_nothing_is_tuned(recipe: Path) -> None:
    run = run_of(recipe)
    before = made(run.folder / "tuned")
    assert call("contrastive", recipe) == 0
    assert made(run.folder / "tuned") == before
    assert run.encoder("everyone") == run.pretrained("everyone")


def test_encoders_are_taught_by_those_of_another_recipe(
    recipe: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taught, teacher = recipe.with_name("taught.toml"), recipe.with_name("teacher.toml")
    told = recipe.read_text(encoding="utf-8")
    teacher.write_text(told, encoding="utf-8")
    taught.write_text(
        'architecture = "densenet121"\n' + told.replace("window", 'teacher = "teacher.toml"\nwindow'),
        encoding="utf-8",
    )
    out = str(taught.with_suffix(""))
    assert main(["pretrain", str(taught), "--out", out, "--threads", "1"]) == 1
    assert "First call 'clarus-train pretrain teacher.toml'." in capsys.readouterr().err
    assert main(["pretrain", str(teacher), "--only", "everyone", "--threads", "1"]) == 0
    assert main(["pretrain", str(taught), "--only", "everyone", "--threads", "1"]) == 0
    made_anew = safetensors.torch.load_file(Run.start(read_config(taught), Path(out)).pretrained("everyone"))
    assert "encoder.denseblock4.denselayer16.conv2.weight" in made_anew
