"""Batches that depend on nothing but a seed and their step, however many processes share them."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import torch
from lightning.pytorch import LightningDataModule, Trainer
from torch import Tensor
from torch.utils.data import DataLoader, Dataset, Sampler

WORKERS = 8
"""Processes that make batches for one accelerator, at most; a processor makes its own."""


class Batches(ABC):
    """What a training sees at each step, in equal parts: each is made by itself, anywhere, at any time."""

    def __init__(self, *, seed: int, parts: int, images: int) -> None:
        self.seed = seed
        self.parts = parts
        """Of one batch; processes get equally many."""
        self.images = images
        """The network sees in one batch."""

    @abstractmethod
    def part(self, step: int, index: int) -> tuple[Tensor, ...]:
        """Part ``index`` of the batch of ``step``, both counted from 0: a named tuple of tensors, whose rows
        are put below those of the other parts."""

    def seed_of(self, *numbers: int) -> int:
        """A seed for a step, a part of it or anything else that has numbers, unrelated to all others."""
        # As a spawn key: after an entropy that is a tuple, further zeros would make no difference.
        return int(np.random.SeedSequence(self.seed, spawn_key=numbers).generate_state(1, np.uint64)[0])

    def generator(self, *numbers: int) -> torch.Generator:
        return torch.Generator().manual_seed(self.seed_of(*numbers))


def near_frames(count: int, neighbours: int, generator: torch.Generator) -> tuple[int, int]:
    """Two of a clip's ``count`` frames: any one, and any at most ``neighbours`` away from it."""
    first = _drawn(0, count - 1, generator)
    return first, _drawn(max(first - neighbours, 0), min(first + neighbours, count - 1), generator)


def _drawn(lowest: int, highest: int, generator: torch.Generator) -> int:
    return int(torch.randint(lowest, highest + 1, (), generator=generator))


class Loading(LightningDataModule):
    """Gives each process its parts of each batch; ``epoch``: steps in one."""

    def __init__(self, batches: Batches, epoch: int) -> None:
        super().__init__()
        self._batches = batches
        self._epoch = epoch

    def train_dataloader(self) -> DataLoader[tuple[Tensor, ...]]:
        trainer = self.trainer
        assert trainer is not None
        device = trainer.strategy.root_device.type
        workers = 0 if device == "cpu" else min((os.cpu_count() or 1) // trainer.num_devices, WORKERS)
        return DataLoader(
            _Parts(self._batches),
            batch_size=self._batches.parts // trainer.world_size,
            sampler=_Share(self._batches.parts, self._epoch, trainer),
            collate_fn=_joined,
            num_workers=workers,
            persistent_workers=workers > 0,
            pin_memory=device == "cuda",
        )


class _Parts(Dataset[tuple[Tensor, ...]]):
    """The parts by step and index."""

    def __init__(self, batches: Batches) -> None:
        self._batches = batches

    def __getitem__(self, place: tuple[int, int]) -> tuple[Tensor, ...]:
        return self._batches.part(*place)


class _Share(Sampler[tuple[int, int]]):
    """Step and index of the parts that this process gets in an epoch, which begins wherever the training is:
    after a kill Lightning's epochs are of other lengths, and their numbers say nothing about the step."""

    def __init__(self, parts: int, steps: int, trainer: Trainer) -> None:
        self._mine = range(trainer.global_rank, parts, trainer.world_size)
        self._steps = steps
        self._trainer = trainer

    def __len__(self) -> int:
        return self._steps * len(self._mine)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        first = self._trainer.global_step
        for step in range(first, first + self._steps):
            yield from ((step, index) for index in self._mine)


def _joined(parts: Sequence[Any]) -> Any:
    """Named tuples of tensors, one below the other."""
    return type(parts[0])(*map(torch.cat, zip(*parts, strict=True)))
