from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import Qt, QTextDocument

from clarus_desktop.ui import words


@given(st.text("ab<>&;/\n"))
@example("Smith & Jones")
@example("two\nlines of <b>it</b>")
def test_a_tool_tip_shows_every_character(text: str) -> None:
    tip = words.plain(text)
    if Qt.mightBeRichText(tip):
        document = QTextDocument()
        document.setHtml(tip)
        tip = document.toPlainText()
    assert tip == text


@pytest.mark.parametrize(("time_s", "text"), [(0.2, "0 s"), (89, "89 s"), (200, "3 min")])
def test_duration(time_s: float, text: str) -> None:
    assert words.duration(time_s) == text
