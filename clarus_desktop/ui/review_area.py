"""The middle of the window: the frame with its readout and transport, under it the plots."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.fields import muted
from clarus_desktop.ui.frame_view import FrameView
from clarus_desktop.ui.player import Player
from clarus_desktop.ui.readout import Readout
from clarus_desktop.ui.transport import Transport

if TYPE_CHECKING:
    from clarus_desktop.ui.track_plots import TrackPlots

SHARES = (46, 54)
"""Of the height: frame, plots."""


class ReviewArea(QSplitter):
    """Frame above plots, with a handle between them."""

    def __init__(
        self,
        session: ReviewSession,
        player: Player,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._session = session
        self.frame = FrameView(session)
        self.readout = Readout(session)
        self.transport = Transport(session, player, actions)
        self.plots: TrackPlots | None = None
        self.readout.levels.changed.connect(self.frame.set_levels)
        upper = QWidget()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.frame, 1)
        row.addWidget(self.readout)
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.transport)
        self._placeholder = muted("Preparing the plots…")
        self._placeholder.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._placeholder.setMinimumHeight(280)
        self.addWidget(upper)
        self.addWidget(self._placeholder)
        self.setChildrenCollapsible(False)
        self._moved = False
        self.splitterMoved.connect(self._remember_move)

    def build_plots(self) -> None:
        """Import pyqtgraph and put the plots in place; to be called after the first paint."""
        if self.plots is not None:
            return
        from clarus_desktop.ui.track_plots import TrackPlots

        sizes = self.sizes()
        self.plots = TrackPlots(self._session)
        self.replaceWidget(1, self.plots)
        self._placeholder.deleteLater()
        self.setSizes(sizes)

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

    def _remember_move(self) -> None:
        self._moved = True
