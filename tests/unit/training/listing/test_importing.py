"""Importers on made-up trees in each layout: what is taken, and what is dropped and why."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from clarus_desktop.core.flags import Segment
from clarus_training.clips import BLUES, POCUS, ZAMBIA, LabelledClip
from clarus_training.listing.importing import LAYOUTS, Found
from clarus_training.listing.manifest import ManifestError


def _sheet(path: Path, rows: Iterable[Iterable[str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def _videos(folder: Path, *names: str) -> None:
    """Importers look at names alone; what is in the files is looked at later."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def _taken(found: Found) -> dict[str, LabelledClip]:
    return {each.file.name: each.clip for each in found.candidates}


def _dropped(found: Found) -> dict[str, str]:
    return {each.what: f"{each.where}: {each.why}. {each.detail}" for each in found.dropped}


LISTED = ("file", "dataset", "patient", "severity", "label", "consolidation", "license")


def test_a_folder_with_clips_csv(tmp_path: Path) -> None:
    names = ["a.mp4", "b.mp4", "p/c.avi", "own.mp4", *(f"{number}.mp4" for number in range(4))]
    _videos(tmp_path, *names)
    _sheet(
        tmp_path / "clips.csv",
        [
            LISTED,
            ("a.mp4", "COVID-BLUES", "blues-1", "2", "", "1", "CC BY-NC-ND 4.0"),
            ("b.mp4", "COVID-BLUES", "blues-1", "", "", "", ""),
            ("p/c.avi", "POCUS (covid19_ultrasound)", "pocus-1", "", "healthy", "0", "CC BY 4.0"),
            ("own.mp4", "ours", "anna", "", "", "1", ""),
            ("0.mp4", "ours", "", "", "", "1", ""),
            ("1.mp4", "ours", "bert", "4", "", "1", ""),
            ("2.mp4", "ours", "bert", "", "", "yes", ""),
            ("3.mp4", "", "bert", "", "", "1", ""),
            ("lost.mp4", "ours", "bert", "", "", "1", ""),
        ],
    )
    found = LAYOUTS["listed"](tmp_path)
    assert _taken(found) == {
        "a.mp4": LabelledClip(
            "a.mp4", BLUES, "blues-1", 2, "", True, "CC BY-NC-ND 4.0", scanner="Philips Lumify"
        ),
        "b.mp4": LabelledClip("b.mp4", BLUES, "blues-1", scanner="Philips Lumify"),
        "c.avi": LabelledClip("p/c.avi", POCUS, "pocus-1", None, "healthy", False, "CC BY 4.0"),
        "own.mp4": LabelledClip("own.mp4", "ours", "anna", consolidation=True),
    }
    assert found.candidates[0].where == "clips.csv, row 2"
    assert _dropped(found) == {
        "0.mp4": "clips.csv, row 6: the patient is not told. ",
        "1.mp4": "clips.csv, row 7: a value makes no sense. severity: “4” is not 0 to 3",
        "2.mp4": "clips.csv, row 8: a value makes no sense. consolidation: “yes” is not 0, 1 or empty",
        "3.mp4": "clips.csv, row 9: a value makes no sense. dataset or file is empty",
        "lost.mp4": "clips.csv, row 10: there is no such file. ",
    }


@pytest.mark.parametrize(
    "rows",
    [
        [
            ("Patient ID", "Point", "Severity Score"),
            ("10", "L1", "0"),
            ("10.0", "R2_2", "3.0"),
            ("patient_7", "r3", "2"),
        ],
        [
            ("video", "severity"),
            ("patient_10_L1.mp4", "0"),
            ("patient_10_R2_2", "3"),
            ("patient_7_R3.mp4", "2"),
        ],
    ],
)
def test_covid_blues_by_patient_and_point_or_by_video(rows: list[tuple[str, ...]], tmp_path: Path) -> None:
    _videos(tmp_path / "lus_videos", "patient_10_L1.mp4", "patient_10_R2_2.mp4", "patient_7_R3.mp4")
    _sheet(tmp_path / "severity.csv", rows)
    _sheet(tmp_path / "clinical.csv", [("patient_id", "age"), ("10", "50")])
    found = LAYOUTS["covid-blues"](tmp_path)
    assert not found.dropped
    told = {name: (clip.patient, clip.severity, clip.consolidation) for name, clip in _taken(found).items()}
    assert told == {
        "patient_10_L1.mp4": ("blues-10", 0, False),
        "patient_10_R2_2.mp4": ("blues-10", 3, True),
        "patient_7_R3.mp4": ("blues-7", 2, True),
    }
    clip = found.candidates[0].clip
    assert (clip.dataset, clip.scanner, clip.licence) == (BLUES, "Philips Lumify", "CC BY-NC-ND 4.0")


