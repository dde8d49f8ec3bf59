"""Which frames come next: each once, the whole clip sparsely first, then what is near the playhead."""

from __future__ import annotations

import threading
from itertools import chain, pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clarus_desktop.core.flags import Segment, runs
from clarus_desktop.core.order import FORWARD, LONG, PIECE, PIECES, REACH, SHARE, STRETCH, Order

LENGTHS = st.one_of(st.integers(0, 40), st.integers(LONG - 2, 3000))
KEYS = tuple(range(0, 20_000, 250))


def rest(order: Order) -> list[int]:
    """Everything that is still to come, in order."""
    return [*chain.from_iterable(iter(lambda: order.take(16), []))]


def sparse_pass(total: int, starts: tuple[int, ...] = ()) -> tuple[Segment, ...]:
    """The pieces of the first pass, as runs: it is over when frames beside the first piece come."""
    order, seen = Order(total, starts), np.zeros(total, bool)
    while (frames := order.take(PIECE))[0] != PIECE:
        seen[frames] = True
    return runs(seen)


@given(
    LENGTHS,
    st.lists(st.integers(0, 3000), max_size=8),
    st.lists(st.one_of(st.integers(1, 40), st.integers(-5, 3500).map(lambda at: -at - 1)), max_size=60),
)
def test_every_frame_comes_once_and_each_take_rises(total: int, starts: list[int], calls: list[int]) -> None:
    """``calls``: positive ones take so many, the others look somewhere."""
    order, again = (Order(total, tuple(sorted({*starts} & {*range(total)}))) for _ in range(2))
    seen: list[int] = []
    for call in calls:
        if call <= 0:
            order.look_at(-call - 1)
            again.look_at(-call - 1)
            continue
        frames = order.take(call)
        assert frames == again.take(call)  # nothing but the calls decides
        assert len(frames) == min(call, total - len(seen))
        assert frames == sorted(frames)
        seen += frames
    seen += rest(order)
    assert sorted(seen) == list(range(total))
    assert order.take(16) == []


@pytest.mark.parametrize("total", [1, 100, LONG - 1])
def test_a_short_clip_goes_straight_through(total: int) -> None:
    assert rest(Order(total)) == list(range(total))


@pytest.mark.parametrize("total", [LONG, 5000, 20_000, 100_000])
def test_a_long_clip_is_filled_sparsely_first(total: int) -> None:
    pieces = sparse_pass(total)
    assert (pieces[0].first, pieces[-1].last) == (0, total - 1)  # the whole range
    assert {piece.length for piece in pieces} == {PIECE}
    apart = np.diff([piece.first for piece in pieces])
    assert apart.max() - apart.min() <= 1
    assert len(pieces) <= PIECES
    assert PIECE * len(pieces) <= total / SHARE


def test_the_sparse_pass_begins_where_a_decoder_can() -> None:
    starts = (0, *(key + 13 for key in KEYS))
    pieces = sparse_pass(20_000, starts)
    assert {piece.first for piece in pieces} <= {*starts}
    assert len(pieces) > PIECES / 2
    assert pieces[-1].first == starts[-1]


def test_where_a_decoder_begins_at_the_first_frame_only_nothing_is_read_twice() -> None:
    order = Order(20_000, (0,))
    assert order.take(16) == list(range(16))
    order.look_at(15_000)
    assert rest(order) == list(range(16, 20_000))


def test_a_playhead_within_reach_is_read_towards() -> None:
    order = Order(20_000, (0,))
    order.look_at(REACH)
    assert order.take(16) == list(range(REACH, REACH + 16))


@given(st.integers(0, LONG - 2), st.integers(1, 32))
def test_the_playhead_comes_first(at: int, count: int) -> None:
    order = Order(LONG - 1)
    order.look_at(at)
    frames = order.take(count)
    assert at in frames
    assert all(abs(frame - at) <= max(count, STRETCH) for frame in frames)


@settings(max_examples=20)
@given(st.integers(0, LONG - 2), st.integers(0, LONG - 2), st.integers(0, 20))
def test_nothing_is_taken_while_something_much_nearer_is_left(first: int, then: int, before: int) -> None:
    """As near as runs of frames can be: a stretch further back, or ahead a stretch and twice as far."""
    order, left = Order(LONG - 1), set(range(LONG - 1))
    order.look_at(first)
    for _ in range(before):
        left -= {*order.take(16)}
    order.look_at(then)
    while frames := order.take(1):
        nearest = min(abs(frame - then) for frame in left)
        assert abs(frames[0] - then) <= FORWARD * nearest + STRETCH
        left -= {*frames}


def test_both_sides_of_the_playhead_are_completed_and_forward_ones_sooner() -> None:
    order = Order(20_000)
    order.take(PIECES * PIECE)  # sparsely
    order.look_at(10_000)
    done = np.zeros(20_000, bool)
    for _ in range(100):
        done[order.take(16)] = True
    (around,) = (run for run in runs(done, PIECE) if 10_000 in run)
    behind, ahead = 10_000 - around.first, around.last - 10_000
    assert behind > 2 * STRETCH
    assert ahead > 1.5 * behind


def test_behind_the_playhead_frames_are_read_in_long_runs() -> None:
    order = Order(20_000, (0, *(key + 13 for key in KEYS)))
    order.look_at(10_000)
    assert sum(later < frame for frame, later in pairwise(rest(order))) < 20_000 / STRETCH


def test_going_elsewhere_takes_effect_at_once() -> None:
    order = Order(20_000)
    order.take(PIECES * PIECE)  # sparsely
    for at in (15_000, 3_000, 19_999, 0):
        order.look_at(at)
        frames = order.take(16)
        assert min(abs(frame - at) for frame in frames) <= STRETCH


def test_many_threads_may_ask_and_look() -> None:
    order, taken = Order(5000), list[list[int]]()
    go = threading.Barrier(4)

    def ask(seed: int) -> None:
        go.wait(10)
        mine: list[int] = []
        while frames := order.take(7):
            order.look_at(frames[-1] * seed % 5000)
            mine += frames
        taken.append(mine)

    threads = [threading.Thread(target=ask, args=(seed,)) for seed in (1, 3, 7, 11)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(chain.from_iterable(taken)) == list(range(5000))
