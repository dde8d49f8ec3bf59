"""What is drawn of a track, against looking at each frame."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTransform

from clarus_desktop.ui.backdrop import STEPS, shades
from clarus_desktop.ui.curve import drawn

NAN = float("nan")


def of(values: list[float], parted: tuple[int, ...] = (), per_pixel: float = 0.1) -> tuple[list, list]:  # type: ignore[type-arg]
    """Lines and dots of values ten pixels apart, or as many to a pixel as said."""
    breaks = np.zeros(len(values), bool)
    breaks[list(parted)] = True
    lines, dots = drawn(np.arange(len(values)) / per_pixel, np.array(values), breaks, 1000)
    return lines.tolist(), dots.tolist()


def test_neighbours_are_joined() -> None:
    assert of([1, 3, 2]) == ([[0, 1, 10, 3], [10, 3, 20, 2]], [])


def test_no_line_crosses_what_is_not_analysed_or_missing() -> None:
    assert of([1, NAN, 3, 4]) == ([[20, 3, 30, 4]], [[0, 1]])
    assert of([1, 2, 3, 4], parted=(2,)) == ([[0, 1, 10, 2], [20, 3, 30, 4]], [])
    assert of([NAN, NAN]) == ([], [])
    assert of([]) == ([], [])


def test_each_frame_alone_is_a_dot() -> None:
    assert of([1, NAN, NAN, 2, NAN]) == ([], [[0, 1], [30, 2]])


def test_of_many_frames_to_a_pixel_the_lowest_and_highest_are_seen() -> None:
    lines, dots = of([5, 1, 9, 5, 5, NAN, 2, 7], per_pixel=4)
    assert [0, 1, 0, 9] in lines
    assert [1, 2, 1, 7] in lines
    assert dots == []


@given(
    st.lists(st.one_of(st.floats(0, 100), st.just(NAN)), max_size=40),
    st.sampled_from([0.1, 0.7, 1.0, 3.0, 9.0]),
)
def test_every_analysed_frame_leaves_a_mark_in_its_column(values: list[float], per_pixel: float) -> None:
    lines, dots = of(values, per_pixel=per_pixel)
    marks = [(left, low, high) for left, low, right, high in lines if left == right]
    marks += [(x, y, y) for x, y in dots]
    marks += [(x, y, y) for line in lines for x, y in (line[:2], line[2:])]
    for frame, value in enumerate(values):
        if not np.isnan(value):
            column = np.floor(frame / per_pixel)
            assert any(np.floor(x) == column and low <= value <= high for x, low, high in marks)


def test_hatching_tells_how_much_is_not_analysed() -> None:
    """Ten pixels per second; the second second is not analysed, and of the fourth every other hundredth."""
    sparse = np.arange(300, 400) / 100
    spans = np.concatenate(([[1.0, 2.0]], np.stack((sparse[::2], sparse[1::2]), axis=1)))
    found = shades(spans, QTransform(10, 0, 0, 1, 0, 0), 50)
    expected = [0] * 10 + [STEPS] * 10 + [0] * 10 + [STEPS // 2] * 10 + [0] * 10
    assert found.tolist() == pytest.approx(expected)
    assert shades(np.empty((0, 2)), QTransform(), 3).tolist() == [0, 0, 0]
