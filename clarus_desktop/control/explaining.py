"""Explaining: heat maps of the frame shown and of those ahead, made in a worker while switched on."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Slot

from clarus_desktop.control.chosen import maker
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.models import Models
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.errors import ClarusError
from clarus_desktop.core.language import mark, tr
from clarus_desktop.jobs import Job
from clarus_desktop.session import ReviewSession

if TYPE_CHECKING:
    from clarus_desktop.core.heat import HeatMap
    from clarus_desktop.core.tracks import TrackKind
    from clarus_desktop.inference.explain import Explainer

AHEAD = 24
"""Frames whose maps are computed before they are due, the way the reviewer goes: those of a second."""
BATCH = 4
"""Frames at once; the frame shown comes alone, for it is waited for."""
FARTHEST = 100
"""Frames; what comes later than that comes late for another reason than that it took long."""
STRIDE = 8
"""Frames; a jump further than that has no direction."""
FOREIGN = mark("The analysis shown was made with another model: choose that one, or analyse the clip again.")


class Ready(NamedTuple):
    """What the worker has got ready, to be kept for the next one."""

    explainer: Explainer


class Explained(NamedTuple):
    """Of one frame."""

    frame: int
    maps: Mapping[TrackKind, HeatMap]
    """Empty where the frame can't be read."""


class Explaining(QObject):
    """Keeps the session's heat maps ahead of what is shown. Of an older generation nothing is computed any
    more, and nothing shown."""

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
        self._heat = session.heat
        self._models = models
        self._workers = workers
        self._failures = failures
        self._job: Job | None = None
        self._generation = -1
        self._wishes = Wishes()
        self._explainer: Explainer | None = None
        self._made_for: tuple[str, str] | None = None
        self._frame, self._step, self._lead = 0, 1, 0
        session.frame_changed.connect(self._follow)
        self._heat.changed.connect(self._refresh)
        models.changed.connect(self._refresh)
        models.device_changed.connect(self._heat.forget)

    @Slot(int)
    def _follow(self, frame: int) -> None:
        way = frame - self._frame
        if 0 < abs(way) <= STRIDE:
            self._step = 1 if way > 0 else -1
        self._frame = frame
        if self._heat.on:
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Ask for what is not there now, and for nothing else any more."""
        if self._job is not None and (self._generation != self._heat.generation or not self._heat.on):
            self._wishes.put(())
            self._job.cancel()
            self._job = None
        clip = self._session.clip
        if clip is None or not self._heat.on or not self._can_explain():
            return
        if self._job is None:
            self._wishes = Wishes()
            self._generation = self._heat.generation
        self._wishes.put(self._missing(clip.info.frame_count))
        if self._job is None and self._wishes:
            self._begin()

    def _can_explain(self) -> bool:
        """Whether the model of the analysis shown is at hand; the user is told where it is not."""
        model, chosen = self._session.model, self._models.chosen
        if model is None or chosen is None or self._heat.kind not in model.kinds:
            return False
        if maker(chosen, model) is None:
            self._heat.tell(tr(FOREIGN))
            return False
        return not self._heat.trouble

    def _missing(self, frame_count: int) -> list[list[int]]:
        """Batches in the order in which they are wanted. Where the network is slower than the clip is played,
        the frame shown would be gone each time, so those that will be shown by then come first."""
        start = self._frame + self._step * self._lead
        ahead = range(start, start + self._step * (AHEAD + 1), self._step)
        coming = [index for index in ahead if 0 <= index < frame_count and not self._heat.knows(index)]
        shown = [] if self._heat.knows(self._frame) else [[self._frame]]
        coming = [index for index in coming if index != self._frame]
        batches = [coming[first : first + BATCH] for first in range(0, len(coming), BATCH)]
        return [*batches[:1], *shown, *batches[1:]] if self._lead else [*shown, *batches]

    def _begin(self) -> None:
        clip, region, chosen, wishes = (
            self._session.clip,
            self._session.region,
            self._models.chosen,
            self._wishes,
        )
        if clip is None or chosen is None:
            return
        made_for = (chosen.entry.usable().sha256, chosen.device)
        made = self._explainer if self._made_for == made_for else None

        def work() -> Generator[Ready | list[Explained], None, None]:
            explainer = made
            if explainer is None:
                bundle = chosen.bundle()
                from clarus_desktop.inference.loading import load_torch

                load_torch()
                from clarus_desktop.inference.explain import Explainer

                explainer = Explainer(bundle, chosen.device)
                yield Ready(explainer)
            while batch := wishes.take():
                images, unreadable = [], []
                for index in batch:
                    try:
                        images.append((index, clip.frames.frame(index)))
                    except ClarusError:  # which is said where the frame itself is shown
                        unreadable.append(Explained(index, {}))
                maps = explainer.explain([image for _, image in images], region) if images else []
                yield unreadable + [Explained(index, of) for (index, _), of in zip(images, maps, strict=True)]

        self._made_for = made_for
        self._explainer = made
        self._job = self._workers.job(work, "explain", self._failed, reads=clip, stands_back=True)
        self._job.progressed.connect(self._progressed)
        self._job.finished.connect(self._finished)
        self._job.start()

    @Slot(object)
    def _progressed(self, value: Ready | list[Explained]) -> None:
        if isinstance(value, Ready):
            self._explainer = value.explainer
            return
        late = max((self._frame - explained.frame) * self._step for explained in value)
        if abs(late) <= FARTHEST:
            self._lead = min(max(self._lead + late, 0), FARTHEST)
        for explained in value:
            self._heat.take(self._generation, *explained)

    @Slot(object)
    def _finished(self, _result: None) -> None:
        self._job = None
        self._refresh()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._job = None
        self._heat.tell(self._failures.note(error))


class Wishes:
    """Batches of frames, in order; each list takes the place of the one before. Made for two threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._batches: list[list[int]] = []
        self._taken: list[int] = []

    def __bool__(self) -> bool:
        with self._lock:
            return bool(self._batches)

    def put(self, batches: Iterable[list[int]]) -> None:
        """What is being computed is not computed twice."""
        with self._lock:
            left = ([index for index in batch if index not in self._taken] for batch in batches)
            self._batches = [batch for batch in left if batch]

    def take(self) -> list[int]:
        """The next batch; empty: there is none."""
        with self._lock:
            self._taken = self._batches.pop(0) if self._batches else []
            return self._taken
