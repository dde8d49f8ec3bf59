"""Batches for the label-free training: all clips of a few patients, two frames of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

import numpy as np
import torch
from torch import Tensor

from clarus_training.encoder.augment import augment
from clarus_training.encoder.batches import Batches, near_frames
from clarus_training.footage import Footage
from clarus_training.recipe.config import Pretraining

T = TypeVar("T")

PART = 8
"""Clips in a part of a batch, at least, if the batch has as many: they lend each other their borders."""


class Pairs(NamedTuple):
    """Two looks at each of N clips."""

    first: Tensor
    """(N, W, W) uint8, augmented."""
    second: Tensor
    """(N, W, W) uint8: another frame of the same clip, or the same one, augmented in another way."""


class WholePatients(Batches):
    """Patients are drawn alike, each at most once in a batch, with all of their clips.

    Where a batch is drawn from all clips alike, its clips differ most in patient and machine, and that is
    what a network then learns to see; clips of one patient differ in the lung. A patient gives at most an
    eighth of a batch, or ``PART`` clips where that is more, and the last one as many as there is room for.
    """

    def __init__(self, footage: Sequence[Footage], settings: Pretraining, *, seed: int) -> None:
        """A batch has ``settings.clips``; fewer where there are not as many, or they give no equal parts."""
        patients: dict[str, list[int]] = {}
        for index, each in enumerate(footage):
            patients.setdefault(each.clip.patient, []).append(index)
        self._patients = list(patients.values())
        self._most = max(settings.clips // 8, PART)
        clips = min(settings.clips, sum(min(len(each), self._most) for each in self._patients))
        parts = max(clips // PART, 1)
        self._size = clips // parts
        super().__init__(seed=seed, parts=parts, images=2 * parts * self._size)
        self._footage = footage
        self._settings = settings

    def clips(self, step: int) -> list[int]:
        """Which of the footage are in the batch of a step, in random order."""
        generator = self.generator(step)
        chosen: list[int] = []
        for clips in _shuffled(self._patients, generator):
            chosen += _shuffled(clips, generator)[: self._most]
        return _shuffled(chosen[: self.parts * self._size], generator)

    def part(self, step: int, index: int) -> Pairs:
        generator = self.generator(step, index)
        first, second = [], []
        for clip in self.clips(step)[index * self._size : (index + 1) * self._size]:
            frames = self._footage[clip].frames
            a, b = near_frames(len(frames), self._settings.neighbours, generator)
            first.append(frames[a])
            second.append(frames[b])
        looks = torch.from_numpy(np.stack(first + second))
        window, shadows = self._settings.window_at(step), self._settings.shadows
        return Pairs(*augment(looks, generator, window=window, shadows=shadows).chunk(2))


def _shuffled(values: Sequence[T], generator: torch.Generator) -> list[T]:
    return [values[i] for i in torch.randperm(len(values), generator=generator).tolist()]
