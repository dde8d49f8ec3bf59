"""Binds the actions of the Playback menu to session and player, and shows in them what the player does."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.player import Loop, Player

STEPS = {"step_back": -1, "step_forward": 1, "jump_back": -10, "jump_forward": 10}
LOOPS = {"loop_clip": Loop.CLIP, "loop_segment": Loop.SEGMENT}


class PlaybackActions(QObject):
    """Lives as long as the actions do."""

    nothing_to_loop = Signal()

    def __init__(
        self, session: ReviewSession, player: Player, actions: Mapping[str, QAction], parent: QObject
    ) -> None:
        super().__init__(parent)
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
            self.nothing_to_loop.emit()

    def _show_loop(self, loop: str) -> None:
        for name, mode in LOOPS.items():
            self._actions[name].setChecked(loop == mode)
