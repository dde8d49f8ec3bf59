"""Texts in the interface's language, and in English in files."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Thread

import pytest

from clarus_desktop.core import language
from clarus_desktop.core.language import english, many, mark, tr

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
