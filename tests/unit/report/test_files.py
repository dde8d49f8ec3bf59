"""The JSON and CSV exports."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from clarus_desktop.core.clip import Gap, Timing
from clarus_desktop.core.findings import Finding, FindingKind, Judgement
from clarus_desktop.core.flags import RunRule, flagged
from clarus_desktop.core.model import Thresholds
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.review_json import review_of
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import Chunk, TrackKind, Values
from clarus_desktop.report import analysis_json, write_csv, write_json
from clarus_desktop.report.files import CSV_COLUMNS
from clarus_desktop.report.wording import encodable

Maker = Callable[..., Snapshot]


def strictly(text: str) -> Any:
    """Read JSON, refusing the NaN and Infinity that Python would take."""
    return json.loads(text, parse_constant=lambda word: pytest.fail(f"{word} is no JSON"))


def test_every_key_of_the_schema_is_there(snapshot_of: Maker, tmp_path: Path) -> None:
    snapshot = snapshot_of(40, warnings=("2 frames are missing.",))
    write_json(snapshot, tmp_path / "a.json")

    told = strictly((tmp_path / "a.json").read_text("utf-8"))

    assert told["schema"] == "clarus-analysis/1"
    assert told["clip"] == {
        "name": "phantom.mp4",
        "sha256": "0123456789abcdef" * 4,
        "frames": 40,
        "fps": 30.0,
        "width": 320,
        "height": 240,
        "duration_s": 40 / 30,
        "timing": "file",
        "warnings": ["2 frames are missing."],
        "missing_frames": 0,
        "gaps": [],
    }
    assert told["region"] is None
    assert told["model"] == {
        "name": "demo-resnet18",
        "version": "1.0",
        "sha256": "fe" * 32,
        "architecture": "resnet18",
    }
    assert told["engine"] == {"device": "cpu", "backend": "torch", "precision": "float32"}
    assert told["thresholds"] == {"probability": 0.5, "distance": 0.31}
    assert list(told["frames"]) == ["time_s", "probability", "distance"]
    assert all(len(values) == 40 for values in told["frames"].values())
    for kind in TrackKind:
        verdict = snapshot.verdict(kind)
        assert told["segments"][kind] == [[run.first, run.last] for run in snapshot.segments(kind)]
        assert told["verdict"][kind] == {
            "positive": verdict.positive,
            "score": verdict.score,
            "longest_run": verdict.longest_run,
            "frames_over": verdict.frames_over,
            "frames_analysed": 40,
            "not_assessable": 0,
            "rule": {
                "min_run": 3,
                "max_gap": 0,
                "text": "at least 3 consecutive frames at or above the threshold",
            },
        }
    assert told["app_version"] == "0.1.0"
    assert datetime.fromisoformat(told["created"]).utcoffset() is not None
    assert list(told) == [
        *(
            "schema",
            "clip",
            "region",
            "model",
            "engine",
            "thresholds",
            "frames",
            "segments",
            "not_assessable",
            "verdict",
            "reviews",
            "adjudication",
            "report",
            "app_version",
            "created",
        )
    ]


def test_what_was_analysed_and_what_is_missing_is_told(snapshot_of: Maker, tmp_path: Path) -> None:
    made = snapshot_of(40)
    clip = replace(made.clip, timing=Timing.UNKNOWN, missing_frames=7, gaps=(Gap(3, 5), Gap(40, 0)))
    region = Region(((4, 2), (300, 2), (160, 230)), Origin.DRAWN)
    write_json(replace(made, clip=clip, region=region), tmp_path / "a.json")
    told = strictly((tmp_path / "a.json").read_text("utf-8"))
    assert told["region"] == {"outline": [[4, 2], [300, 2], [160, 230]], "origin": "drawn"}
    assert told["clip"]["timing"] == "unknown"
    assert told["clip"]["missing_frames"] == 7
    assert told["clip"]["gaps"] == [{"at": 3, "frames": 5}, {"at": 40, "frames": 0}]


def test_reviews_stand_apart_from_the_model_and_are_read_back_as_they_were(
    snapshot_of: Maker, finding_on: Callable[..., Finding], tmp_path: Path
) -> None:
    reviews = {
        "Ada": Review(
            (finding_on(3, 9, Judgement.REJECTED, FindingKind.B_LINES, "two\nlines", marked=True),),
            Opinion(Answer.PRESENT, Extent.SMALL, "later"),
            Opinion(Answer.ABSENT, note="blind"),
        ),
        "Ben": Review(),
    }
    settled = ("Chen", Opinion(Answer.CANNOT_TELL, note="poor clip"))
    write_json(snapshot_of(reviews=reviews, adjudication=settled), tmp_path / "a.json")

    told = strictly((tmp_path / "a.json").read_text("utf-8"))

    assert {name: review_of(review) for name, review in told["reviews"].items()} == reviews
    assert told["adjudication"] == {
        "reviewer": "Chen",
        "answer": "can't tell",
        "extent": None,
        "note": "poor clip",
    }


def test_without_a_review_nothing_is_filled_in(snapshot_of: Maker) -> None:
    told = analysis_json(snapshot_of())
    assert (told["reviews"], told["adjudication"]) == ({}, None)


@given(st.text(max_size=20), st.text(st.characters() | st.sampled_from("\udcff\u202e\x00<"), max_size=50))
def test_any_name_and_note_give_valid_utf8(snapshot_of: Maker, name: str, note: str) -> None:
    told = analysis_json(snapshot_of(3, reviews={name: Review(opinion=Opinion(Answer.ABSENT, note=note))}))
    text = json.dumps(told["reviews"], ensure_ascii=False).encode("utf-8").decode("utf-8")
    ((read_name, review),) = strictly(text).items()
    assert read_name == encodable(name)
    assert review["opinion"]["note"] == encodable(note)


def test_frames_not_analysed_are_null(snapshot_of: Maker) -> None:
    part = np.array([0.1, np.nan, 0.3])
    told = analysis_json(snapshot_of(3, probability=part, distance=part))
    assert told["frames"]["probability"] == [0.1, None, 0.3]
    assert told["verdict"]["probability"]["score"] is None


def test_a_track_the_model_lacks_is_null_everywhere(snapshot_of: Maker) -> None:
    told = analysis_json(snapshot_of(5, kinds=(TrackKind.DISTANCE,)))
    for key in ("thresholds", "frames", "segments", "verdict"):
        assert told[key]["probability"] is None
        assert told[key]["distance"] is not None


@pytest.mark.parametrize("name", ["肺 <b>&\"'\n.mp4", "bad\udcff.mp4"])
def test_any_file_name_gives_valid_utf8(snapshot_of: Maker, tmp_path: Path, name: str) -> None:
    write_json(snapshot_of(3, name=name), tmp_path / "a.json")
    told = strictly((tmp_path / "a.json").read_bytes().decode("utf-8"))
    assert told["clip"]["name"] == name.replace("\udcff", "\\udcff")


@given(arrays(np.float64, 12, elements=st.floats(0, 1) | st.just(np.nan)), st.data())
def test_flags_worked_out_from_the_json_are_the_same(
    snapshot_of: Maker, values: Values, data: st.DataObject
) -> None:
    known = [value for value in values.tolist() if value == value]
    threshold = data.draw(st.sampled_from(known) if known else st.floats(0, 1))
    snapshot = snapshot_of(12, probability=values, thresholds=Thresholds(threshold, 0.3), rule=RunRule(1, 0))

    told = strictly(json.dumps(analysis_json(snapshot), allow_nan=False))

    read = told["frames"]["probability"]
    flags = [value is not None and value >= told["thresholds"]["probability"] for value in read]
    assert flags == flagged(values, threshold).tolist()
    assert {n for first, last in told["segments"]["probability"] for n in range(first, last + 1)} == {
        n for n, flag in enumerate(flags) if flag
    }


def test_csv_has_a_row_per_frame_and_only_numbers(snapshot_of: Maker, tmp_path: Path) -> None:
    part = np.array([0.5, np.nan, 0.1])
    write_csv(snapshot_of(3, name="=cmd()", probability=part, distance=part), tmp_path / "a.csv")

    text = (tmp_path / "a.csv").read_bytes().decode("ascii")

    assert text.count("\r\n") == text.count("\n") == 4
    header, *rows = csv.reader(text.splitlines())
    assert tuple(header) == CSV_COLUMNS
    assert rows[0] == ["1", "0.0", "0.5", "0.5", "1", "1", ""]
    assert rows[1] == ["2", str(1 / 30), "", "", "", "", ""]
    assert rows[2] == ["3", str(2 / 30), "0.1", "0.1", "0", "0", ""]


def test_frames_that_are_not_assessable_keep_their_values_and_have_no_flags(
    snapshot_of: Maker, tmp_path: Path
) -> None:
    snapshot = snapshot_of(5, probability=np.full(5, 0.9), distance=np.full(5, 0.1))
    gates = np.array([0, 4, 4, 0, 0], np.uint8)
    snapshot.tracks.write(Chunk(0, np.arange(5), {}, gates))

    write_csv(snapshot, tmp_path / "a.csv")
    rows = list(csv.DictReader((tmp_path / "a.csv").read_text().splitlines()))
    assert [row["not_assessable"] for row in rows] == ["", "frozen", "frozen", "", ""]
    assert [row["probability"] for row in rows] == ["0.9"] * 5
    assert [row["flagged_probability"] for row in rows] == ["1", "", "", "1", "1"]

    write_json(snapshot, tmp_path / "a.json")
    told = strictly((tmp_path / "a.json").read_text("utf-8"))
    assert told["not_assessable"] == [{"first": 1, "last": 2, "reason": "frozen"}]
    assert told["frames"]["probability"] == [0.9] * 5
    verdict = told["verdict"]["probability"]
    assert (verdict["frames_analysed"], verdict["not_assessable"], verdict["frames_over"]) == (3, 2, 3)
    assert (verdict["positive"], verdict["longest_run"]) == (False, 2)


def test_csv_of_a_model_without_a_track_leaves_its_columns_empty(snapshot_of: Maker, tmp_path: Path) -> None:
    write_csv(snapshot_of(2, kinds=(TrackKind.PROBABILITY,)), tmp_path / "a.csv")
    rows = list(csv.DictReader((tmp_path / "a.csv").read_text().splitlines()))
    assert [row["distance"] + row["flagged_distance"] for row in rows] == ["", ""]
    assert all(row["probability"] and row["flagged_probability"] for row in rows)
