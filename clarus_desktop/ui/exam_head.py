"""The head of the exam's page: name and protocol, the queue, and what is done with the exam as a whole."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.zones import Protocol
from clarus_desktop.exam_session import ClipState, ExamSession
from clarus_desktop.ui import exam_words as say
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.fields import Text, muted

STEPS = 100
"""Of the total progress, per clip."""
BUTTONS = {
    "analyse": (
        mark("Analyse all"),
        mark("Analyse every clip that is not analysed yet, in the background"),
    ),
    "pause": (mark("Pause"), mark("Hold the queue after the frames at hand, or go on with it")),
    "cancel": (mark("Cancel"), mark("Stop analysing; what is analysed stays")),
    "compare": (
        mark("Compare reviewers…"),
        mark("Set two reviewers' verdicts side by side, and settle where they part"),
    ),
    "export": (mark("Export…"), mark("Save the exam's report, its reviews or a manifest for training")),
    "import": (mark("Import…"), mark("Take over a colleague's reviews of these clips")),
    "close": (mark("Close exam"), mark("Close the exam; everything in it is kept")),
}
TROUBLES = {ClipState.FAILED: mark("{n} can't be read"), ClipState.LOST: mark("{n} not found")}


class ExamHead(QWidget):
    """Two rows of controls; what was pressed is told by ``pressed``."""

    pressed = Signal(str)
    """Name of a button in BUTTONS."""

    def __init__(self, exam: ExamSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exam = exam
        self._shown = ""  # id of the exam whose name stands in the field
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the exam"))
        self.name.setToolTip(tr("The name of the exam; type another to rename it"))
        self.name.setMinimumWidth(100)
        self.protocol = QComboBox()
        self.protocol.setAccessibleName(tr("Scanning protocol"))
        self.protocol.setToolTip(tr("Which places of the chest are scanned"))
        self.protocol.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.protocol.setMinimumContentsLength(16)
        for protocol in Protocol:
            self.protocol.addItem(tr(protocol.value), protocol)
        self.counts = Text()
        self.counts.setAccessibleName(tr("How far the exam is"))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Analysis of the exam"))
        self.progress.setMinimumWidth(120)
        self.buttons = {name: self._button(name) for name in BUTTONS}
        self._assemble()
        self.name.editingFinished.connect(self._rename)
        self.protocol.activated.connect(lambda: exam.set_protocol(Protocol(self.protocol.currentData())))
        self._later = Coalescer(self.refresh, self)
        for signal in (exam.exam_changed, exam.row_changed, exam.queue_changed):
            signal.connect(self._later.schedule)
        exam.exam_changed.connect(self._show_exam)
        exam.trouble_changed.connect(self._show_exam)
        self._show_exam()
        self.refresh()

    def refresh(self) -> None:
        """Show counts and queue as they are now."""
        if self._exam.archive is not None:  # which has a head of its own
            return
        rows, queue = self._exam.rows, self._exam.queue
        states = [row.state for row in rows]
        reviewed = sum(row.opinion is not None for row in rows)
        analysed = sum(bool(row.verdicts) for row in rows)
        texts = [
            tr("{done} of {all} reviewed", done=reviewed, all=len(rows)),
            tr("{done} of {all} analysed", done=analysed, all=len(rows)),
        ]
        for state, text in TROUBLES.items():
            if state in states:
                texts.append(tr(text, n=states.count(state)))
        self.counts.setText(" · ".join(texts))
        waiting = any(not row.verdicts and not row.lost for row in rows)
        reading = self._exam.reading
        self.buttons["analyse"].setEnabled(waiting and not queue.running and not reading)
        self.buttons["export"].setEnabled(not reading)
        self.buttons["pause"].setEnabled(queue.running)
        self.buttons["pause"].setText(tr("Resume") if queue.paused else tr("Pause"))
        self.buttons["cancel"].setEnabled(queue.running)
        self.buttons["compare"].setEnabled(len({name for row in rows for name in row.opinions}) > 1)
        self.progress.setVisible(queue.running)
        self.progress.setRange(0, max(queue.total, 1) * STEPS)
        under_way = sum(say.progress(row) for row in rows)
        self.progress.setValue(round(min(queue.finished + under_way, queue.total) * STEPS))
        text = mark("{done} of {all} clips, paused") if queue.paused else mark("{done} of {all} clips")
        self.progress.setFormat(tr(text, done=queue.finished, all=queue.total))

    def _assemble(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(muted(tr("Protocol")))
        top.addWidget(self.protocol)
        top.addSpacing(12)
        for name in ("compare", "export", "import", "close"):
            top.addWidget(self.buttons[name])
        for name in ("analyse", "pause", "cancel"):
            below.addWidget(self.buttons[name])
        below.addSpacing(6)
        below.addWidget(self.progress, 1)
        below.addWidget(self.counts)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 2)
        column.setSpacing(6)
        column.addLayout(top)
        column.addLayout(below)

    def _button(self, name: str) -> QPushButton:
        text, tip = BUTTONS[name]
        button = QPushButton(tr(text))
        button.setToolTip(tr(tip))
        button.clicked.connect(lambda: self.pressed.emit(name))
        return button

    def _show_exam(self) -> None:
        exam, changeable = self._exam.exam, self._exam.changeable
        self.name.setReadOnly(not changeable or (exam is not None and exam.name != self._exam.name))
        self.protocol.setEnabled(changeable)
        if exam is not None:
            if exam.id != self._shown or not self.name.isModified():
                self.name.setText(self._exam.name)
            self._shown = exam.id
            self.protocol.setCurrentIndex(self.protocol.findData(exam.protocol))

    def _rename(self) -> None:
        if self.name.isModified() and self._exam.changeable:
            self.name.setModified(False)
            self._exam.set_name(self.name.text())
            self._show_exam()
