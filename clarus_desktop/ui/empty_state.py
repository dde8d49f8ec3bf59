"""What the window shows while no clip is open."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from pathlib import PurePath

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from clarus_desktop.core.language import tr
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.recent_list import Recent, RecentList, recent_exams

RECENT_SHOWN = 5


class EmptyState(QWidget):
    """A friendly way in: drop, open, the demo clip, recent clips and exams."""

    chosen = Signal(str)
    """A recent clip, by its path."""
    exam_chosen = Signal(str)
    """A recent exam, by its id."""

    def __init__(
        self, icon: QIcon, open_: QAction, folder: QAction, demo: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        picture = Text()
        picture.setPixmap(icon.pixmap(QSize(72, 72)))
        self._hint = Text(wrap=True).emphasise(1.7)
        sub = muted(
            tr(
                "Lung ultrasound as DICOM, video (mp4, avi, mov, mpeg, …) or images; "
                "a folder of clips is an exam"
            ),
            wrap=True,
        )
        self._buttons = {action: self._button(action) for action in (open_, folder, demo)}
        self.open, self.folder, self.demo = self._buttons.values()
        self._open = open_
        self.clips, self.exams = RecentList(tr("Recent clips")), RecentList(tr("Recent exams"))
        self.clips.chosen.connect(self.chosen)
        self.exams.chosen.connect(self.exam_chosen)
        recent = QHBoxLayout()
        recent.setSpacing(40)
        recent.addStretch(1)
        for column_of in (self.clips, self.exams):
            recent.addWidget(column_of, 0, Qt.AlignmentFlag.AlignTop)
        recent.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(3)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (self._hint, sub):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(text)
        for button in self._buttons.values():
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(14)
        column.addLayout(recent)
        column.addStretch(4)
        self.show_keys()

    def show_keys(self) -> None:
        """Name the keys of the actions as they are now."""
        key = self._open.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        with_key = tr("Drop a clip or a folder here, or press {key}", key=key)
        self._hint.setText(with_key if key else tr("Drop a clip or a folder here"))
        for action, button in self._buttons.items():
            button.setToolTip(action.toolTip())

    def set_recent(self, paths: Mapping[str, str]) -> None:
        """Of clips: each path with what may be shown of it, newest first; the first few are shown."""
        self.clips.show_entries(
            Recent(
                path,
                name := PurePath(shown).name,
                tr("Open {name}", name=shown),
                tr("Open recent clip {name}", name=name),
            )
            for path, shown in islice(paths.items(), RECENT_SHOWN)
        )

    def set_exams(self, exams: list[tuple[str, str, str]]) -> None:
        """Id, name and when it was made, the one opened last first; the first few are shown."""
        self.exams.show_entries(recent_exams(exams[:RECENT_SHOWN]))

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.text())
        button.setMinimumWidth(230)
        button.setMinimumHeight(34)
        button.clicked.connect(action.trigger)
        return button
