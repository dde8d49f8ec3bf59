"""Probe and depth: a window shows the frame at the frame's own scale."""

from __future__ import annotations

import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor

from clarus_training.encoder.augment.geometry import random_view, view

ANGLES = st.floats(-0.3, 0.3)
SHIFTS = st.floats(-0.3, 0.3)
STRAIGHT = torch.tensor([False])


def _noise(size: int) -> Tensor:
    return torch.rand((1, 1, size, size), generator=torch.Generator().manual_seed(0))


def _of(*values: float) -> Tensor:
    return torch.tensor(values)


@given(size=st.integers(32, 64), inset=st.integers(0, 8))
def test_a_window_is_cut_out_pixel_by_pixel(size: int, inset: int) -> None:
    image = _noise(size)
    seen = view(image, _of(0), _of(1), _of(0, 0)[None], STRAIGHT, size - 2 * inset)
    middle = slice(inset, size - inset)
    torch.testing.assert_close(seen, image[:, :, middle, middle], rtol=0, atol=1e-4)


@given(zoom=st.floats(0.8, 1.25), window=st.integers(48, 96))
def test_zoom_alone_says_how_large_a_thing_is_shown(zoom: float, window: int) -> None:
    image = torch.zeros((1, 1, 96, 96))
    image[..., 40:56, 40:56] = 1
    seen = view(image, _of(0), _of(zoom), _of(0, 0)[None], STRAIGHT, window)
    assert abs(seen.sum().sqrt() / 16 - zoom) < 0.02


@given(angle=ANGLES, zoom=st.floats(0.8, 1.25), across=SHIFTS, down=SHIFTS)
def test_a_probe_turned_around_sees_the_mirror_image(
    angle: float, zoom: float, across: float, down: float
) -> None:
    image = _noise(40)
    turned = view(image, _of(-angle), _of(zoom), _of(-across, down)[None], ~STRAIGHT, 32)
    mirrored = view(image.flip(3), _of(angle), _of(zoom), _of(across, down)[None], STRAIGHT, 32)
    torch.testing.assert_close(turned, mirrored, rtol=0, atol=1e-3)


@given(angle=ANGLES)
def test_a_tilt_turns_the_picture_around_its_middle(angle: float) -> None:
    image = torch.zeros((1, 1, 65, 65))
    image[..., 32, 52] = 1
    seen = view(image, _of(angle), _of(1), _of(0, 0)[None], STRAIGHT, 65)[0, 0]
    row, column = divmod(int(seen.argmax()), 65)
    expected = 20 * torch.exp(torch.tensor(-1j * angle))
    assert abs(column - 32 - expected.real) <= 1
    assert abs(row - 32 - expected.imag) <= 1


def test_half_of_the_views_are_mirrored_and_none_is_empty() -> None:
    image = torch.linspace(0.1, 1, 64).expand(500, 1, 64, 64)
    seen = random_view(image, torch.Generator().manual_seed(0), 48)
    middle = seen[:, 0, 20:28]
    rising = middle[:, :, 40].mean(1) > middle[:, :, 8].mean(1)
    assert 0.4 < rising.float().mean() < 0.6
    assert ((seen > 0).float().mean((1, 2, 3)) > 0.5).all()
