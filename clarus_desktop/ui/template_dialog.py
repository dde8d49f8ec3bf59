"""Asks under whose letterhead reports are written: an institution's name and its logo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.issue import Letterhead
from clarus_desktop.core.language import mark, tr
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.images import thumbnail

LONGEST = 100
_LOGO = QSize(270, 84)
_PICTURES = "(*.png *.jpg *.jpeg)"
_WHY = mark(
    "Both stand at the top of PDF reports of clips and exams. DICOM objects under a pseudonym leave them "
    "out. They stay on this computer and in what you export."
)
_NONE = mark("No logo")


class TemplateDialog(QDialog):
    """A name, and a logo that is kept, taken from a file, or removed."""

    chosen = Signal(str, object)
    """The name; and the Path of the logo's file, or the Letterhead whose logo it is to be."""

    def __init__(self, letterhead: Letterhead, folder: str, parent: QWidget | None = None) -> None:
        """
        Args:
            letterhead: as it is now.
            folder: where the file dialog begins.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Report template"))
        self._folder = folder
        self._logo: Path | Letterhead = letterhead
        self.name = QLineEdit(letterhead.institution)
        self.name.setMaxLength(LONGEST)
        self.name.setPlaceholderText(tr("Name of the institution"))
        self.name.setAccessibleName(tr("Name of the institution"))
        self.name.setToolTip(tr("Stands at the upper left of the first page; empty: nothing does"))
        self.picture = QLabel()
        self.picture.setTextFormat(Qt.TextFormat.PlainText)
        self.picture.setFixedHeight(_LOGO.height())
        self.picture.setAccessibleName(tr("Logo"))
        self.choose = QPushButton(tr("Choose logo…"))
        self.choose.setToolTip(tr("Take a logo from a PNG or JPEG file; it stands at the upper right"))
        self.choose.clicked.connect(self._ask)
        self.remove = QPushButton(tr("Remove logo"))
        self.remove.setToolTip(tr("Write reports without a logo"))
        self.remove.clicked.connect(lambda: self._use(Letterhead()))
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons = QDialogButtonBox(ok | cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        why = muted(tr(_WHY), wrap=True)
        why.setMinimumWidth(420)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(Text(tr("Who writes the reports?")).emphasise(1.2))
        column.addWidget(self.name)
        column.addWidget(self.picture)
        column.addLayout(row)
        column.addWidget(why)
        column.addWidget(self.buttons)
        self._use(letterhead)
        self.name.setFocus()

    def accept(self) -> None:
        super().accept()
        self.chosen.emit(self.name.text().strip(), self._logo)

    def _ask(self) -> None:
        pictures = tr("Pictures")
        dialog = QFileDialog(self, tr("Choose a logo"), self._folder, f"{pictures} {_PICTURES}")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self._use(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _use(self, logo: Path | Letterhead) -> None:
        """Show a logo by its picture where that is at hand, else by its file's name."""
        self._logo = logo
        self.remove.setEnabled(isinstance(logo, Path) or logo.logo is not None)
        if isinstance(logo, Path):
            self.picture.setText(logo.name)
        elif logo.logo is None:
            self.picture.setText(tr(_NONE))
        else:
            self.picture.setPixmap(thumbnail(logo.logo, _LOGO, self.devicePixelRatioF()))
