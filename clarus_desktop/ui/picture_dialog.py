"""Asks of what a picture is to be saved, and what is to be seen in it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.region import Region
from clarus_desktop.ui.fields import Text
from clarus_desktop.ui.handing_dialog import told_of_frames

_WIDTH = 430


class Pictured(StrEnum):
    """What a picture is of."""

    FRAME = "frame"
    TRACKS = "tracks"
    M_MODE = "M-mode"


_TITLES = {
    Pictured.FRAME: mark("The frame shown"),
    Pictured.TRACKS: mark("The tracks"),
    Pictured.M_MODE: mark("M-mode"),
}
_TIPS = {
    Pictured.FRAME: mark("The whole region in the brightness and contrast shown, however it is zoomed"),
    Pictured.TRACKS: mark("Both tracks as they are on screen"),
    Pictured.M_MODE: mark("The line over time as it is on screen"),
}


class PictureDialog(QDialog):
    """What can't be had now is there, greyed, with the reason in its tool tip."""

    chosen = Signal()
    """``pictured`` and the ticks say what."""

    def __init__(
        self,
        clip: Clip,
        region: Region | None,
        *,
        missing: dict[Pictured, str],
        has_heat: bool,
        hides_identity: bool,
        parent: QWidget | None = None,
    ) -> None:
        """
        Args:
            clip: under review.
            region: what is shown of its frames; None: all.
            missing: why some can't be had.
            has_heat: there is a heat map over the frame.
            hides_identity: nothing may be shown that tells who the patient is.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Save picture"))
        self._clip, self._region = clip, region
        self._has_heat, self._hides_identity = has_heat, hides_identity
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(Text(tr("What is the picture to show?")).emphasise(1.2))
        self.kinds = {kind: QRadioButton(tr(_TITLES[kind])) for kind in Pictured}
        for kind, button in self.kinds.items():
            button.setEnabled(kind not in missing)
            button.setToolTip(missing.get(kind) or tr(_TIPS[kind]))
            button.toggled.connect(self._refresh)
            column.addWidget(button)
        self.heat = QCheckBox(tr("Heat map beside the frame as recorded"))
        self.heat.setToolTip(tr("The one that is switched on, with its colour bar"))
        self.lines = QCheckBox(tr("Measurements"))
        self.lines.setToolTip(tr("The lines drawn on this frame, with their lengths"))
        self.lines.setChecked(True)
        self.whole = QCheckBox(tr("All of the frame: names and dates may stand there"))
        self.whole.setToolTip(tr("Otherwise what lies outside the region is left out"))
        self.whole.toggled.connect(self._refresh)
        self.warning = Text(wrap=True)
        self.warning.setMinimumWidth(_WIDTH)
        self.warning.setAccessibleName(tr("What the picture tells"))
        for each in (self.heat, self.lines, self.whole, self.warning):
            column.addWidget(each)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = self.buttons.addButton(tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setToolTip(tr("Choose a name and a folder"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)
        self.save.setDefault(True)
        self.heat.setChecked(has_heat)
        self.kinds[Pictured.FRAME].setChecked(True)
        self.kinds[Pictured.FRAME].setFocus()
        self._refresh()

    @property
    def pictured(self) -> Pictured:
        return next(kind for kind, button in self.kinds.items() if button.isChecked())

    def accept(self) -> None:
        super().accept()
        self.chosen.emit()

    def _refresh(self) -> None:
        if not any(button.isChecked() for button in self.kinds.values()):
            return  # between two kinds
        is_frame = self.pictured is Pictured.FRAME
        self.heat.setEnabled(is_frame and self._has_heat)
        self.lines.setEnabled(is_frame)
        self.whole.setEnabled(is_frame and not self._hides_identity)
        whole = self.whole.isChecked() and self.whole.isEnabled()
        needs_tick = is_frame and self._region is None and not whole
        self.save.setEnabled(not needs_tick)
        if not is_frame:
            self.warning.setText(tr("Nothing in it tells who the patient is."))
        elif needs_tick:
            self.warning.setText(
                tr("No region is known that could be shown alone: all of the frame has to be.")
            )
        else:
            self.warning.setText(told_of_frames(self._clip, None if whole else self._region))
