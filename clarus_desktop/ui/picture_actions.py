"""Binds what saves pictures of the window."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QWidget

from clarus_desktop.core import words
from clarus_desktop.core.handing import PictureWanted, picture_name
from clarus_desktop.core.language import english, mark, tr
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.files import ask_hand_on
from clarus_desktop.ui.identity import Identity
from clarus_desktop.ui.picture import frame_picture, pixels, plot_picture
from clarus_desktop.ui.picture_dialog import Pictured, PictureDialog
from clarus_desktop.ui.review_area import ReviewArea

HIDDEN = mark("The model's answers are hidden until you have given your verdict.")
NO_M_MODE = mark("M-mode is not shown.")


class PictureActions(QObject):
    """The picture is taken when it is asked for, whatever is shown by the time that a name is chosen."""

    wanted = Signal(object)
    """The PictureWanted."""

    def __init__(
        self,
        session: ReviewSession,
        review: ReviewArea,
        identity: Identity,
        actions: Mapping[str, QAction],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._review = review
        self._identity = identity
        self._window = window
        self._folder = ""
        actions["save_picture"].triggered.connect(self._ask)

    def set_folder(self, folder: str) -> None:
        """Where file dialogs begin."""
        self._folder = folder

    def _ask(self) -> None:
        """Ask what is to be seen, unless that is being asked."""
        clip, session, review = self._session.clip, self._session, self._review
        if clip is None or self._window.findChild(PictureDialog) is not None:
            return
        missing = {}
        if session.judging.hidden or review.plots is None:
            missing[Pictured.TRACKS] = tr(HIDDEN)
        if review.m_mode is None or not session.m_mode.on or session.m_mode.line is None:
            missing[Pictured.M_MODE] = tr(NO_M_MODE)
        dialog = PictureDialog(
            *(clip, session.region),
            missing=missing,
            has_heat=session.heat.at(session.frame) is not None,
            hides_identity=self._identity.hidden,
            parent=self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda: self._save(dialog))
        session.clip_changed.connect(dialog.reject)
        dialog.open()

    def _save(self, dialog: PictureDialog) -> None:
        clip, kind = self._session.clip, dialog.pictured
        if clip is None:
            return
        with english():  # a file; what is taken from the screen stays as it is there
            image = self._picture(dialog)
        what = f"frame-{self._session.frame + 1}" if kind is Pictured.FRAME else kind.value.lower()

        def named(path: str) -> None:
            self.wanted.emit(PictureWanted(Path(path), clip.info.sha256, pixels(image)))

        ask_hand_on(self._window, self._folder, picture_name(clip, what), named)

    def _picture(self, dialog: PictureDialog) -> QImage:
        session, review = self._session, self._review
        if dialog.pictured is Pictured.TRACKS and review.plots is not None and session.model is not None:
            return plot_picture(review.plots, f"{session.model.name} {session.model.version}")
        if dialog.pictured is Pictured.M_MODE and review.m_mode is not None:
            begin_s, end_s = review.m_mode.plot.shown_s
            return plot_picture(review.m_mode, f"From {words.seconds(begin_s)} to {words.seconds(end_s)}")
        return frame_picture(
            *(session, review),
            whole=dialog.whole.isChecked() and dialog.whole.isEnabled(),
            heat=dialog.heat.isChecked() and dialog.heat.isEnabled(),
            lines=dialog.lines.isChecked(),
        )
