"""The main window: puts the parts together, and passes on what needs services as signals."""

from __future__ import annotations

from pathlib import Path, PurePath

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.clip import Image
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession, Status
from clarus_desktop.ui import words
from clarus_desktop.ui.actions import ACTIONS, fill_menus, make_actions
from clarus_desktop.ui.banner import Banners, Tone
from clarus_desktop.ui.coalesce import Coalescer, flush_all
from clarus_desktop.ui.dialogs import about_sheet, card_sheet, shortcuts_sheet, show_sheet
from clarus_desktop.ui.drop_target import DropTarget
from clarus_desktop.ui.empty_state import EmptyState
from clarus_desktop.ui.files import ask_clip, ask_export
from clarus_desktop.ui.flag_list import FlagList
from clarus_desktop.ui.icons import app_icon, symbol
from clarus_desktop.ui.layout_text import pack, unpack
from clarus_desktop.ui.model_panel import ModelPanel
from clarus_desktop.ui.panels import Panels
from clarus_desktop.ui.playback_actions import PlaybackActions
from clarus_desktop.ui.player import Loop, Player
from clarus_desktop.ui.review_area import ReviewArea
from clarus_desktop.ui.status_line import StatusLine
from clarus_desktop.ui.toolbar import fill_toolbar
from clarus_desktop.ui.verdict_panel import VerdictPanel

NEEDS_CLIP = (
    *("play", "first", "jump_back", "step_back", "step_forward", "jump_forward", "last"),
    *("loop_clip", "loop_segment", "zoom_in", "zoom_out", "fit", "actual_size", "whole_time"),
)
NEEDS_MODEL = ("card", "reset_probability", "reset_distance", "reset_rule")


