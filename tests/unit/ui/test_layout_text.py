from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.ui.layout_text import pack, unpack


@given(st.dictionaries(st.text(), st.binary()), st.dictionaries(st.text(), st.integers() | st.text()))
def test_what_was_packed_comes_back(state: dict[str, bytes], choices: dict[str, str | int | float]) -> None:
    assert unpack(pack(state, choices)) == (state, choices)


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    state, choices = unpack(text)
    assert isinstance(state, dict)
    assert isinstance(choices, dict)


@pytest.mark.parametrize(
    "text", ["", "[]", "null", '{"state": 3, "choices": []}', '{"state": {"a": "%%%", "b": 5}}']
)
def test_what_cannot_be_read_is_left_out(text: str) -> None:
    assert unpack(text) == ({}, {})
