"""Processes that share each batch train as one process does."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import Tensor

from clarus_training.encoder import loop
from made_up_lungs import in_processes, logged, settings, train


def _optimised(folder: Path) -> dict[int, dict[str, Tensor]]:
    """What AdamW has gathered of each weight."""
    checkpoint = torch.load(folder / "last.ckpt", weights_only=True)
    state: dict[int, dict[str, Tensor]] = checkpoint["optimizer_states"][0]["state"]
    return state


def test_two_processes_train_as_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Losses see the clips of both, layers normalise over both, and gradients are of one size.

    Longer than two steps it can't be told: AdamW lets even the rounding of a gradient near 0 decide on the
    direction of a full step.
    """
    ended = in_processes(tmp_path / "two", 2, processes=2)
    assert [status for status, _ in ended] == [0, 0], "\n".join(said for _, said in ended)
    monkeypatch.setattr(loop, "EPOCH", 2)
    train(tmp_path / "one", settings(2))

    one, two = logged(tmp_path / "one"), logged(tmp_path / "two")
    assert len(one["loss"]) == 2
    assert two["loss"] == pytest.approx(one["loss"], abs=1e-4)
    assert two["cosine"] == pytest.approx(one["cosine"], abs=1e-4)
    alone, shared = _optimised(tmp_path / "one"), _optimised(tmp_path / "two")
    assert alone.keys() == shared.keys()
    for number, state in alone.items():
        apart = shared[number]["exp_avg"] - state["exp_avg"]
        assert apart.norm() <= 0.01 * state["exp_avg"].norm() + 1e-6, number
