"""What was opened last, as a column of links under a title."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from clarus_desktop.core.language import tr
from clarus_desktop.ui import words
from clarus_desktop.ui.fields import muted


@dataclass(frozen=True)
class Recent:
    """One entry."""

    key: str
    """By which it is asked for."""
    text: str
    tip: str
    spoken: str
    """Accessible name."""


class RecentList(QWidget):
    """Hidden while it is empty."""

    chosen = Signal(str)
    """Key of the entry."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.links: list[QPushButton] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(muted(title), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._rows)
        self.hide()

    def show_entries(self, entries: Iterable[Recent]) -> None:
        """The latest first."""
        for old in self.links:
            old.hide()
            old.deleteLater()
        self.links = [self._link(entry) for entry in entries]
        for link in self.links:
            self._rows.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setVisible(bool(self.links))

    def _link(self, entry: Recent) -> QPushButton:
        button = QPushButton(words.unmnemonic(entry.text))
        button.setFlat(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setToolTip(words.plain(entry.tip))
        button.setAccessibleName(entry.spoken)
        button.clicked.connect(lambda: self.chosen.emit(entry.key))
        return button


def recent_exams(exams: Iterable[tuple[str, str, str]]) -> list[Recent]:
    """Entries for exams given as id, name and when they were made."""
    return [
        Recent(
            key,
            f"{name}, {when}" if when else name,
            tr("Go on with {name}", name=name),
            tr("Open recent exam {name}", name=name),
        )
        for key, name, when in exams
    ]
