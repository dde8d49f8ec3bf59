"""What reviewers say of a clip, in words."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from clarus_desktop.core.findings import Finding, FindingKind, Judgement
from clarus_desktop.core.model import Thresholds
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind, Values
from clarus_desktop.report.reviews import adjudication_lines, disagreement_lines, review_blocks

Maker = Callable[..., Snapshot]
Findings = Callable[..., Finding]


def raised(*spans: tuple[int, int], count: int = 100) -> Values:
    """A track of 0.1 with 0.9 at the frames named, both ends included."""
    values = np.full(count, 0.1)
    for first, last in spans:
        values[first : last + 1] = 0.9
    return values


def test_without_a_review_there_is_no_block(snapshot_of: Maker) -> None:
    assert review_blocks(snapshot_of()) == ()
    assert review_blocks(snapshot_of(reviews={"Ada": Review()})) == ()
    assert adjudication_lines(snapshot_of()) == ()


def test_the_blind_verdict_and_the_later_one_are_both_told_and_marked_so(snapshot_of: Maker) -> None:
    review = Review(
        opinion=Opinion(Answer.PRESENT, Extent.SMALL, "Seen late."), blind_opinion=Opinion(Answer.ABSENT)
    )
    (block,) = review_blocks(snapshot_of(reviews={"Ada": review}))
    assert block.reviewer == "Ada"
    assert block.lines == (
        ("Blind verdict", "Consolidation absent (given before the model's answers were shown)"),
        ("Later verdict", "Consolidation present, small (given with the model's answers in sight)"),
        ("Note", "Seen late."),
        ("Judged", "0 of 3 segments judged"),
    )


@pytest.mark.parametrize(
    ("review", "label"),
    [
        (Review(opinion=Opinion(Answer.CANNOT_TELL)), "Verdict"),
        (Review(blind_opinion=Opinion(Answer.CANNOT_TELL)), "Blind verdict"),
    ],
)
def test_a_single_verdict_is_told_once(snapshot_of: Maker, review: Review, label: str) -> None:
    (block,) = review_blocks(snapshot_of(reviews={"Ada": review}))
    assert [told for told, _text in block.lines] == [label, "Judged"]
    assert block.lines[0][1].startswith("Can't tell (given ")


def test_a_verdict_is_never_filled_in_from_the_model(snapshot_of: Maker, finding_on: Findings) -> None:
    snapshot = snapshot_of(reviews={"Ada": Review((finding_on(40, 50),))})
    (block,) = review_blocks(snapshot)
    assert block.lines[0] == ("Verdict", "none given")
    assert disagreement_lines(snapshot) == ()


def test_segments_of_both_tracks_count_as_judged_when_findings_cover_half(
    snapshot_of: Maker, finding_on: Findings
) -> None:
    snapshot = snapshot_of(
        100,
        probability=raised((10, 19), (40, 49)),
        distance=raised((12, 15)),
        reviews={"Ada": Review((finding_on(10, 16),))},
    )
    assert review_blocks(snapshot)[0].lines[-1] == ("Judged", "2 of 3 segments judged")


def test_with_nothing_flagged_there_is_nothing_to_judge(snapshot_of: Maker) -> None:
    quiet = np.full(50, 0.1)
    snapshot = snapshot_of(
        50, probability=quiet, distance=quiet, reviews={"Ada": Review(opinion=Opinion(Answer.ABSENT))}
    )
    assert review_blocks(snapshot)[0].lines[-1] == ("Judged", "no flagged segment to judge")


def test_findings_are_rows_with_the_confirmed_ones_first(snapshot_of: Maker, finding_on: Findings) -> None:
    review = Review(
        (
            finding_on(0, 0, Judgement.REJECTED),
            finding_on(15, 29, Judgement.UNSURE),
            finding_on(30, 59, Judgement.CONFIRMED, FindingKind.B_LINES, " three\n of  them "),
        )
    )
    (block,) = review_blocks(snapshot_of(reviews={"Ada": review}))
    confirmed, unsure, rejected = block.findings
    assert (confirmed.frames, confirmed.time) == ("31–60", "1.00 s – 1.97 s")
    assert (confirmed.kind, confirmed.note) == ("B-lines", "three of them")
    assert (unsure.judgement, unsure.kind, unsure.note) == ("unsure", "", "")
    assert (rejected.judgement, rejected.frames, rejected.time) == ("rejected", "1", "0.00 s")


def test_a_finding_that_no_segment_is_left_of_says_why(snapshot_of: Maker, finding_on: Findings) -> None:
    values = raised((10, 19), (40, 41))
    values[80:] = np.nan
    review = Review(
        (
            finding_on(12, 13),  # inside a segment
            finding_on(38, 44),  # two flagged frames, too few for a segment
            finding_on(60, 65, marked=True),
            finding_on(78, 90),
        )
    )
    snapshot = snapshot_of(100, probability=values, distance=raised(), reviews={"Ada": review})
    assert [row.remarks for row in review_blocks(snapshot)[0].findings] == [
        (),
        ("in no segment now",),
        ("marked by hand", "below the threshold now"),
        ("not analysed",),
    ]


def test_moving_a_threshold_loses_no_finding(snapshot_of: Maker, finding_on: Findings) -> None:
    review = {"Ada": Review((finding_on(10, 19),))}
    for threshold, remarks in ((0.5, ()), (0.95, ("below the threshold now",))):
        snapshot = snapshot_of(
            100,
            probability=raised((10, 19)),
            distance=raised(),
            thresholds=Thresholds(threshold, 0.5),
            reviews=review,
        )
        assert [row.remarks for row in review_blocks(snapshot)[0].findings] == [remarks]


@pytest.mark.parametrize(
    ("opinion", "told"),
    [
        (Opinion(Answer.ABSENT), ("The reviewer sees no consolidation; the model flags the clip.",)),
        (Opinion(Answer.PRESENT), ()),
        (Opinion(Answer.CANNOT_TELL), ()),
    ],
)
def test_disagreements_with_the_model_are_told(
    snapshot_of: Maker, opinion: Opinion, told: tuple[str, ...]
) -> None:
    lines = disagreement_lines(snapshot_of(reviews={"Ada": Review(opinion=opinion)}))
    assert lines == tuple(("Ada", sentence) for sentence in told)


def test_nobody_disagrees_with_what_the_model_has_not_seen(snapshot_of: Maker) -> None:
    present = {"Ada": Review(opinion=Opinion(Answer.PRESENT))}
    part = raised()
    whole = snapshot_of(100, probability=part, kinds=(TrackKind.PROBABILITY,), reviews=present)
    assert len(disagreement_lines(whole)) == 1
    part[50:] = np.nan
    half = snapshot_of(100, probability=part, kinds=(TrackKind.PROBABILITY,), reviews=present)
    assert disagreement_lines(half) == ()


def test_the_adjudication_names_who_and_how(snapshot_of: Maker) -> None:
    settled = ("Chen", Opinion(Answer.PRESENT, Extent.LARGE, "Both were right."))
    assert adjudication_lines(snapshot_of(adjudication=settled)) == (
        ("By", "Chen"),
        ("Verdict", "Consolidation present, large"),
        ("Note", "Both were right."),
    )
