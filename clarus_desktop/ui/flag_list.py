"""The list of flags and findings: how far the review is, a filter, and one row each; a click goes there."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.findings import Finding, Item
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession, Status
from clarus_desktop.ui import words
from clarus_desktop.ui.at_hand import AtHand
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.fields import SteadyText, muted
from clarus_desktop.ui.flag_delegate import FlagDelegate
from clarus_desktop.ui.flag_model import FlagModel

UNJUDGED, FINDINGS = mark("To be judged"), mark("Findings")
FILTERS: dict[str, Callable[[Item], bool]] = {
    mark("Flags and findings"): lambda _: True,
    words.TRACK[TrackKind.PROBABILITY]: lambda item: item.track is TrackKind.PROBABILITY,
    words.TRACK[TrackKind.DISTANCE]: lambda item: item.track is TrackKind.DISTANCE,
    UNJUDGED: lambda item: not item.judged,
    FINDINGS: lambda item: item.finding is not None,
}
BAR_HEIGHT = 4
DIGIT = re.compile("[0-9]")
OTHER_TRACK = {kind: {words.TRACK[other] for other in TrackKind if other is not kind} for kind in TrackKind}
"""Filters under which a track's segments are not listed."""


class FlagList(QWidget):
    """Progress, filter, list and, where there is nothing to list, the reason."""

    refreshed = Signal()
    """Rows may have come or gone."""
    nothing_left = Signal()
    """All flags are judged; told once, when the next one was asked for."""

    def __init__(self, session: ReviewSession, at_hand: AtHand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._at_hand = at_hand
        self._told = False
        self._gone_to: tuple[int, TrackKind | None, Finding | None] | None = None
        self.model = FlagModel(session, self)
        self.filter = QComboBox()
        self.filter.setAccessibleName(tr("Filter of the list"))
        self.filter.setToolTip(tr("What is listed, and gone to from flag to flag"))
        for text in FILTERS:
            self.filter.addItem(tr(text), text)
        self.filter.currentIndexChanged.connect(self._filter_changed)
        self.count = SteadyText()
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(BAR_HEIGHT)
        self.progress.setAccessibleName(tr("Flagged segments judged"))
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(FlagDelegate(at_hand, self.model, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setAccessibleName(tr("Flagged segments and findings"))
        self.view.clicked.connect(self._go)
        self.view.activated.connect(self._go)
        self.reason = muted(wrap=True)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.reason.setContentsMargins(16, 16, 16, 16)

        top = QHBoxLayout()
        top.setContentsMargins(8, 6, 8, 4)
        top.setSpacing(8)
        top.addWidget(self.filter, 1)
        top.addWidget(self.count)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.progress)
        column.addLayout(self._stack, 1)
        self._later = Coalescer(self.refresh, self)
        for signal in (at_hand.items_changed, session.analysis_changed, session.clip_changed):
            signal.connect(self._later.schedule)
        # rows of a closed clip or of hidden answers must not be painted again, so these do not wait
        session.clip_changed.connect(self.model.clear)
        session.judging.hidden_changed.connect(self.refresh)
        at_hand.here_changed.connect(self.view.viewport().update)
        at_hand.changed.connect(self._highlight)
        self.setMinimumWidth(252)
        self.refresh()

    def refresh(self) -> None:
        session, hidden = self._session, self._session.judging.hidden
        wanted = FILTERS[self.filter.currentData()]
        self.model.set_pixel_ratio(self.devicePixelRatioF())
        self.model.show_rows([] if hidden else [item for item in session.items() if wanted(item)])
        rows = len(self.model.rows)
        judged, flagged = (0, 0) if hidden else session.judged()
        self._told = self._told and judged == flagged
        told = tr("{n} of {all} judged", n=f"{judged:,}", all=f"{flagged:,}") if flagged else ""
        self.count.make_room(DIGIT.sub("0", told))
        self.count.setText(told)
        self.progress.setRange(0, max(flagged, 1))
        self.progress.setValue(judged)
        self.filter.setEnabled(not hidden)
        if not rows:
            self.reason.setText(self._why_empty())
        self._stack.setCurrentIndex(0 if rows else 1)
        self._highlight()
        self.refreshed.emit()

    def go_to_next(self, *, unjudged: bool = False) -> None:
        """Take up the next row, of flags and findings as they are now.

        ``unjudged``: the next that is to be judged, from the last on to the first; where all are judged,
        that is told and any row is next.
        """
        rows = self._rows(unjudged)
        later = [row for row in rows if (row[0], row[1]) > self._place(after=True)]
        self._take(later or (rows if unjudged and self._left else []), 0)

    def go_to_previous(self, *, unjudged: bool = False) -> None:
        """Take up the row before; the other way round, like ``go_to_next``."""
        rows = self._rows(unjudged)
        earlier = [row for row in rows if (row[0], row[1]) < self._place(after=False)]
        self._take(earlier or (rows if unjudged and self._left else []), -1)

    def _rows(self, unjudged: bool) -> list[tuple[int, int]]:
        """First frame and row of all rows to step through, in order."""
        self._at_hand.flush()
        self._later.flush()
        rows = [(item.span.first, row) for row, item in enumerate(self.model.rows)]
        if not unjudged:
            return rows
        if self._left:
            return [place for place in rows if not self.model.rows[place[1]].judged]
        if not self._told:
            self._told = True
            self.nothing_left.emit()
        return rows

    @property
    def _left(self) -> bool:
        """Something listed is to be judged."""
        return any(not item.judged for item in self.model.rows)

    def _place(self, *, after: bool) -> tuple[int, int]:
        """Where to step from: rows may begin at the same frame, so the one at hand counts too."""
        frame, rows = self._session.frame, len(self.model.rows)
        item = self._at_hand.item
        row = self.model.row_of(item)
        if item is not None and row is not None and item.span.first == frame:
            return frame, row
        return frame, rows if after else -1

    def _take(self, rows: Sequence[tuple[int, int]], which: int) -> None:
        if rows:
            self._at_hand.choose(self.model.rows[rows[which][1]])

    def _why_empty(self) -> str:
        session = self._session
        if session.clip is None:
            return tr("Open a clip to see its flagged segments.")
        if session.judging.hidden:
            return tr("Flags are hidden until you have given your verdict.")
        chosen = self.filter.currentData()
        if chosen == FINDINGS:
            return tr("Nothing is judged or marked yet. Judge a segment, or mark frames by hand.")
        if session.items() and chosen == UNJUDGED:
            return tr("All segments are judged.")
        kinds = [kind for kind in session.tracks.kinds if chosen not in OTHER_TRACK[kind]]
        if not kinds:
            return tr("The model does not give this track.")
        if session.analysis.status is Status.RUNNING:
            return tr("No segment is flagged so far.")
        if all(np.isnan(session.tracks.values(kind)).all() for kind in kinds):
            return tr("Nothing is analysed yet.")
        if all(np.isnan(session.tracks.assessed(kind)).all() for kind in kinds):
            return tr("No frame of this clip is assessable.")
        return tr("No segment is flagged at these thresholds and this rule.")

    def _go(self, index: QModelIndex) -> None:
        self._at_hand.choose(self.model.rows[index.row()])

    def _filter_changed(self) -> None:
        self._gone_to = None
        self.refresh()

    def _highlight(self) -> None:
        """Make the row at hand current, and show it when the reviewer goes there: new values don't scroll."""
        item = self._at_hand.item
        row = self.model.row_of(item)
        index = QModelIndex() if row is None else self.model.index(row)
        self.view.setAutoScroll(False)
        self.view.setCurrentIndex(index)
        self.view.setAutoScroll(True)
        gone_to = (self._session.frame, item.track, item.finding) if item is not None else None
        if index.isValid() and gone_to != self._gone_to:
            self.view.scrollTo(index)
        self._gone_to = gone_to
        self.view.viewport().update()
