"""The tracks as vector plots."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen

from clarus_desktop.core import words
from clarus_desktop.report.content import Span, TrackPlot
from clarus_desktop.report.envelope import Curve, curves
from clarus_desktop.report.pdf import style
from clarus_desktop.report.pdf.fonts import Fonts
from clarus_desktop.report.pdf.layout import Text
from clarus_desktop.report.pdf.style import MM, PT

_BINS = 600
"""Groups of frames along the time axis: finer than a printer's dots need to be, small in the file."""

AXIS = 10 * MM
LABELS = 27 * MM
"""Room left of the plot for the values and right of it for the thresholds."""
_BAR = 1.8 * MM
_TICK = 1.0 * MM


_ALWAYS = ("at or above the threshold", "below", "flagged segment", "key frame")
_PUT_ASIDE = "not assessable"


class Plot:
    """One track: tinted regions, flagged bands, gaps, curve, thresholds and axes."""

    def __init__(
        self, plot: TrackPlot, marks_s: tuple[float, ...], fonts: Fonts, width: float, height: float
    ) -> None:
        """``marks_s`` are the times of the key frames."""
        self._plot = plot
        self._marks_s = marks_s
        self._fonts = fonts
        self._width = width
        self.height = height
        self._curves = curves(plot.times_s, plot.values, _BINS)

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        title = self._text(self._plot.title, style.TEXT, bold=True)
        title.draw(painter, left, top)
        above = title.height + 2.2 * MM + _BAR
        below = 7 * MM
        area = QRectF(left + AXIS, top + above, self._width - AXIS - LABELS, self.height - above - below)
        painter.save()
        painter.setClipRect(area.adjusted(0, -_BAR - 2.2 * MM, 0, 0))
        self._draw_ground(painter, area)
        self._draw_flags(painter, area)
        self._draw_missing(painter, area)
        painter.setClipRect(area)
        self._draw_thresholds(painter, area)
        painter.setClipRect(area.adjusted(-MM, 0, MM, 0))
        self._draw_curves(painter, area)
        painter.restore()
        self._draw_missing_labels(painter, area)
        self._draw_marks(painter, area)
        self._draw_axes(painter, area)
        self._draw_labels(painter, area)

    def _x(self, area: QRectF, time_s: float) -> float:
        return area.left() + area.width() * time_s / self._plot.end_s

    def _y(self, area: QRectF, value: float) -> float:
        return area.bottom() - area.height() * value / self._plot.top

    def _across(self, area: QRectF, span: Span) -> QRectF:
        """The stretch of the plot area a span covers, never too thin to be seen."""
        first, last = (self._x(area, time_s) for time_s in span)
        return QRectF(first, area.top(), max(last - first, 0.25 * MM), area.height())

    def _draw_ground(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, style.UNDER)
        over = QRectF(area)
        over.setBottom(max(self._y(area, self._plot.threshold), area.top()))
        painter.fillRect(over, style.OVER)

    def _draw_flags(self, painter: QPainter, area: QRectF) -> None:
        for span in self._plot.flagged:
            band = self._across(area, span)
            painter.fillRect(band, style.FLAG_BAND)
            band.setTop(area.top() - _BAR)
            band.setHeight(_BAR - 0.3 * MM)
            painter.fillRect(band, style.FLAG)

    def _draw_missing(self, painter: QPainter, area: QRectF) -> None:
        for spans, both_ways in ((self._plot.missing, False), (self._plot.put_aside, True)):
            for span in spans:
                gap = self._across(area, span)
                painter.fillRect(gap, style.PAPER)
                hatch(painter, gap, both_ways=both_ways)

    def _draw_missing_labels(self, painter: QPainter, area: QRectF) -> None:
        for spans, told in (
            (self._plot.missing, "not analysed"),
            (self._plot.put_aside, _PUT_ASIDE),
        ):
            self._draw_spans_label(painter, area, spans, self._text(told, style.SMALL))

    def _draw_spans_label(
        self, painter: QPainter, area: QRectF, spans: tuple[Span, ...], label: Text
    ) -> None:
        for span in spans:
            gap = self._across(area, span)
            if gap.width() > label.width + 4 * MM:
                box = QRectF(0, 0, label.width + 2 * MM, label.height + 1 * MM)
                box.moveCenter(gap.center())
                painter.fillRect(box, style.PAPER)
                label.draw(painter, box.left() + MM, box.top() + 0.5 * MM)

    def _draw_thresholds(self, painter: QPainter, area: QRectF) -> None:
        plot = self._plot
        if plot.model_threshold != plot.threshold:
            painter.setPen(QPen(style.SOFT, 0.7 * PT, Qt.PenStyle.DotLine))
            self._draw_level(painter, area, plot.model_threshold)
        painter.setPen(QPen(style.THRESHOLD, 1.1 * PT, Qt.PenStyle.DashLine))
        self._draw_level(painter, area, plot.threshold)

    def _draw_level(self, painter: QPainter, area: QRectF, value: float) -> None:
        y = self._y(area, value)
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))

    def _draw_curves(self, painter: QPainter, area: QRectF) -> None:
        for curve in self._curves:
            self._draw_curve(painter, area, curve)

    def _draw_curve(self, painter: QPainter, area: QRectF, curve: Curve) -> None:
        points = [
            QPointF(self._x(area, time_s), self._y(area, value))
            for time_s, value in zip(curve[0].tolist(), curve[1].tolist(), strict=True)
        ]
        if len(points) == 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.CURVES[self._plot.kind])
            painter.drawEllipse(points[0], 0.9 * MM, 0.9 * MM)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            return
        pen = QPen(style.CURVES[self._plot.kind], 0.9 * PT)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(points)

    def _draw_marks(self, painter: QPainter, area: QRectF) -> None:
        """A triangle on the time axis under each key frame."""
        for time_s in self._marks_s:
            draw_mark(painter, self._x(area, time_s), area.bottom())

    def _draw_axes(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(style.SOFT, 0.6 * PT))
        painter.drawRect(area)
        for value, label in ticks(self._plot.top, 5):
            y = self._y(area, value)
            painter.setPen(QPen(style.SOFT, 0.6 * PT))
            painter.drawLine(QPointF(area.left() - _TICK, y), QPointF(area.left(), y))
            told = self._text(label, style.SMALL, width=AXIS - 2 * _TICK, align=Qt.AlignmentFlag.AlignRight)
            told.draw(painter, area.left() - AXIS, y - told.height / 2)
        draw_time_axis(painter, area, self._plot.end_s, self._fonts)

    def _draw_labels(self, painter: QPainter, area: QRectF) -> None:
        """Right of the plot: the thresholds at their heights, moved apart where they would touch."""
        plot, left = self._plot, area.right() + 2 * MM
        used = self._text(f"threshold {words.value(plot.threshold)}", style.SMALL, bold=True)
        step = used.height
        y = min(max(self._y(area, plot.threshold) - step / 2, area.top()), area.bottom() - step)
        used.draw(painter, left, y)
        if plot.model_threshold != plot.threshold:
            own = self._text(f"model's own {words.value(plot.model_threshold)}", style.SMALL)
            place = min(max(self._y(area, plot.model_threshold) - step / 2, area.top()), area.bottom() - step)
            if abs(place - y) < step:
                place = y + step if place >= y and y + 2 * step <= area.bottom() else y - step
            own.draw(painter, left, place)

    def _text(
        self,
        text: str,
        points: float,
        *,
        bold: bool = False,
        width: float | None = None,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> Text:
        font = self._fonts.font(points, bold=bold)
        return Text(text, font, self._width if width is None else width, style.INK, align)


class Legend:
    """What the marks of the plots mean."""

    def __init__(self, fonts: Fonts, *, missing: bool, put_aside: bool) -> None:
        names = [*_ALWAYS, *(["not analysed"] if missing else []), *([_PUT_ASIDE] if put_aside else [])]
        self._names = names
        self._texts = [Text(name, fonts.font(style.SMALL), 80 * MM, style.SOFT) for name in names]
        self.height = self._texts[0].height

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        left += AXIS
        for place, text in enumerate(self._texts):
            swatch = QRectF(left, top + 0.15 * self.height, 5 * MM, 0.7 * self.height)
            self._draw_swatch(painter, place, swatch)
            text.draw(painter, swatch.right() + 1.5 * MM, top)
            left = swatch.right() + text.width + 6 * MM

    def _draw_swatch(self, painter: QPainter, place: int, swatch: QRectF) -> None:
        match place:
            case 0 | 1:
                painter.fillRect(swatch, style.OVER if place == 0 else style.UNDER)
            case 2:
                painter.fillRect(swatch, style.FLAG_BAND)
                swatch.setHeight(_BAR - 0.3 * MM)
                painter.fillRect(swatch, style.FLAG)
                return
            case 3:
                draw_mark(painter, swatch.center().x(), swatch.top() + 0.4 * MM)
                return
            case _:
                hatch(painter, swatch, both_ways=self._names[place] == _PUT_ASIDE)
        painter.setPen(QPen(style.HAIRLINE, 0.5 * PT))
        painter.drawRect(swatch)


def draw_time_axis(painter: QPainter, area: QRectF, end_s: float, fonts: Fonts) -> None:
    """Ticks and times below an area that begins at 0 and ends at ``end_s``."""
    font = fonts.font(style.SMALL)
    for time_s, label in ticks(end_s, 8):
        x = area.left() + area.width() * time_s / end_s
        painter.setPen(QPen(style.SOFT, 0.6 * PT))
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + _TICK))
        told = Text(label, font, area.width(), style.INK)
        told.draw(painter, x - told.width / 2, area.bottom() + 2.2 * MM)
    unit = Text("time in s", font, area.width(), style.INK)
    unit.draw(painter, area.right() + 4 * MM, area.bottom() + 2.2 * MM)


