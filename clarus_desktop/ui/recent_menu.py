"""The clips opened last, to be opened again."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from clarus_desktop.core.language import tr
from clarus_desktop.ui import words


class RecentMenu(QMenu):
    """One entry each; closed while there is none."""

    chosen = Signal(str)
    """Path of a recent file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Open recent"), parent)
        self.setToolTipsVisible(True)
        self.triggered.connect(self._choose)

    def set_paths(self, paths: Mapping[str, str]) -> None:
        """Each path with what may be shown of it, newest first."""
        self.clear()
        for path, shown in paths.items():
            action = self.addAction(words.unmnemonic(PurePath(shown).name))
            action.setToolTip(words.plain(tr("Open {name}", name=shown)))
            action.setStatusTip(tr("Open this recent file"))
            action.setData(path)
        self.setEnabled(bool(paths))

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())