class MainWindow(QMainWindow):
    """Shows a ReviewSession. Opening, analysing and exporting are asked for by signals."""

    open_requested = Signal(str)
    """Path of a clip: from the dialog, dropped, or a recent file."""
    demo_requested = Signal()
    model_requested = Signal(str)
    """Name of a model."""
    device_requested = Signal(str)
    """auto, cpu, cuda or mps."""
    analyse_requested = Signal()
    cancel_requested = Signal()
    export_requested = Signal(str)
    """Path to save the review to; its ending (.pdf, .json, .csv) tells the format."""
    closing = Signal()

    def __init__(self, session: ReviewSession, resources: Path, parent: QWidget | None = None) -> None:
        """``resources`` is the folder that holds ``icons``."""
        super().__init__(parent)
        self._session = session
        self._resources = resources
        self._folder = ""
        self._exporting = False
        self._failure_shown = False
        self.setObjectName("main")
        self.setWindowIcon(app_icon(resources))
        self.setDockOptions(QMainWindow.DockOption.AnimatedDocks | QMainWindow.DockOption.AllowNestedDocks)

        self.player = Player(session, self)
        self._panels = Panels(self)
        self._toolbar = QToolBar("Toolbar")
        self.commands = make_actions(
            self, {**self._panels.switches(), "toolbar": self._toolbar.toggleViewAction()}
        )
        self._dress_icons()
        self.banners = Banners()
        self.empty = EmptyState(self.windowIcon(), self.commands["open"], self.commands["demo"])
        self.review = ReviewArea(session, self.player, self.commands)
        self.flags = FlagList(session)
        self.verdicts = VerdictPanel(session)
        self.model = ModelPanel(session, self.commands["card"])
        self.status = StatusLine(session, self.commands["cancel"])
        self.recent = QMenu("Open recent", self)
        self.recent.setToolTipsVisible(True)

        self._assemble()
        self.drop_target = DropTarget(self)
        self._connect()
        self._clip_changed()
        self._refresh_actions()

    # What the controller tells

    def show_opening(self, name: str, done: int, expected: int) -> None:
        """A clip is being opened: frames read, and expected (0: not known)."""
        self.status.set_opening((name, done, expected))
        self._refresh_actions()

    def show_preview(self, name: str, image: Image) -> None:
        """The first frame of the clip that is being opened."""
        self.review.frame.show_preview(image)
        self.pages.setCurrentWidget(self.review)
        self._title(f"Opening {name}")

    def show_opened(self) -> None:
        """Opening is over, however it ended."""
        self.status.set_opening(None)
        self.review.frame.end_preview()
        self._show_page()
        self._refresh_actions()

    def refresh_models(self) -> None:
        """Show the model in use again, after another one was refused."""
        self.model.refresh()

    def show_now(self) -> None:
        """Show all that is known at once: for a picture of the window."""
        flush_all(self)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.grab()  # painting the flag list tells which thumbnails it wants
        self.flags.model.make_pictures()

    def show_error(self, title: str, message: str, advice: str) -> None:
        """Say what went wrong, without holding anything up."""
        self._failure_shown = False
        self.banners.banner(Tone.ERROR).show_message(title, message, advice)

    def show_notice(self, text: str) -> None:
        """Say something good to know."""
        self.banners.banner(Tone.NOTICE).show_message("", text)

    def set_models(self, names: list[str], current: str) -> None:
        self.model.set_models(names, current)

    def set_devices(self, devices: list[tuple[str, str]], current: str) -> None:
        """(kind, label) each."""
        self.model.set_devices(devices, current)

    def set_recent(self, paths: list[str]) -> None:
        """Newest first."""
        self.empty.set_recent(paths)
        self.recent.clear()
        for path in paths:
            action = self.recent.addAction(words.unmnemonic(PurePath(path).name))
            action.setToolTip(words.plain(f"Open {path}"))
            action.setStatusTip("Open this recent file")
            action.setData(path)
        self.recent.setEnabled(bool(paths))

    def set_folder(self, folder: str) -> None:
        """Where file dialogs begin."""
        self._folder = folder

    def set_busy_export(self, busy: bool) -> None:
        self._exporting = busy
        self.status.set_exporting(busy)
        self._refresh_actions()

    def save_layout(self) -> str:
        """Geometry, panels and choices, as text."""
        return pack(
            {
                "geometry": bytes(self.saveGeometry().data()),
                "panels": bytes(self.saveState().data()),
                "split": self.review.split(),
            },
            {
                "speed": self.player.speed,
                "loop_clip": self.player.loop is Loop.CLIP,
                "filter": self.flags.filter.currentIndex(),
            },
        )

    def restore_layout(self, text: str) -> None:
        """Take back what ``save_layout`` gave; what can't be read is ignored."""
        state, choices = unpack(text)
        self.restoreGeometry(QByteArray(state.get("geometry", b"")))
        self.restoreState(QByteArray(state.get("panels", b"")))
        self.review.restore_split(state.get("split", b""))
        speed, row = choices.get("speed"), choices.get("filter")
        if isinstance(speed, int | float):
            self.player.set_speed(float(speed))
        if choices.get("loop_clip") is True:
            self.player.set_loop(Loop.CLIP)
        if isinstance(row, int) and 0 <= row < self.flags.filter.count():
            self.flags.filter.setCurrentIndex(row)

    def build_plots(self) -> None:
        """Put the plots in place; call it after the first paint, for it imports pyqtgraph."""
        self.review.build_plots()

    # Putting it together

    def _assemble(self) -> None:
        fill_menus(self.menuBar(), self.commands, {"demo": self.recent})
        fill_toolbar(self._toolbar, self.commands)
        self.addToolBar(self._toolbar)
        self.setStatusBar(self.status)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.review)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banners)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self._panels.fill(self.flags, self.verdicts, self.model)

    def _connect(self) -> None:
        frame, player, session = self.review.frame, self.player, self._session
        playback = PlaybackActions(session, player, self.commands, self)
        playback.nothing_to_loop.connect(self._nothing_to_loop)
        for name, slot in {
            "open": self._ask_open,
            "demo": self.demo_requested.emit,
            "export": self._ask_export,
            "quit": self.close,
            "zoom_in": frame.zoom_in,
            "zoom_out": frame.zoom_out,
            "fit": frame.fit,
            "actual_size": frame.actual_size,
            "reset_levels": self.review.readout.levels.reset,
            "whole_time": self.review.show_whole_time,
            "reset_layout": self._reset_layout,
            "full_screen": self._set_full_screen,
            "previous_flag": self.flags.previous_flag,
            "next_flag": self.flags.next_flag,
            "analyse": self.analyse_requested.emit,
            "cancel": self.cancel_requested.emit,
            "reset_probability": lambda: session.reset_threshold(TrackKind.PROBABILITY),
            "reset_distance": lambda: session.reset_threshold(TrackKind.DISTANCE),
            "reset_rule": self.verdicts.rule.reset_rule,
            "card": self._show_card,
            "shortcuts": lambda: show_sheet(shortcuts_sheet(self)),
            "about": lambda: show_sheet(about_sheet(self.windowIcon(), self)),
        }.items():
            self.commands[name].triggered.connect(slot)
        self.recent.triggered.connect(self._open_recent)
        self.empty.chosen.connect(self.open_requested)
        self.drop_target.dropped.connect(self.open_requested)
        self.model.model_requested.connect(self.model_requested)
        self.model.device_requested.connect(self.device_requested)
        player.playing_changed.connect(self._show_playing)
        self._later = Coalescer(self._refresh_actions, self)
        for signal in (self.flags.refreshed, session.analysis_changed, session.model_changed):
            signal.connect(self._later.schedule)
        session.clip_changed.connect(self._clip_changed)
        session.analysis_changed.connect(self._show_failure)

    # From the session

    def _clip_changed(self) -> None:
        clip = self._session.clip
        self._show_page()
        self.banners.banner(Tone.ERROR).hide()
        warnings = self.banners.banner(Tone.WARNING)
        if clip is not None and clip.info.warnings:
            warnings.show_message(
                f"“{clip.info.name}” was opened with warnings", "\n".join(clip.info.warnings)
            )
        else:
            warnings.hide()
        self._refresh_actions()

    def _show_page(self) -> None:
        clip = self._session.clip
        self.pages.setCurrentWidget(self.empty if clip is None else self.review)
        self._title(clip.info.name if clip is not None else "")

    def _title(self, what: str) -> None:
        # "[*]" is Qt's place for a mark of unsaved changes; doubled it stands for itself
        name = what.replace("[*]", "[*][*]")
        self.setWindowTitle(f"{name} – {words.APP_NAME}" if name else words.APP_NAME)

    def _show_failure(self) -> None:
        analysis = self._session.analysis
        banner = self.banners.banner(Tone.ERROR)
        if self._failure_shown and analysis.status in (Status.RUNNING, Status.DONE):
            self._failure_shown = False
            banner.hide()
        elif analysis.status is Status.FAILED:
            self._failure_shown = True
            banner.show_message(
                "The analysis failed",
                analysis.message,
                action="Analyse again",
                act=self.analyse_requested.emit,
            )

    def _refresh_actions(self) -> None:
        session, actions = self._session, self.commands
        has_clip = session.clip is not None
        for name in NEEDS_CLIP:
            actions[name].setEnabled(has_clip)
        flags = self.flags.model.rowCount() > 0
        for name in ("previous_flag", "next_flag"):
            actions[name].setEnabled(has_clip and flags)
        actions["export"].setEnabled(has_clip and session.engine is not None and not self._exporting)
        actions["analyse"].setEnabled(has_clip and session.model is not None)
        actions["cancel"].setEnabled(self.status.busy)
        for name in NEEDS_MODEL:
            actions[name].setEnabled(session.model is not None)

    # From the player

    def _show_playing(self, playing: bool) -> None:
        action = self.commands["play"]
        action.setText("Pause" if playing else "Play")
        action.setIcon(symbol(self._resources, "pause" if playing else "play", self.palette()))
        spec = next(spec for spec in ACTIONS if spec.name == "play")
        action.setToolTip(f"{spec.tip} ({spec.keys[0]})")

    def _nothing_to_loop(self) -> None:
        self.show_notice("There is no flagged segment to loop.")

    # From the user

    def _ask_open(self) -> None:
        ask_clip(self, self._folder, self.open_requested.emit)

    def _ask_export(self) -> None:
        if self._session.clip is not None:
            ask_export(self, self._folder, self._session.clip.info.name, self.export_requested.emit)

    def _open_recent(self, action: QAction) -> None:
        self.open_requested.emit(action.data())

    def _reset_layout(self) -> None:
        self._toolbar.show()
        self._panels.place()
        self.review.share_height()

    def _set_full_screen(self, on: bool) -> None:
        if on:
            self.showFullScreen()
        else:
            self.showNormal()

    def _show_card(self) -> None:
        if self._session.model is not None:
            show_sheet(card_sheet(self._session.model, self))

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus: the space bar is taken by play."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "commands"):
            self._dress_icons()
        elif event.type() == QEvent.Type.WindowStateChange and hasattr(self, "commands"):
            self.commands["full_screen"].setChecked(self.isFullScreen())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.player.pause()
        self.closing.emit()
        super().closeEvent(event)

    def _dress_icons(self) -> None:
        for spec in ACTIONS:
            if spec.icon:
                self.commands[spec.name].setIcon(symbol(self._resources, spec.icon, self.palette()))
        if self.player.playing:
            self._show_playing(True)
