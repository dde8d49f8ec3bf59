"""Small input and text widgets used all over the window."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QSizePolicy, QSlider, QSpinBox, QToolButton, QWidget

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


class Text(QLabel):
    """A label that shows its text as it is: names out of files may hold HTML."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, wrap: bool = False) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def emphasise(self, scale: float = 1.0, *, bold: bool = True) -> Self:
        """Bold, and larger by ``scale``; gives itself back."""
        font = self.font()
        font.setBold(bold)
        font.setPointSizeF(font.pointSizeF() * scale)
        self.setFont(font)
        return self


class SteadyText(Text):
    """A label for a text that changes many times a second: its size does not follow it, so that the window
    is not laid out anew each time."""

    def __init__(self, longest: str = "", parent: QWidget | None = None) -> None:
        """``longest``: the text that there is room for, whatever its digits are."""
        super().__init__("", parent)
        self._longest = longest
        self._fit()

    def make_room(self, longest: str) -> None:
        """Have room for this text from now on."""
        if longest != self._longest:
            self._longest = longest
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        widest = max("0123456789", key=metrics.horizontalAdvance)
        text = "".join(widest if letter.isdigit() else letter for letter in self._longest)
        self.setFixedSize(metrics.horizontalAdvance(text) + 1, metrics.height())


def reset_button(name: str, tip: str) -> QToolButton:
    """The small button that takes something back to where it was."""
    button = QToolButton()
    button.setText("Reset")
    button.setAccessibleName(name)
    button.setToolTip(tip)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return button


def muted(text: str = "", *, wrap: bool = False) -> Text:
    """Secondary text."""
    label = Text(text, wrap=wrap)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
