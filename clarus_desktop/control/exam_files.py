"""An exam's files: report, reviews for colleagues, manifest for training; and reviews from colleagues."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from clarus_desktop.control.exam_rows import View
from clarus_desktop.control.exporting import page_size
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.journal import Journal
from clarus_desktop.control.letterheads import Letterheads
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.errors import ReportError, StoreReadOnlyError
from clarus_desktop.core.exams import Exam
from clarus_desktop.core.history import Action
from clarus_desktop.core.issue import ReportWanted
from clarus_desktop.core.language import english, joined, many, mark, tr
from clarus_desktop.exam_reports import write_report
from clarus_desktop.exam_session import ExamSession
from clarus_desktop.exports import prepare
from clarus_desktop.jobs import Work

if TYPE_CHECKING:
    from clarus_desktop.store.exchange import Imported
    from clarus_desktop.ui.main_window import MainWindow

FAILED = mark("Nothing was exported")
NOT_IMPORTED = mark("Nothing was imported")


class ExamFiles(QObject):
    """Writes and reads the files of an exam."""

    imported = Signal(str)
    """Id of the exam into which reviews were taken."""

    def __init__(
        self,
        exam: ExamSession,
        window: MainWindow,
        view: Callable[[], View],
        letterheads: Letterheads,
        journal: Journal,
        workers: Workers,
        failures: Failures,
        parent: QObject | None = None,
    ) -> None:
        """``view``: with whose eyes the report is written."""
        super().__init__(parent)
        self._exam = exam
        self._window = window
        self._view = view
        self._letterheads = letterheads
        self._journal = journal
        self._workers = workers
        self._failures = failures

    @Slot(object)
    def export(self, wanted: ReportWanted) -> None:
        """Write the exam as it was last saved; the name's ending tells what is written."""
        exam, reported, target = self._exam.exam, self._exam.reported(), wanted.path
        if exam is None or reported is None or self._exam.reading:
            error = ReportError(tr("No exam is open."), tr("Open a folder, or wait until it is read."))
            self._failures.say(tr(FAILED), error)
            return
        hidden = sum(row.hidden for row in self._exam.rows)
        if hidden and target.suffix.lower() != ".csv":  # the table holds the reviewer's own findings alone
            error = ReportError(
                many(
                    hidden,
                    mark("The file would show what blind mode hides of {n} clip."),
                    mark("The file would show what blind mode hides of {n} clips."),
                ),
                tr("Give your verdict on them first, or leave blind mode."),
            )
            self._failures.say(tr(FAILED), error)
            return
        match target.suffix.lower():
            case ".json":
                self._export_reviews(reported, target)
            case ".csv":
                self._export_manifest(exam, target)  # which has to find the files
            case _:
                self._export_report(reported, wanted)

    def _export_reviews(self, exam: Exam, path: Path) -> None:
        reviewer, journal = self._view().reviewer, self._journal

        def work() -> Generator[None, None, str]:
            from clarus_desktop.store.exchange import write_exam

            yield
            write_exam(journal.store(), exam, path, reviewer)
            return tr("“{name}” was written.", name=path.name)

        self._write(work, self._written)

    def _export_manifest(self, exam: Exam, path: Path) -> None:
        reviewer, journal = self._view().reviewer, self._journal
        if not reviewer:
            error = ReportError(tr("Nobody reviews yet."), tr("Say who reviews first."))
            self._failures.say(tr(FAILED), error)
            return

        def work() -> Generator[None, None, str]:
            from clarus_desktop.store.exchange import write_manifest

            yield
            manifest = write_manifest(journal.store(), exam, path, reviewer)
            told = many(
                manifest.clips,
                mark("“{name}” was written with {n} clip reviewed by {reviewer}."),
                mark("“{name}” was written with {n} clips reviewed by {reviewer}."),
                name=path.name,
                reviewer=reviewer,
            )
            if not manifest.lost:
                return told
            lost = ", ".join(manifest.lost)
            return joined(told, tr("Left out, for they are not where they were: {clips}.", clips=lost))

        self._write(work, self._written)

    def _export_report(self, exam: Exam, wanted: ReportWanted) -> None:
        view, page, journal, path = self._view(), page_size(), self._journal, wanted.path
        signed_by, make_letterhead = view.reviewer if wanted.signed else "", self._letterheads.making()
        with english():
            troubles = {row.clip.sha256: row.trouble for row in self._exam.rows if row.error}
        prepare(path)

        def work() -> Generator[None, None, tuple[str, str, str, str]]:
            yield
            issued = write_report(
                *(journal.store(), exam, path, page),
                reviewer=view.reviewer,
                model=view.model,
                troubles=troubles,
                signed_by=signed_by,
                identified=wanted.identified,
                letterhead=make_letterhead(),
            )
            told = tr("“{name}” was written.", name=path.name)
            return told, exam.id, view.reviewer, issued.noted

        self._write(work, self._report_written)

    def _write(self, work: Work, written: Callable[..., None]) -> None:
        """Once and no more, unlike a judgement: what fails is said, and holds nothing up."""
        job = self._workers.job(work, "export", self._failures.saying(tr(FAILED)), waited_for=True)
        job.finished.connect(written)
        job.ended.connect(self._ended)
        self._window.set_busy_export(True)
        job.start()

    @Slot(object)
    def _report_written(self, result: tuple[str, str, str, str]) -> None:
        told, exam, reviewer, noted = result
        if not self._journal.read_only:
            self._journal.submit(
                lambda store: store.note(
                    Action.EXPORT, reviewer, f"Export the report of the exam{noted}", exam=exam
                ),
                lambda _: None,
                is_asked_for=False,
            )
        self._written(told)

    @Slot(object)
    def _written(self, told: str) -> None:
        self._window.show_notice(tr(told))

    @Slot()
    def _ended(self) -> None:
        self._window.set_busy_export(False)

    # Taking in

    @Slot(str)
    def take_in(self, path: str) -> None:
        """Import the reviews of an exam from a colleague's file."""
        if self._journal.read_only:
            self._failures.say(tr(NOT_IMPORTED), StoreReadOnlyError(self._journal.read_only))
            return
        file, reviewer, journal = Path(path), self._view().reviewer, self._journal

        def work() -> Generator[None, None, Imported]:
            from clarus_desktop.store.exchange import import_exam, read_exam_file

            yield
            return import_exam(journal.store(), read_exam_file(file), reviewer)

        job = self._workers.job(work, "import", self._failures.saying(tr(NOT_IMPORTED)), waited_for=True)
        job.finished.connect(self._taken_in)
        job.start()

    @Slot(object)
    def _taken_in(self, imported: Imported) -> None:
        self.imported.emit(imported.exam.id)
        self._window.show_notice(str(imported))
