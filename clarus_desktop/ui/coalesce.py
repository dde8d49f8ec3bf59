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
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Do now what is still to be done."""
        if self._timer.isActive():
            self._timer.stop()
            self._work()
