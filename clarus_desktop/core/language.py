"""The language of the interface: every text a person reads in the window goes through ``tr``.

The words in the source are English and are the keys of the catalogues (``resources/translations``). Nothing
is translated until the window hands in its translator, so the command line always speaks English. So does
everything that is written into a file, report or log: what writes it does so inside ``english()``. All
workers do: what they tell (errors above all) is English, may be written down as it is, and is translated by
``tr`` as soon as it comes to be shown, for a text that was made inside ``english()`` knows how it was made.

Tables at module level are read before a language is chosen: their texts are marked with ``mark``, and
translated by ``tr`` where they are shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

Translate = Callable[[str], str]

_translate: Translate | None = None
_english: ContextVar[bool] = ContextVar("english", default=False)


def use(translate: Translate | None) -> None:
    """Have texts translated from now on; None: leave them in English.

    Args:
        translate: gives a text of the source in the chosen language, or as it is where the catalogue lacks
            it. It is called in many threads.
    """
    global _translate
    _translate = translate


class English(str):
    """A text made inside ``english()``. It is that text and no more, but for ``tr``."""

    template: str
    values: dict[str, Any]

    @classmethod
    def made(cls, template: str, values: dict[str, Any]) -> English:
        text = cls(_filled(template, values))
        text.template, text.values = template, values
        return text

    def __str__(self) -> str:
        """Itself, so that an error's sentence is still one of these."""
        return self


def mark(text: str) -> str:
    """The text as it is: one that the catalogues shall hold, for ``tr`` to translate later."""
    return text


def tr(text: str, /, **values: object) -> str:
    """A text in the language of the interface.

    Args:
        text: English, as a literal or as marked by ``mark``, or what ``tr`` gave inside ``english()``, with
            its values; ``{name}`` stands for a value. Only a text that is given values is formatted: braces
            in others are braces.
        values: what to put in, by name; already fit to be shown.
    """
    if isinstance(text, English) and not values:
        values, text = text.values, text.template
    if _translate is None or not text:
        return _filled(text, values)
    if _english.get():
        return English.made(text, values)
    told = {name: tr(value) if isinstance(value, English) else value for name, value in values.items()}
    return _filled(_translate(text), told)


def joined(*texts: str, by: str = " ") -> str:
    """Texts one after another, empty ones left out. Where they are ``tr``'s it can still translate them; it
    could not if they were joined otherwise."""
    values = {f"text{number}": text for number, text in enumerate(filter(None, texts))}
    return tr(by.join(f"{{{name}}}" for name in values), **values)


def many(amount: int, one: str, more: str, /, **values: object) -> str:
    """A text about a number of things: "1 frame", "1,200 frames".

    Args:
        amount: how many; ``{n}`` in the texts.
        one: the text for exactly one, marked.
        more: the text for none or several, marked.
        values: further values to put in.
    """
    return tr(one if amount == 1 else more, n=f"{amount:,}", **values)


@contextmanager
def english() -> Iterator[None]:
    """Texts stay English in here, in this thread: for what is written into files."""
    before = _english.set(True)
    try:
        yield
    finally:
        _english.reset(before)


def _filled(template: str, values: dict[str, Any]) -> str:
    return template.format(**values) if values else template
