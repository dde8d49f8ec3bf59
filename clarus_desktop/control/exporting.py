"""Exporting: the review as it stands, written to a file in a worker."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Slot

from clarus_desktop.control.failures import Failures
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.errors import ReportError
from clarus_desktop.exports import PageSize, export
from clarus_desktop.session import ReviewSession

if TYPE_CHECKING:
    from clarus_desktop.ui.main_window import MainWindow


class Exporting(QObject):
    """Writes reviews; each is finished even when the window closes meanwhile."""

    def __init__(
        self,
        session: ReviewSession,
        window: MainWindow,
        workers: Workers,
        failures: Failures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._workers = workers
        self._failures = failures

    @Slot(str)
    def export(self, path: str) -> None:
        """Write the report, or the tracks as JSON or CSV, by the name's ending."""
        snapshot, clip = self._session.snapshot(), self._session.clip
        if snapshot is None or clip is None:
            error = ReportError(
                "No clip has been analysed yet.", "Open a clip, or wait for the first values."
            )
            self._failures.say("Nothing was exported", error)
            return
        target, page = Path(path), _page_size()

        def work() -> Generator[None, None, Path]:
            yield
            return export(snapshot, clip.frames, target, page)

        failed = self._failures.saying("Nothing was exported")
        job = self._workers.job(work, "export", failed, waited_for=True)
        job.finished.connect(self._finished)
        job.ended.connect(self._ended)
        self._window.set_busy_export(True)
        job.start()

    @Slot(object)
    def _finished(self, path: Path) -> None:
        self._window.show_notice(f"“{path.name}” was written.")

    @Slot()
    def _ended(self) -> None:
        self._window.set_busy_export(False)


def _page_size() -> PageSize:
    """What printers hold where this machine is."""
    imperial = QLocale.MeasurementSystem.ImperialUSSystem
    return "Letter" if QLocale.system().measurementSystem() == imperial else "A4"
