"""What stands in place of the model's answers in blind mode."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from clarus_desktop.core.language import mark, tr
from clarus_desktop.ui.fields import Text, muted

BLIND = mark(
    "You review blind: what the model says of this clip stays hidden until you have said what you see "
    "yourself, so that its answer can't sway yours. Your first verdict is kept as it is; once it is given, "
    "tracks, flags and the model's verdict appear, and you may give another."
)

WIDEST = 620


class Cover(QWidget):
    """Says what blind mode is, and leads to the verdict that ends it."""

    verdict_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = muted(tr(BLIND), wrap=True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setMaximumWidth(WIDEST)
        title = Text(tr("The model's answers are hidden")).emphasise(1.2)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(tr("Give your verdict"))
        self.button.setToolTip(tr("Go to the panel in which you say what you see"))
        self.button.clicked.connect(self.verdict_wanted)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(text, 1000)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 12, 40, 12)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(title)
        column.addLayout(row)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
