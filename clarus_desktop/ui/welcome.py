"""The first thing a new user sees: what the program is for, who reviews, and where all is kept."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.ui import words
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.reviewer_dialog import LONGEST

WIDTH = 620
WHAT = (
    "Look at lung-ultrasound clips of children beside the tracks of a model, judge what it flags, and write "
    "a report."
)
STATEMENT = (
    f"{words.RESEARCH_USE}. The program is no medical device. A flag says that a number is at or above a "
    "threshold; what it means, and what is done about a patient, is for a clinician to judge, without the "
    "program. Follow the rules that hold at your place for patients' data."
)
KEPT = "All is kept on this computer, in these folders. The program sends nothing anywhere."


class Welcome(QDialog):
    """Asks for the statement to be acknowledged, once; a name may be given. Shown again, it only tells."""

    acknowledged = Signal(str)
    """The reviewer's name; empty: none was given."""
    demo_requested = Signal()
    refused = Signal()
    """Closed without the statement being acknowledged."""

    def __init__(
        self,
        reviewer: str,
        folders: Mapping[str, str],
        icon: QIcon,
        parent: QWidget | None = None,
        *,
        is_first: bool,
    ) -> None:
        """
        Args:
            reviewer: name of the one who reviews; empty: none yet.
            folders: what is kept, and where.
            icon: the program's.
            parent: as in Qt.
            is_first: the statement is still to be acknowledged.
        """
        super().__init__(parent)
        self.setWindowTitle(f"Welcome to {words.APP_NAME}")
        self._is_first = is_first
        self.tick = QCheckBox("I have &read this and use the program for research only")
        self.tick.setToolTip("Without this the program can't be used")
        self.tick.setChecked(not is_first)
        self.tick.setEnabled(is_first)
        self.tick.toggled.connect(self._refresh)
        self.name = QLineEdit(reviewer)
        self.name.setMaxLength(LONGEST)
        self.name.setPlaceholderText("Your name")
        self.name.setAccessibleName("Name of the reviewer")
        self.name.setToolTip("Judgements are kept under this name; it can be given later, too")
        self.buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.demo = self.buttons.addButton("Open the &demo clip", role.ActionRole)
        self.demo.setToolTip("Begin with a synthetic clip that comes along")
        self.start = self.buttons.addButton("&Start", role.AcceptRole)
        self.start.setToolTip("Begin")
        self.leave = self.buttons.addButton("&Quit" if is_first else "&Close", role.RejectRole)
        self.leave.setToolTip("Close the program" if is_first else "Close this and change nothing")
        for button in (self.demo, self.leave):
            button.setAutoDefault(False)
        self.demo.clicked.connect(self._open_demo)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(folders, icon)
        self._refresh()
        (self.tick if is_first else self.start).setFocus()

    def accept(self) -> None:
        if self.tick.isChecked():
            super().accept()
            self.acknowledged.emit(self.name.text().strip())

    def reject(self) -> None:
        super().reject()
        if self._is_first:
            self.refused.emit()

    def _lay_out(self, folders: Mapping[str, str], icon: QIcon) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(10)
        picture = Text()
        picture.setPixmap(icon.pixmap(QSize(48, 48)))
        title = QVBoxLayout()
        title.addWidget(Text(f"Welcome to {words.APP_NAME}").emphasise(1.5))
        title.addWidget(_wrapped(muted(WHAT, wrap=True), WIDTH - 60))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(title, 1)
        column.addLayout(head)
        column.addWidget(_wrapped(Text(STATEMENT, wrap=True), WIDTH))
        column.addWidget(self.tick)
        column.addSpacing(6)
        label = Text("Who re&views?").emphasise()
        label.setBuddy(self.name)
        column.addWidget(label)
        column.addWidget(self.name)
        column.addSpacing(6)
        column.addWidget(Text("Where things are kept").emphasise())
        column.addWidget(_wrapped(muted(KEPT, wrap=True), WIDTH))
        grid = QGridLayout()
        for row, (what, folder) in enumerate(folders.items()):
            path = QLineEdit(folder)
            path.setReadOnly(True)
            path.setCursorPosition(0)
            path.setAccessibleName(f"{what} are kept in")
            path.setToolTip("To be copied")
            grid.addWidget(muted(what), row, 0)
            grid.addWidget(path, row, 1)
        column.addLayout(grid)
        column.addSpacing(6)
        column.addWidget(self.buttons)

    def _refresh(self) -> None:
        for button in (self.demo, self.start):
            button.setEnabled(self.tick.isChecked())
        self.start.setDefault(True)

    def _open_demo(self) -> None:
        self.accept()
        self.demo_requested.emit()


def _wrapped(text: Text, width: int) -> Text:
    """A text that is laid out for this width, or it would ask for the height that it needs when narrowest."""
    text.setMinimumWidth(width)
    text.setMinimumHeight(text.heightForWidth(width))
    return text
