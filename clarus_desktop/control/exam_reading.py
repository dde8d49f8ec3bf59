"""Reading an exam's folder: its files are listed at once, and filled in as they are read in a worker."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from clarus_desktop import exams
from clarus_desktop.control.failures import Failures, kept_sentence
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.exams import Exam
from clarus_desktop.core.language import many, mark, tr
from clarus_desktop.exam_session import ExamSession, Row
from clarus_desktop.exams import Folder, Scanned
from clarus_desktop.jobs import Job

if TYPE_CHECKING:
    from clarus_desktop.ui.main_window import MainWindow

STEPS = 100
"""In which progress is shown, however many clips there are."""
NAMED = 3
"""Files that can't be read and are named; more are counted."""


@dataclass(frozen=True)
class Wanted:
    """What an exam is to be made of."""

    folder: Path
    chosen: tuple[Path, ...] | None = None
    """The clips of one study; None: all in and under the folder."""
    name: str = ""
    """Of the exam; empty: as the folder."""


class ExamReading(QObject):
    """Reads one folder at a time. Until it is read, its clips have no hash and stand under their paths."""

    read = Signal(object)
    """A Folder, with all of its clips."""
    given_up = Signal()
    """Nothing came of it: no clip, an error, or cancelled."""

    def __init__(
        self,
        exam: ExamSession,
        window: MainWindow,
        workers: Workers,
        failures: Failures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._exam = exam
        self._window = window
        self._workers = workers
        self._failures = failures
        self._name = ""
        self._done = 0
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        return self._job is not None

    def begin(self, wanted: Wanted) -> None:
        """Read clips; what is on screen stays until their files are known."""
        self.stop()

        def work() -> Generator[Exam | Scanned | None, None, Folder]:
            return (yield from exams.scan(wanted.folder, wanted.chosen, wanted.name))

        self._name, self._done = wanted.name or wanted.folder.name, 0
        self._job = self._workers.job(work, "folder", self._failed)
        self._job.progressed.connect(self._progressed)
        self._job.finished.connect(self._finished)
        self._job.cancelled.connect(self._cancelled)
        self._job.ended.connect(self._ended)
        self._job.start()

    def cancel(self) -> bool:
        """Give up the folder that is being read; False when there is none."""
        if self._job is None:
            return False
        self._job.cancel()
        return True

    def stop(self) -> None:
        """Cancel without a word: something else takes its place."""
        if self._job is not None:
            job, self._job = self._job, None
            job.cancel()

    @Slot(object)
    def _progressed(self, step: Exam | Scanned | None) -> None:
        if self.sender() is not self._job:
            return
        if isinstance(step, Exam):
            self._exam.load(step, map(Row, step.clips))
            self._window.show_exam()
            self._window.show_reading(self._name, 0, len(step.clips))
        elif step is not None:
            row = self._exam.row(str(step.path))
            if row is not None:
                self._exam.set_row(filled_in(row, step))
            self._done += 1
            if self._done % max(len(self._exam.rows) // STEPS, 1) == 0:
                self._window.show_reading(self._name, self._done, len(self._exam.rows))

    @Slot(object)
    def _finished(self, folder: Folder) -> None:
        if self.sender() is self._job:
            self._job = None
            self.read.emit(folder)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._failures.say(tr("“{name}” was not opened", name=self._name), error)
        self._job = None
        self.given_up.emit()

    @Slot()
    def _cancelled(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self.given_up.emit()

    @Slot()
    def _ended(self) -> None:
        if self._job is None:
            self._window.show_read()


def filled_in(row: Row, found: Scanned) -> Row:
    """The row of a file that has been read; it keeps its zone."""
    if found.clip is None:
        return replace(row, error=kept_sentence(found.error) if found.error is not None else "")
    return replace(row, clip=replace(found.clip, sha256=row.clip.sha256, zone=row.clip.zone))


def oddities(folder: Folder) -> str:
    """What of a folder's clips is not as one expects, in sentences; empty: all is well."""
    told = []
    if folder.repeated:
        names = ", ".join(f"“{name}”" for name in folder.repeated)
        told.append(tr("The same clip is listed once only: {names} left out.", names=names))
    if folder.failed:
        names = ", ".join(f"“{found.path.name}”" for found in folder.failed[:NAMED])
        more = len(folder.failed) - NAMED
        told.append(
            many(
                more,
                mark("{names} and {n} further file can't be read."),
                mark("{names} and {n} further files can't be read."),
                names=names,
            )
            if more > 0
            else tr("{names} can't be read.", names=names)
        )
    places = len({Path(clip.path).parent for clip in folder.clips})
    if places > 1:
        told.append(
            tr(
                "The clips lie in {folders} folders; an exam is meant to hold one patient's visit.",
                folders=places,
            )
        )
    return " ".join(told)
