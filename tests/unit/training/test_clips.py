"""Labels, patients and splits."""

from __future__ import annotations

import math
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_training.clips import (
    BLUES,
    POCUS,
    LabelledClip,
    hold_out,
    patients_of,
    read_clips,
    split_patients,
)


def _clip(patient: str, severity: int) -> LabelledClip:
    return LabelledClip(f"{patient}.mp4", BLUES, patient, severity=severity)


clips = st.lists(
    st.builds(_clip, st.integers(0, 20).map("p{}".format), st.integers(0, 3)), min_size=8, max_size=80
)


@given(clips, st.integers(1, 5), st.integers(0, 3))
def test_every_patient_is_in_exactly_one_part(made: list[LabelledClip], parts: int, seed: int) -> None:
    found = split_patients(made, parts, seed)
    assert sorted(patient for part in found for patient in part) == sorted(patients_of(made))
    assert max(map(len, found)) - min(map(len, found)) <= 1
    assert found == split_patients(made, parts, seed)


@given(clips, st.integers(0, 3))
def test_held_out_patients_are_never_trained_on(made: list[LabelledClip], seed: int) -> None:
    training, testing = hold_out(made, 0.25, seed)
    assert not training & testing
    assert training | testing == set(patients_of(made))


def test_a_split_shares_out_every_kind_of_patient() -> None:
    made = [_clip(f"p{severity}-{i}", severity) for severity in range(4) for i in range(8)]
    for part in split_patients(made, 4, seed=0):
        assert Counter(patient[:2] for patient in part) == {"p0": 2, "p1": 2, "p2": 2, "p3": 2}


@pytest.mark.parametrize(
    ("clip", "grade", "healthy"),
    [
        (LabelledClip("a", BLUES, "p", severity=0), 0.0, True),
        (LabelledClip("a", BLUES, "p", severity=1), 0.25, False),
        (LabelledClip("a", BLUES, "p", severity=2, consolidation=True), 0.75, False),
        (LabelledClip("a", BLUES, "p", severity=3, consolidation=True), 1.0, False),
        (LabelledClip("a", POCUS, "p", diagnosis="healthy"), 0.0, True),
        (LabelledClip("a", POCUS, "p", diagnosis="covid-19"), 0.0, False),
        (LabelledClip("a", POCUS, "p", diagnosis="bacterial pneumonia", consolidation=True), 1.0, False),
        (LabelledClip("a", POCUS, "p", diagnosis="bacterial pneumonia"), math.nan, False),
    ],
)
def test_grade_and_reference_follow_the_labels(clip: LabelledClip, grade: float, healthy: bool) -> None:
    assert clip.grade == pytest.approx(grade, nan_ok=True)
    assert clip.healthy is healthy


@pytest.mark.realdata
def test_the_real_list_is_read_and_its_known_traps_are_grouped(lus: Path) -> None:
    made = read_clips(lus)
    assert Counter(clip.dataset for clip in made) == {BLUES: 255, POCUS: 82}
    of = {Path(clip.file).stem: clip.patient for clip in made}
    assert of["Reg_northumbria_0409_set3_vid1"] == of["Pneu_northumbria_0409_set3_vid1"]
    assert of["Pneu_northumbria_1009_vid1"] == of["Reg_northumbria_1009_vid7"]
    assert of["Pneu_northumbria_0409_set1_vid1"] != of["Pneu_northumbria_0409_set2_vid1"]
    assert of["Reg_Image_182106_crop"] == of["Reg_pat1Image_132943"]
    assert of["Reg_liftl_case3_clip2"] == of["Pneu_liftl_pneu_case3_clip3"]
    _, testing = hold_out(made, 0.25, seed=2)
    assert {clip.stratum for clip in made if clip.patient in testing} == {clip.stratum for clip in made}
