"""M-mode: a line followed through the frames of a clip."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.clip import ClipInfo, Gap, Image
from clarus_desktop.core.errors import ClipError
from clarus_desktop.core.measuring import Point
from clarus_desktop.core.mmode import MModePicture, following, line_through, m_modes
from clarus_desktop.core.region import Origin, Region

WIDTH, HEIGHT = 12, 9
POINT = st.tuples(st.floats(-2, WIDTH + 2), st.floats(-2, HEIGHT + 2))
RNG = np.random.default_rng(5)


class Noise:
    """Frames of noise, of which one can't be read."""

    def __init__(self, count: int, broken: int = -1) -> None:
        self.images = RNG.integers(0, 256, (count, HEIGHT, WIDTH, 3), np.uint8)
        self._broken = broken
        self.read = 0

    def __len__(self) -> int:
        return len(self.images)

    def at_hand(self, index: int) -> Image:
        return self.frame(index)

    def frame(self, index: int) -> Image:
        self.read += 1
        if index == self._broken:
            raise ClipError("The frame can't be read.")
        return np.asarray(self.images[index])

    def close(self) -> None:
        pass


def info_of(count: int, fps: float = 25.0) -> ClipInfo:
    return ClipInfo("a.mp4", "0" * 64, np.arange(count) / fps, count / fps, WIDTH, HEIGHT, "mp4")


def naive(image: Image, start: Point, end: Point, region: Region | None) -> list[float]:
    """Grey levels along a line, one place after the other."""
    inside = region.mask(WIDTH, HEIGHT) if region else np.ones((HEIGHT, WIDTH), bool)
    grey = (image @ np.array([0.299, 0.587, 0.114])) * inside
    rows = max(round(math.dist(start, end)), 1)
    levels = []
    for row in range(rows):
        share = (row + 0.5) / rows
        x = min(max(start[0] + share * (end[0] - start[0]) - 0.5, 0), WIDTH - 1)
        y = min(max(start[1] + share * (end[1] - start[1]) - 0.5, 0), HEIGHT - 1)
        level = 0.0
        for column in (math.floor(x), math.floor(x) + 1):
            for line in (math.floor(y), math.floor(y) + 1):
                weight = max(1 - abs(x - column), 0) * max(1 - abs(y - line), 0)
                if weight:
                    level += weight * grey[line, column]
        levels.append(level)
    return levels


@given(POINT, POINT, st.booleans())
def test_it_is_what_is_read_place_by_place(start: Point, end: Point, is_cut: bool) -> None:
    region = Region(((2, 1), (10, 2), (8, 8), (3, 7)), Origin.DRAWN) if is_cut else None
    image = Noise(1).frame(0)
    column = line_through(start, end, info_of(1), region).column(image)
    assert column == pytest.approx(np.array(naive(image, start, end, region)), abs=0.51)


def test_along_whole_pixels_it_is_the_pixels() -> None:
    grey = np.repeat(RNG.integers(0, 256, (HEIGHT, WIDTH, 1), np.uint8), 3, axis=2)
    down = line_through((4.5, 0), (4.5, HEIGHT), info_of(1)).column(grey)
    assert np.array_equal(down, grey[:, 4, 0])
    up = line_through((4.5, HEIGHT), (4.5, 0), info_of(1)).column(grey)
    assert np.array_equal(up, grey[::-1, 4, 0])


def test_a_line_of_no_length_is_one_row() -> None:
    assert line_through((3, 3), (3, 3), info_of(1)).rows == 1


def test_a_very_long_clip_has_fewer_rows() -> None:
    endless = replace(info_of(1), times_s=np.arange(20_000_000) / 25)
    line = line_through((1, 0), (1, HEIGHT), endless)
    assert line.rows == 3
    assert line.rows * endless.frame_count <= 1 << 26


def test_each_frame_is_a_column_and_one_that_cannot_be_read_is_black() -> None:
    frames = Noise(40, broken=17)
    picture, across = m_modes([((2, 0), (2, HEIGHT)), ((0, 3), (2, 3))], info_of(40), frames, None)
    assert picture.complete
    assert across.complete
    assert frames.read == 40, "once for both lines"
    assert across.pixels.shape == (2, 40)
    assert picture.pixels.shape == (HEIGHT, 40)
    assert np.flatnonzero(~picture.known).tolist() == [17]
    assert not picture.pixels[:, 17].any()
    line = line_through((2, 0), (2, HEIGHT), info_of(40))
    for index in (0, 16, 18, 39):
        assert np.array_equal(picture.pixels[:, index], line.column(frames.frame(index)))


def test_it_is_read_some_at_a_time() -> None:
    line = line_through((2, 0), (2, HEIGHT), info_of(40))
    picture, done = MModePicture(line.rows, 40), []
    for part in following(Noise(40), 40, line):
        assert not picture.complete
        picture.take(*part)
        done.append(picture.done)
    assert done == [16, 32, 40]


@given(st.lists(st.floats(0.01, 0.3), min_size=1, max_size=12), st.floats(0, 1), st.integers(1, 50))
def test_over_time_each_moment_shows_the_frame_that_is_on_screen(
    steps: list[float], begin_s: float, columns: int
) -> None:
    times = np.concatenate(([0.0], np.cumsum(steps)))
    count = len(times)
    info = replace(info_of(count), times_s=times, duration_s=float(times[-1]) + 0.1)
    picture = MModePicture(1, count)
    picture.take(0, np.arange(1, count + 1, dtype=np.uint8)[None], np.ones(count, bool))
    end_s = begin_s + 2
    pixels, known = picture.over_time(info, begin_s, end_s, columns)
    for column in range(columns):
        moment = begin_s + (column + 0.5) / columns * (end_s - begin_s)  # rounded as there
        shown = info.frame_at(moment) + 1 if moment < info.duration_s else 0
        assert pixels[0, column] == shown
        assert known[column] == (shown > 0)


def test_over_time_nothing_is_known_of_missing_and_unread_frames() -> None:
    info = replace(info_of(10, fps=10.0), gaps=(Gap(5, 3), Gap(10, 2)))
    info = replace(
        info, times_s=np.where(np.arange(10) < 5, info.times_s, info.times_s + 0.3), duration_s=1.3
    )
    picture = MModePicture(1, 10)
    picture.take(0, np.full((1, 8), 9, np.uint8), np.ones(8, bool))
    pixels, known = picture.over_time(info, 0.0, 1.5, 15)
    assert known.tolist() == [True] * 5 + [False] * 3 + [True] * 3 + [False] * 4
    assert np.array_equal(pixels[0] > 0, known)
