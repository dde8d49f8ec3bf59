"""What the marks on the zone map mean."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.opinions import Answer
from clarus_desktop.ui.exam_marks import draw_opinion, paint_area
from clarus_desktop.ui.fields import muted
from clarus_desktop.ui.marks import FlagState, draw_state
from clarus_desktop.ui.theme import theme

LEGEND = {
    FlagState.FLAGGED: mark("Model: flagged"),
    FlagState.BELOW: mark("not flagged"),
    FlagState.UNKNOWN: mark("no verdict yet"),
    None: mark("no clip"),
}
OPINIONS = {
    Answer.PRESENT: mark("You: present"),
    Answer.ABSENT: mark("absent"),
    Answer.CANNOT_TELL: mark("can't tell"),
}


class Legend(QWidget):
    """What ground and marks of the zones mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # where the column is made very narrow, the legend is cut off rather than the window kept wide
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 2, 10, 2)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for place, (state, text) in enumerate(LEGEND.items()):
            grid.addWidget(_Entry(_state_painter(state), tr(text)), place, 0)
        for place, (answer, text) in enumerate(OPINIONS.items()):
            grid.addWidget(_Entry(_opinion_painter(answer), tr(text)), place, 1)
        grid.setColumnStretch(2, 1)


Paint = Callable[[QPainter, QRectF, QPalette], None]


class _Entry(QWidget):
    def __init__(self, paint: Paint, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(_Swatch(paint))
        row.addWidget(muted(text), 1)


class _Swatch(QWidget):
    def __init__(self, paint: Paint) -> None:
        super().__init__()
        self._paint = paint
        self.setFixedSize(QSize(24, 20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self.palette())
        painter.end()


def _state_painter(state: FlagState | None) -> Paint:
    def paint(painter: QPainter, area: QRectF, palette: QPalette) -> None:
        paint_area(painter, area, state, theme(palette))
        if state is not None:
            draw_state(painter, _middle(area), state, theme(palette))

    return paint


def _opinion_painter(answer: Answer) -> Paint:
    def paint(painter: QPainter, area: QRectF, palette: QPalette) -> None:
        draw_opinion(painter, _middle(area), answer, palette.color(QPalette.ColorRole.Text))

    return paint


def _middle(area: QRectF) -> QRectF:
    box = QRectF(0, 0, 12, 12)
    box.moveCenter(area.center())
    return box
