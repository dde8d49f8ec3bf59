"""Repaint once for many changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

REPAINT_MS = 20
"""From one round of repainting to the next, at least: about 50 times a second."""


class Coalescer(QObject):
    """Calls ``work`` once for any number of ``schedule`` calls: as soon as the events at hand are done, or,
    where the last round was a moment ago, a little later.

    All that wait take part in the same round, and so do those that are scheduled by it: what one change
    brings about is painted at once, and once. A round that is due is an event of its own, not a timer's: Qt
    paints a window when all other events are done, but before it looks at timers.
    """

    _due = Signal()
    _waiting: ClassVar[list[Coalescer]] = []
    _since: ClassVar[QElapsedTimer] = QElapsedTimer()

    def __init__(self, work: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(_round)
        self._due.connect(self._begin, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def schedule(self) -> None:
        if not self.pending:
            self._waiting.append(self)
            since = self._since.elapsed() if self._since.isValid() else REPAINT_MS
            if since < REPAINT_MS:
                self._timer.start(REPAINT_MS - since)
            else:
                self._due.emit()

    @Slot()
    def _begin(self) -> None:
        if self.pending and not self._timer.isActive():  # not what was flushed, and scheduled again since
            _round()

    @property
    def pending(self) -> bool:
        return self in self._waiting

    def flush(self) -> None:
        """Do now what is still to be done."""
        if self.pending:
            self._waiting.remove(self)
            self._timer.stop()
            self._work()


def flush_all(root: QObject) -> None:
    """Flush all coalescers below ``root``, and those that are scheduled by doing so."""
    while pending := [later for later in root.findChildren(Coalescer) if later.pending]:
        for later in pending:
            later.flush()


def _round() -> None:
    """Flush all that wait, each once."""
    Coalescer._since.start()
    waiting, done = Coalescer._waiting, set[Coalescer]()
    while left := [later for later in waiting if later not in done]:
        for later in left:
            done.add(later)
            if isValid(later):
                later.flush()
            else:  # its window has been closed
                waiting.remove(later)
