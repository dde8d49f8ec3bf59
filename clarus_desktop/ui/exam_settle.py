"""The bar with which a third reviewer settles a clip."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from clarus_desktop.core.language import tr
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.exam_session import Row
from clarus_desktop.ui.fields import muted

SETTLEMENTS = (
    Opinion(Answer.PRESENT),
    Opinion(Answer.PRESENT, Extent.SMALL),
    Opinion(Answer.PRESENT, Extent.LARGE),
    Opinion(Answer.ABSENT),
    Opinion(Answer.CANNOT_TELL),
)


class SettleBar(QWidget):
    """Verdict, note, and two buttons; what they ask for is told by ``settled``."""

    settled = Signal(str, object)
    """SHA-256 and the Opinion that settles the clip; None takes it back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self._reason = ""
        self.verdict = QComboBox()
        self.verdict.setAccessibleName(tr("Verdict that settles the clip"))
        self.verdict.setToolTip(tr("What holds for the chosen clip"))
        self.verdict.setPlaceholderText(tr("Choose a verdict"))
        self.verdict.addItems([str(opinion) for opinion in SETTLEMENTS])
        self.verdict.setMinimumWidth(150)
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Note"))
        self.note.setAccessibleName(tr("Note on how the clip is settled"))
        self.note.setToolTip(tr("Why it is settled like this"))
        self.settle = QPushButton(tr("Settle"))
        self.settle.setToolTip(tr("Save this verdict as the one that holds; both reviewers' own are kept"))
        self.take_back = QPushButton(tr("Take back"))
        self.take_back.setToolTip(tr("Leave the chosen clip unsettled again"))
        self.reason = muted(wrap=True)
        bar = QHBoxLayout()
        bar.addWidget(muted(tr("Settle as a third reviewer:")))
        bar.addWidget(self.verdict)
        bar.addWidget(self.note, 1)
        for button in (self.settle, self.take_back):
            button.setAutoDefault(False)
            bar.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(bar)
        column.addWidget(self.reason)
        self.verdict.currentIndexChanged.connect(self._enable)
        self.settle.clicked.connect(self._settle)
        self.take_back.clicked.connect(lambda: self._tell(None))
        self.show_clip(None, "")

    def show_clip(self, row: Row | None, reason: str) -> None:
        """Show how a clip is settled; what is typed for the same clip is kept.

        Args:
            row: the chosen clip; None: none is chosen.
            reason: why the one who reviews now can't settle it, as a sentence; empty if they can.
        """
        if row is None or self._row is None or _settlement(row) != _settlement(self._row):
            self._show_settlement(row.adjudication[1] if row is not None and row.adjudication else None)
        self._row, self._reason = row, reason
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self._enable()

    def _show_settlement(self, opinion: Opinion | None) -> None:
        place = -1
        if opinion is not None:
            place = SETTLEMENTS.index(Opinion(opinion.answer, opinion.extent))
        self.verdict.setCurrentIndex(place)
        self.note.setText(opinion.note if opinion is not None else "")

    def _enable(self) -> None:
        free = self._row is not None and not self._reason
        self.verdict.setEnabled(free)
        self.note.setEnabled(free)
        self.settle.setEnabled(free and self.verdict.currentIndex() >= 0)
        self.take_back.setEnabled(free and self._row is not None and self._row.adjudication is not None)

    def _settle(self) -> None:
        chosen = SETTLEMENTS[self.verdict.currentIndex()]
        self._tell(Opinion(chosen.answer, chosen.extent, self.note.text().strip()))

    def _tell(self, opinion: Opinion | None) -> None:
        if self._row is not None:
            self.settled.emit(self._row.clip.sha256, opinion)


def _settlement(row: Row) -> tuple[str, tuple[str, Opinion] | None]:
    return row.clip.sha256, row.adjudication
