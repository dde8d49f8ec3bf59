"""What the exam's page shows while no exam is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from clarus_desktop.core.language import tr
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.recent_list import RecentList, recent_exams

SHOWN = 6


class ExamEmpty(QWidget):
    """The ways in: drop a folder, choose one, or go on with a recent exam or archive."""

    folder_wanted = Signal()
    exam_requested = Signal(str)
    """Id of a recent exam."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hint = Text(tr("Drop a folder with the clips of one visit")).emphasise(1.7)
        sub = muted(tr("They become an exam: listed with their zones, kept, and analysed at “Analyse all”."))
        archives = muted(tr("The folder of an archive is listed as it is, the most suspicious clip first."))
        self.open = QPushButton(tr("Open a folder as an exam…"))
        self.open.setMinimumSize(230, 34)
        self.open.setToolTip(tr("Choose the folder that holds the clips of one visit (Ctrl+Shift+O)"))
        self.open.clicked.connect(self.folder_wanted)
        self.recent = RecentList(tr("Recent exams"))
        self.recent.chosen.connect(self.exam_requested)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(3)
        for widget in (hint, sub, archives, self.open):
            column.addWidget(widget, 0, middle)
        column.addSpacing(14)
        column.addWidget(self.recent, 0, middle)
        column.addStretch(4)

    def set_exams(self, exams: list[tuple[str, str, str]]) -> None:
        """Id, name and when it was made, the one opened last first; the first few are shown."""
        self.recent.show_entries(recent_exams(exams[:SHOWN]))
