"""Binds the tools to measure with, and puts what they draw into the review."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from clarus_desktop.core.measuring import Measurement
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.identity import Identity
from clarus_desktop.ui.measure_list import MeasureList
from clarus_desktop.ui.measuring import Tool
from clarus_desktop.ui.player import Player
from clarus_desktop.ui.review_area import ReviewArea

TOOLS = {"caliper": Tool.CALIPER, "m_mode_line": Tool.M_MODE}


class MeasureActions(QObject):
    """Lives as long as the actions do."""

    def __init__(
        self,
        session: ReviewSession,
        review: ReviewArea,
        measures: MeasureList,
        player: Player,
        identity: Identity,
        as_reviewer: Callable[[Callable[[], None]], None],
        actions: Mapping[str, QAction],
        parent: QObject,
    ) -> None:
        """``as_reviewer`` does what it is given as soon as the reviewer has a name."""
        super().__init__(parent)
        self._judging = session.judging
        self._session = session
        self._review = review
        self._player = player
        self._identity = identity
        self._as_reviewer = as_reviewer
        self._actions = actions
        self._shown = True
        self._measuring = measuring = review.measuring
        self._measures = measures
        for name in TOOLS:
            actions[name].triggered.connect(self._use)
        actions["depth_scale"].triggered.connect(self._set_depth)
        measuring.drawn.connect(self._draw)
        measuring.moved.connect(self._move)
        measuring.removed.connect(self._remove)
        measuring.changed.connect(self._tick)
        measures.note_written.connect(self._note)
        measures.note.left.connect(review.frame.setFocus)
        measures.to_frame.connect(review.canvas.setFocus)
        review.canvas.typing_wanted.connect(self._go_to_field)
        for signal in (
            *(session.clip_changed, session.view_changed, identity.changed),
            *(self._judging.trouble_changed, review.region_bar.editing_changed),
        ):
            signal.connect(self.refresh)
        self._judging.trouble_changed.connect(self._write_notes)
        measures.list.currentItemChanged.connect(player.pause)
        actions["undo"].triggered.connect(measuring.save)  # before that is undone
        self.refresh()

    def set_shown(self, shown: bool) -> None:
        """Whether the clip is on screen, and not the exam."""
        self._shown = shown
        if not shown:
            self._measuring.use(None)
        self.refresh()

    def refresh(self) -> None:
        """Enable what can be done. Names may stand outside the region: with identity hidden, that is too."""
        has_clip = self._shown and self._session.clip is not None
        hides_part = self._identity.hidden and self._session.region is not None
        free = has_clip and not self._review.region_bar.isVisible()
        for name in TOOLS:
            self._actions[name].setEnabled(free and not self._judging.trouble)
        self._actions["depth_scale"].setEnabled(free and not hides_part)
        if hides_part:
            self._review.depth_bar.end()

    @Slot(str)
    def _write_notes(self, trouble: str) -> None:
        if not trouble:
            self._measures.note.write_all()

    def _tick(self) -> None:
        for name, tool in TOOLS.items():
            self._actions[name].setChecked(self._measuring.tool is tool)

    def _use(self) -> None:
        tool = next(tool for name, tool in TOOLS.items() if self._actions[name] is self.sender())
        self._player.pause()
        self._measuring.use(None if self._measuring.tool is tool else tool)
        if self._measuring.tool is not None:
            self._review.canvas.setFocus()
        self._tick()

    def _set_depth(self) -> None:
        self._player.pause()
        self._review.depth_bar.begin()

    def _go_to_field(self) -> None:
        bar = self._review.depth_bar
        (bar.centimetres if bar.isVisible() else self._measures.note).setFocus()

    @Slot(object)
    def _draw(self, line: Measurement) -> None:
        def draw() -> None:
            self._measuring.expect(self._judging.measure(line.kind, line.frame, line.start, line.end))

        self._as_reviewer(draw)

    @Slot(object)
    def _move(self, line: Measurement) -> None:
        """As it will stand once all that was asked for before is saved, but for its ends."""
        before = self._judging.awaited.measurement(line.id)
        if before is not None:
            after = replace(before, start=line.start, end=line.end)
            self._as_reviewer(lambda: self._judging.remeasure(after))

    @Slot(str)
    def _remove(self, identity: str) -> None:
        self._as_reviewer(lambda: self._judging.unmeasure(identity))

    @Slot(object, str)
    def _note(self, subject: tuple[str, str], note: str) -> None:
        clip, identity = subject
        before = self._judging.awaited.measurement(identity)
        if not self._judging.trouble and clip == self._judging.clip and before is not None:
            after = replace(before, note=note)
            self._as_reviewer(lambda: self._judging.remeasure(after))
