"""The head of the page while an archive is listed: what it is, and how far its review is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from clarus_desktop.core.archives import ArchiveInfo
from clarus_desktop.core.language import mark, tr
from clarus_desktop.exam_session import ClipState, ExamSession, Row
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.fields import Text, muted

BUTTONS = {
    "compare": (
        mark("Compare reviewers…"),
        mark("Set two reviewers' verdicts side by side, and settle where they part"),
    ),
    "close": (
        mark("Close archive"),
        mark("Close the list; the archive and what was said of its clips are kept"),
    ),
}
HIDDEN = mark("{n} hidden")
TROUBLES = {ClipState.FAILED: mark("{n} can't be read"), ClipState.LOST: mark("{n} not found")}


class ArchiveHead(QWidget):
    """Name, model and counts; what was pressed is told by ``pressed``."""

    pressed = Signal(str)
    """Name of a button in BUTTONS."""

    def __init__(self, exam: ExamSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exam = exam
        self.name = Text().emphasise(1.3)
        self.name.setAccessibleName(tr("Name of the archive"))
        self.made = muted(wrap=True)
        self.made.setAccessibleName(tr("How the archive was made"))
        self.counts = Text(wrap=True)
        self.counts.setAccessibleName(tr("How far the review is"))
        self.buttons = {name: self._button(name) for name in BUTTONS}
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        for button in self.buttons.values():
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 2)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.made)
        column.addWidget(self.counts)
        self._later = Coalescer(self.refresh, self)
        for signal in (exam.exam_changed, exam.row_changed, exam.blind_changed):
            signal.connect(self._schedule)

    def refresh(self) -> None:
        """Show the archive as it is now."""
        archive, rows = self._exam.archive, self._exam.rows
        if archive is None:
            return
        self.name.setText(self._exam.name)
        self.made.setText(_made(archive))
        states = [row.state for row in rows]
        flagged = sum(any(verdict.positive for verdict in row.shown.values()) for row in rows)
        reviewed = states.count(ClipState.REVIEWED)
        texts = [
            tr("{done} of {all} reviewed", done=f"{reviewed:,}", all=f"{len(rows):,}"),
            tr("{n} flagged", n=f"{flagged:,}"),
        ]
        counted = {HIDDEN: sum(map(_is_hidden, rows))}
        counted |= {text: states.count(state) for state, text in TROUBLES.items()}
        texts += [tr(text, n=f"{number:,}") for text, number in counted.items() if number]
        self.counts.setText(" · ".join(texts))
        self.buttons["compare"].setEnabled(len({name for row in rows for name in row.opinions}) > 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _schedule(self) -> None:
        """Only while somebody looks: there are many clips to count."""
        if self.isVisible():
            self._later.schedule()

    def _button(self, name: str) -> QPushButton:
        text, tip = BUTTONS[name]
        button = QPushButton(tr(text))
        button.setToolTip(tr(tip))
        button.clicked.connect(lambda: self.pressed.emit(name))
        return button


def _made(archive: ArchiveInfo) -> str:
    began = f"{archive.created.astimezone():%Y-%m-%d %H:%M}"
    text = tr(
        "Archive, analysed with {model} {version}; run of {date}.",
        model=archive.model_name,
        version=archive.model_version,
        date=began,
    )
    unfinished = tr("It is not finished: what is there so far is listed. Open it again to see more.")
    return text if archive.finished is not None else f"{text} {unfinished}"


def _is_hidden(row: Row) -> bool:
    return row.hidden and bool(row.verdicts)
