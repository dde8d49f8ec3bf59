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


def test_long_text_loses_its_middle_and_no_end() -> None:
    assert wording.shortened("abcdefghij", 5) == "ab…ij"
    assert wording.shortened("abc", 3) == "abc"
