"""Beside the frame: which one it is, its values and flags, and the display's brightness and contrast."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from clarus_desktop.core.clip import ClipInfo, Timing
from clarus_desktop.core.gating import Reason
from clarus_desktop.core.language import tr
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession, Status
from clarus_desktop.ui import words
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.fields import SteadyText, Text, muted, reset_button
from clarus_desktop.ui.images import Levels
from clarus_desktop.ui.inputs import Slider
from clarus_desktop.ui.marks import FlagState, StateLabel, TrackMark, flag_state
from clarus_desktop.ui.region_line import RegionLine
from clarus_desktop.ui.scale_line import ScaleLine

WIDTH = 206
"""Pixels; more where the words of a language need it."""


class ValueReadout(QWidget):
    """One track's value at the frame shown, and whether that is flagged."""

    def __init__(self, session: ReviewSession, kind: TrackKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kind = kind
        self.value = SteadyText(words.value(0.0)).emphasise(1.35)
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.state = StateLabel()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        grid.addWidget(TrackMark(kind), 0, 0)
        grid.addWidget(Text(tr(words.TRACK[kind])), 0, 1)
        grid.addWidget(self.value, 0, 2)
        grid.addWidget(self.state, 1, 1, 1, 2)
        grid.setColumnStretch(2, 1)

    def refresh(self) -> None:
        session = self._session
        if session.clip is None or self._kind not in session.tracks.kinds:
            self.value.setText(words.UNKNOWN)
            missing = "" if session.model is None else tr("not in this model")
            self.state.show_state(FlagState.UNKNOWN, missing)
            return
        if session.judging.hidden:
            self.value.setText(words.UNKNOWN)
            self.state.show_state(FlagState.UNKNOWN, tr("hidden"))
            self._name_value(tr("hidden"))
            return
        value = float(session.tracks.values(self._kind)[session.frame])
        self.value.setText(words.value(value))
        reason = Reason.of(int(session.tracks.gates[session.frame]))
        state = flag_state(value, session.thresholds.of(self._kind))
        missing = ""
        if reason is not None:
            state, missing = FlagState.UNKNOWN, tr(words.NOT_ASSESSABLE)
        elif state is FlagState.UNKNOWN:
            is_running = session.analysis.status is Status.RUNNING
            missing = tr("not analysed yet") if is_running else tr(state.value)
        self.state.show_state(state, missing)
        self._name_value(missing or words.value(value))
        self.state.setToolTip(words.not_assessable_tip(reason) if reason is not None else "")

    def _name_value(self, value: str) -> None:
        track = tr(words.TRACK[self._kind])
        self.value.setAccessibleName(tr("{track} of this frame: {value}", track=track, value=value))


class LevelsPanel(QWidget):
    """Sliders for brightness and contrast of the display; the recording is never changed."""

    changed = Signal(Levels)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.brightness = self._slider(tr("Brightness"), tr("Brightness of the display only"))
        self.contrast = self._slider(tr("Contrast"), tr("Contrast of the display only"))
        self._reset = reset_button(
            tr("Reset brightness and contrast"), tr("Show the pixels as recorded again")
        )
        self._reset.clicked.connect(self.reset)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        for row, slider in enumerate((self.brightness, self.contrast)):
            grid.addWidget(muted(slider.accessibleName()), row, 0)
            grid.addWidget(slider, row, 1)
        grid.addWidget(self._reset, 0, 2, 2, 1)
        self._tell()

    def levels(self) -> Levels:
        return Levels(self.brightness.value(), self.contrast.value())

    def reset(self) -> None:
        self.brightness.setValue(0)
        self.contrast.setValue(0)

    def _slider(self, name: str, tip: str) -> Slider:
        slider = Slider()
        slider.setRange(-100, 100)
        slider.setPageStep(10)
        slider.setMinimumWidth(60)
        slider.setAccessibleName(name)
        slider.setToolTip(tip)
        slider.valueChanged.connect(self._tell)
        return slider

    def _tell(self) -> None:
        levels = self.levels()
        self._reset.setEnabled(levels != Levels())
        self.changed.emit(levels)


class Readout(QWidget):
    """Frame number and time, the region, the scale, both values with their flags, and the levels."""

    def __init__(
        self, session: ReviewSession, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.number = SteadyText().emphasise(1.35)
        self.number.setAccessibleName(tr("Frame number"))
        self.time = SteadyText()
        self.time.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.clip = muted()
        self.rate = QToolButton()
        self.rate.setAutoRaise(True)
        self.rate.clicked.connect(actions["frame_rate"].trigger)
        self.rate.setToolTip(tr("The file doesn't tell the frame rate: click to set it"))
        self.region = RegionLine(session, actions)
        self.scale = ScaleLine(session, actions)
        self.values = {kind: ValueReadout(session, kind) for kind in TrackKind}
        self.levels = LevelsPanel()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 10, 8)
        column.setSpacing(3)
        column.addWidget(self.number)
        column.addWidget(self.time)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.clip)
        row.addWidget(self.rate)
        row.addStretch(1)
        column.addLayout(row)
        for line in (self.region, self.scale):
            policy = line.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # what stands around it keeps its place as a clip is opened
            line.setSizePolicy(policy)
            column.addWidget(line)
        column.addSpacing(8)
        for kind in TrackKind:
            column.addWidget(self.values[kind])
            column.addSpacing(6)
        column.addStretch(1)
        column.addWidget(self.levels)
        margins = column.contentsMargins()
        self.setFixedWidth(
            max(WIDTH, margins.left() + self.levels.minimumSizeHint().width() + margins.right())
        )
        self._later = Coalescer(self.refresh, self)
        for signal in (
            *(session.clip_changed, session.view_changed),
            *(session.model_changed, session.flags_changed, session.analysis_changed),
        ):
            signal.connect(self._later.schedule)
        session.frame_changed.connect(self.refresh)
        session.judging.hidden_changed.connect(self.refresh)
        self.refresh()

    def show_awaited(self, awaited: bool) -> None:
        """The picture of this frame is not there yet: its number stands back until it is."""
        self.number.setForegroundRole(
            QPalette.ColorRole.PlaceholderText if awaited else QPalette.ColorRole.WindowText
        )
        self.number.setToolTip(tr("The picture of this frame is being read") if awaited else "")

    def refresh(self) -> None:
        clip = self._session.clip
        if clip is None:
            self.number.make_room(tr("No clip"))
            self.number.setText(tr("No clip"))
            self.time.clear()
            self.clip.clear()
        else:
            info = clip.info
            count, end = f"{info.frame_count:,}", words.seconds(info.duration_s)
            time = words.seconds(float(info.times_s[self._session.frame]))
            self.number.make_room(_of(count, count))
            self.number.setText(_of(f"{self._session.frame + 1:,}", count))
            self.time.make_room(_of(end, end))
            self.time.setText(_of(time, end))
            self.clip.setText(_size_and_rate(info))
            self.rate.setText(_rate(info))
        self.rate.setVisible(clip is not None and clip.info.takes_rate)
        for readout in self.values.values():
            readout.refresh()


def _of(part: str, whole: str) -> str:
    return tr("{part} of {whole}", part=part, whole=whole)


def _rate(info: ClipInfo) -> str:
    """Where the file doesn't tell it."""
    rate = f"{info.fps:.4g}"
    return tr("{rate}/s set", rate=rate) if info.timing is Timing.SET else tr("{rate}/s assumed", rate=rate)


def _size_and_rate(info: ClipInfo) -> str:
    """What is shown before the button that sets the rate, where there is one."""
    size = f"{info.width} × {info.height}"
    if info.takes_rate:
        return f"{size},"
    if info.frame_count == 1:
        return size
    return tr("{size}, {rate} frames/s", size=size, rate=f"{info.fps:.4g}")
