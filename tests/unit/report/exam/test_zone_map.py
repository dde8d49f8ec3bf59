"""How each zone stands on the drawn chest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.zones import ZONES, Protocol, View
from clarus_desktop.report import ClipRecord, ExamRecord
from clarus_desktop.report.exam.zone_map import Standing, ZoneMap, by_model, by_reviewers, zone_maps

Maker = Callable[..., Snapshot]
Exams = Callable[..., ExamRecord]
Known = Callable[..., ClipRecord]

PRESENT, ABSENT, UNSURE = Opinion(Answer.PRESENT), Opinion(Answer.ABSENT), Opinion(Answer.CANNOT_TELL)


def standings(told: ZoneMap) -> dict[str, Standing]:
    return {zone.code: standing for zone, standing in told.zones}


def test_not_analysed_is_never_taken_for_not_flagged(snapshot_of: Maker, known: Known) -> None:
    quiet, half = np.full(60, 0.1), np.full(60, 0.1)
    half[30:] = np.nan
    for values, standing in ((quiet, Standing.NO), (half, Standing.OPEN), (quiet + 0.8, Standing.YES)):
        assert by_model(known(snapshot_of(60, probability=values, distance=values))) is standing
    assert by_model(known()) is Standing.OPEN


def test_a_clip_flagged_in_part_of_its_frames_is_flagged(snapshot_of: Maker, known: Known) -> None:
    part = np.full(60, 0.9)
    part[30:] = np.nan
    assert by_model(known(snapshot_of(60, probability=part, distance=part))) is Standing.YES


@pytest.mark.parametrize(
    ("opinions", "standing"),
    [
        ([], Standing.OPEN),
        ([PRESENT], Standing.YES),
        ([ABSENT, ABSENT], Standing.NO),
        ([UNSURE], Standing.UNSURE),
        ([PRESENT, ABSENT], Standing.SPLIT),
        ([ABSENT, ABSENT, UNSURE], Standing.SPLIT),
    ],
)
def test_reviewers_stand_as_they_agree(known: Known, opinions: list[Opinion], standing: Standing) -> None:
    told = dict(zip(("ada", "ben", "chen"), opinions, strict=False))
    assert by_reviewers(known(**told)) is standing


def test_an_adjudication_settles_what_reviewers_differ_on(known: Known) -> None:
    record = replace(known(ada=PRESENT, ben=ABSENT), adjudication=("Chen", ABSENT))
    assert by_reviewers(record) is Standing.NO


def test_zones_without_a_clip_are_missing_and_only_signs_drawn_are_in_the_legend(
    snapshot_of: Maker, exam_of: Exams, known: Known
) -> None:
    model, reviewers = zone_maps(exam_of({"R1": known(snapshot_of(), ada=ABSENT), "L3": None}))
    assert standings(model) == {
        "R1": Standing.YES,
        "L3": Standing.OPEN,
        **dict.fromkeys(("R2", "R3", "L1", "L2"), Standing.MISSING),
    }
    assert standings(reviewers)["R1"] is Standing.NO
    assert [words for _standing, words in model.legend] == [
        "flagged",
        "no answer",
        "no clip",
    ]
    assert [words for _standing, words in reviewers.legend] == [
        "consolidation absent",
        "no verdict",
        "no clip",
    ]


def test_of_several_clips_of_a_zone_the_one_counts_that_asks_most_for_attention(
    exam_of: Exams, known: Known
) -> None:
    record = exam_of({"R1": known(ada=ABSENT), "x": known(ada=PRESENT), "y": None})
    for zones, standing in ((("R1", "R1", "R1"), Standing.YES), (("R1", "x", "R1"), Standing.OPEN)):
        clips = tuple(
            replace(clip, clip=replace(clip.clip, zone=zone))
            for clip, zone in zip(record.clips, zones, strict=True)
        )
        _model, reviewers = zone_maps(replace(record, clips=clips))
        assert standings(reviewers)["R1"] is standing


@pytest.mark.parametrize("protocol", Protocol)
def test_every_zone_of_every_protocol_is_drawn(exam_of: Exams, protocol: Protocol) -> None:
    for told in zone_maps(exam_of({}, protocol=protocol)):
        assert [zone for zone, _standing in told.zones] == list(ZONES[protocol])
        both = protocol in (Protocol.ZONES12, Protocol.SWEEPS12)
        assert told.views == ((View.FRONT, View.BACK) if both else (View.FRONT,))


def test_signs_differ_without_their_colours() -> None:
    assert len({standing.value for standing in Standing}) == len(Standing)
