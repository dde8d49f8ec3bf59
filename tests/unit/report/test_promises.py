"""What a report must never do."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.clip import Area, AreaKind
from clarus_desktop.core.gating import Reason
from clarus_desktop.core.heat import HeatMap
from clarus_desktop.core.issue import Issue
from clarus_desktop.core.measuring import MeasureKind, Measurement, Scale
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import Chunk, TrackKind
from clarus_desktop.report import ClipRecord, ExamRecord, Explained, analysis_json, key_frames
from clarus_desktop.report.content import content
from clarus_desktop.report.exam import exam_content

Maker = Callable[..., Snapshot]

CALIPER = Measurement("a1", MeasureKind.CALIPER, 60, (100.0, 120.0), (180.0, 180.0))
M_MODE = Measurement("a2", MeasureKind.M_MODE, 70, (160.0, 60.0), (160.0, 230.0))


def put_aside(snapshot: Snapshot, frames: slice, reason: Reason = Reason.TOO_DARK) -> Snapshot:
    """The same snapshot, of which some frames are not assessable."""
    gates = np.zeros(snapshot.clip.frame_count, np.uint8)
    gates[frames] = reason.code
    snapshot.tracks.write(Chunk(1, np.arange(len(gates)), {}, gates))
    return snapshot


def measured(snapshot_of: Maker, *drawn: Measurement, **changes: Any) -> Snapshot:
    return replace(snapshot_of(reviews={"Ada": Review(measurements=drawn)}), **changes)


def maps_of(snapshot: Snapshot) -> Explained:
    """Made-up heat maps of all key frames."""
    middles = (np.arange(4) + 0.5) / 4
    made = {kind: HeatMap(np.full((4, 4), 1.5, np.float32), (0, 0, 320, 240), middles) for kind in TrackKind}
    return Explained({shown.index: made for shown in key_frames(snapshot)})


def test_no_disease_is_a_result(snapshot_of: Maker, known: Callable[..., ClipRecord], exam_of: Any) -> None:
    for heights in (0.1, 0.9):
        values = np.full(100, heights)
        snapshot = snapshot_of(100, probability=values, distance=values, card={})
        exam = exam_content(exam_of({"R1": known(snapshot)}))
        told = repr((content(snapshot), analysis_json(snapshot, Issue()), asdict(exam)))
        assert "pneumonia" not in told.lower()


def test_a_card_that_names_a_disease_names_it_in_the_card_alone(snapshot_of: Maker) -> None:
    card = {"figures": [{"what": "AUC, bacterial pneumonia", "value": 0.9, "split": "s", "patients": 3}]}
    told = content(snapshot_of(card=card))
    assert "pneumonia" in repr(told.card)
    assert "pneumonia" not in repr(replace(told, card=())).lower()


def test_frames_not_analysed_are_no_answer(snapshot_of: Maker) -> None:
    part = np.full(90, 0.2)
    part[40:] = np.nan
    told = content(snapshot_of(90, probability=part, distance=part)).verdicts[0]
    assert told.answer == "Not positive so far"
    assert dict(told.lines)["Frames over"] == "0 of 40 analysed"
    assert dict(told.lines)["Not analysed"] == "50 frames"


def test_frames_that_are_not_assessable_count_neither_way(snapshot_of: Maker) -> None:
    snapshot = put_aside(snapshot_of(100, probability=np.full(100, 0.2)), slice(30, 100), Reason.FROZEN)
    told = content(snapshot)
    assert told.verdicts[0].answer == "Not positive in the frames that can be assessed"
    assert dict(told.verdicts[0].lines)["Frames over"] == "0 of 30 assessable"
    assert dict(told.basis)["Not assessable"] == "70 of 100 frames: 70 frozen. They count neither way."
    assert told.plots[0].put_aside == ((1.0, pytest.approx(100 / 30)),)
    assert np.isnan(told.plots[0].values[30:]).all()
    assert all(shown.frame.index < 30 or "frozen" in repr(shown.caption) for shown in told.key_frames)


def test_a_clip_of_which_no_frame_can_be_assessed_has_no_verdict(
    snapshot_of: Maker, known: Callable[..., ClipRecord], exam_of: Callable[..., ExamRecord]
) -> None:
    snapshot = put_aside(snapshot_of(), slice(None))
    verdict = content(snapshot).verdicts[0]
    assert (verdict.answer, verdict.positive) == ("No verdict: no frame can be assessed", None)
    assert exam_of({"R1": known(snapshot)}).clips[0].flagged is None
    assert exam_of({"R1": known(snapshot_of())}).clips[0].flagged is True


def test_nobody_disagrees_with_what_could_not_be_assessed(snapshot_of: Maker) -> None:
    reviews = {"Ada": Review(opinion=Opinion(Answer.PRESENT))}
    assert content(put_aside(snapshot_of(reviews=reviews), slice(None))).disagreements == ()


def test_a_heat_map_belongs_to_a_key_frame_that_is_shown_raw(snapshot_of: Maker) -> None:
    told = content(snapshot_of(), None, maps_of(snapshot_of()))
    assert told.scales
    assert all(len(shown.overlays) == 2 for shown in told.key_frames)
    stray = Explained({10_000: next(iter(maps_of(snapshot_of()).maps.values()))})
    assert content(snapshot_of(), None, stray).scales == ()


def test_a_distance_is_never_called_a_probability(snapshot_of: Maker) -> None:
    snapshot = snapshot_of(kinds=(TrackKind.DISTANCE,), card={})
    told = content(snapshot, None, maps_of(snapshot))
    (_none, verdict), (plot,) = told.verdicts, told.plots
    said = [verdict.title, verdict.track, verdict.answer, *map(repr, verdict.lines), plot.title]
    said += [line for shown in told.key_frames for line in shown.caption]
    said += [overlay.title for shown in told.key_frames for overlay in shown.overlays]
    assert not [text for text in said if "probab" in text.lower() or "confidence" in text.lower()]
    assert not [text for text in said if "%" in text and "of reference frames" not in text]
    assert analysis_json(snapshot)["frames"]["probability"] is None


@given(st.tuples(*[st.floats(0, 320), st.floats(0, 240)] * 2))
def test_without_a_scale_there_are_pixels_alone(
    snapshot_of: Maker, ends: tuple[float, float, float, float]
) -> None:
    drawn = replace(CALIPER, start=ends[:2], end=ends[2:])
    snapshot = measured(snapshot_of, drawn, M_MODE)
    told = content(snapshot)
    assert [(row.length[-3:], row.size, row.scale) for row in told.reviews[0].measurements] == [
        (" px", "", "not known: pixels")
    ] * 2
    facts = analysis_json(snapshot, Issue())["report"]["measurements"]
    assert [(fact["mm"], fact["class"], fact["scale"]) for fact in facts] == [(None, None, None)] * 2
    everything = repr(replace(told, pitfalls=(), card=()))
    assert " mm" not in everything
    assert " cm" not in everything


def test_with_a_scale_a_caliper_has_millimetres_and_a_class(snapshot_of: Maker) -> None:
    snapshot = measured(snapshot_of, CALIPER, M_MODE, scale=Scale.along((0, 0), (0, 100), 10))
    caliper, line = content(snapshot).reviews[0].measurements
    assert (caliper.length, caliper.size) == ("10.0 mm", "≥ 1 cm")
    assert caliper.scale == "set by the user along the depth marks"
    assert (line.what, line.length, line.size) == ("M-mode line", "17.0 mm", "")
    (shown,) = (shown for shown in content(snapshot).key_frames if shown.frame.index == 60)
    assert "caliper: 10.0 mm (≥ 1 cm)" in shown.caption


def test_an_area_of_the_file_counts_only_for_lines_inside_it(snapshot_of: Maker) -> None:
    area = Area(AreaKind.B_MODE, 0, 0, 320, 200, (0.1, 0.1))
    clip = replace(snapshot_of().clip, areas=(area,))
    inside, outside = content(measured(snapshot_of, CALIPER, M_MODE, clip=clip)).reviews[0].measurements
    assert (inside.length, inside.size, inside.scale) == ("10.0 mm", "≥ 1 cm", "stated in the file")
    assert outside.scale == "not known: pixels"


def test_the_same_facts_in_json_as_in_the_report(snapshot_of: Maker, tmp_path: Path) -> None:
    absent, cannot_tell = Opinion(Answer.ABSENT), Opinion(Answer.CANNOT_TELL)
    reviews = {
        "Ada": Review(opinion=absent, measurements=(CALIPER,)),
        "Ben": Review(opinion=cannot_tell),
    }
    snapshot, issue = snapshot_of(reviews=reviews), Issue("CLARUS-1", signed_by="Ada")
    told, facts = content(snapshot, issue), analysis_json(snapshot, issue)["report"]
    assert facts["state"] == "signed"
    assert told.state == f"Signed by {facts['signed_by']}"
    assert told.patient == (("Patient", f"{facts['patient']['pseudonym']} (pseudonym)"),)
    assert [block.answer for block in told.verdicts] == [each["answer"] for each in facts["verdict"].values()]
    assert dict(told.basis)["Thresholds"] == facts["thresholds_chosen"]
    assert [shown.frame.index for shown in told.key_frames] == [each["frame"] for each in facts["key_frames"]]
    *with_model, among_themselves, _ada, _ben = told.disagreements
    assert [list(line) for line in with_model] == [
        [each["reviewer"], each["told"]] for each in facts["disagreements"]
    ]
    assert f"{among_themselves[1][:-1]}." == facts["reviewers_differ"]
    assert "nobody has settled them" in facts["reviewers_differ"]
    assert [list(line) for line in told.card] == facts["card"]
    assert list(told.pitfalls) == facts["pitfalls"]
    json.dumps(facts, allow_nan=False)
    assert analysis_json(snapshot)["report"] is None
