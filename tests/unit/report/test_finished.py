"""What is done to a PDF that Qt has written; the rest is tested with the reports."""

from __future__ import annotations

import pytest

from clarus_desktop.report.finished import plain


@pytest.mark.parametrize(
    ("char", "told"), [("\t", " "), ("ﬂ", "fl"), ("ﺔ", "ة"), ("⼆", "二"), ("a", "a"), ("²", "²")]
)
def test_text_is_selected_as_it_was_written(char: str, told: str) -> None:
    assert plain(char) == told
