"""All jobs that are running, and the clips that must stay open until they are done."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.errors import ClarusError
from clarus_desktop.jobs import Job, Work
from clarus_desktop.logs import describe

log = logging.getLogger(__name__)

SHUT_DOWN_S = 20.0
"""How long a closing window waits for its workers, an export above all."""


class Workers(QObject):
    """Makes jobs and keeps each until it has ended."""

    settled = Signal()
    """No job is running any more."""
    unforeseen = Signal(str)
    """A job failed with an error that nobody foresaw: its kind and place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: set[Job] = set()
        self._waited_for: set[Job] = set()
        self._reads: dict[Job, Clip] = {}
        self._retired: list[Clip] = []

    def job(
        self,
        work: Work,
        name: str,
        failed: Callable[..., None],
        *,
        reads: Clip | None = None,
        waited_for: bool = False,
        stands_back: bool = False,
        tells_result: bool = False,
    ) -> Job:
        """A job for the caller to connect and start.

        Args:
            work: makes the generator; called in the worker.
            name: of its thread.
            failed: is given the exception the work raised.
            reads: a clip whose frames it reads, which stays open until then.
            waited_for: when the window closes it is not cancelled but finished, and told, first.
            stands_back: it leaves the processor to the window.
            tells_result: see ``Job``.
        """
        job = Job(work, name, self, stands_back=stands_back, tells_result=tells_result)
        job.failed.connect(failed)
        job.failed.connect(self._failed)
        job.ended.connect(self._ended)
        self._jobs.add(job)
        if waited_for:
            self._waited_for.add(job)
        if reads is not None:
            self._reads[job] = reads
        return job

    def retire(self, clip: Clip) -> None:
        """Close a clip that has left the screen when the next job ends that leaves no reader of it."""
        self._retired.append(clip)

    def shut_down(self) -> None:
        """Cancel all jobs but those waited for, wait for all to stop, and close the retired clips."""
        for job in self._jobs - self._waited_for:
            job.cancel()
        deadline = time.monotonic() + SHUT_DOWN_S
        stopped = [job.wait(max(deadline - time.monotonic(), 0.0)) for job in self._jobs]
        for job in [job for job in self._jobs if job in self._waited_for or job.tells_result]:
            QCoreApplication.sendPostedEvents(job, QEvent.Type.MetaCall.value)  # what it has to tell
        if all(stopped):
            self._reads.clear()
            self._close_retired()
        else:
            log.warning("a job did not stop in time")

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        if not isinstance(error, ClarusError):
            self.unforeseen.emit(describe(error))

    @Slot()
    def _ended(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._jobs.discard(job)
            self._waited_for.discard(job)
            self._reads.pop(job, None)
            job.deleteLater()
        self._close_retired()
        if not self._jobs:
            self.settled.emit()

    def _close_retired(self) -> None:
        """Close those that no job reads."""
        read = [clip.frames for clip in self._reads.values()]  # which stay when the clip is looked at anew
        for clip in self._retired:
            if clip.frames not in read:
                clip.frames.close()
        self._retired = [clip for clip in self._retired if clip.frames in read]
