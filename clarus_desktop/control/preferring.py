"""Preferring: the settings dialog, and what is chosen in it brought to where it is kept."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from clarus_desktop.control.surroundings import clear, look_around
from clarus_desktop.core.language import tr

if TYPE_CHECKING:
    from clarus_desktop.control.failures import Failures
    from clarus_desktop.control.memory import Memory
    from clarus_desktop.control.models import Models
    from clarus_desktop.control.reviewing import Reviewing
    from clarus_desktop.control.workers import Workers
    from clarus_desktop.core.preferences import Preferences, Surroundings
    from clarus_desktop.ui.main_window import MainWindow
    from clarus_desktop.ui.settings_dialog import SettingsDialog


class Preferring(QObject):
    """Opens the dialog on what is remembered. Who keeps a setting besides is told of it."""

    def __init__(
        self,
        window: MainWindow,
        models: Models,
        reviewing: Reviewing,
        memory: Memory,
        workers: Workers,
        failures: Failures,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._models, self._reviewing = window, models, reviewing
        self._memory, self._workers, self._failures = memory, workers, failures
        self._dialog: SettingsDialog | None = None
        window.commands["settings"].triggered.connect(self._open)
        window.commands["shortcuts"].triggered.connect(self._open_shortcuts)
        models.devices_found.connect(self._show_devices)

    @Slot(str)
    def choose_language(self, code: str) -> None:
        """From the next start on; as ``Preferences`` holds it."""
        self._take(replace(self._memory.settings.preferences, language=code))

    @Slot()
    def _open(self) -> None:
        self._show("analysis")

    @Slot()
    def _open_shortcuts(self) -> None:
        self._show("shortcuts")

    def _show(self, page: str) -> None:
        from clarus_desktop.ui.settings_dialog import SettingsDialog

        if self._dialog is not None:
            return
        self._dialog = SettingsDialog(self._memory.settings.preferences, self._window)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.show_page(page)
        self._dialog.chosen.connect(self._take)
        self._dialog.storage.clear_requested.connect(self._clear)
        self._dialog.storage.forget_requested.connect(self._forget)
        self._dialog.finished.connect(self._closed)
        self._show_devices()
        self._show_remembered()
        self._look_around("")
        self._models.find_devices()
        self._dialog.open()

    @Slot()
    def _closed(self) -> None:
        self._dialog = None

    @Slot(object)
    def _take(self, chosen: Preferences) -> None:
        """Device and blind mode are kept by those whom they concern, who do more than remember them."""
        before = self._memory.settings
        own = replace(chosen, device=before.device, precision=before.precision, blind=before.blind)
        self._memory.remember(before.with_preferences(own))
        self._models.choose(chosen.device, chosen.precision)
        if chosen.blind != before.blind:
            self._reviewing.set_blind(chosen.blind)
        if (chosen.text_percent, chosen.language) != (before.text_percent, before.language):
            self._window.show_notice(
                tr("Another size of texts or language holds when the program is started again.")
            )

    @Slot()
    def _show_devices(self) -> None:
        if self._dialog is not None:
            self._dialog.set_devices(self._models.devices)

    # Storage

    @Slot(str)
    def _clear(self, what: str) -> None:
        self._look_around(what)

    def _look_around(self, emptied: str) -> None:
        """Have sizes measured, after a cache has been emptied; "": none is."""

        def work() -> Generator[None, None, Surroundings]:
            yield
            if emptied:
                clear(emptied)
            return look_around()

        job = self._workers.job(work, "storage", self._failures.saying(tr("Folders could not be looked at")))
        job.finished.connect(self._show_surroundings)
        job.start()

    @Slot(object)
    def _show_surroundings(self, found: Surroundings) -> None:
        if self._dialog is not None:
            self._dialog.set_surroundings(found)

    @Slot()
    def _forget(self) -> None:
        self._memory.remember(replace(self._memory.settings, recent=(), archives=()))
        self._show_remembered()

    def _show_remembered(self) -> None:
        if self._dialog is not None:
            settings = self._memory.settings
            self._dialog.storage.set_remembered(len(settings.recent) + len(settings.archives))
