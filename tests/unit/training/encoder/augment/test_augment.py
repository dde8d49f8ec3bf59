"""Augmentations change a frame without leaving its form, and the same chance gives the same frame."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from clarus_training.encoder.augment import augment


def _frames(count: int, size: int) -> torch.Tensor:
    generator = torch.Generator().manual_seed(0)
    return torch.randint(0, 256, (count, size, size), generator=generator, dtype=torch.uint8)


@settings(max_examples=30)
@given(
    count=st.integers(1, 9),
    size=st.integers(32, 70),
    window=st.none() | st.integers(32, 70),
    shadows=st.sampled_from([0.0, 0.5, 1.0]),
    seed=st.integers(0, 2**31),
)
def test_frames_stay_frames_of_the_size_that_was_asked_for(
    count: int, size: int, window: int | None, shadows: float, seed: int
) -> None:
    frames = _frames(count, size)
    kept = frames.clone()
    first, again, other = (
        augment(frames, torch.Generator().manual_seed(each), window=window, shadows=shadows)
        for each in (seed, seed, seed + 1)
    )
    assert first.shape == (count, window or size, window or size)
    assert first.dtype == torch.uint8
    assert (first == again).all()
    assert (first != other).any()
    assert (frames == kept).all()


def test_black_stays_black_and_white_is_still_seen() -> None:
    generator = torch.Generator().manual_seed(0)
    assert (augment(torch.zeros(8, 64, 64, dtype=torch.uint8), generator, shadows=1) == 0).all()
    white = augment(torch.full((64, 64, 64), 255, dtype=torch.uint8), generator, shadows=1)
    assert (white.float().mean((1, 2)) > 20).all()


def test_gain_varies_well_past_the_0_6_that_must_not_matter() -> None:
    gray = torch.full((400, 32, 32), 100, dtype=torch.uint8)
    middle = augment(gray, torch.Generator().manual_seed(0))[:, 14:18, 14:18].float().mean((1, 2))
    assert middle.quantile(0.1) < 0.6 * 100
    assert middle.quantile(0.9) > 1.6 * 100


@pytest.mark.parametrize("shadows", [0.0, 1.0])
def test_shadows_are_drawn_where_they_are_asked_for(shadows: float) -> None:
    gray = torch.full((400, 32, 32), 100, dtype=torch.uint8)
    plain = augment(gray, torch.Generator().manual_seed(0)).float().mean()
    shadowed = augment(gray, torch.Generator().manual_seed(0), shadows=shadows).float().mean()
    assert (shadowed < 0.95 * plain) == bool(shadows)
