"""Marks are found where they stand still on a lung that moves, and nothing else is taken for one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from clarus_desktop.core.region import Origin, Region
from clarus_desktop.media import open_clip
from clarus_desktop.opencv import cv2
from clarus_training.marks import ENOUGH, find_marks, remove_marks
from clarus_training.phantom import random_settings, render

HEIGHT, WIDTH, COUNT = 200, 240, 20
WHITE, YELLOW = (245, 245, 245), (230, 230, 20)


@cache
def _speckle() -> NDArray[np.uint8]:
    """(COUNT, HEIGHT, WIDTH, 3), in each frame another one."""
    grains = np.random.default_rng(0).gamma(4, 12, (COUNT, HEIGHT, WIDTH)).clip(0, 120)
    smooth = np.stack([cv2.GaussianBlur(grain, (5, 5), 1.2) for grain in grains])
    return np.repeat(smooth[..., None], 3, axis=3).astype(np.uint8)


def _lung() -> list[NDArray[np.uint8]]:
    """Frames (HEIGHT, WIDTH, 3) without a mark."""
    return list(_speckle().copy())


def _where(shape: str, x: int, y: int) -> NDArray[np.bool_]:
    """(HEIGHT, WIDTH), True on a mark of this shape with its upper left corner there."""
    canvas = np.zeros((HEIGHT, WIDTH), np.uint8)
    if shape == "letters":
        canvas[y : y + 10, x : x + 2] = canvas[y + 8 : y + 10, x : x + 6] = 1
        canvas[y : y + 10, x + 9 : x + 11] = 1
    elif shape == "tick":
        canvas[y : y + 2, x : x + 2] = 1
    else:
        canvas[y + 3 : y + 5, x : x + 8] = canvas[y : y + 8, x + 3 : x + 5] = 1
    return canvas.astype(bool)


def _marked(shape: NDArray[np.bool_], colour: tuple[int, int, int] = WHITE) -> list[NDArray[np.uint8]]:
    """The lung with a mark, as noisy as video compression makes it."""
    frames = _lung()
    for index, frame in enumerate(frames):
        frame[shape] = np.array(colour) - index % 5
    return frames


@settings(max_examples=20)
@given(
    shape=st.sampled_from(["letters", "tick", "cross"]),
    x=st.integers(8, WIDTH - 20),
    y=st.integers(8, HEIGHT - 20),
    colour=st.sampled_from([WHITE, YELLOW]),
)
def test_a_mark_is_found_anywhere_and_little_around_it(
    shape: str, x: int, y: int, colour: tuple[int, int, int]
) -> None:
    mark = _where(shape, x, y)
    found = find_marks(_marked(mark, colour), None)
    assert found[mark].all()
    assert not found[cv2.dilate(mark.view(np.uint8), np.ones((9, 9), np.uint8)) == 0].any()


def test_a_lung_without_marks_has_none() -> None:
    assert not find_marks(_lung(), None).any()


def test_a_phantom_has_none() -> None:
    frames = list(render(random_settings(5, consolidation=True)))
    assert not find_marks(frames[:: len(frames) // COUNT], None).any()


@settings(max_examples=20)
@given(angle=st.floats(0, np.pi))
def test_a_pleural_line_that_stands_still_is_no_mark(angle: float) -> None:
    line = np.zeros((HEIGHT, WIDTH), np.float32)
    right, down = 30 * np.cos(angle), 30 * np.sin(angle)
    ends = ((round(120 + sign * right), round(100 + sign * down)) for sign in (-1, 1))
    cv2.line(line, *ends, 1, 3)
    line = cv2.GaussianBlur(line, (5, 5), 1)[..., None]
    frames = [(frame * (1 - line) + 250 * line).astype(np.uint8) for frame in _lung()]
    assert min(frame.max() for frame in frames) > 230
    assert not find_marks(frames, None).any()


def test_an_echo_that_moves_is_no_mark() -> None:
    frames = _lung()
    for index, frame in enumerate(frames):
        frame[_where("cross", 100 + index, 90)] = 245
    assert not find_marks(frames, None).any()


def test_where_nothing_moves_nothing_is_taken_for_a_mark() -> None:
    assert not find_marks([_marked(_where("letters", 100, 90))[0]] * COUNT, None).any()


def test_a_spot_in_a_still_corner_of_a_moving_clip_is_no_mark() -> None:
    frames = _marked(_where("cross", 100, 30))
    for frame in frames[1:]:
        frame[:70] = frames[0][:70]
    assert not find_marks(frames, None).any()


def test_too_few_frames_tell_nothing() -> None:
    frames = _marked(_where("letters", 100, 90))
    assert not find_marks(frames[: ENOUGH - 1], None).any()
    assert find_marks(frames[:ENOUGH], None).any()


def test_a_clip_may_begin_black() -> None:
    mark = _where("letters", 100, 90)
    frames = _marked(mark)
    assert find_marks([np.zeros_like(frames[0]), *frames], None)[mark].all()


def test_only_the_region_is_looked_at() -> None:
    label, bar = _where("letters", 20, 90), np.zeros((HEIGHT, WIDTH), np.bool_)
    bar[60:63, 10:63] = True
    region = Region(((60, 10), (220, 10), (220, 190), (0, 190), (60, 150)), Origin.FOUND)
    inside = region.mask(WIDTH, HEIGHT)
    found = find_marks(_marked(label | bar), region)
    assert found[bar & inside].all()  # a tick, of which the region leaves a scale's axis out
    assert not found[~inside].any()
    assert not find_marks(_marked(bar), None).any()


def test_a_removed_mark_looks_like_what_is_around_it() -> None:
    mark = _where("letters", 100, 90)
    frame = _marked(mark)[0]
    before = frame.copy()
    frame.flags.writeable = False
    cleared = remove_marks(frame, mark)
    assert (frame == before).all()
    assert (cleared[~mark] == before[~mark]).all()
    around = before[cv2.dilate(mark.view(np.uint8), np.ones((9, 9), np.uint8)).astype(bool) & ~mark]
    assert around.min() <= cleared[mark].min() <= cleared[mark].max() <= around.max()


def test_a_frame_without_marks_is_left_alone() -> None:
    frame = _lung()[0]
    assert remove_marks(frame, np.zeros((HEIGHT, WIDTH), np.bool_)) is frame


@pytest.mark.realdata
@pytest.mark.parametrize(("name", "marked"), [("patient_30_L3", True), ("patient_10_L1", False)])
def test_the_burned_in_position_of_a_real_clip_is_found(lus: Path, name: str, marked: bool) -> None:
    clip = open_clip(lus / "covid-blues" / f"{name}.mp4")
    found = find_marks([clip.frames.frame(index) for index in range(0, 60, 3)], clip.info.region)
    clip.frames.close()
    assert found.any() == marked
    assert found.mean() < 0.005
