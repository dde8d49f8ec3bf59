"""The middle of the window: the frame with its readout and transport, under it the plots."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.cover import Cover
from clarus_desktop.ui.fields import muted
from clarus_desktop.ui.frame_view import FrameView
from clarus_desktop.ui.heat_bar import HeatBar
from clarus_desktop.ui.marking import Marking
from clarus_desktop.ui.player import Player
from clarus_desktop.ui.readout import Readout
from clarus_desktop.ui.region_bar import RegionBar
from clarus_desktop.ui.transport import Transport

if TYPE_CHECKING:
    from clarus_desktop.ui.track_plots import TrackPlots

SHARES = (46, 54)
"""Of the height: frame, plots."""
LOWEST = 220
"""Height in pixels below which plots can't be read."""


class ReviewArea(QSplitter):
    """Frame above plots, with a handle between them; in blind mode a cover takes the plots' place."""

    verdict_wanted = Signal()
    """The reviewer wants to give the verdict that ends blind mode."""

    def __init__(
        self,
        session: ReviewSession,
        player: Player,
        marking: Marking,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._session = session
        self._marking = marking
        self.frame = FrameView(session)
        self.region_bar = RegionBar(session, self.frame)
        self.heat_bar = HeatBar(session, self.frame, actions)
        self.readout = Readout(session, actions)
        self.transport = Transport(session, player, marking, actions)
        self.plots: TrackPlots | None = None
        self.readout.levels.changed.connect(self.frame.set_levels)
        self.frame.shown.awaited.connect(self.readout.show_awaited)
        self.region_bar.editing_changed.connect(self._show_editing)
        self.region_bar.editing_changed.connect(self.heat_bar.refresh)
        upper = QWidget()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.frame, 1)
        row.addWidget(self.readout)
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.region_bar)
        column.addWidget(self.heat_bar)
        column.addLayout(row, 1)
        column.addWidget(self.transport)
        self._placeholder = muted("Preparing the plots…")
        self._placeholder.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cover = Cover()
        self.cover.verdict_wanted.connect(self.verdict_wanted)
        self._lower = QStackedWidget()
        self._lower.setMinimumHeight(LOWEST)
        self._lower.addWidget(self._placeholder)
        self._lower.addWidget(self.cover)
        self.addWidget(upper)
        self.addWidget(self._lower)
        self.setChildrenCollapsible(False)
        self._moved = False
        self.splitterMoved.connect(self._remember_move)
        session.judging.hidden_changed.connect(self._show_lower)
        self._show_lower()

    def build_plots(self) -> None:
        """Import pyqtgraph and put the plots in place; to be called after the first paint."""
        if self.plots is not None:
            return
        from clarus_desktop.ui.track_plots import TrackPlots

        self.plots = TrackPlots(self._session, self._marking)
        self._lower.addWidget(self.plots)
        self._lower.removeWidget(self._placeholder)
        self._placeholder.deleteLater()
        self._show_lower()

    def show_whole_time(self) -> None:
        """The whole clip in the plots."""
        if self.plots is not None:
            self.plots.show_all()

    def share_height(self) -> None:
        """Frame and plots as they are at first."""
        self._moved = False
        self.setSizes([self.height() * share // 100 for share in SHARES])

    def split(self) -> bytes:
        """Where the user put the handle; empty where it was never moved."""
        return bytes(self.saveState().data()) if self._moved else b""

    def restore_split(self, state: bytes) -> None:
        """Take back what ``split`` gave; anything else is ignored."""
        if state:
            self._moved = self.restoreState(QByteArray(state))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._moved:
            self.share_height()

    def _show_lower(self) -> None:
        seen = self.plots or self._placeholder
        self._lower.setCurrentWidget(self.cover if self._session.judging.hidden else seen)

    def _show_editing(self, editing: bool) -> None:
        """While the region is drawn, the frame has all the room."""
        self._lower.setVisible(not editing)
        if not editing:
            self.frame.setFocus()

    def _remember_move(self) -> None:
        self._moved = True
