"""What the report of an exam says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from clarus_desktop.core.findings import Finding
from clarus_desktop.core.measuring import MeasureKind, Measurement, Scale, ScaleOrigin
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import Chunk
from clarus_desktop.core.zones import Protocol
from clarus_desktop.report import ClipRecord, ExamRecord
from clarus_desktop.report.card import short_card_lines
from clarus_desktop.report.exam import exam_content

Maker = Callable[..., Snapshot]
Exams = Callable[..., ExamRecord]
Known = Callable[..., ClipRecord]

PRESENT, ABSENT, UNSURE = Opinion(Answer.PRESENT), Opinion(Answer.ABSENT), Opinion(Answer.CANNOT_TELL)


def quiet(snapshot_of: Maker) -> Snapshot:
    return snapshot_of(50, probability=np.full(50, 0.1), distance=np.full(50, 0.1))


def test_the_summary_counts_the_model_and_each_reviewer(
    snapshot_of: Maker, exam_of: Exams, known: Known
) -> None:
    told = exam_content(
        exam_of(
            {
                "R1": known(snapshot_of(), Ada=PRESENT),
                "R2": known(quiet(snapshot_of), Ada=ABSENT),
                "R3": known(quiet(snapshot_of), Ada=UNSURE),
                "L1": None,
            }
        )
    )
    assert told.summary == (
        ("Model", "1 of 4 clips flagged, 2 not flagged, 1 not, or not wholly, analysed or not assessable"),
        ("Ada", "consolidation present in 1 of 4 clips, absent in 1, can't tell in 1, no verdict on 1"),
    )


def test_without_reviews_that_is_said_and_nothing_filled_in(
    snapshot_of: Maker, exam_of: Exams, known: Known
) -> None:
    told = exam_content(exam_of({"R1": known(snapshot_of())}))
    assert told.summary == (
        ("Model", "1 of 1 clip flagged, 0 not flagged"),
        ("Reviewers", "Not reviewed yet"),
    )
    assert (told.clips[0].reviewers, told.clips[0].adjudication) == ((), None)
    assert told.clips[0].state == ("analysed", "not reviewed")


def test_two_reviewers_agreement_is_told_with_kappa(exam_of: Exams, known: Known) -> None:
    told = exam_content(
        exam_of(
            {
                "R1": known(Ben=PRESENT, Ada=PRESENT),
                "R2": known(Ben=ABSENT, Ada=ABSENT),
                "R3": known(Ben=ABSENT, Ada=PRESENT),
                "L1": known(Ben=ABSENT, Ada=ABSENT),
                "L2": known(Ben=ABSENT),
            }
        )
    )
    assert told.summary[3:] == (
        ("One reviewer", "Ada"),
        ("the other", "Ben"),
        ("agree", "same answer on 3 of 4 clips both judged; Cohen's kappa 0.50"),
    )


def test_kappa_is_not_made_up_where_it_is_not_defined(exam_of: Exams, known: Known) -> None:
    same = exam_content(exam_of({"R1": known(Ada=ABSENT, Ben=ABSENT)}))
    assert same.summary[-1][1] == "same answer on 1 of 1 clip both judged; Cohen's kappa not defined"
    apart = exam_content(exam_of({"R1": known(Ada=ABSENT), "R2": known(Ben=ABSENT)}))
    assert apart.summary[-1][1] == "no clip on which both gave a verdict"


def test_three_reviewers_are_compared_two_by_two(exam_of: Exams, known: Known) -> None:
    told = exam_content(exam_of({"R1": known(Ada=ABSENT, Ben=ABSENT, Chen=PRESENT)}))
    names = [text for label, text in told.summary if label in ("One reviewer", "the other")]
    assert names == ["Ada", "Ben", "Ada", "Chen", "Ben", "Chen"]


def test_what_is_missing_is_named(snapshot_of: Maker, exam_of: Exams, known: Known) -> None:
    told = exam_content(exam_of({"R1": known(snapshot_of()), "R2": None, "R3": None, "L1": None, "X9": None}))
    assert told.notices == (
        "2 missing zones: L2 (Left lower BLUE point), L3 (Left PLAPS point).",
        "1 clip of no known zone: listed below, and not on the chest.",
        "4 clips not, or not wholly, analysed, or not assessable: the model says nothing of what it has not "
        "seen or can't be asked about.",
    )


def test_clips_are_listed_by_zone_with_what_the_model_found(
    snapshot_of: Maker, exam_of: Exams, known: Known
) -> None:
    last, first, second = exam_content(
        exam_of({"X9": None, "L1": known(quiet(snapshot_of)), "R1": known(snapshot_of())})
    ).clips[::-1]
    assert (second.zone, first.zone) == ("R1", "L1")
    assert (first.zone_name, first.file, first.length) == (
        "Left upper BLUE point",
        "L1.mp4",
        "5.00 s, 150 frames",
    )
    assert first.model == (
        (
            "probability: not positive",
            "score 0.100, threshold 0.500; 0 of 50 over, longest run 0",
        ),
        (
            "distance: not positive",
            "score 0.100, threshold 0.310; 0 of 50 over, longest run 0",
        ),
    )
    assert second.model[0][0] == "probability: positive"
    assert (last.zone, last.zone_name, last.model) == ("—", "zone not known", ())
    assert last.state == ("not analysed", "not reviewed")


def test_a_clip_analysed_in_part_is_not_positive_only_so_far(
    snapshot_of: Maker, exam_of: Exams, known: Known
) -> None:
    part = np.full(50, 0.1)
    part[20:] = np.nan
    (row,) = exam_content(
        exam_of({"R1": known(snapshot_of(50, probability=part, distance=part), Ada=PRESENT)})
    ).clips
    assert row.state[0] == "analysed in part: 20 of 50 frames"
    assert row.model[0][0] == "probability: not positive so far"
    assert not row.reviewers[0].disagrees


def test_a_clip_with_frames_put_aside_is_not_positive_only_in_the_others(
    snapshot_of: Maker, exam_of: Exams, known: Known
) -> None:
    gated = quiet(snapshot_of)
    gated.tracks.write(Chunk(1, np.arange(50), {}, np.repeat([0, 1], [40, 10]).astype(np.uint8)))
    (row,) = exam_content(exam_of({"R1": known(gated)})).clips
    assert [answer for answer, _basis in row.model] == [
        "probability: not positive in the frames that can be assessed",
        "distance: not positive in the frames that can be assessed",
    ]
    assert row.remarks == ("10 frames not assessable",)


def test_each_reviewers_verdict_its_disagreement_and_the_adjudication_are_in_the_row(
    snapshot_of: Maker, exam_of: Exams, known: Known
) -> None:
    record = replace(
        known(snapshot_of(), Ben=Opinion(Answer.PRESENT, Extent.LARGE), Ada=ABSENT),
        adjudication=("Chen", Opinion(Answer.PRESENT, Extent.SMALL)),
    )
    told = exam_content(exam_of({"R1": record}))
    ada, ben = told.clips[0].reviewers
    assert (ada.reviewer, ada.verdict, ada.disagrees) == ("Ada", "absent", True)
    assert (ben.reviewer, ben.verdict, ben.disagrees) == ("Ben", "present, large", False)
    assert told.clips[0].adjudication == ("Chen", "present, small")
    assert (
        "Adjudicated",
        "consolidation present in 1 of 1 clip, absent in 0, can't tell in 0",
    ) in told.summary


def test_a_blind_verdict_counts_until_another_is_given(exam_of: Exams, known: Known) -> None:
    reviews = {"Ada": Review(blind_opinion=PRESENT), "Ben": Review(opinion=ABSENT, blind_opinion=PRESENT)}
    (row,) = exam_content(exam_of({"R1": replace(known(), reviews=reviews)})).clips
    assert [cell.verdict for cell in row.reviewers] == ["present", "absent"]


def test_findings_without_a_verdict_are_told_and_do_not_count_as_reviewed(
    exam_of: Exams, known: Known, finding_on: Callable[..., Finding]
) -> None:
    review = Review((finding_on(1, 2),))
    (row,) = exam_content(exam_of({"R1": replace(known(), reviews={"Ada": review})})).clips
    assert row.reviewers[0].verdict == "no verdict, 1 finding"
    assert row.state == ("not analysed", "not reviewed")


def test_without_an_analysis_a_line_is_measured_by_the_scale_that_was_set(
    exam_of: Exams, known: Known
) -> None:
    review = Review(measurements=(Measurement("m1", MeasureKind.CALIPER, 3, (10.0, 10.0), (10.0, 40.0)),))
    bare = replace(known(), reviews={"Ada": review})
    own = replace(bare, scale=Scale((0.5, 0.5), ScaleOrigin.SET))
    said = exam_content(exam_of({"R1": bare, "R2": own})).said
    assert [row.what for row in said] == [
        "caliper 30 px (the clip's own scale was not looked up)",
        "caliper 15.0 mm (≥ 1 cm)",
    ]


def test_why_a_clip_cannot_be_read_and_that_it_is_damaged_is_told(
    snapshot_of: Maker, exam_of: Exams, known: Known
) -> None:
    damaged = known(snapshot_of(warnings=("2 frames are missing.",)))
    bad, worse = exam_content(exam_of({"R1": damaged, "R2": known(trouble="“R2.mp4” is empty.")})).clips
    assert bad.remarks == ("1 warning, see the clip's report",)
    assert worse.remarks == ("“R2.mp4” is empty.",)


def test_each_model_is_named_once_with_its_rule_and_card(
    snapshot_of: Maker, exam_of: Exams, known: Known
) -> None:
    other = snapshot_of()
    other = replace(other, model=replace(other.model, name="other", sha256="ab" * 32))
    told = exam_content(
        exam_of({"R1": known(snapshot_of()), "R2": known(quiet(snapshot_of)), "R3": known(other)})
    )
    one, two = told.models
    assert one == (
        ("Model", "demo-resnet18, version 1.0; 2 clips"),
        ("SHA-256", "fe" * 32),
        ("Rule", "positive with at least 3 consecutive frames at or above the threshold"),
        ("Thresholds", "90% of healthy clips stay negative."),
        *short_card_lines(other.model.card),
    )
    assert {"Population", "Figures", "Limits"} <= dict(one).keys()
    assert two[0] == ("Model", "other, version 1.0; 1 clip")


def test_neither_path_nor_disease_is_told(snapshot_of: Maker, exam_of: Exams, known: Known) -> None:
    told = repr(exam_content(exam_of({"RPT": known(snapshot_of(), Ada=PRESENT)}, protocol=Protocol.SWEEPS12)))
    assert "secret" not in told
    assert "pneumonia" not in told.lower()
