"""The training loop: a kill costs nothing but time, and what makes no sense is not carried on."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from clarus_desktop.inference.networks import ClarusNetwork
from clarus_training.encoder import loop, pretraining
from clarus_training.encoder.loop import TrainingError
from made_up_lungs import EXACT, in_processes, settings, train


@pytest.fixture(autouse=True)
def short_epochs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop, "EPOCH", 2)


def _assert_equal(mine: ClarusNetwork, other: ClarusNetwork) -> None:
    for name, value in mine.state_dict().items():
        assert torch.equal(value, other.state_dict()[name]), name


def test_a_killed_training_ends_like_one_that_was_not(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """What is dropped at random is the same, too."""
    whole = train(tmp_path / "whole", settings(5), dropout=0.3)
    [(status, said)] = in_processes(tmp_path / "killed", 5, dropout=0.3, killed=True)
    assert status not in (0, 1), said
    assert torch.load(tmp_path / "killed/last.ckpt", weights_only=True)["global_step"] == 2
    with caplog.at_level(logging.INFO):
        resumed = train(tmp_path / "killed", settings(5), dropout=0.3)
    assert "killed: carried on after 2 steps" in caplog.text
    _assert_equal(resumed, whole)
    caplog.clear()
    with caplog.at_level(logging.INFO):
        again = train(tmp_path / "killed", settings(5), dropout=0.3)
    _assert_equal(again, whole)
    assert not caplog.records  # nothing was left to do


def test_a_loss_that_is_no_number_stops_it_before_the_next_checkpoint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(tmp_path, settings(2))
    good = torch.load(tmp_path / "last.ckpt", weights_only=True)
    monkeypatch.setattr(pretraining, "nt_xent", lambda first, *_: first.sum() * float("nan"))
    with pytest.raises(TrainingError, match="no finite number after 3 steps"):
        train(tmp_path, settings(6))
    kept = torch.load(tmp_path / "last.ckpt", weights_only=True)
    assert kept["global_step"] == good["global_step"] == 2
    assert all(value.isfinite().all() for value in kept["current_model_state"].values())


def test_processes_that_cannot_share_a_batch_are_refused(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="3 processes can't share a batch of 16 clips evenly") as refused:
        train(tmp_path, settings(2), hardware=replace(EXACT, devices=3))
    assert "divides 2" in refused.value.advice


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_hardware_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"can't train with accelerator “cuda” and devices: 1\."):
        train(tmp_path, settings(2), hardware=replace(EXACT, accelerator="cuda"))


def test_a_memory_that_is_too_small_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB.")

    monkeypatch.setattr(pretraining, "nt_xent", full)
    with pytest.raises(TrainingError, match="memory is too small for a batch") as refused:
        train(tmp_path, settings(2))
    assert "fewer clips" in refused.value.advice


def test_an_interruption_is_told_to_the_caller(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pretraining, "nt_xent", interrupted)
    with pytest.raises(KeyboardInterrupt):
        train(tmp_path, settings(2))


@pytest.mark.parametrize("native", [True, False])
def test_the_precision_is_what_the_processor_computes_in(
    native: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Layers compute in bfloat16 where it can."""
    seen = []
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"avx512_bf16": native})
    forward = torch.nn.Conv2d.forward

    def watched(layer: torch.nn.Conv2d, values: torch.Tensor) -> torch.Tensor:
        result = forward(layer, values)
        seen.append(result.dtype)
        return result

    monkeypatch.setattr(torch.nn.Conv2d, "forward", watched)
    train(tmp_path, settings(1, clips=8), hardware=replace(EXACT, precision="auto"))
    assert set(seen) == {torch.bfloat16 if native else torch.float32}


def test_torch_computes_with_as_many_threads_as_before(tmp_path: Path) -> None:
    before = torch.get_num_threads()
    train(tmp_path, settings(1, clips=8), hardware=replace(EXACT, threads=before + 1))
    assert torch.get_num_threads() == before
