"""Has the interface speak a language that there is a catalogue for; decision 0031."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from clarus_desktop.core import language

LANGUAGES = {"en": "English", "fr": "Français", "es": "Español", "pt": "Português", "sw": "Kiswahili"}
"""By their codes, the names that their speakers give them."""

MACHINE_MADE = {
    "fr": "traduction automatique",
    "es": "traducción automática",
    "pt": "tradução automática",
    "sw": "tafsiri ya mashine",
}
"""Translations that no speaker of the language has checked yet, with what they are told of it: who needs a
language may read no other."""

BUTTONS = (
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
)
"""Of dialogs, as Qt names them: it has no catalogue for some of these languages, so they are in ours."""


def offered() -> list[tuple[str, str]]:
    """What can be chosen, as ``Preferences.language`` holds it, and what it is called; English first."""
    names = {
        code: f"{name} ({MACHINE_MADE[code]})" if code in MACHINE_MADE else name
        for code, name in LANGUAGES.items()
    }
    return [("" if code == "en" else code, name) for code, name in names.items()]


def speak(app: QApplication, code: str, resources: Path) -> None:
    """Use a language from now on, for all that is said and all windows that are made.

    Args:
        code: one of ``LANGUAGES``; any other means English.
        resources: the folder that holds ``translations``.
    """
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    language.use(None)
    known = code in LANGUAGES and code != "en"
    locale = QLocale(code if known else "en")
    app.setLayoutDirection(locale.textDirection())
    if not known:
        return
    of_qt, ours = QTranslator(app), QTranslator(app)
    # What Qt itself says: the buttons of dialogs. It has no Swahili; those stay English.
    if of_qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(of_qt)
    if ours.load(str(resources / "translations" / f"{code}.qm")):
        app.installTranslator(ours)
        language.use(_look_up)


def _look_up(text: str) -> str:
    try:
        return QCoreApplication.translate("", text)
    except UnicodeEncodeError:  # a file's name, whose bytes may be no text
        return text
