"""Text set in the report's typeface, and the parts that every report is made of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from clarus_desktop.core.clip import Image
from clarus_desktop.report.content import Line
from clarus_desktop.report.pdf import layout, style
from clarus_desktop.report.pdf.fonts import Fonts
from clarus_desktop.report.pdf.layout import Block, Box, Columns, Gap, Noted, Text
from clarus_desktop.report.pdf.pictures import Album, Logo
from clarus_desktop.report.pdf.style import MM

LABEL = 27 * MM
"""Width of the column of labels."""
GUTTER = 5 * MM

_LOGO = (45 * MM, 14 * MM)
"""Room for a logo."""
_PIECE = 16
"""Lines of a long text that stay together."""


class Typesetter:
    """Makes boxes for a text width."""

    def __init__(self, fonts: Fonts, width: float) -> None:
        self.fonts = fonts
        self.width = width
        self.album = Album()

    def letterhead(self, institution: str, logo: Image | None) -> list[Block]:
        """The institution's name at the left and its logo at the right; nothing where there is neither."""
        if not institution and logo is None:
            return []
        aside = _LOGO[0] if logo is not None else 0.0
        name = self.text(institution, style.HEADING, bold=True, width=self.width - aside - GUTTER)
        boxes: list[tuple[float, Box]] = [(0, name)]
        if logo is not None:
            height, width, _ = logo.shape
            scale = min(_LOGO[0] / width, _LOGO[1] / height)
            size = width * scale, height * scale
            boxes.append((self.width - size[0], Logo(self.album, logo, *size)))
        return [Block(Columns(boxes), keep=True), Block(Gap(3 * MM), keep=True)]

    def opening(self, title: str, subtitle: str, state: str) -> list[Block]:
        """``state``: of the report, a draft or signed."""
        return [
            Block(self.text(title, style.TITLE, bold=True, colour=style.ACCENT), keep=True),
            Block(self.text(subtitle, style.TEXT, bold=True), 0.5 * MM, keep=True),
            Block(self.text(state, style.TEXT, bold=True), 0.5 * MM, keep=True),
            Block(layout.Line(self.width, style.ACCENT), 2 * MM, keep=True),
        ]

    def notices(self, told: Sequence[str], before: float = 4 * MM) -> list[Block]:
        """Sentences that must not be overlooked, one below the other."""
        padding = 1.2 * MM
        texts = [self.text(sentence, width=self.width - 4 * padding) for sentence in told]
        boxes = [Noted(text, self.width, padding, style.NOTICE, style.NOTICE_EDGE) for text in texts]
        return [Block(box, 0 if place else before) for place, box in enumerate(boxes)]

    def section(self, heading: str, boxes: Sequence[Box], gap: float = 1 * MM) -> list[Block]:
        """A heading that never stands alone at the end of a page, and its boxes."""
        return [self.heading(heading), *self.flow(boxes, gap)]

    def heading(self, heading: str) -> Block:
        return Block(self.text(heading, style.HEADING, bold=True, colour=style.ACCENT), 5 * MM, keep=True)

    def flow(self, boxes: Sequence[Box], gap: float = 1 * MM) -> list[Block]:
        """Boxes below a heading."""
        return [Block(box, gap if place else 2 * MM) for place, box in enumerate(boxes)]

    def footnote(self) -> list[Block]:
        """What code points in the text are, where there are any; asked for after all text is set."""
        if not self.fonts.replaced:
            return []
        note = r"A character that no installed font can draw is shown by its code point, such as \u{4f60}."
        return [Block(self.text(note, style.SMALL, colour=style.SOFT), 3 * MM)]

    def field(self, label: str, value: str, *, width: float = 0.0, label_width: float = LABEL) -> Box:
        width = width or self.width
        return Columns(
            [
                (0, self.text(label, colour=style.SOFT, width=label_width - MM)),
                (label_width, self.text(value, width=width - label_width)),
            ]
        )

    def fields(self, lines: Sequence[Line]) -> list[Box]:
        """Fields over the whole width; a long value is a box per piece, so that it may go over pages."""
        boxes: list[Box] = []
        for label, value in lines:
            first, *others = self.pieces(value, width=self.width - LABEL)
            told = self.text(label, colour=style.SOFT, width=LABEL - MM)
            boxes.append(Columns([(0, told), (LABEL, first)]))
            boxes += [Columns([(LABEL, other)]) for other in others]
        return boxes

    def pair(self, *lines: Line) -> Box:
        """Two short fields side by side."""
        half = self.width / 2
        return Columns([(n * half, self.field(*line, width=half)) for n, line in enumerate(lines)])

    def pieces(self, text: str, points: float = style.TEXT, *, width: float) -> list[Text]:
        """A text of any length as texts that each fit on a page."""
        font = self.fonts.font(points)
        parts = layout.cut(self.fonts.printable(text), font, width, _PIECE)
        return [Text(part, font, width, style.INK) for part in parts]

    def text(
        self,
        text: str,
        points: float = style.TEXT,
        *,
        bold: bool = False,
        colour: QColor = style.INK,
        width: float = 0.0,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> Text:
        font = self.fonts.font(points, bold=bold)
        return Text(self.fonts.printable(text), font, width or self.width, colour, align)
