"""The tuning with labels: it learns what phantoms show, uses known grades alone, and survives a kill."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Literal

import numpy as np
import pytest
import torch
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from torch import Tensor
from torch.nn import functional
from torchmetrics.functional.classification import binary_auroc

from clarus_desktop.inference.networks import ClarusNetwork, build_network
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_training.clips import PHANTOM, LabelledClip
from clarus_training.encoder import loop
from clarus_training.encoder.balanced import Balanced, GradedPairs
from clarus_training.encoder.contrastive import tune
from clarus_training.encoder.loop import Hardware
from clarus_training.encoder.losses import margin_loss, supervised_contrastive
from clarus_training.footage import Footage
from clarus_training.phantom import PhantomSettings, consolidation_mask, render
from clarus_training.recipe.config import Contrastive, Pretraining

SMALL = Preprocessing(size=32)
CPU = Hardware(accelerator="cpu", threads=1)
EXACT = replace(CPU, precision="32-true")
LOOKS = Pretraining()
FRAMES = 12


def _phantom(seed: int, consolidation: tuple[int, int] | None) -> Footage:
    settings = PhantomSettings(
        seed,
        frames=FRAMES,
        size=(112, 128),
        b_lines=seed % 3,
        consolidation=consolidation,
        consolidation_cm=(3.0, 2.4),
    )
    clip = LabelledClip(f"phantom/{seed}", PHANTOM, f"phantom/{seed}")
    grades = consolidation_mask(settings).astype(np.float32)
    return Footage(clip, SMALL.shrink(render(settings)), grades)


@pytest.fixture(scope="module")
def phantoms() -> list[Footage]:
    """Without consolidation, with one in all frames, and with one in the second half."""
    spans = (None, (0, FRAMES - 1), None, (FRAMES // 2, FRAMES - 1))
    return [_phantom(seed, spans[seed % 4]) for seed in range(32)]


@pytest.fixture
def network() -> ClarusNetwork:
    torch.manual_seed(0)
    return build_network("resnet18")


def _logged(folder: Path) -> dict[str, list[float]]:
    """Each logged quantity, step by step."""
    events = EventAccumulator(str(folder / "log")).Reload()
    return {name: [each.value for each in events.Scalars(name)] for name in events.Tags()["scalars"]}


@torch.inference_mode()
def _auroc(network: ClarusNetwork, footage: Sequence[Footage]) -> float:
    """Of the classifier, over frames."""
    logits = [network(SMALL.normalise(torch.from_numpy(each.frames))).logit for each in footage]
    grades = [torch.from_numpy(each.grades).long() for each in footage]
    return float(binary_auroc(torch.cat(logits), torch.cat(grades)))


def test_it_learns_to_tell_phantoms_of_other_seeds(
    phantoms: list[Footage], network: ClarusNetwork, tmp_path: Path
) -> None:
    settings = Contrastive(steps=24, clips=24, rate=2e-3, decay=0.8)
    tuned = tune(network, phantoms, SMALL, settings, LOOKS, seed=0, folder=tmp_path, hardware=CPU)
    assert not tuned.training
    others = [_phantom(seed, (FRAMES // 2, FRAMES - 1)) for seed in range(100, 112)]
    assert _auroc(tuned, others) > 0.95
    logged = _logged(tmp_path)
    for name in ("classifier", "contrast", "label_free"):
        assert np.mean(logged[name][-5:]) < np.mean(logged[name][:5]), name


def test_labels_weigh_in_over_the_first_third_of_the_steps(
    phantoms: list[Footage], network: ClarusNetwork, tmp_path: Path
) -> None:
    settings = Contrastive(steps=5, weight=0.25, label_free=2, clips=4)
    tune(network, phantoms, SMALL, settings, LOOKS, seed=0, folder=tmp_path, hardware=CPU)
    logged = _logged(tmp_path)
    for step, weight in enumerate([1 / 1.5, 1, 1, 1, 1]):
        supervised = logged["classifier"][step] + 0.25 * logged["contrast"][step]
        expected = weight * supervised + 2 * logged["label_free"][step]
        assert logged["loss"][step] == pytest.approx(expected, rel=1e-4), step


@pytest.mark.parametrize(
    ("loss", "contrast_of"),
    [
        ("margin", partial(margin_loss, margin=1.5)),
        ("supervised", partial(supervised_contrastive, temperature=0.3)),
    ],
)
def test_each_frame_counts_with_its_own_grade_and_not_at_all_where_that_is_unknown(
    loss: Literal["margin", "supervised"],
    contrast_of: Callable[[Tensor, Tensor], Tensor],
    phantoms: list[Footage],
    network: ClarusNetwork,
    tmp_path: Path,
) -> None:
    footage = [replace(each, grades=each.grades.copy()) for each in phantoms[:8]]
    for each in footage[::3]:
        each.grades[::2] = np.nan
    batch = Balanced(footage, 8, LOOKS, seed=5).part(0, 0)
    outputs = deepcopy(network).train()(SMALL.normalise(torch.cat((batch.first, batch.second))))
    grades = torch.cat((batch.first_grades, batch.second_grades))
    known = ~grades.isnan()
    assert 0 < int(known.sum()) < 16
    classifier = functional.binary_cross_entropy_with_logits(outputs.logit[known], grades[known])
    contrast = contrast_of(outputs.projection[known], grades[known].long())

    settings = Contrastive(steps=1, clips=8, loss=loss, margin=1.5, temperature=0.3)
    tune(network, footage, SMALL, settings, LOOKS, seed=5, folder=tmp_path, hardware=EXACT)
    logged = _logged(tmp_path)
    assert logged["classifier"] == pytest.approx([classifier.item()], rel=1e-3)
    assert logged["contrast"] == pytest.approx([contrast.item()], rel=1e-3)


def test_without_any_grade_the_label_free_loss_alone_is_left(
    phantoms: list[Footage], network: ClarusNetwork, tmp_path: Path
) -> None:
    footage = [replace(each, grades=np.full_like(each.grades, np.nan)) for each in phantoms[:4]]
    settings = Contrastive(steps=2, clips=4)
    tuned = tune(network, footage, SMALL, settings, LOOKS, seed=0, folder=tmp_path, hardware=CPU)
    logged = _logged(tmp_path)
    assert logged["classifier"] == logged["contrast"] == [0, 0]
    assert logged["loss"] == pytest.approx([0.5 * value for value in logged["label_free"]], rel=1e-5)
    assert all(torch.isfinite(value).all() for value in tuned.state_dict().values())


def test_a_killed_tuning_ends_like_one_that_was_not(
    phantoms: list[Footage], network: ClarusNetwork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Contrastive(steps=2, clips=4)
    part = Balanced.part

    def killed_at_the_second(self: Balanced, step: int, index: int) -> GradedPairs:
        if step == 1:
            raise ZeroDivisionError
        return part(self, step, index)

    def tuned(network: ClarusNetwork, folder: Path) -> ClarusNetwork:
        return tune(network, phantoms, SMALL, settings, LOOKS, seed=0, folder=folder, hardware=CPU)

    monkeypatch.setattr(loop, "EPOCH", 1)
    with monkeypatch.context() as patch:
        patch.setattr(Balanced, "part", killed_at_the_second)
        with pytest.raises(ZeroDivisionError):
            tuned(deepcopy(network), tmp_path / "killed")
    resumed = tuned(build_network("resnet18"), tmp_path / "killed")
    whole = tuned(network, tmp_path / "whole")
    for name, value in whole.state_dict().items():
        assert torch.equal(resumed.state_dict()[name], value), name
