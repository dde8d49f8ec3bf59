"""Fonts for the printed page: found, and checked for every character they are to draw."""

from __future__ import annotations

import os
import sys
import threading
import unicodedata

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

from clarus_desktop.core.errors import ReportError
from clarus_desktop.report.pdf.style import PT

_PREFERRED = ("Noto Sans", "DejaVu Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans", "Arial")

_NEVER_DRAWN = {"Cc", "Cs", "Zl", "Zp"}
"""Unicode categories: control characters, surrogates, line and paragraph separators."""
_TURNING = {chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}
"""Controls that could turn the text around them, so that a name reads as another."""

_application: QGuiApplication | None = None


def ensure_gui_application() -> None:
    """Make the QGuiApplication that fonts and painting need, unless the program has one.

    On Linux it needs no screen and never touches one: a display that is set but out of reach would end
    the process. A platform chosen by QT_QPA_PLATFORM is left as chosen.

    Raises:
        RuntimeError: there is none, and this is not the main thread, which alone may make it.
    """
    global _application  # Qt ends with the last reference, so one is kept
    if isinstance(QCoreApplication.instance(), QGuiApplication):
        return
    if threading.current_thread() is not threading.main_thread():
        raise RuntimeError("the first PDF of a program without a window is to be written in its main thread")
    offscreen = sys.platform.startswith("linux") and not os.environ.get("QT_QPA_PLATFORM")
    _application = QGuiApplication(["clarus-desktop", *(("-platform", "offscreen") if offscreen else ())])


class Fonts:
    """The report's typeface, with Qt's fallback to every other installed font."""

    def __init__(self) -> None:
        """Choose a typeface.

        Raises:
            ReportError: no font is installed that could draw as much as a Latin letter.
        """
        installed = set(QFontDatabase.families())
        self._families = [family for family in _PREFERRED if family in installed]
        self._metrics = QFontMetricsF(self.font(9))
        self.replaced = False
        """Whether a character had to be shown by its code point."""
        if not self._draws("A"):
            raise ReportError(
                "The report was not written: this computer has no fonts to print with.",
                "Install a font package, for example fonts-noto-core or fonts-dejavu-core.",
            )

    def font(self, points: float, *, bold: bool = False) -> QFont:
        """The typeface at a size, measured in the page's coordinates."""
        font = QFont()
        if self._families:
            font.setFamilies(self._families)
        font.setPixelSize(round(points * PT))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setBold(bold)
        return font

    def printable(self, text: str) -> str:
        r"""``text`` with each character that no font can draw, or that must not act, as ``\u{4f60}``."""
        return "".join(char if self._draws(char) else self._code_point(char) for char in text)

    def _code_point(self, char: str) -> str:
        self.replaced = True
        return f"\\u{{{ord(char):x}}}"

    def _draws(self, char: str) -> bool:
        """Whether some installed font has it. Qt would draw a box, which hides what the text says."""
        acts = char in _TURNING or unicodedata.category(char) in _NEVER_DRAWN
        return not acts and self._metrics.inFontUcs4(ord(char))
