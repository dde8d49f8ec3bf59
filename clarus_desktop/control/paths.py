"""Paths: what the user names is looked at in a worker: a clip, an exam, an archive or several recordings."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from clarus_desktop.control.failures import Failures
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.errors import ClipError
from clarus_desktop.core.language import tr
from clarus_desktop.core.study import Listed
from clarus_desktop.jobs import Job

if TYPE_CHECKING:
    from clarus_desktop.ui.main_window import MainWindow


@dataclass(frozen=True)
class _Found:
    """What is at a path."""

    path: Path
    is_clip: bool = False
    is_archive: bool = False
    listed: tuple[Listed, ...] = ()
    """The DICOM objects of a folder, or of a DICOMDIR."""
    is_one_exam: bool = False
    """All of a folder may be taken for one patient's visit."""


class Paths(QObject):
    """Looks at one path at a time; what is on screen stays until it is known what it is."""

    # Paths are passed as objects: as texts they would lose the bytes of a name that is no text.
    clip_found = Signal(object)
    """str: path of a clip."""
    exam_found = Signal(object)
    """str: path of a folder whose clips make one exam."""
    archive_found = Signal(object)
    """str: path of an archive."""
    recordings_found = Signal(object, object)
    """Path, and tuple[Listed, ...] of what there is to choose from."""

    def __init__(
        self, window: MainWindow, workers: Workers, failures: Failures, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._workers = workers
        self._failures = failures
        self._job: Job | None = None

    @Slot(str)
    def open(self, path: str) -> None:
        """Find out what is at a path; one of the signals says it."""
        self.cancel()
        named = Path(path)
        failed = self._failures.saying(tr("“{name}” was not opened", name=named.name))
        self._job = self._workers.job(lambda: _looking(named), "look", failed)
        self._job.finished.connect(self._finished)
        self._job.ended.connect(self._ended)
        self._window.show_opening(named.name, 0, 0)
        self._job.start()

    def cancel(self) -> bool:
        """Give up the path that is being looked at; False when there is none."""
        if self._job is None:
            return False
        self._job.cancel()
        return True

    @Slot(object)
    def _finished(self, found: _Found) -> None:
        if self.sender() is not self._job:
            return
        self._end()
        if found.is_clip:
            self.clip_found.emit(str(found.path))
        elif found.is_archive:
            self.archive_found.emit(str(found.path))
        elif found.is_one_exam:
            self.exam_found.emit(str(found.path))
        else:
            self.recordings_found.emit(found.path, found.listed)

    @Slot()
    def _ended(self) -> None:
        if self.sender() is self._job:
            self._end()

    def _end(self) -> None:
        self._job = None
        self._window.show_opened()


def _looking(path: Path) -> Generator[None, None, _Found]:
    """A folder of images is a clip. One whose DICOM objects are of several studies is never one exam."""
    from clarus_desktop import media
    from clarus_desktop.archive.reading import is_archive

    yield
    if is_archive(path):
        return _Found(path, is_archive=True)
    if path.is_dir():
        if media.is_series(path):
            return _Found(path, is_clip=True)
        listed = yield from media.list_dicom(path)
        studies = {each.study.study_uid for each in listed}
        return _Found(path, listed=listed, is_one_exam=len(studies) < 2)
    if not _is_dicomdir(path):
        return _Found(path, is_clip=True)
    return _Found(path, listed=(yield from media.list_dicom(path)))


def _is_dicomdir(path: Path) -> bool:
    """By its content; a file that can't be read is left to who opens it, and says why."""
    from clarus_desktop import media

    try:
        return media.is_dicomdir(path)
    except ClipError:
        return False
