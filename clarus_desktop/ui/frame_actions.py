"""Binds what decides how a clip is looked at: its region, the whole frame, the rate that is set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.identity import Identity
from clarus_desktop.ui.rate_dialog import RateDialog
from clarus_desktop.ui.review_area import ReviewArea


class FrameActions(QObject):
    """Lives as long as the actions do."""

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
        self._actions = actions
        self._shown = True
        actions["whole_frame"].toggled.connect(self._show_whole)
        actions["edit_region"].triggered.connect(self._edit_region)
        actions["frame_rate"].triggered.connect(self._ask_rate)
        for signal in (session.clip_changed, session.view_changed, identity.changed):
            signal.connect(self.refresh)
        self.refresh()

    def set_shown(self, shown: bool) -> None:
        """Whether the clip is on screen, and not the exam."""
        self._shown = shown
        self.refresh()

    def refresh(self) -> None:
        """Enable what can be done. Names may stand outside the region: with identity hidden, that is too."""
        clip, hidden = self._session.clip if self._shown else None, self._identity.hidden
        hides_part = hidden and self._session.region is not None
        self._actions["whole_frame"].setEnabled(clip is not None and not hidden)
        self._actions["edit_region"].setEnabled(clip is not None and not hides_part)
        if hidden:
            self._actions["whole_frame"].setChecked(False)
        if hides_part:
            self._review.region_bar.end()
        self._actions["frame_rate"].setEnabled(clip is not None and clip.info.takes_rate)

    def _show_whole(self, whole: bool) -> None:
        if whole and self._identity.hidden:
            self._actions["whole_frame"].setChecked(False)
        else:
            self._review.frame.set_whole(whole)

    def _edit_region(self) -> None:
        """One thing at a time is drawn on the frame."""
        self._review.measuring.use(None)
        self._review.region_bar.begin()

    def _ask_rate(self) -> None:
        """Ask for the rate, unless that is being asked."""
        if self._window.findChild(RateDialog) is not None:
            return
        dialog = RateDialog(self._session.view.fps, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._set_rate)
        self._session.clip_changed.connect(dialog.reject)
        dialog.open()

    def _set_rate(self, fps: float) -> None:
        self._session.set_view(replace(self._session.view, fps=fps))
