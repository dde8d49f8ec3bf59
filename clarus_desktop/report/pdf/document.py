"""The report's content as boxes for the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from clarus_desktop.core.clip import FrameStore
from clarus_desktop.report.content import Content, Line, VerdictBlock
from clarus_desktop.report.pdf import layout, style
from clarus_desktop.report.pdf.fonts import Fonts
from clarus_desktop.report.pdf.layout import Block, Box, Columns, Framed, Noted, Stack, Text
from clarus_desktop.report.pdf.pictures import LARGEST, Picture
from clarus_desktop.report.pdf.plots import Legend, Plot
from clarus_desktop.report.pdf.style import MM

_LABEL = 27 * MM
"""Width of the column of labels."""
_GUTTER = 5 * MM
_PLOT_HEIGHT = 41 * MM
_PICTURES_IN_A_ROW = 3
_PICTURE_HEIGHT = 60 * MM
"""At most."""

_READING = (
    "A frame is flagged when its value is at or above the threshold. The verdict of a track is positive when "
    "enough flagged frames follow one another, as its rule says; its score is the highest threshold at which "
    "it would still be positive. The values come from a model that can be wrong in either direction."
)


class Document:
    """Lays out one report for a text width."""

    def __init__(self, content: Content, frames: FrameStore, fonts: Fonts, width: float) -> None:
        self._content = content
        self._frames = frames
        self._fonts = fonts
        self._width = width

    def blocks(self) -> list[Block]:
        """The whole report in reading order."""
        told = self._content
        blocks = [*self._opening(), *self._notices(), *self._verdicts(), *self._plots(), *self._pictures()]
        blocks += self._section("Model and engine", [self._field(*line) for line in told.model])
        if told.card:
            blocks += self._section("Model card", [self._field(*line) for line in told.card])
        blocks += self._section("How to read this report", [self._text(_READING)])
        if self._fonts.replaced:
            note = (
                r"A character that no installed font can draw is shown by its code point, such as \u{4f60}."
            )
            blocks.append(Block(self._text(note, style.SMALL, colour=style.SOFT), 3 * MM))
        return blocks

    def _opening(self) -> list[Block]:
        told = self._content
        name, sha256, *rest = (self._field(*line) for line in told.clip)
        facts = [self._pair(*told.clip[n : n + 2]) for n in range(2, 2 + len(rest), 2)]
        return [
            Block(self._text(told.title, style.TITLE, bold=True, colour=style.ACCENT), keep=True),
            Block(self._text(told.subtitle, style.TEXT, bold=True), 0.5 * MM, keep=True),
            Block(layout.Line(self._width, style.ACCENT), 2 * MM, keep=True),
            Block(name, 3.5 * MM, keep=True),
            Block(sha256, 1 * MM, keep=True),
            Block(Stack(facts, 1 * MM), 1 * MM),
        ]

    def _notices(self) -> list[Block]:
        padding = 1.2 * MM
        texts = [self._text(told, width=self._width - 4 * padding) for told in self._content.notices]
        boxes = [Noted(text, self._width, padding, style.NOTICE, style.NOTICE_EDGE) for text in texts]
        return [Block(box, 0 if place else 4 * MM) for place, box in enumerate(boxes)]

    def _verdicts(self) -> list[Block]:
        width = (self._width - _GUTTER) / 2
        padding = 3 * MM
        insides = [self._verdict(block, width - 2 * padding) for block in self._content.verdicts]
        tallest = max(inside.height for inside in insides) + 2 * padding
        cards = [
            (n * (width + _GUTTER), Framed(inside, width, padding, style.PAPER, style.HAIRLINE, tallest))
            for n, inside in enumerate(insides)
        ]
        boxes = [self._field(*self._content.rule), Columns(cards)]
        return self._section("Verdicts of the model", boxes, 2 * MM)

    def _verdict(self, block: VerdictBlock, width: float) -> Box:
        positive = bool(block.positive)
        colour, ground, edge = (
            (style.PAPER, style.FLAG, style.FLAG) if positive else (style.INK, style.PAPER, style.SOFT)
        )
        padding = 1.3 * MM
        answer = self._text(block.answer, style.TEXT, bold=True, colour=colour, width=width - 2 * padding)
        return Stack(
            [
                self._text(block.title, style.HEADING, bold=True, width=width),
                self._text(f"by the {block.track}", style.SMALL, colour=style.SOFT, width=width),
                Framed(answer, width, padding, ground, edge),
                *(self._field(*line, width=width, label_width=22 * MM) for line in block.lines),
            ],
            1.1 * MM,
        )

    def _plots(self) -> list[Block]:
        told = self._content
        marks = tuple(shown.time_s for shown, _caption in told.key_frames)
        plots = [Plot(plot, marks, self._fonts, self._width, _PLOT_HEIGHT) for plot in told.plots]
        legend = Legend(self._fonts, missing=any(plot.missing for plot in told.plots))
        return self._section("Tracks", [Stack([*plots, legend], 2 * MM)]) if plots else []

    def _pictures(self) -> list[Block]:
        told, row = self._content, _PICTURES_IN_A_ROW
        width = (self._width - (row - 1) * _GUTTER) / row
        cells = [
            Stack([self._picture(shown.index, width), self._caption(caption, width)], 1 * MM)
            for shown, caption in told.key_frames
        ]
        rows = [
            Columns([(n * (width + _GUTTER), cell) for n, cell in enumerate(cells[first : first + row])])
            for first in range(0, len(cells), row)
        ]
        note = "As recorded, without marks or colours of ours"
        note += f", reduced to {LARGEST} pixels." if max(told.frame_size) > LARGEST else "."
        first, *others = rows
        opening = Stack([self._text(note, style.SMALL, colour=style.SOFT), first], 2 * MM)
        return self._section("Key frames", [opening, *others], 2.5 * MM)

    def _picture(self, index: int, width: float) -> Picture:
        across, down = self._content.frame_size
        return Picture(self._frames, index, width, min(width * down / across, _PICTURE_HEIGHT))

    def _caption(self, lines: tuple[str, ...], width: float) -> Box:
        head, *others = lines
        return Stack(
            [
                self._text(head, style.SMALL, bold=True, width=width),
                *(self._text(line, style.SMALL, colour=style.SOFT, width=width) for line in others),
            ]
        )

    def _section(self, heading: str, boxes: list[Box], gap: float = 1 * MM) -> list[Block]:
        """A heading that never stands alone at the end of a page, and its boxes."""
        head = self._text(heading, style.HEADING, bold=True, colour=style.ACCENT)
        blocks = [Block(head, 5 * MM, keep=True)]
        blocks += [Block(box, gap if place else 2 * MM) for place, box in enumerate(boxes)]
        return blocks

    def _field(self, label: str, value: str, *, width: float = 0.0, label_width: float = _LABEL) -> Box:
        width = width or self._width
        return Columns(
            [
                (0, self._text(label, colour=style.SOFT, width=label_width - MM)),
                (label_width, self._text(value, width=width - label_width)),
            ]
        )

    def _pair(self, *lines: Line) -> Box:
        """Two short fields side by side."""
        half = self._width / 2
        return Columns([(n * half, self._field(*line, width=half)) for n, line in enumerate(lines)])

    def _text(
        self,
        text: str,
        points: float = style.TEXT,
        *,
        bold: bool = False,
        colour: QColor = style.INK,
        width: float = 0.0,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> Text:
        font = self._fonts.font(points, bold=bold)
        return Text(self._fonts.printable(text), font, width or self._width, colour, align)
