"""The distances of healthy frames as a histogram, and the threshold that a specificity asks for."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QVBoxLayout, QWidget

from clarus_desktop.core.calibration import HealthyTracks, OperatingPoint
from clarus_desktop.core.language import many, mark, tr
from clarus_desktop.ui import words
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.inputs import Slider
from clarus_desktop.ui.theme import theme
from clarus_desktop.ui.track_plot import dress, dress_line

BINS = 60
DEFAULT = 95.0
LOWEST = 50.0


class HealthyPlot(QWidget):
    """Bars: frames. Ticks under them: the score of each clip. Line: the threshold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._healthy: HealthyTracks | None = None
        self._edges = np.zeros(BINS + 1)
        self._bars = pg.BarGraphItem(x0=[], width=1, y0=0, height=[])
        self._ticks = pg.ScatterPlotItem(symbol="t1", size=11)
        self._line = pg.InfiniteLine(angle=90, movable=False)
        self.plot = pg.PlotWidget(enableMenu=False)
        self.plot.hideButtons()
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.setMinimumHeight(120)
        self.plot.setAccessibleName(tr("Distances of healthy frames"))
        self.plot.setToolTip(tr("Bars: frames. Triangles: the score of each clip. Line: the threshold."))
        for item in (self._bars, self._ticks, self._line):
            self.plot.addItem(item)
        axes = {"bottom": tr("Distance to the other patients' frames"), "left": tr("% of frames")}
        for side, text in axes.items():
            axis = self.plot.getAxis(side)
            axis.enableAutoSIPrefix(False)
            axis.setLabel(text)
        self.slider = Slider()
        self.slider.setRange(int(LOWEST * 10), 1000)
        self.slider.setAccessibleName(tr("Target specificity"))
        self.box = QDoubleSpinBox()
        self.box.setRange(LOWEST, 100.0)
        self.box.setDecimals(1)
        self.box.setSuffix(" %")
        self.box.setAccessibleName(tr("Target specificity in percent"))
        for widget in (self.slider, self.box):
            widget.setToolTip(tr("Share of healthy clips that shall not be flagged"))
        self.meaning = Text(wrap=True)
        label = Text(tr("Target specificity"))
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.slider, 1)
        row.addWidget(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            muted(tr("Healthy frames, each clip measured against the clips of the other patients"))
        )
        column.addWidget(self.plot, 1)
        column.addLayout(row)
        column.addWidget(self.meaning)
        self.slider.valueChanged.connect(lambda tenths: self.box.setValue(tenths / 10))
        self.box.valueChanged.connect(self._choose)
        self.box.setValue(DEFAULT)
        self._retheme()

    def specificity(self) -> float:
        """The target, 0…1."""
        return self.box.value() / 100

    def point(self) -> OperatingPoint | None:
        """What the target comes to; None before anything is shown."""
        return self._healthy.operating_point(self.specificity()) if self._healthy is not None else None

    def show_tracks(self, healthy: HealthyTracks) -> None:
        self._healthy = healthy
        distances = healthy.distances
        top = 1.05 * float(distances.max()) + 1e-6
        counts, self._edges = np.histogram(distances, bins=BINS, range=(0, top))
        shares = 100 * counts / counts.sum()
        self._bars.setOpts(x0=self._edges[:-1], width=top / BINS, y0=0, height=shares)
        scores = np.array([score for score in healthy.scores() if score >= 0])
        self._ticks.setData(scores, np.zeros(len(scores)))
        self._choose()

    def _choose(self) -> None:
        self.slider.setValue(round(self.box.value() * 10))
        point = self.point()
        if point is None:
            return
        self._line.setValue(point.threshold)
        colours = theme(self.palette())
        middles = (self._edges[:-1] + self._edges[1:]) / 2
        over = middles >= point.threshold
        self._bars.setOpts(brushes=[pg.mkBrush(colours.flagged if each else colours.normal) for each in over])
        meaning = many(
            point.clips,
            mark(
                "Threshold {threshold}: {passed} of {n} clip without consolidation are not flagged ({share})."
            ),
            mark(
                "Threshold {threshold}: {passed} of {n} clips "
                "without consolidation are not flagged ({share})."
            ),
            threshold=words.value(point.threshold),
            passed=point.passed,
            share=words.share(point.specificity),
        )
        self.meaning.setText(meaning)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._retheme()
            self._choose()

    def _retheme(self) -> None:
        colours = theme(self.palette())
        dress(self.plot, colours)
        dress_line(self._line, colours)
        self._bars.setOpts(pen=pg.mkPen(None))
        self._ticks.setBrush(pg.mkBrush(colours.flagged))
        self._ticks.setPen(pg.mkPen(None))
