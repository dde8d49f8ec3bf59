"""Batches: shares, neighbours in time, one pair per clip."""

from __future__ import annotations

from collections import Counter

import numpy as np
import torch

from clarus_training.clips import BLUES, PHANTOM, POCUS, LabelledClip
from clarus_training.footage import Footage
from clarus_training.sampling import NEIGHBOURHOOD, PairSampler


def _footage(number: int, dataset: str, patient: str, positive: bool, frames: int = 60) -> Footage:
    """Every pixel tells the clip's number in its first row and the frame's in the others."""
    images = np.repeat(np.arange(frames, dtype=np.uint8), 4 * 4).reshape(frames, 4, 4)
    images[:, 0] = number
    clip = LabelledClip(f"{number}.mp4", dataset, patient, consolidation=positive)
    return Footage(clip, images, np.full(frames, clip.grade, np.float32))


def _many() -> list[Footage]:
    footage = [_footage(i, BLUES, f"b{i % 9}", i % 3 == 0) for i in range(60)]
    footage += [_footage(60 + i, POCUS, f"p{i}", i % 2 == 0) for i in range(40)]
    return footage + [_footage(100 + i, PHANTOM, f"f{i}", i % 2 == 0) for i in range(40)]


def test_a_batch_holds_two_near_frames_of_each_of_its_clips() -> None:
    footage = _many()
    sampler, generator = PairSampler(footage, 32), torch.Generator().manual_seed(0)
    for _ in range(10):
        pairs = sampler.draw(generator)
        numbers = pairs.first[:, 0, 0]
        assert len(numbers) == len(numbers.unique()) == 32
        assert (numbers == pairs.second[:, 0, 0]).all()
        apart = (pairs.first[:, 1, 0].int() - pairs.second[:, 1, 0].int()).abs()
        assert apart.max() <= NEIGHBOURHOOD
        expected = [footage[n].clip.grade for n in numbers.tolist()]
        assert pairs.grades.tolist() == expected * 2


def test_classes_are_drawn_alike_and_phantoms_are_a_tenth() -> None:
    footage = _many()
    sampler, generator = PairSampler(footage, 10), torch.Generator().manual_seed(0)
    drawn: Counter[tuple[str, bool]] = Counter()
    for _ in range(300):
        for number in sampler.draw(generator).first[:, 0, 0].tolist():
            drawn[footage[number].clip.dataset, footage[number].clip.consolidation] += 1
    shares = {cell: count / 3000 for cell, count in drawn.items()}
    assert 0.07 < shares[PHANTOM, True] + shares[PHANTOM, False] < 0.14
    assert abs(shares[BLUES, True] - shares[BLUES, False]) < 0.08
    assert abs(shares[POCUS, True] - shares[POCUS, False]) < 0.04


def test_short_clips_and_small_sets_still_give_batches() -> None:
    footage = [_footage(0, BLUES, "a", True, frames=1), _footage(1, BLUES, "b", False, frames=2)]
    pairs = PairSampler(footage, 64).draw(torch.Generator().manual_seed(0))
    assert pairs.first.shape == (2, 4, 4)
    assert pairs.grades.shape == (4,)
