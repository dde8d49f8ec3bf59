"""How zones and verdicts look: the ground of a zone, and the marks of a clinician's verdict."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from clarus_desktop.core.opinions import Answer
from clarus_desktop.ui.marks import FlagState, colour
from clarus_desktop.ui.theme import Theme

ROUND = 7
"""Radius of a zone's corners."""


def draw_opinion(painter: QPainter, box: QRectF, answer: Answer, ink: QColor) -> None:
    """A ring with a plus where a consolidation is seen, a minus where none is, a question mark between."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    ring = box.adjusted(0.8, 0.8, -0.8, -0.8)
    painter.drawEllipse(ring)
    middle, arm = box.center(), ring.width() * 0.26
    if answer is Answer.CANNOT_TELL:
        font = painter.font()
        font.setBold(True)
        font.setPixelSize(round(box.height() * 0.75))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
    else:
        painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
    if answer is Answer.PRESENT:
        painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))
    painter.restore()


def paint_area(painter: QPainter, area: QRectF, state: FlagState | None, colours: Theme) -> None:
    """A zone's ground: hatched if flagged, tinted if not, empty if not analysed, dashed without a clip."""
    painter.save()
    line = QColor(colours.muted) if state is None else colour(state, colours)
    dash = Qt.PenStyle.DashLine if state is None else Qt.PenStyle.SolidLine
    tint = QColor(colours.card)
    tint.setAlpha(210)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    painter.drawRoundedRect(area, ROUND, ROUND)
    if state in (FlagState.FLAGGED, FlagState.BELOW):
        tint = QColor(line)
        tint.setAlpha(48)
        painter.setBrush(tint)
        painter.drawRoundedRect(area, ROUND, ROUND)
    if state is FlagState.FLAGGED:
        tint.setAlpha(95)
        painter.setBrush(QBrush(tint, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(area, ROUND, ROUND)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, 1.4, dash))
    painter.drawRoundedRect(area, ROUND, ROUND)
    painter.restore()
