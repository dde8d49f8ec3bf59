"""The encoder's training by another one: it learns to see what that one sees in a frame (distillation)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from lightning.pytorch import LightningModule
from lightning.pytorch.utilities.types import OptimizerLRSchedulerConfig
from torch import Tensor, nn

from clarus_desktop.inference.networks import ClarusNetwork
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_training.encoder.loop import Hardware, adamw, fit
from clarus_training.encoder.pretraining import drop_no_layers, of_all_processes
from clarus_training.encoder.whole_patients import Pairs, WholePatients
from clarus_training.footage import Footage
from clarus_training.recipe.config import Pretraining


def distil(
    network: ClarusNetwork,
    teacher: ClarusNetwork,
    footage: Sequence[Footage],
    preprocessing: Preprocessing,
    settings: Pretraining,
    *,
    seed: int,
    folder: Path,
    hardware: Hardware,
) -> ClarusNetwork:
    """Train the encoder of ``network`` in place to give what ``teacher`` gives for the same augmented frames.

    No label is looked at. Arguments, result and errors are those of ``pretrain``, and besides:

    Args:
        teacher: stays as it is. Its encoder gives maps of the size that ``network``'s gives: all of the
            published ones do for windows whose sides are multiples of 32 pixels.
    """
    batches = WholePatients(footage, settings, seed=seed)
    with torch.random.fork_rng(devices=()):
        torch.manual_seed(batches.seed_of())
        module = Taught(network, teacher, preprocessing, settings)
    fit(module, batches, steps=settings.steps, decay=settings.decay, folder=folder, hardware=hardware)
    network.encoder = module.encoder
    return network.cpu().eval().to(memory_format=torch.channels_last)


class Taught(LightningModule):
    """The encoder and, behind it, a linear map to the teacher's features at each place of the frame, which
    serves the loss alone. A hidden layer in between could do work that the encoder is to learn."""

    def __init__(
        self,
        network: ClarusNetwork,
        teacher: ClarusNetwork,
        preprocessing: Preprocessing,
        settings: Pretraining,
    ) -> None:
        super().__init__()
        self.encoder = network.encoder.to(memory_format=torch.channels_last)
        drop_no_layers(self.encoder)
        self.linear = nn.Conv2d(network.width, teacher.width, 1)
        # In a tuple it is no part of the module: neither trained nor averaged, nor in the checkpoints.
        self._teacher = (teacher.encoder.eval().requires_grad_(False),)
        self._preprocessing = preprocessing
        self._settings = settings

    def configure_optimizers(self) -> OptimizerLRSchedulerConfig:
        return adamw(self, self._settings.rate)

    def on_fit_start(self) -> None:
        self._teacher[0].to(self.device)

    def training_step(self, batch: Pairs) -> Tensor:
        inputs = self._preprocessing.normalise(torch.cat(batch)).contiguous(memory_format=torch.channels_last)
        with torch.no_grad():
            wanted = self._teacher[0](inputs).float()
        given = self.linear(self.encoder(inputs)).float()
        with torch.autocast(self.device.type, enabled=False):
            given, wanted = self._of_all(given), self._of_all(wanted)
            places, pooled = unexplained(given, wanted), unexplained(given.mean((2, 3)), wanted.mean((2, 3)))
            loss = places + pooled
            self.log("loss", loss, prog_bar=True)
            self.log("pooled", pooled)
        return loss

    def _of_all(self, maps: Tensor) -> Tensor:
        """The maps (N, C, H, W) of every process."""
        return of_all_processes(self, maps.flatten(1)).view(-1, *maps.shape[1:])


def unexplained(given: Tensor, wanted: Tensor) -> Tensor:
    """The share of the variance of ``wanted`` (N, C, …) that ``given`` leaves unexplained: 0 where they are
    equal, 1 where ``given`` is the mean over all but C."""
    axes = [axis for axis in range(wanted.ndim) if axis != 1]
    spread = wanted - wanted.mean(axes, keepdim=True)
    return (given - wanted).square().sum() / spread.square().sum()
