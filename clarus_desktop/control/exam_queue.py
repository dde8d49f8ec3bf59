"""The queue: an exam's clips are analysed in the background, one after another."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from clarus_desktop.control.chosen import Chosen
from clarus_desktop.control.failures import Failures, kept_sentence
from clarus_desktop.control.journal import Journal
from clarus_desktop.control.models import Models
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.errors import ClipChangedError, ClipNotFoundError, DeviceError, ModelError
from clarus_desktop.core.exams import ExamClip
from clarus_desktop.core.language import tr
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.views import ClipView, Layout, view_of
from clarus_desktop.exam_session import ExamSession, Queue, Row
from clarus_desktop.jobs import Job
from clarus_desktop.session import ReviewSession, Status

if TYPE_CHECKING:
    from clarus_desktop.inference.analyze import Step
    from clarus_desktop.inference.bundle import Bundle
    from clarus_desktop.media import OpenProgress

Y = TypeVar("Y")
R = TypeVar("R")

MEMORY = 256 << 20
"""Bytes of decoded frames that are held of a clip: the clip under review needs its own beside them."""
LOOK_UP_S = 0.2
"""How often a waiting worker looks whether it was cancelled."""


@dataclass(frozen=True)
class _Looks:
    """What tells how a clip is to be looked at; see ``core.views.view_of``."""

    own: ClipView | None = None
    layouts: tuple[Layout, ...] = ()


class ExamQueue(QObject):
    """Analyses what is not analysed. The clip under review comes first: while it is analysed, this waits."""

    kept = Signal(str)
    """An analysis of the clip of that hash has been stored."""
    read = Signal(object)
    """ClipInfo of a clip of the exam that has been read whole."""

    def __init__(
        self,
        exam: ExamSession,
        session: ReviewSession,
        models: Models,
        journal: Journal,
        workers: Workers,
        failures: Failures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._exam = exam
        self._session = session
        self._models = models
        self._journal = journal
        self._workers = workers
        self._failures = failures
        self._waiting: deque[str] = deque()
        self._queue = Queue()
        self._job: Job | None = None
        self._clip = ""
        self._asked: object = None
        self._of = ""
        self._is_awaited = False  # asked to start before there was a model
        self._go = threading.Event()
        exam.exam_changed.connect(self._exam_changed)
        session.analysis_changed.connect(self._give_way)
        session.clip_changed.connect(self._leave_to_review)

    @Slot()
    def start(self) -> None:
        """Analyse every clip that is not analysed yet; those that failed are tried again."""
        self.cancel()
        if self._models.missing is not None:
            self._failures.say(tr("The exam can't be analysed"), self._models.missing)
            return
        exam = self._exam.exam
        if exam is None or self._exam.reading:
            return
        self._of = exam.id
        self._is_awaited = self._models.chosen is None
        if self._is_awaited:
            return
        for row in self._exam.rows:
            if exam.clip(row.clip.sha256) is not None and not row.verdicts and not row.lost:
                self._exam.set_row(replace(row, error=""))
                self._waiting.append(row.clip.sha256)
        self._queue = Queue(running=bool(self._waiting), total=len(self._waiting))
        self._give_way()
        self._next()

    @Slot(bool)
    def pause(self, paused: bool) -> None:
        """Hold the queue between two steps of a clip, or go on."""
        if self._queue.running:
            self._queue = replace(self._queue, paused=paused)
            self._give_way()
            self._exam.set_queue(self._queue)

    @Slot()
    def cancel(self) -> None:
        """Give up the queue; clips that were analysed stay so."""
        self._is_awaited = False
        self._waiting.clear()
        self._stop_clip()
        self._queue = Queue()
        self._exam.set_queue(self._queue)

    @Slot()
    def restart(self) -> None:
        """There is a model, or another one: what is still to be analysed is analysed with it."""
        if self._queue.running or self._is_awaited:
            paused = self._queue.paused
            self.start()
            self.pause(paused)

    @Slot()
    def _exam_changed(self) -> None:
        exam = self._exam.exam
        if exam is None or exam.id != self._of:
            self.cancel()

    @Slot()
    def _give_way(self) -> None:
        """Let the worker go on, unless the user or the clip under review holds it."""
        if self._queue.paused or self._session.analysis.status is Status.RUNNING:
            self._go.clear()
        else:
            self._go.set()

    @Slot()
    def _leave_to_review(self) -> None:
        """The clip opened for review is analysed there."""
        clip = self._session.clip
        if clip is not None and clip.info.sha256 == self._clip:
            self._stop_clip()
            self._count()

    def _next(self) -> None:
        """Begin with the next clip that is still to be analysed."""
        while self._waiting and not self._clip:
            row, chosen = self._exam.row(self._waiting.popleft()), self._models.chosen
            if row is None or row.verdicts or row.lost or row.analysing:
                self._queue = replace(self._queue, finished=self._queue.finished + 1)
            elif chosen is None:
                self._waiting.clear()
            else:
                self._begin(row, chosen)
        if not self._clip:
            self._queue = replace(self._queue, running=False, paused=False)
        self._exam.set_queue(self._queue)

    def _begin(self, row: Row, chosen: Chosen) -> None:
        """Ask how the clip is looked at, then analyse it."""
        clip = row.clip
        self._clip = clip.sha256
        self._asked = asked = object()
        self._exam.set_row(replace(row, analysing=True, done=0))

        def answered(looks: _Looks) -> None:
            if asked is self._asked:
                self._analyse(clip, chosen, looks)

        def failed(_error: Exception) -> None:  # which the clip under review has said, or the exam
            answered(_Looks())

        if self._journal.keeps:
            self._journal.read(
                lambda store: _Looks(store.view(clip.sha256), store.layouts()), answered, failed
            )
        else:
            answered(_Looks())

    def _analyse(self, clip: ExamClip, chosen: Chosen, looks: _Looks) -> None:
        go = self._go
        self._job = self._workers.job(
            lambda: _analyse(clip, chosen, looks, go), "queue", self._failed, stands_back=True
        )
        self._job.progressed.connect(self._progressed)
        self._job.finished.connect(self._finished)
        self._job.start()

    @Slot(object)
    def _progressed(self, step: Bundle | OpenProgress | ClipInfo | Step | None) -> None:
        from clarus_desktop.inference.analyze import Step
        from clarus_desktop.inference.bundle import Bundle

        if self.sender() is not self._job:
            return
        row = self._exam.row(self._clip)
        if isinstance(step, Bundle):
            self._models.find_devices()
        elif isinstance(step, ClipInfo):
            self.read.emit(step)
        elif isinstance(step, Step) and row is not None:
            self._exam.set_row(replace(row, done=step.done))

    @Slot(object)
    def _finished(self, snapshot: Snapshot) -> None:
        if self.sender() is not self._job:
            return
        sha256 = snapshot.clip.sha256
        row = self._exam.row(sha256)
        if row is not None:
            self._exam.set_row(replace(row, verdicts=snapshot.verdicts))
        if not self._journal.read_only:
            self._journal.submit(
                lambda store: store.keep(snapshot), lambda _: self.kept.emit(sha256), is_asked_for=False
            )
        self._stop_clip()
        self._count()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        if self.sender() is not self._job:
            return
        row = self._exam.row(self._clip)
        if isinstance(error, ModelError | DeviceError):  # which every clip would fail at
            self.cancel()
            self._failures.say(tr("The exam can't be analysed"), error)
            return
        if row is not None and isinstance(error, ClipNotFoundError):
            self._exam.set_row(replace(row, lost=True))
        elif row is not None:
            self._exam.set_row(replace(row, error=kept_sentence(error)))
        self._stop_clip()
        self._count()

    def _stop_clip(self) -> None:
        """No clip is being analysed."""
        if not self._clip:
            return
        if self._job is not None:
            self._job.cancel()
        row = self._exam.row(self._clip)
        if row is not None:
            self._exam.set_row(replace(row, analysing=False, done=0))
        self._job, self._asked, self._clip = None, None, ""

    def _count(self) -> None:
        self._queue = replace(self._queue, finished=self._queue.finished + 1)
        self._next()


def _analyse(
    clip: ExamClip, chosen: Chosen, looks: _Looks, go: threading.Event
) -> Generator[Bundle | OpenProgress | ClipInfo | Step | None, None, Snapshot]:
    """Read and analyse one clip; waits while ``go`` is not set."""
    bundle = chosen.bundle()
    yield bundle
    from clarus_desktop.media import opening
    from clarus_desktop.review import Choices, reviewing

    opened = yield from _held(opening(Path(clip.path), budget_bytes=MEMORY), go)
    try:
        if opened.info.sha256 != clip.sha256:
            raise ClipChangedError(
                tr("“{name}” is not the clip of the exam: its content has changed.", name=clip.name),
                tr("Open the exam's folder again."),
            )
        view = view_of(opened.info, looks.own, looks.layouts)
        opened = replace(opened, info=opened.info.at_rate(view.fps))
        yield opened.info
        region = view.region_in(opened.info)
        choices = Choices(device=chosen.device, precision=chosen.precision, region=region)
        return (yield from _held(reviewing(opened, bundle, choices), go))
    finally:
        opened.frames.close()


def _held(steps: Generator[Y, None, R], go: threading.Event) -> Generator[Y | None, None, R]:
    """The same steps, none of which is begun while ``go`` is not set."""
    with closing(steps):
        while True:
            while not go.wait(LOOK_UP_S):
                yield None
            try:
                step = next(steps)
            except StopIteration as end:
                result: R = end.value
                return result
            yield step
