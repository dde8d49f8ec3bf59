"""Tables that go over pages: the head is repeated, and a cell may be longer than a page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from clarus_desktop.report.pdf import layout, style
from clarus_desktop.report.pdf.layout import Block, Box, Columns, Stack
from clarus_desktop.report.pdf.style import MM
from clarus_desktop.report.pdf.typesetter import Typesetter

_TALLEST = 50 * MM
"""Of a part of a row that stays on one page."""
_PADDING = 1 * MM
_BETWEEN = 2.5 * MM

Cell = Sequence[Box]
"""Boxes one below the other."""


class Table:
    """Columns with a head."""

    def __init__(self, typesetter: Typesetter, columns: Sequence[tuple[str, float]]) -> None:
        """``columns``: titles, and widths as shares of the text width."""
        self._width = typesetter.width
        lefts, left = [], 0.0
        for _title, share in columns:
            lefts.append(left)
            left += share * self._width
        self._lefts = lefts
        self.widths = [share * self._width - _BETWEEN for _title, share in columns]
        """What is left for the boxes of each column."""
        titles = [
            [typesetter.text(title, style.SMALL, bold=True, colour=style.SOFT, width=width)]
            for (title, _share), width in zip(columns, self.widths, strict=True)
        ]
        self._head = Stack([self._line(titles), layout.Line(self._width, style.SOFT)], _PADDING)

    def blocks(self, rows: Sequence[Sequence[Cell]]) -> list[Block]:
        """The head and the rows; nothing where there are no rows."""
        parts = [part for row in rows for part in self._parts(row)]
        head = [Block(self._head, 2 * MM, keep=True)] if parts else []
        return [*head, *(Block(part, _PADDING, again=self._head) for part in parts)]

    def _parts(self, row: Sequence[Cell]) -> list[Box]:
        """A row as boxes that each fit on a page, the last with a line below."""
        stacks = [_stacks(cell) for cell in row]
        lines = [self._line([*cells]) for cells in zip_longest(*stacks, fillvalue=())]
        return [*lines[:-1], Stack([lines[-1], layout.Line(self._width, style.HAIRLINE)], _PADDING)]

    def _line(self, cells: Sequence[Cell]) -> Box:
        return Columns([(left, Stack(cell)) for left, cell in zip(self._lefts, cells, strict=True)])


def _stacks(cell: Cell) -> list[list[Box]]:
    """A cell's boxes in groups of at most ``_TALLEST``."""
    groups: list[list[Box]] = [[]]
    used = 0.0
    for box in cell:
        if groups[-1] and used + box.height > _TALLEST:
            groups.append([])
            used = 0.0
        groups[-1].append(box)
        used += box.height
    return groups
