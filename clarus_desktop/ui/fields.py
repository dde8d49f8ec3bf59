"""Small text widgets used all over the window."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from clarus_desktop.core.language import tr


class Text(QLabel):
    """A label that shows its text as it is: names out of files may hold HTML."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, wrap: bool = False) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)  # as tall as its lines are: a policy of one's own takes that away
            self.setSizePolicy(policy)

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
    button.setText(tr("Reset"))
    button.setAccessibleName(name)
    button.setToolTip(tip)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return button


def muted(text: str = "", *, wrap: bool = False) -> Text:
    """Secondary text."""
    label = Text(text, wrap=wrap)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
