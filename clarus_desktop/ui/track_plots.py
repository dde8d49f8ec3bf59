"""Both tracks under the frame, linked in time, with their thresholds; imported after the first paint only."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.backdrop import STRIP
from clarus_desktop.ui.marking import Marking
from clarus_desktop.ui.reference_plot import ReferencePlot
from clarus_desktop.ui.theme import theme
from clarus_desktop.ui.threshold_bar import ThresholdBar
from clarus_desktop.ui.time_box import TimeBox
from clarus_desktop.ui.track_plot import TrackPlot

SIDE_WIDTH = 172


class TrackPlots(QWidget):
    """Probability above distance; beside them the legend and the reference's own distances."""

    def __init__(self, session: ReviewSession, marking: Marking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.bars = {kind: ThresholdBar(session, kind) for kind in TrackKind}
        self.plots = {kind: TrackPlot(session, kind, marking) for kind in TrackKind}
        distance = self.plots[TrackKind.DISTANCE]
        self.reference = ReferencePlot(session, distance.plot)
        self.legend = Legend(session)
        self.legend.setFixedWidth(SIDE_WIDTH)
        self.reference.setFixedWidth(SIDE_WIDTH)
        self.reference.meaning.setFixedWidth(SIDE_WIDTH)
        self.plots[TrackKind.PROBABILITY].box.setXLink(distance.box)

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

    def show_all(self) -> None:
        """The whole clip in time."""
        self.plots[TrackKind.DISTANCE].box.show_all()

    def _fit_to_model(self) -> None:
        distance = self.plots[TrackKind.DISTANCE].has_track
        self.plots[TrackKind.DISTANCE].show_time_axis(True)
        self.plots[TrackKind.PROBABILITY].show_time_axis(not distance)
        self.reference.setVisible(distance)
        self.reference.meaning.setVisible(distance)


class Legend(QWidget):
    """What the areas of the plots mean; gaps and frames that are not assessable only where there are some."""

    ROWS = (
        ("abnormal_tint", "at or above threshold"),
        ("normal_tint", "below threshold"),
        ("band", "flagged segment"),
        ("unanalysed", "not analysed"),
    )
    NOT_ASSESSABLE = (("not_assessable", "not assessable"),)
    GAPS = (("gap", "frames missing"),)
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
        return QSize(SIDE_WIDTH, len(self._rows) * (self.fontMetrics().height() + 4))

    def _refresh(self) -> None:
        clip = self._session.clip
        aside = self.NOT_ASSESSABLE if self._session.tracks.gates.any() else ()
        rows = (*self.ROWS, *aside, *(self.GAPS if clip is not None and clip.info.gaps else ()))
        if rows == self._rows:
            return
        self._rows = rows
        self.setAccessibleName("Legend: " + ", ".join(text for _, text in self._rows))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.plot_background))
        height = min(self.fontMetrics().height() + 6, self.height() // len(self._rows))
        top = (self.height() - height * len(self._rows)) / 2
        for row, (part, text) in enumerate(self._rows):
            box = QRectF(12, top + row * height + 3, 22, height - 6)
            colour = QColor(getattr(colours, part))
            painter.fillRect(box, QBrush(colour, self.HATCHES.get(part, Qt.BrushStyle.SolidPattern)))
            if part == "band":
                strip = QRectF(box.left(), box.bottom() - STRIP + 1, box.width(), STRIP - 1)
                painter.fillRect(strip, QColor(colours.flagged))
            painter.setPen(QColor(colours.grid))
            painter.drawRect(box)
            painter.setPen(QColor(colours.plot_foreground))
            room = QRectF(42, top + row * height, self.width() - 44, height)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
