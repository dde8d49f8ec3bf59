"""What the exam's page shows while no exam is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from clarus_desktop.ui import words
from clarus_desktop.ui.fields import Text, muted

SHOWN = 6


class ExamEmpty(QWidget):
    """The ways in: drop a folder, choose one, or go on with a recent exam."""

    folder_wanted = Signal()
    exam_requested = Signal(str)
    """Id of a recent exam."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hint = Text("Drop a folder with the clips of one visit").emphasise(1.7)
        sub = muted("They become an exam: listed with their zones, analysed one after another, and kept.")
        self.open = QPushButton("Open a folder as an exam…")
        self.open.setMinimumSize(230, 34)
        self.open.setToolTip("Choose the folder that holds the clips of one visit (Ctrl+Shift+O)")
        self.open.clicked.connect(self.folder_wanted)
        self._title = muted("Recent exams")
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(3)
        for widget in (hint, sub, self.open):
            column.addWidget(widget, 0, middle)
        column.addSpacing(14)
        column.addWidget(self._title, 0, middle)
        column.addLayout(self._recent)
        column.addStretch(4)
        self.set_exams([])

    def set_exams(self, exams: list[tuple[str, str, str]]) -> None:
        """Id, name and when it was opened last, latest first; the first few are shown."""
        while (item := self._recent.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for identity, name, when in exams[:SHOWN]:
            button = QPushButton(words.unmnemonic(f"{name}, {when}" if when else name))
            button.setFlat(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setToolTip(words.plain(f"Go on with {name}"))
            button.setAccessibleName(f"Open recent exam {name}")
            button.setProperty("exam", identity)
            button.clicked.connect(self._choose)
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._title.setVisible(bool(exams))

    def _choose(self) -> None:
        self.exam_requested.emit(self.sender().property("exam"))
