"""Thumbnails of an exam's clips. They are held in memory only: no frame of a patient is left on a disk."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from clarus_desktop.control.failures import Failures, kept_sentence
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ClipChangedError
from clarus_desktop.core.language import tr
from clarus_desktop.exam_session import ExamSession
from clarus_desktop.jobs import Job

Drawn = tuple[str, Image | Exception]
"""SHA-256 of a clip; its picture, or why there is none."""


class ExamPictures(QObject):
    """Draws the pictures that are missing, one after another, in a worker."""

    def __init__(
        self, exam: ExamSession, workers: Workers, failures: Failures, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._exam = exam
        self._workers = workers
        self._failures = failures
        self._job: Job | None = None

    @Slot()
    def draw(self) -> None:
        """Draw a picture of every clip that has none and can be read."""
        if self._job is not None:
            self._job.cancel()
        wanted = [
            (row.clip.sha256, Path(row.clip.path))
            for row in self._exam.rows
            if not row.lost and not row.error and self._exam.picture(row.clip.sha256) is None
        ]

        def work() -> Generator[Drawn | None, None, None]:
            for sha256, path in wanted:
                try:
                    yield sha256, (yield from _picture(sha256, path))
                except Exception as error:  # whatever one clip does, the others are drawn
                    yield sha256, error

        self._job = self._workers.job(work, "pictures", self._failures.saying(tr("Thumbnails are missing")))
        self._job.progressed.connect(self._drawn)
        self._job.start()

    @Slot(object)
    def _drawn(self, drawn: Drawn | None) -> None:
        if drawn is None:
            return
        sha256, picture = drawn
        row = self._exam.row(sha256)
        if not isinstance(picture, Exception):
            self._exam.set_picture(sha256, picture)
        elif row is not None:
            self._exam.set_row(replace(row, error=kept_sentence(picture)))


def _picture(sha256: str, path: Path) -> Generator[None, None, Image]:
    """Of this clip and no other: it is shown beside what was said of it."""
    from clarus_desktop.media import identify, thumbnail

    if (yield from identify(path)) != sha256:
        raise ClipChangedError(
            tr("“{name}” is not the clip of the exam any more: its content has changed.", name=path.name),
            tr("Open the exam's folder again."),
        )
    return thumbnail(path)