def test_covid_blues_names_what_it_could_not_use(tmp_path: Path) -> None:
    _videos(
        tmp_path, "patient_1_L1.mp4", "patient_1_L2.mp4", "a/patient_1_L3.mp4", "b/patient_1_L3.mp4", "x.mp4"
    )
    rows = [("1", "L1", "5"), ("1", "L2", ""), ("1", "L3", "1"), ("1", "R1", "1"), ("one", "L1", "1")]
    _sheet(tmp_path / "severity.csv", [("patient", "zone", "severity"), *rows])
    found = LAYOUTS["covid-blues"](tmp_path)
    assert not found.candidates
    assert _dropped(found) == {
        "patient_1_L1": "severity.csv, row 2: a value makes no sense. severity: “5” is not 0 to 3",
        "patient_1_L2": "severity.csv, row 3: the label is not told. ",
        "patient_1_L3": "severity.csv, row 4: the name stands for several files. ",
        "patient_1_R1": "severity.csv, row 5: there is no such file. ",
        "patient_one_L1": "severity.csv, row 6: a value makes no sense. "
        "“patient_one_L1” is not like patient_10_L1",
        "x.mp4": f"in {tmp_path.name}: no row of the sheet names the file. ",
    }


def test_pocus(tmp_path: Path) -> None:
    names = [
        "Cov-Atlas-Day+1.gif",
        "Reg_Image_182106_crop.mp4",
        "Reg_pat1Image_132943.mpeg",
        "Reg_liftl_case3_clip2.mp4",
        "Pneu_liftl_pneu_case3_clip3.mp4",
        "Pneu_northumbria_0409_set3_vid1.avi",
        "Reg_northumbria_0409_set3_vid1.avi",
        "Pneu_northumbria_1009_vid1.avi",
        "Vir_a.mp4",
    ]
    _videos(tmp_path / "pocus_videos" / "convex", *names, "Odd_b.mp4", "Reg_c.mp4", "Reg_d.mp4", "Reg_e.mp4")
    _sheet(
        tmp_path / "dataset_metadata.csv",
        [
            ("Filename", "Patient ID", "Label", "License", "Consolidation"),
            *((name, str(number), "", "CC BY 4.0", "yes") for number, name in enumerate(names[:-1])),
            ("Vir_a", "8.0", "viral pneumonia", "", ""),
            ("Odd_b.mp4", "9", "", "", ""),
            ("Reg_c.mp4", "", "Regular", "", ""),
            ("Reg_d.mp4", "10", "Regular", "", "perhaps"),
            ("Cov_still.png", "11", "Covid", "", ""),
        ],
    )
    found = LAYOUTS["pocus"](tmp_path)
    taken = _taken(found)
    assert [clip.diagnosis for clip in taken.values()] == [
        "covid-19",
        *["healthy"] * 3,
        *["bacterial pneumonia"] * 2,
        "healthy",
        "bacterial pneumonia",
        "viral pneumonia",
    ]
    assert [clip.patient for clip in taken.values()] == [
        "pocus-0",
        *["pocus-1"] * 2,
        *["pocus-3"] * 2,
        *["northumbria-0409-set3"] * 2,
        "northumbria-1009",
        "pocus-8",
    ]
    assert taken["Vir_a.mp4"] == LabelledClip("", POCUS, "pocus-8", None, "viral pneumonia", False)
    assert taken["Cov-Atlas-Day+1.gif"].consolidation is True
    assert {name: told.split(": ")[1] for name, told in _dropped(found).items()} == {
        "Odd_b": "the label is not told. “Odd” is none of the data set's classes",
        "Reg_c": "the patient is not told. ",
        "Reg_d": "a value makes no sense. consolidation",
        "Cov_still.png": "there is no such file. ",
        "Reg_e.mp4": "no row of the sheet names the file. ",
    }


ZAMBIAN = (
    *("Video_ID", "Region", "ConsolidationStartFrame", "ConsolidationEndFrame"),
    "Percent of video with consolidation ",
)


