"""The structured report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import highdicom.sr as sr
import numpy as np
import pytest
from pydicom import dcmread
from pydicom.dataset import Dataset

from checkers import remarks, report_text
from clarus_desktop.core.clip import Gap
from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.findings import Finding, FindingKind, Judgement
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.handing import pseudonym
from clarus_desktop.core.issue import Issue
from clarus_desktop.core.measuring import MeasureKind, Measurement, Scale
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.words import RESEARCH_USE
from clarus_desktop.media import dicom_header
from clarus_desktop.report import write_structured_report
from dicoms import write_dicom

Maker = Callable[..., Snapshot]
HeaderMaker = Callable[..., Dataset]

ANNA = "Dr. Anna^Ö=王\\x"
CONFIRMED = Finding(
    "aa", Segment(40, 50), Judgement.CONFIRMED, FindingKind.SMALL_CONSOLIDATION, "seen\nbelow"
)
REJECTED = Finding("bb", Segment(60, 60), Judgement.REJECTED, marked=True)
REVIEWS = {
    ANNA: Review(
        (CONFIRMED, REJECTED), Opinion(Answer.PRESENT, Extent.SMALL, "sure"), Opinion(Answer.ABSENT)
    ),
}


@pytest.fixture
def reviewed(snapshot_of: Maker) -> Snapshot:
    return snapshot_of(name="IM1", reviews=REVIEWS, adjudication=("Chief", Opinion(Answer.CANNOT_TELL)))


def groups(path: Path, **wanted: Any) -> list[Dataset]:
    """The measurement groups, by the value of their finding."""
    report = sr.MeasurementReport.from_sequence([dcmread(path)])
    found = [group[0] for group in report.get_image_measurement_groups()]
    of = wanted.get("of")
    return [
        group
        for group in found
        if of is None or item(group, "Finding").ConceptCodeSequence[0].CodeValue == of
    ]


def item(group: Dataset, meaning: str) -> Dataset:
    (found,) = (
        each for each in group.ContentSequence if each.ConceptNameCodeSequence[0].CodeMeaning == meaning
    )
    return found


def number(group: Dataset, meaning: str) -> float:
    return float(item(group, meaning).MeasuredValueSequence[0].NumericValue)


def code(group: Dataset, meaning: str) -> str:
    return str(item(group, meaning).ConceptCodeSequence[0].CodeMeaning)


def frames(group: Dataset) -> list[int]:
    """Numbers of the frames that a group points at; none for all."""
    reference = item(group, "Source of Measurement").ReferencedSOPSequence[0]
    told = reference.get("ReferencedFrameNumber")
    return [] if told is None else list(np.atleast_1d(told).astype(int))


def test_the_models_verdict_has_its_threshold_rule_and_numbers(
    reviewed: Snapshot, header_of: HeaderMaker, tmp_path: Path
) -> None:
    write_structured_report(reviewed, tmp_path / "a.dcm", header_of())

    told = groups(tmp_path / "a.dcm", of="analysed-clip")

    assert len(told) == 2
    for kind, group in zip(TrackKind, told, strict=True):
        verdict = reviewed.verdict(kind)
        assert code(group, "Model's verdict by its rule") == "Positive by the rule"
        assert number(group, "Threshold of the track") == verdict.threshold
        assert number(group, "Frames at or above the threshold") == verdict.frames_over
        assert number(group, "Longest run of flagged frames") == verdict.longest_run
        assert number(group, "Frames analysed") == 150
        assert number(group, "Value at which the model's verdict changes") == pytest.approx(verdict.score)
        assert item(group, "Algorithm Name").TextValue == "demo-resnet18"
        assert item(group, "Algorithm Version").TextValue == "1.0"
        assert RESEARCH_USE in item(group, "Comment").TextValue
        assert str(reviewed.rule) in item(group, "Comment").TextValue
        parameters = [each.TextValue for each in group.ContentSequence if "TextValue" in each]
        assert f"model file SHA-256: {reviewed.model.sha256}" in parameters
        assert frames(group) == []


def test_a_measurement_has_millimetres_and_a_class_only_where_the_scale_is_known(
    snapshot_of: Maker, header_of: HeaderMaker, tmp_path: Path
) -> None:
    caliper = Measurement("cc", MeasureKind.CALIPER, 60, (100, 120), (180, 180), "at the pleura")
    line = Measurement("dd", MeasureKind.M_MODE, 61, (160, 60), (160, 230))
    snapshot = snapshot_of(reviews={"Ada": Review(measurements=(caliper, line))})
    write_structured_report(snapshot, tmp_path / "a.dcm", header_of())
    write_structured_report(
        replace(snapshot, scale=Scale.along((0, 0), (0, 100), 8)), tmp_path / "b.dcm", header_of()
    )

    loose, loose_line = groups(tmp_path / "a.dcm", of="measured")
    assert number(loose, "Length in pixels of the frame; no scale is known") == 100
    assert "Class of the length" not in str(loose)
    assert "'mm'" not in str(loose) + str(loose_line)
    known, known_line = groups(tmp_path / "b.dcm", of="measured")
    assert number(known, "Length") == 8.0
    assert code(known, "Class of the length") == "Below 1 cm"
    assert frames(known) == [61]
    assert "at the pleura" in str(known)
    assert code(known_line, "What the line is for") == "M-mode line"
    assert "Class of the length" not in str(known_line)


def test_a_report_is_a_draft_or_signed(reviewed: Snapshot, header_of: HeaderMaker, tmp_path: Path) -> None:
    write_structured_report(reviewed, tmp_path / "a.dcm", header_of())
    write_structured_report(reviewed, tmp_path / "b.dcm", header_of(), Issue(signed_by="Ada"))
    for name, told in (("a.dcm", b"Draft, not signed."), ("b.dcm", b"Signed by Ada.")):
        assert told in (tmp_path / name).read_bytes()
        assert dcmread(tmp_path / name).VerificationFlag == "UNVERIFIED"


def test_each_segment_points_at_its_frames(
    reviewed: Snapshot, header_of: HeaderMaker, tmp_path: Path
) -> None:
    write_structured_report(reviewed, tmp_path / "a.dcm", header_of(), identified=True)

    told = groups(tmp_path / "a.dcm", of="segment")

    expected = [(kind, segment) for kind in TrackKind for segment in reviewed.segments(kind)]
    names = {
        TrackKind.PROBABILITY: "Probability track, value from 0 to 1",
        TrackKind.DISTANCE: "Cosine distance to the reference, from 0 to 2",
    }
    assert len(told) == len(expected) == 3
    for group, (kind, segment) in zip(told, expected, strict=True):
        assert frames(group) == [*range(segment.first + 1, segment.last + 2)]
        peak = reviewed.tracks.values(kind)[segment.first : segment.last + 1].max()
        assert number(group, names[kind]) == pytest.approx(peak)


def test_what_a_reviewer_says_is_the_reviewers(
    reviewed: Snapshot, header_of: HeaderMaker, tmp_path: Path
) -> None:
    write_structured_report(reviewed, tmp_path / "a.dcm", header_of())

    confirmed, rejected = groups(tmp_path / "a.dcm", of="judged")
    blind, later, settled = groups(tmp_path / "a.dcm", of="reviewed-clip")

    for group in (confirmed, rejected, blind, later):
        assert item(group, "Person Observer Name").PersonName == "Dr. Anna Ö 王 x^"
    assert item(settled, "Person Observer Name").PersonName == "Chief^"
    assert code(confirmed, "Reviewer's judgement of what is named") == "Confirmed"
    assert code(confirmed, "What the reviewer names") == "Small consolidation"
    assert item(confirmed, "Comment").TextValue == "seen below"
    assert frames(confirmed) == [*range(41, 52)]
    assert code(rejected, "Reviewer's judgement of what is named") == "Rejected"
    assert frames(rejected) == [61]
    assert code(blind, "Reviewer's verdict on the clip") == "Consolidation absent"
    assert code(blind, "When the verdict was given") == "Before the model's answers were shown"
    assert code(later, "Reviewer's verdict on the clip") == "Consolidation present, small"
    assert code(settled, "Verdict that settles a disagreement of reviewers") == "Can't tell"


def test_that_reviewers_differ_is_told(snapshot_of: Maker, header_of: HeaderMaker, tmp_path: Path) -> None:
    present, absent = Review(opinion=Opinion(Answer.PRESENT)), Review(opinion=Opinion(Answer.ABSENT))
    snapshot = snapshot_of(reviews={"Ann": present, "Ben": absent})
    write_structured_report(snapshot, tmp_path / "a.dcm", header_of(), identified=False)
    told = b"2 reviewers give different verdicts; nobody has settled them."
    assert told in (tmp_path / "a.dcm").read_bytes()


def test_a_report_with_identity_is_of_the_clips_patient_and_study(
    reviewed: Snapshot, header_of: HeaderMaker, tmp_path: Path
) -> None:
    header = header_of(PatientName="Bono", ReferringPhysicianName="Smith^Ann")
    write_structured_report(reviewed, tmp_path / "a.dcm", header, identified=True)

    told = dcmread(tmp_path / "a.dcm")

    for keyword in ("PatientName", "PatientID", "PatientBirthDate", "StudyInstanceUID", "AccessionNumber"):
        assert told[keyword].value == header[keyword].value
    assert told.SeriesInstanceUID != header.SeriesInstanceUID
    evidence = told.CurrentRequestedProcedureEvidenceSequence[0]
    assert evidence.StudyInstanceUID == header.StudyInstanceUID
    image = evidence.ReferencedSeriesSequence[0].ReferencedSOPSequence[0]
    assert image.ReferencedSOPInstanceUID == header.SOPInstanceUID
    assert "PatientIdentityRemoved" not in told


@pytest.mark.parametrize(
    ("charset", "name"),
    [("ISO_IR 100", "Müller^Zoë"), (["", "ISO 2022 IR 87"], "Yamada^Tarou=山田^太郎=やまだ^たろう")],
)
def test_names_in_other_alphabets_stay_the_same(
    reviewed: Snapshot, tmp_path: Path, charset: str | list[str], name: str
) -> None:
    source = write_dicom(tmp_path / "in.dcm", SpecificCharacterSet=charset, PatientName=name)
    header = dicom_header(source)
    write_structured_report(reviewed, tmp_path / "out.dcm", header, identified=True)
    told = dcmread(tmp_path / "out.dcm")
    assert told.SpecificCharacterSet == "ISO_IR 192"
    assert str(told.PatientName) == name


def test_without_identity_nothing_of_the_patient_is_left(
    reviewed: Snapshot, header_of: HeaderMaker, tmp_path: Path
) -> None:
    header = header_of()
    write_structured_report(reviewed, tmp_path / "a.dcm", header)
    write_structured_report(reviewed, tmp_path / "b.dcm", header)

    one, other = (dcmread(tmp_path / name) for name in ("a.dcm", "b.dcm"))
    content = (tmp_path / "a.dcm").read_bytes()

    for telling in (
        b"Doe",
        b"Jan",
        b"4711",
        b"20200102",
        b"20240531",
        b"A77",
        header.StudyInstanceUID.encode(),
    ):
        assert telling not in content
    assert (one.PatientID, one.StudyInstanceUID) == (other.PatientID, other.StudyInstanceUID)
    assert one.SOPInstanceUID != other.SOPInstanceUID
    assert one.PatientIdentityRemoved == "YES"


def test_frames_are_counted_as_the_file_has_them(
    reviewed: Snapshot, header_of: HeaderMaker, tmp_path: Path
) -> None:
    """Five could not be read before the 46th: later ones have higher numbers there, but not in a clip that is
    handed on."""
    snapshot = replace(reviewed, clip=replace(reviewed.clip, gaps=(Gap(45, 5), Gap(150, 0))))
    write_structured_report(snapshot, tmp_path / "own.dcm", header_of(), identified=True)
    write_structured_report(snapshot, tmp_path / "handed.dcm", header_of())

    assert frames(groups(tmp_path / "own.dcm", of="judged")[0]) == [*range(41, 46), *range(51, 57)]
    assert frames(groups(tmp_path / "handed.dcm", of="judged")[0]) == [*range(41, 52)]


def test_frames_that_nobody_can_number_are_refused(
    reviewed: Snapshot, header_of: HeaderMaker, tmp_path: Path
) -> None:
    snapshot = replace(reviewed, clip=replace(reviewed.clip, gaps=(Gap(45, 0),)))
    with pytest.raises(ReportError, match="unknown number"):
        write_structured_report(snapshot, tmp_path / "a.dcm", header_of(), identified=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("identified", [False, True])
def test_a_clip_that_is_no_dicom_object_is_refused(
    reviewed: Snapshot, tmp_path: Path, identified: bool
) -> None:
    with pytest.raises(ReportError, match="“IM1”"):
        write_structured_report(reviewed, tmp_path / "a.dcm", None, identified=identified)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("keyword", ["StudyInstanceUID", "SOPInstanceUID"])
def test_a_header_without_uids_ties_to_nobody(
    reviewed: Snapshot, header_of: HeaderMaker, tmp_path: Path, keyword: str
) -> None:
    with pytest.raises(ReportError, match="which study"):
        write_structured_report(reviewed, tmp_path / "a.dcm", header_of(**{keyword: None}), identified=True)


def test_uids_with_zeros_before_their_numbers_are_known_again(
    reviewed: Snapshot, header_of: HeaderMaker, tmp_path: Path
) -> None:
    """Which scanners make, against the standard."""
    header = header_of(StudyInstanceUID="1.2.0840.07", SOPInstanceUID="1.2.0840.07.1")
    write_structured_report(reviewed, tmp_path / "own.dcm", header, identified=True)
    write_structured_report(reviewed, tmp_path / "handed.dcm", header)
    assert dcmread(tmp_path / "own.dcm").StudyInstanceUID == "1.2.0840.07"
    assert dcmread(tmp_path / "handed.dcm").PatientID == pseudonym("1.2.0840.07")


def test_what_is_not_analysed_is_said(snapshot_of: Maker, header_of: HeaderMaker, tmp_path: Path) -> None:
    half = np.where(np.arange(60) < 30, 0.1, np.nan)
    nothing = np.full(60, np.nan)
    write_structured_report(
        snapshot_of(60, probability=half, distance=nothing), tmp_path / "a.dcm", header_of()
    )

    probability, distance = groups(tmp_path / "a.dcm", of="analysed-clip")

    question = "Model's verdict by its rule"
    assert code(probability, question) == "Not positive in the frames analysed so far"
    assert number(probability, "Frames analysed") == 30
    assert code(distance, question) == "No verdict: no frame analysed and assessable"
    told = dcmread(tmp_path / "a.dcm")
    assert told.CompletionFlag == "PARTIAL"
    assert any("Incomplete analysis" in each.get("TextValue", "") for each in told.ContentSequence)


def test_a_segment_of_ten_thousands_of_frames_fits(
    snapshot_of: Maker, header_of: HeaderMaker, tmp_path: Path
) -> None:
    high = np.full(30_000, 0.9)
    high[0] = 0.1
    write_structured_report(
        snapshot_of(30_000, probability=high, kinds=(TrackKind.PROBABILITY,)), tmp_path / "a.dcm", header_of()
    )
    assert frames(groups(tmp_path / "a.dcm", of="segment")[0]) == [*range(2, 30_001)]


def test_a_whole_clip_and_a_still_are_spoken_of_without_numbers(
    snapshot_of: Maker, header_of: HeaderMaker, tmp_path: Path
) -> None:
    for count in (1, 60):
        finding = Finding("aa", Segment(0, count - 1), Judgement.CONFIRMED)
        snapshot = snapshot_of(
            count,
            probability=np.full(count, 0.9),
            kinds=(TrackKind.PROBABILITY,),
            reviews={"Anna": Review((finding,))},
        )
        write_structured_report(snapshot, tmp_path / "a.dcm", header_of(), identified=True)
        assert [frames(group) for group in groups(tmp_path / "a.dcm", of="judged")] == [[]]
        assert all(frames(group) == [] for group in groups(tmp_path / "a.dcm"))
        assert remarks(tmp_path / "a.dcm") == []


def test_what_is_left_of_a_clip_is_not_the_whole(
    snapshot_of: Maker, header_of: HeaderMaker, tmp_path: Path
) -> None:
    finding = Finding("aa", Segment(0, 59), Judgement.CONFIRMED)
    snapshot = snapshot_of(60, reviews={"Anna": Review((finding,))})
    snapshot = replace(snapshot, clip=replace(snapshot.clip, gaps=(Gap(60, 2),)))
    write_structured_report(snapshot, tmp_path / "a.dcm", header_of(), identified=True)
    assert frames(groups(tmp_path / "a.dcm", of="judged")[0]) == [*range(1, 61)]


def test_who_speaks_and_for_what_is_said_first(
    reviewed: Snapshot, header_of: HeaderMaker, tmp_path: Path
) -> None:
    write_structured_report(reviewed, tmp_path / "a.dcm", header_of())
    told = [
        each.get("TextValue", "") or each.ValueType for each in dcmread(tmp_path / "a.dcm").ContentSequence
    ]
    assert told[-1] == "CONTAINER"
    assert any(RESEARCH_USE in each for each in told)
    for group in groups(tmp_path / "a.dcm", of="judged"):
        names = [each.ConceptNameCodeSequence[0].CodeMeaning for each in group.ContentSequence]
        assert names.index("Person Observer Name") < names.index("Tracking Identifier")


@pytest.mark.parametrize("identified", [False, True])
def test_the_hash_of_the_clips_file_is_told_with_identity_alone(
    reviewed: Snapshot, header_of: HeaderMaker, tmp_path: Path, identified: bool
) -> None:
    write_structured_report(reviewed, tmp_path / "a.dcm", header_of(), identified=identified)
    assert (reviewed.clip.sha256.encode() in (tmp_path / "a.dcm").read_bytes()) is identified


@pytest.mark.parametrize("identified", [False, True])
def test_checkers_find_nothing_wrong(
    reviewed: Snapshot, header_of: HeaderMaker, tmp_path: Path, identified: bool
) -> None:
    write_structured_report(reviewed, tmp_path / "a.dcm", header_of(), identified=identified)
    assert remarks(tmp_path / "a.dcm") == []


def test_dcmtk_reads_the_report(reviewed: Snapshot, header_of: HeaderMaker, tmp_path: Path) -> None:
    write_structured_report(reviewed, tmp_path / "a.dcm", header_of())
    told = report_text(tmp_path / "a.dcm")
    assert "Dr. Anna Ö 王 x^" in told
    assert RESEARCH_USE in told
    assert "pneumonia" not in told.lower()
