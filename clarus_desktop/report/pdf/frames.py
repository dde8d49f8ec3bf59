"""Key frames: as recorded, and beside that with what was drawn on them and with heat maps."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from clarus_desktop.core import words
from clarus_desktop.core.clip import FrameStore, Image
from clarus_desktop.core.heat import HeatScale
from clarus_desktop.core.kinds import TrackKind
from clarus_desktop.core.measuring import Measurement
from clarus_desktop.report.content import Content
from clarus_desktop.report.pdf import style
from clarus_desktop.report.pdf.layout import Box, Columns, Stack
from clarus_desktop.report.pdf.pictures import Picture, Pixels, reduced
from clarus_desktop.report.pdf.style import MM, PT
from clarus_desktop.report.pdf.typesetter import GUTTER, Typesetter
from clarus_desktop.report.shown import Overlay, Shown

OPACITY = 0.6
"""Of heat maps, as the window begins with."""
_IN_A_ROW = 3
_HEIGHT = 60 * MM
"""Of a picture, at most."""
_SMALLER = 640
"""Pixels of the longer side of pictures beside the one as recorded."""
_POINTS = 256
"""Colours along each side of a heat map."""
_ASIDE = 1.5 * MM
"""Between the end of a line and its words."""
_HALO = QColor("#000000")
_MARK = QColor("#5ef2ff")
_VALUES = {TrackKind.PROBABILITY: "probability", TrackKind.DISTANCE: "cosine distance to the reference"}


class KeyFrames:
    """Makes the boxes of a report's key frames."""

    def __init__(self, content: Content, frames: FrameStore, typesetter: Typesetter) -> None:
        self._content = content
        self._frames = frames
        self._set = typesetter

    def rows(self) -> list[Box]:
        """One key frame in a row with what belongs to it; several where nothing does."""
        cells = [self._cells(shown) for shown in self._content.key_frames]
        if max(map(len, cells)) > 1:
            return [self._row(each) for each in cells]
        alone = [cell for (cell,) in cells]
        return [self._row(alone[first : first + _IN_A_ROW]) for first in range(0, len(alone), _IN_A_ROW)]

    def _row(self, cells: list[Callable[[float], Box]]) -> Box:
        count = max(len(cells), _IN_A_ROW)
        width = (self._set.width - (count - 1) * GUTTER) / count
        return Columns([(n * (width + GUTTER), make(width)) for n, make in enumerate(cells)])

    def _cells(self, shown: Shown) -> list[Callable[[float], Box]]:
        """Makers of boxes of a width; the first is always the frame as recorded."""
        index = shown.frame.index
        recorded = partial(self._cell, lambda: self._recorded(index), shown.caption, None)
        cells: list[Callable[[float], Box]] = [recorded]
        if shown.measurements:
            marks = partial(self._draw_lines, shown.measurements)
            cells.append(partial(self._cell, lambda: self._smaller(index), ("Measured",), marks))
        for overlay in shown.overlays:
            make = partial(self._overlaid, index, overlay)
            cells.append(partial(self._cell, make, (overlay.title,), None))
        return cells

    def _cell(
        self,
        make: Callable[[], Pixels],
        caption: tuple[str, ...],
        marks: Callable[[QPainter, QRectF], None] | None,
        width: float,
    ) -> Box:
        info = self._content.info
        height = min(width * info.height / info.width, _HEIGHT)
        head, *others = caption
        return Stack(
            [
                Picture(self._set.album, make, width, height, marks),
                self._set.text(head, style.SMALL, bold=True, width=width),
                *(self._set.text(line, style.SMALL, colour=style.SOFT, width=width) for line in others),
            ],
            0.6 * MM,
        )

    def _recorded(self, index: int) -> Image:
        frame, region = self._frames.frame(index), self._content.pictured
        return frame if region is None else region.blank(frame)

    def _smaller(self, index: int) -> Pixels:
        return reduced(self._recorded(index), _SMALLER)

    def _overlaid(self, index: int, overlay: Overlay) -> Pixels:
        return reduced(overlaid(self._recorded(index), overlay), _SMALLER)

    def _draw_lines(
        self, drawn: tuple[tuple[Measurement, str], ...], painter: QPainter, area: QRectF
    ) -> None:
        info = self._content.info
        across, down = area.width() / info.width, area.height() / info.height
        lines = [
            [QPointF(area.left() + x * across, area.top() + y * down) for x, y in (line.start, line.end)]
            for line, _label in drawn
        ]
        taken = [QRectF(*ends).normalized().adjusted(-MM, -MM, MM, MM) for ends in lines]
        painter.save()
        painter.setClipRect(area)
        for ends, (_line, label) in zip(lines, drawn, strict=True):
            taken.append(self._draw_label(painter, area, ends, label, taken))
        for ends in lines:
            for colour, thickness in ((_HALO, 2.4 * PT), (_MARK, 1.1 * PT)):
                painter.setPen(QPen(colour, thickness, c=Qt.PenCapStyle.RoundCap))
                painter.drawLine(*ends)
                for end in ends:
                    painter.drawEllipse(end, 1.2 * PT, 1.2 * PT)
        painter.restore()

    def _draw_label(
        self, painter: QPainter, area: QRectF, ends: list[QPointF], label: str, taken: list[QRectF]
    ) -> QRectF:
        """Beside the lower end, and covering nothing that is taken; gives its place."""
        text = self._set.text(label, style.SMALL, bold=True, colour=_MARK, width=area.width())
        end = max(ends, key=lambda point: point.y())
        chip = nearest_free(end, QSizeF(text.width + MM, text.height), area, taken)
        painter.fillRect(chip, _HALO)
        text.draw(painter, chip.left() + 0.5 * MM, chip.top())
        return chip


