"""Draws a chest from the front and from the back, for the zone map to lie on.

All shapes are drawn on a unit square: x from the patient's one flank to the other, y from the collar bones to
the lower edge of the ribs. What belongs to the trunk around it reaches a little beyond.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from clarus_desktop.core.zones import View
from clarus_desktop.ui.theme import Theme

BEYOND = QRectF(-0.18, -0.26, 1.36, 1.34)
"""The whole drawing, in units of the chest."""
RIBS = 7
_MIRROR = QTransform(-1, 0, 0, 1, 1, 0)
"""About the midline."""


def draw_chest(painter: QPainter, chest: QRectF, view: View, colours: Theme) -> None:
    """Draw the trunk and what orients on it; ``chest`` is where the unit square lies."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place = QTransform(chest.width(), 0, 0, chest.height(), chest.left(), chest.top())
    skin = QColor(colours.muted)
    painter.fillPath(place.map(_body()), QColor(colours.card))
    painter.setPen(_pen(skin, 1.6))
    painter.drawPath(place.map(_with_mirrored(_shoulder(), _flank())))
    bone = QColor(skin)
    bone.setAlpha(70)
    painter.setPen(_pen(bone, 1.2))
    painter.drawPath(place.map(_ribs(view)))
    bone.setAlpha(150)
    painter.setPen(_pen(bone, 1.4))
    painter.drawPath(place.map(_front() if view is View.FRONT else _back()))
    painter.restore()


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _shoulder() -> QPainterPath:
    """From the neck down to where the arm is cut off."""
    path = QPainterPath(QPointF(0.39, -0.26))
    path.cubicTo(0.39, -0.16, 0.36, -0.14, 0.22, -0.10)
    path.cubicTo(0.05, -0.06, -0.09, -0.05, -0.13, 0.14)
    path.cubicTo(-0.145, 0.22, -0.15, 0.28, -0.155, 0.36)
    return path


def _flank() -> QPainterPath:
    """From the inside of the arm by the armpit down to the waist."""
    path = QPainterPath(QPointF(-0.055, 0.36))
    path.cubicTo(-0.05, 0.30, -0.04, 0.24, -0.035, 0.20)
    path.cubicTo(-0.025, 0.50, -0.03, 0.75, 0.005, 1.08)
    return path


def _body() -> QPainterPath:
    """All within the outline, the open ends closed by straight lines."""
    half = _shoulder()
    half.connectPath(_flank())
    other = _MIRROR.map(half).toReversed()
    half.connectPath(other)
    half.closeSubpath()
    return half


def _front() -> QPainterPath:
    """Collar bones and breastbone."""
    collar = QPainterPath(QPointF(0.455, 0.045))
    collar.cubicTo(0.33, 0.075, 0.20, -0.015, 0.02, 0.015)
    path = _with_mirrored(collar)
    path.moveTo(0.475, 0.04)
    path.cubicTo(0.48, 0.06, 0.52, 0.06, 0.525, 0.04)
    path.lineTo(0.515, 0.56)
    path.lineTo(0.50, 0.66)
    path.lineTo(0.485, 0.56)
    path.closeSubpath()
    return path


def _back() -> QPainterPath:
    """Shoulder blades and spine."""
    blade = QPainterPath(QPointF(0.08, 0.03))
    blade.cubicTo(0.20, 0.045, 0.28, 0.03, 0.37, 0.015)
    blade.cubicTo(0.375, 0.16, 0.35, 0.30, 0.30, 0.43)
    blade.cubicTo(0.22, 0.34, 0.12, 0.20, 0.08, 0.03)
    path = _with_mirrored(blade)
    for bone in range(13):
        path.addRoundedRect(QRectF(0.484, -0.10 + bone * 0.085, 0.032, 0.05), 0.012, 0.012)
    return path


def _ribs(view: View) -> QPainterPath:
    """A hint of them: they fall outwards at the back, and rise to the breastbone in front."""
    ribs = []
    for number in range(RIBS):
        y = 0.13 + number * 0.105
        rib = QPainterPath(QPointF(0.47, y if view is View.FRONT else y - 0.04))
        if view is View.FRONT:
            inner = 0.47 - max(number - 4, 0) * 0.07
            rib = QPainterPath(QPointF(inner, y))
            rib.cubicTo(0.32, y + 0.01, 0.12, y + 0.03, 0.0, y + 0.10)
        else:
            rib.cubicTo(0.34, y - 0.06, 0.12, y, 0.0, y + 0.08)
        ribs.append(rib)
    if view is View.FRONT:
        margin = QPainterPath(QPointF(0.49, 0.64))
        margin.cubicTo(0.40, 0.78, 0.25, 0.92, 0.02, 0.99)
        ribs.append(margin)
    return _with_mirrored(*ribs)


def _with_mirrored(*halves: QPainterPath) -> QPainterPath:
    """The paths and their mirror images about the midline."""
    path = QPainterPath()
    for half in halves:
        path.addPath(half)
        path.addPath(_MIRROR.map(half))
    return path
