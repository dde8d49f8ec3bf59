"""Numbers and names as a report prints them."""

from __future__ import annotations

import pytest

from clarus_desktop.report import wording


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (0.12, "0.120 above the threshold"),
        (-0.004, "0.004 below the threshold"),
        (-0.0001, "less than 0.001 below the threshold"),
        (0.0, "exactly at the threshold"),
    ],
)
def test_a_margin_never_reads_as_a_zero_that_is_none(value: float, told: str) -> None:
    assert wording.margin(value) == told


@pytest.mark.parametrize(
    ("value", "told"),
    [(0.0, "0.00 s"), (4.766, "4.77 s"), (59.996, "1:00.00 min"), (125.3, "2:05.30 min")],
)
def test_times_grow_minutes(value: float, told: str) -> None:
    assert wording.seconds(value) == told


@pytest.mark.parametrize(
    ("value", "told"), [(0.0, "0%"), (0.004, "0.4%"), (0.02, "2%"), (0.123, "12%"), (1.0, "100%")]
)
def test_small_shares_keep_a_decimal(value: float, told: str) -> None:
    assert wording.share(value) == told


def test_long_text_loses_its_middle_and_no_end() -> None:
    assert wording.shortened("abcdefghij", 5) == "ab…ij"
    assert wording.shortened("abc", 3) == "abc"


def test_counts_have_a_plural() -> None:
    assert wording.count(1, "frame") == "1 frame"
    assert wording.count(1200, "frame") == "1,200 frames"
