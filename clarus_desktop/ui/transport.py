"""Under the frame: step, play, scrub, speed and loop."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from clarus_desktop.core.language import tr
from clarus_desktop.core.playback import SPEEDS
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.marking import Marking
from clarus_desktop.ui.player import Player
from clarus_desktop.ui.scrub_slider import ScrubSlider

BUTTONS = ("first", "jump_back", "step_back", "play", "step_forward", "jump_forward", "last")


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
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs so in every language
        self._session = session
        self._player = player
        self.slider = ScrubSlider()
        self.slider.setAccessibleName(tr("Scrub through the clip"))
        self.slider.valueChanged.connect(session.set_frame)
        self.speed = QComboBox()
        self.speed.setAccessibleName(tr("Playback speed"))
        self.speed.setToolTip(tr("Playback speed"))
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
        session.judging.review_changed.connect(self._mark_findings)
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
        self.slider.set_gaps(() if clip is None else clip.info.gaps)
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
        ends = [session.segment_ends(kind) for kind in kinds]
        self.slider.set_segments(np.concatenate(ends) if ends else np.empty((0, 2), np.intp))

    def _mark_findings(self) -> None:
        self.slider.set_findings(self._session.judging.review.findings)

    def _choose_speed(self, row: int) -> None:
        self._player.set_speed(float(self.speed.itemData(row)))

    def _show_speed(self, speed: float) -> None:
        self.speed.setCurrentIndex(SPEEDS.index(speed))
