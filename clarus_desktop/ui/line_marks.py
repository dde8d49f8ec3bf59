"""How a line that measures looks on the frame: seen on any grey, with its length beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from clarus_desktop.core.measuring import MeasureKind
from clarus_desktop.ui.drawn_line import Grip
from clarus_desktop.ui.theme import Theme

Ends = tuple[QPointF, QPointF]
"""In view coordinates."""

CROSS = 6.0
"""Half the width of the cross at each end, in pixels on screen."""
HANDLE = 9.0
BESIDE = 10.0
"""From the line to its text."""


def paint_line(painter: QPainter, ends: Ends, kind: MeasureKind, colours: Theme) -> None:
    """A caliper is drawn through, an M-mode line dashed."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, extra in ((colours.frame_background, 2.5), (colours.measurement, 0.0)):
        width = 1.5 + extra
        style = Qt.PenStyle.DashLine if kind is MeasureKind.M_MODE and not extra else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(colour), width, style, Qt.PenCapStyle.FlatCap))
        painter.drawLine(*ends)
        painter.setPen(QPen(QColor(colour), width))
        for end in ends:
            painter.drawLine(end - QPointF(CROSS, 0), end + QPointF(CROSS, 0))
            painter.drawLine(end - QPointF(0, CROSS), end + QPointF(0, CROSS))
    painter.restore()


def paint_handles(painter: QPainter, ends: Ends, grip: Grip | None, colours: Theme) -> None:
    """Over the line that is meant, filled where ``grip`` says that keys move it."""
    painter.setPen(QPen(QColor(colours.measurement), 1.5))
    for end, part in zip(ends, (Grip.START, Grip.END), strict=True):
        painter.setBrush(
            QColor(colours.measurement if grip in (part, Grip.ALL) else colours.frame_background)
        )
        painter.drawRect(QRectF(end.x() - HANDLE / 2, end.y() - HANDLE / 2, HANDLE, HANDLE))


def paint_text(painter: QPainter, ends: Ends, text: str, colours: Theme, taken: list[QRectF]) -> None:
    """Beside a line, or below where that is ``taken`` by other texts, as near as the view has room; its own
    place is taken then."""
    room = QRectF(painter.fontMetrics().boundingRect(text)).adjusted(-5, -2, 5, 2)
    one, other = ends
    room.moveCenter((one + other) / 2)
    if abs(one.x() - other.x()) > abs(one.y() - other.y()):
        room.moveTop(max(one.y(), other.y()) + BESIDE)
    else:
        room.moveLeft(max(one.x(), other.x()) + BESIDE)
    view = QRectF(painter.viewport()).adjusted(4, 4, -4, -4)
    room.moveRight(min(room.right(), view.right()))
    room.moveBottom(min(room.bottom(), view.bottom()))
    room.moveLeft(max(room.left(), view.left()))
    room.moveTop(max(room.top(), view.top()))
    for each in sorted(taken, key=QRectF.top):
        if each.intersects(room):
            room.moveTop(each.bottom() + 1)
    taken.append(room)
    painter.fillRect(room, QColor(colours.veil))
    painter.setPen(QColor(colours.measurement))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
