"""Names of what is handed on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.clip import Clip, ClipInfo
from clarus_desktop.core.findings import Finding, Judgement
from clarus_desktop.core.flags import RunRule, Segment
from clarus_desktop.core.handing import (
    Handed,
    HandingOn,
    file_name,
    pseudonym,
    replaced,
    without_identity,
)
from clarus_desktop.core.measuring import MeasureKind, Measurement
from clarus_desktop.core.model import EngineInfo, ModelInfo, Thresholds
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.study import Fact, Study
from clarus_desktop.core.tracks import TrackKind, Tracks

UIDS = st.lists(st.integers(0, 999), min_size=2, max_size=6).map(
    lambda parts: ".".join(map(str, [1, *parts]))
)
MakeClip = Callable[..., Clip]


def clip_of(study: Study | None) -> Clip:
    info = ClipInfo("Doe.dcm", "ab" * 32, np.zeros(1), 0.1, 64, 48, "")
    return Clip(info, frames=None, study=study)  # type: ignore[arg-type]


@given(UIDS, UIDS)
def test_replaced_uids_are_uids_and_tell_apart_what_differs(one: str, other: str) -> None:
    assert replaced(one) == replaced(one)
    assert (replaced(one) == replaced(other)) == (one == other)
    assert len(replaced(one)) <= 64
    assert set(replaced(one)) <= set("0123456789.")
    assert (pseudonym(one) == pseudonym(other)) == (one == other)


@given(UIDS, UIDS)
def test_a_clip_that_is_handed_on_is_not_called_by_its_name(study: str, instance: str) -> None:
    clip = clip_of(Study((), (), study_uid=study, instance_uid=instance))
    name = file_name(Handed.CLIP, clip, "Doe.dcm")
    assert name.startswith(pseudonym(study))
    assert name.endswith(".dcm")
    assert "Doe" not in name


@pytest.mark.parametrize(("kind", "ending"), [(Handed.STRUCTURED_REPORT, "sr"), (Handed.PDF_OBJECT, "pdf")])
def test_a_report_without_identity_is_called_as_its_clip_is(kind: Handed, ending: str) -> None:
    clip = clip_of(Study((), (), study_uid="1.2", instance_uid="1.2.3"))
    stem = file_name(Handed.CLIP, clip).removesuffix(".dcm")
    assert file_name(kind, clip, "Doe.dcm") == f"{stem}.{ending}.dcm"
    assert file_name(kind, clip, "Doe.dcm", identified=True) == f"Doe.dcm.clarus.{ending}.dcm"


def test_a_video_is_called_after_its_content() -> None:
    name = file_name(Handed.CLIP, clip_of(None), "Doe")
    assert name.startswith(pseudonym("ab" * 32))
    assert name.endswith(".mp4")


def test_notes_of_a_report_without_identity_hide_what_the_file_tells() -> None:
    clip = clip_of(Study((Fact("Patient", "Smith^Jane"), Fact("Number", "19770707")), (), study_uid="1.2"))
    note = "as Smith said on 1977-07-07"
    told = Opinion(Answer.PRESENT, note=note)
    finding = Finding("aa", Segment(0, 0), Judgement.CONFIRMED, note=note)
    line = Measurement("bb", MeasureKind.CALIPER, 0, (0.0, 0.0), (9.0, 9.0), note)
    snapshot = Snapshot(
        clip=replace(clip.info, warnings=("Smith.dcm was cut short.",)),
        model=ModelInfo(
            "m", "1", "f" * 64, "resnet18", tuple(TrackKind), Thresholds(0.5, 0.2), RunRule(3, 0)
        ),
        engine=EngineInfo("cpu", "A processor", "torch", "float32"),
        tracks=Tracks(1, tuple(TrackKind)),
        thresholds=Thresholds(0.5, 0.2),
        rule=RunRule(3, 0),
        created=datetime.now(UTC),
        app_version="1",
        reviews={"Ann": Review((finding,), told, told, (line,))},
        adjudication=("Chief", told),
    )

    left = without_identity(snapshot, clip)

    assert left.clip.name == file_name(Handed.CLIP, clip)
    assert left.clip.warnings == ("•••.dcm was cut short.",)
    review, adjudication = left.reviews["Ann"], left.adjudication
    assert review.opinion is not None
    assert review.blind_opinion is not None
    assert adjudication is not None
    noted = (*review.findings, *review.measurements, review.opinion, review.blind_opinion, adjudication[1])
    assert [each.note for each in noted] == ["as ••• said on •••"] * 5
    assert review.opinion.answer is Answer.PRESENT
    assert snapshot.reviews["Ann"].findings[0].note == note


def test_a_clip_with_identity_is_not_to_be_had() -> None:
    with pytest.raises(ValueError, match="without identity"):
        HandingOn(Handed.CLIP, Path("a.dcm"), "ab" * 32, identified=True)
