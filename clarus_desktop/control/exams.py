"""Exams: puts their parts together, and connects them with the exam's page and with the clip under review."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from clarus_desktop.control.exam_files import ExamFiles
from clarus_desktop.control.exam_locating import ExamLocating
from clarus_desktop.control.exam_opening import ExamOpening
from clarus_desktop.control.exam_pictures import ExamPictures
from clarus_desktop.control.exam_queue import ExamQueue
from clarus_desktop.control.exam_reading import ExamReading
from clarus_desktop.control.exam_rows import ExamRows
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.journal import Journal
from clarus_desktop.control.letterheads import Letterheads
from clarus_desktop.control.memory import Memory
from clarus_desktop.control.models import Models
from clarus_desktop.control.opening import Opening
from clarus_desktop.control.workers import Workers
from clarus_desktop.core import logged
from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.errors import ClipChangedError, ClipError, ClipNotFoundError, StoreError
from clarus_desktop.core.exams import Exam
from clarus_desktop.core.history import Action
from clarus_desktop.core.language import tr
from clarus_desktop.core.opinions import Opinion
from clarus_desktop.exam_session import ExamSession
from clarus_desktop.session import ReviewSession

if TYPE_CHECKING:
    from clarus_desktop.core.history import Event
    from clarus_desktop.store import Store
    from clarus_desktop.ui.main_window import MainWindow

RECENT = 20


class Exams(QObject):
    """Everything that is done with exams, and with archives in their place but for reading those."""

    archive_requested = Signal(object)
    """str: path of an archive to open that was open before."""
    archived_clip_requested = Signal(str, str)
    """SHA-256 and path of a clip of the archive, to be opened with the analysis that is in there."""

    def __init__(
        self,
        session: ReviewSession,
        exam: ExamSession,
        window: MainWindow,
        opening: Opening,
        models: Models,
        letterheads: Letterheads,
        journal: Journal,
        memory: Memory,
        workers: Workers,
        failures: Failures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._exam = exam
        self._window = window
        self._clips = opening
        self._journal = journal
        self._memory = memory
        self._failures = failures
        self._asked_for = ""
        self._reading = ExamReading(exam, window, workers, failures, self)
        self._locating = ExamLocating(exam, window, journal, workers, failures, self)
        self.opening = ExamOpening(
            exam, window, self._reading, self._locating, journal, memory, failures, self
        )
        self.rows = ExamRows(exam, session, models, journal, memory, failures, self)
        self._pictures = ExamPictures(exam, workers, failures, self)
        self.queue = ExamQueue(exam, session, models, journal, workers, failures, self)
        self.files = ExamFiles(*(exam, window, self.rows.view, letterheads, journal, workers, failures, self))
        self._connect(models)

    def _connect(self, models: Models) -> None:
        page = self._window.exam_page
        page.exam_requested.connect(self.open_recent)
        page.close_requested.connect(self.opening.close)
        page.locate_requested.connect(self._locating.look_in)
        page.clip_requested.connect(self.open_clip)
        page.analyse_requested.connect(self.queue.start)
        page.pause_requested.connect(self.queue.pause)
        page.cancel_requested.connect(self.queue.cancel)
        page.export_requested.connect(self.files.export)
        page.import_requested.connect(self.files.take_in)
        page.adjudication_requested.connect(self.adjudicate)
        self._exam.change_requested.connect(self._save)
        self._session.clip_changed.connect(self._clip_changed)
        self._clips.opened.connect(self._opened)
        self._clips.missing.connect(self._missing)
        self.opening.loaded.connect(self.rows.refresh_all)
        self.opening.loaded.connect(self._clip_changed)
        self.opening.loaded.connect(self.list_recent)
        self._locating.located.connect(self._draw)
        self.opening.archive_wanted.connect(self.archive_requested)
        self.files.imported.connect(self.opening.open_exam)
        self.queue.kept.connect(self.clip_analysed)
        self.queue.read.connect(self._learn)
        models.changed.connect(self.rows.forget_verdicts)
        models.changed.connect(self.queue.restart)
        self._journal.opened.connect(self.list_recent)

    def cancel(self) -> bool:
        """Give up the folder that is being read; False when there is none."""
        return self._reading.cancel()

    @Slot(str)
    def open_recent(self, key: str) -> None:
        """Open an exam by its id, or an archive by its path."""
        if key in self._memory.settings.archives:
            self.archive_requested.emit(key)
        else:
            self.opening.open_exam(key)

    @Slot(str)
    def open_clip(self, sha256: str) -> None:
        """Open a clip of the exam for review."""
        row = self._exam.row(sha256)
        if row is None or sha256 == self._exam.current:
            return
        if row.lost:
            error: ClipError = ClipNotFoundError(
                tr("“{name}” is not where it was.", name=row.clip.name),
                tr("Look for it in another folder: “Find clips”."),
            )
            self._failures.say(tr("The clip was not opened"), error)
            return
        self._asked_for = sha256
        if self._exam.archive is not None:
            self.archived_clip_requested.emit(sha256, row.clip.path)
        else:
            self._clips.open_clip(row.clip.path)

    @Slot(str)
    def clip_analysed(self, sha256: str) -> None:
        """An analysis of a clip has been stored."""
        self.rows.refresh([sha256])

    @Slot(str, object)
    def adjudicate(self, sha256: str, opinion: Opinion | None) -> None:
        """Settle a clip on which reviewers disagree, or take that back."""
        reviewer, exam = self._memory.settings.reviewer, self._exam.exam
        exam_id = exam.id if exam is not None and exam.archive is None else ""
        title = tr("The clip was not settled")
        if not reviewer:
            self._failures.say(title, StoreError(tr("Nobody reviews yet."), tr("Say who reviews first.")))
            return
        if self._journal.trouble:
            self._failures.say(title, StoreError(self._journal.trouble))
            return

        def write(store: Store) -> Event:
            return store.adjudicate(sha256, reviewer, opinion, exam_id)

        def done(_event: Event) -> None:
            row = self._exam.row(sha256)
            settled = (reviewer, opinion) if opinion is not None else None
            if self._session.judging.clip == sha256:
                self._session.judging.set_adjudication(settled)
            elif row is not None:
                self._exam.set_row(replace(row, adjudication=settled))

        self._journal.submit(write, done, self._failures.saying(title))

    @Slot(object, object, str)
    def _save(self, before: Exam, after: Exam, text: str) -> None:
        reviewer = self._memory.settings.reviewer
        zones = [(clip.sha256, clip.zone) for clip in before.clips]
        is_zone = zones != [(clip.sha256, clip.zone) for clip in after.clips]
        action = Action.ZONE if is_zone else Action.EXAM

        def write(store: Store) -> Event:
            return store.save_exam(before, after, reviewer, text, action)

        def refused(error: Exception) -> None:
            self._failures.say(tr("“{change}” was not saved", change=logged.shown(text)), error)
            self.opening.open_exam(after.id)

        self._journal.submit(write, lambda _: self._exam.saved(after), refused)

    @Slot()
    def _clip_changed(self) -> None:
        """The clip under review is another, or the exam is."""
        clip = self._session.clip
        self._exam.set_current(clip.info.sha256 if clip is not None else "")
        if clip is None:
            return
        self._learn(clip.info)

    @Slot(object)
    def _opened(self, path: Path) -> None:
        """A file was opened: is it still the clip it was asked for as?"""
        clip, row = self._session.clip, self._exam.row(self._asked_for)
        self._asked_for = ""
        if clip is None or row is None or Path(row.clip.path) != path:
            return  # another file: the one asked for could not be opened, or gave way to it
        if row.clip.sha256 not in (clip.info.sha256, row.clip.path):
            error = ClipChangedError(
                tr(
                    "“{name}” is not the clip of the exam any more: its content has changed.",
                    name=clip.info.name,
                ),
                tr("Open the exam's folder again to add it."),
            )
            self._failures.say(tr("The clip shown is not of the exam"), error)

    @Slot(object)
    def _learn(self, info: ClipInfo) -> None:
        """A clip has been read whole: it is known now how many frames it has."""

        def edit(exam: Exam) -> Exam:
            clip = exam.clip(info.sha256)
            if clip is None or clip.frames == info.frame_count:
                return exam
            return exam.with_clip(replace(clip, frames=info.frame_count, duration_s=info.duration_s))

        if self._exam.changeable:
            self._exam.request(edit, f"Frames of {info.name}: {info.frame_count}")

    @Slot(object)
    def _missing(self, path: Path) -> None:
        """A file is no longer where it was: its row says so, and offers to look for it."""
        row = self._exam.row(self._asked_for)
        if row is not None and Path(row.clip.path) == path:
            self._exam.set_row(replace(row, lost=True))

    @Slot()
    def _draw(self) -> None:
        """Draw the exam's pictures. An archive has none: its clips are too many to be read one by one."""
        if self._exam.archive is None:
            self._pictures.draw()

    @Slot()
    def list_recent(self) -> None:
        """Tell the window which archives and exams were opened last."""
        archives = [(path, Path(path).name, "archive") for path in self._memory.settings.archives]

        def done(exams: tuple[Exam, ...]) -> None:
            listed = [(exam.id, exam.name, _date(exam.created)) for exam in exams[:RECENT]]
            self._window.set_exams([*archives, *listed])

        self._journal.read(lambda store: store.exams(), done)


def _date(time: datetime) -> str:
    """Here, written so that no two countries read it differently."""
    return f"{time.astimezone():%Y-%m-%d}"
