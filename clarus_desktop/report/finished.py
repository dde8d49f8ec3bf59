"""Finishes Qt's PDF: its text can be selected as it was written, and the pictures are put in; reads it back.

Nothing here knows Qt, so pypdf, whose import takes as long as that of all that draws, is imported by the
worker that writes, not in the window's thread.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pypdf
from numpy.typing import NDArray
from pypdf.generic import DictionaryObject, NameObject, NumberObject, StreamObject

from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.words import RESEARCH_USE

_TARGETS = re.compile(rb"\[[^\]]*\]")
"""In a ToUnicode map: the list of characters that a range of glyphs stands for."""
_TARGET = re.compile(rb"<([0-9A-Fa-f]{4})>")

_SHAPED = (("\u2f00", "\u2fdf"), ("\ufb00", "\ufdff"), ("\ufe70", "\ufeff"))
"""Kangxi radicals, ligatures and Arabic presentation forms: other codes for the glyphs of plain letters."""


def make_readable(pdf: bytes, pictures: Sequence[NDArray[np.uint8]], *, title: str, creator: str) -> bytes:
    """The same pages, in which a blank is a blank, letters are letters, and the pictures are seen.

    Qt draws tabs with the glyph of the blank and then, asked what that glyph stands for, finds the tab
    first, so that a search for "not for diagnosis" would fail; ligatures, Arabic letters and some Chinese
    ones come out as lookalikes. The document's properties tell the title and the program, neither person nor
    folder.

    Args:
        pdf: in which a pixel stands for each picture; its colour is the picture's number.
        pictures: each (height, width, 3) uint8 RGB.
        title: of the document.
        creator: the program.
    """
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    for page in writer.pages:
        resources = _entry(page, "/Resources")
        _fill(_entry(resources, "/XObject"), pictures)
        fonts = _entry(resources, "/Font")
        for name in fonts:
            to_unicode = _entry(fonts, name).get("/ToUnicode")
            stream = to_unicode.get_object() if to_unicode is not None else None
            if isinstance(stream, StreamObject):
                stream.set_data(_TARGETS.sub(_in_plain_letters, stream.get_data()))
    writer.root_object.pop("/Metadata", None)  # says the same once more, without the title
    writer.metadata = {"/Title": title, "/Creator": creator, "/Producer": "Qt, pypdf"}
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def check(written: Path | io.BytesIO, *, name: str, pages: int, landmark: str, state: str) -> None:
    """Read a written report back.

    Raises:
        ReportError: it can't be opened, or lacks pages, the landmark, the disclaimer or the state.
    """
    try:
        texts = [page.extract_text() for page in pypdf.PdfReader(written).pages]
    except Exception as error:  # whatever a reader may stumble over, the file is not good
        raise _bad(name) from error
    signed = state.split()[0]  # the name may be written from right to left
    whole = [RESEARCH_USE in text and signed in text for text in texts]
    if len(texts) != pages or not all(whole) or landmark not in "".join(texts[0].split()):
        raise _bad(name)


def _bad(name: str) -> ReportError:
    return ReportError(
        f"“{name}” was not written: the finished file could not be read back whole.",
        "Try again, or choose another disk.",
    )


def _fill(images: DictionaryObject, pictures: Sequence[NDArray[np.uint8]]) -> None:
    """Put the pictures in place of their pixels among the images of a page."""
    for name in images:
        image = images[name].get_object()
        if isinstance(image, StreamObject) and image["/Width"] == image["/Height"] == NumberObject(1):
            picture = pictures[int.from_bytes(image.get_data(), "big")]
            height, width, _ = picture.shape
            image[NameObject("/Width")], image[NameObject("/Height")] = map(NumberObject, (width, height))
            image.set_data(picture.tobytes())


def plain(char: str) -> str:
    """What a reader means by ``char``: a blank for a tab, the letters for their lookalikes."""
    if char == "\t":
        return " "
    shaped = any(first <= char <= last for first, last in _SHAPED)
    return unicodedata.normalize("NFKC", char) if shaped else char


def _in_plain_letters(targets: re.Match[bytes]) -> bytes:
    return _TARGET.sub(
        lambda target: b"<%s>" % plain(chr(int(target[1], 16))).encode("utf-16-be").hex().encode(), targets[0]
    )


def _entry(parent: DictionaryObject, name: str) -> DictionaryObject:
    """A dictionary inside another; empty where there is none."""
    found = parent[name].get_object() if name in parent else None
    return found if isinstance(found, DictionaryObject) else DictionaryObject()
