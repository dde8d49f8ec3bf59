from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core import words


@pytest.mark.parametrize(
    ("number", "text"), [(0.4126, "0.413"), (0.0, "0.000"), (None, "—"), (float("nan"), "—")]
)
def test_a_value_is_never_shown_as_zero_when_it_is_not_known(number: float | None, text: str) -> None:
    assert words.value(number) == text


@pytest.mark.parametrize(
    ("time_s", "text"), [(0, "0.00 s"), (59.99, "59.99 s"), (59.996, "1:00.00 min"), (64.92, "1:04.92 min")]
)
def test_seconds(time_s: float, text: str) -> None:
    assert words.seconds(time_s) == text


@pytest.mark.parametrize(
    ("fraction", "text"),
    [
        (0.0, "0%"),
        (1.0, "100%"),
        (0.02, "2.0%"),
        (0.5, "50%"),
        (0.0001, "less than 0.1%"),
        (0.9999, "more than 99.9%"),
        (0.995, "99.5%"),
    ],
)
def test_share(fraction: float, text: str) -> None:
    assert words.share(fraction) == text


@given(st.floats(0, 1, exclude_min=True, exclude_max=True))
def test_a_part_is_never_called_none_or_all(fraction: float) -> None:
    assert words.share(fraction) not in ("0%", "0.0%", "100%", "100.0%")


def test_counts_have_a_plural() -> None:
    assert words.count(1, "frame") == "1 frame"
    assert words.count(1200, "frame") == "1,200 frames"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("clip 1 – <b>肺</b>.mp4", "clip 1 – <b>肺</b>.mp4"),
        ("a\nb\u2028c", "a�b�c"),
        ("\x1b[31mred\x07", "�[31mred�"),
        ("safe\u202egpj.4pm", "safe�gpj.4pm"),
        ("\udcffclip", "�clip"),
    ],
)
def test_names_are_shown_in_one_line_and_do_nothing(name: str, shown: str) -> None:
    assert words.display_name(name) == shown
