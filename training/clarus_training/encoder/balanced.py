"""Batches for the contrastive tuning: datasets, classes and patients in fixed shares, two frames a clip."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from clarus_training.clips import BLUES, PHANTOM, POCUS
from clarus_training.encoder.augment import augment
from clarus_training.encoder.batches import Batches, near_frames
from clarus_training.encoder.whole_patients import PART
from clarus_training.footage import Footage
from clarus_training.recipe.config import Pretraining

SHARES = {BLUES: 0.6, POCUS: 0.3, PHANTOM: 0.1}
"""Of each batch, where there are no others. POCUS has a third as many clips as COVID-BLUES, and its sources
differ between its classes, so it gets less; phantoms only make sure that a clear textbook picture is answered
sensibly."""
SHARE = 0.3
"""Of any other dataset, such as clips reviewed in CLARUS Desktop; the others make room for it."""


class GradedPairs(NamedTuple):
    """Two looks at each of N clips."""

    first: Tensor
    """(N, S, S) uint8, augmented."""
    second: Tensor
    """(N, S, S) uint8: another frame of the same clip, or the same one, augmented in another way."""
    first_grades: Tensor
    """(N,) float32 in 0…1, of the very frame; NaN unknown."""
    second_grades: Tensor
    """(N,)"""


class Balanced(Batches):
    """Each dataset has its share of a batch, both classes have equal shares of the dataset's, their patients
    of the class's, and a patient's clips of the patient's.

    A clip is in a batch at most once; one whose share would be more than one place is in every batch, and the
    others divide what it leaves. Shares hold in every batch, but for rounding to whole places.
    """

    def __init__(
        self, footage: Sequence[Footage], clips: int, pretraining: Pretraining, *, seed: int
    ) -> None:
        """
        Args:
            footage: of any classes; frames of one size.
            clips: in a batch; fewer where there are not as many, or they give no equal parts.
            pretraining: its neighbours and shadows; frames are seen whole.
            seed: of all chance.
        """
        clips = min(clips, len(footage))
        parts = max(clips // PART, 1)
        self._size = clips // parts
        super().__init__(seed=seed, parts=parts, images=2 * parts * self._size)
        self._footage = footage
        self._pretraining = pretraining
        cells = [(each.clip.dataset, _abnormal(each)) for each in footage]
        patients = [(cell, each.clip.patient) for cell, each in zip(cells, footage, strict=True)]
        self._cells = _numbered(cells)
        self._patients = _numbered(patients)
        self._chances = _chances(_weights(patients), parts * self._size)

    def clips(self, step: int) -> list[int]:
        """Which of the footage are in the batch of a step, in random order.

        Systematic sampling (Madow 1949): the chances are laid end to end, those of a patient and those of a
        class side by side and otherwise in random order, and a comb of spacing 1 is dropped on them.
        """
        rng = np.random.default_rng(self.seed_of(step))
        turns = rng.permutation(len(self._patients))[self._patients]
        order = np.lexsort((rng.random(len(turns)), turns, self._cells))
        teeth = rng.random() + np.arange(self.parts * self._size)
        ends = np.cumsum(self._chances[order])
        hit = order[np.searchsorted(ends[:-1], teeth, side="right")]
        return [int(clip) for clip in rng.permutation(hit)]

    def part(self, step: int, index: int) -> GradedPairs:
        generator = self.generator(step, index)
        neighbours, shadows = self._pretraining.neighbours, self._pretraining.shadows
        frames, grades = [], []
        chosen = self.clips(step)[index * self._size : (index + 1) * self._size]
        for each in (self._footage[clip] for clip in chosen):
            kept = each.frames
            looks = list(near_frames(len(kept), neighbours, generator))
            frames.append(kept[looks])
            grades.append(each.grades[looks])
        first, second = torch.from_numpy(np.stack(frames, axis=1))
        seen = augment(torch.cat((first, second)), generator, shadows=shadows)
        return GradedPairs(*seen.chunk(2), *torch.from_numpy(np.stack(grades, axis=1)))


def _abnormal(footage: Footage) -> bool:
    """Clips of whose frames nothing is known are of pneumonia, so they stand with the abnormal ones."""
    known = footage.grades[~np.isnan(footage.grades)]
    return not len(known) or bool(known.max() >= 0.5)


def _numbered(names: Sequence[object]) -> NDArray[np.intp]:
    """The same number for the same name, from 0 on."""
    numbers = {name: number for number, name in enumerate(dict.fromkeys(names))}
    return np.array([numbers[name] for name in names], np.intp)


def _weights(patients: Sequence[tuple[tuple[str, bool], str]]) -> NDArray[np.float64]:
    """Each clip's share of a batch, up to a common factor, from its dataset, class and patient."""
    clips = Counter(patients)
    patients_in = Counter(cell for cell, _ in clips)
    classes_in = Counter(dataset for dataset, _ in patients_in)
    shares = [
        SHARES.get(cell[0], SHARE) / classes_in[cell[0]] / patients_in[cell] / clips[cell, patient]
        for cell, patient in patients
    ]
    return np.array(shares)


def _chances(weights: NDArray[np.float64], places: int) -> NDArray[np.float64]:
    """Of each clip to be in a batch: proportional to ``weights``, at most 1, and ``places`` in sum."""
    falling = np.sort(weights)[::-1]
    sure = np.arange(len(weights))
    factors = (places - sure) / np.cumsum(falling[::-1])[::-1]
    fitting = np.argmax(factors * falling <= 1)
    chances: NDArray[np.float64] = np.minimum(1, factors[fitting] * weights)
    return chances
