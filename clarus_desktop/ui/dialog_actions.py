"""Opens dialogs: who reviews, model card, about, what to hand on, which recording is meant."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from clarus_desktop.core.clip import Clip, Image
from clarus_desktop.core.handing import Handed, HandingOn, file_name
from clarus_desktop.core.issue import ReportWanted
from clarus_desktop.core.kinds import TrackKind
from clarus_desktop.core.region import Region
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.study import Listed
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.dialogs import About, card_sheet
from clarus_desktop.ui.dicom_dialog import DicomDialog
from clarus_desktop.ui.handing_dialog import HandingDialog
from clarus_desktop.ui.report_dialog import ReportDialog
from clarus_desktop.ui.reviewer_dialog import ReviewerDialog


class DialogActions(QObject):
    """At most one dialog of a kind; what was chosen in it leaves as a signal."""

    reviewer_named = Signal(str)
    reviewer_refused = Signal()
    """The question who reviews was closed without a name."""
    recording_chosen = Signal(object)
    study_chosen = Signal(object, str)
    recordings_wanted = Signal(object)
    """As the window's."""
    parts_wanted = Signal()
    """What the program is made of is wanted, for the sheet about it."""

    def __init__(self, session: ReviewSession, actions: Mapping[str, QAction], window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._known: list[str] = []
        for name, slot in {
            "reviewer": self.ask_reviewer,
            "card": self._show_card,
            "about": self._show_about,
        }.items():
            actions[name].triggered.connect(slot)

    def set_known(self, reviewers: Sequence[str]) -> None:
        """Names that are offered."""
        self._known = list(reviewers)

    def ask_reviewer(self) -> None:
        """Ask who reviews, unless that is being asked."""
        if self._window.findChild(ReviewerDialog) is not None:
            return
        dialog = ReviewerDialog(self._session.judging.reviewer, self._known, self._window)
        dialog.named.connect(self.reviewer_named)
        dialog.rejected.connect(self.reviewer_refused)
        _show(dialog)

    def ask_report(self, clip: Clip, shown: str, folder: str, chosen: Callable[[ReportWanted], None]) -> None:
        """Ask how the report of a clip is issued, and where to; ``shown``: the clip's name to be told."""
        judging = self._session.judging
        dialog = ReportDialog(
            judging.reviewer,
            has_reviewed=judging.review != Review(),
            has_identity=clip.study is not None and bool(clip.study.identity),
            parent=self._window,
        )

        def ask(signed: bool, identified: bool) -> None:
            from clarus_desktop.ui.files import ask_export

            def wanted(path: str) -> None:
                chosen(ReportWanted(Path(path), signed, identified))

            ask_export(self._window, folder, shown, wanted)

        dialog.chosen.connect(ask)
        _show(dialog)

    def ask_hand_on(
        self,
        clip: Clip,
        region: Region | None,
        shown: str,
        folder: str,
        chosen: Callable[[HandingOn], None],
        *,
        is_reportable: bool,
        heat: TrackKind | None,
    ) -> None:
        """Ask what of a clip, of which ``shown`` is the name to be told, is to be handed on, and where to.

        ``heat``: the track whose heat maps a film can have; None: there are none.
        """
        judging = self._session.judging
        signer = judging.reviewer if judging.review != Review() else ""
        dialog = HandingDialog(
            *(clip, region), is_reportable=is_reportable, heat=heat, signer=signer, parent=self._window
        )

        def ask(kind: Handed, identified: bool) -> None:
            from clarus_desktop.ui.files import ask_hand_on

            film_heat, signed = dialog.chosen_heat, dialog.is_signed

            def wanted(path: str) -> None:
                chosen(HandingOn(kind, Path(path), clip.info.sha256, identified, signed, film_heat))

            name = file_name(kind, clip, shown, identified=identified)
            ask_hand_on(self._window, folder, name, wanted)

        dialog.chosen.connect(ask)
        _show(dialog)

    def choose_recording(self, listed: Sequence[Listed], name: str, *, hide_dates: bool) -> None:
        """Ask which recording of a folder of that name is meant; an older question is taken back."""
        for asked in self._window.findChildren(DicomDialog):
            asked.reject()
        dialog = DicomDialog(listed, name, hide_dates=hide_dates, parent=self._window)
        dialog.clip_chosen.connect(self.recording_chosen)
        dialog.study_chosen.connect(self.study_chosen)
        dialog.finished.connect(lambda: self.recordings_wanted.emit(()))
        _show(dialog)
        self.recordings_wanted.emit(dialog.paths)

    def show_recording(self, path: str, picture: Image) -> None:
        """The picture of a clip to choose from."""
        for dialog in self._window.findChildren(DicomDialog):
            dialog.show_picture(path, picture)

    def _show_card(self) -> None:
        if self._session.model is not None:
            _show(card_sheet(self._session.model, self._window))

    def show_parts(self, parts: Sequence[tuple[str, str, str]], licence: str) -> None:
        """What the program is made of: name, version and licence of each part, and of them all together."""
        for sheet in self._window.findChildren(About):
            sheet.show_parts(parts, licence)

    def show_unforeseen(self, where: str, log: str, unsaved: str) -> None:
        """Say that something happened which nobody foresaw; see ``UnforeseenDialog``."""
        from clarus_desktop.ui.unforeseen_dialog import UnforeseenDialog

        dialog = self._window.findChild(UnforeseenDialog)
        if dialog is None:
            dialog = UnforeseenDialog(unsaved, log, self._window)
            _show(dialog)
        dialog.add(where)

    def _show_about(self) -> None:
        _show(About(self._window.windowIcon(), self._window))
        self.parts_wanted.emit()


def _show(dialog: QDialog) -> None:
    """Show it over its window, without holding anything up; it is gone once closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
