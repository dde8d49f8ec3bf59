"""Augmentations change a frame without leaving its form, and the same chance gives the same frame."""

from __future__ import annotations

import pytest
import torch

from clarus_training.augment import augment


def _frames(size: int) -> torch.Tensor:
    generator = torch.Generator().manual_seed(0)
    return torch.randint(0, 256, (6, size, size), generator=generator, dtype=torch.uint8)


@pytest.mark.parametrize("size", [32, 33, 112])
def test_shape_and_range_are_kept(size: int) -> None:
    frames = _frames(size)
    kept = frames.clone()
    changed = augment(frames, torch.Generator().manual_seed(3))
    assert changed.shape == frames.shape
    assert changed.dtype == torch.uint8
    assert (frames == kept).all()
    assert (changed != frames).any()


def test_the_generator_alone_decides() -> None:
    frames = _frames(48)
    first, again, other = (augment(frames, torch.Generator().manual_seed(seed)) for seed in (1, 1, 2))
    assert (first == again).all()
    assert (first != other).any()


def test_black_stays_black_and_white_is_still_seen() -> None:
    generator = torch.Generator().manual_seed(0)
    assert (augment(torch.zeros(8, 64, 64, dtype=torch.uint8), generator) == 0).all()
    white = augment(torch.full((8, 64, 64), 255, dtype=torch.uint8), generator)
    assert (white.float().mean((1, 2)) > 20).all()


def test_gain_varies_well_past_the_0_6_that_must_not_matter() -> None:
    gray = torch.full((400, 32, 32), 128, dtype=torch.uint8)
    middle = augment(gray, torch.Generator().manual_seed(0))[:, 14:18, 14:18].float().mean((1, 2))
    assert middle.quantile(0.1) < 0.6 * 128
    assert middle.quantile(0.9) > 1.4 * 128
