"""The training loop of every encoder, on Lightning: from a module and its batches to averaged weights.

It may be killed at any time and ends like one that wasn't; any number of processes shares the same batches.
"""

from __future__ import annotations

import logging
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import cos, pi
from pathlib import Path
from time import monotonic
from typing import Any, Literal

import torch
from lightning.fabric.utilities.exceptions import MisconfigurationException
from lightning.pytorch import Callback, LightningModule, Trainer
from lightning.pytorch.callbacks import EMAWeightAveraging, ModelCheckpoint
from lightning.pytorch.loggers import TensorBoardLogger
from lightning.pytorch.plugins import TorchCheckpointIO
from lightning.pytorch.utilities.types import OptimizerLRSchedulerConfig
from torch.optim.lr_scheduler import LambdaLR

from clarus_desktop.core.errors import ClarusError
from clarus_training.encoder.batch_norm import WholeBatchNorm
from clarus_training.encoder.batches import Batches, Loading

log = logging.getLogger(__name__)

EPOCH = 20
"""Steps between checkpoints. An epoch is nothing else here: what a batch holds depends on its step alone."""
WARM_UP = 0.05
"""Share of a training in which the learning rate rises."""


class TrainingError(ClarusError):
    """A training that can't begin, or that makes no sense to carry on."""


Precision = Literal["auto", "bf16-mixed", "32-true"]


@dataclass(frozen=True)
class Hardware:
    """What a training runs on. Several processes are started here, or were by torchrun or Slurm: as many as
    ``devices`` on each of ``nodes``."""

    accelerator: str = "auto"
    """As Lightning names it: "cpu", "cuda", "mps" or "auto"."""
    devices: int = 1
    """Processes on this machine, each with a device of its own, or a share of the processor."""
    nodes: int = 1
    """Machines."""
    threads: int | None = None
    """Per process, where the processor computes; None: as torch finds best."""
    precision: Precision = "auto"
    """As Lightning names it; "auto": bfloat16 where the device computes in it, float32 where it only could
    make believe."""


def fit(
    module: LightningModule, batches: Batches, *, steps: int, decay: float, folder: Path, hardware: Hardware
) -> None:
    """Train ``module`` in place and leave the moving average of its weights in it, ``decay`` per step.

    ``folder`` gets ``last.ckpt`` after each ``EPOCH`` and at the end, and logs for TensorBoard. A call that
    finds a checkpoint carries on from there; one that finds the last one only loads it. The module logs its
    "loss"; its optimiser may be ``adamw``.

    Raises:
        TrainingError: the loss is not a finite number any more, which leaves the checkpoint before it; the
            hardware is not there, or its memory is too small; or a batch can't be shared evenly by the
            processes.
        OSError: the folder can't be written.
        KeyboardInterrupt: it was interrupted; the checkpoint stays.
    """
    checkpoint = folder / "last.ckpt"
    with _threads(hardware.threads), _quiet():
        trainer = _trainer(
            hardware,
            max_steps=steps,
            max_epochs=-1,
            benchmark=True,
            use_distributed_sampler=False,
            plugins=[WholeCheckpoints(), WholeBatchNorm()],
            logger=TensorBoardLogger(folder, name=None, version="log"),
            callbacks=[
                EMAWeightAveraging(decay=decay),
                ModelCheckpoint(folder, checkpoint.stem, enable_version_counter=False),
                Watch(batches, folder.name),
            ],
            log_every_n_steps=1,
            enable_progress_bar=sys.stdout.isatty(),
            enable_model_summary=False,
        )
        if batches.parts % trainer.world_size:
            raise TrainingError(
                f"{trainer.world_size} processes can't share a batch of {batches.images // 2} clips evenly.",
                f"Take a number of processes that divides {batches.parts}, or other clips in a batch.",
            )
        found = str(checkpoint) if checkpoint.exists() else None
        with _own_errors():
            trainer.fit(module, datamodule=Loading(batches, EPOCH), ckpt_path=found, weights_only=True)
    # Lightning leaves the average in the module after the last step only, not where there was none to do.
    module.load_state_dict(torch.load(checkpoint, map_location="cpu", weights_only=True)["state_dict"])


def adamw(module: LightningModule, rate: float) -> OptimizerLRSchedulerConfig:
    """AdamW for ``module.configure_optimizers``. The learning rate rises to ``rate`` in the first twentieth
    of the steps; from then on it falls, along a cosine that is 0 at the end."""
    steps = module.trainer.max_steps

    def share(step: int) -> float:
        done = step / steps
        return min(done / WARM_UP + 0.01, 0.5 + 0.5 * cos(pi * done))

    optimiser = torch.optim.AdamW(module.parameters(), lr=rate, weight_decay=2e-2)
    return {
        "optimizer": optimiser,
        "lr_scheduler": {"scheduler": LambdaLR(optimiser, share), "interval": "step"},
    }


