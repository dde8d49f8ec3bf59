"""An exam's files: report, reviews for colleagues, manifest for training; and reviews from colleagues."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from clarus_desktop.control.exam_rows import View, analysed
from clarus_desktop.control.exporting import page_size
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.journal import Journal
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.errors import ReportError, StoreError, StoreReadOnlyError
from clarus_desktop.core.exams import Exam
from clarus_desktop.core.history import Action
from clarus_desktop.core.opinions import Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.words import count
from clarus_desktop.exam_session import ExamSession
from clarus_desktop.exports import export_exam

if TYPE_CHECKING:
    from clarus_desktop.store import Store
    from clarus_desktop.store.exchange import ExamFile, Imported
    from clarus_desktop.ui.main_window import MainWindow

T = TypeVar("T")

FAILED = "Nothing was exported"
NOT_IMPORTED = "Nothing was imported"


@dataclass(frozen=True, eq=False)
class _Content:
    """What the store holds for the report of an exam."""

    snapshots: dict[str, Snapshot]
    reviews: dict[str, dict[str, Review]]
    adjudications: dict[str, tuple[str, Opinion]]


class ExamFiles(QObject):
    """Writes and reads the files of an exam."""

    imported = Signal(str)
    """Id of the exam into which reviews were taken."""

    def __init__(
        self,
        exam: ExamSession,
        window: MainWindow,
        view: Callable[[], View],
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
        self._journal = journal
        self._workers = workers
        self._failures = failures

    @Slot(str)
    def export(self, path: str) -> None:
        """Write the exam as it was last saved; the name's ending tells what is written."""
        exam, target = self._exam.exam, Path(path)
        if exam is None or self._exam.reading:
            self._failures.say(
                FAILED, ReportError("No exam is open.", "Open a folder, or wait until it is read.")
            )
            return
        self._window.set_busy_export(True)
        match target.suffix.lower():
            case ".json":
                self._export_reviews(exam, target)
            case ".csv":
                self._export_manifest(exam, target)
            case _:
                self._export_report(exam, target)

    def _export_reviews(self, exam: Exam, path: Path) -> None:
        reviewer = self._view().reviewer

        def write(store: Store) -> str:
            from clarus_desktop.store.exchange import write_exam

            write_exam(store, exam, path, reviewer)
            return f"“{path.name}” was written."

        self._ask(write, self._written, self._not_written)

    def _export_manifest(self, exam: Exam, path: Path) -> None:
        reviewer = self._view().reviewer
        if not reviewer:
            self._not_written(ReportError("Nobody reviews yet.", "Say who reviews first."))
            return

        def write(store: Store) -> str:
            from clarus_desktop.store.exchange import write_manifest

            manifest = write_manifest(store, exam, path, reviewer)
            told = f"“{path.name}” was written with {count(manifest.clips, 'clip')} reviewed by {reviewer}."
            if manifest.lost:
                told += f" Left out, for they are not where they were: {', '.join(manifest.lost)}."
            return told

        self._ask(write, self._written, self._not_written)

    def _export_report(self, exam: Exam, path: Path) -> None:
        view, page = self._view(), page_size()
        hidden = {row.clip.sha256 for row in self._exam.rows if row.hidden}
        troubles = {row.clip.sha256: row.error for row in self._exam.rows if row.error}

        def collect(store: Store) -> _Content:
            return _content(store, exam, view, hidden)

        def collected(content: _Content) -> None:
            def work() -> Generator[None, None, str]:
                yield
                export_exam(
                    exam,
                    content.snapshots,
                    path,
                    page,
                    reviews=content.reviews,
                    adjudications=content.adjudications,
                    troubles=troubles,
                )
                return f"“{path.name}” was written."

            job = self._workers.job(work, "export", self._not_written, waited_for=True)
            job.finished.connect(self._report_written)
            job.setProperty("exam", exam.id)
            job.start()

        self._ask(collect, collected, self._not_written)

    def _ask(
        self, do: Callable[[Store], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Once and no more, unlike a judgement: what fails is said, and holds nothing up."""
        if self._journal.keeps:
            self._journal.read(do, done, failed)
        else:
            failed(StoreError("This window keeps no reviews.", "Open the exam in the program's own window."))

    @Slot(object)
    def _report_written(self, told: str) -> None:
        exam, reviewer = str(self.sender().property("exam")), self._view().reviewer
        if not self._journal.read_only:
            self._journal.submit(
                lambda store: store.note(Action.EXPORT, reviewer, "Export the report of the exam", exam=exam),
                lambda _: None,
            )
        self._written(told)

    def _written(self, told: str) -> None:
        self._window.set_busy_export(False)
        self._window.show_notice(told)

    @Slot(object)
    def _not_written(self, error: Exception) -> None:
        self._window.set_busy_export(False)
        self._failures.say(FAILED, error)

    # Taking in

    @Slot(str)
    def take_in(self, path: str) -> None:
        """Import the reviews of an exam from a colleague's file."""
        if self._journal.read_only:
            self._failures.say(NOT_IMPORTED, StoreReadOnlyError(self._journal.read_only))
            return
        file = Path(path)

        def work() -> Generator[None, None, ExamFile]:
            from clarus_desktop.store.exchange import read_exam_file

            yield
            return read_exam_file(file)

        job = self._workers.job(work, "import", self._failures.saying(NOT_IMPORTED))
        job.finished.connect(self._checked)
        job.start()

    @Slot(object)
    def _checked(self, data: ExamFile) -> None:
        reviewer = self._view().reviewer

        def write(store: Store) -> Imported:
            from clarus_desktop.store.exchange import import_exam

            return import_exam(store, data, reviewer)

        def done(imported: Imported) -> None:
            self.imported.emit(imported.exam.id)
            self._window.show_notice(str(imported))

        self._ask(write, done, self._failures.saying(NOT_IMPORTED))


def _content(store: Store, exam: Exam, view: View, hidden: set[str]) -> _Content:
    """``hidden``: clips of which this reviewer may see nothing that others or the model say."""
    content = _Content({}, {}, {})
    for clip in exam.clips:
        sha256 = clip.sha256
        reviews, settled = store.reviews(sha256), store.adjudication(sha256)
        if sha256 in hidden:
            content.reviews[sha256] = {name: said for name, said in reviews.items() if name == view.reviewer}
            continue
        snapshot = analysed(store, sha256, view)
        if snapshot is not None:
            content.snapshots[sha256] = snapshot
        if settled is not None:
            content.adjudications[sha256] = settled
        content.reviews[sha256] = reviews
    return content
