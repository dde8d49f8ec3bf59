"""Boxes on pages."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPainter

from clarus_desktop.report.pdf.layout import Block, paginate

HEIGHT = 100.0


@dataclass(frozen=True)
class Grey:
    height: float

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Nothing to see."""


blocks = st.lists(
    st.builds(Block, st.builds(Grey, st.floats(1, 30)), st.floats(0, 10)), min_size=1, max_size=30
)


@given(blocks)
def test_every_block_is_on_a_page_in_order_and_none_overlap(given_blocks: list[Block]) -> None:
    pages = paginate(given_blocks, HEIGHT)
    assert [box for page in pages for _top, box in page] == [block.box for block in given_blocks]
    for page in pages:
        end = 0.0
        for top, box in page:
            assert top >= end - 1e-9
            end = top + box.height
        assert end <= HEIGHT + 1e-9
        assert page[0][0] == 0.0


@given(st.lists(st.floats(1, 60), min_size=1, max_size=20), st.floats(1, 20), st.floats(1, 20))
def test_a_heading_is_never_alone_at_the_end_of_a_page(
    heights: list[float], heading: float, body: float
) -> None:
    head = Block(Grey(heading), 6.0, keep=True)
    pages = paginate([*(Block(Grey(height)) for height in heights), head, Block(Grey(body), 1.0)], HEIGHT)
    assert pages[-1][-2][1] is head.box


def test_a_group_that_would_just_not_fit_moves_as_one() -> None:
    first, second, third = Block(Grey(90)), Block(Grey(5), keep=True), Block(Grey(6))
    assert [len(page) for page in paginate([first, second, third], HEIGHT)] == [1, 2]
