"""Grain: softer where it is asked for, and speckle in proportion to the echo."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from clarus_training.encoder.augment.texture import random_texture, soften, speckle


def _noise(count: int, size: int) -> Tensor:
    return torch.rand((count, 1, size, size), generator=torch.Generator().manual_seed(0))


def test_a_softened_pixel_is_the_mean_of_its_neighbourhood() -> None:
    images = _noise(2, 9)
    softened = soften(images, torch.tensor([True, False]).view(2, 1, 1, 1))
    for row in range(9):
        for column in range(9):
            around = images[0, 0, max(row - 1, 0) : row + 2, max(column - 1, 0) : column + 2]
            assert softened[0, 0, row, column] == pytest.approx(around.mean().item(), abs=1e-6)
    assert (softened[1] == images[1]).all()


@pytest.mark.parametrize("size", [32, 33])
def test_speckle_is_in_proportion_to_the_echo(size: int) -> None:
    levels = torch.tensor([0.0, 0.2, 0.4]).view(3, 1, 1, 1)
    deviation = torch.full((3, 1, 1, 1), 0.15)
    speckled = speckle(levels.expand(3, 1, size, size), deviation, torch.Generator().manual_seed(0))
    assert (speckled[0] == 0).all()
    relative = speckled[1:].std((1, 2, 3)) / levels[1:].flatten()
    assert ((relative > 0.05) & (relative < 0.15)).all()
    torch.testing.assert_close(speckled.mean((1, 2, 3)), levels.flatten(), rtol=0.05, atol=0)


def test_without_deviation_there_is_no_speckle() -> None:
    images = _noise(2, 32)
    assert (speckle(images, torch.zeros(2, 1, 1, 1), torch.Generator()) == images).all()


def test_a_third_of_the_images_is_softened() -> None:
    images = _noise(400, 16)
    rough = random_texture(images, torch.Generator().manual_seed(0)).diff(dim=3).abs().mean((1, 2, 3))
    assert 0.25 < (rough < 0.2).float().mean() < 0.42
