"""Over each plot: the track's name, its threshold with reset to the model's, and what others would give."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui import words
from clarus_desktop.ui.fields import Text, muted, reset_button
from clarus_desktop.ui.inputs import FloatBox, Slider
from clarus_desktop.ui.marks import TrackMark
from clarus_desktop.ui.sensitivity_strip import SensitivityStrip

STOP = 0.001
"""From one position of the slider to the next: what the spin box shows, so that no step is lost."""

ROWS_APART = 2
"""Pixels between the rows."""


class ThresholdBar(QWidget):
    """Sets the session's threshold and follows it, whoever sets it."""

    def __init__(self, session: ReviewSession, kind: TrackKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kind = kind
        self._top = kind.maximum
        self._shown: object = None
        track = tr(words.TRACK[kind])
        self.slider = Slider()
        self.slider.setPageStep(round(0.05 / STOP))
        self.slider.setMinimumWidth(50)
        self.slider.setAccessibleName(tr("{track} threshold slider", track=track))
        self.slider.setToolTip(
            tr("Drag to move the threshold; flags follow at once, nothing is analysed again")
        )
        self.slider.valueChanged.connect(self._slid)
        self.box = FloatBox(0.0, kind.maximum)
        self.box.setFixedWidth(78)
        self.box.setAccessibleName(tr("{track} threshold", track=track))
        self.box.setToolTip(tr("Frames at or above this value are flagged"))
        self.box.valueChanged.connect(self._typed)
        self.model = muted()
        self.model.setToolTip(tr("The threshold that comes with the model"))
        self.reset = reset_button(
            tr("Reset {track} threshold", track=track.lower()), tr("Back to the model's threshold")
        )
        self.reset.clicked.connect(self._reset)

        self.strip = SensitivityStrip(session, kind)
        title = Text(track).emphasise()
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(8, 2, 8, 2)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(ROWS_APART)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(TrackMark(kind))
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(muted(tr("Threshold")))
        grid.addLayout(head, 0, 0)
        grid.addWidget(self.slider, 0, 1)
        grid.addWidget(self.box, 0, 2)
        grid.addWidget(self.reset, 0, 3)
        consolidation = muted(tr(words.CONSOLIDATION[kind]).lower())
        self._below = consolidation, self.strip, self.model
        grid.addWidget(consolidation, 1, 0)
        grid.addWidget(self.strip, 1, 1)  # under the slider: a value has the same place on both
        grid.addWidget(self.model, 1, 2, 1, 2)
        grid.setColumnStretch(1, 1)
        session.thresholds_changed.connect(self.refresh)
        session.model_changed.connect(self.refresh)
        self.refresh()

    def height_for(self, *, brief: bool) -> int:
        """Pixels that it needs, brief or not."""
        margins, row = self._grid.contentsMargins(), self.box.sizeHint().height()
        below = 0 if brief else ROWS_APART + self.strip.sizeHint().height()
        return margins.top() + row + below + margins.bottom()

    def set_brief(self, brief: bool) -> None:
        """One row alone, which sets the threshold; not what others would give."""
        for each in self._below:
            each.setVisible(not brief)

    def set_top(self, top: float) -> None:
        """Let slider and strip reach as far as the plot does."""
        if top != self._top:
            self._top = top
            self.strip.set_top(top)
            self.refresh()

    def refresh(self) -> None:
        session = self._session
        threshold, model = session.thresholds.of(self._kind), session.model
        shown = threshold, self._top, model
        if shown == self._shown:  # the other track's threshold was moved
            return
        self._shown = shown
        for widget in (self.slider, self.box):
            widget.blockSignals(True)
        self.slider.setRange(0, round(self._top / STOP))
        self.slider.setValue(round(threshold / STOP))
        self.box.setValue(threshold)
        for widget in (self.slider, self.box):
            widget.blockSignals(False)
        has_track = model is not None and self._kind in model.kinds
        for widget in (self.slider, self.box):
            widget.setEnabled(has_track)
        if model is None or not has_track:
            self.model.setText("")
            self.reset.setEnabled(False)
            return
        own = model.thresholds.of(self._kind)
        changed = threshold != own
        text = mark("changed, model: {value}") if changed else mark("model: {value}")
        self.model.setText(tr(text, value=words.value(own)))
        self.reset.setEnabled(changed)

    def _slid(self, stop: int) -> None:
        self._session.set_threshold(self._kind, round(stop * STOP, 3))

    def _typed(self, value: float) -> None:
        self._session.set_threshold(self._kind, value)

    def _reset(self) -> None:
        self._session.reset_threshold(self._kind)
