"""The slider under the frame, with the clip's flags and findings along it."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QStylePainter, QToolTip, QWidget

from clarus_desktop.core.clip import Gap
from clarus_desktop.core.findings import Finding
from clarus_desktop.core.flags import Ends, bounds
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.reviews import frames_text
from clarus_desktop.ui import gaps, words
from clarus_desktop.ui.gaps import Places
from clarus_desktop.ui.marks import draw_judgement, judgement_colour
from clarus_desktop.ui.theme import theme

STRIP = 4
BRACKET = 5
MARK = 9
BAR = 2
NARROWEST_GAP = 5
NOBODY = (0.0, 0, None)
TIP = mark("Click or drag to go to a frame; flagged segments are marked beneath, your findings above")


class ScrubSlider(QSlider):
    """A slider over all frames that jumps to where it is clicked.

    Flagged segments are marked beneath it; above it what the reviewer found, with the judgement's mark.
    Gaps are hatched, and have room where the frames that are missing would be.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._segments: Ends = np.empty((0, 2), np.intp)
        self._findings: tuple[Finding, ...] = ()
        self._brackets: tuple[int | None, int | None] = (None, None)
        self._gaps: tuple[Gap, ...] = ()
        self._places = Places(self.maximum() + 1)
        self.setMinimumSize(160, 30)
        self.setToolTip(tr(TIP))

    def set_segments(self, ends: Ends) -> None:
        if not np.array_equal(ends, self._segments):
            self._segments = ends
            self.update()

    def set_findings(self, findings: tuple[Finding, ...]) -> None:
        if findings != self._findings:
            self._findings = findings
            self.update()

    def set_gaps(self, missing: tuple[Gap, ...]) -> None:
        """Where frames are missing; to be told after the range."""
        self._gaps = missing
        self._find_places()

    def gap_at(self, x: float) -> Gap | None:
        """The gap hatched at that place; None where none is."""
        return next((gap for gap, area in self._gap_areas() if area.left() <= x <= area.right()), None)

    def finding_at(self, x: float) -> Finding | None:
        """The finding marked at that place, the shortest where several are; None where none is."""

        first, last = self._xs(_ends(self._findings)).T
        away = np.maximum(np.maximum(first - x, x - last), 0.0)
        near = [(off, each.span.length, each) for off, each in zip(away, self._findings, strict=True)]
        return min((each for each in near if each[0] <= MARK / 2), key=itemgetter(0, 1), default=NOBODY)[2]

    def set_brackets(self, first: int | None, last: int | None) -> None:
        """Where a range that is being marked opens and closes; None: not there."""
        self._brackets = first, last
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip_at(event.pos().x()), self)
            return True
        return super().event(event)

    def sliderChange(self, change: QSlider.SliderChange) -> None:
        super().sliderChange(change)
        if change == QSlider.SliderChange.SliderRangeChange:
            self._find_places()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = theme(self.palette())
        flagged = QColor(colours.flagged)
        for _, area in self._gap_areas():
            painter.fillRect(area, QBrush(QColor(colours.gap), Qt.BrushStyle.DiagCrossPattern))
        for first, end in self._flagged_columns():
            painter.fillRect(first, self.height() - STRIP, end - first, STRIP, flagged)
        painter.setPen(QPen(self.palette().windowText(), 2))
        for frame, inwards in zip(self._brackets, (BRACKET, -BRACKET), strict=True):
            if frame is not None:
                x, top, bottom = round(float(self._xs(np.array(frame)))), 2, self.height() - STRIP - 2
                corners = [(x + inwards, top), (x, top), (x, bottom), (x + inwards, bottom)]
                painter.drawPolyline([QPoint(*corner) for corner in corners])
        painter.end()
        self._paint_slider()
        self._paint_findings()

    def _paint_slider(self) -> None:
        """Groove and handle; this stands where its frame has its place."""
        option = self._option()
        if self.isSliderDown():
            option.activeSubControls = QStyle.SubControl.SC_SliderHandle
            option.state |= QStyle.StateFlag.State_Sunken
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_Slider, option)
        painter.end()

    def _paint_findings(self) -> None:
        """A bar over the frames and the judgement's mark at its middle, as far as marks have room."""
        if not self._findings:
            return
        colours = theme(self.palette())
        painter = QPainter(self)
        free_from = 0.0
        findings = sorted(self._findings, key=lambda each: each.span)
        places = self._xs(_ends(findings)).tolist()
        for finding, (first, last) in zip(findings, places, strict=True):
            bar = QRectF(first, MARK, max(last - first, 2.0), BAR)
            painter.fillRect(bar, judgement_colour(finding.judgement, colours))
            above = QRectF(bar.center().x() - MARK / 2, 0, MARK, MARK)
            if above.left() >= free_from:
                draw_judgement(painter, above, finding.judgement, colours)
                free_from = above.right()
        painter.end()

    def _value_at(self, x: float) -> int:
        left, width = self._span()
        return self._places.frame_at((x - left) / max(width, 1))

    def _xs(self, frames: NDArray[np.intp]) -> NDArray[np.float64]:
        """Where frames stand, in pixels."""
        left, width = self._span()
        return left + self._places.of_frames(frames) * width

    def _flagged_columns(self) -> list[list[int]]:
        """First of each run of pixels and the one after its last, two wide at least: a long clip has far
        more segments than the slider pixels."""
        begins, ends = self._xs(self._segments).astype(np.intp).T
        depth = np.zeros(self.width() + 3, np.intp)
        np.add.at(depth, begins, 1)
        np.add.at(depth, ends + 2, -1)
        runs: list[list[int]] = np.stack(bounds(np.cumsum(depth) > 0), axis=1).tolist()
        return runs

    def _gap_areas(self) -> list[tuple[Gap, QRectF]]:
        """Each gap and where it is hatched."""
        left, width = self._span()
        areas = []
        for gap, begin, end in self._places.gaps():
            wide = max((end - begin) * width, NARROWEST_GAP)
            middle = left + (begin + end) / 2 * width
            areas.append((gap, QRectF(middle - wide / 2, 2, wide, self.height() - STRIP - 3)))
        return areas

    def _find_places(self) -> None:
        self._places = Places(self.maximum() + 1, self._gaps)
        self.update()

    def _tip_at(self, x: float) -> str:
        finding, gap = self.finding_at(x), self.gap_at(x)
        if finding is not None:
            return words.plain(_tip(finding))
        return gaps.tip(gap) if gap is not None else tr(TIP)

    def _span(self) -> tuple[int, int]:
        """Where the handle's middle can be: leftmost x and the way to the rightmost, in pixels."""
        option = self._option()
        control = QStyle.ComplexControl.CC_Slider
        groove = self.style().subControlRect(control, option, QStyle.SubControl.SC_SliderGroove, self)
        handle = self.style().subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, self)
        return groove.left() + handle.width() // 2, groove.width() - handle.width()

    def _option(self) -> QStyleOptionSlider:
        """As the style wants it, with a value for each pixel: gaps take room too."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        option.subControls = QStyle.SubControl.SC_SliderGroove | QStyle.SubControl.SC_SliderHandle
        option.maximum = max(self.width(), 1)
        place = float(self._places.of_frames(np.array(self.sliderPosition())))
        option.sliderPosition = round(place * option.maximum)
        return option


def _ends(findings: Sequence[Finding]) -> Ends:
    return np.array([(each.span.first, each.span.last) for each in findings], np.intp).reshape(-1, 2)


def _tip(finding: Finding) -> str:
    told = ", ".join(tr(what.value) for what in (finding.judgement, finding.kind) if what is not None)
    note = f"\n“{finding.note}”" if finding.note else ""
    return f"{frames_text(finding.span)}: {told}{note}"
