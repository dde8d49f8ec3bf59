"""Binds the actions of the Playback menu to session and player, and shows in them what the player does."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from clarus_desktop.core.language import tr
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.actions import tool_tip
from clarus_desktop.ui.icons import symbol
from clarus_desktop.ui.player import Loop, Player

STEPS = {"step_back": -1, "step_forward": 1, "jump_back": -10, "jump_forward": 10}
LOOPS = {"loop_clip": Loop.CLIP, "loop_segment": Loop.SEGMENT}


class PlaybackActions(QObject):
    """Lives as long as the actions do."""

    told = Signal(str)
    """One sentence for the user."""

    def __init__(
        self,
        session: ReviewSession,
        player: Player,
        actions: Mapping[str, QAction],
        resources: Path,
        window: QWidget,
    ) -> None:
        """``resources`` is the folder that holds ``icons``."""
        super().__init__(window)
        self._resources = resources
        self._window = window
        self._session = session
        self._player = player
        self._actions = actions
        for name in STEPS:
            actions[name].triggered.connect(self._step)
        actions["first"].triggered.connect(lambda: session.set_frame(0))
        actions["last"].triggered.connect(self._go_to_last)
        actions["play"].triggered.connect(player.toggle)
        actions["slower"].triggered.connect(lambda: player.change_speed(-1))
        actions["faster"].triggered.connect(lambda: player.change_speed(1))
        actions["normal_speed"].triggered.connect(lambda: player.set_speed(1.0))
        for name in LOOPS:
            actions[name].triggered.connect(self._loop)
        player.loop_changed.connect(self._show_loop)
        player.playing_changed.connect(self.refresh)
        session.judging.hidden_changed.connect(self._stop_looping_segments)

    def _step(self) -> None:
        name = next(name for name in STEPS if self._actions[name] is self.sender())
        self._session.set_frame(self._session.frame + STEPS[name])

    def _go_to_last(self) -> None:
        if self._session.clip is not None:
            self._session.set_frame(self._session.clip.info.frame_count - 1)

    def _loop(self, on: bool) -> None:
        wanted = next(loop for name, loop in LOOPS.items() if self._actions[name] is self.sender())
        self._player.set_loop(wanted if on else Loop.OFF)
        if on and self._player.loop is not wanted:
            self.told.emit(tr("There is no flagged segment to loop."))

    def _show_loop(self, loop: str) -> None:
        for name, mode in LOOPS.items():
            self._actions[name].setChecked(loop == mode)

    def refresh(self) -> None:
        """Play or pause, as it is now."""
        action, playing = self._actions["play"], self._player.playing
        action.setText(tr("Pause") if playing else tr("Play"))
        action.setIcon(symbol(self._resources, "pause" if playing else "play", self._window.palette()))
        action.setToolTip(tool_tip(action.statusTip(), action))  # a new text has put itself there

    def _stop_looping_segments(self, hidden: bool) -> None:
        """While the model's answers are hidden, so is where its segments are."""
        if hidden and self._player.loop is Loop.SEGMENT:
            self._player.set_loop(Loop.OFF)
