"""Sentences kept in English, shown in another language."""

from __future__ import annotations

from collections.abc import Iterator
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core import kept, language

TEXTS = [value for name, value in vars(kept).items() if name.isupper() and not name.startswith("_")]


@pytest.fixture
def elsewhere() -> Iterator[None]:
    """A language that puts every text between marks."""
    language.use(lambda text: f"¡{text}!")
    yield
    language.use(None)


def made_of(text: str, values: Iterator[str]) -> str:
    return text.format(**{name: next(values) for _, name, _, _ in Formatter().parse(text) if name})


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize("text", TEXTS)
def test_each_is_known_again_by_its_own_text(text: str) -> None:
    values = ["71", "1,840", "95"]
    sentence = made_of(text, iter(values))
    assert "¡" not in sentence
    bare = kept.shown(sentence).replace("¡", "").replace("!", "")
    assert bare == sentence
    assert kept.shown(sentence).count("¡") == 1 + sum(value in sentence for value in values)


@given(st.text())
def test_every_text_stays_as_it_is_in_english(text: str) -> None:
    assert kept.shown(text) == text


@pytest.mark.usefixtures("elsewhere")
def test_values_are_put_where_the_translation_has_them() -> None:
    language.use(lambda text: {kept.MISSING: "De {frames}: {missing}"}.get(text, text))
    assert kept.shown(kept.MISSING.format(missing=3, frames=20)) == "De 20: 3"


@pytest.mark.usefixtures("elsewhere")
def test_of_two_texts_that_match_the_narrower_one_is_taken() -> None:
    language.use(
        lambda text: {kept.INEXACT_BOTH: "{other}/{one}", kept.INEXACT: "{precision}"}.get(text, text)
    )
    assert kept.shown(kept.INEXACT_BOTH.format(one="float16", other="bfloat16")) == "bfloat16/float16"
    assert kept.shown(kept.INEXACT.format(precision="float16")) == "float16"
