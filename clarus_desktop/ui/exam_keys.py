"""Keys that a widget of the exam's page keeps from the window's shortcuts while it has the focus."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def keep_key(event: QEvent, keys: Container[int]) -> bool:
    """Claim the key if it is one of ``keys``, pressed alone; gives whether it was claimed."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in keys or modifiers != Qt.KeyboardModifier.NoModifier:
        return False
    event.accept()
    return True
