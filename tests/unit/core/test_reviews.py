"""Changes of a review, back and forth."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.findings import Finding, FindingKind, Judgement
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.measuring import MeasureKind, Measurement
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.reviews import (
    Change,
    ChangeConflictError,
    Review,
    Said,
    Subject,
    apply,
    frames_text,
)
from reviews import FINDINGS, MEASUREMENTS, OPINIONS, REVIEWS

A = Finding("a", Segment(88, 163), Judgement.CONFIRMED)
PRESENT = Opinion(Answer.PRESENT, Extent.SMALL)
LINE = Measurement("a", MeasureKind.CALIPER, 88, (10.0, 20.0), (40.0, 60.0))


def change(before: Said | None, after: Said | None, blind: bool = False) -> Change:
    match before or after:
        case Finding():
            subject = Subject.FINDING
        case Measurement():
            subject = Subject.MEASUREMENT
        case _:
            subject = Subject.BLIND_OPINION if blind else Subject.OPINION
    return Change("0" * 64, "Anna", subject, before, after)


@st.composite
def steps(draw: st.DrawFn) -> tuple[Review, Change]:
    """A review, and a change that it takes and that can be undone."""
    review = draw(REVIEWS)
    if draw(st.booleans()):
        return review, change(review.opinion, draw(OPINIONS))
    held, another = draw(st.sampled_from([(review.findings, FINDINGS), (review.measurements, MEASUREMENTS)]))
    before = draw(st.sampled_from([None, *held]))
    after = draw(another)
    if before is not None:
        after = draw(st.sampled_from([None, replace(after, id=before.id)]))
    return review, change(before, after)


@given(steps())
def test_a_change_and_its_reverse_leave_the_review_as_it_was(step: tuple[Review, Change]) -> None:
    review, made = step
    changed = apply(review, made)
    assert apply(changed, made.reversed()) == review
    assert apply(apply(changed, made.reversed()), made.reversed().reversed()) == changed
    assert made.reversed().undoes


@given(steps())
def test_a_change_touches_nothing_but_its_subject(step: tuple[Review, Change]) -> None:
    review, made = step
    changed = apply(review, made)
    assert changed.blind_opinion == review.blind_opinion
    if made.subject is Subject.OPINION:
        assert changed == replace(review, opinion=made.after)
    else:
        assert changed.opinion == review.opinion
        held, holds = {*review.findings, *review.measurements}, {*changed.findings, *changed.measurements}
        assert held - {made.before} == holds - {made.after}
    frames = [each.frame for each in changed.measurements]
    assert frames == sorted(frames)
    assert [each.span for each in changed.findings] == sorted(each.span for each in changed.findings)


@given(REVIEWS)
def test_a_review_is_the_sum_of_its_changes(review: Review) -> None:
    built = Review()
    for finding in reversed(review.findings):
        built = apply(built, change(None, finding))
    for measurement in reversed(review.measurements):
        built = apply(built, change(None, measurement))
    if review.opinion is not None:
        built = apply(built, change(None, review.opinion))
    if review.blind_opinion is not None:
        built = apply(built, change(None, review.blind_opinion, blind=True))
    assert built == review


@pytest.mark.parametrize(
    ("review", "made"),
    [
        (Review(), change(A, None)),  # nothing to remove
        (Review((A,)), change(None, A)),  # it is there already
        (Review((A,)), change(replace(A, note="other"), A)),
        (Review(opinion=PRESENT), change(None, Opinion(Answer.ABSENT))),
        (Review(), change(PRESENT, None)),
        (Review(blind_opinion=PRESENT), change(PRESENT, Opinion(Answer.ABSENT), blind=True)),
        (Review(blind_opinion=PRESENT), change(None, Opinion(Answer.ABSENT), blind=True)),
        (Review(blind_opinion=PRESENT), change(PRESENT, None, blind=True)),
        (Review(), Change("", "", Subject.FINDING, None, None)),
        (Review(), Change("", "", Subject.FINDING, None, PRESENT)),
        (Review(), Change("", "", Subject.OPINION, None, A)),
        (Review(), change(LINE, None)),
        (Review(measurements=(LINE,)), change(None, LINE)),
        (Review(measurements=(LINE,)), change(replace(LINE, frame=0), LINE)),
        (Review((A,)), Change("", "", Subject.MEASUREMENT, A, None)),
        (Review(), Change("", "", Subject.MEASUREMENT, None, None)),
    ],
)
def test_a_change_of_something_else_is_a_conflict(review: Review, made: Change) -> None:
    with pytest.raises(ChangeConflictError):
        apply(review, made)


def test_the_verdict_is_the_blind_one_until_another_is_given() -> None:
    absent = Opinion(Answer.ABSENT)
    assert Review().verdict is None
    assert Review(blind_opinion=absent).verdict == absent
    assert Review(opinion=PRESENT, blind_opinion=absent).verdict == PRESENT


@pytest.mark.parametrize(
    ("made", "text"),
    [
        (change(None, A), "Confirm frames 89–164"),
        (change(None, replace(A, judgement=Judgement.REJECTED, span=Segment(0, 0))), "Reject frame 1"),
        (change(A, replace(A, judgement=Judgement.UNSURE)), "Unsure about frames 89–164"),
        (change(A, replace(A, kind=FindingKind.B_LINES)), "B-lines on frames 89–164"),
        (change(A, replace(A, kind=FindingKind.EFFUSION)), "Effusion on frames 89–164"),
        (change(replace(A, kind=FindingKind.OTHER), A), "No kind on frames 89–164"),
        (change(A, replace(A, note="seen")), "Note on frames 89–164"),
        (change(A, replace(A, span=Segment(90, 163))), "Mark frames 91–164"),
        (change(A, None), "Remove finding on frames 89–164"),
        (change(None, PRESENT), "Verdict “present, small”"),
        (change(None, PRESENT, blind=True), "Blind verdict “present, small”"),
        (change(PRESENT, replace(PRESENT, note="seen")), "Note on verdict"),
        (change(PRESENT, None), "Remove verdict"),
        (change(None, LINE), "Draw caliper on frame 89"),
        (change(LINE, replace(LINE, end=(0.0, 0.0))), "Move caliper on frame 89"),
        (change(LINE, replace(LINE, note="deep")), "Note on caliper on frame 89"),
        (change(replace(LINE, kind=MeasureKind.M_MODE), None), "Remove M-mode line on frame 89"),
    ],
)
def test_a_change_in_words(made: Change, text: str) -> None:
    assert str(made) == text


def test_frames_are_counted_from_one_where_people_read_them() -> None:
    assert frames_text(Segment(0, 0)) == "frame 1"
    assert frames_text(Segment(999, 1999)) == "frames 1,000–2,000"
