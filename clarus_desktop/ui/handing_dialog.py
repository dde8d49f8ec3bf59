"""Asks what of a clip is to be handed on to other systems or people, and whether it tells the patient."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.handing import Handed
from clarus_desktop.core.kinds import TrackKind
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.region import Region
from clarus_desktop.ui.fields import Text, muted

_TITLES = {
    Handed.STRUCTURED_REPORT: mark("DICOM structured report"),
    Handed.PDF_OBJECT: mark("PDF report as DICOM object"),
    Handed.CLIP: mark("Clip without identity"),
    Handed.FILM: mark("Annotated film"),
}
_TIPS = {
    Handed.STRUCTURED_REPORT: mark(
        "Verdicts, segments and findings as coded values that point at frames of the clip (TID 1500)."
    ),
    Handed.PDF_OBJECT: mark("The report as it is printed, for archives that take DICOM alone."),
    Handed.CLIP: mark("The frames in a new file under a name that tells nobody."),
    Handed.FILM: mark(
        "An MP4 video of the frames with tracks and flags below, under a name that tells nobody."
    ),
}
_NO_OBJECT = mark("This clip is no DICOM object that a structured report could point at.")
_NOT_ANALYSED = mark("Nothing of this clip has been analysed yet, or its answers are hidden.")
_IDENTITY = mark("With the patient's identity, as part of the patient's study")
_IDENTITY_TIP = mark("Otherwise a pseudonym and a study of its own, as a clip without identity has them")
_HEAT = {
    TrackKind.PROBABILITY: mark("With the heat map of the probability beside each frame"),
    TrackKind.DISTANCE: mark("With the heat map of the distance beside each frame"),
    None: mark("With the heat map of the values beside each frame"),
}
_PSEUDONYM = mark(
    "The file gets a pseudonym. Notes are written as they were typed, less what the clip's file tells of the "
    "patient."
)
_WIDTH = 430


class HandingDialog(QDialog):
    """One kind of file. What can't be had of this clip is there, greyed, with the reason."""

    chosen = Signal(object, bool)
    """The Handed, and whether the patient is told."""

    def __init__(
        self,
        clip: Clip,
        region: Region | None,
        *,
        is_reportable: bool,
        heat: TrackKind | None = None,
        signer: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """
        Args:
            clip: what may be handed on.
            region: what lies outside becomes black in a clip; None: nothing does.
            is_reportable: there are values, and they are not hidden.
            heat: the track whose heat map a film can have; None: there is none.
            signer: who can sign a report; empty: nobody, for want of a review.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Export DICOM, clip or film"))
        self._clip = clip
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(Text(tr("What is to be handed on?")).emphasise(1.2))
        self.kinds = {kind: QRadioButton(tr(_TITLES[kind])) for kind in Handed}
        for kind, button in self.kinds.items():
            reason = self._reason(kind, is_reportable=is_reportable)
            button.setEnabled(not reason)
            button.setToolTip(tr(_TIPS[kind]))
            button.setAccessibleDescription(reason or tr(_TIPS[kind]))
            button.toggled.connect(self._refresh)
            column.addWidget(button)
            told = muted(reason or tr(_TIPS[kind]), wrap=True)
            told.setContentsMargins(24, 0, 0, 4)
            told.setMinimumWidth(_WIDTH)
            column.addWidget(told)
        self.identity = QCheckBox(tr(_IDENTITY))
        self.identity.setToolTip(tr(_IDENTITY_TIP))
        self.identity.toggled.connect(self._refresh)
        self._signer = signer
        self.signed = QCheckBox(
            tr("Signed by you") if signer else tr("Signed by you, once you have reviewed the clip")
        )
        self.signed.setToolTip(tr("A report says that you signed it; otherwise that it is a draft"))
        self._heat = heat
        self.heat = QCheckBox(tr(_HEAT[heat]))
        self.heat.setToolTip(
            tr("In an annotated film; each heat map has to be computed, which takes a while")
        )
        self.warning = Text(wrap=True)
        self.warning.setMinimumWidth(_WIDTH)
        self.warning.setAccessibleName(tr("What the file tells"))
        self._frames = told_of_frames(clip, region)
        column.addWidget(self.heat)
        column.addWidget(self.signed)
        column.addWidget(self.identity)
        column.addWidget(self.warning)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = self.buttons.addButton(tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setToolTip(tr("Choose a name and a folder"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)
        save.setDefault(True)  # once it is in the dialog
        first = next(button for button in self.kinds.values() if button.isEnabled())
        first.setChecked(True)
        first.setFocus()
        self._refresh()

    @property
    def kind(self) -> Handed:
        return next(kind for kind, button in self.kinds.items() if button.isChecked())

    @property
    def is_signed(self) -> bool:
        """A report is wanted, and signed."""
        return self.signed.isChecked() and self.signed.isEnabled()

    @property
    def chosen_heat(self) -> TrackKind | None:
        """The track whose heat map a film is to have; None: it is to have none, or no film is chosen."""
        return self._heat if self.heat.isChecked() and self.heat.isEnabled() else None

    def accept(self) -> None:
        super().accept()
        self.chosen.emit(self.kind, self.identity.isChecked() and self.identity.isEnabled())

    def _reason(self, kind: Handed, *, is_reportable: bool) -> str:
        """Why a kind can't be had; empty where it can."""
        if kind is Handed.CLIP:
            return ""
        if kind is Handed.STRUCTURED_REPORT and self._clip.study is None:
            return tr(_NO_OBJECT)
        return "" if is_reportable else tr(_NOT_ANALYSED)

    def _refresh(self) -> None:
        if not any(button.isChecked() for button in self.kinds.values()):
            return  # between two kinds
        can_tell = not self.kind.tells_nobody and self._clip.study is not None
        self.identity.setEnabled(can_tell)
        self.signed.setEnabled(bool(self._signer) and not self.kind.tells_nobody)
        self.heat.setEnabled(self.kind is Handed.FILM and self._heat is not None)
        if self.kind.tells_nobody:
            self.warning.setText(self._frames)
        elif can_tell and self.identity.isChecked():
            self.warning.setText(tr("The file tells who the patient is: name, number, date of birth, study."))
        elif self.kind is Handed.PDF_OBJECT:
            self.warning.setText(" ".join((tr(_PSEUDONYM), tr("Its pictures are frames."), self._frames)))
        else:
            self.warning.setText(tr(_PSEUDONYM))


def told_of_frames(clip: Clip, region: Region | None) -> str:
    """What may still stand in frames that are handed on."""
    facts = clip.study.facts if clip.study is not None else ()
    answer = next((fact.value for fact in facts if fact.name == "Burned-in text"), "")
    if answer == "no":
        burned_in = tr("The file says that no text is part of its frames.")
    elif answer == "yes":
        burned_in = tr("The file says that text is part of its frames: look at them first.")
    else:
        burned_in = tr("Nobody knows whether text is part of the image: look at the frames first.")
    if region is not None:
        blanked = tr("What lies outside the region becomes black.")
    elif answer == "no":
        blanked = tr("Nothing is blanked.")
    else:
        blanked = tr("Nothing is blanked: names and dates in the frames stay.")
    return f"{blanked} {burned_in}"
