"""The middle of the window: the frame with its readout and transport, under it the plots."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.language import tr
from clarus_desktop.core.measuring import MeasureKind, Measurement
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.cover import Cover
from clarus_desktop.ui.depth_bar import DepthBar
from clarus_desktop.ui.fields import muted
from clarus_desktop.ui.frame_view import FrameView
from clarus_desktop.ui.heat_bar import HeatBar
from clarus_desktop.ui.marking import Marking
from clarus_desktop.ui.measure_canvas import MeasureCanvas
from clarus_desktop.ui.measuring import Measuring
from clarus_desktop.ui.player import Player
from clarus_desktop.ui.readout import Readout
from clarus_desktop.ui.region_bar import RegionBar
from clarus_desktop.ui.transport import Transport

if TYPE_CHECKING:
    from clarus_desktop.ui.m_mode_panel import MModePanel
    from clarus_desktop.ui.track_plots import TrackPlots

SHARES = (46, 54)
"""Of the height: frame, plots."""
SHARES_BELOW = (30, 70)
"""Of the height of what is below the frame: M-mode, plots."""
SHARES_WITH_M_MODE = (38, 62)
"""Of the height: frame, M-mode and plots."""
PLENTY = 260
"""Pixels of height for a track, or for M-mode, at least; of more the frame makes better use."""


class ReviewArea(QSplitter):
    """Frame above plots, with a handle between them; in blind mode a cover takes the plots' place. M-mode,
    where it is switched on, stands between them, blind or not: it is none of the model's answers."""

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
        self.measuring = Measuring(session, self.frame.shown, self)
        self.canvas = MeasureCanvas(session, self.frame, self.measuring)
        self.depth_bar = DepthBar(session, self.frame, self.measuring)
        self.region_bar = RegionBar(session, self.frame)
        self.heat_bar = HeatBar(session, self.frame, actions)
        self.readout = Readout(session, actions)
        self.transport = Transport(session, player, marking, actions)
        self.plots: TrackPlots | None = None
        self.m_mode: MModePanel | None = None
        self.readout.levels.changed.connect(self.frame.set_levels)
        self.frame.shown.awaited.connect(self.readout.show_awaited)
        for bar in (self.region_bar, self.depth_bar):
            bar.editing_changed.connect(self._show_editing)
            bar.editing_changed.connect(self.heat_bar.refresh)
        upper = QWidget()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.frame, 1)
        row.addWidget(_scrolled(self.readout))
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.region_bar)
        column.addWidget(self.depth_bar)
        column.addWidget(self.heat_bar)
        column.addLayout(row, 1)
        column.addWidget(self.transport)
        self._placeholder = muted(tr("Preparing the plots…"))
        self._placeholder.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cover = Cover()
        self.cover.verdict_wanted.connect(self.verdict_wanted)
        self._lower = QStackedWidget()
        self._lower.addWidget(self._placeholder)
        self._lower.addWidget(self.cover)
        self._below = QSplitter(Qt.Orientation.Vertical)
        self._below.addWidget(self._lower)
        self._below.setChildrenCollapsible(False)
        self.addWidget(upper)
        self.addWidget(self._below)
        self.setChildrenCollapsible(False)
        self._m_mode_switch = actions["m_mode"]
        self._m_mode_switch.toggled.connect(session.m_mode.switch)
        session.m_mode.changed.connect(self._show_m_mode)
        self.measuring.changed.connect(self._follow_line)
        self.measuring.drawn.connect(self._line_drawn)
        self._moved = self._has_m_mode = False
        self.splitterMoved.connect(self._remember_move)
        session.judging.hidden_changed.connect(self._show_lower)
        self._show_lower()

    def build_plots(self) -> None:
        """Import pyqtgraph and put the plots in place; to be called after the first paint."""
        if self.plots is not None:
            return
        from clarus_desktop.ui.m_mode_panel import MModePanel
        from clarus_desktop.ui.track_plots import TrackPlots

        self.plots = TrackPlots(self._session, self._marking)
        self.m_mode = MModePanel(self._session, self._below)
        self.m_mode.plot.go_with(self.plots.time_box)
        self.readout.levels.changed.connect(self.m_mode.show_levels)
        self._below.insertWidget(0, self.m_mode)
        self._lower.addWidget(self.plots)
        self._lower.removeWidget(self._placeholder)
        self._placeholder.deleteLater()
        _follow(self.transport.speed, (self.m_mode, self.plots))
        self._show_lower()

    def show_whole_time(self) -> None:
        """The whole clip in the plots."""
        if self.plots is not None:
            self.plots.show_all()

    def share_height(self) -> None:
        """Frame, M-mode and plots as they are at first."""
        self._moved = False
        frame, plots = SHARES_WITH_M_MODE if self._has_m_mode else SHARES
        shown = self.readout.sizeHint().height() + self.transport.sizeHint().height()
        height = self.height() - self.handleWidth()
        explained = 0 if self.plots is None else self.plots.giving_way
        room = height - self._below.minimumSizeHint().height() - explained
        below = (3 if self._has_m_mode else 2) * max(PLENTY, 15 * self.fontMetrics().height())
        # the readout need not scroll
        above = max(height * frame // (frame + plots), min(shown, room), height - below)
        self.setSizes([above, height - above])
        self._below.setSizes([self.height() * share // 100 for share in SHARES_BELOW])

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
        seen, hidden = self.plots or self._placeholder, self._session.judging.hidden
        self._lower.setCurrentWidget(self.cover if hidden else seen)
        if self.m_mode is not None:
            self.m_mode.plot.show_time_axis(hidden)

    def _follow_line(self) -> None:
        self._session.m_mode.follow(self.measuring.m_mode)

    def _line_drawn(self, drawn: Measurement) -> None:
        """A line that is drawn to be followed is wanted to be seen."""
        if drawn.kind is MeasureKind.M_MODE:
            self._m_mode_switch.setChecked(True)

    def _show_m_mode(self) -> None:
        """It has come or gone: the height is shared anew, unless the user shared it."""
        if self._has_m_mode is not self._session.m_mode.on:
            self._has_m_mode = self._session.m_mode.on
            if not self._moved:
                self.share_height()

    def _show_editing(self, editing: bool) -> None:
        """While the region or the depth scale is drawn, the frame has all the room."""
        self._below.setVisible(not editing)
        if not editing:
            self.frame.setFocus()

    def _remember_move(self) -> None:
        self._moved = True


def _follow(last: QWidget, parts: Sequence[QWidget]) -> None:
    """Have what takes the focus in some parts come after a widget, where it is seen; what is made later comes
    after all else otherwise."""
    for part in parts:
        for each in part.findChildren(QWidget):
            if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.focusProxy() is None:
                QWidget.setTabOrder(last, each)
                last = each


def _scrolled(readout: Readout) -> QScrollArea:
    """As wide as it is, but no reason for a window higher than a small screen."""
    scroll = QScrollArea()
    scroll.setWidget(readout)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setFixedWidth(readout.width() + scroll.verticalScrollBar().sizeHint().width())
    return scroll