class WholeCheckpoints(TorchCheckpointIO):
    """Writes a checkpoint beside the one before it, then puts it in its place: no kill can lose both. (The
    library's way there is through the folder for temporary files, which may be on another disk.)"""

    def save_checkpoint(self, checkpoint: dict[str, Any], path: Any, storage_options: Any = None) -> None:
        partial = Path(path).with_suffix(".partial")
        super().save_checkpoint(checkpoint, partial, storage_options)
        partial.replace(path)


class Watch(Callback):
    """Seeds each step's own chance, stops a training that has gone astray, and tells how it goes."""

    def __init__(self, batches: Batches, name: str) -> None:
        self._batches = batches
        self._name = name
        self._told = 0
        self._at = 0.0

    def on_train_start(self, trainer: Trainer, *_: Any) -> None:
        self._told, self._at = trainer.global_step, monotonic()
        if trainer.global_step and trainer.is_global_zero:
            log.info("%s: carried on after %d steps", self._name, trainer.global_step)

    def on_train_batch_start(self, trainer: Trainer, pl_module: LightningModule, *_: Any) -> None:
        # Layers that are dropped at random must be the same ones after a kill.
        torch.manual_seed(self._batches.seed_of(trainer.global_step, trainer.global_rank))
        pl_module.log("rate", trainer.optimizers[0].param_groups[0]["lr"])

    def on_train_batch_end(self, trainer: Trainer, pl_module: LightningModule, outputs: Any, *_: Any) -> None:
        if not torch.isfinite(outputs["loss"]):
            raise TrainingError(
                f"The loss is no finite number after {trainer.global_step} steps.",
                "Train with a lower learning rate.",
            )
        steps = trainer.global_step - self._told
        if steps < EPOCH and trainer.global_step < trainer.max_steps:
            return
        speed = steps * self._batches.images / (monotonic() - self._at)
        self._told, self._at = trainer.global_step, monotonic()
        pl_module.log("images_per_second", speed)
        if trainer.is_global_zero and trainer.progress_bar_callback is None:
            told = ", ".join(f"{name} {value:.3g}" for name, value in trainer.callback_metrics.items())
            log.info("%s: step %d of %d: %s", self._name, trainer.global_step, trainer.max_steps, told)


def _trainer(hardware: Hardware, **settings: Any) -> Trainer:
    """
    Raises:
        TrainingError: the machine doesn't have such hardware.
    """
    try:
        return Trainer(
            accelerator=hardware.accelerator,
            devices=hardware.devices,
            num_nodes=hardware.nodes,
            precision=_precision(hardware),
            **settings,
        )
    except MisconfigurationException as error:
        raise TrainingError(
            f"This machine can't train with accelerator “{hardware.accelerator}” and "
            f"devices: {hardware.devices}.",
            "Take another accelerator, or fewer devices.",
        ) from error


def _precision(hardware: Hardware) -> Literal["bf16-mixed", "32-true"]:
    if hardware.precision != "auto":
        return hardware.precision
    if hardware.accelerator in ("auto", "cuda") and torch.cuda.is_available():
        native = torch.cuda.is_bf16_supported(including_emulation=False)
    elif hardware.accelerator == "mps" or (hardware.accelerator == "auto" and torch.mps.is_available()):
        native = False
    else:
        # Older torch doesn't tell; and without oneDNN, as on Apple's, it doesn't use what the processor has.
        able = torch.cpu.get_capabilities() if hasattr(torch.cpu, "get_capabilities") else {}
        onednn = torch.backends.mkldnn.is_available()  # type: ignore[no-untyped-call]
        native = onednn and any(able.get(name, False) for name in ("avx512_bf16", "amx_bf16", "bf16"))
    return "bf16-mixed" if native else "32-true"


@contextmanager
def _own_errors() -> Iterator[None]:
    """Lightning makes an exit of an interruption, and torch has an error of its own for full memory."""
    try:
        yield
    except SystemExit as ended:
        if isinstance(ended.__context__, KeyboardInterrupt):
            raise KeyboardInterrupt from None
        raise
    except torch.OutOfMemoryError as error:
        raise TrainingError(
            "The accelerator's memory is too small for a batch.",
            "Take fewer clips in a batch, a smaller window, or more devices.",
        ) from error


@contextmanager
def _threads(count: int | None) -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(count or before)
    try:
        yield
    finally:
        torch.set_num_threads(before)


@contextmanager
def _quiet() -> Iterator[None]:
    """Without Lightning's own remarks, of which none is news here."""
    loggers = [logging.getLogger(f"lightning.{part}") for part in ("fabric", "pytorch")]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.WARNING)
    with warnings.catch_warnings():
        for remark in (
            "does not have many workers",  # augmentation is a tenth of the work where a processor computes
            "exists and is not empty",  # the folder of a training that is carried on
            # Lightning still asks torch the old way:
            r"isinstance\(treespec, LeafSpec\)",
            r"torch\.distributed\.nn\.functional\.all_gather is deprecated",
        ):
            warnings.filterwarnings("ignore", f".*{remark}")
        try:
            yield
        finally:
            for logger, level in zip(loggers, before, strict=True):
                logger.setLevel(level)
