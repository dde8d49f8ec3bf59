"""The encoder's tuning with labels: classifier, contrast between the classes, and no forgetting."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from lightning.pytorch import LightningModule
from lightning.pytorch.utilities.types import OptimizerLRSchedulerConfig
from torch import Tensor

from clarus_desktop.inference.networks import ClarusNetwork
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_training.encoder.balanced import Balanced, GradedPairs
from clarus_training.encoder.loop import Hardware, adamw, fit
from clarus_training.encoder.losses import graded_cross_entropy, margin_loss, nt_xent, supervised_contrastive
from clarus_training.encoder.pretraining import mean_cosine, of_all_processes
from clarus_training.footage import Footage
from clarus_training.recipe.config import Contrastive, Pretraining

PHASE_IN = 0.3
"""Share of a tuning in which the supervised terms rise to their full weight: new heads know nothing yet that
the encoder should follow."""


def tune(
    network: ClarusNetwork,
    footage: Sequence[Footage],
    preprocessing: Preprocessing,
    settings: Contrastive,
    pretraining: Pretraining,
    *,
    seed: int,
    folder: Path,
    hardware: Hardware,
) -> ClarusNetwork:
    """Train ``network`` in place, encoder and both heads, on whole frames of ``footage`` and their grades.

    Args:
        network: pretrained, with classifier and projection head, which may be new.
        footage: of at least two clips, phantoms and clips in no fold among them, whose frames are graded or
            not and of the size that ``preprocessing`` makes.
        preprocessing: from a frame to the network's input.
        settings: of the recipe; at least 1 step.
        pretraining: its neighbours, shadows and temperature hold for the label-free loss, which goes on.
        seed: of batches and augmentation.
        folder: for the checkpoint and the log; a call that finds a checkpoint there carries on from it.
        hardware: where to train.

    Returns:
        ``network`` with the moving average of its weights, in evaluation mode, channels last.

    Raises:
        TrainingError: see ``fit``.
        OSError: the folder can't be written.
    """
    batches = Balanced(footage, settings.clips, pretraining, seed=seed)
    module = Supervised(network, preprocessing, settings, pretraining)
    fit(module, batches, steps=settings.steps, decay=settings.decay, folder=folder, hardware=hardware)
    return module.network.cpu().eval().to(memory_format=torch.channels_last)


class Supervised(LightningModule):
    """A network under three losses: cross-entropy of the classifier with each frame's own grade, contrast
    between the projections of frames above and below a grade of 0.5, and their label-free loss."""

    def __init__(
        self,
        network: ClarusNetwork,
        preprocessing: Preprocessing,
        settings: Contrastive,
        pretraining: Pretraining,
    ) -> None:
        super().__init__()
        self.network = network.to(memory_format=torch.channels_last)
        self._preprocessing = preprocessing
        self._settings = settings
        self._temperature = pretraining.temperature

    def configure_optimizers(self) -> OptimizerLRSchedulerConfig:
        return adamw(self, self._settings.rate)

    def training_step(self, batch: GradedPairs) -> Tensor:
        inputs = self._preprocessing.normalise(torch.cat((batch.first, batch.second)))
        outputs = self.network(inputs.contiguous(memory_format=torch.channels_last))
        assert outputs.logit is not None
        assert outputs.projection is not None
        projections = self._of_all(outputs.projection.float())
        grades = self._of_all(torch.cat((batch.first_grades, batch.second_grades)))
        classifier = graded_cross_entropy(self._of_all(outputs.logit), grades)
        contrast = self._contrast(projections, torch.where(grades.isnan(), -1, (grades >= 0.5).long()))
        first, second = projections.chunk(2)
        label_free = nt_xent(first, second, self._temperature)
        phase = min((self.trainer.global_step + 1) / (PHASE_IN * self._settings.steps), 1.0)
        supervised = classifier + self._settings.weight * contrast
        loss = phase * supervised + self._settings.label_free * label_free
        self.log_dict(
            {"loss": loss, "classifier": classifier, "contrast": contrast, "label_free": label_free}
        )
        self.log("cosine", mean_cosine(first.detach()))
        return loss

    def _contrast(self, projections: Tensor, classes: Tensor) -> Tensor:
        if self._settings.loss == "margin":
            return margin_loss(projections, classes, self._settings.margin)
        return supervised_contrastive(projections, classes, self._settings.temperature)

    def _of_all(self, rows: Tensor) -> Tensor:
        """The rows (2N, …) of every process: of all first looks, then of all second ones."""
        return torch.cat([of_all_processes(self, look) for look in rows.chunk(2)])
