"""Surroundings come from other clips or from chance, and the middle of the picture stays its own."""

from __future__ import annotations

from math import atan2, hypot

import torch
from hypothesis import given
from hypothesis import strategies as st

from clarus_training.encoder.augment.outline import donors, random_border, random_sector, sector


@given(count=st.integers(3, 70), seed=st.integers(0, 2**31))
def test_a_border_never_comes_from_the_own_clip(count: int, seed: int) -> None:
    chosen = donors(count, torch.Generator().manual_seed(seed))
    clips = torch.arange(count) % (count // 2 if count % 2 == 0 else count)
    assert (clips[chosen] != clips).all()


@given(clips=st.integers(2, 20), seed=st.integers(0, 2**31))
def test_every_clip_lends_its_border_once_to_each_of_two_looks(clips: int, seed: int) -> None:
    chosen = donors(2 * clips, torch.Generator().manual_seed(seed)) % clips
    assert (chosen.bincount(minlength=clips) == 2).all()


def test_both_looks_of_a_clip_lend_their_border() -> None:
    generator = torch.Generator().manual_seed(0)
    assert len(torch.cat([donors(6, generator) for _ in range(20)]).unique()) == 6


def test_half_of_the_images_stand_in_the_border_of_another_clip() -> None:
    count = 200
    images = torch.arange(count).float().view(count, 1, 1, 1).expand(count, 1, 50, 50)
    bordered = random_border(images, torch.Generator().manual_seed(0))[:, 0]
    assert (bordered[:, 9:42, 8:42] == images[:, 0, 9:42, 8:42]).all()
    strangers = bordered[:, 0, 0]
    assert (bordered[:, 0] == strangers[:, None]).all()
    lent = strangers != images[:, 0, 0, 0]
    assert 0.4 < lent.float().mean() < 0.6
    assert ((strangers - images[:, 0, 0, 0]).abs() != count // 2).all()


def test_a_single_clip_keeps_its_border() -> None:
    for count in (1, 2):
        images = torch.ones(count, 1, 32, 32)
        assert (random_border(images, torch.Generator().manual_seed(0)) == images).all()


@given(
    middle=st.floats(-0.15, 0.15),
    apex=st.floats(0, 1.2),
    near=st.floats(-0.1, 0.25),
    far=st.floats(1.5, 2.2),
    opening=st.floats(0.4, 1.1),
)
def test_a_sector_is_what_beams_from_its_centre_reach(
    middle: float, apex: float, near: float, far: float, opening: float
) -> None:
    size = 17
    arguments = (torch.tensor(each).view(1, 1, 1, 1) for each in (middle, apex, near, far, opening))
    seen = sector(size, *arguments)[0, 0]
    for row in range(size):
        for column in range(size):
            aside, below = column / 8 - 1 - middle, row / 8 + apex
            slack = (
                hypot(aside, below) - apex - near,
                far + apex - hypot(aside, below),
                opening - abs(atan2(aside, below)),
            )
            if min(map(abs, slack)) > 1e-5:  # rounding decides on the very edge
                assert seen[row, column] == (min(slack) > 0)


def test_60_percent_are_cut_to_a_sector_and_the_middle_is_seen() -> None:
    white = torch.ones(500, 1, 32, 32)
    cut = random_sector(white, torch.Generator().manual_seed(0))[:, 0]
    assert 0.5 < (cut.flatten(1).min(1).values == 0).float().mean() < 0.7
    assert (cut[:, 12:20, 15:17] == 1).all()
