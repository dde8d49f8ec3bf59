"""Numbers and names as a report prints them."""

from __future__ import annotations

import pytest

from clarus_desktop.core.opinions import Answer, Extent, Opinion
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


def test_a_name_is_one_line_and_not_without_end() -> None:
    assert wording.name(" Ada\n\t Lovelace ") == "Ada Lovelace"
    assert len(wording.name("a" * 10_000)) == 100
    assert wording.name("\x1c \u2028") == "(no name)"


def test_what_was_typed_is_never_cut() -> None:
    assert wording.one_line("a\r\nb " + "c" * 10_000) == "a b " + "c" * 10_000


@pytest.mark.parametrize(
    ("opinion", "told"),
    [
        (Opinion(Answer.PRESENT), "Consolidation present"),
        (Opinion(Answer.PRESENT, Extent.LARGE), "Consolidation present, large"),
        (Opinion(Answer.ABSENT), "Consolidation absent"),
        (Opinion(Answer.CANNOT_TELL), "Can't tell"),
    ],
)
def test_a_clinicians_verdict_is_a_phrase(opinion: Opinion, told: str) -> None:
    assert wording.opinion(opinion) == told


def test_long_text_loses_its_middle_and_no_end() -> None:
    assert wording.shortened("abcdefghij", 5) == "ab…ij"
    assert wording.shortened("abc", 3) == "abc"
