"""Analysing: the tracks of the clip under review, chunk by chunk from a worker into the session."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from clarus_desktop.control.failures import Failures
from clarus_desktop.control.models import Models
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.kept import shown
from clarus_desktop.core.language import tr
from clarus_desktop.jobs import Job
from clarus_desktop.session import Analysis, ReviewSession, Status

if TYPE_CHECKING:
    from clarus_desktop.core.order import Order
    from clarus_desktop.inference.analyze import Step
    from clarus_desktop.inference.bundle import Bundle

WRITE_MS = 100
"""From one time that values are written into the session to the next: showing those of a long clip takes the
window about 10 ms, and a fast engine has new ones every 20 ms."""


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
        self._order: Order | None = None
        self._arrived: list[Step] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(WRITE_MS)
        self._pause.timeout.connect(self._write)
        session.frame_changed.connect(self._follow)

    @Slot()
    def analyse(self) -> None:
        """Analyse the clip under review anew, with the chosen model and device: all of a long clip sparsely
        first, then every frame, those near the one shown before the others."""
        self.cancel()
        if self._models.missing is not None:
            self._failures.say(tr("The clip can't be analysed"), self._models.missing)
        clip, chosen = self._session.clip, self._models.chosen
        if clip is None or chosen is None:
            return
        from clarus_desktop.core.order import Order

        run_id, region = self._session.begin_run(), self._session.region
        self._order = order = Order(clip.info.frame_count, clip.starts)
        order.look_at(self._session.frame)

        def work() -> Generator[Bundle | Step, None, None]:
            bundle = chosen.bundle()
            # before this thread yields, for the window's thread would wait for the import
            from clarus_desktop.inference.analyze import analyze

            yield bundle
            yield from analyze(
                *(clip, bundle),
                run_id=run_id,
                device=chosen.device,
                precision=chosen.precision,
                region=region,
                order=order,
            )

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
            self._write()
            self._session.set_analysis(
                int(job.property("run_id")), replace(self._session.analysis, status=Status.CANCELLED)
            )

    @Slot(int)
    def _follow(self, frame: int) -> None:
        """The reviewer goes elsewhere: the frames there come next."""
        if self._order is not None:
            self._order.look_at(frame)

    @Slot(object)
    def _progressed(self, value: Bundle | Step) -> None:
        from clarus_desktop.inference.analyze import Step

        if not isinstance(value, Step):
            self._models.find_devices()
            return
        self._arrived.append(value)
        if not self._pause.isActive():
            self._write()

    @Slot()
    def _write(self) -> None:
        """Write what has arrived into the session; what comes while it is shown waits for the next time."""
        arrived, self._arrived = self._arrived, []
        if not arrived:
            return
        self._pause.start()
        for step in arrived:
            self._session.add_chunk(step.chunk, step.engine)
        self._session.set_analysis(
            step.chunk.run_id,
            Analysis(
                Status.RUNNING,
                step.done,
                step.total,
                step.frames_per_s,
                step.seconds_left,
                " ".join(map(shown, step.engine.notes)),
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
        self._write()
        now = self._session.analysis
        self._session.set_analysis(
            int(job.property("run_id")),
            replace(now, status=status, seconds_left=None, message=message or now.message),
        )
