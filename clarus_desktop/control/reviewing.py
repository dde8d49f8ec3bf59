"""Reviewing: what the reviewer says of the clip under review, from the store and into it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from clarus_desktop.control.failures import Failures, sentence
from clarus_desktop.control.journal import Journal
from clarus_desktop.control.memory import Memory
from clarus_desktop.control.viewing import Viewing, remembered
from clarus_desktop.core.language import joined, tr
from clarus_desktop.core.opinions import Opinion
from clarus_desktop.core.reviews import Change, Review
from clarus_desktop.core.views import ClipView
from clarus_desktop.exam_session import ExamSession
from clarus_desktop.session import ReviewSession

if TYPE_CHECKING:
    from clarus_desktop.core.history import Event
    from clarus_desktop.store import Store
    from clarus_desktop.ui.main_window import MainWindow


@dataclass(frozen=True, eq=False)
class _Said:
    """What is stored of a clip: what reviewers said of it, and how it is looked at."""

    reviews: dict[str, Review] = field(default_factory=dict)
    adjudication: tuple[str, Opinion] | None = None
    view: ClipView = field(default_factory=ClipView)
    former: datetime | None = None
    """When another clip was worked on last that lay in this one's place, and was reviewed."""


class Reviewing(QObject):
    """Loads the review of each clip that is opened, and has every change of it written."""

    loaded = Signal()
    """The review of the clip under review is there."""
    reviewer_changed = Signal(str)
    """Somebody else reviews from now on."""
    taken_over = Signal()
    """The review of the clip under review by that new reviewer is there."""

    def __init__(
        self,
        session: ReviewSession,
        exam: ExamSession,
        window: MainWindow,
        journal: Journal,
        memory: Memory,
        viewing: Viewing,
        failures: Failures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._judging = session.judging
        self._session = session
        self._exam = exam
        self._window = window
        self._journal = journal
        self._memory = memory
        self._viewing = viewing
        self._failures = failures
        self._unsaved: list[Change] = []
        self._unread = ""
        self._stale = False
        self._path = Path()
        self._reviewer_is_new = False
        self._hide_if(memory.settings.blind)
        self._judging.change_requested.connect(self._save)
        journal.opened.connect(self._opened)
        journal.trouble_changed.connect(self._tell_trouble)
        journal.pending_changed.connect(self._tell_unsaved)

    @Slot(object)
    def open(self, path: Path) -> None:
        """Load the review of the clip that has just been opened; nothing can be judged until it is there."""
        self._judging.load("", self._memory.settings.reviewer, Review(), {})
        self._path, self._reviewer_is_new = path.absolute(), False
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Take the review of the clip under review from the store, as it stands there now."""
        clip = self._session.clip
        if clip is None:
            return
        info, path = clip.info, self._path
        sha256 = info.sha256
        if not self._journal.keeps:
            self._take(sha256, _Said())
            return

        def ask(store: Store) -> _Said:
            return _Said(
                *(store.reviews(sha256), store.adjudication(sha256)),
                *(remembered(store, info), _former(store, sha256, path)),
            )

        def done(said: _Said) -> None:
            self._unread = ""
            self._take(sha256, said)

        def failed(error: Exception) -> None:
            # Judging is barred, for it would begin from nothing; the clip can still be looked at.
            self._unread = sentence(error)
            self._take(sha256, _Said())

        self._journal.read(ask, done, failed)

    @Slot(str)
    def set_reviewer(self, name: str) -> None:
        """Somebody else reviews from now on, the clip under review included."""
        name = " ".join(name.split())
        if name == self._memory.settings.reviewer:
            return
        self._memory.remember(self._memory.settings.with_reviewer(name))
        self._reviewer_is_new = bool(self._judging.clip)
        self._judging.await_review()
        self.reviewer_changed.emit(name)
        self.reload()

    @Slot(bool)
    def set_blind(self, blind: bool) -> None:
        """Hide the model's answers until the reviewer has given a verdict, or don't."""
        self._memory.remember(replace(self._memory.settings, blind=blind))
        self._hide_if(blind)

    @Slot()
    def retry(self) -> None:
        """Try again to save, or to read, what could not be."""
        self._journal.retry()
        if self._unread:
            self.reload()

    def _hide_if(self, blind: bool) -> None:
        self._judging.set_blind(blind)
        self._exam.set_blind(blind)

    def _take(self, clip: str, said: _Said) -> None:
        """Hand a review to the session, unless another clip has taken its place."""
        if self._session.clip is None or self._session.clip.info.sha256 != clip:
            return
        reviewer = self._memory.settings.reviewer
        others = dict(said.reviews)
        own = others.pop(reviewer, Review())
        awaited = [change for change in self._unsaved if (change.clip, change.reviewer) == (clip, reviewer)]
        is_new = self._judging.clip != clip
        if is_new:
            self._viewing.take(said.view)  # before anything is analysed
        self._judging.load(clip, reviewer, own, others, said.adjudication, awaited)
        self._tell_trouble()
        if is_new:
            self._tell_former(said.former)
            self._note_place(clip, self._path)
            self.loaded.emit()
        elif self._reviewer_is_new:
            self._reviewer_is_new = False
            self.taken_over.emit()

    def _tell_former(self, seen: datetime | None) -> None:
        """Where another clip lay in this one's place, say that nothing of it is shown."""
        if seen is not None:
            self._window.show_notice(
                tr(
                    "“{name}” holds another clip than on {day}: its findings "
                    "are kept with the clip of that day and not shown here.",
                    name=self._path.name,
                    day=f"{seen.astimezone():%Y-%m-%d}",
                )
            )

    def _note_place(self, clip: str, path: Path) -> None:
        """By its place a clip is found again; a store that can't be written does without."""
        if self._journal.keeps and not self._journal.read_only and not self._unread:
            self._journal.submit(lambda store: _saw(store, clip, path), _nothing, is_asked_for=False)

    @Slot(object)
    def _save(self, change: Change) -> None:
        exam = self._exam.exam
        exam_id = exam.id if exam is not None and exam.clip(change.clip) is not None else ""

        def save(store: Store) -> Event:
            return store.save(change, exam_id)

        def done(_event: Event) -> None:
            self._unsaved.remove(change)
            self._judging.saved(change)
            self._reload_if_stale()

        def refused(error: Exception) -> None:
            self._unsaved.remove(change)
            self._failures.say(tr("“{change}” was not saved", change=str(change)), error)
            self._stale = True
            self._reload_if_stale()

        self._unsaved.append(change)
        self._journal.submit(save, done, refused)

    def _reload_if_stale(self) -> None:
        """After a change that the store refused, once no other is on its way: take what stands there."""
        if self._stale and not self._unsaved:
            self._stale = False
            self.reload()

    @Slot()
    def _opened(self) -> None:
        self._window.set_store_note(self._journal.read_only)
        if self._unread:
            self.reload()

    @Slot()
    def _tell_trouble(self) -> None:
        self._judging.set_trouble(self._journal.trouble or self._unread)
        self._tell_unsaved()

    @Slot()
    def _tell_unsaved(self) -> None:
        """What was asked for while nothing can be written is lost if the window closes."""
        waiting = self._journal.unsaved and self._journal.trouble
        self._window.set_unsaved(
            joined(tr("What you did last is not saved."), self._journal.trouble) if waiting else ""
        )


def _former(store: Store, clip: str, path: Path) -> datetime | None:
    """See ``_Said.former``."""
    before = store.seen_at(path)
    if before in ("", clip) or not store.reviews(before):
        return None
    return next((event.at for event in store.history(clip=before, limit=1)), None)


def _saw(store: Store, clip: str, path: Path) -> None:
    from clarus_desktop.media import size_on_disk

    size = size_on_disk(path)
    if size is not None:
        store.saw(clip, path, size)


def _nothing(_result: object) -> None:
    pass
