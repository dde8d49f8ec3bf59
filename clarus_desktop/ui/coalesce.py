"""Repaint once for many changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

REPAINT_MS = 20
"""How long changes are gathered before they are shown: about 50 times a second."""


class Coalescer(QObject):
    """Calls ``work`` once, a moment after the first of any number of ``schedule`` calls."""

    def __init__(self, work: Callable[[], None], parent: QObject, interval_ms: int = REPAINT_MS) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(work)
        self._work = work

    @Slot()
    def schedule(self) -> None:
        if not self.pending:
            self._timer.start()

    @property
    def pending(self) -> bool:
        return self._timer.isActive()

    def flush(self) -> None:
        """Do now what is still to be done."""
        if self.pending:
            self._timer.stop()
            self._work()


def flush_all(root: QObject) -> None:
    """Flush all coalescers below ``root``, and those that are scheduled by doing so."""
    while pending := [later for later in root.findChildren(Coalescer) if later.pending]:
        for later in pending:
            later.flush()