def nearest_free(end: QPointF, size: QSizeF, area: QRectF, taken: Sequence[QRectF]) -> QRectF:
    """The place nearest to a line's end, right or left of it or up or down from there, that lies in ``area``
    and meets nothing of ``taken``; where there is none, beside the end all the same. Words far from their
    line would seem to belong to another one."""
    wide, tall = size.width(), size.height()
    lefts = (end.x() + _ASIDE, end.x() - _ASIDE - wide)
    tops = [end.y(), *(top for each in taken for top in (each.bottom(), each.top() - tall))]
    places = [
        QRectF(
            max(min(left, area.right() - wide), area.left()),
            max(min(top, area.bottom() - tall), area.top()),
            *(wide, tall),
        )
        for left in lefts
        for top in tops
    ]
    free = [place for place in places if not any(map(place.intersects, taken))]
    # Rounded, so that of two that are as near the right one is taken.
    return min(free, key=lambda place: round(_apart(place, end), 3), default=places[0])


def _apart(place: QRectF, point: QPointF) -> float:
    """How far a point lies outside of a place."""
    across = max(place.left() - point.x(), point.x() - place.right(), 0)
    down = max(place.top() - point.y(), point.y() - place.bottom(), 0)
    return math.hypot(across, down)


def overlaid(frame: Image, overlay: Overlay) -> Pixels:
    """A frame (height, width, 3) uint8 RGB with a heat map over it, in an array of its own."""
    left, top, right, bottom = overlay.heat.box
    tint = overlay.scale.tint(overlay.heat.spread(_POINTS), OPACITY)
    rows = np.arange(bottom - top) * _POINTS // (bottom - top)
    columns = np.arange(right - left) * _POINTS // (right - left)
    colours = tint[rows[:, None], columns].astype(np.float32)
    alpha = colours[..., 3:] / 255
    mixed = frame.copy()
    part = mixed[top:bottom, left:right]
    part[...] = np.rint(part * (1 - alpha) + colours[..., :3] * alpha)
    return mixed


@dataclass(frozen=True)
class ColourBar:
    """The colours of one track's heat maps over black, from cool to hot, and the values they stand for."""

    scale: HeatScale
    typesetter: Typesetter
    width: float

    @property
    def height(self) -> float:
        return self._title().height + 3 * MM + 1 * MM + self._title().height

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        title = self._title()
        title.draw(painter, left, top)
        bar = QRectF(left, top + title.height + 0.3 * MM, self.width, 3 * MM)
        values = np.linspace(self.scale.low, self.scale.high, _POINTS)[None]
        colours = self.scale.tint(values, OPACITY)[0].astype(np.float32)
        over_black = np.rint(colours[:, :3] * colours[:, 3:] / 255).astype(int)
        for place, (red, green, blue) in enumerate(over_black.tolist()):
            rest = bar.adjusted(place * bar.width() / _POINTS, 0, 0, 0)  # up to the end: no seams
            painter.fillRect(rest, QColor(red, green, blue))
        ticks = self.scale.ticks()
        for place, (share, value) in enumerate(ticks):
            sign = "≤ " if place == 0 else "≥ " if place == len(ticks) - 1 else ""
            told = self.typesetter.text(sign + words.value(value), style.SMALL, colour=style.SOFT)
            x = bar.left() + share * bar.width() - told.width / 2
            told.draw(painter, max(min(x, bar.right() - told.width), bar.left()), bar.bottom() + 0.3 * MM)

    def _title(self) -> Box:
        kind = self.scale.kind
        told = f"Heat map, {kind} track: {_VALUES[kind]}"
        return self.typesetter.text(told, style.SMALL, bold=True, width=self.width)
