"""The training by another encoder: what it sees is learnt, it stays as it is, and a kill changes nothing."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest
import torch

from clarus_desktop.inference.networks import ClarusNetwork, build_network
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_training.encoder import distillation, loop
from clarus_training.encoder.distillation import distil, unexplained
from clarus_training.encoder.loop import Hardware
from clarus_training.recipe.config import Pretraining
from made_up_lungs import EXACT, SIZE, logged, lungs, settings, small_network

PREPROCESSING = Preprocessing(size=SIZE)


def teacher() -> ClarusNetwork:
    """A network of other weights than ``small_network``."""
    network = small_network()
    with torch.no_grad():
        for weights in network.encoder.parameters():
            weights.copy_(weights.flip(0))
    return network.eval()


def taught(
    folder: Path, wanted: Pretraining, network: ClarusNetwork | None = None, hardware: Hardware = EXACT
) -> ClarusNetwork:
    student = small_network() if network is None else network
    return distil(
        student, teacher(), lungs(4, 4), PREPROCESSING, wanted, seed=1, folder=folder, hardware=hardware
    )


def test_it_learns_what_the_teacher_sees(tmp_path: Path) -> None:
    network = taught(tmp_path, settings(40, rate=1e-2))
    said = logged(tmp_path)
    assert sum(said["loss"][-5:]) < 0.5 * sum(said["loss"][:5])
    assert len(said["pooled"]) == 40
    assert not network.training

    frames = PREPROCESSING.normalise(torch.from_numpy(lungs(8, 1)[-1].frames))  # of a clip it never saw
    untaught = small_network().eval()
    with torch.inference_mode():
        wanted, given, before = (each(frames).features for each in (teacher(), network, untaught))

    def left(features: torch.Tensor) -> float:
        """Of the teacher's variance, by the best linear map from ``features``."""
        rows = torch.cat((features, torch.ones(len(features), 1)), 1)
        best = torch.linalg.lstsq(rows.double(), wanted.double(), driver="gelsd").solution
        return float(unexplained(rows.double() @ best, wanted.double()))

    assert given.isfinite().all()
    assert left(given) <= left(before) + 1e-6


def test_the_teacher_stays_as_it_is_and_out_of_the_checkpoint(tmp_path: Path) -> None:
    teaching = teacher()
    before = {name: value.clone() for name, value in teaching.state_dict().items()}
    student = small_network()
    heads = {
        name: value.clone() for name, value in student.state_dict().items() if not name.startswith("encoder")
    }
    distil(
        *(student, teaching, lungs(4, 4), PREPROCESSING, settings(2)),
        seed=1,
        folder=tmp_path,
        hardware=EXACT,
    )
    assert all(torch.equal(value, before[name]) for name, value in teaching.state_dict().items())
    kept = torch.load(tmp_path / "last.ckpt", weights_only=True)["state_dict"]
    assert {name.split(".")[0] for name in kept} == {"encoder", "linear"}
    assert all(torch.equal(student.state_dict()[name], value) for name, value in heads.items())


def test_carried_on_it_ends_like_one_that_went_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "EPOCH", 2)
    through = taught(tmp_path / "through", settings(4)).state_dict()
    calls = count()

    def interrupted(given: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
        if next(calls) == 2 * 3:  # twice in a step
            raise KeyboardInterrupt
        return unexplained(given, wanted)

    with monkeypatch.context() as breaking:
        breaking.setattr(distillation, "unexplained", interrupted)
        with pytest.raises(KeyboardInterrupt):
            taught(tmp_path / "broken", settings(4))
    assert torch.load(tmp_path / "broken/last.ckpt", weights_only=True)["global_step"] == 2
    carried_on = taught(tmp_path / "broken", settings(4)).state_dict()
    assert all(torch.equal(through[name], carried_on[name]) for name in through)


@pytest.mark.parametrize("architecture", ["densenet121", "efficientnet_b0"])
def test_every_architecture_learns_of_a_resnet(architecture: str, tmp_path: Path) -> None:
    """Their maps have as many places, whatever the width."""
    torch.manual_seed(0)
    network, teaching = build_network(architecture), build_network("resnet18").eval()
    before = {name: value.clone() for name, value in network.encoder.named_parameters()}
    distil(
        *(network, teaching, lungs(1, 4), PREPROCESSING, settings(1, clips=8)),
        seed=0,
        folder=tmp_path,
        hardware=Hardware("cpu", threads=1),
    )
    weights = dict(network.encoder.named_parameters())
    assert all(value.isfinite().all() for value in weights.values())
    assert not all(torch.equal(value, before[name]) for name, value in weights.items())


def test_unexplained_is_a_share_of_the_variance() -> None:
    """0 for an exact copy, 1 for the mean; written out over places and channels otherwise."""
    rng = torch.Generator().manual_seed(0)
    wanted, given = (torch.randn(3, 4, 2, 2, generator=rng, dtype=torch.float64) for _ in range(2))
    means = [wanted[:, channel].mean() for channel in range(4)]
    pairs = [
        (float(given[n, c, y, x]), float(wanted[n, c, y, x]), float(means[c]))
        for n in range(3)
        for c in range(4)
        for y in range(2)
        for x in range(2)
    ]
    naive = sum((a - b) ** 2 for a, b, _ in pairs) / sum((b - mean) ** 2 for _, b, mean in pairs)
    assert float(unexplained(given, wanted)) == pytest.approx(naive)
    assert float(unexplained(wanted, wanted)) == 0
    mean = torch.stack(means).view(1, 4, 1, 1).expand_as(wanted)
    assert float(unexplained(mean, wanted)) == pytest.approx(1)
