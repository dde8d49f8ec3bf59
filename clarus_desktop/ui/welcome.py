"""The first thing a new user sees: what the program is for, in which language, who reviews, what is where."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.language import mark, tr
from clarus_desktop.ui import words
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.reviewer_dialog import LONGEST
from clarus_desktop.ui.settings_pages import language_choice

WIDTH = 620
ROOM = 0.75
"""Share of the screen's height that is for what is told; the rest is for buttons and frames."""
WHAT = mark(
    "Look at lung-ultrasound clips of children beside the tracks of a model, judge what it flags, and write "
    "a report."
)
STATEMENT = mark(
    "{research_use}. The program is no medical device. A flag says that a number is at or above a "
    "threshold; what it means, and what is done about a patient, is for a clinician to judge, without the "
    "program. Follow the rules that hold at your place for patients' data."
)
KEPT = mark("All is kept on this computer, in these folders. The program sends nothing anywhere.")


class Welcome(QDialog):
    """Asks for the statement to be acknowledged, once; a name may be given. Shown again, it only tells."""

    acknowledged = Signal(str)
    """The reviewer's name; empty: none was given."""
    language_chosen = Signal(str)
    """``Preferences.language``, another than before; who refuses at first may want to read it in that one."""
    demo_requested = Signal()
    refused = Signal()
    """Closed without the statement being acknowledged."""

    def __init__(
        self,
        reviewer: str,
        language: str,
        folders: Mapping[str, str],
        icon: QIcon,
        parent: QWidget | None = None,
        *,
        is_first: bool,
    ) -> None:
        """
        Args:
            reviewer: name of the one who reviews; empty: none yet.
            language: as ``Preferences`` holds it.
            folders: what is kept, translated, and where.
            icon: the program's.
            parent: as in Qt.
            is_first: the statement is still to be acknowledged.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Welcome to {program}", program=words.APP_NAME))
        self._is_first, self._language = is_first, language
        self.language = language_choice()
        self.language.show_value(language)
        self.tick = QCheckBox(tr("I have &read this and use the program for research only"))
        self.tick.setToolTip(tr("Without this the program can't be used"))
        self.tick.setChecked(not is_first)
        self.tick.setEnabled(is_first)
        self.tick.toggled.connect(self._refresh)
        self.name = QLineEdit(reviewer)
        self.name.setMaxLength(LONGEST)
        self.name.setPlaceholderText(tr("Your name"))
        self.name.setAccessibleName(tr("Name of the reviewer"))
        self.name.setToolTip(tr("Judgements are kept under this name; it can be given later, too"))
        self.buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.demo = self.buttons.addButton(tr("Open the &demo clip"), role.ActionRole)
        self.demo.setToolTip(tr("Begin with a synthetic clip that comes along"))
        self.start = self.buttons.addButton(tr("&Start"), role.AcceptRole)
        self.start.setToolTip(tr("Begin"))
        self.leave = self.buttons.addButton(tr("&Quit") if is_first else tr("&Close"), role.RejectRole)
        self.leave.setToolTip(tr("Close the program") if is_first else tr("Close this and change nothing"))
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
            self._tell_language()
            self.acknowledged.emit(self.name.text().strip())

    def reject(self) -> None:
        super().reject()
        if self._is_first:
            self._tell_language()
            self.refused.emit()

    def _lay_out(self, folders: Mapping[str, str], icon: QIcon) -> None:
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        picture = Text()
        picture.setPixmap(icon.pixmap(QSize(48, 48)))
        title = QVBoxLayout()
        title.addWidget(Text(self.windowTitle()).emphasise(1.5))
        title.addWidget(_wrapped(muted(tr(WHAT), wrap=True), WIDTH - 60))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(title, 1)
        column.addLayout(head)
        _wrapped(self.language.about, WIDTH)
        column.addWidget(self.language)
        statement = tr(STATEMENT, research_use=tr(words.RESEARCH_USE))
        column.addWidget(_wrapped(Text(statement, wrap=True), WIDTH))
        column.addWidget(self.tick)
        column.addSpacing(6)
        label = Text(tr("Who re&views?")).emphasise()
        label.setBuddy(self.name)
        column.addWidget(label)
        column.addWidget(self.name)
        column.addSpacing(6)
        column.addWidget(Text(tr("Where things are kept")).emphasise())
        column.addWidget(_wrapped(muted(tr(KEPT), wrap=True), WIDTH))
        grid = QGridLayout()
        for row, (what, folder) in enumerate(folders.items()):
            path = QLineEdit(folder)
            path.setReadOnly(True)
            path.setCursorPosition(0)
            path.setAccessibleName(tr("{what} are kept in", what=what))
            path.setToolTip(tr("To be copied"))
            grid.addWidget(muted(what), row, 0)
            grid.addWidget(path, row, 1)
        column.addLayout(grid)
        whole = QVBoxLayout(self)
        whole.setSpacing(12)
        whole.addWidget(self._scrolled(told))
        whole.addWidget(self.buttons)

    def _scrolled(self, told: QWidget) -> QScrollArea:
        """As high as what is told, if the screen is: the buttons are seen however large texts are."""
        area = QScrollArea()
        area.setWidget(told)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        needed, room = told.sizeHint(), self.screen().availableSize()
        area.setMinimumWidth(needed.width() + area.verticalScrollBar().sizeHint().width())
        area.setMinimumHeight(min(needed.height(), round(ROOM * room.height())))
        return area

    def _tell_language(self) -> None:
        if self.language.value != self._language:
            self.language_chosen.emit(self.language.value)

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
