"""The letterhead of reports: an institution's name, remembered, and a logo, kept beside the settings."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from clarus_desktop.control.failures import Failures
from clarus_desktop.control.memory import Memory
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.issue import Letterhead
from clarus_desktop.core.language import mark, tr

if TYPE_CHECKING:
    from clarus_desktop.core.clip import Image
    from clarus_desktop.ui.main_window import MainWindow

UNCHANGED = mark("The report template was not changed")


class Letterheads(QObject):
    """Serves the dialog in which it is chosen, and gives it to those who write reports."""

    def __init__(
        self,
        window: MainWindow,
        memory: Memory,
        workers: Workers,
        failures: Failures,
        logo_file: Path | None,
        parent: QObject | None = None,
    ) -> None:
        """``logo_file``: where the logo is kept; None: nothing is remembered."""
        super().__init__(parent)
        self._window = window
        self._memory = memory
        self._workers = workers
        self._failures = failures
        self._logo_file = logo_file

    def making(self) -> Callable[[], Letterhead]:
        """Makes the letterhead as it is now: for the worker."""
        institution, logo_file = self._memory.settings.institution, self._logo_file

        def make() -> Letterhead:
            from clarus_desktop.report.letterhead import letterhead

            return letterhead(institution, logo_file)

        return make

    @Slot()
    def ask(self) -> None:
        """Show the dialog with what was chosen before."""
        make = self.making()

        def read() -> Generator[None, None, Letterhead]:
            yield
            return make()

        job = self._workers.job(read, "template", self._show_without)
        job.finished.connect(self._show)
        job.start()

    @Slot(object)
    def _show_without(self, error: Exception) -> None:
        """The logo can't be read: another can be chosen."""
        self._failures.say(tr("The logo is not shown"), error)
        self._show(Letterhead(self._memory.settings.institution))

    @Slot(object)
    def _show(self, letterhead: Letterhead) -> None:
        from clarus_desktop.ui.template_dialog import TemplateDialog

        if self._window.findChild(TemplateDialog) is not None:
            return
        dialog = TemplateDialog(letterhead, self._memory.settings.folder, self._window)
        dialog.chosen.connect(self._take)
        dialog.open()

    @Slot(str, object)
    def _take(self, institution: str, logo: Path | Letterhead) -> None:
        """``logo``: a file to take it from, or a letterhead whose logo it is to be."""
        target = self._logo_file

        def take() -> Generator[None, None, str]:
            from clarus_desktop.report.letterhead import keep_logo, read_logo

            yield
            image: Image | None = read_logo(logo) if isinstance(logo, Path) else logo.logo
            if target is not None:
                keep_logo(image, target)
            return institution

        job = self._workers.job(take, "template", self._failures.saying(tr(UNCHANGED)))
        job.finished.connect(self._taken)
        job.start()

    @Slot(str)
    def _taken(self, institution: str) -> None:
        self._memory.remember(replace(self._memory.settings, institution=institution))
        self._window.show_notice(tr("The report template was changed."))
