"""Locating: clips of the exam that are no longer where they were are looked for in a worker."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from clarus_desktop import exams
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.journal import Journal
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.exams import ExamClip
from clarus_desktop.core.language import many, mark, tr
from clarus_desktop.core.words import count
from clarus_desktop.exam_session import ExamSession
from clarus_desktop.jobs import Job

if TYPE_CHECKING:
    from clarus_desktop.store import Store
    from clarus_desktop.ui.main_window import MainWindow


class ExamLocating(QObject):
    """Finds the exam's clips again, or marks them as lost."""

    located = Signal()
    """Where the clips are is known, as far as it can be."""

    def __init__(
        self,
        exam: ExamSession,
        window: MainWindow,
        journal: Journal,
        workers: Workers,
        failures: Failures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._exam = exam
        self._window = window
        self._journal = journal
        self._workers = workers
        self._failures = failures
        self._job: Job | None = None

    @Slot(str)
    def look_in(self, folder: str) -> None:
        """Look in and under a folder for the clips that are lost."""
        lost = [row.clip for row in self._exam.rows if row.lost]
        if self._exam.archive is None:
            self.look_for(lost, [Path(folder)], {})
        else:
            self._begin(lost, lambda: _moved(lost, Path(folder)))

    def look_for(
        self, clips: Sequence[ExamClip], folders: Sequence[Path], places: Mapping[str, Sequence[str]]
    ) -> None:
        """Look for clips at their paths, at ``places`` (by hash) and in and under folders."""
        self._begin(clips, lambda: exams.locate(clips, folders, lambda sha256: places.get(sha256, ())))

    def _begin(
        self, clips: Sequence[ExamClip], locating: Callable[[], Generator[None, None, dict[str, str]]]
    ) -> None:
        self.stop()

        def work() -> Generator[None, None, tuple[Sequence[ExamClip], dict[str, str]]]:
            found = yield from locating()
            return clips, found

        self._job = self._workers.job(work, "locate", self._failures.saying(tr("No clip was looked for")))
        self._job.finished.connect(self._finished)
        self._job.start()

    def stop(self) -> None:
        if self._job is not None:
            job, self._job = self._job, None
            job.cancel()

    @Slot(object)
    def _finished(self, result: tuple[Sequence[ExamClip], dict[str, str]]) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        clips, found = result
        moved = {clip.sha256: clip for clip in clips if found.get(clip.sha256, clip.path) != clip.path}
        rows = [row for clip in clips if (row := self._exam.row(clip.sha256)) is not None]
        self._exam.set_rows(
            replace(
                row,
                clip=replace(row.clip, path=found.get(row.clip.sha256, row.clip.path)),
                lost=row.clip.sha256 not in found,
            )
            for row in rows
        )
        if moved:
            self._window.show_notice(
                many(
                    len(moved),
                    mark("{n} clip had moved and were found again."),
                    mark("{n} clips had moved and were found again."),
                )
            )
            self._remember({sha256: found[sha256] for sha256 in moved}, list(moved.values()))
        self.located.emit()

    def _remember(self, paths: Mapping[str, str], clips: Sequence[ExamClip]) -> None:
        if self._journal.read_only:
            return

        def write(store: Store) -> None:
            with store.together():
                for clip in clips:
                    store.saw(clip.sha256, paths[clip.sha256], clip.size)

        self._journal.submit(write, lambda _: None, is_asked_for=False)
        self._exam.request(lambda exam: exams.with_paths(exam, paths), f"Find {count(len(paths), 'clip')}")


def _moved(clips: Sequence[ExamClip], folder: Path) -> Generator[None, None, dict[str, str]]:
    from clarus_desktop.archive.moved import moved

    return (yield from moved(clips, folder))
