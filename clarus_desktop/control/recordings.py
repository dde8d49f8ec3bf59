"""Recordings: what a DICOM folder offers, for the user to choose a clip or a study from."""

from __future__ import annotations

import logging
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from clarus_desktop.control.exam_opening import ExamOpening
from clarus_desktop.control.exam_reading import Wanted
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.opening import Opening
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ClipNotFoundError
from clarus_desktop.core.language import tr
from clarus_desktop.core.study import Listed
from clarus_desktop.jobs import Job
from clarus_desktop.logs import describe

if TYPE_CHECKING:
    from clarus_desktop.ui.main_window import MainWindow

log = logging.getLogger(__name__)


class Recordings(QObject):
    """Has the user choose, draws the pictures they choose by, and opens what was chosen."""

    def __init__(
        self,
        window: MainWindow,
        clips: Opening,
        exams: ExamOpening,
        workers: Workers,
        failures: Failures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._exams = exams
        self._workers = workers
        self._failures = failures
        self._folder = Path()
        self._job: Job | None = None
        window.recording_chosen.connect(clips.open_clip)
        window.study_chosen.connect(self._open_study)
        window.recordings_wanted.connect(self._draw)

    @Slot(object, object)
    def offer(self, path: Path, listed: tuple[Listed, ...]) -> None:
        """Let the user choose from what a folder or a DICOMDIR holds."""
        if not listed:
            error = ClipNotFoundError(
                tr("“{name}” leads to no clip.", name=path.name),
                tr("Choose the folder that holds the clips."),
            )
            self._failures.say(tr("“{name}” was not opened", name=path.name), error)
            return
        self._folder = path if path.is_dir() else path.parent
        self._window.choose_recording(listed, path.name)

    @Slot(object, str)
    def _open_study(self, paths: tuple[str, ...], name: str) -> None:
        self._exams.begin(Wanted(self._folder, tuple(map(Path, paths)), name))

    @Slot(object)
    def _draw(self, paths: tuple[str, ...]) -> None:
        """Draw these clips' pictures, and no others any more."""
        if self._job is not None:
            job, self._job = self._job, None
            job.cancel()
        if not paths:
            return
        failed = self._failures.saying(tr("Thumbnails are missing"))
        self._job = self._workers.job(lambda: _pictures(paths), "pictures", failed)
        self._job.progressed.connect(self._drawn)
        self._job.start()

    @Slot(object)
    def _drawn(self, drawn: tuple[str, Image]) -> None:
        if self.sender() is self._job:
            self._window.show_recording(*drawn)


def _pictures(paths: tuple[str, ...]) -> Generator[tuple[str, Image], None, None]:
    """Each clip's path with its picture, for as many as have one."""
    from clarus_desktop.media import thumbnail

    for path in paths:
        try:
            picture = thumbnail(path)
        except Exception as error:  # opening that clip says what is wrong; the others are drawn
            log.warning("a recording can't be drawn: %s", describe(error))
        else:
            yield path, picture
