"""What a frame's flag looks like: a shape, a word and a colour that always go together."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from clarus_desktop.core.findings import Judgement
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.ui.theme import Theme, theme

MARK = 12


class FlagState(Enum):
    """The flag of one frame, or the verdict of one clip, under one track."""

    FLAGGED = mark("flagged")
    BELOW = mark("below the threshold")
    UNKNOWN = mark("not analysed")


def flag_state(value: float, threshold: float) -> FlagState:
    """A frame is flagged at or above the threshold; NaN is not analysed."""
    if value != value:
        return FlagState.UNKNOWN
    return FlagState.FLAGGED if value >= threshold else FlagState.BELOW


def colour(state: FlagState, colours: Theme) -> QColor:
    """The colour of text and mark for a state."""
    return QColor(
        {
            FlagState.FLAGGED: colours.flagged,
            FlagState.BELOW: colours.normal,
            FlagState.UNKNOWN: colours.muted,
        }[state]
    )


def draw_state(painter: QPainter, box: QRectF, state: FlagState, colours: Theme) -> None:
    """A filled flag, an open circle or a dash."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = colour(state, colours)
    painter.setPen(QPen(ink, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    inner = box.adjusted(1.5, 1.5, -1.5, -1.5)
    if state is FlagState.FLAGGED:
        painter.setBrush(ink)
        pole = inner.left() + 1
        painter.drawLine(QPointF(pole, inner.top()), QPointF(pole, inner.bottom()))
        cloth = QRectF(pole, inner.top(), inner.width() - 1, inner.height() * 0.6)
        painter.drawPolygon(
            QPolygonF([cloth.topLeft(), cloth.topRight(), cloth.bottomRight(), cloth.bottomLeft()])
        )
    elif state is FlagState.BELOW:
        painter.drawEllipse(inner.adjusted(1, 1, -1, -1))
    else:
        middle = inner.center().y()
        painter.drawLine(QPointF(inner.left(), middle), QPointF(inner.right(), middle))
    painter.restore()


def draw_track(painter: QPainter, box: QRectF, kind: TrackKind, colours: Theme) -> None:
    """The mark of a track: a disc for probability, a diamond for distance."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.track(kind)))
    if kind is TrackKind.PROBABILITY:
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    else:
        centre = box.center()
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(centre.x(), box.top()),
                    QPointF(box.right(), centre.y()),
                    QPointF(centre.x(), box.bottom()),
                    QPointF(box.left(), centre.y()),
                ]
            )
        )
    painter.restore()


def draw_hand(painter: QPainter, box: QRectF, colours: Theme) -> None:
    """The mark of frames marked by hand: a pair of brackets."""
    painter.save()
    painter.setPen(QPen(QColor(colours.plot_foreground), 1.6))
    inner = box.adjusted(1, 1, -1, -1)
    for outer, tip in ((inner.left(), inner.left() + 2), (inner.right(), inner.right() - 2)):
        corners = [QPointF(tip, inner.top()), QPointF(outer, inner.top())]
        corners += [QPointF(outer, inner.bottom()), QPointF(tip, inner.bottom())]
        painter.drawPolyline(QPolygonF(corners))
    painter.restore()


def judgement_colour(judgement: Judgement | None, colours: Theme) -> QColor:
    """The colour of text and mark for a judgement; None: to be judged."""
    if judgement is None:
        return QColor(colours.muted)
    return QColor(
        {
            Judgement.CONFIRMED: colours.flagged,
            Judgement.REJECTED: colours.normal,
            Judgement.UNSURE: colours.unsure,
        }[judgement]
    )


def draw_judgement(painter: QPainter, box: QRectF, judgement: Judgement | None, colours: Theme) -> None:
    """A tick, a cross, a question mark, or an empty box for what is to be judged."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = judgement_colour(judgement, colours)
    painter.setPen(QPen(ink, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    inner = box.adjusted(1.5, 1.5, -1.5, -1.5)
    if judgement is Judgement.CONFIRMED:
        foot = QPointF(inner.left() + 0.38 * inner.width(), inner.bottom())
        painter.drawPolyline(QPolygonF([QPointF(inner.left(), inner.center().y()), foot, inner.topRight()]))
    elif judgement is Judgement.REJECTED:
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())
    elif judgement is Judgement.UNSURE:
        font = painter.font()
        font.setBold(True)
        font.setPixelSize(round(box.height() * 1.15))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
    else:
        painter.setPen(QPen(ink, 1.2, Qt.PenStyle.DotLine))
        painter.drawRect(inner)
    painter.restore()


class TrackMark(QWidget):
    """The mark of a track, to stand before its name."""

    def __init__(self, kind: TrackKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setFixedSize(MARK, MARK)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_track(painter, QRectF(self.rect()), self._kind, theme(self.palette()))
        painter.end()


class StateLabel(QWidget):
    """Mark and word of a flag state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = FlagState.UNKNOWN
        self._text = tr(FlagState.UNKNOWN.value)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._text)

    @property
    def state(self) -> FlagState:
        return self._state

    @property
    def text(self) -> str:
        return self._text

    def show_state(self, state: FlagState, text: str = "") -> None:
        """Show a state in its own word, or in ``text``."""
        text = text or tr(state.value)
        if (state, text) == (self._state, self._text):
            return
        self._state, self._text = state, text
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(MARK + 6 + metrics.horizontalAdvance(self._text) + 2, max(metrics.height(), MARK) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(MARK, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme(self.palette())
        painter = QPainter(self)
        box = QRectF(0, (self.height() - MARK) / 2, MARK, MARK)
        draw_state(painter, box, self._state, colours)
        painter.setPen(colour(self._state, colours))
        room = self.rect().adjusted(MARK + 6, 0, 0, 0)
        text = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()
