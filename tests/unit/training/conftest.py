"""A small made-up data set, and a run of a small recipe on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from clarus_training.cli import main
from tiny_training import RECIPE, write_clips


@pytest.fixture(autouse=True, scope="session")
def one_thread() -> Iterator[None]:
    """Networks this small only lose time when two threads wait for each other on busy cores."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def tiny_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of 32 made-up clips of 16 patients, and of their list."""
    folder = tmp_path_factory.mktemp("data")
    write_clips(folder)
    return folder


@pytest.fixture(scope="session")
def tiny_manifest(tiny_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The manifest of ``tiny_data``."""
    manifest = tmp_path_factory.mktemp("manifests") / "tiny.csv"
    assert main(["manifest", "--listed", str(tiny_data), "--out", str(manifest)]) == 0
    return manifest


@pytest.fixture(scope="session")
def tiny_recipe(tiny_manifest: Path) -> Path:
    """A recipe of a few seconds, beside ``tiny_manifest``."""
    recipe = tiny_manifest.with_name("recipe.toml")
    recipe.write_text(RECIPE, encoding="utf-8")
    return recipe


@pytest.fixture(scope="session")
def tiny_run(tiny_recipe: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a finished run of ``tiny_recipe``."""
    folder = tmp_path_factory.mktemp("runs") / "tiny"
    assert main(["run", str(tiny_recipe), "--out", str(folder), "--threads", "1"]) == 0
    return folder
