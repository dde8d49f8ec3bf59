"""What the banners say of the clip under review: its warnings, and an analysis that failed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from clarus_desktop.core import kept
from clarus_desktop.core.language import tr
from clarus_desktop.session import ReviewSession, Status
from clarus_desktop.ui.banner import Banners, Tone
from clarus_desktop.ui.identity import Identity


class ClipBanners(QObject):
    """Takes them away again when they no longer hold."""

    analyse = Signal()
    """Try the analysis again."""

    def __init__(self, session: ReviewSession, banners: Banners, identity: Identity, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._banners = banners
        self._identity = identity
        self._failure_shown = False
        self._told: dict[Tone, tuple[str, str, str]] = {}
        session.clip_changed.connect(self._clip_changed)
        identity.changed.connect(self._name_changed)
        session.analysis_changed.connect(self._show_failure)
        session.judging.hidden_changed.connect(self._hidden_changed)

    def show_error(self, title: str, message: str, advice: str) -> None:
        """Another error takes the place of a failed analysis."""
        self._failure_shown = False
        self._tell(Tone.ERROR, (title, message, advice))

    def show_notice(self, text: str) -> None:
        """Something good to know."""
        self._tell(Tone.NOTICE, ("", text, ""))

    def _tell(self, tone: Tone, texts: tuple[str, str, str]) -> None:
        self._told[tone] = texts
        title, message, advice = map(self._identity.shown, texts)
        self._banners.banner(tone).show_message(title, message, advice)

    def _clip_changed(self) -> None:
        for tone in (Tone.ERROR, Tone.NOTICE):  # of the clip before
            self._banners.banner(tone).hide()
        self._show_warnings()

    def _show_warnings(self) -> None:
        clip = self._session.clip
        warnings = self._banners.banner(Tone.WARNING)
        if clip is not None and clip.info.warnings:
            warnings.show_message(
                tr("“{name}” was opened with warnings", name=self._identity.shown(clip.info.name)),
                "\n".join(map(kept.shown, clip.info.warnings)),
            )
        else:
            warnings.hide()

    def _name_changed(self) -> None:
        """Say anew what still stands there, for it names files."""
        if not self._banners.banner(Tone.WARNING).isHidden():  # unless it was read and put away
            self._show_warnings()
        for tone, texts in self._told.items():
            if not self._banners.banner(tone).isHidden():
                self._tell(tone, texts)
        if self._failure_shown and not self._banners.banner(Tone.ERROR).isHidden():
            self._show_failure()

    def _hidden_changed(self, hidden: bool) -> None:
        """A notice may tell of flags: in blind mode none from before stays."""
        if hidden:
            self._banners.banner(Tone.NOTICE).hide()

    def _show_failure(self) -> None:
        analysis = self._session.analysis
        banner = self._banners.banner(Tone.ERROR)
        if self._failure_shown and analysis.status in (Status.RUNNING, Status.DONE):
            self._failure_shown = False
            banner.hide()
        elif analysis.status is Status.FAILED:
            self._failure_shown = True
            self._told.pop(Tone.ERROR, None)
            message = self._identity.shown(analysis.message)
            again = tr("Analyse again")
            banner.show_message(tr("The analysis failed"), message, action=again, act=self.analyse.emit)
