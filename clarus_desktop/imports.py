"""Imports at Python's own pace in a program with Qt."""

from __future__ import annotations

import builtins


def be_plain() -> None:
    """Have modules imported by Python alone, as they are where there is no PySide; for good.

    PySide reads the source of each module that is imported, to see whether it wants Qt's names in Python's
    style, which nothing here does. For torch's 1,800 modules that takes a fifth of the time that their import
    takes, and 100 MB for as long as the program lives.
    """
    import PySide6.QtCore  # noqa: F401 - which would change it back if it came later

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
