"""The logo of an institution: taken from a file, kept as PNG, and put onto reports."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np

from clarus_desktop.core.atomic import private_folder, write_bytes
from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.issue import Letterhead

_FORMATS = ("PNG", "JPEG")
_LARGEST_FILE = 8 * 2**20
_MOST_PIXELS = 30_000_000
_ROOM = (900, 280)
"""Pixels that a logo is made to fit: finer than print needs."""
_CHOOSE = "Choose a PNG or JPEG file."


def read_logo(path: Path) -> Image:
    """The logo in a PNG or JPEG file, on white, no larger than a report has room for.

    Raises:
        ReportError: the file can't be read, is no such picture, or too large.
    """
    from PIL import Image as Pictures

    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_FILE + 1)
    except OSError as error:
        raise ReportError(f"“{path.name}” can't be read ({error.strerror}).", _CHOOSE) from error
    if len(content) > _LARGEST_FILE:
        raise ReportError(f"“{path.name}” is too large for a logo.", "Choose a smaller picture.")
    try:
        with Pictures.open(io.BytesIO(content), formats=_FORMATS) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                raise ReportError(f"“{path.name}” is too large for a logo.", "Choose a smaller picture.")
            whole = picture.convert("RGBA")
    except (OSError, SyntaxError, ValueError, Warning, Pictures.DecompressionBombError) as error:
        raise ReportError(f"“{path.name}” is no picture that can be read.", _CHOOSE) from error
    white = Pictures.new("RGBA", whole.size, "white")
    white.alpha_composite(whole)
    white.thumbnail(_ROOM)
    return np.asarray(white.convert("RGB"))


def keep_logo(logo: Image | None, path: Path) -> None:
    """Keep a logo for the next reports; None: there is none any more.

    Raises:
        ReportError: it can't be kept; what was there stays.
    """
    from PIL import Image as Pictures

    try:
        if logo is None:
            path.unlink(missing_ok=True)
            return
        content = io.BytesIO()
        Pictures.fromarray(logo).save(content, "PNG")
        private_folder(path.parent)
        write_bytes(path, content.getvalue(), private=True)
    except OSError as error:
        raise ReportError(f"The logo could not be kept ({error.strerror}).", "Try again.") from error


def letterhead(institution: str, logo: Path | None) -> Letterhead:
    """The letterhead of a name and a logo's file; without a file there is no logo.

    Raises:
        ReportError: the logo is there and can't be read.
    """
    is_there = logo is not None and logo.is_file()
    return Letterhead(institution, read_logo(logo) if logo is not None and is_there else None)
