"""Controller: puts the parts together and connects them with the window and with each other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from clarus_desktop.control.analysing import Analysing
from clarus_desktop.control.exporting import Exporting
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.memory import Memory
from clarus_desktop.control.models import Models
from clarus_desktop.control.opening import Opening
from clarus_desktop.control.workers import Workers
from clarus_desktop.session import ReviewSession

if TYPE_CHECKING:
    from clarus_desktop.inference.library import Library
    from clarus_desktop.ui.main_window import MainWindow


class Controller(QObject):
    """Open → analyse → review → export."""

    settled = Signal()
    """No job is running any more."""

    def __init__(
        self, session: ReviewSession, window: MainWindow, library: Library, settings_file: Path | None
    ) -> None:
        """``settings_file``: None to remember nothing."""
        super().__init__(window)
        self._session = session
        self._window = window
        self._workers = Workers(self)
        self._failures = Failures(window)
        self._memory = Memory(window, self._failures, settings_file)
        self._models = Models(session, window, library, self._memory, self._workers, self._failures, self)
        self._opening = Opening(session, window, self._memory, self._workers, self._failures, self)
        self._analysing = Analysing(session, self._models, self._workers, self._failures, self)
        self._exporting = Exporting(session, window, self._workers, self._failures, self)
        self._connect()

    def _connect(self) -> None:
        window = self._window
        window.open_requested.connect(self._opening.open_clip)
        window.demo_requested.connect(self._opening.open_demo)
        window.model_requested.connect(self._models.choose_model)
        window.device_requested.connect(self._models.choose_device)
        window.analyse_requested.connect(self._analysing.analyse)
        window.cancel_requested.connect(self.cancel)
        window.export_requested.connect(self._exporting.export)
        window.closing.connect(self.shut_down)
        self._opening.opened.connect(self._analysing.analyse)
        self._models.changed.connect(self._analysing.analyse)
        self._workers.settled.connect(self.settled)

    @property
    def last_error(self) -> str:
        """What the window was last told to say went wrong."""
        return self._failures.last

    @Slot()
    def start(self) -> None:
        """Find models and devices; called once the window has been painted."""
        self._models.find()

    @Slot()
    def open_demo(self) -> None:
        """Open the bundled demo clip."""
        self._opening.open_demo()

    @Slot(str)
    def open_clip(self, path: str) -> None:
        """Open a clip; what is on screen stays until the new one has been read and checked."""
        self._opening.open_clip(path)

    @Slot()
    def cancel(self) -> None:
        """Stop opening, or else stop the analysis; what is on screen stays."""
        if not self._opening.cancel():
            self._analysing.cancel()

    @Slot()
    def shut_down(self) -> None:
        """Stop all work but exports, which are waited for, and remember the window; called as it closes."""
        if self._session.clip is not None:
            self._workers.retire(self._session.clip)
        self._workers.shut_down()
        self._memory.remember_layout()
