"""The moment from which on the rest of the program may take its time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_FROM_THE_USER = frozenset(
    {
        *(QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress),
        *(QEvent.Type.Wheel, QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.Drop),
    }
)


PATIENCE_MS = 2000
"""A window that starts minimised is not painted, and yet has to be put together."""


class FirstPaint(QObject):
    """Tells once that a window has been painted: before any key, click or drop reaches it. It tells of one on
    screen that is not painted, too, after a while."""

    seen = Signal()

    def __init__(self, window: QWidget, application: QCoreApplication) -> None:
        super().__init__(window)
        self._window = window
        self._application = application
        self._told = False
        window.installEventFilter(self)
        QTimer.singleShot(PATIENCE_MS, self._tell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and watched is self._window:
            watched.removeEventFilter(self)
            self._application.installEventFilter(self)
            QTimer.singleShot(0, self._tell)
        elif event.type() in _FROM_THE_USER:
            self._tell()
        return False

    def _tell(self) -> None:
        if not self._told and self._window.isVisible():  # and not closed already
            self._told = True
            self._application.removeEventFilter(self)
            self.seen.emit()
