"""The window as it is painted first: its menus, toolbar, panels' frames, status bar and the way in.

It needs no session, and nothing that takes long to import; decision 0016.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSize
from PySide6.QtWidgets import QMainWindow, QToolBar, QVBoxLayout, QWidget

from clarus_desktop.core.language import tr
from clarus_desktop.ui import words
from clarus_desktop.ui.actions import dress_icons, make_actions, name_menus, use_keys
from clarus_desktop.ui.drop_target import DropTarget
from clarus_desktop.ui.empty_state import EmptyState
from clarus_desktop.ui.icons import IN_TOOLBAR, app_icon
from clarus_desktop.ui.layout_text import unpack
from clarus_desktop.ui.panels import Panels
from clarus_desktop.ui.recent_menu import RecentMenu
from clarus_desktop.ui.status_line import StatusLine
from clarus_desktop.ui.toolbar import fill_toolbar, in_toolbar

SIZE = QSize(1280, 720)
"""In pixels, until another one is remembered, and where the screen has the room."""
USABLE_AT_FIRST = ("open", "exam_page")
"""Of what stands in the toolbar."""


class Shell(QMainWindow):
    """All that is there before the sessions are."""

    def __init__(self, resources: Path, parent: QWidget | None = None) -> None:
        """``resources`` is the folder that holds ``icons``."""
        super().__init__(parent)
        self.resources = resources
        self.setObjectName("main")
        self.setWindowTitle(words.APP_NAME)
        self.setWindowIcon(app_icon(resources))
        self.setDockOptions(QMainWindow.DockOption.AnimatedDocks | QMainWindow.DockOption.AllowNestedDocks)

        self.panels = Panels(self)
        self.toolbar = QToolBar(tr("Toolbar"))
        switches = {**self.panels.switches(), "toolbar": self.toolbar.toggleViewAction()}
        self.commands = commands = make_actions(self, switches)
        self.menus = name_menus(self.menuBar())
        self.recent = RecentMenu(self)
        self.empty = EmptyState(
            self.windowIcon(), commands["open"], commands["open_folder"], commands["demo"]
        )
        self.status = StatusLine(commands["cancel"], commands["reviewer"])
        self._assemble()
        self.drop_target = DropTarget(self)

    def _assemble(self) -> None:
        seen = in_toolbar(self.commands)
        for name, action in seen.items():
            action.setEnabled(name in USABLE_AT_FIRST)
        dress_icons(seen, self.resources, self.palette(), (IN_TOOLBAR,))
        fill_toolbar(self.toolbar, self.commands)
        self.addToolBar(self.toolbar)
        self.setStatusBar(self.status)
        middle = QWidget()
        self.middle = QVBoxLayout(middle)
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.middle.setSpacing(0)
        self.middle.addWidget(self.empty)
        self.setCentralWidget(middle)
        self.panels.place()
        self.resize(SIZE.boundedTo(self.screen().availableSize()))

    def recall(
        self,
        layout: str,
        recent: Sequence[str],
        keys: Mapping[str, Sequence[str]],
        reviewer: str,
        *,
        blind: bool,
    ) -> None:
        """Be as the window was when it was closed.

        Args:
            layout: what ``MainWindow.save_layout`` gave.
            recent: paths of clips, newest first.
            keys: chosen for actions, by name.
            reviewer: who reviews; empty: nobody has said so yet.
            blind: blind mode is on.
        """
        state, _ = unpack(layout)
        self.restoreGeometry(QByteArray(state.get("geometry", b"")))
        self.panels.take_back(state.get("panels", b""))
        self.empty.set_recent({path: path for path in recent})
        self.status.set_reviewer(reviewer)
        self.status.set_blind(blind)
        if keys:
            use_keys(self.commands, keys)
            self.empty.show_keys()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "commands"):
            dress_icons(self.commands, self.resources, self.palette())
