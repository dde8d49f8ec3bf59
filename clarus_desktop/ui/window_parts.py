"""The parts of the main window, made and put in their places."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMainWindow, QToolBar, QVBoxLayout, QWidget

from clarus_desktop.exam_session import ExamSession
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.actions import dress_icons, fill_menus, make_actions
from clarus_desktop.ui.analyses_menu import AnalysesMenu
from clarus_desktop.ui.at_hand import AtHand
from clarus_desktop.ui.banner import Banners
from clarus_desktop.ui.drop_target import DropTarget
from clarus_desktop.ui.empty_state import EmptyState
from clarus_desktop.ui.exam_page import ExamPage
from clarus_desktop.ui.finding_editor import FindingEditor
from clarus_desktop.ui.flag_list import FlagList
from clarus_desktop.ui.history_panel import HistoryPanel
from clarus_desktop.ui.icons import app_icon
from clarus_desktop.ui.identity import Identity
from clarus_desktop.ui.marking import Marking
from clarus_desktop.ui.model_panel import ModelPanel
from clarus_desktop.ui.opinion_panel import OpinionPanel
from clarus_desktop.ui.pages import Pages
from clarus_desktop.ui.panels import Panels
from clarus_desktop.ui.player import Player
from clarus_desktop.ui.recent_menu import RecentMenu
from clarus_desktop.ui.review_area import ReviewArea
from clarus_desktop.ui.status_line import StatusLine
from clarus_desktop.ui.study_panel import StudyPanel
from clarus_desktop.ui.toolbar import fill_toolbar
from clarus_desktop.ui.verdict_panel import VerdictPanel


class WindowParts(QMainWindow):
    """Menus, toolbar, pages, panels and status bar; each shows the sessions by itself."""

    def __init__(
        self, session: ReviewSession, exam: ExamSession, resources: Path, parent: QWidget | None = None
    ) -> None:
        """``resources`` is the folder that holds ``icons``."""
        super().__init__(parent)
        self._session = session
        self._exam = exam
        self._resources = resources
        self.setObjectName("main")
        self.setWindowIcon(app_icon(resources))
        self.setDockOptions(QMainWindow.DockOption.AnimatedDocks | QMainWindow.DockOption.AllowNestedDocks)

        self._panels = Panels(self)
        self._toolbar = QToolBar("Toolbar")
        switches = {**self._panels.switches(), "toolbar": self._toolbar.toggleViewAction()}
        self.commands = commands = make_actions(self, switches)
        dress_icons(commands, resources, self.palette())

        self.identity = Identity(session, exam, self)
        self.player = Player(session, self)
        self.at_hand = AtHand(session, self)
        self.marking = Marking(session, self)
        self.banners = Banners()
        self.empty = EmptyState(
            self.windowIcon(), commands["open"], commands["open_folder"], commands["demo"]
        )
        self.review = ReviewArea(session, self.player, self.marking, commands)
        self.exam_page = ExamPage(exam)
        self.pages = Pages(session, self.empty, self.review, self.exam_page)
        self.flags = FlagList(session, self.at_hand)
        self.editor = FindingEditor(session, self.at_hand, commands)
        self.opinions = OpinionPanel(session)
        self.verdicts = VerdictPanel(session)
        self.analyses = AnalysesMenu(session, self)
        self.model = ModelPanel(session, commands["card"], self.analyses)
        self.study = StudyPanel(session, self.identity, commands["hide_identity"])
        self.history = HistoryPanel(session)
        self.status = StatusLine(session, commands["cancel"], commands["reviewer"])
        self.recent = RecentMenu(self)
        self._assemble()
        self.drop_target = DropTarget(self)

    def _assemble(self) -> None:
        fill_menus(self.menuBar(), self.commands, {"demo": self.recent, "card": self.analyses})
        fill_toolbar(self._toolbar, self.commands)
        self.addToolBar(self._toolbar)
        self.setStatusBar(self.status)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banners)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self._panels.fill(
            *(self.flags, self.editor, self.opinions, self.verdicts, self.model, self.study, self.history)
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "commands"):
            dress_icons(self.commands, self._resources, self.palette())
