"""What the program remembers between starts, and what the window shows of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from clarus_desktop import settings
from clarus_desktop.control.failures import Failures
from clarus_desktop.core.errors import SettingsError
from clarus_desktop.core.language import tr
from clarus_desktop.settings import Settings

if TYPE_CHECKING:
    from clarus_desktop.ui.main_window import MainWindow


class Memory:
    """Keeps the settings, in their file too. The window gets its layout back at once."""

    def __init__(self, window: MainWindow, failures: Failures, file: Path | None) -> None:
        """``file``: None to remember nothing."""
        self._window = window
        self._failures = failures
        self._file = file
        self._settings = settings.load(file) if file is not None else Settings()
        window.restore_layout(self._settings.layout)
        self._tell_window()

    @property
    def settings(self) -> Settings:
        """As they are now; changed by ``remember`` with a changed copy."""
        return self._settings

    def remember(self, changed: Settings) -> None:
        """Take over changed settings and save them; a failure to save is said, nothing more."""
        self._settings = changed
        self._tell_window()
        if self._file is None:
            return
        try:
            settings.save(self._file, changed)
        except SettingsError as error:
            self._failures.say(tr("Settings"), error)

    def remember_layout(self) -> None:
        """The window as it is now."""
        self.remember(replace(self._settings, layout=self._window.save_layout()))

    def remember_hidden(self, hidden: bool) -> None:
        """Whether the window hides who the patient is."""
        if hidden != self._settings.hide_identity:
            self.remember(replace(self._settings, hide_identity=hidden))

    def _tell_window(self) -> None:
        now = self._settings
        self._window.set_recent(list(now.recent))
        self._window.set_folder(now.folder)
        self._window.set_reviewer(now.reviewer, [name for name in now.reviewers if name])
        self._window.use_preferences(now)
