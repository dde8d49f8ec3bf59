"""The status bar: what is going on, how long it will take, cancel; and what this program is not for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QProgressBar, QStatusBar, QToolButton, QWidget

from clarus_desktop.core.language import many, mark, tr
from clarus_desktop.core.progress import Analysis, Status
from clarus_desktop.ui import words
from clarus_desktop.ui.fields import Text

if TYPE_CHECKING:
    from clarus_desktop.session import ReviewSession


STANDING = {
    Status.DONE: (mark("Analysed, {n} frame"), mark("Analysed, {n} frames")),
    Status.CANCELLED: (
        mark("Analysis cancelled after {done} of {n} frame"),
        mark("Analysis cancelled after {done} of {n} frames"),
    ),
    Status.FAILED: (
        mark("Analysis failed after {done} of {n} frame"),
        mark("Analysis failed after {done} of {n} frames"),
    ),
}
"""What is said once an analysis has ended, of one frame and of more."""


class StatusLine(QStatusBar):
    """Follows the analysis of a session, once there is one; opening a clip is told to it."""

    def __init__(self, cancel: QAction, reviewer: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: ReviewSession | None = None
        self._opening: tuple[str, int, int] | None = None
        self._reading: tuple[str, int, int] | None = None
        self._exporting = False
        self._handing: tuple[int, int] | None = None
        self.text = Text()
        self.text.setAccessibleName(tr("What is going on"))
        self.progress = QProgressBar()
        self.progress.setFixedWidth(180)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress"))
        self.cancel = QToolButton()
        self.cancel.setDefaultAction(cancel)
        self.cancel.setToolButtonStyle(self.cancel.toolButtonStyle().ToolButtonTextBesideIcon)
        self.cancel.setAutoRaise(True)
        research = Text(tr(words.RESEARCH_USE)).emphasise()
        research.setToolTip(tr("CLARUS Desktop is no medical device"))
        self.reviewer = QToolButton()
        self.reviewer.setAutoRaise(True)
        self.reviewer.clicked.connect(reviewer.trigger)
        self.reviewer.setToolTip(tr("Say who reviews"))
        self.set_reviewer("")
        self.blind = Text(tr("Blind mode"))
        self.blind.setToolTip(tr("The model's answers are hidden until you have given your verdict"))
        self.set_blind(False)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(6, 0, 8, 0)
        self.addWidget(self.progress)
        self.addWidget(self.cancel)
        self.addWidget(self.text, 1)
        self.addPermanentWidget(self.blind)
        self.addPermanentWidget(self.reviewer)
        self.addPermanentWidget(research)
        self.research = research
        self.refresh()

    def follow(self, session: ReviewSession) -> None:
        """Show the session's analysis from now on."""
        self._session = session
        session.analysis_changed.connect(self.refresh)
        session.clip_changed.connect(self.refresh)
        session.model_changed.connect(self.refresh)
        self.refresh()

    @property
    def busy(self) -> bool:
        """Something runs that can be cancelled."""
        is_opening = self._opening is not None or self._reading is not None
        return is_opening or self._handing is not None or self._analysis.status is Status.RUNNING

    @property
    def _analysis(self) -> Analysis:
        return Analysis() if self._session is None else self._session.analysis

    def set_opening(self, opening: tuple[str, int, int] | None) -> None:
        """Name, frames read, frames expected (0: not known) of the clip being opened; None: none is."""
        self._opening = opening
        self.refresh()

    def set_reading(self, reading: tuple[str, int, int] | None) -> None:
        """Name, clips looked at and clips there are, of the folder being read; None: none is."""
        self._reading = reading
        self.refresh()

    def set_reviewer(self, name: str) -> None:
        """Who reviews; empty: nobody has said so yet."""
        text = tr("Reviewer: {name}", name=name) if name else tr("No reviewer named")
        self.reviewer.setText(words.unmnemonic(text))
        self.reviewer.setAccessibleName(text)

    def set_blind(self, blind: bool) -> None:
        """Blind mode is on, or off."""
        self.blind.setVisible(blind)

    def set_exporting(self, exporting: bool) -> None:
        self._exporting = exporting
        self.refresh()

    def set_handing(self, handing: tuple[int, int] | None) -> None:
        """Frames written, and of all (0: not known), of what is being handed on; None: nothing is."""
        self._handing = handing
        self.refresh()

    def refresh(self) -> None:
        if self._opening is not None:
            name, done, expected = self._opening
            self._show(_opening_text(name, done, expected), done, expected)
        elif self._reading is not None:
            name, done, total = self._reading
            text = many(
                total,
                mark("Reading “{name}”: {done} of {n} clip"),
                mark("Reading “{name}”: {done} of {n} clips"),
                name=name,
                done=f"{done:,}",
            )
            self._show(text, done, total)
        elif self._handing is not None:
            done, total = self._handing
            text = tr("Exporting: {done} of {n} frames", done=f"{done:,}", n=f"{total:,}")
            self._show(text if total > 1 else tr("Exporting…"), done, total)
        elif self._analysis.status is Status.RUNNING:
            self._show(self._running(), self._analysis.done, self._analysis.total)
        else:
            self._show(self._standing())
        self.progress.setVisible(self.busy)
        self.cancel.setVisible(self.busy)

    def _show(self, text: str, done: int = 0, total: int = 0) -> None:
        self.text.setText(tr("{state}. Exporting…", state=text) if self._exporting else text)
        # Qt has a progress bar painted at once, and with it all of the window that waits to be painted.
        self.progress.setUpdatesEnabled(False)
        self.progress.setRange(0, total)  # 0…0 runs to and fro
        self.progress.setValue(min(done, total))
        self.progress.setUpdatesEnabled(True)

    def _running(self) -> str:
        analysis = self._analysis
        done, total = f"{analysis.done:,}", f"{analysis.total:,}"
        parts = [tr("Analysing: {done} of {total} frames", done=done, total=total)]
        if analysis.frames_per_s > 0:
            parts.append(tr("{rate} frames/s", rate=f"{analysis.frames_per_s:.0f}"))
        if analysis.seconds_left is not None:
            parts.append(tr("{time} left", time=words.duration(analysis.seconds_left)))
        return ", ".join(parts)

    def _standing(self) -> str:
        analysis = self._analysis
        if self._session is None or self._session.clip is None:
            return tr("No clip is open")
        if analysis.status not in STANDING:
            return tr("Not analysed")
        text = many(analysis.total, *STANDING[analysis.status], done=f"{analysis.done:,}")
        return f"{text}. {analysis.message}" if analysis.status is Status.DONE and analysis.message else text


def _opening_text(name: str, done: int, expected: int) -> str:
    """``expected``: 0 where nobody knows how many frames there are."""
    if expected:
        text = mark("Opening “{name}”: {done} of about {expected} frames")
    elif done:
        text = mark("Opening “{name}”: {done} frames")
    else:
        text = mark("Opening “{name}”")
    return tr(text, name=name, done=f"{done:,}", expected=f"{expected:,}")
