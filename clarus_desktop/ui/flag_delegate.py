"""Paints a row of the flag list: picture, track, time, frames, peaks, and what the reviewer made of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clarus_desktop.core.language import tr
from clarus_desktop.ui import words
from clarus_desktop.ui.at_hand import AtHand
from clarus_desktop.ui.flag_model import (
    THUMBNAIL,
    Flag,
    FlagModel,
    frames_text,
    judgement_text,
    peaks_text,
    span_text,
    title_text,
)
from clarus_desktop.ui.marks import (
    FlagState,
    colour,
    draw_hand,
    draw_judgement,
    draw_state,
    draw_track,
    judgement_colour,
)
from clarus_desktop.ui.theme import Theme, theme

PAD = 6
MARK = 10
LINES = 4
"""Beside the picture; one more lies under both."""
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class FlagDelegate(QStyledItemDelegate):
    """What holds the frame shown has a tint, the one at hand a bar too."""

    def __init__(self, at_hand: AtHand, model: FlagModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._at_hand = at_hand
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = option.fontMetrics.lineSpacing()
        return QSize(200, max(THUMBNAIL.height(), LINES * line) + line + 2 * PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        flag = self._model.flag(index.row())
        area: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        colours = theme(palette)
        painter.save()
        if flag.item in self._at_hand.here:
            painter.fillRect(area, QColor(colours.abnormal_tint))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(colours.normal_tint))
        if flag.item == self._at_hand.item:
            painter.fillRect(QRect(area.topLeft(), QSize(4, area.height())), QColor(colours.flagged))
        painter.setPen(QColor(colours.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

        line = (area.height() - 2 * PAD) // (LINES + 1)
        upper = area.adjusted(4 + PAD, PAD, -PAD, -PAD - line)
        place = QRect(upper.topLeft() + QPoint(0, (upper.height() - THUMBNAIL.height()) // 2), THUMBNAIL)
        self._paint_picture(painter, place, flag, colours)
        self._paint_texts(painter, upper.adjusted(THUMBNAIL.width() + 2 * PAD, 0, 0, 0), flag, palette)
        lower = QRect(upper.left(), upper.bottom() + 1, upper.width(), line)
        _paint_judgement(painter, lower, flag, palette)
        painter.restore()

    def _paint_picture(self, painter: QPainter, place: QRect, flag: Flag, colours: Theme) -> None:
        painter.fillRect(place, QColor(colours.frame_background))
        picture = self._model.picture(flag.peak_frame)
        if picture is not None and not picture.isNull():
            size = picture.deviceIndependentSize().toSize()
            painter.drawPixmap(QRect(place.center() - QRect(QPoint(), size).center(), size), picture)

    def _paint_texts(self, painter: QPainter, room: QRect, flag: Flag, palette: QPalette) -> None:
        colours = theme(palette)
        line = room.height() / LINES
        item = flag.item
        last = tr(words.BELOW) if item.below else peaks_text(flag)
        for number, text in enumerate((title_text(item), span_text(flag), frames_text(flag), last)):
            row = QRect(room.left(), round(room.top() + number * line), room.width(), round(line))
            ink = palette.color(QPalette.ColorRole.Text if number < 2 else QPalette.ColorRole.PlaceholderText)
            mark = QRectF(row.left(), row.center().y() - MARK / 2, MARK, MARK)
            marked = number == 0 or (number == LINES - 1 and item.below)
            if number == 0 and item.track is not None:
                draw_track(painter, mark, item.track, colours)
            elif number == 0:
                draw_hand(painter, mark, colours)
            elif marked:
                ink = colour(FlagState.BELOW, colours)
                draw_state(painter, mark, FlagState.BELOW, colours)
            _write(painter, row.adjusted(MARK + 6 if marked else 0, 0, 0, 0), text, ink, bold=number == 0)


def _paint_judgement(painter: QPainter, row: QRect, flag: Flag, palette: QPalette) -> None:
    """Mark and words of the judgement; the note in what room is left."""
    colours, finding = theme(palette), flag.item.finding
    judgement = finding.judgement if finding is not None else None
    draw_judgement(painter, QRectF(row.left(), row.center().y() - MARK / 2, MARK, MARK), judgement, colours)
    room = row.adjusted(MARK + 6, 0, 0, 0)
    text = judgement_text(flag.item)
    taken = _write(painter, room, text, judgement_colour(judgement, colours), bold=judgement is not None)
    if finding is not None and finding.note:
        ink = palette.color(QPalette.ColorRole.PlaceholderText)
        _write(painter, room.adjusted(taken + 8, 0, 0, 0), finding.note, ink)


def _write(painter: QPainter, room: QRect, text: str, ink: QColor, *, bold: bool = False) -> int:
    """One line, cut short where it doesn't fit; gives the width it took."""
    font = painter.font()
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(ink)
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, LEFT, shown)
    return metrics.horizontalAdvance(shown)
