"""Beside the distance plot: how far the reference's own frames lie, which gives a threshold its meaning."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clarus_desktop.core.language import tr
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui import words
from clarus_desktop.ui.fields import muted
from clarus_desktop.ui.theme import theme
from clarus_desktop.ui.track_plot import EDGES, LOWEST, dress, dress_line, time_axis_height

BINS = 48


class ReferencePlot(QWidget):
    """A histogram lying on its side; shares its scale and its threshold line with the distance plot."""

    def __init__(
        self, session: ReviewSession, distance: pg.PlotWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: float | None = None
        """The threshold that bars and text were made for."""
        self.meaning = muted(wrap=True)
        self.meaning.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.meaning.setAccessibleName(tr("Share of reference frames at or above the threshold"))
        self._bars = pg.BarGraphItem(x0=[], y=[], height=1, width=[])
        self._line = pg.InfiniteLine(angle=0, movable=True)
        self._line.setCursor(Qt.CursorShape.SizeVerCursor)
        self._line.sigDragged.connect(self._dragged)
        self.plot = pg.PlotWidget(enableMenu=False)
        self.plot.setAcceptDrops(False)
        self.plot.plotItem.layout.setContentsMargins(*EDGES)
        self.plot.setMinimumHeight(LOWEST + time_axis_height(self))
        self.plot.setAccessibleName(tr("Distribution of the reference's own distances"))
        self.plot.setToolTip(
            tr(
                "How far each frame of the reference lies from the reference of other patients; "
                "bars beyond the threshold are coloured"
            )
        )
        self.plot.hideButtons()
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.setYLink(distance)
        self.plot.hideAxis("left")
        bottom = self.plot.getAxis("bottom")
        bottom.setStyle(tickLength=4)
        bottom.enableAutoSIPrefix(False)
        bottom.setLabel(tr("Reference, % of frames"))
        self.plot.addItem(self._bars, ignoreBounds=True)
        self.plot.addItem(self._line, ignoreBounds=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.plot, 1)
        session.model_changed.connect(self._show_reference)
        session.thresholds_changed.connect(self._thresholds_changed)
        self._retheme()
        self._show_reference()

    def _show_reference(self) -> None:
        model = self._session.model
        own = model.reference_distances if model is not None else np.empty(0)
        if own.size:
            counts, edges = np.histogram(own, bins=BINS)
            shares = 100 * counts / own.size
            self._edges = edges
            self._bars.setOpts(
                x0=np.zeros(BINS), width=shares, y=(edges[:-1] + edges[1:]) / 2, height=edges[1] - edges[0]
            )
            self.plot.setXRange(0.0, float(shares.max()) * 1.08, padding=0)
        self._bars.setVisible(own.size > 0)
        self._line.setVisible(own.size > 0)
        self._show_threshold()

    def _thresholds_changed(self) -> None:
        if self._session.thresholds.of(TrackKind.DISTANCE) != self._shown:
            self._show_threshold()

    def _show_threshold(self) -> None:
        self._shown = threshold = self._session.thresholds.of(TrackKind.DISTANCE)
        self._line.setValue(threshold)
        model = self._session.model
        share = model.exceeded_by(threshold) if model is not None else None
        if share is None:
            self.meaning.setText("")
            return
        self.meaning.setText(tr("exceeded by {share} of reference frames", share=words.share(share)))
        colours = theme(self.palette())
        middles = (self._edges[:-1] + self._edges[1:]) / 2
        flagged, normal = pg.mkBrush(colours.flagged), pg.mkBrush(colours.normal)
        self._bars.setOpts(
            brushes=[flagged if middle >= threshold else normal for middle in middles.tolist()]
        )

    def _dragged(self) -> None:
        self._session.set_threshold(TrackKind.DISTANCE, max(round(float(self._line.value()), 3), 0.0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._retheme()
            self._show_threshold()

    def _retheme(self) -> None:
        colours = theme(self.palette())
        dress(self.plot, colours)
        dress_line(self._line, colours)
        self._bars.setOpts(pen=pg.mkPen(None))
