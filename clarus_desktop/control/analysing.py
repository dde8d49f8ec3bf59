"""Analysing: the tracks of the clip under review, chunk by chunk from a worker into the session."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from clarus_desktop.control.failures import Failures
from clarus_desktop.control.models import Models
from clarus_desktop.control.workers import Workers
from clarus_desktop.jobs import Job
from clarus_desktop.session import Analysis, ReviewSession, Status

if TYPE_CHECKING:
    from clarus_desktop.inference.analyze import Step
    from clarus_desktop.inference.bundle import Bundle


class Analysing(QObject):
    """Runs one analysis at a time; a new one cancels the one before."""

    completed = Signal()
    """The session holds all values of the clip under review."""

    def __init__(
        self,
        session: ReviewSession,
        models: Models,
        workers: Workers,
        failures: Failures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._models = models
        self._workers = workers
        self._failures = failures
        self._job: Job | None = None

    @Slot()
    def analyse(self) -> None:
        """Analyse the clip under review from the start, with the chosen model and device."""
        self.cancel()
        if self._models.missing is not None:
            self._failures.say("The clip can't be analysed", self._models.missing)
        clip, chosen = self._session.clip, self._models.chosen
        if clip is None or chosen is None:
            return
        run_id, region = self._session.begin_run(), self._session.region

        def work() -> Generator[Bundle | Step, None, None]:
            bundle = chosen.bundle()
            # before this thread yields, for the window's thread would wait for the import
            from clarus_desktop.inference.analyze import analyze

            yield bundle
            yield from analyze(clip, bundle, run_id=run_id, device=chosen.device, region=region)

        self._job = self._workers.job(work, "analyse", self._failed, reads=clip, stands_back=True)
        self._job.setProperty("run_id", run_id)
        self._job.progressed.connect(self._progressed)
        self._job.finished.connect(self._finished)
        self._job.start()

    def cancel(self) -> None:
        """Stop the analysis, if one is running; the values that are there stay."""
        if self._job is not None:
            job, self._job = self._job, None
            job.cancel()
            self._session.set_analysis(
                int(job.property("run_id")), replace(self._session.analysis, status=Status.CANCELLED)
            )

    @Slot(object)
    def _progressed(self, value: Bundle | Step) -> None:
        from clarus_desktop.inference.analyze import Step

        if not isinstance(value, Step):
            self._models.keep(value)
            return
        if not self._session.add_chunk(value.chunk, value.engine):
            return
        self._session.set_analysis(
            value.chunk.run_id,
            Analysis(
                Status.RUNNING,
                value.done,
                value.total,
                value.frames_per_s,
                value.seconds_left,
                " ".join(value.engine.notes),
            ),
        )

    @Slot(object)
    def _finished(self, _result: None) -> None:
        run_id = int(self.sender().property("run_id"))
        self._end(Status.DONE)
        if run_id == self._session.run_id:
            self.completed.emit()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._end(Status.FAILED, self._failures.note(error))

    def _end(self, status: Status, message: str = "") -> None:
        """Close the books of the run whose signal this is."""
        job, self._job = self.sender(), None
        now = self._session.analysis
        self._session.set_analysis(
            int(job.property("run_id")),
            replace(now, status=status, seconds_left=None, message=message or now.message),
        )
