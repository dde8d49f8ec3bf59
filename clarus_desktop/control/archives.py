"""Archives: listed in an exam's place, and their clips reviewed with the analyses that are in them."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from clarus_desktop.control.archive_listing import Listed, list_archive, where
from clarus_desktop.control.exams import Exams
from clarus_desktop.control.failures import Failures, sentence
from clarus_desktop.control.journal import Journal
from clarus_desktop.control.memory import Memory
from clarus_desktop.control.opening import Opening
from clarus_desktop.control.showing import Showing
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.errors import ArchiveError
from clarus_desktop.core.exams import ExamClip
from clarus_desktop.core.language import joined, tr
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.exam_session import ExamSession
from clarus_desktop.jobs import Job

if TYPE_CHECKING:
    from clarus_desktop.archive.reading import Archive
    from clarus_desktop.store import Store
    from clarus_desktop.ui.main_window import MainWindow

STEP = 1000
"""Rows that are changed before the window gets its turn."""


@dataclass(frozen=True, eq=False)
class _Wanted:
    """A clip on its way to the screen."""

    sha256: str
    """Empty where any file may lie at the path."""
    path: str
    snapshot: Snapshot | None
    error: ArchiveError | None = None
    """Why the archive could not give its analysis."""


class Archives(QObject):
    """Opens one archive at a time. Reviews of its clips are kept as of any; the archive stays as it is."""

    def __init__(
        self,
        exam: ExamSession,
        window: MainWindow,
        exams: Exams,
        clips: Opening,
        showing: Showing,
        journal: Journal,
        memory: Memory,
        workers: Workers,
        failures: Failures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._exam = exam
        self._window = window
        self._exams = exams
        self._clips = clips
        self._showing = showing
        self._journal = journal
        self._memory = memory
        self._workers = workers
        self._failures = failures
        self._archive: Archive | None = None
        self._reading: Job | None = None
        self._looking: Job | None = None
        self._fetching: Job | None = None
        self._found: dict[str, str | None] = {}
        self._then: Callable[[], None] = lambda: None
        exams.archive_requested.connect(self.open)
        exams.archived_clip_requested.connect(self._fetch)
        exams.opening.loaded.connect(self._forget)
        clips.given_up.connect(self._take_back)

    @Slot(object)
    def open(self, path: str) -> None:
        """List an archive's clips; what is on screen stays until it has been read."""
        self.cancel()
        folder, reviewer = Path(path), self._memory.settings.reviewer

        def work() -> Generator[None, None, Listed]:
            from clarus_desktop.archive.reading import open_archive

            yield
            archive = open_archive(folder)
            yield
            return list_archive(archive, folder, reviewer)

        failed = self._failures.saying(tr("“{name}” was not opened", name=folder.name))
        self._reading = self._workers.job(work, "archive", failed)
        self._reading.finished.connect(self._take)
        self._reading.ended.connect(self._ended)
        self._window.show_opening(folder.name, 0, 0)
        self._reading.start()

    def cancel(self) -> bool:
        """Give up the archive that is being read; False when there is none."""
        if self._reading is None:
            return False
        self._reading.cancel()
        return True

    @Slot(object)
    def _take(self, listed: Listed) -> None:
        if self.sender() is not self._reading:
            return
        self._end()
        self._exams.opening.show(listed.exam, listed.rows)
        self._archive = listed.archive
        self._memory.remember(self._memory.settings.with_archive(listed.exam.folder))
        self._exams.list_recent()
        self._look_for([row.clip for row in listed.rows if not row.error], listed.paths, self._ask_where)

    def _look_for(
        self, clips: Sequence[ExamClip], paths: Mapping[str, Sequence[str]], then: Callable[[], None]
    ) -> None:
        """``paths``: by hash, where a clip may be besides."""
        failed = self._failures.saying(tr("No clip was looked for"))
        self._looking = self._workers.job(lambda: where(clips, paths), "look", failed)
        self._looking.finished.connect(self._looked)
        self._then = then
        self._looking.start()

    @Slot()
    def _ended(self) -> None:
        if self.sender() is self._reading:
            self._end()

    def _end(self) -> None:
        self._reading = None
        self._window.show_opened()

    @Slot(object)
    def _looked(self, found: dict[str, str | None]) -> None:
        """See ``where``."""
        if self.sender() is self._looking:
            self._found = found
            self._tell()

    @Slot()
    def _tell(self) -> None:
        """Have some of the rows say where their clips are: all of many at once would hold up the window."""
        some = dict(islice(self._found.items(), STEP))
        self._found = dict(islice(self._found.items(), STEP, None))
        self._exam.set_rows(
            replace(row, lost=path is None, clip=replace(row.clip, path=path or row.clip.path))
            for sha256, path in some.items()
            if (row := self._exam.row(sha256)) is not None
        )
        if self._found:
            QTimer.singleShot(0, self, self._tell)
        elif self._looking is not None:
            self._then()

    def _ask_where(self) -> None:
        """Clips that were found elsewhere before are still there, perhaps."""
        lost = [row.clip for row in self._exam.rows if row.lost]
        if not lost or not self._journal.keeps:
            return
        archive = self._archive

        def question(store: Store) -> dict[str, Sequence[str]]:
            return {clip.sha256: store.places(clip.sha256) for clip in lost}

        def answered(places: Mapping[str, Sequence[str]]) -> None:
            if archive is self._archive and any(places.values()):
                self._look_for(lost, places, lambda: None)

        self._journal.read(question, answered)

    @Slot()
    def _forget(self) -> None:
        """Something else is listed now, or nothing."""
        for job in (self._reading, self._looking, self._fetching):
            if job is not None:
                job.cancel()
        self._archive = self._looking = self._fetching = None
        self._found = {}
        self._take_back()

    # A clip

    @Slot(str, str)
    def _fetch(self, sha256: str, path: str) -> None:
        """Read a clip's analysis out of the archive, then open the clip."""
        archive, row = self._archive, self._exam.row(sha256)
        if archive is None or row is None:
            return
        is_analysed = not row.error

        def work() -> Generator[None, None, _Wanted]:
            yield
            if not is_analysed:  # whatever is there now is tried
                return _Wanted("", path, None)
            try:
                return _Wanted(sha256, path, archive.snapshot(sha256))
            except ArchiveError as error:  # the clip can be looked at nevertheless
                return _Wanted(sha256, path, None, error)

        if self._fetching is not None:
            self._fetching.cancel()
        failed = self._failures.saying(tr("“{name}” was not opened", name=row.name))
        self._fetching = self._workers.job(work, "archive", failed)
        self._fetching.finished.connect(self._fetched)
        self._fetching.start()

    @Slot(object)
    def _fetched(self, wanted: _Wanted) -> None:
        if self.sender() is not self._fetching:
            return
        self._fetching = None
        if wanted.error is not None:
            self._window.show_notice(joined(sentence(wanted.error), tr("The clip is shown without it.")))
        self._clips.open_known(wanted.path, wanted.sha256)  # which gives up what is being opened now
        self._showing.give(wanted.snapshot)

    @Slot()
    def _take_back(self) -> None:
        """Its clip will not be opened: who opens it otherwise wants the chosen model's analysis."""
        self._showing.give(None)
