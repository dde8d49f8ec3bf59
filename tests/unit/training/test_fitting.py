"""The training loop: it learns, it survives a kill, and a finished stage stays as it is."""

from __future__ import annotations

import logging
from copy import deepcopy
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


def _stage(steps: int) -> Stage:
    return Stage("stage", steps, rate=1e-3, supervised=1.0, batch=6)


def test_a_killed_stage_ends_like_one_that_was_not(
    footage: list[Footage],
    network: ClarusNetwork,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    draws = 0
    draw = PairSampler.draw

    def killed_at_the_third(self: PairSampler, generator: torch.Generator) -> Pairs:
        nonlocal draws
        draws += 1
        if draws == 3:
            raise KeyboardInterrupt
        return draw(self, generator)

    with monkeypatch.context() as patch:
        patch.setattr(fitting, "SAVE_EVERY_S", 0.0)
        patch.setattr(PairSampler, "draw", killed_at_the_third)
        with pytest.raises(KeyboardInterrupt):
            fit(deepcopy(network), footage, SMALL, _stage(3), tmp_path, seed=0)
    assert torch.load(tmp_path / "stage.pt", weights_only=True)["steps"] == 2
    with caplog.at_level(logging.INFO):
        resumed = fit(build_network("resnet18"), footage, SMALL, _stage(3), tmp_path, seed=0)
    assert "carried on after 2 steps" in caplog.text
    assert torch.load(tmp_path / "stage.pt", weights_only=True)["steps"] == 3

    (tmp_path / "whole").mkdir()
    whole = fit(network, footage, SMALL, _stage(3), tmp_path / "whole", seed=0)
    for name, value in whole.state_dict().items():
        torch.testing.assert_close(resumed.state_dict()[name], value, msg=name)


def test_a_finished_stage_gives_its_network_again(
    footage: list[Footage], network: ClarusNetwork, tmp_path: Path
) -> None:
    first = fit(network, footage, SMALL, _stage(1), tmp_path, seed=0)
    again = fit(build_network("resnet18"), footage, SMALL, _stage(1), tmp_path, seed=0)
    assert not again.training
    for name, value in first.state_dict().items():
        assert torch.equal(value, again.state_dict()[name]), name
