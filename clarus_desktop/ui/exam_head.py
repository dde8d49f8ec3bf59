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

from clarus_desktop.core.zones import Protocol
from clarus_desktop.exam_session import ClipState, ExamSession
from clarus_desktop.ui import exam_words as say
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.fields import Text, muted

STEPS = 100
"""Of the total progress, per clip."""
BUTTONS = {
    "analyse": ("Analyse all", "Analyse every clip that is not analysed yet, in the background"),
    "pause": ("Pause", "Hold the queue after the frames at hand, or go on with it"),
    "cancel": ("Cancel", "Stop analysing; what is analysed stays"),
    "compare": ("Compare reviewers…", "Set two reviewers' verdicts side by side, and settle where they part"),
    "export": ("Export…", "Save the exam's report, its reviews or a manifest for training"),
    "import": ("Import…", "Take over a colleague's reviews of these clips"),
    "close": ("Close exam", "Close the exam; everything in it is kept"),
}


class ExamHead(QWidget):
    """Two rows of controls; what was pressed is told by ``pressed``."""

    pressed = Signal(str)
    """Name of a button in BUTTONS."""

    def __init__(self, exam: ExamSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exam = exam
        self._shown = ""  # id of the exam whose name stands in the field
        self.name = QLineEdit()
        self.name.setAccessibleName("Name of the exam")
        self.name.setToolTip("The name of the exam; type another to rename it")
        self.name.setMinimumWidth(100)
        self.protocol = QComboBox()
        self.protocol.setAccessibleName("Scanning protocol")
        self.protocol.setToolTip("Which places of the chest are scanned")
        self.protocol.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.protocol.setMinimumContentsLength(16)
        for protocol in Protocol:
            self.protocol.addItem(protocol.value, protocol)
        self.counts = Text()
        self.counts.setAccessibleName("How far the exam is")
        self.progress = QProgressBar()
        self.progress.setAccessibleName("Analysis of the exam")
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
        texts = [f"{reviewed} of {len(rows)} reviewed", f"{analysed} of {len(rows)} analysed"]
        for state in (ClipState.FAILED, ClipState.LOST):
            if state in states:
                texts.append(f"{states.count(state)} {state}")
        self.counts.setText(" · ".join(texts))
        waiting = any(not row.verdicts and not row.lost for row in rows)
        reading = self._exam.reading
        self.buttons["analyse"].setEnabled(waiting and not queue.running and not reading)
        self.buttons["export"].setEnabled(not reading)
        self.buttons["pause"].setEnabled(queue.running)
        self.buttons["pause"].setText("Resume" if queue.paused else "Pause")
        self.buttons["cancel"].setEnabled(queue.running)
        self.buttons["compare"].setEnabled(len({name for row in rows for name in row.opinions}) > 1)
        self.progress.setVisible(queue.running)
        self.progress.setRange(0, max(queue.total, 1) * STEPS)
        under_way = sum(say.progress(row) for row in rows)
        self.progress.setValue(round(min(queue.finished + under_way, queue.total) * STEPS))
        paused = ", paused" if queue.paused else ""
        self.progress.setFormat(f"{queue.finished} of {queue.total} clips{paused}")

    def _assemble(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(muted("Protocol"))
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
        button = QPushButton(text)
        button.setToolTip(tip)
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
