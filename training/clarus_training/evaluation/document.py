"""A document to read on screen and on paper: one HTML file that needs no other."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from itertools import chain
from xml.etree import ElementTree

from clarus_training.evaluation.drawing import Plot

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #222; }
body { max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7rem; margin-bottom: 0; }
h2 { font-size: 1.25rem; margin-top: 2.4rem; border-bottom: 1px solid #999; }
h3 { font-size: 1rem; margin: 1.6rem 0 0.3rem; }
p, li { max-width: 46rem; }
table { border-collapse: collapse; font-size: 0.87em; font-variant-numeric: tabular-nums; margin: 0.8rem 0; }
th { text-align: left; border-bottom: 1.5px solid #666; vertical-align: bottom; }
td { border-bottom: 1px solid #ddd; vertical-align: top; }
th, td { padding: 0.2rem 0.8em 0.2rem 0; }
td:last-child, th:last-child { padding-right: 0; }
figure { margin: 1.6rem 0; break-inside: avoid; }
figure img { width: 100%; }
figcaption { font-size: 0.93em; max-width: 46rem; }
tr, li { break-inside: avoid; }
h2, h3 { break-after: avoid; }
thead { display: table-header-group; }
@page { margin: 15mm; }
@media print { body { font-size: 9pt; margin: 0; max-width: none; } }
"""


class Document:
    """Parts are added from top to bottom. Texts are taken as they are: nothing in them becomes markup."""

    def __init__(self, title: str) -> None:
        self._root = ElementTree.Element("html", lang="en")
        head = ElementTree.SubElement(self._root, "head")
        ElementTree.SubElement(head, "meta", charset="utf-8")
        ElementTree.SubElement(head, "title").text = title
        ElementTree.SubElement(head, "style").text = _STYLE
        self._body = ElementTree.SubElement(self._root, "body")
        self._add("h1", title)

    def section(self, title: str) -> None:
        self._add("h2", title)

    def part(self, title: str) -> None:
        """A smaller heading."""
        self._add("h3", title)

    def paragraph(self, text: str) -> None:
        self._add("p", text)

    def points(self, texts: Iterable[str]) -> None:
        """A list."""
        points = ElementTree.SubElement(self._body, "ul")
        for text in texts:
            ElementTree.SubElement(points, "li").text = text

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """A table with a head, which is repeated on every page it is on."""
        table = ElementTree.SubElement(self._body, "table")
        top = ElementTree.SubElement(ElementTree.SubElement(table, "thead"), "tr")
        for name in columns:
            ElementTree.SubElement(top, "th").text = name
        body = ElementTree.SubElement(table, "tbody")
        for row in rows:
            line = ElementTree.SubElement(body, "tr")
            for cell in row:
                ElementTree.SubElement(line, "td").text = cell

    def plots(self, *plots: Iterable[Plot]) -> None:
        """Drawings with their captions, held in the file itself."""
        for plot in chain(*plots):
            content = base64.b64encode(plot.svg).decode()
            figure = ElementTree.SubElement(self._body, "figure")
            ElementTree.SubElement(figure, "h3").text = plot.title
            source, told = f"data:image/svg+xml;base64,{content}", f"{plot.title}. {plot.caption}"
            ElementTree.SubElement(figure, "img", src=source, alt=told)
            ElementTree.SubElement(figure, "figcaption").text = plot.caption

    def to_html(self) -> str:
        return "<!DOCTYPE html>\n" + ElementTree.tostring(self._root, "unicode", method="html")

    def _add(self, tag: str, text: str) -> None:
        ElementTree.SubElement(self._body, tag).text = text
