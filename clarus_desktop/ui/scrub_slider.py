"""The slider under the frame, with the clip's flags and findings along it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QToolTip, QWidget

from clarus_desktop.core.findings import Finding
from clarus_desktop.core.flags import Segment, runs
from clarus_desktop.core.reviews import frames_text
from clarus_desktop.ui import words
from clarus_desktop.ui.marks import draw_judgement, judgement_colour
from clarus_desktop.ui.theme import theme

STRIP = 4
BRACKET = 5
MARK = 9
BAR = 2
TIP = "Click or drag to go to a frame; flagged segments are marked beneath, your findings above"


class ScrubSlider(QSlider):
    """A slider over all frames that jumps to where it is clicked.

    Flagged segments are marked beneath it; above it what the reviewer found, with the judgement's mark.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._segments: tuple[Segment, ...] = ()
        self._findings: tuple[Finding, ...] = ()
        self._brackets: tuple[int | None, int | None] = (None, None)
        self.setMinimumSize(160, 30)
        self.setToolTip(TIP)

    def set_segments(self, segments: tuple[Segment, ...]) -> None:
        if segments != self._segments:
            self._segments = segments
            self.update()

    def set_findings(self, findings: tuple[Finding, ...]) -> None:
        if findings != self._findings:
            self._findings = findings
            self.update()

    def finding_at(self, x: float) -> Finding | None:
        """The finding marked at that place, the shortest where several are; None where none is."""
        left, scale = self._span()[0], self._scale()

        def away(finding: Finding) -> float:
            first, last = (left + frame * scale for frame in (finding.span.first, finding.span.last))
            return max(first - x, x - last, 0.0)

        near = [finding for finding in self._findings if away(finding) <= MARK / 2]
        return min(near, key=lambda finding: (away(finding), finding.span.length), default=None)

    def set_brackets(self, first: int | None, last: int | None) -> None:
        """Where a range that is being marked opens and closes; None: not there."""
        self._brackets = first, last
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            finding = self.finding_at(event.pos().x())
            tip = TIP if finding is None else words.plain(_tip(finding))
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left, scale = self._span()[0], self._scale()
        flagged = QColor(theme(self.palette()).flagged)
        columns = np.zeros(self.width() + 2, bool)  # of pixels: a long clip has far more segments
        for segment in self._segments:
            columns[int(left + segment.first * scale) : int(left + segment.last * scale) + 2] = True
        for run in runs(columns):
            painter.fillRect(run.first, self.height() - STRIP, run.length, STRIP, flagged)
        painter.setPen(QPen(self.palette().windowText(), 2))
        for frame, inwards in zip(self._brackets, (BRACKET, -BRACKET), strict=True):
            if frame is not None:
                x, top, bottom = round(left + frame * scale), 2, self.height() - STRIP - 2
                corners = [(x + inwards, top), (x, top), (x, bottom), (x + inwards, bottom)]
                painter.drawPolyline([QPoint(*corner) for corner in corners])
        painter.end()
        super().paintEvent(event)
        self._paint_findings()

    def _paint_findings(self) -> None:
        """A bar over the frames and the judgement's mark at its middle, as far as marks have room."""
        left, scale, colours = self._span()[0], self._scale(), theme(self.palette())
        painter = QPainter(self)
        free_from = 0.0
        for finding in sorted(self._findings, key=lambda each: each.span):
            first, last = (left + frame * scale for frame in (finding.span.first, finding.span.last))
            bar = QRectF(first, MARK, max(last - first, 2.0), BAR)
            painter.fillRect(bar, judgement_colour(finding.judgement, colours))
            mark = QRectF(bar.center().x() - MARK / 2, 0, MARK, MARK)
            if mark.left() >= free_from:
                draw_judgement(painter, mark, finding.judgement, colours)
                free_from = mark.right()
        painter.end()

    def _value_at(self, x: float) -> int:
        left, width = self._span()
        return round((x - left) / max(width, 1) * self.maximum())

    def _scale(self) -> float:
        """Pixels from one frame to the next."""
        return self._span()[1] / max(self.maximum(), 1)

    def _span(self) -> tuple[int, int]:
        """Where the handle's middle can be: leftmost x and the way to the rightmost, in pixels."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control = QStyle.ComplexControl.CC_Slider
        groove = self.style().subControlRect(control, option, QStyle.SubControl.SC_SliderGroove, self)
        handle = self.style().subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, self)
        return groove.left() + handle.width() // 2, groove.width() - handle.width()


def _tip(finding: Finding) -> str:
    told = ", ".join(filter(None, (finding.judgement.value, finding.kind)))
    note = f"\n“{finding.note}”" if finding.note else ""
    return f"{frames_text(finding.span)}: {told}{note}"
