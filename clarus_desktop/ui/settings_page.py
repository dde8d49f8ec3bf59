"""Settings that belong together, one under the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from clarus_desktop.core.preferences import Preferences
from clarus_desktop.ui.fields import Text
from clarus_desktop.ui.settings_fields import Field

LARGER = 1.3


class Page(QWidget):
    """Shows some of the preferences, and holds what the user makes of them."""

    changed = Signal()

    def __init__(self, title: str, fields: Sequence[Field] = ()) -> None:
        super().__init__()
        self.title = title
        self.fields = fields
        self.column = QVBoxLayout(self)
        self.column.addWidget(Text(title).emphasise(LARGER))
        for field in fields:
            field.changed.connect(self.changed)

    @property
    def values(self) -> dict[str, Any]:
        """By the names of the preferences, as they are chosen now."""
        return {field.name: field.value for field in self.fields}

    def show_values(self, chosen: Preferences) -> None:
        for field in self.fields:
            field.show_value(getattr(chosen, field.name))

    def search(self, wanted: Sequence[str]) -> bool:
        """Show that alone which holds all of these words, in small letters; whether there is any."""
        found = []
        for field in self.fields:
            text = f"{self.title} {field.words}".casefold()
            found.append(all(word in text for word in wanted))
            field.setVisible(found[-1])
        return any(found)


class FieldPage(Page):
    """One that holds nothing but fields; it scrolls where they need more room than there is."""

    def __init__(self, title: str, fields: Sequence[Field]) -> None:
        super().__init__(title, fields)
        self.column.addWidget(scrolled(fields), 1)


def scrolled(widgets: Sequence[QWidget]) -> QScrollArea:
    """Widgets one under the other; what has the focus is always seen."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 6, 8, 6)
    column.setSpacing(16)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def push_button(text: str, tip: str) -> QPushButton:
    """One that Enter doesn't press from elsewhere in the dialog."""
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
