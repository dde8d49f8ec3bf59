"""Tables and long texts over pages."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPainter

from clarus_desktop.report.pdf.fonts import Fonts
from clarus_desktop.report.pdf.layout import Block, cut, paginate
from clarus_desktop.report.pdf.style import MM
from clarus_desktop.report.pdf.table import Table
from clarus_desktop.report.pdf.typesetter import Typesetter

pytestmark = pytest.mark.usefixtures("qapp")

PAGE = 240 * MM


@dataclass(frozen=True)
class Grey:
    height: float

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Nothing to see."""


@pytest.fixture(scope="module")
def table(qapp: object) -> Table:
    return Table(Typesetter(Fonts(), 174 * MM), [("Frames", 0.3), ("Note", 0.7)])


def test_the_head_is_repeated_on_each_page_and_never_stands_alone(table: Table) -> None:
    rows = [[[Grey(20 * MM)], [Grey(10 * MM)]] for _ in range(40)]
    pages = paginate(table.blocks(rows), PAGE)
    head = pages[0][0][1]
    assert len(pages) > 3
    assert all(page[0][1] is head and len(page) > 1 for page in pages)
    assert sum(len(page) - 1 for page in pages) == 40


def test_a_head_that_would_be_alone_moves_with_its_first_row(table: Table) -> None:
    blocks = [Block(Grey(PAGE - 12 * MM)), *table.blocks([[[Grey(20 * MM)], []]])]
    assert [len(page) for page in paginate(blocks, PAGE)] == [1, 2]


def test_without_rows_there_is_no_head(table: Table) -> None:
    assert table.blocks([]) == []


def test_a_cell_longer_than_a_page_goes_over_pages(table: Table) -> None:
    pages = paginate(table.blocks([[[Grey(5 * MM)], [Grey(30 * MM)] * 20]]), PAGE)
    assert len(pages) > 2
    assert all(top + box.height <= PAGE for page in pages for top, box in page)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), max_size=300))
def test_parts_of_a_text_make_the_text(text: str) -> None:
    parts = cut(text, Fonts().font(9), 30 * MM, 2)
    assert "".join(parts) == text
    assert len(parts) >= 1


def test_characters_of_two_units_are_not_torn(qapp: object) -> None:
    text = "𝔘𝔫 " * 200
    parts = cut(text, Fonts().font(9), 40 * MM, 3)
    assert len(parts) > 3
    assert "".join(parts) == text