def draw_mark(painter: QPainter, x: float, top: float) -> None:
    """The triangle of a key frame, its tip at (x, top)."""
    triangle = QPainterPath(QPointF(x, top))
    triangle.lineTo(x - 0.8 * MM, top + 1.5 * MM)
    triangle.lineTo(x + 0.8 * MM, top + 1.5 * MM)
    triangle.closeSubpath()
    painter.fillPath(triangle, QBrush(style.INK))


def hatch(painter: QPainter, area: QRectF, *, both_ways: bool = False) -> None:
    """Thin diagonal lines: the sign for frames not analysed, plain without colour too. Both ways: for those
    that are not assessable."""
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(style.MISSING, 0.5 * PT))
    x = area.left() - area.height()
    while x < area.right():
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()))
        if both_ways:
            painter.drawLine(QPointF(x, area.top()), QPointF(x + area.height(), area.bottom()))
        x += 1.6 * MM
    painter.restore()


def ticks(end: float, most: int) -> list[tuple[float, str]]:
    """At most ``most`` + 1 round values from 0 to ``end`` with their labels."""
    power = 10.0 ** math.floor(math.log10(end / most))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor * most >= end * (1 - 1e-9))
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    return [(n * step, f"{n * step:.{decimals}f}") for n in range(math.floor(end / step + 1e-9) + 1)]
