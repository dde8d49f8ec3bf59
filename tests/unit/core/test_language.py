"""Texts in the interface's language, and in English in files."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from threading import Thread

import pytest

from clarus_desktop.core import language
from clarus_desktop.core.errors import ClarusError
from clarus_desktop.core.language import english, joined, many, mark, tr

FRENCH = {
    "Open clip…": "Ouvrir un clip…",
    "Frame {frame} of {count}": "Sur {count} images, la {frame}e",
    "{n} frame": "{n} image",
    "{n} frames": "{n} images",
}


@pytest.fixture
def french() -> Iterator[None]:
    language.use(lambda text: FRENCH.get(text, text))
    yield
    language.use(None)


def test_texts_stay_as_they_are_without_a_translator() -> None:
    assert tr("Open clip…") == "Open clip…"
    assert tr("Frame {frame} of {count}", frame=3, count=9) == "Frame 3 of 9"


@pytest.mark.usefixtures("french")
def test_values_stand_where_the_translation_has_them() -> None:
    assert tr("Frame {frame} of {count}", frame=3, count=9) == "Sur 9 images, la 3e"


@pytest.mark.usefixtures("french")
def test_what_the_catalogue_lacks_is_shown_in_english() -> None:
    assert tr("Close {name}", name="a.mp4") == "Close a.mp4"


@pytest.mark.usefixtures("french")
def test_braces_are_braces_where_there_are_no_values() -> None:
    assert tr("{0} {x} {") == "{0} {x} {"
    assert tr("Close {name}", name="{frame}") == "Close {frame}"


@pytest.mark.usefixtures("french")
def test_one_and_several() -> None:
    texts = [many(amount, mark("{n} frame"), mark("{n} frames")) for amount in (0, 1, 2, 1200)]
    assert texts == ["0 images", "1 image", "2 images", "1,200 images"]


@pytest.mark.usefixtures("french")
def test_files_are_written_in_english_in_their_thread_alone() -> None:
    elsewhere: list[str] = []
    with english():
        assert tr("Open clip…") == "Open clip…"
        with english():
            pass
        assert tr("Open clip…") == "Open clip…"
        thread = Thread(target=lambda: elsewhere.append(tr("Open clip…")))
        thread.start()
        thread.join()
    assert elsewhere == ["Ouvrir un clip…"]
    assert tr("Open clip…") == "Ouvrir un clip…"


@pytest.mark.usefixtures("french")
def test_what_was_made_in_english_can_be_translated_when_it_is_shown() -> None:
    with english():
        told = tr("Frame {frame} of {count}", frame=3, count=9)
        plain = tr("Open clip…")
    assert (told, plain) == ("Frame 3 of 9", "Open clip…")
    assert (tr(told), tr(plain)) == ("Sur 9 images, la 3e", "Ouvrir un clip…")
    with english():
        assert tr(told) == told


@pytest.mark.usefixtures("french")
def test_values_made_in_english_are_translated_with_their_text() -> None:
    with english():
        told = tr("Close {name}", name=many(2, mark("{n} frame"), mark("{n} frames")))
    assert (told, tr(told)) == ("Close 2 frames", "Close 2 images")


@pytest.mark.usefixtures("french")
def test_joined_texts_are_translated_each() -> None:
    with english():
        told = joined(tr("Open clip…"), "", "{as it is}", many(1, mark("{n} frame"), mark("{n} frames")))
    assert told == "Open clip… {as it is} 1 frame"
    assert tr(told) == "Ouvrir un clip… {as it is} 1 image"
    assert joined("a", "b", by=", ") == "a, b"
    assert joined() == ""


@pytest.mark.usefixtures("french")
def test_an_error_knows_how_its_sentence_was_made() -> None:
    with english():
        error = ClarusError(tr("Frame {frame} of {count}", frame=3, count=9), tr("Open clip…"))
    assert str(error) == "Frame 3 of 9"
    assert tr(str(error)) == "Sur 9 images, la 3e"
    assert tr(error.advice) == "Ouvrir un clip…"
    assert tr(str(pickle.loads(pickle.dumps(error)))) == "Sur 9 images, la 3e"


@pytest.mark.usefixtures("french")
def test_english_is_stored_as_any_text() -> None:
    with english():
        told = tr("Frame {frame} of {count}", frame=3, count=9)
    assert json.loads(json.dumps({told: told})) == {"Frame 3 of 9": "Frame 3 of 9"}


def test_nothing_is_nothing_in_any_language() -> None:
    language.use(lambda text: f"[{text}]")
    try:
        assert tr("") == ""
        assert joined("", "") == ""
    finally:
        language.use(None)
