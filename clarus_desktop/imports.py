"""Imports at Python's own pace in a program with Qt, and what can't be imported in words."""

from __future__ import annotations

import builtins

from clarus_desktop.core.errors import ClarusError
from clarus_desktop.core.language import tr


def be_plain() -> None:
    """Have modules imported by Python alone, as they are where there is no PySide; for good.

    PySide reads the source of each module that is imported, to see whether it wants Qt's names in Python's
    style, which nothing here does. For torch's 1,800 modules that takes a fifth of the time that their import
    takes, and 100 MB for as long as the program lives.
    """
    import PySide6.QtCore  # noqa: F401 - which would change it back if it came later

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def in_words(error: Exception) -> Exception:
    """An error as it is told to the user: of a library that is not there, as after half an installation, a
    ``ClarusError`` that says so; any other as it is."""
    library = (error.name or "").partition(".")[0] if isinstance(error, ModuleNotFoundError) else ""
    if library in ("", "clarus_desktop"):  # of our own none is missing, unless we misspelled it
        return error
    return ClarusError(
        tr("A part of this program is missing: {library}.", library=library), tr("Install the program again.")
    )
