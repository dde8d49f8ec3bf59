"""Asks at which rate a clip was recorded whose file doesn't tell."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QDoubleSpinBox, QVBoxLayout, QWidget

from clarus_desktop.core.clip import ASSUMED_FPS
from clarus_desktop.core.language import mark, tr
from clarus_desktop.ui.fields import Text, muted

WHY = mark(
    "The file doesn't tell how many frames per second were recorded. All times, the speed of playback and "
    "the durations of segments follow from the rate that is set here; the frames and their values stay "
    "as they are."
)
SLOWEST, FASTEST = 0.5, 200.0
"""Frames per second."""


class RateDialog(QDialog):
    """A number of frames per second, or back to what is assumed."""

    chosen = Signal(float)
    """Frames per second; 0: as assumed."""

    def __init__(self, fps: float, parent: QWidget | None = None) -> None:
        """``fps`` is the rate set so far; 0: none is."""
        super().__init__(parent)
        self.setWindowTitle(tr("Frame rate"))
        self.rate = QDoubleSpinBox()
        self.rate.setRange(SLOWEST, FASTEST)
        self.rate.setDecimals(2)
        self.rate.setSuffix(tr(" frames/s"))
        self.rate.setValue(fps or ASSUMED_FPS)
        self.rate.setAccessibleName(tr("Frame rate"))
        lowest, highest = f"{SLOWEST:g}", f"{FASTEST:g}"
        self.rate.setToolTip(tr("Frames per second, {lowest} to {highest}", lowest=lowest, highest=highest))
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        buttons = QDialogButtonBox(ok | cancel)
        self.as_assumed = buttons.addButton(tr("As assumed"), QDialogButtonBox.ButtonRole.ResetRole)
        self.as_assumed.setToolTip(
            tr("Back to {rate} frames per second, which is a guess", rate=f"{ASSUMED_FPS:g}")
        )
        self.as_assumed.setEnabled(fps > 0)
        self.as_assumed.clicked.connect(self._reset)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        why = muted(tr(WHY), wrap=True)
        why.setMinimumWidth(380)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(Text(tr("At which rate was this clip recorded?")).emphasise(1.2))
        column.addWidget(self.rate)
        column.addWidget(why)
        column.addWidget(buttons)
        self.rate.setFocus()
        self.rate.selectAll()

    def accept(self) -> None:
        super().accept()
        self.chosen.emit(self.rate.value())

    def _reset(self) -> None:
        super().accept()
        self.chosen.emit(0.0)
