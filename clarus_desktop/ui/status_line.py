"""The status bar: what is going on, how long it will take, cancel; and what this program is not for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QProgressBar, QStatusBar, QToolButton, QWidget

from clarus_desktop.core.progress import Analysis, Status
from clarus_desktop.core.words import count
from clarus_desktop.ui import words
from clarus_desktop.ui.fields import Text

if TYPE_CHECKING:
    from clarus_desktop.session import ReviewSession


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
        self.text.setAccessibleName("What is going on")
        self.progress = QProgressBar()
        self.progress.setFixedWidth(180)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("Progress")
        self.cancel = QToolButton()
        self.cancel.setDefaultAction(cancel)
        self.cancel.setToolButtonStyle(self.cancel.toolButtonStyle().ToolButtonTextBesideIcon)
        self.cancel.setAutoRaise(True)
        research = Text(words.RESEARCH_USE).emphasise()
        research.setToolTip("CLARUS Desktop is no medical device")
        self.reviewer = QToolButton()
        self.reviewer.setAutoRaise(True)
        self.reviewer.clicked.connect(reviewer.trigger)
        self.reviewer.setToolTip("Say who reviews")
        self.set_reviewer("")
        self.blind = Text("Blind mode")
        self.blind.setToolTip("The model's answers are hidden until you have given your verdict")
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
        text = f"Reviewer: {name}" if name else "No reviewer named"
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
            of = f" of about {expected:,}" if expected else ""
            read = f": {done:,}{of} frames" if done or expected else ""
            self._show(f"Opening “{name}”{read}", done, expected)
        elif self._reading is not None:
            name, done, total = self._reading
            self._show(f"Reading “{name}”: {done:,} of {count(total, 'clip')}", done, total)
        elif self._handing is not None:
            done, total = self._handing
            of = f": {done:,} of {words.frames(total)}" if total > 1 else "…"
            self._show(f"Exporting{of}", done, total)
        elif self._analysis.status is Status.RUNNING:
            self._show(self._running(), self._analysis.done, self._analysis.total)
        else:
            self._show(self._standing())
        self.progress.setVisible(self.busy)
        self.cancel.setVisible(self.busy)

    def _show(self, text: str, done: int = 0, total: int = 0) -> None:
        self.text.setText(f"{text}. Exporting…" if self._exporting else text)
        self.progress.setRange(0, total)  # 0…0 runs to and fro
        self.progress.setValue(min(done, total))

    def _running(self) -> str:
        analysis = self._analysis
        parts = [f"Analysing: {analysis.done:,} of {analysis.total:,} frames"]
        if analysis.frames_per_s > 0:
            parts.append(f"{analysis.frames_per_s:.0f} frames/s")
        if analysis.seconds_left is not None:
            parts.append(f"{words.duration(analysis.seconds_left)} left")
        return ", ".join(parts)

    def _standing(self) -> str:
        analysis = self._analysis
        if self._session is None or self._session.clip is None:
            return "No clip is open"
        if analysis.status is Status.DONE:
            return f"Analysed, {words.frames(analysis.total)}" + (
                f". {analysis.message}" if analysis.message else ""
            )
        if analysis.status is Status.CANCELLED:
            return f"Analysis cancelled after {analysis.done:,} of {words.frames(analysis.total)}"
        if analysis.status is Status.FAILED:
            return f"Analysis failed after {analysis.done:,} of {words.frames(analysis.total)}"
        return "Not analysed"
