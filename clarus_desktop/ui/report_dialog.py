"""Asks how a report is issued: as a draft or signed, and whether it tells who the patient is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from clarus_desktop.core.language import mark, tr
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.words import unmnemonic

_UNNAMED = mark("Nobody has said who reviews: see Review → Reviewer…")
_UNREVIEWED = mark("Say something of the clip first: a verdict, a finding or a measurement.")
_NO_IDENTITY = mark("What is exported doesn't say who the patient is.")
_SIGNED_TIP = mark(
    "Each page says that you signed it; otherwise that it is a draft. The history tells it too."
)
_IDENTITY_TIP = mark("The report tells name, number and dates of the patient; otherwise a pseudonym alone.")
_WIDTH = 430
LONGEST_SHOWN = 60


class ReportDialog(QDialog):
    """Two ticks; what can't be had is greyed, with the reason."""

    chosen = Signal(bool, bool)
    """Whether the report is signed, and whether it tells who the patient is."""

    def __init__(
        self, signer: str, *, has_reviewed: bool, has_identity: bool, parent: QWidget | None = None
    ) -> None:
        """
        Args:
            signer: who reviews; empty: nobody has said.
            has_reviewed: they have said something of what is reported.
            has_identity: it is known who the patient is.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Export report"))
        reason = "" if signer and has_reviewed else (_UNREVIEWED if signer else _UNNAMED)
        shown = signer if len(signer) <= LONGEST_SHOWN else f"{signer[:LONGEST_SHOWN]}…"
        self.signed = QCheckBox(tr("Signed by {name}", name=unmnemonic(shown)) if signer else tr("Signed"))
        self.identity = QCheckBox(tr("With the patient's identity"))
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(Text(tr("How is the report issued?")).emphasise(1.2))
        for box, tip, trouble in (
            (self.signed, _SIGNED_TIP, reason),
            (self.identity, _IDENTITY_TIP, "" if has_identity else _NO_IDENTITY),
        ):
            box.setEnabled(not trouble)
            box.setToolTip(tr(tip))
            box.setAccessibleDescription(tr(trouble or tip))
            column.addWidget(box)
            told = muted(tr(trouble or tip), wrap=True)
            told.setContentsMargins(24, 0, 0, 4)
            told.setMinimumWidth(_WIDTH)
            column.addWidget(told)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = self.buttons.addButton(tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setToolTip(tr("Choose a format, a name and a folder"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)
        save.setDefault(True)  # once it is in the dialog
        save.setFocus()

    def accept(self) -> None:
        super().accept()
        self.chosen.emit(self.signed.isChecked(), self.identity.isChecked())
