"""How the window looks: light or dark, and how large its texts are."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from clarus_desktop.core.preferences import AUTO
from clarus_desktop.ui.theme import use_scheme

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Appearance(QObject):
    """An application's theme: one of ``core.preferences.THEMES``. Get it by ``appearance``."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._theme = AUTO
        self._system = app.styleHints().colorScheme()
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._paint()

    def use(self, theme: str) -> None:
        """Light or dark; or auto: as the system is, now and whenever that changes."""
        if theme != self._theme:
            self._theme = theme
            self._paint()

    @Slot(Qt.ColorScheme)
    def _follow(self, scheme: Qt.ColorScheme) -> None:
        self._system = scheme
        self._paint()

    def _paint(self) -> None:
        use_scheme(self._app, _SCHEMES.get(self._theme, self._system))


def appearance() -> Appearance:
    """The application's; until it is first asked for, windows have Qt's own colours."""
    app = _application()
    return app.findChild(Appearance) or Appearance(app)


def use_text_size(percent: int) -> None:
    """Have texts this large against the system's own, in all windows that are made from now on."""
    app = _application()
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.pointSizeF() > 0:  # else the system counts in pixels
        font.setPointSizeF(font.pointSizeF() * percent / 100)
    else:
        font.setPixelSize(round(font.pixelSize() * percent / 100))
    if font != app.font():
        app.setFont(font)


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
