"""Which frames of a long clip are kept: those near the reviewer, whoever else reads it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ClipError
from clarus_desktop.media.near import Nearest, NearStore

COUNT = 1000
BYTES = 4 * 4 * 3


class Read(NearStore):
    """Frame i is grey level i (mod 256); notes what is read."""

    def __init__(self, kept: int) -> None:
        super().__init__("clip", COUNT, BYTES, kept * BYTES)
        self.reads: list[int] = []
        self.given_back = 0

    def _read(self, index: int) -> Image:
        self.reads.append(index)
        image = np.full((4, 4, 3), index % 256, np.uint8)
        self._keep(index, image)
        return image

    def _give_back(self) -> None:
        self.given_back += 1


def play(store: Read, frame: int, ahead: int = 5) -> None:
    """Have a frame shown and those ahead of it fetched, as the window does."""
    store.at_hand(frame)
    missing = [index for index in range(frame, frame + ahead + 1) if store.at_hand(index) is None]
    for index in missing:
        store.frame(index)


def test_an_analysis_takes_away_nothing_of_what_lies_near_the_reviewer() -> None:
    store, analysed = Read(20), iter(range(200, COUNT))
    for frame in range(100):
        play(store, frame)
        for _ in range(7):
            store.frame(next(analysed))
    played = [index for index in store.reads if index < 200]
    assert played == list(range(105))
    assert len(store.reads) == 105 + 700


def test_what_the_analysis_has_just_read_near_the_reviewer_is_not_read_again() -> None:
    store = Read(20)
    play(store, 0)
    for index in range(100):
        store.frame(index)
    for frame in range(10):
        play(store, frame)
    assert store.reads == list(range(100))


def test_pictures_for_a_list_do_not_move_the_reviewer() -> None:
    store = Read(20)
    play(store, 0)
    for picture in (500, 700, 900):
        assert store.at_hand(picture) is None
        store.frame(picture)
    store.reads.clear()
    play(store, 0)
    assert store.reads == []


def test_after_a_jump_frames_are_kept_there() -> None:
    store = Read(20)
    for frame in (0, 1, 800):
        play(store, frame)
    for index in range(300, 400):
        store.frame(index)
    store.reads.clear()
    play(store, 800)
    assert store.reads == []


def test_a_closed_store_gives_back_once() -> None:
    store = Read(3)
    store.frame(0)
    store.close()
    store.close()
    assert store.given_back == 1
    assert store.at_hand(0) is None
    with pytest.raises(ClipError, match="closed"):
        store.frame(0)


@given(
    capacity=st.integers(1, 8),
    steps=st.lists(st.tuples(st.booleans(), st.integers(0, 30)), max_size=60),
)
def test_the_nearest_are_kept_as_a_naive_count_has_it(capacity: int, steps: list[tuple[bool, int]]) -> None:
    image = np.zeros((1, 1, 3), np.uint8)
    kept, naive = Nearest(capacity), list[int]()
    place: int | None = None
    asked = 0
    for looks, index in steps:
        if looks:
            kept.look_at(index)
            if place is None or index in (asked - 1, asked, asked + 1):
                place = index
            asked = index
        else:
            kept.put(index, image)
            if index not in naive:
                here = index if place is None else place
                if len(naive) == capacity:
                    naive.remove(max(naive, key=lambda other: (abs(other - here), other)))
                naive.append(index)
        assert {n for n in range(31) if kept.get(n) is not None} == set(naive)
