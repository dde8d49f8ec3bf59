"""How a report is issued."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from clarus_desktop.core.clip import Clip, ClipInfo
from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.findings import Finding, Judgement
from clarus_desktop.core.flags import RunRule, Segment
from clarus_desktop.core.issue import Issue, Letterhead, issue, refuse_strangers
from clarus_desktop.core.model import EngineInfo, ModelInfo, Thresholds
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.study import Fact, Study
from clarus_desktop.core.tracks import TrackKind, Tracks

SAID = Review(
    (Finding("a", Segment(3, 5), Judgement.CONFIRMED, note="Anna Smith, seen by me"),),
    Opinion(Answer.ABSENT, note="smith"),
)
STUDY = Study(
    identity=(Fact("Patient's name", "Smith^Anna"), Fact("Birth date", "2019-05-31")),
    facts=(),
    study_uid="1.2.3",
)


@pytest.fixture
def snapshot() -> Snapshot:
    thresholds, rule = Thresholds(), RunRule()
    return Snapshot(
        ClipInfo("smith.dcm", "a" * 64, np.arange(9) / 30, 0.3, 64, 48, "DICOM"),
        ModelInfo("m", "1", "c" * 64, "resnet18", tuple(TrackKind), thresholds, rule),
        EngineInfo("cpu", "", "torch", "float32"),
        Tracks(9, TrackKind),
        thresholds,
        rule,
        datetime(2025, 3, 4, tzinfo=UTC),
        "1",
        reviews={"Ada": SAID, "Ben": Review()},
    )


def clip_of(snapshot: Snapshot, study: Study | None = STUDY) -> Clip:
    info = replace(snapshot.clip, name="smith 2019-05-31.dcm")
    return Clip(info, None, study)  # type: ignore[arg-type]


def test_without_identity_there_is_a_pseudonym_alone(snapshot: Snapshot) -> None:
    told, issued = issue(snapshot, clip_of(snapshot))
    assert issued.pseudonym.startswith("CLARUS-")
    assert issued.patient == ()
    assert issued.state == "Draft, not signed"
    assert told.reviews["Ada"].findings[0].note == "••• •••, seen by me"
    assert "smith" not in repr((told.clip.name, told.reviews)).lower()


def test_clips_of_a_study_share_a_pseudonym(snapshot: Snapshot) -> None:
    other = replace(snapshot, clip=replace(snapshot.clip, sha256="b" * 64))
    assert issue(snapshot, clip_of(snapshot))[1].pseudonym == issue(other, clip_of(other))[1].pseudonym
    loose = [issue(each, clip_of(each, None))[1].pseudonym for each in (snapshot, other)]
    assert loose[0] != loose[1]


def test_with_identity_the_patient_is_told_as_in_the_file(snapshot: Snapshot) -> None:
    told, issued = issue(snapshot, clip_of(snapshot), identified=True)
    assert issued.patient == STUDY.identity
    assert told.clip.name == "smith 2019-05-31.dcm"
    assert told.reviews == snapshot.reviews
    assert issued.noted == " (with identity)"


@pytest.mark.parametrize("study", [None, Study((), ())])
def test_who_nobody_knows_is_not_told(snapshot: Snapshot, study: Study | None) -> None:
    with pytest.raises(ReportError, match="doesn't say who the patient is"):
        issue(snapshot, clip_of(snapshot, study), identified=True)


def test_only_who_said_something_can_sign(snapshot: Snapshot) -> None:
    _told, issued = issue(snapshot, clip_of(snapshot), signed_by="Ada", letterhead=Letterhead("Ward"))
    assert (issued.state, issued.noted) == ("Signed by Ada", " (signed by Ada)")
    assert issued.letterhead.institution == "Ward"
    for stranger in ("Ben", "Eve"):
        with pytest.raises(ReportError, match=f"{stranger} has not reviewed what is reported"):
            issue(snapshot, clip_of(snapshot), signed_by=stranger)


def test_one_clip_of_an_exam_is_enough() -> None:
    refuse_strangers("Ada", {}, {"Ada": SAID})
    refuse_strangers("", {})
    with pytest.raises(ReportError):
        refuse_strangers("Ada", {}, {"Ada": Review()})
    assert Issue().noted == ""
