"""The exam's page: its clips, their zones on the drawn chest, and what there is to do with them.

An archive is listed here too, without what belongs to one patient's visit.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.issue import ReportWanted
from clarus_desktop.core.language import many, mark, tr
from clarus_desktop.exam_session import ExamSession
from clarus_desktop.ui.archive_head import ArchiveHead
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.comparison import ComparisonDialog
from clarus_desktop.ui.exam_empty import ExamEmpty
from clarus_desktop.ui.exam_head import ExamHead
from clarus_desktop.ui.exam_legend import Legend
from clarus_desktop.ui.exam_list import ExamList
from clarus_desktop.ui.exam_summary import ExamSummary
from clarus_desktop.ui.fields import Text
from clarus_desktop.ui.files import ask_exam_export, ask_folder, ask_reviews
from clarus_desktop.ui.report_dialog import ReportDialog
from clarus_desktop.ui.zone_map import ZoneMap


class ExamPage(QWidget):
    """Shows an ExamSession. What needs services is asked for by signals."""

    clip_requested = Signal(str)
    """SHA-256 of the clip to open for review."""
    analyse_requested = Signal()
    """Analyse every clip that is not analysed yet."""
    pause_requested = Signal(bool)
    """Hold the queue, or go on."""
    cancel_requested = Signal()
    folder_requested = Signal(str)
    """Path of a folder whose clips are to become an exam."""
    export_requested = Signal(object)
    """Path to write to; its ending (.pdf report, .json reviews, .csv manifest) tells what."""
    import_requested = Signal(str)
    """Path of a file with reviews."""
    locate_requested = Signal(str)
    """Folder to look for lost clips in."""
    adjudication_requested = Signal(str, object)
    """SHA-256 and the Opinion that settles the clip; None takes it back."""
    exam_requested = Signal(str)
    """Id of a recent exam."""
    close_requested = Signal()

    def __init__(self, exam: ExamSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exam = exam
        self.empty = ExamEmpty()
        self.head = ExamHead(exam)
        self.archive_head = ArchiveHead(exam)
        self.clips = ExamList(exam)
        self.map = ZoneMap(exam)
        self.summary = ExamSummary(exam)
        self.lost = QWidget()
        self.lost_text = Text(wrap=True)
        self.find_clips = QPushButton(tr("Find clips…"))
        self.find_clips.setToolTip(tr("Look for the lost clips in another folder"))
        self._assemble()
        self._later = Coalescer(self._show_lost, self)
        self._connect()
        self._exam_changed()

    # What others ask

    def set_exams(self, exams: list[tuple[str, str, str]]) -> None:
        """Recent exams, the one opened last first: id, name and when it was made."""
        self.empty.set_exams(exams)

    def neighbour(self, step: int) -> str:
        """Hash of the clip listed ``step`` (1 or −1) places behind the one under review; empty if none."""
        return self.clips.neighbour(step)

    def ask_folder(self) -> None:
        """Ask for the folder of an exam to open."""
        ask_folder(self, tr("Open a folder as an exam"), "", self.folder_requested.emit)

    def ask_export(self) -> None:
        """Ask whether the exam's report is to be signed, and where to export the exam to."""
        exam, reviewer = self._exam.exam, self._exam.reviewer
        if exam is None or self._exam.archive is not None:
            return
        dialog = ReportDialog(reviewer, has_reviewed=bool(reviewer), has_identity=True, parent=self)

        def ask(signed: bool, identified: bool) -> None:
            def wanted(path: str) -> None:
                self.export_requested.emit(ReportWanted(Path(path), signed, identified))

            ask_exam_export(self, exam.folder, exam.name, wanted)

        dialog.chosen.connect(ask)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def ask_import(self) -> None:
        """Ask for a file of reviews to take over."""
        if self._exam.exam is not None:
            ask_reviews(self, self._exam.exam.folder, self.import_requested.emit)

    def ask_lost(self) -> None:
        """Ask for the folder to look for lost clips in."""
        if self._exam.exam is not None:
            ask_folder(self, tr("Find clips"), self._exam.exam.folder, self.locate_requested.emit)

    def compare(self) -> ComparisonDialog:
        """Show two reviewers' verdicts side by side."""
        dialog = ComparisonDialog(self._exam, self)
        dialog.adjudication_requested.connect(self.adjudication_requested)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    # Putting it together

    def _assemble(self) -> None:
        lost = QHBoxLayout(self.lost)
        lost.setContentsMargins(8, 2, 8, 2)
        lost.addWidget(self.lost_text, 1)
        lost.addWidget(self.find_clips)
        self.chest = QWidget()
        side = QVBoxLayout(self.chest)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(2)
        side.addWidget(self.map, 1)
        side.addWidget(Legend())
        side.addWidget(self.summary)
        self.split = QSplitter()
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.clips)
        self.split.addWidget(self.chest)
        self.split.setStretchFactor(0, 5)
        self.split.setStretchFactor(1, 3)
        self.split.setSizes([840, 500])
        exam = QWidget()
        column = QVBoxLayout(exam)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.head)
        column.addWidget(self.archive_head)
        column.addWidget(self.lost)
        column.addWidget(self.split, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(exam)
        self.setFocusProxy(self.clips)

    def _connect(self) -> None:
        self._presses = {
            "analyse": self.analyse_requested.emit,
            "pause": lambda: self.pause_requested.emit(not self._exam.queue.paused),
            "cancel": self.cancel_requested.emit,
            "compare": self.compare,
            "export": self.ask_export,
            "import": self.ask_import,
            "close": self.close_requested.emit,
        }
        for head in (self.head, self.archive_head):
            head.pressed.connect(lambda name: self._presses[name]())
        self.empty.folder_wanted.connect(self.ask_folder)
        self.empty.exam_requested.connect(self.exam_requested)
        self.clips.clip_requested.connect(self.clip_requested)
        self.clips.lost_requested.connect(self.ask_lost)
        self.clips.chosen_changed.connect(self._show_chosen)
        self.map.clips_chosen.connect(self.clips.choose)
        self.find_clips.clicked.connect(self.ask_lost)
        self._exam.exam_changed.connect(self._exam_changed)
        self._exam.row_changed.connect(self._later.schedule)

    # From the session

    def _exam_changed(self) -> None:
        place, is_archive = 0 if self._exam.exam is None else 1, self._exam.archive is not None
        self.head.setHidden(is_archive)
        self.chest.setHidden(is_archive)
        self.archive_head.setVisible(is_archive)
        if place != self._stack.currentIndex():
            self._stack.setCurrentIndex(place)
            if self.isVisible():  # the button pressed has gone; Qt would give the keys to the exam's name
                self.setFocus()
        self._show_lost()

    def _show_chosen(self) -> None:
        if self._exam.archive is None:
            self.map.set_chosen(self.clips.chosen())

    def _show_lost(self) -> None:
        lost = sum(row.lost for row in self._exam.rows)
        self.lost.setVisible(lost > 0)
        one, more = mark("{n} clip is not where it was."), mark("{n} clips are not where they were.")
        self.lost_text.setText(many(lost, one, more))

    # Events

    def showEvent(self, event: QShowEvent) -> None:
        """The keys go to the list, unless they are already somewhere on the page. An archive is gone on with
        where the reviewer is, which may be far down."""
        super().showEvent(event)
        if self._exam.archive is not None and self._exam.current:
            self.clips.choose([self._exam.current])
        if not self.isAncestorOf(QApplication.focusWidget() or self):
            self.setFocus()
