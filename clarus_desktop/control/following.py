"""Following: the M-mode line read in all frames of the clip under review, in a worker."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from clarus_desktop.control.failures import Failures
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.language import tr
from clarus_desktop.core.mmode import following, line_through
from clarus_desktop.jobs import Job
from clarus_desktop.session import ReviewSession

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from clarus_desktop.core.mmode import Pixels

    Part = tuple[int, Pixels, NDArray[np.bool_]]
    """As ``core.mmode.following`` yields it."""


class Following(QObject):
    """Reads while M-mode is shown, and goes on where it was when that was switched off meanwhile."""

    def __init__(
        self, session: ReviewSession, workers: Workers, failures: Failures, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._m_mode = session.m_mode
        self._workers = workers
        self._failures = failures
        self._job: Job | None = None
        self._generation = -1
        self._m_mode.changed.connect(self._refresh)

    @Slot()
    def _refresh(self) -> None:
        if self._job is not None and (self._generation != self._m_mode.generation or not self._m_mode.wanted):
            self._job.cancel()
            self._job = None
        if self._job is None and self._m_mode.wanted:
            self._begin()

    def _begin(self) -> None:
        clip, drawn = self._session.clip, self._m_mode.line
        if clip is None or drawn is None:
            return
        info, self._generation = clip.info, self._m_mode.generation
        line = line_through(drawn.start, drawn.end, info, self._session.region)
        done = self._m_mode.begin(line.rows, info.frame_count).done

        def work() -> Generator[Part, None, None]:
            yield from following(clip.frames, info.frame_count, line, done)

        self._job = self._workers.job(work, "m-mode", self._failed, reads=clip, stands_back=True)
        self._job.progressed.connect(self._take)
        self._job.finished.connect(self._finished)
        self._job.start()

    @Slot(object)
    def _take(self, part: Part) -> None:
        self._m_mode.take(self._generation, *part)

    @Slot(object)
    def _finished(self, _result: None) -> None:
        self._job = None
        self._refresh()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._job = None
        self._m_mode.stop(True)
        self._failures.say(tr("The M-mode picture was not read to its end"), error)
