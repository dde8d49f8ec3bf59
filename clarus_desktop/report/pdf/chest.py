"""The drawn chest with the zones of a protocol: each standing has its sign, so that gray is enough."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from clarus_desktop.core.zones import View, Zone
from clarus_desktop.report.exam.zone_map import Standing, ZoneMap
from clarus_desktop.report.pdf import style
from clarus_desktop.report.pdf.layout import Box, Columns, Stack, Text
from clarus_desktop.report.pdf.plots import hatch
from clarus_desktop.report.pdf.style import MM, PT
from clarus_desktop.report.pdf.typesetter import GUTTER, Typesetter

_WIDEST = 62 * MM
_NECK = 0.10
"""Of the chest's height, above its zones."""
_SWATCH = (5 * MM, 4 * MM)
_VIEWS = {View.FRONT: "from the front", View.BACK: "from behind"}

_GROUNDS = {
    Standing.YES: style.FLAG,
    Standing.SPLIT: style.OVER,
    Standing.UNSURE: QColor("#d5dae0"),
    Standing.OPEN: style.PAPER,
    Standing.NO: style.UNDER,
    Standing.MISSING: style.PAPER,
}


def chest_maps(maps: Sequence[ZoneMap], typesetter: Typesetter) -> Box:
    """The maps side by side, each with its title, its views and its legend."""
    across = (typesetter.width - (len(maps) - 1) * GUTTER) / len(maps)
    boxes = [(n * (across + GUTTER), _titled(told, typesetter, across)) for n, told in enumerate(maps)]
    return Columns(boxes)


def _titled(told: ZoneMap, typesetter: Typesetter, across: float) -> Box:
    views = told.views
    width = min((across - (len(views) - 1) * GUTTER) / len(views), _WIDEST)
    chests = []
    for view in views:
        zones = [(zone, standing) for zone, standing in told.zones if zone.view is view]
        name = typesetter.text(_VIEWS[view], style.SMALL, colour=style.SOFT, width=width)
        chests.append(Stack([Chest(view, zones, typesetter, width), name], 0.8 * MM))
    return Stack(
        [
            typesetter.text(told.title, style.TEXT, bold=True, width=across),
            Columns([(n * (width + GUTTER), chest) for n, chest in enumerate(chests)]),
            *_legend(told, typesetter, across),
        ],
        1.2 * MM,
    )


def _legend(told: ZoneMap, typesetter: Typesetter, across: float) -> list[Box]:
    """Two signs in a row."""
    half = across / 2
    swatches = [Swatch(standing, text, typesetter, half) for standing, text in told.legend]
    return [
        Columns([(place * half, swatch) for place, swatch in enumerate(swatches[n : n + 2])])
        for n in range(0, len(swatches), 2)
    ]


@dataclass(frozen=True)
class Chest:
    """One view of the chest."""

    view: View
    zones: Sequence[tuple[Zone, Standing]]
    typesetter: Typesetter
    width: float

    @property
    def height(self) -> float:
        return self.width * (1 + _NECK)

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        chest = QRectF(left, top + _NECK * self.width, self.width, self.width)
        _draw_body(painter, chest, self.view)
        self._draw_sides(painter, chest)
        for zone, standing in self.zones:
            area = QRectF(
                chest.left() + zone.x * chest.width(),
                chest.top() + zone.y * chest.height(),
                zone.width * chest.width(),
                zone.height * chest.height(),
            )
            draw_ground(painter, area, standing)
            self._draw_words(painter, area, zone.code, standing)

    def _draw_words(self, painter: QPainter, area: QRectF, code: str, standing: Standing) -> None:
        """The code above, the sign below it."""
        middle = area.center()
        for text, points, y in ((code, style.SMALL, -0.2), (standing.value, 1.6 * style.TEXT, 0.2)):
            if text:
                told = _centred(self.typesetter, text, points, standing, area.width())
                chip = QRectF(0, 0, told.width + MM, 0.8 * told.height)
                chip.moveCenter(QPointF(middle.x(), middle.y() + y * area.height()))
                if standing is Standing.OPEN:
                    painter.fillRect(chip, style.PAPER)
                told.draw(painter, area.left(), chip.center().y() - told.height / 2)

    def _draw_sides(self, painter: QPainter, chest: QRectF) -> None:
        """The patient's sides: from the front the right one is on the left."""
        sides = ("R", "L") if self.view is View.FRONT else ("L", "R")
        for side, x in zip(sides, (chest.left() + 1 * MM, chest.right() - 3 * MM), strict=True):
            told = self.typesetter.text(side, style.SMALL, bold=True, colour=style.SOFT, width=3 * MM)
            told.draw(painter, x, chest.top() - 0.08 * chest.height())