def test_the_zambian_label_sheet(tmp_path: Path) -> None:
    _videos(tmp_path / "videos", "052-0_LPT.mp4", "052-1_RPT.mp4", "K-7-0_LPT.mp4")
    rows = [
        ("052-0", "LPT", "10.0", "42.0", "27.5"),
        ("052-1", "RPT", "", "", "0"),
        ("K-7-0", "LPT", "0", "0", "1%"),
    ]
    _sheet(tmp_path / "labels.csv", [ZAMBIAN, *rows])
    found = LAYOUTS["zambia"](tmp_path)
    assert not found.dropped
    one, none, first = (each.clip for each in found.candidates)
    assert one == LabelledClip(
        "", ZAMBIA, "zambia-052", consolidation=True, consolidation_frames=(Segment(10, 42),)
    )
    assert none == LabelledClip("", ZAMBIA, "zambia-052", consolidation=False)
    assert (first.patient, first.consolidation_frames) == ("zambia-K-7", (Segment(0, 0),))
    assert all(each.throughout for each in found.candidates)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (("1-0", "LPT", "5", "", "3"), "one of ConsolidationStartFrame and ConsolidationEndFrame is empty"),
        (("1-0", "LPT", "", "5", "3"), "one of"),
        (("1-0", "LPT", "7", "5", "3"), "ConsolidationEndFrame 5 comes before ConsolidationStartFrame 7"),
        (("1-0", "LPT", "-1", "5", "3"), "ConsolidationStartFrame: “-1” is not 0 to"),
        (("1-0", "LPT", "1.5", "5", "3"), "ConsolidationStartFrame: “1.5”"),
        (("1-0", "LPT", "", "", "12.5"), "12.5% have a consolidation, but no frames are told"),
        (("10", "LPT", "", "", ""), "“10_LPT” is not like 052-0_LPT"),
        (("1-0", "", "", "", ""), "“1-0_” is not like"),
        (("2-0", "LPT", "", "", ""), "there is no such file"),
    ],
)
def test_a_zambian_row_that_makes_no_sense_is_dropped(
    row: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    _videos(tmp_path, "1-0_LPT.mp4")
    _sheet(tmp_path / "labels.csv", [ZAMBIAN, row])
    found = LAYOUTS["zambia"](tmp_path)
    assert not found.candidates
    assert f"labels.csv, row 2: {'' if 'file' in said else 'a value makes no sense. '}" in str(
        _dropped(found)
    )
    assert said in str(_dropped(found))


@pytest.mark.parametrize("layout", ["covid-blues", "pocus", "zambia"])
def test_the_sheet_is_found_by_its_columns_and_there_must_be_one(layout: str, tmp_path: Path) -> None:
    _sheet(tmp_path / "other.csv", [("a", "b"), ("1", "2")])
    (tmp_path / "broken.csv").write_bytes(b'a,"b')
    with pytest.raises(ManifestError, match=r"must have the columns: .*; found: none") as caught:
        LAYOUTS[layout](tmp_path)
    assert "“broken.csv” is no table" in caught.value.advice
    columns = [*ZAMBIAN, "filename", "patient", "severity"]
    for name in ("one.csv", "two.csv"):
        _sheet(tmp_path / name, [columns, ["1"] * len(columns)])
    with pytest.raises(ManifestError, match=r"found: one\.csv, two\.csv"):
        LAYOUTS[layout](tmp_path)


@pytest.mark.realdata
def test_the_real_list_is_read_and_its_known_traps_are_grouped(lus: Path) -> None:
    found = LAYOUTS["listed"](lus)
    assert not found.dropped
    clips = [each.clip for each in found.candidates]
    assert Counter(clip.dataset for clip in clips) == {BLUES: 255, POCUS: 82}
    assert len({clip.patient for clip in clips}) == 83
    assert sum(clip.consolidation is True for clip in clips) == 129
    of = {each.file.stem: each.clip.patient for each in found.candidates}
    assert of["Reg_northumbria_0409_set3_vid1"] == of["Pneu_northumbria_0409_set3_vid1"]
    assert of["Pneu_northumbria_1009_vid1"] == of["Reg_northumbria_1009_vid7"]
    assert of["Pneu_northumbria_0409_set1_vid1"] != of["Pneu_northumbria_0409_set2_vid1"]
    assert of["Reg_Image_182106_crop"] == of["Reg_pat1Image_132943"]
    assert of["Reg_liftl_case3_clip2"] == of["Pneu_liftl_pneu_case3_clip3"]
