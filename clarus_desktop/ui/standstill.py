"""A window that stays as it was painted last, so that what changes in several steps is painted once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

LONGEST_MS = 100
"""A window stands still no longer, whatever is still awaited."""


class Standstill(QObject):
    """Holds the picture of one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LONGEST_MS)
        self._timer.timeout.connect(lambda: paint_again(window))

    def begin(self) -> None:
        """Paint nothing until ``end``, or for ``LONGEST_MS``."""
        self._window.setUpdatesEnabled(False)
        self._timer.start()

    def end(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            paint_again(self._window)


def paint_again(window: QWidget) -> None:
    """Let a window paint whose updates were disabled, once all other events are done."""
    window.setUpdatesEnabled(True)
    # A request to paint that came meanwhile was dropped, and Qt would go on waiting for it and send no other.
    update = QEvent(QEvent.Type.UpdateRequest)
    QCoreApplication.postEvent(window, update, Qt.EventPriority.LowEventPriority.value)
