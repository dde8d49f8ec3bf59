"""Pages that can be read in any order: kept if they fit, and read again if not, to the same images."""

from __future__ import annotations

import threading
from collections.abc import Generator
from typing import TypeVar

import numpy as np
import pytest

from clarus_desktop.core.clip import Gap, Image
from clarus_desktop.core.errors import ClipChangedError, ClipEmptyError, ClipError
from clarus_desktop.media.direct import DirectStore, PageError, reading_pages
from clarus_desktop.media.progress import OpenProgress, Pulse
from clarus_desktop.media.sector import Sampler
from clarus_desktop.media.store import ArrayStore

T = TypeVar("T")
BYTES = 4 * 6 * 3


class FakePages:
    """Page i is filled with i; None: can't be decoded; a larger one where its number is in ``large``."""

    name = "clip"

    def __init__(self, count: int, missing: tuple[int, ...] = (), large: tuple[int, ...] = ()) -> None:
        self.count = count
        self.missing = set(missing)
        self.large = large
        self.reads: list[int] = []
        self.is_changed = False
        self.is_closed = False
        self.shift = 0

    def __len__(self) -> int:
        return self.count

    def read(self, number: int) -> Image:
        self.reads.append(number)
        if number in self.missing:
            raise PageError
        height = 8 if number in self.large else 4
        return np.full((height, 6, 3), number + self.shift, np.uint8)

    def check(self) -> None:
        if self.is_changed:
            raise self.changed()

    def changed(self) -> ClipChangedError:
        return ClipChangedError("“clip” was changed.")

    def close(self) -> None:
        self.is_closed = True


def result(steps: Generator[OpenProgress, None, T]) -> tuple[T, list[OpenProgress]]:
    reports = []
    while True:
        try:
            reports.append(next(steps))
        except StopIteration as end:
            return end.value, reports


def read(pages: FakePages, budget: int):  # type: ignore[no-untyped-def]
    return result(reading_pages(pages, budget, Pulse(), Sampler()))


@pytest.mark.parametrize("budget", [1 << 20, 3 * BYTES, 0])
def test_frames_are_the_pages_that_can_be_decoded(budget: int) -> None:
    pages = FakePages(9, missing=(0, 3, 4, 8))
    read_pages, reports = read(pages, budget)
    assert read_pages.numbers == (1, 2, 5, 6, 7)
    assert read_pages.gaps == (Gap(0, 1), Gap(2, 2), Gap(5, 1))
    assert (read_pages.size, read_pages.odd) == ((6, 4), 0)
    values = [read_pages.frames.frame(i)[0, 0, 0] for i in range(5)]
    assert values == [1, 2, 5, 6, 7]
    assert [report.expected for report in reports if report.first is not None] == [9]


def test_pages_of_another_size_are_counted_and_left_out() -> None:
    read_pages, _ = read(FakePages(5, large=(1, 3)), 1 << 20)
    assert (read_pages.numbers, read_pages.odd, read_pages.gaps) == ((0, 2, 4), 2, ())


def test_what_fits_is_kept_and_the_pages_are_closed() -> None:
    pages = FakePages(4)
    read_pages, _ = read(pages, 4 * BYTES)
    assert isinstance(read_pages.frames, ArrayStore)
    assert pages.is_closed
    assert pages.reads == [0, 1, 2, 3]


def test_what_does_not_fit_is_read_again_and_the_last_ones_are_kept() -> None:
    pages = FakePages(5)
    frames = read(pages, 2 * BYTES)[0].frames
    assert isinstance(frames, DirectStore)
    pages.reads.clear()
    for index in (0, 1, 0, 1, 2, 1, 0):
        assert frames.frame(index)[0, 0, 0] == index
    assert pages.reads == [1, 2, 0]


def test_at_hand_is_what_was_read_last_and_the_first_frame_from_the_start() -> None:
    frames = read(FakePages(5), 2 * BYTES)[0].frames

    def at_hand() -> list[int]:
        return [index for index in range(5) if frames.at_hand(index) is not None]

    assert at_hand() == [0]
    image = frames.frame(3)
    assert frames.at_hand(3) is image
    assert at_hand() == [0, 3]
    frames.frame(4)
    assert at_hand() == [3, 4]
    frames.close()
    assert at_hand() == []


class SlowPages(FakePages):
    """The second time, pages are read only when the test lets them."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.may_read, self.begun = threading.Event(), threading.Event()
        self.may_read.set()

    def read(self, number: int) -> Image:
        self.begun.set()
        assert self.may_read.wait(10)
        assert not self.is_closed
        return super().read(number)


def test_while_one_thread_reads_nobody_waits_who_does_not_read() -> None:
    pages = SlowPages(3)
    frames = read(pages, BYTES)[0].frames
    pages.may_read.clear()
    pages.begun.clear()
    images: list[Image] = []
    thread = threading.Thread(target=lambda: images.append(frames.frame(1)))
    thread.start()
    assert pages.begun.wait(10)
    assert frames.at_hand(0) is not None
    assert frames.at_hand(1) is None
    frames.close()
    assert not pages.is_closed
    pages.may_read.set()
    thread.join()
    assert (images[0] == 1).all()
    assert pages.is_closed


def test_none_at_all() -> None:
    with pytest.raises(ClipEmptyError, match="“clip” holds no frame"):
        read(FakePages(3, missing=(0, 1, 2)), 1 << 20)
    with pytest.raises(ClipEmptyError):
        read(FakePages(0), 1 << 20)


def test_a_change_while_reading_is_told() -> None:
    pages = FakePages(3)
    pages.is_changed = True
    with pytest.raises(ClipChangedError):
        read(pages, 1 << 20)


@pytest.mark.parametrize("change", ["check", "pixels", "page"])
def test_a_change_afterwards_is_told(change: str) -> None:
    pages = FakePages(3)
    frames = read(pages, BYTES)[0].frames
    pages.is_changed = change == "check"
    pages.shift = 1 if change == "pixels" else 0
    pages.missing = {1} if change == "page" else set()
    with pytest.raises(ClipChangedError):
        frames.frame(1)


def test_a_closed_store_gives_nothing_but_what_was_given_stays() -> None:
    pages = FakePages(3)
    frames = read(pages, BYTES)[0].frames
    image = frames.frame(1)
    frames.close()
    assert pages.is_closed
    assert (image == 1).all()
    with pytest.raises(ClipError, match="closed"):
        frames.frame(1)


def test_indices_out_of_range() -> None:
    frames = read(FakePages(3), BYTES)[0].frames
    for index in (-1, 3):
        with pytest.raises(IndexError):
            frames.frame(index)


def test_threads_get_the_frames_they_ask_for() -> None:
    frames = read(FakePages(40), 3 * BYTES)[0].frames
    wrong: list[int] = []

    def ask(start: int) -> None:
        wrong.extend(i for i in range(start, 40, 3) if frames.frame(i)[0, 0, 0] != i)

    threads = [threading.Thread(target=ask, args=(start,)) for start in (0, 1, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
