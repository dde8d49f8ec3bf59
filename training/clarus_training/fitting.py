"""The training loop of one stage: from a network and footage to a better network, surviving a kill."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from math import cos, pi
from pathlib import Path
from time import monotonic

import torch
from torch import Tensor

from clarus_desktop.inference.networks import ClarusNetwork
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_training.augment import augment
from clarus_training.footage import Footage
from clarus_training.losses import graded_cross_entropy, nt_xent, supervised_contrastive
from clarus_training.sampling import PairSampler

log = logging.getLogger(__name__)

TEMPERATURE = 0.1
WARM_UP = 0.05
"""Share of a stage in which the learning rate rises."""
PHASE_IN = 0.3
"""Share of a stage in which the supervised terms rise to their full weight."""
EMA = 0.99
"""Decay per step of the moving average of the weights, which is what a stage returns."""
SAVE_EVERY_S = 60.0


@dataclass(frozen=True)
class Stage:
    """What one stage does and for how long."""

    name: str
    """Names its checkpoint in the run folder."""
    steps: int
    """Batches, resumed stages counted together."""
    rate: float
    """Peak learning rate of AdamW."""
    supervised: float
    """Weight of the supervised terms; 0 uses no labels."""
    batch: int = 64
    """Clips per batch; the network sees twice as many frames."""


def fit(
    network: ClarusNetwork,
    footage: Sequence[Footage],
    preprocessing: Preprocessing,
    stage: Stage,
    folder: Path,
    seed: int,
) -> ClarusNetwork:
    """Train ``network`` in place and return its averaged twin, in eval mode.

    The state goes to ``folder/<stage>.pt`` every minute and at the end; a call that finds it carries on
    from there, and one that finds it finished returns at once.
    """
    checkpoint = folder / f"{stage.name}.pt"
    network = network.to(memory_format=torch.channels_last)
    averaged = deepcopy(network).eval()
    optimiser = torch.optim.AdamW(network.parameters(), lr=stage.rate, weight_decay=1e-2)
    generator = torch.Generator().manual_seed(seed)
    sampler = PairSampler(footage, stage.batch)
    steps = 0
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        averaged.load_state_dict(state["averaged"])
        network.load_state_dict(state["network"])
        optimiser.load_state_dict(state["optimiser"])
        generator.set_state(state["generator"])
        steps = state["steps"]
        log.info("%s: carried on after %d steps", stage.name, steps)

    def save() -> None:
        state = {
            "averaged": averaged.state_dict(),
            "network": network.state_dict(),
            "optimiser": optimiser.state_dict(),
            "generator": generator.get_state(),
            "steps": steps,
        }
        partial = checkpoint.with_suffix(".partial")
        torch.save(state, partial)
        partial.replace(checkpoint)

    network.train()
    saved_at = monotonic()
    while steps < stage.steps:
        progress = steps / stage.steps
        for group in optimiser.param_groups:
            group["lr"] = stage.rate * min(progress / WARM_UP + 0.01, 0.5 + 0.5 * cos(pi * progress))
        weight = stage.supervised * min(progress / PHASE_IN, 1.0)
        loss, parts = _loss(network, sampler, preprocessing, weight, generator)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        _average(averaged, network)
        steps += 1
        if steps % 20 == 1:
            log.info("%s: step %d of %d, %s", stage.name, steps, stage.steps, parts)
        if steps == stage.steps or monotonic() - saved_at > SAVE_EVERY_S:
            save()
            saved_at = monotonic()
    return averaged


def _loss(
    network: ClarusNetwork,
    sampler: PairSampler,
    preprocessing: Preprocessing,
    weight: float,
    generator: torch.Generator,
) -> tuple[Tensor, str]:
    """The loss of one batch and its parts in words.

    The mean cosine between projections of different clips is told along: near 1 the space has collapsed.
    """
    pairs = sampler.draw(generator)
    frames = augment(torch.cat((pairs.first, pairs.second)), generator)
    inputs = preprocessing.normalise(frames).contiguous(memory_format=torch.channels_last)
    with torch.autocast("cpu", torch.bfloat16):
        outputs = network(inputs)
    projection = outputs.projection.float()
    first, second = projection.chunk(2)
    loss = label_free = nt_xent(first, second, TEMPERATURE)
    parts = f"label-free {label_free.item():.3f}"
    if weight > 0:
        classes = torch.where(pairs.grades.isnan(), -1, (pairs.grades >= 0.5).long())
        crossed = graded_cross_entropy(outputs.logit, pairs.grades)
        contrast = supervised_contrastive(projection, classes, TEMPERATURE)
        loss = label_free + weight * (crossed + 0.5 * contrast)
        parts += f", classifier {crossed.item():.3f}, contrast {contrast.item():.3f}"
    unit = torch.nn.functional.normalize(first.detach(), dim=1)
    apart = (unit @ unit.T)[~torch.eye(len(unit), dtype=torch.bool)]
    return loss, f"{parts}, mean cosine {apart.mean().item():.2f}"


@torch.no_grad()
def _average(averaged: ClarusNetwork, network: ClarusNetwork) -> None:
    """Move the averaged weights and running statistics a little towards the present ones."""
    for old, new in zip(averaged.state_dict().values(), network.state_dict().values(), strict=True):
        if old.is_floating_point():
            old.lerp_(new, 1 - EMA)
        else:
            old.copy_(new)