@dataclass(frozen=True)
class Swatch:
    """A line of the legend."""

    standing: Standing
    words: str
    typesetter: Typesetter
    width: float

    @property
    def height(self) -> float:
        return _SWATCH[1] + 0.4 * MM

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        area = QRectF(left + 0.3 * MM, top, *_SWATCH)
        draw_ground(painter, area, self.standing)
        if self.standing.value:
            sign = _centred(self.typesetter, self.standing.value, style.TEXT, self.standing, area.width())
            sign.draw(painter, area.left(), area.center().y() - sign.height / 2)
        text = self.typesetter.text(self.words, style.SMALL, width=self.width - _SWATCH[0] - 2 * MM)
        text.draw(painter, area.right() + 1.5 * MM, area.center().y() - text.height / 2)


def draw_ground(painter: QPainter, area: QRectF, standing: Standing) -> None:
    """A zone without its words: dark, light, gray, hatched, or only a dashed edge."""
    missing = standing is Standing.MISSING
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(_GROUNDS[standing]))
    painter.drawRect(area)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if standing is Standing.OPEN:
        hatch(painter, area)
    dashes = Qt.PenStyle.DashLine if missing else Qt.PenStyle.SolidLine
    painter.setPen(QPen(style.SOFT if missing else style.INK, 0.7 * PT, dashes))
    painter.drawRect(area)


def _centred(typesetter: Typesetter, text: str, points: float, standing: Standing, width: float) -> Text:
    colours = {Standing.YES: style.PAPER, Standing.MISSING: style.SOFT}
    return typesetter.text(
        text,
        points,
        bold=True,
        colour=colours.get(standing, style.INK),
        width=width,
        align=Qt.AlignmentFlag.AlignHCenter,
    )


def _draw_body(painter: QPainter, chest: QRectF, view: View) -> None:
    """Neck, shoulders and flanks, with breastbone and collarbones or spine and shoulder blades."""

    def point(x: float, y: float) -> QPointF:
        return QPointF(chest.left() + x * chest.width(), chest.top() + y * chest.height())

    def curve(*corners: tuple[float, float]) -> QPainterPath:
        """From the first corner by cubic curves through each third one after it, and the same mirrored."""
        path = QPainterPath()
        for mirrored in (False, True):
            points = [point(1 - x if mirrored else x, y) for x, y in corners]
            path.moveTo(points[0])
            for n in range(1, len(points), 3):
                path.cubicTo(*points[n : n + 3])
        return path

    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(style.SOFT, 1.0 * PT))
    shoulder = ((0.40, -_NECK), (0.40, 0.02), (0.30, 0.02), (0.16, 0.035))
    flank = ((0.01, 0.05), (-0.03, 0.10), (-0.03, 0.30), (-0.03, 0.60), (-0.02, 0.80), (0.02, 1.0))
    painter.drawPath(curve(*shoulder, *flank))
    painter.setPen(QPen(style.HAIRLINE, 0.8 * PT))
    if view is View.FRONT:
        painter.drawPath(curve((0.47, 0.075), (0.38, 0.085), (0.28, 0.03), (0.14, 0.06)))
        painter.drawLine(point(0.5, 0.08), point(0.5, 0.84))
    else:
        painter.drawPath(curve((0.42, 0.08), (0.34, 0.06), (0.24, 0.06), (0.14, 0.08)))
        painter.drawLine(point(0.5, -_NECK), point(0.5, 1.0))
