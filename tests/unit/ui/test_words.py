from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.ui import words


@given(st.text())
def test_plain_leaves_no_markup(text: str) -> None:
    escaped = words.plain(text)
    assert "<" not in escaped
    assert escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") == text


@pytest.mark.parametrize(("time_s", "text"), [(0.2, "0 s"), (89, "89 s"), (200, "3 min")])
def test_duration(time_s: float, text: str) -> None:
    assert words.duration(time_s) == text
