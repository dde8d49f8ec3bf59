"""Tuning: thresholds and rule, kept for each clip, reviewer and model as they were last used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from clarus_desktop.control.journal import Journal
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.model import Thresholds
from clarus_desktop.session import ReviewSession

if TYPE_CHECKING:
    from clarus_desktop.core.history import Event
    from clarus_desktop.store import Store

STILL_MS = 1000
"""Thresholds are saved when they have not moved for so long."""

Tuned = tuple[Thresholds, RunRule]


@dataclass(frozen=True)
class Use:
    """What thresholds are set for."""

    clip: str
    """SHA-256."""
    reviewer: str
    model: str
    """SHA-256."""


class Tuning(QObject):
    """Puts the thresholds back where they were left, and saves where they are moved to."""

    def __init__(self, session: ReviewSession, journal: Journal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._journal = journal
        self._use: Use | None = None
        self._moved_to: Tuned = (session.thresholds, session.rule)
        self._saved: dict[Use, Tuned] = {}
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(STILL_MS)
        self._still.timeout.connect(self._save)
        session.thresholds_changed.connect(self._moved)
        # From here until ``begin``, what moves the thresholds is not the reviewer.
        session.clip_changed.connect(self.end)
        session.model_changed.connect(self.end)

    def begin(self, use: Use, stored: Tuned | None) -> None:
        """From now on thresholds are set for ``use``.

        ``stored``: as they were last used; None to leave them as they are. What was set since the window
        opened goes before it, for it may still be on its way to the store.
        """
        self.end()
        tuned = self._saved.get(use, stored)
        if tuned is not None and tuned != (self._session.thresholds, self._session.rule):
            self._session.use(*tuned)
        self._use = use
        self._saved[use] = (self._session.thresholds, self._session.rule)

    @Slot()
    def end(self) -> None:
        """Save what is not saved yet; until ``begin``, moves are nobody's."""
        if self._still.isActive():
            self._still.stop()
            self._save()
        self._use = None

    @Slot()
    def _moved(self) -> None:
        if self._use is not None:
            self._moved_to = (self._session.thresholds, self._session.rule)
            self._still.start()

    @Slot()
    def _save(self) -> None:
        use, tuned = self._use, self._moved_to
        if use is None or tuned == self._saved[use]:
            return
        self._saved[use] = tuned
        if self._journal.read_only:
            return

        def save(store: Store) -> Event:
            return store.save_settings(use.clip, use.reviewer, use.model, *tuned)

        self._journal.submit(save, _nothing)


def _nothing(_result: object) -> None:
    pass
