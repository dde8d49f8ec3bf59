"""Controls of the image change how bright an echo is shown, and never where."""

from __future__ import annotations

import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor

from clarus_training.encoder.augment.exposure import expose, random_exposure


def _noise() -> Tensor:
    return torch.rand((1, 1, 20, 30), generator=torch.Generator().manual_seed(0))


def _exposed(image: Tensor, gain: float = 1, gamma: float = 1, slope: float = 0) -> Tensor:
    return expose(image, *(torch.full((1, 1, 1, 1), value) for value in (gain, gamma, slope)))


@given(gain=st.floats(0.5, 2.2), gamma=st.floats(0.7, 1.4), slope=st.floats(-0.35, 0.35))
def test_a_brighter_echo_is_never_shown_darker_than_its_neighbour(
    gain: float, gamma: float, slope: float
) -> None:
    image = _noise()
    order = image.argsort(3)
    rows = _exposed(image, gain, gamma, slope).gather(3, order)
    assert (rows.diff(dim=3) >= 0).all()
    assert rows.min() >= 0
    assert rows.max() <= 1


@given(gain=st.floats(0.5, 2.2))
def test_gain_is_a_factor_up_to_white(gain: float) -> None:
    image = _noise()
    torch.testing.assert_close(_exposed(image, gain=gain), (gain * image).clamp(max=1))


def test_a_smaller_dynamic_range_takes_weak_echoes_first() -> None:
    echoes = torch.tensor([0.0, 0.1, 0.9, 1.0])
    none, weak, strong, strongest = _exposed(echoes.view(1, 1, 1, 4), gamma=1.4).flatten().tolist()
    assert none == 0
    assert weak < 0.5 * 0.1
    assert strong > 0.9 * 0.9
    assert strongest == 1


def test_a_slope_brightens_depth_and_darkens_the_surface() -> None:
    gray = torch.full((1, 1, 21, 4), 0.5)
    rows = _exposed(gray, slope=0.3)[0, 0, :, 0]
    torch.testing.assert_close(rows[[0, 10, 20]], torch.tensor([0.35, 0.5, 0.65]))
    assert (rows.diff() > 0).all()


def test_every_image_gets_an_exposure_of_its_own() -> None:
    gray = torch.full((50, 1, 8, 8), 0.4)
    means = random_exposure(gray, torch.Generator().manual_seed(0)).mean((1, 2, 3))
    assert len(means.unique()) == 50
    assert means.min() < 0.25
    assert means.max() > 0.7
