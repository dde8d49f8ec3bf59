"""Balanced batches: who is in them and how often, and that each frame keeps its own grade."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import ceil, floor

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from clarus_training.clips import BLUES, PHANTOM, POCUS, REVIEWED, LabelledClip
from clarus_training.encoder.balanced import SHARE, SHARES, Balanced
from clarus_training.footage import Footage
from clarus_training.recipe.config import Pretraining

SIZE = 32
FRAMES = 40
NEAR = Pretraining(neighbours=5)


def _footage(number: int, dataset: str, patient: str, grade: float, frames: int = 2) -> Footage:
    clip = LabelledClip(f"{number}.mp4", dataset, patient)
    return Footage(clip, np.zeros((frames, SIZE, SIZE), np.uint8), np.full(frames, grade, np.float32))


def _numbered(clips: int, frames: int = FRAMES) -> list[Footage]:
    """Clips whose grades tell which clip and which frame they are of: clip + frame / 100, in hundredths."""
    made = [_footage(number, BLUES, f"p{number}", 0, frames) for number in range(clips)]
    for number, each in enumerate(made):
        each.grades[:] = (number + np.arange(frames) / 100) / 100
    return made


def _naive_chances(footage: Sequence[Footage], places: int) -> list[float]:
    """Shares divided step by step; whoever has more than one place gets one, until nobody has."""
    cells = []
    for each in footage:
        known = [grade for grade in each.grades.tolist() if grade == grade]
        cells.append((each.clip.dataset, not known or max(known) >= 0.5))
    shares = []
    for (dataset, abnormal), each in zip(cells, footage, strict=True):
        classes = {other for name, other in cells if name == dataset}
        alike = [o.clip.patient for c, o in zip(cells, footage, strict=True) if c == (dataset, abnormal)]
        share = SHARES.get(dataset, SHARE) / len(classes) / len(set(alike))
        shares.append(share / alike.count(each.clip.patient))
    sure: set[int] = set()
    while True:
        open_share = sum(share for i, share in enumerate(shares) if i not in sure)
        chances = [
            1.0 if i in sure else share / open_share * (places - len(sure)) for i, share in enumerate(shares)
        ]
        more = {i for i, chance in enumerate(chances) if chance > 1 + 1e-9}
        if not more:
            return chances
        sure |= more


CLIPS = st.lists(
    st.tuples(
        st.sampled_from([BLUES, POCUS, PHANTOM, REVIEWED]),
        st.integers(0, 4),
        st.sampled_from([0.0, 0.25, 0.75, 1.0, float("nan")]),
    ),
    min_size=1,
    max_size=40,
)


@given(CLIPS, st.integers(2, 30), st.integers(0, 2**32))
def test_every_batch_holds_the_shares_and_no_clip_twice(
    clips: list[tuple[str, int, float]], size: int, seed: int
) -> None:
    footage = [_footage(i, dataset, f"p{p}", grade) for i, (dataset, p, grade) in enumerate(clips)]
    batches = Balanced(footage, size, NEAR, seed=seed)
    drawn = batches.clips(0)
    assert len(drawn) == len(set(drawn)) == batches.images // 2 <= min(size, len(footage))
    expected: Counter[object] = Counter()
    for chance, (dataset, patient, grade) in zip(_naive_chances(footage, len(drawn)), clips, strict=True):
        cell = dataset, not grade < 0.5
        expected[cell] += chance
        expected[cell, patient] += chance
    found: Counter[object] = Counter()
    for dataset, patient, grade in (clips[i] for i in drawn):
        cell = dataset, not grade < 0.5
        found[cell] += 1
        found[cell, patient] += 1
    for group, share in expected.items():
        assert floor(share + 1e-6) <= found[group] <= ceil(share - 1e-6), group


def test_over_many_batches_each_clip_comes_as_often_as_its_share_says() -> None:
    footage = [_footage(i, BLUES, f"b{i % 7}", i % 3 / 2) for i in range(50)]
    footage += [_footage(50 + i, POCUS, f"p{i}", i % 2) for i in range(20)]
    footage += [_footage(70 + i, PHANTOM, f"f{i}", i % 2) for i in range(20)]
    batches = Balanced(footage, 24, NEAR, seed=1)
    steps = 2000
    drawn = Counter(clip for step in range(steps) for clip in batches.clips(step))
    frequencies = [drawn[clip] / steps for clip in range(len(footage))]
    assert frequencies == pytest.approx(_naive_chances(footage, 24), abs=0.05)
    assert sum(frequencies[70:]) == pytest.approx(2.4, abs=0.05)


def test_patients_with_many_clips_take_turns() -> None:
    footage = [_footage(i, BLUES, f"p{i % 12}", i % 2) for i in range(96)]
    batches = Balanced(footage, 12, NEAR, seed=0)
    for step in range(20):
        assert sorted(clip % 12 for clip in batches.clips(step)) == list(range(12))


def test_a_look_has_the_grade_of_its_own_frame_and_the_other_one_is_near() -> None:
    batches = Balanced(_numbered(20), 16, NEAR, seed=0)
    apart = set()
    for step in range(10):
        parts = [batches.part(step, index) for index in range(batches.parts)]
        first = torch.cat([part.first_grades for part in parts]).mul(1e4).round().long()
        second = torch.cat([part.second_grades for part in parts]).mul(1e4).round().long()
        assert (first // 100).tolist() == (second // 100).tolist() == batches.clips(step)
        apart |= set((first % 100 - second % 100).tolist())
    assert apart == set(range(-5, 6))


def test_looks_are_of_the_frames_that_the_grades_are_of() -> None:
    footage = [_footage(i, BLUES, f"p{i}", 0, FRAMES) for i in range(8)]
    for each in footage:
        each.grades[FRAMES // 2 :] = 1
        each.frames[FRAMES // 2 :] = 255
    batches = Balanced(footage, 8, Pretraining(neighbours=FRAMES), seed=0)
    parts = [batches.part(step, 0) for step in range(8)]
    for looks, grades in (("first", "first_grades"), ("second", "second_grades")):
        seen = torch.cat([getattr(part, looks) for part in parts])
        told = torch.cat([getattr(part, grades) for part in parts])
        middle = seen[:, SIZE // 2 - 4 : SIZE // 2 + 4, SIZE // 2 - 4 : SIZE // 2 + 4].float().mean((1, 2))
        assert float(torch.corrcoef(torch.stack((middle, told)))[0, 1]) > 0.8


def test_a_part_depends_on_seed_step_and_index_alone() -> None:
    footage = _numbered(32)
    part = Balanced(footage, 32, NEAR, seed=3).part(7, 2)
    again = Balanced(footage, 32, NEAR, seed=3)
    again.part(0, 0)
    assert all(map(torch.equal, part, again.part(7, 2)))
    others = Balanced(footage, 32, NEAR, seed=4).part(7, 2), again.part(8, 2), again.part(7, 3)
    frames = part.first_grades.mul(1e4).round() % 100
    for other in others:
        assert not torch.equal(other.first_grades.mul(1e4).round() % 100, frames)


def test_parts_are_equal_and_looks_are_whole_frames() -> None:
    batches = Balanced(_numbered(30), 27, NEAR, seed=0)
    assert (batches.parts, batches.images) == (3, 54)
    for index in range(3):
        part = batches.part(0, index)
        assert part.first.shape == part.second.shape == (9, SIZE, SIZE)
        assert part.first.dtype == torch.uint8
        assert part.first_grades.shape == part.second_grades.shape == (9,)


def test_short_clips_and_small_sets_still_give_batches() -> None:
    part = Balanced([*_numbered(1, frames=1), *_numbered(1, frames=2)], 64, NEAR, seed=0).part(0, 0)
    assert part.first.shape == (2, SIZE, SIZE)
