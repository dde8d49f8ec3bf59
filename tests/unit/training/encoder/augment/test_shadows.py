"""A shadow darkens what lies behind it along the beam, and nothing else."""

from __future__ import annotations

import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor

from clarus_training.encoder.augment.shadows import cast, random_shadows

SIZE = 81


def _shadow(apex: float, place: float, width: float, start: float, strength: float) -> Tensor:
    """(SIZE, SIZE), what a shadow leaves of white."""
    arguments = (torch.tensor(each).view(1, 1, 1, 1) for each in (apex, place, width, start, strength))
    return cast(torch.ones(1, 1, SIZE, SIZE), *arguments)[0, 0]


@given(
    apex=st.floats(0.6, 12),
    place=st.floats(-0.9, 0.9),
    width=st.floats(0.1, 0.5),
    start=st.floats(0, 0.7),
    strength=st.floats(0.5, 0.95),
)
def test_nothing_gets_brighter_and_nothing_in_front_darker(
    apex: float, place: float, width: float, start: float, strength: float
) -> None:
    left = _shadow(apex, place, width, start, strength)
    assert left.max() <= 1
    assert left.min() >= 1 - strength - 1e-6
    in_front = torch.linspace(0, 2, SIZE) < start
    assert (left[in_front] == 1).all()


@given(apex=st.floats(0.6, 12), place=st.floats(-0.5, 0.5), start=st.floats(0, 0.5))
def test_the_beam_through_its_middle_is_dark_all_the_way_down(
    apex: float, place: float, start: float
) -> None:
    left = _shadow(apex, place, 0.3, start, 0.9)
    for row in range(round(40 * start) + 5, SIZE):
        column = 40 * (1 + place * (1 + row / 40 / apex))
        if 0 <= round(column) < SIZE:
            assert left[row, round(column)] < 0.11


def test_a_shadow_widens_with_the_beams_and_is_straight_under_a_linear_probe() -> None:
    def breadth(apex: float) -> list[int]:
        return (_shadow(apex, 0, 0.4, 0, 0.9) < 0.55).sum(1)[[10, -1]].tolist()

    near, deep = breadth(1)
    assert deep > 2 * near
    near, deep = breadth(1e6)
    assert deep == near


def test_as_many_images_are_shadowed_as_asked_for() -> None:
    white = torch.ones(500, 1, 32, 32)
    generator = torch.Generator().manual_seed(0)
    for share in (0.0, 0.3, 1.0):
        changed = (random_shadows(white, generator, share) < 0.9).flatten(1).any(1)
        assert abs(changed.float().mean() - share) < 0.07
