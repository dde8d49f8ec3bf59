"""Binds the Review menu: judging what is at hand, marking frames, the verdict, and who reviews."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction

from clarus_desktop.core.findings import Finding, FindingKind, Item, Judgement
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.language import tr
from clarus_desktop.core.opinions import Opinion
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.at_hand import AtHand
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.finding_editor import HIDDEN, KINDS, NOTHING, FindingEditor, NoteOn
from clarus_desktop.ui.flag_list import FlagList
from clarus_desktop.ui.marking import Marking
from clarus_desktop.ui.opinion_panel import OpinionPanel

JUDGE = {"confirm": Judgement.CONFIRMED, "reject": Judgement.REJECTED, "unsure": Judgement.UNSURE}
STEPS = ("next_unjudged", "previous_unjudged", "next_flag", "previous_flag")
MARKS = ("mark_frame", "mark_in", "mark_out")
WRITES = (*JUDGE, *KINDS.values(), "remove_finding", *MARKS)


class ReviewActions(QObject):
    """Lives as long as the actions do. What can't be done is told, never just not done."""

    told = Signal(str)
    """One sentence for the user."""
    reviewer_wanted = Signal()
    """A judgement waits for the reviewer's name."""

    def __init__(
        self,
        session: ReviewSession,
        at_hand: AtHand,
        marking: Marking,
        flags: FlagList,
        editor: FindingEditor,
        opinions: OpinionPanel,
        actions: Mapping[str, QAction],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._at_hand = at_hand
        self._marking = marking
        self._flags = flags
        self._editor = editor
        self._actions = actions
        self._waiting: list[Callable[[], None]] = []
        self._shown = True
        for name in JUDGE:
            actions[name].triggered.connect(self._judge)
        for name in KINDS.values():
            actions[name].triggered.connect(self._press_kind)
        for name, slot in {
            "remove_finding": self._remove,
            "mark_frame": marking.mark_frame,
            "mark_in": marking.set_in,
            "mark_out": self._set_out,
            "note": self._go_to_note,
            "next_unjudged": lambda: flags.go_to_next(unjudged=True),
            "previous_unjudged": lambda: flags.go_to_previous(unjudged=True),
            "next_flag": flags.go_to_next,
            "previous_flag": flags.go_to_previous,
        }.items():
            actions[name].triggered.connect(slot)
        editor.kind_chosen.connect(self._set_kind)
        editor.note_written.connect(self._set_note)
        editor.span_changed.connect(self._set_span)
        opinions.given.connect(self._give)
        marking.marked.connect(self._mark)
        flags.nothing_left.connect(self._tell_all_judged)
        judging = session.judging
        judging.refused.connect(self.told)
        self._later = Coalescer(self.refresh, self)
        for signal in (
            *(at_hand.changed, at_hand.items_changed, session.clip_changed),
            *(judging.review_changed, judging.hidden_changed, judging.trouble_changed),
        ):
            signal.connect(self._later.schedule)
        judging.review_changed.connect(self._go_on)
        session.clip_changed.connect(self.give_up)
        self.refresh()

    def set_shown(self, shown: bool) -> None:
        """Whether the clip is on screen, and not the exam: else no key may judge it."""
        self._shown = shown
        self.refresh()

    def refresh(self) -> None:
        """Enable what can be done, and tick what is saved of the item at hand."""
        session, judging, item = self._session, self._session.judging, self._at_hand.item
        ready = self._shown and session.clip is not None
        for name in WRITES:
            self._actions[name].setEnabled(ready and not judging.trouble)
        self._actions["note"].setEnabled(ready)
        steps = ready and not judging.hidden and bool(session.items())
        for name in STEPS:
            self._actions[name].setEnabled(steps)
        finding = item.finding if item is not None else None
        for name, judgement in JUDGE.items():
            self._actions[name].setChecked(finding is not None and finding.judgement is judgement)
        for kind, name in KINDS.items():
            self._actions[name].setChecked(finding is not None and finding.kind is kind)

    @Slot()
    def give_up(self) -> None:
        """No reviewer was named, or another clip came: what waited for the name is not done."""
        self._waiting.clear()

    # Judging what is at hand

    def _judge(self) -> None:
        judgement = next(each for name, each in JUDGE.items() if self._actions[name] is self.sender())
        self._edit(
            lambda segment: self._session.judging.judge(segment, judgement),
            lambda finding: replace(finding, judgement=judgement),
        )

    def _press_kind(self) -> None:
        self._set_kind(next(kind for kind, name in KINDS.items() if self._actions[name] is self.sender()))

    @Slot(object)
    def _set_kind(self, kind: FindingKind | None) -> None:
        self._edit(
            lambda segment: self._session.judging.set_kind(segment, kind),
            lambda finding: replace(finding, kind=kind),
        )

    @Slot(object)
    def _set_span(self, span: Segment) -> None:
        item = self._at_hand.item
        if item is not None and item.finding is not None:
            identity = item.finding.id
            self.as_reviewer(lambda: self._revise(identity, lambda finding: replace(finding, span=span)))

    @Slot(object, str)
    def _set_note(self, subject: NoteOn, note: str) -> None:
        """Notes on another clip than the one under review wait until that is back."""
        judging = self._session.judging
        if judging.trouble or subject.clip != judging.clip:
            return
        if subject.finding:
            self.as_reviewer(
                lambda: self._revise(subject.finding, lambda finding: replace(finding, note=note))
            )
        else:
            self.as_reviewer(lambda: judging.set_note(subject.span, note))

    def _remove(self) -> None:
        item = self._item()
        if item is None:
            return
        finding = item.finding and self._session.judging.awaited.finding(item.finding.id)
        if finding:
            self.as_reviewer(lambda: self._session.judging.remove(finding))
        else:
            self.told.emit(tr("There is no finding to remove: this segment is not judged."))

    def _edit(self, of_segment: Callable[[Segment], None], of_finding: Callable[[Finding], Finding]) -> None:
        """Change the item at hand, whichever it is."""
        item = self._item()
        if item is None:
            return
        if item.track is not None:
            span = item.span
            self.as_reviewer(lambda: of_segment(span))
        elif item.finding is not None:
            identity = item.finding.id
            self.as_reviewer(lambda: self._revise(identity, of_finding))

    def _revise(self, identity: str, edit: Callable[[Finding], Finding]) -> None:
        """Change a finding as it will stand once all that was asked for before is saved."""
        finding = self._session.judging.awaited.finding(identity)
        if finding is not None:
            self._session.judging.revise(finding, edit(finding))

    def _item(self) -> Item | None:
        """At hand, of flags and findings as they are now; where nothing is, that is told."""
        self._at_hand.flush()
        if self._at_hand.item is None:
            if self._session.judging.hidden:
                said = tr(HIDDEN), tr("You can mark this frame by hand.")
            else:
                said = tr(NOTHING), tr("Go to one, or mark this frame by hand.")
            self.told.emit(" ".join(said))
            self.refresh()  # the key has ticked its action
        return self._at_hand.item

    # Marking by hand, the verdict, notes

    def _set_out(self) -> None:
        if not self._marking.set_out():
            self.told.emit(tr("Set the in point of the range first."))

    @Slot(object)
    def _mark(self, span: Segment) -> None:
        def mark() -> None:
            self._at_hand.expect(self._session.judging.mark(span))

        if self._session.clip is not None:
            self.as_reviewer(mark)

    @Slot(object)
    def _give(self, opinion: Opinion | None) -> None:
        self.as_reviewer(lambda: self._session.judging.give_opinion(opinion))

    def _go_to_note(self) -> None:
        if self._item() is not None:
            self._editor.note.setFocus()
            self._editor.note.selectAll()

    def _tell_all_judged(self) -> None:
        self.told.emit(tr("Every segment listed is judged. From here on, all rows are stepped through."))

    # Who reviews

    def as_reviewer(self, judge: Callable[[], None]) -> None:
        """Judge now, or as soon as the reviewer has a name."""
        judging = self._session.judging
        if judging.clip and not judging.reviewer:
            self._waiting.append(judge)
            self.reviewer_wanted.emit()
        else:
            judge()
        self.refresh()  # nothing is shown as judged before it is saved

    def _go_on(self) -> None:
        """The review of a named reviewer is there: do what waited for it."""
        if self._session.judging.reviewer and self._session.judging.clip:
            waiting, self._waiting = self._waiting, []
            for judge in waiting:
                QTimer.singleShot(0, self, judge)
