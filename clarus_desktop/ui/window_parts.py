"""The parts that are put into the window's frame once it has been painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clarus_desktop.ui.actions import dress_icons, fill_menus
from clarus_desktop.ui.analyses_menu import AnalysesMenu
from clarus_desktop.ui.at_hand import AtHand
from clarus_desktop.ui.banner import Banners
from clarus_desktop.ui.clip_banners import ClipBanners
from clarus_desktop.ui.dialog_actions import DialogActions
from clarus_desktop.ui.exam_actions import ExamActions
from clarus_desktop.ui.exam_page import ExamPage
from clarus_desktop.ui.finding_editor import FindingEditor
from clarus_desktop.ui.flag_list import FlagList
from clarus_desktop.ui.frame_actions import FrameActions
from clarus_desktop.ui.history_panel import HistoryPanel
from clarus_desktop.ui.identity import Identity
from clarus_desktop.ui.looks_like import LooksLike
from clarus_desktop.ui.marking import Marking
from clarus_desktop.ui.measure_actions import MeasureActions
from clarus_desktop.ui.measure_list import MeasureList
from clarus_desktop.ui.model_panel import ModelPanel
from clarus_desktop.ui.opinion_panel import OpinionPanel
from clarus_desktop.ui.pages import Pages
from clarus_desktop.ui.picture_actions import PictureActions
from clarus_desktop.ui.playback_actions import PlaybackActions
from clarus_desktop.ui.player import Player
from clarus_desktop.ui.review_actions import ReviewActions
from clarus_desktop.ui.review_area import ReviewArea
from clarus_desktop.ui.saving import Saving
from clarus_desktop.ui.study_panel import StudyPanel
from clarus_desktop.ui.undo_actions import UndoActions
from clarus_desktop.ui.veil import Preview
from clarus_desktop.ui.verdict_panel import VerdictPanel
from clarus_desktop.ui.view_actions import ViewActions

if TYPE_CHECKING:
    from clarus_desktop.exam_session import ExamSession
    from clarus_desktop.session import ReviewSession
    from clarus_desktop.ui.main_window import MainWindow


def make_parts(window: MainWindow, session: ReviewSession, exam: ExamSession) -> None:
    """Make them, put them in their places and tell the window of them; each shows the sessions by itself."""
    commands = window.commands
    dress_icons(commands, window.resources, window.palette())  # before buttons are made, wide without icons
    window.identity = Identity(session, exam, window)
    window.player = Player(session, window)
    window.at_hand = AtHand(session, window)
    window.marking = Marking(session, window)
    window.banners = Banners()
    window.review = ReviewArea(session, window.player, window.marking, commands)
    window.exam_page = ExamPage(exam)
    window.pages = Pages(session, window.empty, window.review, window.exam_page)
    window.flags = FlagList(session, window.at_hand)
    window.editor = FindingEditor(session, window.at_hand, commands)
    window.measures = MeasureList(session, window.review.measuring, commands)
    window.opinions = OpinionPanel(session)
    window.verdicts = VerdictPanel(session)
    window.analyses = AnalysesMenu(session, window)
    window.model = ModelPanel(session, commands["card"], window.analyses)
    window.study = StudyPanel(session, window.identity, commands["hide_identity"])
    window.nearest = LooksLike(session, window.identity, commands["looks_like"])
    window.history = HistoryPanel(session)
    window.status.follow(session)
    fill_menus(window.menus, commands, {"demo": window.recent, "card": window.analyses})
    window.middle.addWidget(window.banners)
    window.middle.addWidget(window.pages, 1)
    window.panels.fill(
        *(window.flags, window.editor, window.measures, window.opinions, window.verdicts),
        *(window.model, window.study, window.nearest, window.history),
    )
    others = [window.banners, *window.panels.contents()]
    window.preview = Preview(window.pages, window.review.frame, others)
    _bind_actions(window, session, exam)


def _bind_actions(window: MainWindow, session: ReviewSession, exam: ExamSession) -> None:
    """What the actions do that concern one part or two."""
    commands = window.commands
    window.playback = PlaybackActions(session, window.player, commands, window.resources, window)
    window.looking = FrameActions(session, window.review, window.identity, commands, window)
    window.picturing = PictureActions(session, window.review, window.identity, commands, window)
    window.dialogs = DialogActions(session, commands, window)
    window.reviewing = ReviewActions(
        *(session, window.at_hand, window.marking, window.flags, window.editor, window.opinions),
        *(commands, window),
    )
    window.measuring = MeasureActions(
        *(session, window.review, window.measures, window.player, window.identity),
        *(window.reviewing.as_reviewer, commands, window),
    )
    window.undoing = UndoActions(session, exam, commands, window)
    window.exam_actions = ExamActions(exam, window.pages, window.exam_page, commands, window)
    window.clip_banners = ClipBanners(session, window.banners, window.identity, window)
    window.saving = Saving(session, exam, window.banners, window)
    ViewActions(window, window.review, commands)
