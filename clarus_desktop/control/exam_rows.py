"""What is known of an exam's clips: from the store, and from the session of the clip under review."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from clarus_desktop.control.failures import Failures
from clarus_desktop.control.journal import Journal
from clarus_desktop.control.memory import Memory
from clarus_desktop.control.models import Models
from clarus_desktop.core.language import tr
from clarus_desktop.core.opinions import Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import Verdict
from clarus_desktop.exam_reports import analysed
from clarus_desktop.exam_session import ExamSession, Row
from clarus_desktop.session import ReviewSession, Status

if TYPE_CHECKING:
    from clarus_desktop.store import Store

ASKED_AT_ONCE = 16
"""Clips in one question: a judgement that is to be written waits for one answer at most."""


@dataclass(frozen=True)
class View:
    """With whose eyes the rows are filled in."""

    reviewer: str
    model: str
    """SHA-256 of the chosen model, or of the archive's; empty while there is none."""


@dataclass(frozen=True, eq=False)
class _Known:
    """What the store holds of one clip."""

    clip: str
    verdicts: Mapping[TrackKind, Verdict] | None
    """None: no analysis by the model."""
    reviews: Mapping[str, Review]
    adjudication: tuple[str, Opinion] | None


class ExamRows(QObject):
    """Fills in the rows of the exam and keeps them up to date."""

    def __init__(
        self,
        exam: ExamSession,
        session: ReviewSession,
        models: Models,
        journal: Journal,
        memory: Memory,
        failures: Failures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._exam = exam
        self._session = session
        self._models = models
        self._journal = journal
        self._memory = memory
        self._failures = failures
        self._waiting: dict[str, None] = {}
        self._asking = False
        self._running = ""
        session.judging.review_changed.connect(self._follow_review)
        session.analysis_changed.connect(self._follow_analysis)
        session.flags_changed.connect(self._follow_analysis)

    def view(self) -> View:
        """As things are now."""
        archive = self._exam.archive
        if archive is not None:
            return View(self._memory.settings.reviewer, archive.model_sha256)
        chosen = self._models.chosen
        model = chosen.entry.usable().sha256 if chosen is not None else ""
        return View(self._memory.settings.reviewer, model)

    @Slot()
    def refresh_all(self) -> None:
        """Read everything anew: for another exam or reviewer."""
        reviewer = self._memory.settings.reviewer
        self._exam.set_rows(
            replace(row, reviewer=reviewer) for row in self._exam.rows if row.reviewer != reviewer
        )
        if self._exam.archive is None:
            self.refresh(row.clip.sha256 for row in self._exam.rows)
        elif self._journal.keeps:  # of tens of thousands of clips, the store knows few
            self._journal.read(lambda store: store.clips(), self._refresh_known, self._failed)
        self._follow()

    @Slot()
    def forget_verdicts(self) -> None:
        """Another model is chosen: what the one before said of the clips no longer counts. An archive keeps
        to its own."""
        if self._exam.archive is None:
            for row in self._exam.rows:
                self._exam.set_row(replace(row, verdicts={}))
        self.refresh_all()

    def _refresh_known(self, clips: frozenset[str]) -> None:
        self.refresh(row.clip.sha256 for row in self._exam.rows if row.clip.sha256 in clips)

    def refresh(self, clips: Iterable[str]) -> None:
        """Read anew what the store holds of these clips (SHA-256), by and by."""
        self._waiting.update(dict.fromkeys(clips))
        if not self._asking:
            self._ask()

    @Slot()
    def _ask(self) -> None:
        clips = tuple(islice(self._waiting, ASKED_AT_ONCE))
        self._asking = bool(clips) and self._journal.keeps
        if not self._asking:
            self._waiting.clear()
            return
        for clip in clips:
            del self._waiting[clip]
        view = self.view()

        def question(store: Store) -> list[_Known]:
            return [_known(store, clip, view) for clip in clips]

        def done(known: list[_Known]) -> None:
            if view == self.view():
                self._take(known)
            # Not at once, so that a write gets its turn between two questions.
            QTimer.singleShot(0, self, self._ask)

        self._journal.read(question, done, self._failed)

    def _failed(self, error: Exception) -> None:
        self._waiting.clear()
        self._asking = False
        self._failures.say(tr("What is known of the exam's clips could not be read"), error)

    def _take(self, known: Iterable[_Known]) -> None:
        rows = []
        for each in known:
            row = self._exam.row(each.clip)
            if row is None:
                continue
            if each.verdicts is not None:  # else one that was just made may still be on its way to the store
                row = replace(row, verdicts=each.verdicts)
            rows.append(replace(_reviewed(row, each.reviews), adjudication=each.adjudication))
        self._exam.set_rows(rows)
        if self._session.judging.clip in {row.clip.sha256 for row in rows}:
            self._follow()

    # The clip under review: the window knows before the store does

    def _follow(self) -> None:
        self._follow_review()
        self._follow_analysis()

    @Slot()
    def _follow_review(self) -> None:
        judging = self._session.judging
        row = self._exam.row(judging.clip)
        if row is not None and judging.reviewer == row.reviewer:
            row = _reviewed(row, {**judging.others, judging.reviewer: judging.review})
            self._exam.set_row(replace(row, adjudication=judging.adjudication))

    @Slot()
    def _follow_analysis(self) -> None:
        session = self._session
        clip, model, analysis = session.clip, session.model, session.analysis
        if clip is None or model is None or model.sha256 != self.view().model:
            return
        sha256, is_running = clip.info.sha256, analysis.status is Status.RUNNING
        if self._running and not (is_running and self._running == sha256):
            self._stopped(self._running)
        self._running = sha256 if is_running else ""
        row = self._exam.row(sha256)
        if row is None:
            return
        if is_running:
            self._exam.set_row(replace(row, analysing=True, done=analysis.done))
        elif analysis.status is Status.DONE:
            verdicts = {kind: session.verdict(kind) for kind in model.kinds}
            self._exam.set_row(replace(row, analysing=False, verdicts=verdicts, error=""))

    def _stopped(self, sha256: str) -> None:
        row = self._exam.row(sha256)
        if row is not None:
            self._exam.set_row(replace(row, analysing=False, done=0))


def _known(store: Store, clip: str, view: View) -> _Known:
    snapshot = analysed(store, clip, view.reviewer, view.model)
    verdicts = snapshot.verdicts if snapshot is not None else None
    return _Known(clip, verdicts, store.reviews(clip), store.adjudication(clip))


def _reviewed(row: Row, reviews: Mapping[str, Review]) -> Row:
    """The row with every reviewer's verdict."""
    opinions = {name: review.verdict for name, review in reviews.items() if review.verdict is not None}
    blind = frozenset(name for name in opinions if reviews[name].opinion is None)
    return replace(row, opinions=opinions, given_blind=blind)
