"""Batches of the label-free training: whole patients, near frames, and nothing but the step decides."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from clarus_training.clips import BLUES, LabelledClip
from clarus_training.encoder.batches import near_frames
from clarus_training.encoder.whole_patients import PART, WholePatients
from clarus_training.footage import Footage
from clarus_training.recipe.config import Pretraining

SIZE = 36


def _footage(clips_of: list[int], brightness: int = 0) -> list[Footage]:
    """So many clips of each patient; the first one of all in ``brightness``, the others black."""
    footage = []
    for patient, clips in enumerate(clips_of):
        for part in range(clips):
            frames = np.full((5, SIZE, SIZE), 0 if footage else brightness, np.uint8)
            clip = LabelledClip(f"{patient}-{part}.mp4", BLUES, f"patient-{patient}")
            footage.append(Footage(clip, frames, np.full(5, np.nan, np.float32)))
    return footage


def _batches(footage: list[Footage], clips: int, seed: int = 0) -> WholePatients:
    return WholePatients(footage, Pretraining(clips=clips, window=32), seed=seed)


@given(st.lists(st.integers(1, 12), min_size=1, max_size=20), st.integers(2, 40), st.integers(0, 99))
def test_a_batch_is_whole_patients_and_always_of_one_size(clips_of: list[int], clips: int, step: int) -> None:
    footage = _footage(clips_of)
    batches = _batches(footage, clips)
    chosen = batches.clips(step)
    available = sum(min(count, PART) for count in clips_of)
    assert min(clips, available) - batches.parts < len(chosen) <= min(clips, available)
    assert len(chosen) % batches.parts == 0
    assert 2 * len(chosen) == batches.images
    assert len(set(chosen)) == len(chosen)
    patients = [footage[clip].clip.patient for clip in chosen]
    parted = [
        patient
        for patient in set(patients)
        if patients.count(patient) < min(clips_of[int(patient.split("-")[1])], PART)
    ]
    assert len(parted) <= 1


def test_patients_are_drawn_alike_however_many_clips_they_have() -> None:
    footage = _footage([8] * 4 + [1] * 12)
    batches = _batches(footage, 12)
    drawn = [footage[clip].clip.patient for step in range(400) for clip in batches.clips(step)]
    with_one_clip = [drawn.count(f"patient-{number}") for number in range(4, 16)]
    with_eight = [drawn.count(f"patient-{number}") / 8 for number in range(4)]
    assert min(with_one_clip) > 0.4 * max(with_eight)
    assert min(with_eight) > 0.4 * max(with_one_clip)


def test_the_seed_and_the_step_decide_and_nothing_before_them() -> None:
    footage = _footage([3] * 10, brightness=200)
    batches = _batches(footage, 16)
    for _ in range(3):
        batches.part(0, 0)
    again = _batches(footage, 16)
    for index in range(batches.parts):
        for mine, other in zip(batches.part(7, index), again.part(7, index), strict=True):
            assert torch.equal(mine, other)
    assert batches.clips(7) == again.clips(7)
    assert batches.clips(7) != batches.clips(8)
    assert batches.clips(7) != _batches(footage, 16, seed=1).clips(7)


def test_parts_are_the_clips_of_the_batch_in_order() -> None:
    """The only clip that isn't black shows in its own part, and at its place, in both looks."""
    batches = _batches(_footage([4] * 8, brightness=255), 32)
    step = next(step for step in range(99) if 0 in batches.clips(step))
    place = batches.clips(step).index(0)
    size = batches.images // 2 // batches.parts
    for index in range(batches.parts):
        part = batches.part(step, index)
        assert part.first.shape == part.second.shape == (size, 32, 32)
        assert part.first.dtype == torch.uint8
        for look in part:
            bright = look.float().mean((1, 2))
            if index == place // size:
                assert int(bright.argmax()) == place % size
                assert bright.max() > 40
            else:
                assert look.max() < 5


def test_small_windows_come_first() -> None:
    wanted = Pretraining(steps=5, small_steps=2, clips=8, window=36, small_window=32)
    batches = WholePatients(_footage([4] * 2), wanted, seed=0)
    sides = [batches.part(step, 0).first.shape[-1] for step in range(5)]
    assert sides == [32, 32, 36, 36, 36]


@given(st.integers(1, 50), st.integers(0, 20), st.integers(0, 2**32))
def test_two_looks_are_near_each_other_in_the_clip(count: int, neighbours: int, seed: int) -> None:
    first, second = near_frames(count, neighbours, torch.Generator().manual_seed(seed))
    assert 0 <= first < count
    assert 0 <= second < count
    assert abs(first - second) <= neighbours


@pytest.mark.parametrize(("count", "neighbours"), [(4, 2), (3, 9)])
def test_every_frame_and_every_distance_comes_up(count: int, neighbours: int) -> None:
    generator = torch.Generator().manual_seed(0)
    drawn = {near_frames(count, neighbours, generator) for _ in range(500)}
    assert drawn == {(a, b) for a in range(count) for b in range(count) if abs(a - b) <= neighbours}
