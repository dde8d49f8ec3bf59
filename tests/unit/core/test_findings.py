"""Findings against segments that come and go as thresholds move."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.findings import COVERED, Finding, Judgement, answer, items, judged, overlap
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.tracks import TrackKind
from reviews import FINDINGS, FRAMES, SPANS

MANY = st.lists(FINDINGS, max_size=6, unique_by=lambda finding: finding.id)


def frames(span: Segment) -> set[int]:
    return set(range(span.first, span.last + 1))


def finding(first: int, last: int, identity: str = "a") -> Finding:
    return Finding(identity, Segment(first, last), Judgement.CONFIRMED)


def naive_judged(segment: Segment, findings: list[Finding]) -> bool:
    looked_at: set[int] = set()
    for each in findings:
        looked_at |= frames(each.span)
    return len(frames(segment) & looked_at) / len(frames(segment)) >= COVERED


def naive_answer(segment: Segment, findings: list[Finding]) -> Finding | None:
    if not naive_judged(segment, findings):
        return None
    best = None
    for each in findings:
        shared = len(frames(segment) & frames(each.span))
        most = len(frames(segment) & frames(best.span)) if best else 0
        first = (each.span.first, each.span.last, each.id)
        if shared > most or (
            best and shared == most > 0 and first < (best.span.first, best.span.last, best.id)
        ):
            best = each
    return best


@given(SPANS, SPANS)
def test_overlap_counts_the_frames_shared(one: Segment, other: Segment) -> None:
    assert overlap(one, other) == overlap(other, one) == len(frames(one) & frames(other))


@given(SPANS, MANY)
def test_judged_equals_counting_frames(segment: Segment, findings: list[Finding]) -> None:
    assert judged(segment, findings) == naive_judged(segment, findings)


@given(SPANS, MANY)
def test_answer_equals_looking_at_each_finding(segment: Segment, findings: list[Finding]) -> None:
    assert answer(segment, findings) == naive_answer(segment, findings)


@pytest.mark.parametrize(
    ("segment", "findings", "expected"),
    [
        (Segment(10, 19), [finding(10, 14)], True),  # exactly half
        (Segment(10, 19), [finding(10, 13)], False),
        (Segment(10, 19), [finding(10, 13), finding(11, 13)], False),  # what overlaps counts once
        (Segment(10, 19), [finding(0, 11), finding(17, 30)], True),  # halves of several findings add up
        (Segment(10, 19), [finding(20, 40)], False),
        (Segment(7, 7), [finding(7, 7)], True),
    ],
)
def test_judged_at_the_boundary(segment: Segment, findings: list[Finding], expected: bool) -> None:
    assert judged(segment, findings) is expected


def test_a_segment_that_shrinks_stays_judged_and_one_that_grows_does_not() -> None:
    looked_at = [finding(20, 29)]
    assert judged(Segment(24, 26), looked_at)
    assert judged(Segment(15, 34), looked_at)
    assert not judged(Segment(14, 34), looked_at)


SEGMENTS = st.dictionaries(
    st.sampled_from(TrackKind), st.lists(SPANS, max_size=4, unique=True).map(sorted), max_size=2
)


@given(SEGMENTS, MANY)
def test_items_hold_every_segment_and_lose_no_finding(
    segments: dict[TrackKind, list[Segment]], findings: list[Finding]
) -> None:
    rows = items(segments, findings)
    asked = [(track, run) for track, runs in segments.items() for run in runs]
    assert sorted(asked) == sorted((row.track, row.span) for row in rows if row.track is not None)
    for row in rows:
        if row.track is not None:
            assert row.finding == naive_answer(row.span, findings)
            assert row.judged == naive_judged(row.span, findings)
            assert not row.below
    speaking = {naive_answer(run, findings) for _, run in asked}
    assert {row.finding for row in rows if row.track is None} == set(findings) - speaking
    assert [row.span for row in rows] == sorted(row.span for row in rows)


@given(SEGMENTS, MANY)
def test_below_marks_findings_without_a_flagged_frame(
    segments: dict[TrackKind, list[Segment]], findings: list[Finding]
) -> None:
    flagged = {frame for runs in segments.values() for run in runs for frame in frames(run)}
    for row in items(segments, findings):
        if row.track is None:
            assert row.judged
            assert row.below == (not frames(row.span) & flagged)


@given(MANY, SEGMENTS)
def test_no_threshold_makes_a_finding_disappear(
    findings: list[Finding], segments: dict[TrackKind, list[Segment]]
) -> None:
    shown = {row.finding.id for row in items(segments, findings) if row.finding is not None}
    assert shown == {each.id for each in findings}


def test_one_finding_answers_the_same_segment_of_both_tracks() -> None:
    looked_at = finding(3, 8)
    rows = items({track: [Segment(3, 8)] for track in TrackKind}, [looked_at])
    assert [(row.track, row.finding) for row in rows] == [(track, looked_at) for track in TrackKind]


def test_a_segment_comes_before_a_finding_on_the_same_frames() -> None:
    spoken_for, beside = finding(3, 8, "a"), replace(finding(3, 8, "b"), marked=True)
    rows = items({TrackKind.DISTANCE: [Segment(3, 8)]}, [spoken_for, beside])
    assert [(row.track, row.finding) for row in rows] == [(TrackKind.DISTANCE, spoken_for), (None, beside)]


def test_without_segments_all_findings_stay_listed_as_below() -> None:
    rows = items({track: [] for track in TrackKind}, [finding(0, 0), finding(FRAMES - 1, FRAMES - 1, "b")])
    assert [row.below for row in rows] == [True, True]
    assert items({}, []) == ()
