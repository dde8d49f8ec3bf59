"""Under the frame: step, play, scrub, speed and loop."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QToolButton,
    QWidget,
)

from clarus_desktop.core.flags import Segment, runs
from clarus_desktop.core.playback import SPEEDS
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.marking import Marking
from clarus_desktop.ui.player import Player
from clarus_desktop.ui.theme import theme

BUTTONS = ("first", "jump_back", "step_back", "play", "step_forward", "jump_forward", "last")
STRIP = 4
BRACKET = 5


class ScrubSlider(QSlider):
    """A slider over all frames that jumps to where it is clicked; flagged segments are marked beneath."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._segments: tuple[Segment, ...] = ()
        self._brackets: tuple[int | None, int | None] = (None, None)
        self.setMinimumSize(160, 30)

    def set_segments(self, segments: tuple[Segment, ...]) -> None:
        if segments != self._segments:
            self._segments = segments
            self.update()

    def set_brackets(self, first: int | None, last: int | None) -> None:
        """Where a range that is being marked opens and closes; None: not there."""
        self._brackets = first, last
        self.update()

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
        left, width = self._span()
        scale = width / max(self.maximum(), 1)
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

    def _value_at(self, x: float) -> int:
        left, width = self._span()
        return round((x - left) / max(width, 1) * self.maximum())

    def _span(self) -> tuple[int, int]:
        """Where the handle's middle can be: leftmost x and the way to the rightmost, in pixels."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control = QStyle.ComplexControl.CC_Slider
        groove = self.style().subControlRect(control, option, QStyle.SubControl.SC_SliderGroove, self)
        handle = self.style().subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, self)
        return groove.left() + handle.width() // 2, groove.width() - handle.width()


class Transport(QWidget):
    """Buttons are the window's own actions; the slider and the speed box follow session and player."""

    def __init__(
        self,
        session: ReviewSession,
        player: Player,
        marking: Marking,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._player = player
        self.slider = ScrubSlider()
        self.slider.setAccessibleName("Scrub through the clip")
        self.slider.setToolTip("Click or drag to go to a frame; flagged segments are marked beneath")
        self.slider.valueChanged.connect(session.set_frame)
        self.speed = QComboBox()
        self.speed.setAccessibleName("Playback speed")
        self.speed.setToolTip("Playback speed")
        for speed in SPEEDS:
            self.speed.addItem(f"{speed:g}×", speed)
        self.speed.activated.connect(self._choose_speed)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 3, 6, 3)
        row.setSpacing(1)
        for name in BUTTONS:
            row.addWidget(self._button(actions[name]))
        row.addSpacing(6)
        for name in ("previous_unjudged", "next_unjudged"):
            row.addWidget(self._button(actions[name]))
        row.addSpacing(6)
        row.addWidget(self.slider, 1)
        row.addSpacing(6)
        for name in ("loop_clip", "loop_segment"):
            row.addWidget(self._button(actions[name]))
        row.addSpacing(6)
        row.addWidget(self.speed)
        self._later = Coalescer(self._mark_segments, self)
        session.clip_changed.connect(self._clip_changed)
        session.frame_changed.connect(self._show_frame)
        session.flags_changed.connect(self._later.schedule)
        session.judging.hidden_changed.connect(self._mark_segments)
        marking.changed.connect(lambda: self.slider.set_brackets(marking.first, marking.last))
        player.speed_changed.connect(self._show_speed)
        self._clip_changed()
        self._show_speed(player.speed)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setIconSize(QSize(20, 20))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(action.text())
        return button

    def _clip_changed(self) -> None:
        clip = self._session.clip
        self.setEnabled(clip is not None)
        self.slider.blockSignals(True)
        self.slider.setRange(0, 0 if clip is None else clip.info.frame_count - 1)
        self.slider.setPageStep(10)
        self.slider.blockSignals(False)
        self._show_frame(self._session.frame)

    def _show_frame(self, frame: int) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(frame)
        self.slider.blockSignals(False)

    def _mark_segments(self) -> None:
        session = self._session
        kinds = () if session.judging.hidden else session.tracks.kinds
        self.slider.set_segments(tuple(segment for kind in kinds for segment in session.segments(kind)))

    def _choose_speed(self, row: int) -> None:
        self._player.set_speed(float(self.speed.itemData(row)))

    def _show_speed(self, speed: float) -> None:
        self.speed.setCurrentIndex(SPEEDS.index(speed))
