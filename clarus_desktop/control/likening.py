"""Likening: looks up the frames of the reference that are nearest to the frame shown, once it stays."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from clarus_desktop.control.chosen import maker
from clarus_desktop.control.explaining import FOREIGN
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.models import Models
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.errors import ClarusError
from clarus_desktop.core.kinds import TrackKind
from clarus_desktop.core.language import tr
from clarus_desktop.jobs import Job
from clarus_desktop.session import ReviewSession

if TYPE_CHECKING:
    from clarus_desktop.core.nearest import Nearest
    from clarus_desktop.inference.nearest import Lookup

REST_MS = 120
"""A frame that is shown for so long is looked up; while a clip is played, none is."""


class Likening(QObject):
    """One frame at a time: that which is shown when the one before is done."""

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
        self._nearest = session.nearest
        self._models = models
        self._workers = workers
        self._failures = failures
        self._job: Job | None = None
        self._asked = -1, -1
        self._lookup: Lookup | None = None
        self._made_for = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._refresh)
        session.frame_changed.connect(self._wait)
        self._nearest.changed.connect(self._refresh)
        models.changed.connect(self._refresh)

    @Slot()
    def _wait(self) -> None:
        if self._nearest.on:
            self._rest.start()

    @Slot()
    def _refresh(self) -> None:
        """Look up the frame shown, unless it is known, or another is being looked up."""
        clip, frame = self._session.clip, self._session.frame
        wanted = clip is not None and self._nearest.on and not self._nearest.knows(frame)
        if wanted and self._job is None and not self._rest.isActive() and self._can_look_up():
            self._begin(frame)

    def _can_look_up(self) -> bool:
        """Whether the model of the analysis shown is at hand; the user is told where it is not."""
        model, chosen = self._session.model, self._models.chosen
        if model is None or chosen is None or TrackKind.DISTANCE not in model.kinds:
            return False
        if maker(chosen, model) is None:
            self._nearest.tell(tr(FOREIGN))
            return False
        return not self._nearest.trouble

    def _begin(self, frame: int) -> None:
        clip, region, chosen = self._session.clip, self._session.region, self._models.chosen
        if clip is None or chosen is None:
            return
        sha256 = chosen.entry.usable().sha256
        made = self._lookup if self._made_for == sha256 else None

        def work() -> Generator[Lookup, None, Nearest | None]:
            lookup = made
            if lookup is None:
                bundle = chosen.bundle()
                from clarus_desktop.inference.loading import load_torch

                load_torch()
                from clarus_desktop.inference.nearest import Lookup

                lookup = Lookup(bundle)
                yield lookup
            try:
                image = clip.frames.frame(frame)
            except ClarusError:  # which is said where the frame itself is shown
                return None
            return lookup.find(image, region)

        self._asked = self._nearest.generation, frame
        self._lookup, self._made_for = made, sha256
        self._job = self._workers.job(work, "nearest", self._failed, reads=clip, stands_back=True)
        self._job.progressed.connect(self._ready)
        self._job.finished.connect(self._found)
        self._job.start()

    @Slot(object)
    def _ready(self, lookup: Lookup) -> None:
        self._lookup = lookup

    @Slot(object)
    def _found(self, nearest: Nearest | None) -> None:
        self._job = None
        self._nearest.take(*self._asked, nearest)
        self._refresh()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._job = None
        if self._asked[0] == self._nearest.generation:
            self._nearest.tell(self._failures.note(error))
        self._refresh()
