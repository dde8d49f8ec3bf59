"""The main window: connects its parts with each other, and passes on what needs services as signals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractButton

from clarus_desktop.core.kinds import TrackKind
from clarus_desktop.core.language import mark, tr
from clarus_desktop.ui import words
from clarus_desktop.ui.actions import use_keys
from clarus_desktop.ui.appearance import appearance
from clarus_desktop.ui.coalesce import Coalescer, flush_all
from clarus_desktop.ui.shell import Shell
from clarus_desktop.ui.standstill import Standstill

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from clarus_desktop.core.clip import Image
    from clarus_desktop.core.history import Event
    from clarus_desktop.core.preferences import Preferences
    from clarus_desktop.core.snapshot import KeptAnalysis
    from clarus_desktop.core.study import Listed
    from clarus_desktop.exam_session import ExamSession
    from clarus_desktop.session import ReviewSession
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

UNWRITTEN = mark("A note that you typed is not saved.")
NEEDS_CLIP = (
    *("play", "first", "jump_back", "step_back", "step_forward", "jump_forward", "last", "loop_clip"),
    *("zoom_in", "zoom_out", "fit", "actual_size", "whole_time", "m_mode", "reset_levels", "verdict"),
    "save_picture",
)
NEEDS_MODEL = ("card", "recalibrate", "reset_probability", "reset_distance", "reset_rule")


class MainWindow(Shell):
    """Shows a ReviewSession and an ExamSession. What needs services is asked for by signals.

    At first it is its frame alone, to be painted at once; ``furnish`` puts in all the rest, and is called
    before anything else.
    """

    open_requested = Signal(str)
    """Path of a clip or folder: from the dialog, dropped, or a recent file."""
    recording_chosen = Signal(object)
    """str: path of the clip chosen from what ``choose_recording`` offered."""
    study_chosen = Signal(object, str)
    """tuple[str, ...] of the paths of a study's clips, to be one exam, and what the study is called."""
    recordings_wanted = Signal(object)
    """tuple[str, ...] of the paths of clips whose pictures are wanted; empty: none any more."""
    frames_wanted = Signal(object)
    """tuple[int, ...] of frames that are not at hand and of which a picture is wanted, the first one most."""
    demo_requested = Signal()
    model_requested = Signal(str)
    """Name of a model."""
    device_requested = Signal(str)
    """auto, cpu, cuda or mps."""
    analyse_requested = Signal()
    analysis_requested = Signal(int)
    """Id of a kept analysis to show as it was."""
    recalibrate_requested = Signal()
    cancel_requested = Signal()
    export_requested = Signal(object)
    """The ReportWanted: where the review is to be saved to, and how it is issued."""
    template_requested = Signal()
    """To choose the letterhead of reports."""
    hand_on_requested = Signal(object)
    """The HandingOn: what of the clip is wanted, and where."""
    picture_requested = Signal(object)
    """The PictureWanted: what of the window is to be saved, and where."""
    reviewer_requested = Signal(str)
    """Name of the one who reviews from now on."""
    blind_requested = Signal(bool)
    retry_requested = Signal()
    """Try again to save."""
    hiding_requested = Signal(bool)
    """Who the patient is is to be hidden from now on, or shown."""
    history_wanted = Signal(bool)
    """The history is on screen, or no longer."""
    leaving = Signal()
    """The window is asked to close: all that is to be saved is to be saved now."""
    closing = Signal()

    furnished = False
    """All that follows is there."""
    # Its parts: what is seen …
    banners: Banners
    pages: Pages
    preview: Preview
    review: ReviewArea
    exam_page: ExamPage
    flags: FlagList
    editor: FindingEditor
    measures: MeasureList
    opinions: OpinionPanel
    verdicts: VerdictPanel
    analyses: AnalysesMenu
    model: ModelPanel
    study: StudyPanel
    nearest: LooksLike
    history: HistoryPanel
    # … and what is not
    identity: Identity
    player: Player
    at_hand: AtHand
    marking: Marking
    playback: PlaybackActions
    looking: FrameActions
    picturing: PictureActions
    dialogs: DialogActions
    reviewing: ReviewActions
    measuring: MeasureActions
    undoing: UndoActions
    exam_actions: ExamActions
    clip_banners: ClipBanners
    saving: Saving
    standstill: Standstill

    def furnish(self, session: ReviewSession, exam: ExamSession) -> None:
        """Put in all that shows the sessions; to be called once. Importing it takes a while."""
        from clarus_desktop.ui.window_parts import make_parts

        self._session, self._exam = session, exam
        self._folder = ""
        self._recent: tuple[str, ...] = ()
        self._recent_exams: tuple[tuple[str, str, str], ...] = ()
        self._exporting = self._handing = False
        self._unsaved = ""
        self._keys: Mapping[str, Sequence[str]] | None = None
        self._quit_anyway = False
        make_parts(self, session, exam)
        self._later = Coalescer(self._refresh_actions, self)
        self.standstill = Standstill(self)
        self._connect()
        self._clip_changed()
        self.furnished = True

    # What the controller tells

    def show_opening(self, name: str, done: int, expected: int) -> None:
        """A clip is being opened: frames read, and expected (0: not known)."""
        self.status.set_opening((self.identity.shown(name), done, expected))
        self._refresh_actions()

    def show_preview(self, name: str, image: Image) -> None:
        """The first frame of the clip that is being opened, unless the exam is on screen. Names may stand in
        it, for it is shown whole. Until opening is over, nothing of the clip under review can be seen or
        changed."""
        if not self.identity.hidden and not self.pages.shows_exam:
            self.player.pause()
            self.pages.show_preview()
            self.preview.show_image(image)
            self.setFocus()  # no part takes a key
            self._show_parts()
        self._title(tr("Opening {name}", name=name))

    def show_opened(self) -> None:
        """Opening is over, however it ended."""
        self.status.set_opening(None)
        self._end_preview()
        if not self.pages.shows_exam:
            self.pages.show_clip()
        if self._session.clip is not None:
            self.review.frame.setFocus()
        self._show_title()
        self._refresh_actions()

    def stand_still(self) -> None:
        """A clip was opened: what is kept of it is to come on screen together with it."""
        self.standstill.begin()

    def choose_recording(self, listed: tuple[Listed, ...], name: str) -> None:
        """Let the user choose from what a DICOM folder of that name holds, one clip at least."""
        self.dialogs.choose_recording(listed, name, hide_dates=self.identity.hidden)

    def show_recording(self, path: str, picture: Image) -> None:
        """The picture of a clip to choose from."""
        self.dialogs.show_recording(path, picture)

    def show_reading(self, name: str, done: int, total: int) -> None:
        """A folder is being read: clips looked at, and clips there are."""
        self.status.set_reading((self.identity.shown(name), done, total))
        self._refresh_actions()

    def show_read(self) -> None:
        """Reading a folder is over, however it ended."""
        self.status.set_reading(None)
        self._refresh_actions()

    def show_exam(self) -> None:
        """Bring the exam on screen."""
        self.pages.show_exam()

    def show_clip(self) -> None:
        """Bring the clip under review on screen, or the way to open one."""
        self.pages.show_clip()

    def refresh_models(self) -> None:
        """Show the model in use again, after another one was refused."""
        self.model.refresh()

    def show_now(self) -> None:
        """Show all that is known at once: for a picture of the window."""
        flush_all(self)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.review.frame.shown.wait()
        self.grab()  # painting the flag list tells which thumbnails it wants
        self.flags.model.make_pictures()

    def show_error(self, title: str, message: str, advice: str) -> None:
        """Say what went wrong, without holding anything up."""
        self.clip_banners.show_error(title, message, advice)

    def show_unforeseen(self, where: str, log: str) -> None:
        """Say that something happened which nobody foresaw: its kind and place, and the path of the log."""
        self.dialogs.show_unforeseen(where, log, self.unsaved)

    def show_notice(self, text: str) -> None:
        """Say something good to know."""
        self.clip_banners.show_notice(text)

    def set_models(self, names: list[str], current: str) -> None:
        self.model.set_models(names, current)

    def set_devices(self, devices: list[tuple[str, str]], current: str) -> None:
        """(kind, label) each."""
        self.model.set_devices(devices, current)

    def set_recent(self, paths: list[str]) -> None:
        """Newest first."""
        self._recent = tuple(paths)
        self._show_recent()

    def set_exams(self, exams: list[tuple[str, str, str]]) -> None:
        """Recent exams, the one opened last first: id, name and when it was made."""
        self._recent_exams = tuple(exams)
        self._show_recent()

    def set_folder(self, folder: str) -> None:
        """Where file dialogs begin."""
        self._folder = folder
        self.picturing.set_folder(folder)

    def set_busy_export(self, busy: bool) -> None:
        self._exporting = busy
        self.status.set_exporting(busy)
        self._refresh_actions()

    def show_handing(self, progress: tuple[int, int] | None) -> None:
        """Frames written, and of all (0: not known), of what is being handed on; None: nothing is."""
        self.status.set_handing(progress)
        if self._handing is not (progress is not None):
            self._handing = progress is not None
            self._refresh_actions()

    def set_reviewer(self, name: str, known: list[str]) -> None:
        """Who reviews (empty: nobody has said so yet), and the names that are offered."""
        self.dialogs.set_known(known)
        self.status.set_reviewer(name)

    def set_blind(self, blind: bool) -> None:
        """Blind mode is on, or off."""
        self.commands["blind"].setChecked(blind)
        self.status.set_blind(blind)

    def set_history(self, events: Sequence[Event]) -> None:
        self.history.set_history(events)

    def set_analyses(self, analyses: Sequence[KeptAnalysis], shown: int | None) -> None:
        """The kept analyses of the clip under review; ``shown``: id of the one on screen, if it is kept."""
        self.analyses.set_analyses(analyses, shown)

    def set_keys(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Keys chosen for actions, by name; all others have their own."""
        if chosen == self._keys:  # as each time that anything else is remembered
            return
        self._keys = chosen
        use_keys(self.commands, chosen)
        self.editor.show_keys()
        self.empty.show_keys()

    def use_preferences(self, chosen: Preferences) -> None:
        """Be as the user wants it, as far as it concerns the window. The size of texts and the language hold
        for windows made later."""
        appearance().use(chosen.theme)
        self.set_keys(chosen.keys)
        self.set_blind(chosen.blind)
        self.commands["hide_identity"].setChecked(chosen.hide_identity)
        loops = None if chosen.loop == "last" else chosen.loop == "on"
        self.player.set_beginning(chosen.speed, loops, plays=chosen.plays)

    def set_store_note(self, note: str) -> None:
        """Why reviews may only be looked at, as one sentence; empty: they may be changed."""
        self.saving.set_store_note(note)

    def set_unsaved(self, sentence: str) -> None:
        """What would be lost if the window were closed now; empty: nothing."""
        self._unsaved = sentence

    @property
    def unsaved(self) -> str:
        """What would be lost if the window were closed now, as one sentence; empty: nothing."""
        unwritten = any(part.note.unsaved for part in (self.editor, self.measures, self.opinions))
        return self._unsaved or (tr(UNWRITTEN) if unwritten and self._session.judging.trouble else "")

    def save_layout(self) -> str:
        """Geometry, panels and choices, as text."""
        from clarus_desktop.ui.window_layout import save_layout

        self.panels.bring_back()
        text = save_layout(self)
        if self.pages.shows_exam:
            self.panels.put_away()
        return text

    def restore_layout(self, text: str) -> None:
        """Take back what ``save_layout`` gave; what can't be read is ignored."""
        from clarus_desktop.ui.window_layout import restore_layout

        restore_layout(self, text)

    def build_plots(self) -> None:
        """Put the plots in place; call it after the first paint, for it imports pyqtgraph."""
        self.review.build_plots()
        self.pages.lay_out()

    # Its parts

    def _connect(self) -> None:
        session, exam = self._session, self._exam
        for part in (self.playback, self.exam_actions, self.reviewing):
            part.told.connect(self.show_notice)
        self.reviewing.reviewer_wanted.connect(self.dialogs.ask_reviewer)
        self.dialogs.reviewer_named.connect(self.reviewer_requested)
        self.dialogs.reviewer_refused.connect(self.reviewing.give_up)
        self.dialogs.reviewer_refused.connect(self.review.measuring.let_go)
        self.dialogs.recording_chosen.connect(self.recording_chosen)
        self.dialogs.study_chosen.connect(self.study_chosen)
        self.dialogs.recordings_wanted.connect(self.recordings_wanted)
        self.clip_banners.analyse.connect(self.analyse_requested)
        self.picturing.wanted.connect(self.picture_requested)
        self.saving.retry.connect(self.retry_requested)
        for name, slot in {
            "open": self._ask_open,
            "demo": self.demo_requested.emit,
            "export": self._ask_export,
            "report_template": self.template_requested.emit,
            "hand_on": self._ask_hand_on,
            "quit": self.close,
            "reset_layout": self._reset_layout,
            "verdict": self._go_to_verdict,
            "blind": self.blind_requested,
            "analyse": self.analyse_requested.emit,
            "cancel": self.cancel_requested.emit,
            "reset_probability": lambda: session.reset_threshold(TrackKind.PROBABILITY),
            "reset_distance": lambda: session.reset_threshold(TrackKind.DISTANCE),
            "reset_rule": self.verdicts.rule.reset_rule,
            "recalibrate": self.recalibrate_requested.emit,
        }.items():
            self.commands[name].triggered.connect(slot)
        self.commands["hide_identity"].toggled.connect(self.identity.hide)
        self.commands["hide_identity"].toggled.connect(self.hiding_requested)
        self.identity.changed.connect(self._end_preview)
        self.identity.changed.connect(self._show_title)
        self.identity.changed.connect(self._show_recent)
        self.commands["history"].toggled.connect(self.history_wanted)
        self.recent.chosen.connect(self.open_requested)
        self.empty.chosen.connect(self.open_requested)
        self.empty.exam_chosen.connect(self.exam_page.exam_requested)
        self.drop_target.dropped.connect(self.open_requested)
        self.model.model_requested.connect(self.model_requested)
        self.model.device_requested.connect(self.device_requested)
        self.analyses.chosen.connect(self.analysis_requested)
        self.flags.model.frames_wanted.connect(self.frames_wanted)
        self.review.verdict_wanted.connect(self._go_to_verdict)
        self.editor.note.left.connect(self.review.frame.setFocus)
        self.opinions.note.left.connect(self.review.frame.setFocus)
        self.pages.exam_shown.connect(self._page_changed)
        exam.exam_changed.connect(self._show_title)
        for signal in (
            *(self.flags.refreshed, session.analysis_changed, session.model_changed),
            *(exam.exam_changed, session.judging.hidden_changed),
        ):
            signal.connect(self._later.schedule)
        session.clip_changed.connect(self._clip_changed)

    # From the sessions

    def _clip_changed(self) -> None:
        self.pages.show_clip()
        if self._session.clip is not None:
            self.review.frame.setFocus()
            self.player.begin()
        self._show_title()
        self._refresh_actions()

    def _page_changed(self, exam: bool) -> None:
        """The panels about one clip make room for the exam, and undo is the exam's."""
        self.player.pause()
        self.preview.end()
        if exam:
            self.panels.put_away()
        else:
            self.panels.bring_back()
        self._show_parts()
        self._show_title()

    def _end_preview(self) -> None:
        """The clip under review is back, as it was."""
        if self.preview.on:
            self.preview.end()
            self._show_parts()

    def _show_parts(self) -> None:
        """What acts on the clip under review does so while that is on screen, and nothing in its place."""
        exam, preview = self.pages.shows_exam, self.preview.on
        if preview:
            self.undoing.use_none()
        else:
            self.undoing.use_exam(exam)
        for part in (self.reviewing, self.looking, self.measuring, self.analyses):
            part.set_shown(not exam and not preview)
        self._refresh_actions()

    def _show_title(self) -> None:
        clip = self._session.clip
        if self.pages.shows_exam:
            self._title(self._exam.name)
        else:
            self._title(clip.info.name if clip is not None else "")

    def _show_recent(self) -> None:
        paths = {path: self.identity.shown(path) for path in self._recent}
        exams = [(identity, self.identity.shown(name), when) for identity, name, when in self._recent_exams]
        self.empty.set_recent(paths)
        self.recent.set_paths(paths)
        self.empty.set_exams(exams)
        self.exam_page.set_exams(exams)

    def _title(self, what: str) -> None:
        # "[*]" is Qt's place for a mark of unsaved changes; doubled it stands for itself
        name = self.identity.shown(what).replace("[*]", "[*][*]")
        self.setWindowTitle(f"{name} – {words.APP_NAME}" if name else words.APP_NAME)

    def _refresh_actions(self) -> None:
        session, actions, exam_shown = self._session, self.commands, self.pages.shows_exam
        has_exam = self._exam.exam is not None and self._exam.archive is None
        hidden = session.judging.hidden
        has_clip = session.clip is not None and not exam_shown and not self.preview.on
        for name in NEEDS_CLIP:
            actions[name].setEnabled(has_clip)
        for name in ("loop_segment", "heat_map", "heat_track"):
            actions[name].setEnabled(has_clip and not hidden)
        reportable = has_exam if exam_shown else has_clip and session.engine is not None and not hidden
        actions["export"].setEnabled(reportable and not self._exporting)
        actions["hand_on"].setEnabled(has_clip and not self._handing)
        actions["analyse"].setEnabled(has_clip and session.model is not None)
        actions["cancel"].setEnabled(self.status.busy)
        for name in NEEDS_MODEL:
            actions[name].setEnabled(session.model is not None and not self.preview.on)

    # From the user

    def _ask_open(self) -> None:
        from clarus_desktop.ui.files import ask_clip

        ask_clip(self, self._folder, self.open_requested.emit)

    def _ask_export(self) -> None:
        if self.pages.shows_exam:
            self.exam_page.ask_export()
        elif self._session.clip is not None:
            clip = self._session.clip
            shown = self.identity.shown(clip.info.name)
            self.dialogs.ask_report(clip, shown, self._folder, self.export_requested.emit)

    def _ask_hand_on(self) -> None:
        clip, session = self._session.clip, self._session
        if clip is not None:
            self.dialogs.ask_hand_on(
                *(clip, session.region, self.identity.shown(clip.info.name), self._folder),
                self.hand_on_requested.emit,
                is_reportable=session.engine is not None and not session.judging.hidden,
                heat=session.heat.kind if session.heat.kind in session.tracks.kinds else None,
            )

    def _go_to_verdict(self) -> None:
        self.panels.show_verdict()
        self.opinions.setFocus()

    def _reset_layout(self) -> None:
        self.toolbar.show()
        self.pages.show_clip()
        self.panels.reset()
        self.review.share_height()

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as the space bar plays; else it goes to the note."""
        focused = self.focusWidget()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not self.furnished:
            super().keyPressEvent(event)
        elif isinstance(focused, QAbstractButton):
            focused.click()
        elif focused in (self.review.frame, self.flags.view):
            self.commands["note"].trigger()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.furnished:
            self.playback.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.furnished:  # nothing has happened in it
            super().closeEvent(event)
            return
        for part in (self.editor, self.measures, self.opinions):
            part.note.write()
        self.review.measuring.save()
        self.leaving.emit()
        if self.unsaved and not self._quit_anyway:
            from clarus_desktop.ui.saving import ask_to_close

            event.ignore()
            ask_to_close(self, self.unsaved, self._close_anyway)
            return
        self.player.pause()
        self.closing.emit()
        super().closeEvent(event)

    def _close_anyway(self) -> None:
        self._quit_anyway = True
        self.close()
