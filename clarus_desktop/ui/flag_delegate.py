"""Paints a row of the flag list: picture, track, time, frames, peaks, and what the reviewer made of it."""

from __future__ import annotations

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QStaticText
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
from clarus_desktop.ui.theme import theme

PAD = 6
MARK = 10
LINES = 4
"""Beside the picture; one more lies under both."""
LINES_KEPT = 256
"""Lines of text that are kept laid out: many say the same, and rows are painted again for every picture."""
HOVERED = QStyle.StateFlag.State_MouseOver


class _Look:
    """Places within a row of one size, and its colours and fonts: what all rows have in common, so that none
    has to make it anew."""

    def __init__(self, size: QSize, palette: QPalette, font: QFont) -> None:
        self.of = size, QPalette(palette), QFont(font)  # what Qt hands over does not last
        self.colours = colours = theme(palette)
        self.here, self.hovered = QColor(colours.abnormal_tint), QColor(colours.normal_tint)
        self.bar_ink, self.line_ink = QColor(colours.flagged), QColor(colours.line)
        self.behind_picture = QColor(colours.frame_background)
        self.ink = palette.color(QPalette.ColorRole.Text)
        self.muted = palette.color(QPalette.ColorRole.PlaceholderText)
        self.below_ink = colour(FlagState.BELOW, colours)
        self.plain, self.bold = QFont(font), QFont(font)
        self.plain.setBold(False)
        self.bold.setBold(True)
        self.line = lru_cache(LINES_KEPT)(self._line)

        self.area = area = QRect(QPoint(), size)
        self.bar = QRect(0, 0, 4, size.height())
        line = (area.height() - 2 * PAD) // (LINES + 1)
        upper = area.adjusted(4 + PAD, PAD, -PAD, -PAD - line)
        self.picture = QRect(
            upper.topLeft() + QPoint(0, (upper.height() - THUMBNAIL.height()) // 2), THUMBNAIL
        )
        room = upper.adjusted(THUMBNAIL.width() + 2 * PAD, 0, 0, 0)
        step = room.height() / LINES
        self.lines = [
            QRect(room.left(), round(room.top() + number * step), room.width(), round(step))
            for number in range(LINES)
        ]
        self.marks = [_mark(row) for row in self.lines]
        self.beside_marks = [row.adjusted(MARK + 6, 0, 0, 0) for row in self.lines]
        lower = QRect(upper.left(), upper.bottom() + 1, upper.width(), line)
        self.judgement, self.judgement_mark = lower.adjusted(MARK + 6, 0, 0, 0), _mark(lower)

    def _line(self, text: str, width: int, bold: bool) -> QStaticText:
        """A text laid out, and cut short where it doesn't fit."""
        font = self.bold if bold else self.plain
        line = QStaticText(QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width))
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.prepare(font=font)
        return line


def _mark(row: QRect) -> QRectF:
    """Where a mark stands in a row of text."""
    return QRectF(row.left(), row.center().y() - MARK / 2, MARK, MARK)


class FlagDelegate(QStyledItemDelegate):
    """What holds the frame shown has a tint, the one at hand a bar too."""

    def __init__(self, at_hand: AtHand, model: FlagModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._at_hand = at_hand
        self._model = model
        self._look: _Look | None = None

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = option.fontMetrics.lineSpacing()
        return QSize(200, max(THUMBNAIL.height(), LINES * line) + line + 2 * PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        flag = self._model.flag(index.row())
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        look = self._look_of(area.size(), option.palette, option.font)
        painter.save()
        painter.translate(area.topLeft())
        if flag.item in self._at_hand.here:
            painter.fillRect(look.area, look.here)
        elif HOVERED in state:
            painter.fillRect(look.area, look.hovered)
        if flag.item == self._at_hand.item:
            painter.fillRect(look.bar, look.bar_ink)
        painter.setPen(look.line_ink)
        painter.drawLine(look.area.bottomLeft(), look.area.bottomRight())
        self._paint_picture(painter, flag, look)
        _paint_texts(painter, flag, look)
        _paint_judgement(painter, flag, look)
        painter.restore()

    def _look_of(self, size: QSize, palette: QPalette, font: QFont) -> _Look:
        if self._look is None or self._look.of != (size, palette, font):
            self._look = _Look(size, palette, font)
        return self._look

    def _paint_picture(self, painter: QPainter, flag: Flag, look: _Look) -> None:
        painter.fillRect(look.picture, look.behind_picture)
        picture = self._model.picture(flag.peak_frame)
        if picture is not None and not picture.isNull():
            size = picture.deviceIndependentSize().toSize()
            place = QRect(look.picture.center() - QRect(QPoint(), size).center(), size)
            painter.drawPixmap(place, picture)


def _paint_texts(painter: QPainter, flag: Flag, look: _Look) -> None:
    """Whose it is, when, which frames, and the peaks or why there are none to be seen."""
    item = flag.item
    if item.track is not None:
        draw_track(painter, look.marks[0], item.track, look.colours)
    else:
        draw_hand(painter, look.marks[0], look.colours)
    _write(painter, look.beside_marks[0], title_text(item), look, look.ink, bold=True)
    _write(painter, look.lines[1], span_text(flag), look, look.ink)
    _write(painter, look.lines[2], frames_text(flag), look, look.muted)
    if item.below:
        draw_state(painter, look.marks[3], FlagState.BELOW, look.colours)
        _write(painter, look.beside_marks[3], tr(words.BELOW), look, look.below_ink)
    else:
        _write(painter, look.lines[3], peaks_text(flag), look, look.muted)


def _paint_judgement(painter: QPainter, flag: Flag, look: _Look) -> None:
    """Mark and words of the judgement; the note in what room is left."""
    finding = flag.item.finding
    judgement = finding.judgement if finding is not None else None
    draw_judgement(painter, look.judgement_mark, judgement, look.colours)
    ink, bold = judgement_colour(judgement, look.colours), judgement is not None
    taken = _write(painter, look.judgement, judgement_text(flag.item), look, ink, bold=bold)
    if finding is not None and finding.note:
        _write(painter, look.judgement.adjusted(ceil(taken) + 8, 0, 0, 0), finding.note, look, look.muted)


def _write(
    painter: QPainter, room: QRect, text: str, look: _Look, ink: QColor, *, bold: bool = False
) -> float:
    """One line, cut short where it doesn't fit; gives the width it took."""
    line = look.line(text, room.width(), bold)
    size = line.size()
    painter.setFont(look.bold if bold else look.plain)
    painter.setPen(ink)
    painter.drawStaticText(QPointF(room.left(), room.top() + (room.height() - size.height()) / 2), line)
    return size.width()
