"""Both tracks under the frame, linked in time, with their thresholds; imported after the first paint only."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.backdrop import STRIP
from clarus_desktop.ui.marking import Marking
from clarus_desktop.ui.reference_plot import ReferencePlot
from clarus_desktop.ui.theme import theme
from clarus_desktop.ui.threshold_bar import ThresholdBar
from clarus_desktop.ui.time_box import TimeBox
from clarus_desktop.ui.track_plot import TrackPlot

LEAST_BESIDE = 172
"""Pixels beside the plots, even where the legend needs less."""
SPARE = 2
"""Lines of text that tracks have more than they need at least, before what explains them is shown."""
BEFORE_TEXT = 42
"""Pixels of the legend before its words."""


class TrackPlots(QWidget):
    """Probability above distance; beside them the legend and the reference's own distances."""

    def __init__(self, session: ReviewSession, marking: Marking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs so in every language
        self._session = session
        self.bars = {kind: ThresholdBar(session, kind) for kind in TrackKind}
        self.plots = {kind: TrackPlot(session, kind, marking) for kind in TrackKind}
        distance = self.plots[TrackKind.DISTANCE]
        self.reference = ReferencePlot(session, distance.plot)
        self.legend = Legend(session)
        for beside in (self.legend, self.reference, self.reference.meaning):
            beside.setFixedWidth(width_beside(self))
        self.plots[TrackKind.PROBABILITY].box.setXLink(distance.box)
        self._low = False

        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.bars[TrackKind.PROBABILITY], 0, 0, 1, 2)
        grid.addWidget(self.plots[TrackKind.PROBABILITY], 1, 0)
        grid.addWidget(self.legend, 1, 1)
        grid.addWidget(self.bars[TrackKind.DISTANCE], 2, 0)
        grid.addWidget(self.reference.meaning, 2, 1)
        grid.addWidget(distance, 3, 0)
        grid.addWidget(self.reference, 3, 1)
        grid.setRowStretch(1, 10)
        grid.setRowStretch(3, 13)  # it carries the time axis
        for kind in TrackKind:
            self.plots[kind].top_changed.connect(self.bars[kind].set_top)
            self.bars[kind].set_top(self.plots[kind].top)
        session.model_changed.connect(self._fit_to_model)
        self._fit_to_model()

    @property
    def time_box(self) -> TimeBox:
        """The view that the others follow in time."""
        return self.plots[TrackKind.DISTANCE].box

    def minimumSizeHint(self) -> QSize:
        """Without what gives way to the tracks."""
        return QSize(super().minimumSizeHint().width(), self._lowest(brief=True))

    @property
    def giving_way(self) -> int:
        """Pixels more than the minimum from which on nothing gives way to the tracks."""
        return self._lowest(brief=False) + SPARE * self.fontMetrics().height() - self._lowest(brief=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < self.minimumSizeHint().height() + self.giving_way
        if low is not self._low:
            self._low = low
            for kind in TrackKind:
                self.bars[kind].set_brief(low)
                self.plots[kind].set_low(low)
            self._fit_to_model()

    def _lowest(self, *, brief: bool) -> int:
        """Height in pixels that all need at least."""
        plots = sum(plot.minimumSizeHint().height() for plot in self.plots.values())
        return plots + sum(bar.height_for(brief=brief) for bar in self.bars.values())

    def show_all(self) -> None:
        """The whole clip in time."""
        self.plots[TrackKind.DISTANCE].box.show_all()

    def _fit_to_model(self) -> None:
        distance = self.plots[TrackKind.DISTANCE].has_track
        self.plots[TrackKind.DISTANCE].show_time_axis(True)
        self.plots[TrackKind.PROBABILITY].show_time_axis(not distance)
        self.reference.setVisible(distance)
        self.reference.meaning.setVisible(distance and not self._low)


class Legend(QWidget):
    """What the areas of the plots mean; gaps and frames that are not assessable only where there are some."""

    ROWS = (
        ("abnormal_tint", mark("at or above threshold")),
        ("normal_tint", mark("below threshold")),
        ("band", mark("flagged segment")),
        ("unanalysed", mark("not analysed")),
    )
    NOT_ASSESSABLE = (("not_assessable", mark("not assessable")),)
    GAPS = (("gap", mark("frames missing")),)
    HATCHES: ClassVar[dict[str, Qt.BrushStyle]] = {
        "unanalysed": Qt.BrushStyle.BDiagPattern,
        "not_assessable": Qt.BrushStyle.FDiagPattern,
        "gap": Qt.BrushStyle.DiagCrossPattern,
    }

    def __init__(self, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: tuple[tuple[str, str], ...] = ()
        session.clip_changed.connect(self._refresh)
        session.tracks_changed.connect(self._refresh)
        self._refresh()

    def sizeHint(self) -> QSize:
        return QSize(width_beside(self), len(self._rows) * (self.fontMetrics().height() + 4))

    def _refresh(self) -> None:
        clip = self._session.clip
        aside = self.NOT_ASSESSABLE if self._session.tracks.gates.any() else ()
        rows = (*self.ROWS, *aside, *(self.GAPS if clip is not None and clip.info.gaps else ()))
        if rows == self._rows:
            return
        self._rows = rows
        parts = ", ".join(tr(text) for _, text in rows)
        self.setAccessibleName(tr("Legend: {parts}", parts=parts))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.plot_background))
        shown = self._rows[: self.height() // self.fontMetrics().height()]  # those that there is room for
        height = min(self.fontMetrics().height() + 6, self.height() // max(len(shown), 1))
        top = (self.height() - height * len(shown)) / 2
        for row, (part, text) in enumerate(shown):
            box = QRectF(12, top + row * height + 3, 22, height - 6)
            colour = QColor(getattr(colours, part))
            painter.fillRect(box, QBrush(colour, self.HATCHES.get(part, Qt.BrushStyle.SolidPattern)))
            if part == "band":
                strip = QRectF(box.left(), box.bottom() - STRIP + 1, box.width(), STRIP - 1)
                painter.fillRect(strip, QColor(colours.flagged))
            painter.setPen(QColor(colours.grid))
            painter.drawRect(box)
            painter.setPen(QColor(colours.plot_foreground))
            room = QRectF(BEFORE_TEXT, top + row * height, self.width() - BEFORE_TEXT, height)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, tr(text))
        painter.end()


def width_beside(widget: QWidget) -> int:
    """Pixels beside all plots, which end at the same place: what the legend needs, in a widget's font."""
    texts = (tr(text) for _, text in (*Legend.ROWS, *Legend.NOT_ASSESSABLE, *Legend.GAPS))
    longest = max(map(widget.fontMetrics().horizontalAdvance, texts))
    return max(LEAST_BESIDE, BEFORE_TEXT + longest + 4)
