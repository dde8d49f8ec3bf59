"""The encoder's training without labels: two looks at a clip are alike, and unlike all others (SimCLR)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from lightning.pytorch import LightningModule
from lightning.pytorch.utilities.types import OptimizerLRSchedulerConfig
from torch import Tensor, nn
from torch.nn import functional

from clarus_desktop.inference.networks import PROJECTION_WIDTH, ClarusNetwork
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.vision import torchvision
from clarus_training.encoder.loop import Hardware, adamw, fit
from clarus_training.encoder.losses import nt_xent
from clarus_training.encoder.whole_patients import Pairs, WholePatients
from clarus_training.footage import Footage
from clarus_training.recipe.config import Pretraining


def pretrain(
    network: ClarusNetwork,
    footage: Sequence[Footage],
    preprocessing: Preprocessing,
    settings: Pretraining,
    *,
    seed: int,
    folder: Path,
    hardware: Hardware,
) -> ClarusNetwork:
    """Train the encoder of ``network`` in place on ``footage``, of which no label is looked at.

    Args:
        network: its heads stay as they are.
        footage: of at least two clips, with frames of the size that ``preprocessing`` makes.
        preprocessing: from a frame to the network's input.
        settings: of the recipe.
        seed: of batches and augmentation, and of the layers that are thrown away afterwards.
        folder: for the checkpoint and the log; a call that finds a checkpoint there carries on from it.
        hardware: where to train.

    Returns:
        ``network`` with the moving average of the encoder's weights, in evaluation mode, channels last.

    Raises:
        TrainingError: see ``fit``.
        OSError: the folder can't be written.
    """
    batches = WholePatients(footage, settings, seed=seed)
    with torch.random.fork_rng(devices=()):
        torch.manual_seed(batches.seed_of())
        module = LabelFree(network, preprocessing, settings)
    fit(module, batches, steps=settings.steps, decay=settings.decay, folder=folder, hardware=hardware)
    network.encoder = module.encoder
    return network.cpu().eval().to(memory_format=torch.channels_last)


class LabelFree(LightningModule):
    """The encoder and, behind it, a projector that serves the loss alone: what it lets go of, such as gain,
    the features may keep (Chen et al. 2020, section 4.2)."""

    def __init__(self, network: ClarusNetwork, preprocessing: Preprocessing, settings: Pretraining) -> None:
        super().__init__()
        self.encoder = network.encoder.to(memory_format=torch.channels_last)
        drop_no_layers(self.encoder)
        self.projector = nn.Sequential(
            nn.Linear(network.width, network.width),
            nn.BatchNorm1d(network.width),
            nn.ReLU(),
            nn.Linear(network.width, PROJECTION_WIDTH),
        )
        self._preprocessing = preprocessing
        self._settings = settings

    def configure_optimizers(self) -> OptimizerLRSchedulerConfig:
        return adamw(self, self._settings.rate)

    def training_step(self, batch: Pairs) -> Tensor:
        inputs = self._preprocessing.normalise(torch.cat(batch))
        features = self.encoder(inputs.contiguous(memory_format=torch.channels_last)).float().mean((2, 3))
        with torch.autocast(self.device.type, enabled=False):
            first, second = (of_all_processes(self, look) for look in self.projector(features).chunk(2))
            loss = nt_xent(first, second, self._settings.temperature)
            self.log("loss", loss, prog_bar=True)
            self.log("cosine", mean_cosine(first.detach()))
        return loss


def drop_no_layers(encoder: nn.Module) -> None:
    """Looks are to differ by what can be seen, not by the layers that saw them: with its layers dropped at
    random, EfficientNet-B0 takes about twice as many steps to tell any clips apart."""
    for layer in encoder.modules():
        if isinstance(layer, torchvision.ops.StochasticDepth):
            layer.p = 0.0


def of_all_processes(module: LightningModule, rows: Tensor) -> Tensor:
    """The rows (N, D) of every process, one below the other, for a loss that compares all with all.

    Gradients flow back to the process a row is from. Each process computes the same loss of all rows, and
    the mean over processes of the weights' gradients is that of one process with the whole batch.
    """
    if module.trainer.world_size == 1:
        return rows
    gathered = module.all_gather(rows, sync_grads=True)
    assert isinstance(gathered, Tensor)
    return gathered.flatten(0, 1)


def mean_cosine(rows: Tensor) -> Tensor:
    """Mean cosine between different rows (N, D): near 1 the space has collapsed to a point."""
    count = len(rows)
    length_of_sum = functional.normalize(rows, dim=1).sum(0).square().sum()
    return (length_of_sum - count) / (count * (count - 1))
