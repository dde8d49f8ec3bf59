from __future__ import annotations

from dataclasses import replace

import pytest

pytest.importorskip("PySide6")
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from clarus_desktop.core.findings import FindingKind, Judgement
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.measuring import MeasureKind, Measurement
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.reviews import Change, Review, Subject
from clarus_desktop.judging import Judging

CLIP = "c" * 64


class Bench:
    """A judging whose requests are saved when the test says so."""

    def __init__(self) -> None:
        self.undo = QUndoStack()
        self.judging = Judging(self.undo)
        self.asked: list[Change] = []
        self.refused: list[str] = []
        self.judging.change_requested.connect(self.asked.append)
        self.judging.refused.connect(self.refused.append)
        self.judging.load(CLIP, "Ann", Review(), {})

    def save(self) -> Review:
        for change in self.asked:
            self.judging.saved(change)
        self.asked.clear()
        return self.judging.review


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench()


def test_nothing_is_shown_before_it_is_saved(bench: Bench) -> None:
    bench.judging.judge(Segment(4, 9), Judgement.CONFIRMED)
    assert bench.judging.review == Review()
    (finding,) = bench.save().findings
    assert (finding.span, finding.judgement, finding.marked) == (Segment(4, 9), Judgement.CONFIRMED, False)


def test_quick_keys_build_on_what_is_still_being_saved(bench: Bench) -> None:
    bench.judging.judge(Segment(4, 9), Judgement.CONFIRMED)
    bench.judging.set_kind(Segment(4, 9), FindingKind.EFFUSION)
    bench.judging.set_note(Segment(4, 9), "basal")
    (finding,) = bench.save().findings
    assert (finding.kind, finding.note) == (FindingKind.EFFUSION, "basal")


def test_judging_again_widens_and_never_narrows(bench: Bench) -> None:
    bench.judging.judge(Segment(4, 9), Judgement.CONFIRMED)
    bench.save()
    bench.judging.judge(Segment(3, 12), Judgement.REJECTED)
    assert bench.save().findings[0].span == Segment(3, 12)
    bench.judging.judge(Segment(5, 8), Judgement.CONFIRMED)
    assert bench.save().findings[0].span == Segment(3, 12)


def test_a_segment_mostly_new_gets_a_finding_of_its_own(bench: Bench) -> None:
    bench.judging.judge(Segment(4, 5), Judgement.CONFIRMED)
    bench.save()
    bench.judging.judge(Segment(4, 40), Judgement.REJECTED)
    assert [finding.judgement for finding in bench.save().findings] == ["confirmed", "rejected"]


def test_what_a_first_step_means(bench: Bench) -> None:
    bench.judging.set_kind(Segment(0, 2), FindingKind.B_LINES)
    bench.judging.set_note(Segment(10, 12), "look again")
    identity = bench.judging.mark(Segment(20, 20))
    findings = bench.save().findings
    assert [finding.judgement for finding in findings] == ["confirmed", "unsure", "confirmed"]
    assert findings[2].id == identity
    assert findings[2].marked


def test_undo_and_redo_go_the_same_way(bench: Bench) -> None:
    bench.judging.judge(Segment(4, 9), Judgement.CONFIRMED)
    bench.judging.judge(Segment(4, 9), Judgement.REJECTED)
    assert bench.undo.undoText() == "Reject frames 5–10"
    bench.undo.undo()
    assert bench.save().findings[0].judgement is Judgement.CONFIRMED
    bench.undo.undo()
    assert bench.save().findings == ()
    bench.undo.redo()
    assert bench.asked[0].undoes
    assert len(bench.save().findings) == 1


def test_what_is_refused_is_said(bench: Bench) -> None:
    bench.judging.set_trouble("The disk is full.")
    assert bench.judging.mark(Segment(1, 1)) == ""
    bench.judging.set_trouble("")
    bench.judging.load(CLIP, "", Review(), {})
    bench.judging.judge(Segment(1, 1), Judgement.CONFIRMED)
    bench.judging.load("", "Ann", Review(), {})
    bench.judging.judge(Segment(1, 1), Judgement.CONFIRMED)
    assert bench.refused == ["The disk is full.", "Say who reviews first.", "Open a clip first."]
    assert bench.asked == []


