"""Numbers that are typed or slid; what means nothing in a number is left to the window's shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDoubleSpinBox, QPushButton, QSlider, QSpinBox, QWidget

SLIDER_KEYS = frozenset(
    {
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End),
    }
)
TYPING_KEYS = frozenset("0123456789.,-+\r\n\b\x7f")


def _leave_to_shortcuts(event: QEvent) -> bool:
    """True for a key that means nothing in a number, so that Space, N, P, L … work from a spin box too."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    return plain and event.text() != "" and event.text() not in TYPING_KEYS


class IntBox(QSpinBox):
    """A spin box for whole numbers that takes only what can be typed into one."""

    def __init__(self, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.setKeyboardTracking(False)
        self.lineEdit().setAcceptDrops(False)

    def event(self, event: QEvent) -> bool:
        if _leave_to_shortcuts(event):
            event.ignore()
            return False
        return super().event(event)


class FloatBox(QDoubleSpinBox):
    """A spin box for thresholds, three decimals; takes only what can be typed into one."""

    def __init__(self, low: float, high: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(3)
        self.setRange(low, high)
        self.setSingleStep(0.01)
        self.setKeyboardTracking(False)
        self.lineEdit().setAcceptDrops(False)

    def event(self, event: QEvent) -> bool:
        if _leave_to_shortcuts(event):
            event.ignore()
            return False
        return super().event(event)


class Slider(QSlider):
    """A horizontal slider for a value; while it has the focus, arrow keys move it and not the clip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in SLIDER_KEYS and modifiers == Qt.KeyboardModifier.NoModifier:
                event.accept()
                return True
        return super().event(event)


class AnswerButton(QPushButton):
    """The space bar presses it, and does not play the clip, where Tab or a key has led to it. A click does
    not give it the focus, so that the bar plays on."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            event.setAccepted(event.key() == Qt.Key.Key_Space and plain)
            return event.isAccepted()
        return super().event(event)
