"""The training without labels: it learns, says how it goes, and gives the application's network back."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
import torch

from clarus_desktop.inference.networks import ClarusNetwork, build_network
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_training.clips import LabelledClip
from clarus_training.encoder.loop import Hardware
from clarus_training.encoder.pretraining import LabelFree, mean_cosine, pretrain
from clarus_training.footage import Footage
from made_up_lungs import EXACT, SIZE, logged, lungs, settings, small_network, train


def _trained(
    network: ClarusNetwork, footage: list[Footage], folder: Path, hardware: Hardware = EXACT
) -> ClarusNetwork:
    preprocessing = Preprocessing(size=SIZE)
    return pretrain(
        network, footage, preprocessing, settings(1, clips=8), seed=0, folder=folder, hardware=hardware
    )


def test_it_learns_to_tell_clips_apart(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    steps = 30
    with caplog.at_level(logging.INFO):
        network = train(tmp_path / "name", settings(steps, rate=3e-3), hardware=Hardware("cpu", threads=1))
    said = logged(tmp_path / "name")
    assert sum(said["loss"][-5:]) < 0.8 * sum(said["loss"][:5])
    assert len(said["loss"]) == len(said["rate"]) == len(said["cosine"]) == steps
    assert 0 < said["rate"][0] < max(said["rate"]) <= 3e-3
    assert said["rate"][-1] < 0.1 * max(said["rate"])
    assert all(-1 <= cosine <= 1 for cosine in said["cosine"])
    assert min(said["images_per_second"]) > 0
    assert [record.getMessage().split(":")[:2] for record in caplog.records] == [
        ["name", " step 20 of 30"],
        ["name", " step 30 of 30"],
    ]

    assert not network.training
    first, second = (torch.stack([torch.from_numpy(clip.frames[i]) for clip in lungs(4, 4)]) for i in (0, 3))
    with torch.inference_mode():
        a, b = (network(Preprocessing(size=SIZE).normalise(frames)).features for frames in (first, second))
    nearest = torch.cdist(a - a.mean(0), b - a.mean(0)).argmin(1)
    assert (nearest == torch.arange(len(a))).float().mean() > 0.8


def test_weights_are_averaged_over_steps_and_heads_stay(tmp_path: Path) -> None:
    """With a decay of 0 the average is the last step's weights; with one near 1 those after the first."""
    wanted = settings(3, clips=8)
    start = small_network().state_dict()
    states = [
        train(tmp_path / str(decay), wanted.model_copy(update={"decay": decay})).state_dict()
        for decay in (0.0, 0.5, 1 - 1e-9)
    ]
    last, between, first = (state["encoder.first.weight"] for state in states)
    origin = start["encoder.first.weight"]
    assert (first - origin).norm() < (between - origin).norm() < (last - origin).norm()
    for state in states:
        assert state.keys() == start.keys()
        for name in ("classifier_head.weight", "projection_head.weight"):
            assert torch.equal(state[name], start[name])


def test_labels_make_no_difference(tmp_path: Path) -> None:
    footage = lungs(2, 4)
    relabelled = [
        Footage(
            LabelledClip(each.clip.path, "other", each.clip.patient, severity=3),
            each.frames,
            torch.ones(len(each.frames)).numpy(),
        )
        for each in footage
    ]
    states = []
    for name, seen in (("without", footage), ("with", relabelled)):
        states.append(_trained(small_network(), seen, tmp_path / name).state_dict())
    assert all(torch.equal(states[0][name], states[1][name]) for name in states[0])


@pytest.mark.parametrize("architecture", ["resnet18", "densenet121", "efficientnet_b0"])
def test_every_architecture_can_be_trained(architecture: str, tmp_path: Path) -> None:
    torch.manual_seed(0)
    network = build_network(architecture)
    before = {name: value.clone() for name, value in network.encoder.state_dict().items()}
    trained = _trained(network, lungs(1, 4), tmp_path, Hardware("cpu", threads=1))
    weights = trained.encoder.state_dict()
    assert all(value.isfinite().all() for value in weights.values())
    assert not all(torch.equal(value, before[name]) for name, value in weights.items())


def test_no_layer_is_dropped_at_random() -> None:
    network = build_network("efficientnet_b0")
    module = LabelFree(network, Preprocessing(size=SIZE), settings(1, clips=8)).train()
    inputs = torch.rand(4, 3, SIZE, SIZE)
    with torch.no_grad():
        assert torch.equal(module.encoder(inputs), module.encoder(inputs))


def test_mean_cosine_is_that_of_all_pairs() -> None:
    rows = torch.randn(7, 5, generator=torch.Generator().manual_seed(0))
    naive = [
        torch.nn.functional.cosine_similarity(rows[i], rows[j], dim=0)
        for i in range(7)
        for j in range(7)
        if i != j
    ]
    torch.testing.assert_close(mean_cosine(rows), torch.stack(naive).mean())
