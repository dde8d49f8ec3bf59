"""Asks who reviews."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from clarus_desktop.core.language import mark, tr
from clarus_desktop.ui.fields import Text, muted

WHY = mark(
    "Every judgement is kept under the name of the reviewer who made it, so that two reviewers of one clip "
    "never overwrite each other, and the history can tell who did what. The name stays on this computer, "
    "in its reviews and in what you export."
)
LONGEST = 80


class ReviewerDialog(QDialog):
    """A name, typed or chosen from those known."""

    named = Signal(str)

    def __init__(self, name: str, known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Reviewer"))
        self.name = QComboBox()
        self.name.setEditable(True)
        self.name.addItems(list(known))
        line = QLineEdit()
        line.setMaxLength(LONGEST)
        line.setPlaceholderText(tr("Your name"))
        line.setAccessibleName(tr("Name of the reviewer"))
        self.name.setLineEdit(line)
        self.name.setCurrentText(name)
        self.name.setAccessibleName(tr("Name of the reviewer"))
        self.name.setToolTip(tr("Type your name, or choose it"))
        self.name.editTextChanged.connect(self._refresh)
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons = QDialogButtonBox(ok | cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        why = muted(tr(WHY), wrap=True)
        why.setMinimumWidth(380)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(Text(tr("Who reviews?")).emphasise(1.2))
        column.addWidget(self.name)
        column.addWidget(why)
        column.addWidget(self.buttons)
        self._refresh()
        self.name.setFocus()

    def accept(self) -> None:
        name = self.name.currentText().strip()
        if name:
            super().accept()
            self.named.emit(name)

    def _refresh(self) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.name.currentText().strip()))
