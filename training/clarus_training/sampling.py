"""Which frames meet in a batch: sources, classes and patients in fixed shares, each clip at most once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from clarus_training.clips import BLUES, PHANTOM, POCUS
from clarus_training.footage import Footage

SHARES = {BLUES: 0.6, POCUS: 0.3, PHANTOM: 0.1}
"""Of each batch, about. POCUS has a third as many clips as COVID-BLUES, and its sources differ between its
classes, so it gets less; phantoms only make sure that a clear textbook picture is answered sensibly."""
SHARE = 0.3
"""Of any other dataset, such as clips reviewed in CLARUS Desktop; the others make room for it."""
NEIGHBOURHOOD = 15
"""Frames to either side from which the second look at a clip is taken: half a second at usual rates."""


class Pairs(NamedTuple):
    """Two looks at each of N clips."""

    first: Tensor
    """(N, S, S) uint8."""
    second: Tensor
    """(N, S, S) uint8: another frame of the same clip, at most ``NEIGHBOURHOOD`` frames away."""
    grades: Tensor
    """(2N,) float32, of all first frames and then all second ones."""


class PairSampler:
    """Draws batches of frame pairs."""

    def __init__(self, footage: Sequence[Footage], batch: int) -> None:
        self._footage = footage
        self._batch = min(batch, len(footage))
        self._weights = torch.tensor(_weights(footage))

    def draw(self, generator: torch.Generator) -> Pairs:
        """One batch; the same generator state gives the same batch."""
        chosen = torch.multinomial(self._weights, self._batch, replacement=False, generator=generator)
        first, second, grades = [], [], []
        for clip in (self._footage[i] for i in chosen.tolist()):
            count = len(clip.frames)
            a = _draw(0, count - 1, generator)
            b = _draw(max(a - NEIGHBOURHOOD, 0), min(a + NEIGHBOURHOOD, count - 1), generator)
            first.append(np.array(clip.frames[a]))
            second.append(np.array(clip.frames[b]))
            grades.append((clip.grades[a], clip.grades[b]))
        return Pairs(
            torch.from_numpy(np.stack(first)),
            torch.from_numpy(np.stack(second)),
            torch.from_numpy(np.array(grades, np.float32).T.reshape(-1)),
        )


def _draw(low: int, high: int, generator: torch.Generator) -> int:
    """An integer between ``low`` and ``high``, both included."""
    return int(torch.randint(low, high + 1, (), generator=generator))


def _weights(footage: Sequence[Footage]) -> list[float]:
    """A clip's chance: its source's share, divided among both classes, their patients, and their clips."""
    cells = [(each.clip.dataset, _abnormal(each)) for each in footage]
    clips_of = Counter((cell, each.clip.patient) for cell, each in zip(cells, footage, strict=True))
    patients_in = Counter(cell for cell, _ in clips_of)
    return [
        SHARES.get(cell[0], SHARE) / patients_in[cell] / clips_of[cell, each.clip.patient]
        for cell, each in zip(cells, footage, strict=True)
    ]


def _abnormal(footage: Footage) -> bool:
    """Clips of whose frames nothing is known are of pneumonia, so they stand with the abnormal ones."""
    known = footage.grades[~np.isnan(footage.grades)]
    return not len(known) or bool(known.max() >= 0.5)
