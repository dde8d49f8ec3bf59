"""The flag list: one row per segment, with a thumbnail; a click goes there."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession, Status
from clarus_desktop.ui import words
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.fields import muted
from clarus_desktop.ui.flag_model import THUMBNAIL, FlagModel, frames_text, peaks_text, span_text
from clarus_desktop.ui.marks import draw_track
from clarus_desktop.ui.theme import theme

FILTERS = (
    ("Both tracks", tuple(TrackKind)),
    (words.TRACK[TrackKind.PROBABILITY], (TrackKind.PROBABILITY,)),
    (words.TRACK[TrackKind.DISTANCE], (TrackKind.DISTANCE,)),
)
PAD = 6


class FlagDelegate(QStyledItemDelegate):
    """Paints a segment; the ones that hold the frame shown have a bar and a tint."""

    def __init__(self, session: ReviewSession, model: FlagModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = 4 * option.fontMetrics.lineSpacing()
        return QSize(200, max(THUMBNAIL.height(), lines) + 2 * PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        flag = self._model.flag(index.row())
        area: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        colours = theme(palette)
        painter.save()
        if self._session.frame in flag.segment:
            painter.fillRect(area, QColor(colours.abnormal_tint))
            painter.fillRect(QRect(area.topLeft(), QSize(4, area.height())), QColor(colours.flagged))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(colours.normal_tint))
        painter.setPen(QColor(colours.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

        place = QRect(area.topLeft() + QPoint(4 + PAD, (area.height() - THUMBNAIL.height()) // 2), THUMBNAIL)
        painter.fillRect(place, QColor(colours.frame_background))
        picture = self._model.picture(flag.peak_frame)
        if picture is not None and not picture.isNull():
            size = picture.deviceIndependentSize().toSize()
            painter.drawPixmap(QRect(place.center() - QRect(QPoint(), size).center(), size), picture)

        room = area.adjusted(place.right() - area.left() + 2 * PAD, PAD, -PAD, -PAD)
        line = room.height() / 4
        mark = QRectF(room.left(), room.top() + (line - 10) / 2, 10, 10)
        draw_track(painter, mark, flag.kind, colours)
        texts = (words.TRACK[flag.kind], span_text(flag), frames_text(flag), peaks_text(flag))
        normal = painter.font()
        for number, text in enumerate(texts):
            font = painter.font()
            font.setBold(number == 0)
            painter.setFont(font)
            secondary = QPalette.ColorRole.PlaceholderText if number >= 2 else QPalette.ColorRole.Text
            painter.setPen(palette.color(secondary))
            row = QRect(room.left(), round(room.top() + number * line), room.width(), round(line))
            if number == 0:
                row.adjust(16, 0, 0, 0)
            elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, row.width())
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
        painter.setFont(normal)
        painter.restore()


class FlagList(QWidget):
    """Filter, list and, where there is nothing to list, the reason."""

    refreshed = Signal()
    """Rows may have come or gone."""

    def __init__(self, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = FlagModel(session, self)
        self.filter = QComboBox()
        self.filter.setAccessibleName("Filter flags by track")
        self.filter.setToolTip("Which track's segments are listed, and gone to with N and P")
        for text, _ in FILTERS:
            self.filter.addItem(text)
        self.filter.currentIndexChanged.connect(self._filter)
        self.count = muted()
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(FlagDelegate(session, self.model, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setAccessibleName("Flagged segments")
        self.view.setToolTip("Click: go to the segment's first frame. N, P: next, previous.")
        self.view.clicked.connect(self._go)
        self.view.activated.connect(self._go)
        self.reason = muted(wrap=True)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.reason.setContentsMargins(16, 16, 16, 16)

        top = QHBoxLayout()
        top.setContentsMargins(8, 6, 8, 6)
        top.addWidget(self.filter, 1)
        top.addWidget(self.count)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(self._stack, 1)
        self._later = Coalescer(self.refresh, self)
        for signal in (session.flags_changed, session.analysis_changed, session.clip_changed):
            signal.connect(self._later.schedule)
        # rows of a closed clip must not be painted again, so this one does not wait
        session.clip_changed.connect(self.model.clear)
        session.frame_changed.connect(self._highlight)
        self.setMinimumWidth(252)
        self.refresh()

    def refresh(self) -> None:
        self.model.set_pixel_ratio(self.devicePixelRatioF())
        self.model.refresh()
        rows = self.model.rowCount()
        self.count.setText("1 segment" if rows == 1 else f"{rows:,} segments")
        if not rows:
            self.reason.setText(self._why_empty())
        self._stack.setCurrentIndex(0 if rows else 1)
        self._highlight(self._session.frame)
        self.refreshed.emit()

    def next_flag(self) -> None:
        """Seek to the next segment, of the flags as they are now."""
        self._later.flush()
        self._seek(self.model.start_after(self._session.frame))

    def previous_flag(self) -> None:
        """Seek to the segment before, of the flags as they are now."""
        self._later.flush()
        self._seek(self.model.start_before(self._session.frame))

    def _why_empty(self) -> str:
        session = self._session
        if session.clip is None:
            return "Open a clip to see its flagged segments."
        kinds = [kind for kind in self.model.kinds if kind in session.tracks.kinds]
        if not kinds:
            return "The model does not give this track."
        if session.analysis.status is Status.RUNNING:
            return "No segment is flagged so far."
        if all(np.isnan(session.tracks.values(kind)).all() for kind in kinds):
            return "Nothing is analysed yet."
        return "No segment is flagged at these thresholds and this rule."

    def _filter(self, row: int) -> None:
        self.model.set_kinds(FILTERS[row][1])
        self.refresh()

    def _go(self, index: QModelIndex) -> None:
        self._seek(self.model.segment(index.row())[0].first)

    def _seek(self, frame: int | None) -> None:
        if frame is not None:
            self._session.set_frame(frame)

    def _highlight(self, frame: int) -> None:
        rows = self.model.rows_at(frame)
        if rows:
            index = self.model.index(rows[0])
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        self.view.viewport().update()
