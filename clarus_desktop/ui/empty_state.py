"""What the window shows while no clip is open."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from clarus_desktop.ui import words
from clarus_desktop.ui.fields import Text, muted

RECENT_SHOWN = 5


class EmptyState(QWidget):
    """A friendly way in: drop, open, the demo clip, recent files."""

    chosen = Signal(str)
    """A recent file."""

    def __init__(
        self, icon: QIcon, open_: QAction, folder: QAction, demo: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        picture = Text()
        picture.setPixmap(icon.pixmap(QSize(72, 72)))
        self._hint = Text().emphasise(1.7)
        sub = muted("Lung-ultrasound clips: mp4, avi, mov, mpeg, gif and more; a folder of them is an exam")
        self._buttons = {action: self._button(action) for action in (open_, folder, demo)}
        self.open, self.folder, self.demo = self._buttons.values()
        self._open = open_
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._recent_title = muted("Recent files")
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(3)
        for widget in (picture, self._hint, sub, *self._buttons.values()):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(14)
        column.addWidget(self._recent_title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._recent)
        column.addStretch(4)
        self.show_keys()
        self.set_recent([])

    def show_keys(self) -> None:
        """Name the keys of the actions as they are now."""
        key = self._open.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._hint.setText("Drop a clip or a folder here" + (f", or press {key}" if key else ""))
        for action, button in self._buttons.items():
            button.setToolTip(action.toolTip())

    def set_recent(self, paths: list[str]) -> None:
        """Newest first; the first few are shown."""
        while self._recent.count():
            item = self._recent.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for path in paths[:RECENT_SHOWN]:
            button = QPushButton(words.unmnemonic(PurePath(path).name))
            button.setFlat(True)
            button.setToolTip(words.plain(f"Open {path}"))
            button.setAccessibleName(f"Open recent file {PurePath(path).name}")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setProperty("path", path)
            button.clicked.connect(self._choose)
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._recent_title.setVisible(bool(paths))

    def _choose(self) -> None:
        self.chosen.emit(self.sender().property("path"))

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.text())
        button.setMinimumWidth(230)
        button.setMinimumHeight(34)
        button.clicked.connect(action.trigger)
        return button
