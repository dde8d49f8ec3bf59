"""Boxes with a known height, and their distribution over pages. Coordinates are those of style.DPI."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextLayout, QTextOption

from clarus_desktop.report.pdf.style import PT


class Box(Protocol):
    """Something laid out for a fixed width that can be painted anywhere."""

    @property
    def height(self) -> float: ...

    def draw(self, painter: QPainter, left: float, top: float) -> None: ...


class Text:
    """Plain text broken into lines; never interpreted as markup."""

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        colour: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        option = QTextOption(align | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self._colour = colour
        self._layout = QTextLayout(text, font)
        self._layout.setTextOption(option)
        self.height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self.height))
            self.height += 1.06 * line.height()
        self._layout.endLayout()

    @property
    def starts(self) -> list[int]:
        """Where each line begins in the text, in UTF-16 code units."""
        return [self._layout.lineAt(n).textStart() for n in range(self._layout.lineCount())]

    @property
    def width(self) -> float:
        """Of the widest line."""
        return max(self._layout.lineAt(n).naturalTextWidth() for n in range(self._layout.lineCount()))

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        painter.setPen(QPen(self._colour))
        self._layout.draw(painter, QPointF(left, top))


def cut(text: str, font: QFont, width: float, lines: int) -> list[str]:
    """``text`` in parts that take at most ``lines`` lines each; at least one part."""
    starts = Text(text, font, width, QColor()).starts[::lines] or [0]
    units = text.encode("utf-16-le")
    ends = [*starts[1:], len(units) // 2]
    return [units[2 * start : 2 * end].decode("utf-16-le") for start, end in zip(starts, ends, strict=True)]


@dataclass(frozen=True)
class Stack:
    """Boxes one below the other, never torn apart."""

    boxes: Sequence[Box]
    gap: float = 0.0

    @property
    def height(self) -> float:
        return sum(box.height for box in self.boxes) + self.gap * max(0, len(self.boxes) - 1)

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        for box in self.boxes:
            box.draw(painter, left, top)
            top += box.height + self.gap


@dataclass(frozen=True)
class Columns:
    """Boxes side by side, each at its own distance from the left, their tops aligned."""

    boxes: Sequence[tuple[float, Box]]

    @property
    def height(self) -> float:
        return max(box.height for _left, box in self.boxes)

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        for offset, box in self.boxes:
            box.draw(painter, left + offset, top)


@dataclass(frozen=True)
class Framed:
    """A box on a tinted ground with an edge."""

    inside: Box
    width: float
    padding: float
    ground: QColor
    edge: QColor
    least: float = 0.0
    """Height it has at least, so that neighbours end alike."""

    @property
    def height(self) -> float:
        return max(self.least, self.inside.height + 2 * self.padding)

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        painter.setPen(QPen(self.edge, 0.6 * PT))
        painter.setBrush(self.ground)
        painter.drawRect(QRectF(left, top, self.width, self.height))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self.inside.draw(painter, left + self.padding, top + self.padding)


@dataclass(frozen=True)
class Noted:
    """A box on a tinted ground with a bar at its left; several in a row look like one."""

    inside: Box
    width: float
    padding: float
    ground: QColor
    bar: QColor

    @property
    def height(self) -> float:
        return self.inside.height + 2 * self.padding

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        painter.fillRect(QRectF(left, top, self.width, self.height), self.ground)
        painter.fillRect(QRectF(left, top, 3 * PT, self.height), self.bar)
        self.inside.draw(painter, left + 3 * PT + self.padding, top + self.padding)


@dataclass(frozen=True)
class Line:
    """A thin rule."""

    width: float
    colour: QColor
    height: float = 0.6 * PT

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        painter.fillRect(QRectF(left, top, self.width, self.height), self.colour)


@dataclass(frozen=True)
class Gap:
    """Nothing."""

    height: float

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Nothing is drawn."""


@dataclass(frozen=True)
class Block:
    """A box in the flow of the pages."""

    box: Box
    before: float = 0.0
    """Space above it, except at the top of a page."""
    keep: bool = False
    """Whether it stays on one page with the block after it."""
    again: Box | None = None
    """Drawn once more above it where it begins a page: the head of its table."""


Page = list[tuple[float, Box]]
"""Boxes with their distances from the top of the text area."""


def paginate(blocks: Iterable[Block], height: float) -> list[Page]:
    """Fill pages of ``height`` in order; blocks kept together move together."""
    pages: list[Page] = [[]]
    used = 0.0
    for group in _groups(blocks):
        size = sum(block.before + block.box.height for block in group)
        if pages[-1] and used + size > height:
            pages.append([])
            used = 0.0
        for block in group:
            if block.again is not None and not pages[-1]:
                pages[-1].append((0.0, block.again))
                used = block.again.height
            used += block.before if pages[-1] else 0.0
            pages[-1].append((used, block.box))
            used += block.box.height
    return pages


def _groups(blocks: Iterable[Block]) -> list[list[Block]]:
    groups: list[list[Block]] = []
    joined = False
    for block in blocks:
        if joined:
            groups[-1].append(block)
        else:
            groups.append([block])
        joined = block.keep
    return groups
