"""Paints the cells of the exam's list: pictures, progress and marks beside the words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clarus_desktop.exam_session import ClipState, ExamSession, Row
from clarus_desktop.ui import exam_words as say
from clarus_desktop.ui.exam_marks import draw_opinion
from clarus_desktop.ui.exam_model import PICTURE, ROW, TRACKS, Column, ExamModel, Index
from clarus_desktop.ui.marks import MARK, draw_state
from clarus_desktop.ui.theme import Theme, theme

PAD = 6


class ExamDelegate(QStyledItemDelegate):
    """Words as Qt paints them, with a mark before them where they are verdicts."""

    def __init__(self, exam: ExamSession, model: ExamModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._exam = exam
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(PICTURE.width() + 3 * PAD, PICTURE.height() + PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        column = Column(index.column())
        area: QRect = option.rect
        colours = _colours(option)
        self._paint_words(painter, option, index, PAD + MARK if _has_mark(row, column) else 0)
        mark = QRectF(area.left() + PAD, area.center().y() - MARK / 2, MARK, MARK)
        if column is Column.PICTURE:
            self._paint_picture(painter, area, row, colours)
        elif column is Column.STATE and row.state is ClipState.ANALYSING:
            bar = QRectF(area.left() + PAD, area.bottom() - 9, area.width() - 2 * PAD, 4)
            painter.fillRect(bar, QColor(colours.line))
            bar.setWidth(bar.width() * say.progress(row))
            painter.fillRect(bar, QColor(colours.normal))
        elif column in TRACKS and row.shown:
            draw_state(painter, mark, say.track_state(row, TRACKS[column]), colours)
        elif column is Column.OPINION and row.opinion is not None:
            draw_opinion(painter, mark, row.opinion.answer, QColor(colours.playhead))

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, indent: int
    ) -> None:
        words = QStyleOptionViewItem(option)
        self.initStyleOption(words, index)
        style = words.widget.style() if words.widget is not None else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, words, painter, words.widget)
        area: QRect = words.rect
        room = area.adjusted(PAD + indent, 0, -2, 0)
        row: Row = index.data(ROW)
        below = self._model.second_line(row, Column(index.column()))
        painter.save()
        painter.setFont(words.font)
        painter.setPen(_ink(option, row, Column(index.column())))
        if below:
            lower = room.adjusted(0, room.height() // 2, 0, 0)
            _draw(painter, lower, Qt.AlignmentFlag.AlignTop, below, Qt.TextElideMode.ElideRight)
            room.setBottom(lower.top())
        place = Qt.AlignmentFlag.AlignBottom if below else Qt.AlignmentFlag.AlignVCenter
        _draw(painter, room, place, words.text, Qt.TextElideMode.ElideMiddle)
        painter.restore()

    def _paint_picture(self, painter: QPainter, area: QRect, row: Row, colours: Theme) -> None:
        if row.clip.sha256 == self._exam.current:
            painter.fillRect(QRect(area.topLeft(), QSize(4, area.height())), QColor(colours.flagged))
        corner = QPoint(4 + PAD, (area.height() - PICTURE.height()) // 2)
        place = QRect(area.topLeft() + corner, PICTURE)
        painter.fillRect(place, QColor(colours.frame_background))
        picture = self._model.picture(row.clip.sha256, painter.device().devicePixelRatioF())
        if picture is not None and not picture.isNull():
            size = picture.deviceIndependentSize().toSize()
            painter.drawPixmap(QRect(place.center() - QRect(QPoint(), size).center(), size), picture)


def _has_mark(row: Row, column: Column) -> bool:
    return (column in TRACKS and bool(row.shown)) or (column is Column.OPINION and row.opinion is not None)


def _selected(option: QStyleOptionViewItem) -> bool:
    state: QStyle.StateFlag = option.state
    return bool(state & QStyle.StateFlag.State_Selected)


def _draw(painter: QPainter, room: QRect, place: Qt.AlignmentFlag, text: str, cut: Qt.TextElideMode) -> None:
    shown = painter.fontMetrics().elidedText(text, cut, room.width())
    painter.drawText(room, place | Qt.AlignmentFlag.AlignLeft, shown)


def _ink(option: QStyleOptionViewItem, row: Row, column: Column) -> QColor:
    palette: QPalette = option.palette
    if _selected(option):
        return palette.color(QPalette.ColorRole.HighlightedText)
    colours = theme(palette)
    if column is Column.STATE and row.state in (ClipState.LOST, ClipState.FAILED):
        return QColor(colours.error)
    if column is Column.DIFFERS:
        return QColor(colours.warning)
    return palette.color(QPalette.ColorRole.Text)


def _colours(option: QStyleOptionViewItem) -> Theme:
    """The theme; on the selection's own colour all marks are in the colour of its text."""
    palette: QPalette = option.palette
    colours = theme(palette)
    if not _selected(option):
        return colours
    ink = palette.color(QPalette.ColorRole.HighlightedText).name()
    return replace(colours, flagged=ink, normal=ink, muted=ink, playhead=ink)
