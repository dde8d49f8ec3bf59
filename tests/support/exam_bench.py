"""The exam's part of the controller on a real store and a real page, in a window that only notes things."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from bench import Told
from clarus_desktop.control.exams import Exams
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.journal import Journal
from clarus_desktop.control.letterheads import Letterheads
from clarus_desktop.control.memory import Memory
from clarus_desktop.control.models import Models
from clarus_desktop.control.opening import Opening
from clarus_desktop.control.paths import Paths
from clarus_desktop.control.recordings import Recordings
from clarus_desktop.control.reviewing import Reviewing
from clarus_desktop.control.viewing import Viewing
from clarus_desktop.control.workers import Workers
from clarus_desktop.exam_session import ExamSession, Row
from clarus_desktop.inference.library import Library
from clarus_desktop.session import ReviewSession
from clarus_desktop.store import Store, open_store
from clarus_desktop.ui.exam_page import ExamPage

if TYPE_CHECKING:
    from clarus_desktop.ui.main_window import MainWindow

WAIT_MS = 30_000


class Choice(QObject):
    """What a window's user chooses from a DICOM folder."""

    recording_chosen = Signal(object)
    study_chosen = Signal(object, str)
    recordings_wanted = Signal(object)


class ExamBench:
    """Everything that exams need. Clips are opened but not analysed when they are under review."""

    def __init__(self, qtbot: QtBot, folder: Path, models: Path, *, keeps: bool = True) -> None:
        """``folder``: for the store, if it ``keeps`` reviews, and the settings; ``models``: for bundles."""
        self.qtbot = qtbot
        self.folder = folder
        self.session, self.exam = ReviewSession(), ExamSession()
        self.page = ExamPage(self.exam)
        qtbot.addWidget(self.page)
        self.told = Told()
        self.told.save_layout = lambda: ""  # type: ignore[method-assign]
        self.told.exam_page = self.page  # type: ignore[method-assign]
        self.choice = Choice()
        for name in ("recording_chosen", "study_chosen", "recordings_wanted"):
            setattr(self.told, name, getattr(self.choice, name))
        window = cast("MainWindow", self.told)
        self.workers, self.failures = Workers(), Failures(window)
        self.memory = Memory(window, self.failures, folder / "settings.json")
        self.journal = Journal(self.workers, self.open_store if keeps else None)
        self.models = Models(
            self.session, window, Library([models]), self.memory, self.workers, self.failures
        )
        self.opening = Opening(self.session, window, self.memory, self.workers, self.failures)
        self.viewing = Viewing(self.session, self.journal)
        self.reviewing = Reviewing(
            *(self.session, self.exam, window, self.journal, self.memory, self.viewing, self.failures)
        )
        self.exams = Exams(
            *(self.session, self.exam, window, self.opening, self.models),
            Letterheads(window, self.memory, self.workers, self.failures, None),
            *(self.journal, self.memory, self.workers, self.failures),
        )
        self.paths = Paths(window, self.workers, self.failures)
        self.recordings = Recordings(window, self.opening, self.exams.opening, self.workers, self.failures)
        self.page.folder_requested.connect(self.paths.open)
        self.paths.clip_found.connect(self.opening.open_clip)
        self.paths.exam_found.connect(self.exams.opening.open_folder)
        self.paths.recordings_found.connect(self.recordings.offer)
        self.viewing.layouts_changed.connect(self.exams.rows.forget_verdicts)
        self.opening.opened.connect(self.reviewing.open)
        self.reviewing.reviewer_changed.connect(self.exams.rows.refresh_all)

    def open_store(self) -> Store:
        return open_store(self.folder / "reviews")

    @property
    def row(self) -> dict[str, Row]:
        """The rows by file name."""
        return {row.clip.name: row for row in self.exam.rows}

    @property
    def notice(self) -> str:
        return str(self.told.calls.pop("show_notice", ("",))[0])

    @property
    def error(self) -> str:
        """Title and message of what went wrong last."""
        return " ".join(self.told.calls.pop("show_error", ())[:2])

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    def drop(self, folder: Path) -> None:
        """Open a folder, and wait until the exam is there, saved and drawn."""
        self.page.folder_requested.emit(str(folder))
        self.wait(lambda: self.exam.exam is not None and self.exam.exam.folder == str(folder))
        self.wait(self.is_ready)

    def is_ready(self) -> bool:
        """The exam on screen is saved, and each of its clips has a picture, or a fault."""
        exam = self.exam.exam
        drawn = (
            self.exam.picture(row.clip.sha256) is not None or row.error or row.lost for row in self.exam.rows
        )
        return exam is not None and bool(exam.id) and all(drawn) and not self.journal.pending

    def close(self) -> None:
        assert self.journal.shut_down()
        if self.session.clip is not None:
            self.workers.retire(self.session.clip)
        self.workers.shut_down()
