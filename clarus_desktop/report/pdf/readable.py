"""Finishes Qt's PDF: its text can be selected as it was written, and the pictures are put in."""

from __future__ import annotations

import io
import re
import unicodedata

import pypdf
from pypdf.generic import DictionaryObject, StreamObject

from clarus_desktop.report.pdf.pictures import Album

_TARGETS = re.compile(rb"\[[^\]]*\]")
"""In a ToUnicode map: the list of characters that a range of glyphs stands for."""
_TARGET = re.compile(rb"<([0-9A-Fa-f]{4})>")

_SHAPED = (("\u2f00", "\u2fdf"), ("\ufb00", "\ufdff"), ("\ufe70", "\ufeff"))
"""Kangxi radicals, ligatures and Arabic presentation forms: other codes for the glyphs of plain letters."""


def make_readable(pdf: bytes, album: Album, *, title: str, creator: str) -> bytes:
    """The same pages, in which a blank is a blank, letters are letters, and the album's pictures are seen.

    Qt draws tabs with the glyph of the blank and then, asked what that glyph stands for, finds the tab
    first, so that a search for "not for diagnosis" would fail; ligatures, Arabic letters and some Chinese
    ones come out as lookalikes. The document's properties tell the title and the program, neither person nor
    folder.
    """
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    for page in writer.pages:
        resources = _entry(page, "/Resources")
        album.fill(_entry(resources, "/XObject"))
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
