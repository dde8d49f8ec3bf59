"""What all batches have in common: chance that depends on numbers alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor

from clarus_training.encoder.batches import Batches

NUMBERS = st.lists(st.integers(0, 2**32 - 1), max_size=6)


class Empty(Batches):
    """Batches of nothing, which have seeds all the same."""

    def part(self, step: int, index: int) -> tuple[Tensor, ...]:
        return ()


def seed_of(seed: int, *numbers: int) -> int:
    return Empty(seed=seed, parts=1, images=1).seed_of(*numbers)


@given(st.integers(0, 2**70), NUMBERS, NUMBERS)
def test_other_numbers_give_another_seed(seed: int, one: list[int], other: list[int]) -> None:
    assert (seed_of(seed, *one) == seed_of(seed, *other)) == (one == other)


@given(st.integers(0, 2**70), NUMBERS)
def test_a_zero_more_is_another_number(seed: int, numbers: list[int]) -> None:
    assert len({seed_of(seed, *numbers, *zeros) for zeros in ((), (0,), (0, 0))}) == 3
