"""Says that something happened which nobody foresaw: what was kept, and where the log is."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from clarus_desktop import __version__
from clarus_desktop.core.language import mark, tr
from clarus_desktop.ui import words
from clarus_desktop.ui.fields import Text, muted

KEPT = mark("All that you judged is saved, and what was on screen is still there.")
WIDTH = 520
ADVICE = mark(
    "{program} goes on. If it happens again, close it and start it anew. Whoever looks after your "
    "computer can send the log to those who make the program: it says where things went wrong, and names no "
    "patient, no clip and no folder of clips."
)


class UnforeseenDialog(QDialog):
    """One dialog for all that happens while it is open."""

    def __init__(self, unsaved: str, log: str, parent: QWidget | None = None) -> None:
        """
        Args:
            unsaved: what would be lost if the window were closed now; empty: nothing.
            log: path of the log file.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Something unexpected went wrong"))
        self._where: list[str] = []
        self._log = log
        self.kept = Text(unsaved or tr(KEPT), wrap=True)
        self.place = muted(wrap=True)
        self.place.setAccessibleName(tr("What went wrong"))
        self.log = QLineEdit(log)
        self.log.setReadOnly(True)
        self.log.setCursorPosition(0)
        self.log.setAccessibleName(tr("Where the log is"))
        self.log.setToolTip(tr("The log is a text file on this computer; nothing is sent anywhere"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        folder = self.buttons.addButton(tr("Open its &folder"), QDialogButtonBox.ButtonRole.ActionRole)
        folder.setToolTip(tr("Show the folder of the log in the system's file manager"))
        folder.clicked.connect(self._open_folder)
        copy = self.buttons.addButton(tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(tr("Copy what went wrong, to be pasted into a message"))
        copy.clicked.connect(self._copy)
        label = Text(tr("&Log on this computer:"))
        label.setBuddy(self.log)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(Text(tr("Something unexpected went wrong")).emphasise(1.2))
        advice = Text(tr(ADVICE, program=words.APP_NAME), wrap=True)
        for text in (self.kept, advice, self.place):
            text.setMinimumWidth(WIDTH)
            column.addWidget(text)
        column.addWidget(label)
        column.addWidget(self.log)
        column.addWidget(self.buttons)

    def add(self, where: str) -> None:
        """Kind and place of an error, as the log has it."""
        self._where.append(where)
        first, more = self._where[0].partition(" < ")[0], len(self._where) - 1
        self.place.setText(tr("{first}. And {n} more.", first=first, n=more) if more else f"{first}.")

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(PurePath(self._log).parent)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join((f"{words.APP_NAME} {__version__}", *self._where)))
