"""The self-test: one line for each check, what came of it, and a file for support."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.language import mark, tr
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.theme import theme

INTRO = mark(
    "Checks models, engines, reading, analysis, report, the store of reviews and the disk, with what travels "
    "with the program. It takes a minute or two. Nothing is told of patients or clips."
)
STATES = {"passed": mark("✓ passed"), "none": mark("– none"), "failed": mark("✗ failed")}
WAITING, RUNNING = mark("waiting"), mark("running…")


class SelfTestWindow(QDialog):
    """Shows checks as they end."""

    start_requested = Signal()
    cancel_requested = Signal()
    save_requested = Signal(str)
    """Path of a file for the results."""

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        """``folder``: where the file dialog begins."""
        super().__init__(parent)
        self.setWindowTitle(tr("Self-test"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._folder = folder
        self._done = self._failed = 0
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels([tr("Check"), tr("Result"), tr("What was found")])
        self.table.setAccessibleName(tr("Checks"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self.table.resizeRowsToContents)
        self.said = Text(wrap=True)
        self.said.setAccessibleName(tr("Result of the self-test"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.again = self.buttons.addButton(tr("&Test again"), role)
        self.again.setToolTip(tr("Run all checks once more"))
        self.cancel = self.buttons.addButton(tr("&Stop"), role)
        self.cancel.setToolTip(tr("Stop after the check that is running"))
        self.copy = self.buttons.addButton(tr("C&opy"), role)
        self.copy.setToolTip(tr("Copy the table as text"))
        self.save = self.buttons.addButton(tr("Save for s&upport…"), role)
        self.save.setToolTip(tr("Write the results to a file that can be sent to support"))
        self.again.clicked.connect(self.start_requested)
        self.cancel.clicked.connect(self._cancel)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask)
        self.buttons.rejected.connect(self.reject)
        intro = muted(tr(INTRO), wrap=True)
        column = QVBoxLayout(self)
        for widget in (intro, self.table, self.said, self.buttons):
            column.addWidget(widget)
        column.setStretchFactor(self.table, 1)
        self.resize(860, 560)
        intro.setFixedHeight(intro.heightForWidth(820))  # or it would ask for what it needs when narrowest

    def begin(self, checks: Sequence[str]) -> None:
        """Checks are about to be made, of these marked names and in this order."""
        self._done = self._failed = 0
        self.table.setRowCount(len(checks))
        for row, what in enumerate(checks):
            for column, text in enumerate((tr(what), tr(RUNNING if row == 0 else WAITING), "")):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.resizeRowsToContents()
        self.said.setText(tr("The checks are running."))
        self._refresh(running=True)

    def show_check(self, what: str, state: str, told: str) -> None:
        """What came of the next check: passed, none or failed."""
        colours = {"passed": theme(self.palette()).normal, "failed": theme(self.palette()).error}
        result = QTableWidgetItem(tr(STATES[state]))
        if state in colours:
            result.setForeground(QColor(colours[state]))
        for column, item in enumerate((QTableWidgetItem(tr(what)), result, QTableWidgetItem(told))):
            item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self.table.setItem(self._done, column, item)
        self.table.resizeRowsToContents()
        self._done += 1
        self._failed += state == "failed"
        following = self.table.item(self._done, 1)
        if following is not None:
            following.setText(tr(RUNNING))

    def end(self, failure: str = "") -> None:
        """No check is running any more; ``failure``: why not all were made."""
        total = self.table.rowCount()
        for row in range(self._done, total):
            self.table.setItem(row, 1, QTableWidgetItem(tr("not made")))
        if failure:
            self.said.setText(failure)
        elif self._failed:
            self.said.setText(tr("{failed} of {done} checks failed.", failed=self._failed, done=self._done))
        elif self._done < total:
            self.said.setText(tr("Stopped after {done} of {total} checks.", done=self._done, total=total))
        else:
            self.said.setText(tr("Everything works."))
        self._refresh(running=False)

    def say(self, sentence: str) -> None:
        """What came of saving."""
        self.said.setText(sentence)

    def _refresh(self, *, running: bool) -> None:
        self.cancel.setEnabled(running)
        for button in (self.again, self.copy, self.save):
            button.setEnabled(not running)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.said.setText(tr("Stopping after the check that is running."))
        self.cancel_requested.emit()

    def _copy(self) -> None:
        items = [
            [self.table.item(row, column) for column in range(3)] for row in range(self.table.rowCount())
        ]
        lines = ("\t".join(item.text() for item in row if item is not None) for row in items)
        QGuiApplication.clipboard().setText("\n".join((*lines, self.said.text())))

    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Save the results for support"), self._folder, "JSON (*.json)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("clarus-selftest.json")
        dialog.fileSelected.connect(self.save_requested)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
