"""One setting each: its name, its control and a sentence about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QVBoxLayout, QWidget

from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.words import plain


class _Field(QWidget):
    """What all have in common; each kind puts in its control, and has ``value`` and ``show_value``."""

    changed = Signal()

    def __init__(self, name: str, title: str, about: str) -> None:
        """
        Args:
            name: of the preference that is set.
            title: what it is called.
            about: a sentence or two.
        """
        super().__init__()
        self.name = name
        self._title = title
        self.about = muted(about, wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(3)

    @property
    def words(self) -> str:
        """All that it can be found by."""
        return f"{self._title} {self.about.text()}"

    def _put_in(self, control: QWidget) -> None:
        control.setAccessibleName(self._title)
        control.setAccessibleDescription(self.about.text())
        control.setToolTip(plain(self.about.text()))
        self.column.addWidget(control)
        self.column.addWidget(self.about)


class Choice(_Field):
    """One of several values."""

    def __init__(self, name: str, title: str, about: str, items: Sequence[tuple[Any, str]]) -> None:
        """``items``: values with their words, the default first."""
        super().__init__(name, title, about)
        self.combo = _Combo()
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(24)
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        label = Text(title).emphasise()
        label.setBuddy(self.combo)
        self.column.addWidget(label)
        self._put_in(self.combo)
        self.offer(items)
        self.combo.currentIndexChanged.connect(self.changed)

    @property
    def value(self) -> Any:
        """As it is chosen now."""
        return self.combo.currentData()

    def show_value(self, value: Any) -> None:
        """One that is not offered gives way to the default."""
        rows = range(self.combo.count())
        self.combo.setCurrentIndex(next((row for row in rows if self.combo.itemData(row) == value), 0))

    def offer(self, items: Sequence[tuple[Any, str]]) -> None:
        """Other values to choose from; the one chosen stays if it is among them."""
        value = self.value
        self.combo.blockSignals(True)
        self.combo.clear()
        for each, text in items:
            self.combo.addItem(text, each)
        self.show_value(value)
        self.combo.blockSignals(False)
        if self.value != value:
            self.changed.emit()

    @property
    def words(self) -> str:
        items = (self.combo.itemText(row) for row in range(self.combo.count()))
        return " ".join((super().words, *items))


class Switch(_Field):
    """On or off."""

    def __init__(self, name: str, title: str, about: str) -> None:
        super().__init__(name, title, about)
        self.box = QCheckBox(title)
        font = self.box.font()
        font.setBold(True)
        self.box.setFont(font)
        self._put_in(self.box)
        self.box.toggled.connect(self.changed)

    @property
    def value(self) -> bool:
        """As it is chosen now."""
        return self.box.isChecked()

    def show_value(self, value: bool) -> None:
        self.box.setChecked(value)


Field = Choice | Switch


class _Combo(QComboBox):
    """The wheel scrolls the page that this stands on, and changes nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