def test_a_change_of_a_clip_that_has_left_is_not_shown_here(bench: Bench) -> None:
    bench.judging.judge(Segment(4, 9), Judgement.CONFIRMED)
    bench.judging.load("d" * 64, "Ann", Review(), {})
    assert bench.save() == Review()
    assert not bench.undo.canUndo()


def test_the_first_blind_verdict_is_kept_for_ever(bench: Bench) -> None:
    hidden: list[bool] = []
    bench.judging.hidden_changed.connect(hidden.append)
    bench.judging.set_blind(True)
    assert bench.judging.hidden
    first, second = Opinion(Answer.ABSENT), Opinion(Answer.PRESENT, Extent.SMALL)
    bench.judging.give_opinion(first)
    assert bench.asked[0].subject is Subject.BLIND_OPINION
    assert not bench.undo.canUndo()
    assert bench.save().verdict == first
    assert hidden == [True, False]
    bench.judging.give_opinion(second)
    review = bench.save()
    assert (review.blind_opinion, review.verdict) == (first, second)
    bench.judging.give_opinion(None)
    assert bench.save().verdict == first


def test_a_second_press_before_the_first_blind_verdict_is_saved(bench: Bench) -> None:
    bench.judging.set_blind(True)
    bench.judging.give_opinion(Opinion(Answer.ABSENT))
    bench.judging.give_opinion(Opinion(Answer.PRESENT))
    assert [change.after for change in bench.asked] == [Opinion(Answer.ABSENT)]
    assert bench.save().blind_opinion == Opinion(Answer.ABSENT)


def test_revise_and_remove(bench: Bench) -> None:
    bench.judging.mark(Segment(3, 3))
    (finding,) = bench.save().findings
    bench.judging.remove(finding)
    assert bench.undo.undoText() == "Remove finding on frame 4"
    assert bench.save().findings == ()
    bench.undo.undo()
    assert bench.save().findings == (finding,)


def test_nothing_is_taken_until_the_next_reviewers_review_is_there(bench: Bench) -> None:
    bench.judging.mark(Segment(1, 1))
    bench.judging.await_review()
    assert not bench.undo.canUndo()
    bench.judging.mark(Segment(2, 2))
    assert bench.refused == ["The review is still being read."]
    bench.judging.load(CLIP, "Bob", Review(), {})
    bench.save()  # Ann's mark, which was still on its way
    assert bench.judging.review == Review()
    assert [finding.span for finding in bench.judging.others["Ann"].findings] == [Segment(1, 1)]
    assert bench.judging.mark(Segment(2, 2))


def test_what_another_reviewer_said_is_not_taken_twice(bench: Bench) -> None:
    bench.judging.mark(Segment(1, 1))
    (change,) = bench.asked
    bench.save()
    bench.judging.load(CLIP, "Bob", Review(), {"Ann": bench.judging.review})
    bench.judging.saved(change)
    assert len(bench.judging.others["Ann"].findings) == 1


def test_a_line_is_drawn_moved_noted_and_taken_away(bench: Bench) -> None:
    identity = bench.judging.measure(MeasureKind.CALIPER, 8, (1.0, 2.0), (4.0, 6.0))
    (drawn,) = bench.save().measurements
    assert drawn == Measurement(identity, MeasureKind.CALIPER, 8, (1.0, 2.0), (4.0, 6.0))
    bench.judging.remeasure(replace(drawn, end=(5.0, 6.0)))
    assert bench.undo.undoText() == "Move caliper on frame 9"
    bench.judging.remeasure(replace(drawn, end=(5.0, 6.0), note="deep"))  # before the move is saved
    (noted,) = bench.save().measurements
    assert (noted.end, noted.note) == ((5.0, 6.0), "deep")
    bench.judging.remeasure(noted)
    assert bench.asked == []
    bench.judging.unmeasure(identity)
    bench.judging.unmeasure(identity)  # pressed twice before it is saved
    assert bench.save().measurements == ()
    bench.judging.remeasure(drawn)
    assert bench.asked == []
    bench.undo.undo()
    assert bench.save().measurements == (noted,)
    bench.undo.redo()
    assert bench.save().measurements == ()


def test_nothing_is_measured_without_a_reviewer(bench: Bench) -> None:
    bench.judging.load(CLIP, "", Review(), {})
    assert bench.judging.measure(MeasureKind.M_MODE, 0, (0.0, 0.0), (1.0, 1.0)) == ""
    assert bench.refused == ["Say who reviews first."]
