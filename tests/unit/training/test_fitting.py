"""The training loop: it learns, it survives a kill, and a finished stage stays as it is."""

from __future__ import annotations

import logging
from pathlib import Path

import numpy as np
import pytest
import torch

from clarus_desktop.inference.networks import ClarusNetwork, build_network
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_training import fitting
from clarus_training.clips import BLUES, LabelledClip
from clarus_training.fitting import Stage, fit
from clarus_training.footage import Footage
from clarus_training.sampling import Pairs, PairSampler

SMALL = Preprocessing(size=32)


@pytest.fixture
def footage() -> list[Footage]:
    rng = np.random.default_rng(0)
    made = []
    for i in range(6):
        clip = LabelledClip(f"{i}.mp4", BLUES, f"p{i}", severity=3 * (i % 2))
        frames = rng.integers(0, 255, (8, 32, 32), np.uint8)
        made.append(Footage(clip, frames, np.full(8, clip.grade, np.float32)))
    return made


@pytest.fixture
def network() -> ClarusNetwork:
    torch.manual_seed(0)
    return build_network("resnet18")


def _stage(steps_worth: float = 0.0) -> Stage:
    return Stage("stage", minutes=steps_worth, rate=1e-3, supervised=1.0, batch=6)


def test_a_killed_stage_carries_on_where_it_was(
    footage: list[Footage],
    network: ClarusNetwork,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(fitting, "SAVE_EVERY_S", 0.0)
    draws = 0
    draw = PairSampler.draw

    def killed_at_the_fourth(self: PairSampler, generator: torch.Generator) -> Pairs:
        nonlocal draws
        draws += 1
        if draws == 4:
            raise KeyboardInterrupt
        return draw(self, generator)

    monkeypatch.setattr(PairSampler, "draw", killed_at_the_fourth)
    with pytest.raises(KeyboardInterrupt):
        fit(network, footage, SMALL, _stage(10), tmp_path, seed=0)
    left = torch.load(tmp_path / "stage.pt", weights_only=True)
    assert left["steps"] == 3
    assert not left["done"]

    with caplog.at_level(logging.INFO):
        fit(build_network("resnet18"), footage, SMALL, _stage(left["spent_s"] / 60 + 1e-6), tmp_path, seed=0)
    assert "carried on after 3 steps" in caplog.text
    now = torch.load(tmp_path / "stage.pt", weights_only=True)
    assert now["done"]
    assert now["steps"] > 3
    assert now["spent_s"] > left["spent_s"]


def test_a_finished_stage_gives_its_network_again(
    footage: list[Footage], network: ClarusNetwork, tmp_path: Path
) -> None:
    first = fit(network, footage, SMALL, _stage(1e-4), tmp_path, seed=0)
    again = fit(build_network("resnet18"), footage, SMALL, _stage(1e-4), tmp_path, seed=0)
    assert not again.training
    for name, value in first.state_dict().items():
        assert torch.equal(value, again.state_dict()[name]), name
