"""Judging: the one owner of what the reviewer says of the clip under review.

Nothing is shown as judged before it is saved: a step is asked for by ``change_requested``, and only
``saved`` puts it into the review. Undo asks for the reversed step the same way.
"""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from clarus_desktop.core.findings import Finding, FindingKind, Judgement, answer, overlap
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.language import tr
from clarus_desktop.core.measuring import MeasureKind, Measurement, Point
from clarus_desktop.core.opinions import Opinion
from clarus_desktop.core.reviews import Change, ChangeConflictError, Review, Said, Subject, apply


class Judging(QObject):
    """Reviewer, review, blind mode, and the steps that change the review."""

    review_changed = Signal()
    """Findings, opinions, measurements, or whose review it is."""
    hidden_changed = Signal(bool)
    """The model's answers are to be hidden (blind mode), or may be shown."""
    change_requested = Signal(object)
    """A Change to be saved."""
    trouble_changed = Signal(str)
    """Why nothing can be judged now, as one sentence; empty: all is well again."""
    refused = Signal(str)
    """A judgement was not taken, and why."""

    def __init__(self, undo: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undo = undo
        self._clip = ""
        self._reviewer = ""
        self._blind = False
        self._trouble = ""
        self._awaits_review = False
        self._review = Review()
        self._awaited = Review()
        self._others: dict[str, Review] = {}
        self._adjudication: tuple[str, Opinion] | None = None
        self._was_hidden = False

    @property
    def clip(self) -> str:
        """SHA-256 of the clip under review; empty where there is none."""
        return self._clip

    @property
    def reviewer(self) -> str:
        """Who judges; empty until a name is set."""
        return self._reviewer

    @property
    def review(self) -> Review:
        """As saved."""
        return self._review

    @property
    def awaited(self) -> Review:
        """As it will be once all that was asked for is saved."""
        return self._awaited

    @property
    def others(self) -> Mapping[str, Review]:
        """What other reviewers said of the clip, by name."""
        return self._others

    @property
    def adjudication(self) -> tuple[str, Opinion] | None:
        """Who settled a disagreement of reviewers on the clip, and how."""
        return self._adjudication

    @property
    def reviews(self) -> dict[str, Review]:
        """All that was said of the clip, by name. Others' reviews are left out while answers are hidden."""
        own = {self._reviewer: self._review} if self._review != Review() else {}
        return own if self.hidden else {**self._others, **own}

    @property
    def trouble(self) -> str:
        return self._trouble

    @property
    def blind(self) -> bool:
        """Blind mode: the model's answers are hidden until the reviewer has given a verdict."""
        return self._blind

    @property
    def hidden(self) -> bool:
        """True while the model's answers must not be seen."""
        return self._blind and bool(self._clip) and self._review.verdict is None

    # From the outside: which clip, who, what is stored

    def load(
        self,
        clip: str,
        reviewer: str,
        review: Review,
        others: Mapping[str, Review],
        adjudication: tuple[str, Opinion] | None = None,
        awaited: Iterable[Change] = (),
    ) -> None:
        """Take the stored review of a clip; what could be undone before no longer can.

        ``awaited``: changes of this review that were asked for and are not saved yet.
        """
        self._clip, self._reviewer, self._awaits_review = clip, reviewer, False
        self._review = self._awaited = review
        for change in awaited:
            with contextlib.suppress(ChangeConflictError):  # then the store won't take it either
                self._awaited = apply(self._awaited, change)
        self._others, self._adjudication = dict(others), adjudication
        self._undo.clear()
        self.review_changed.emit()
        self._tell_hidden()

    def await_review(self) -> None:
        """Somebody else reviews: until their review is loaded nothing is taken, for it would be another's."""
        self._awaits_review = True
        self._undo.clear()

    def set_blind(self, blind: bool) -> None:
        self._blind = blind
        self._tell_hidden()

    def saved(self, change: Change) -> None:
        """A change is on disk: show it, if it is of the review shown."""
        if (change.clip, change.reviewer) == (self._clip, self._reviewer):
            self._review = apply(self._review, change)
            self.review_changed.emit()
            self._tell_hidden()
        elif change.clip == self._clip:  # by who reviewed before
            with contextlib.suppress(ChangeConflictError):  # then it was loaded with this change
                before = self._others.get(change.reviewer, Review())
                self._others[change.reviewer] = apply(before, change)
                self.review_changed.emit()

    def set_adjudication(self, adjudication: tuple[str, Opinion] | None) -> None:
        """The clip was settled, or no longer is."""
        self._adjudication = adjudication
        self.review_changed.emit()

    def set_trouble(self, sentence: str) -> None:
        """Saving fails (nothing more is taken until it is mended), or works again (empty)."""
        if sentence != self._trouble:
            self._trouble = sentence
            self.trouble_changed.emit(sentence)

    # From the reviewer

    def judge(self, segment: Segment, judgement: Judgement) -> None:
        """Confirm, reject or doubt a segment; one judged before is judged anew, never narrowed."""
        self._answer(segment, lambda finding: replace(finding, judgement=judgement), judgement)

    def set_kind(self, segment: Segment, kind: FindingKind | None) -> None:
        """Say what is seen in a segment; where it was not judged, that confirms it."""
        self._answer(segment, lambda finding: replace(finding, kind=kind), Judgement.CONFIRMED)

    def set_note(self, segment: Segment, note: str) -> None:
        """Write a line; where the segment was not judged, the judgement is left open as unsure."""
        self._answer(segment, lambda finding: replace(finding, note=note), Judgement.UNSURE)

    def mark(self, span: Segment) -> str:
        """Mark frames by hand as a confirmed finding; gives its id (empty when it was refused)."""
        finding = Finding(uuid.uuid4().hex, span, Judgement.CONFIRMED, marked=True)
        return finding.id if self._ask(Subject.FINDING, None, finding) else ""

    def revise(self, before: Finding, after: Finding) -> None:
        """Change judgement, kind, note or frames of a finding."""
        if after != before:
            self._ask(Subject.FINDING, before, after)

    def remove(self, finding: Finding) -> None:
        self._ask(Subject.FINDING, finding, None)

    def measure(self, kind: MeasureKind, frame: int, start: Point, end: Point) -> str:
        """Draw a line on a frame; gives its id (empty when it was refused)."""
        drawn = Measurement(uuid.uuid4().hex, kind, frame, start, end)
        return drawn.id if self._ask(Subject.MEASUREMENT, None, drawn) else ""

    def remeasure(self, after: Measurement) -> None:
        """Move a line, or write a note on it; nothing where it was removed meanwhile."""
        before = self._awaited.measurement(after.id)
        if before is not None and after != before:
            self._ask(Subject.MEASUREMENT, before, after)

    def unmeasure(self, identity: str) -> None:
        """Take a line away; nothing where it was removed meanwhile."""
        before = self._awaited.measurement(identity)
        if before is not None:
            self._ask(Subject.MEASUREMENT, before, None)

    def give_opinion(self, opinion: Opinion | None) -> None:
        """Give, change or take back the verdict. In blind mode the first one is kept for ever, as it was."""
        if self.hidden:
            if opinion is not None and self._awaited.verdict is None:  # else the first is on its way
                self._ask(Subject.BLIND_OPINION, None, opinion)
        elif opinion != self._awaited.opinion:
            self._ask(Subject.OPINION, self._awaited.opinion, opinion)

    def _answer(self, segment: Segment, edit: Callable[[Finding], Finding], first: Judgement) -> None:
        before = answer(segment, self._awaited.findings)
        if before is None:
            self._ask(Subject.FINDING, None, edit(Finding(uuid.uuid4().hex, segment, first)))
            return
        after = edit(before)
        if not before.marked and overlap(before.span, segment):
            after = replace(after, span=_union(before.span, segment))
        if after != before:
            self._ask(Subject.FINDING, before, after)

    def _ask(self, subject: Subject, before: Said | None, after: Said | None) -> bool:
        reason = self._why_not()
        if reason:
            self.refused.emit(reason)
            return False
        change = Change(self._clip, self._reviewer, subject, before, after)
        if subject is Subject.BLIND_OPINION:
            self.request(change)  # what was said blind can't be unsaid
        else:
            self._undo.push(_Step(self, change))
        return True

    def _why_not(self) -> str:
        if not self._clip:
            return tr("Open a clip first.")
        if not self._reviewer:
            return tr("Say who reviews first.")
        if self._awaits_review:
            return tr("The review is still being read.")
        return self._trouble

    def request(self, change: Change) -> None:
        """Ask for a change to be saved; for the undo stack."""
        self._awaited = apply(self._awaited, change)
        self.change_requested.emit(change)

    def _tell_hidden(self) -> None:
        if self.hidden != self._was_hidden:
            self._was_hidden = self.hidden
            self.hidden_changed.emit(self.hidden)


class _Step(QUndoCommand):
    """One change on the undo stack."""

    def __init__(self, judging: Judging, change: Change) -> None:
        super().__init__(str(change))
        self._judging = judging
        self._change = change
        self._done_before = False

    def redo(self) -> None:
        self._judging.request(replace(self._change, undoes=self._done_before))
        self._done_before = True

    def undo(self) -> None:
        self._judging.request(self._change.reversed())


def _union(one: Segment, other: Segment) -> Segment:
    return Segment(min(one.first, other.first), max(one.last, other.last))
