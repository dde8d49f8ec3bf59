"""The field that takes a new key, and the table that it is chosen for in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QKeySequenceEdit, QTreeWidget


class KeyEdit(QKeySequenceEdit):
    """While a key is pressed, Qt tells first that there is none, and then which."""

    is_pressed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.is_pressed = True
        super().keyPressEvent(event)
        self.is_pressed = False


class ShortcutTree(QTreeWidget):
    """Enter begins with the row chosen; Qt would pass it on to the dialog, which closed."""

    entered_by_key = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_by_key.emit()
        else:
            super().keyPressEvent(event)
