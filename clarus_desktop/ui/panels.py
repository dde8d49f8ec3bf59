"""The panels beside the review: flags on the left, verdict and model on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QFrame, QMainWindow, QScrollArea, QVBoxLayout, QWidget

from clarus_desktop.ui.flag_list import FlagList
from clarus_desktop.ui.model_panel import ModelPanel
from clarus_desktop.ui.verdict_panel import VerdictPanel

WIDTHS = [260, 308]


class Panels:
    """The two docks of a window; they are made first, as the View menu holds their switches."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._flags = _dock("Flags", window)
        self._verdict = _dock("Verdict", window)

    def switches(self) -> dict[str, QAction]:
        """Each dock's own action that shows or hides it, by its name in the table of actions."""
        return {
            "flag_list": self._flags.toggleViewAction(),
            "verdict_panel": self._verdict.toggleViewAction(),
        }

    def fill(self, flags: FlagList, verdicts: VerdictPanel, model: ModelPanel) -> None:
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(verdicts)
        column.addWidget(model)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(both)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(280)
        self._flags.setWidget(flags)
        self._verdict.setWidget(scroll)
        self.place()

    def place(self) -> None:
        """Both where they are at first."""
        docks = [self._flags, self._verdict]
        self._window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self._flags)
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._verdict)
        for dock in docks:
            dock.setFloating(False)
            dock.show()
        self._window.resizeDocks(docks, WIDTHS, Qt.Orientation.Horizontal)


def _dock(title: str, window: QMainWindow) -> QDockWidget:
    dock = QDockWidget(title, window)
    dock.setObjectName(title.lower())
    return dock
