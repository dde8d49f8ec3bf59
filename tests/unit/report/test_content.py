"""What a report says."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.findings import Finding, Judgement
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.model import Thresholds
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind, Values
from clarus_desktop.report.content import content, key_frames

Maker = Callable[..., Snapshot]


def humps(count: int, **heights: float) -> Values:
    """A flat track with three-frame humps: ``f10=0.9`` peaks at frame 10."""
    values = np.full(count, 0.1)
    for name, height in heights.items():
        at = int(name[1:])
        values[at - 1 : at + 2] = height - 0.05
        values[at] = height
    return values


def test_key_frames_are_the_peaks_of_both_tracks_in_time_order(snapshot_of: Maker) -> None:
    snapshot = snapshot_of(
        100,
        probability=humps(100, f60=0.9, f10=0.7),
        distance=humps(100, f30=0.6),
        thresholds=Thresholds(0.5, 0.5),
    )

    shown = key_frames(snapshot)

    assert [frame.index for frame in shown] == [10, 30, 60]
    assert shown[1].why == "peak of distance segment 30–32"
    assert shown[2].time_s == pytest.approx(2.0)


def test_one_frame_that_is_the_peak_of_both_tracks_is_shown_once(snapshot_of: Maker) -> None:
    both = humps(50, f20=0.9)
    (shown,) = key_frames(snapshot_of(50, probability=both, distance=both, thresholds=Thresholds(0.5, 0.5)))
    assert shown.index == 20
    assert shown.why == "peak of probability segment 20–22 and peak of distance segment 20–22"


def test_when_room_is_short_the_tracks_take_turns_and_the_highest_come_first(snapshot_of: Maker) -> None:
    snapshot = snapshot_of(
        100,
        probability=humps(100, f10=0.7, f20=0.9, f30=0.8),
        distance=humps(100, f50=0.6, f60=0.65),
        thresholds=Thresholds(0.5, 0.5),
    )
    assert [frame.index for frame in key_frames(snapshot, limit=3)] == [20, 30, 60]


def test_with_nothing_flagged_the_highest_and_a_few_others_are_shown(snapshot_of: Maker) -> None:
    shown = key_frames(snapshot_of(80, probability=humps(80, f70=0.4), distance=humps(80, f5=0.2)))
    assert [(frame.index, frame.why) for frame in shown] == [
        (5, "highest distance"),
        (10, "overview"),
        (30, "overview"),
        (50, "overview"),
        (70, "highest probability"),
    ]


def test_a_confirmed_finding_is_shown_at_the_models_peak_in_it_or_at_its_middle(
    snapshot_of: Maker, finding_on: Callable[..., Finding]
) -> None:
    review = Review((finding_on(5, 15), finding_on(40, 44), finding_on(70, 75, Judgement.REJECTED)))
    snapshot = snapshot_of(
        100, probability=humps(100, f12=0.9), distance=humps(100), reviews={"Ada": review, "Ben": review}
    )
    assert [(frame.index, frame.why) for frame in key_frames(snapshot)] == [
        (12, "confirmed finding 6–16 and peak of probability segment 12–14"),
        (42, "confirmed finding 41–45"),
    ]


def test_confirmed_findings_come_before_peaks_and_those_without_room_are_counted(
    snapshot_of: Maker, finding_on: Callable[..., Finding]
) -> None:
    long, short = finding_on(40, 60), tuple(finding_on(at, at) for at in range(0, 30, 2))
    snapshot = snapshot_of(
        100, probability=humps(100, f90=0.9), distance=humps(100), reviews={"Ada": Review((*short, long))}
    )
    told = content(snapshot)
    shown = [shown.frame.index for shown in told.key_frames]
    assert shown == [*range(0, 22, 2), 50]
    assert told.not_pictured == 4


def test_a_finding_on_frames_that_the_clip_lacks_is_not_pictured(
    snapshot_of: Maker, finding_on: Callable[..., Finding]
) -> None:
    snapshot = snapshot_of(50, reviews={"Ada": Review((finding_on(49, 50), finding_on(900, 999)))})
    assert not any("confirmed" in frame.why for frame in key_frames(snapshot))
    assert [row.time for row in content(snapshot).reviews[0].findings] == ["1.63 s – 1.63 s"] * 2


@given(st.integers(1, 60), st.integers(1, 12), st.integers(0, 2**32 - 1))
def test_key_frames_never_repeat_nor_exceed_the_limit(
    snapshot_of: Maker, count: int, limit: int, seed: int
) -> None:
    values = np.random.default_rng(seed).random((2, count))
    values[values > 0.9] = np.nan
    snapshot = snapshot_of(count, probability=values[0], distance=values[1], rule=RunRule(1, 0))
    shown = [frame.index for frame in key_frames(snapshot, limit)]
    assert shown == sorted(set(shown))
    assert 1 <= len(shown) <= limit
    assert all(0 <= index < count for index in shown)


def test_a_positive_verdict_tells_what_it_rests_on(snapshot_of: Maker) -> None:
    snapshot = snapshot_of(100, probability=humps(100, f10=0.7), thresholds=Thresholds(0.45, 0.31))

    block = content(snapshot).verdicts[0]

    assert (block.title, block.track) == ("Small consolidation", "probability track")
    assert (block.answer, block.positive) == ("Positive by the rule", True)
    assert dict(block.lines) == {
        "Threshold": "0.450 (changed; model's 0.500)",
        "Frames over": "3 of 100 analysed",
        "Longest run": "3 frames (3 needed)",
        "Score": "verdict changes at 0.650",
        "Margin": "0.200 above the threshold",
        "Segments": "1 segment: frames 10–12 (peak 0.700)",
    }


def test_the_distance_threshold_is_told_beside_the_reference(snapshot_of: Maker) -> None:
    lines = dict(content(snapshot_of()).verdicts[1].lines)
    assert lines["Threshold"] == "0.310 (the model's own)"
    assert lines["Reference"] == "12% of reference frames reach it"


def test_a_negative_verdict_tells_how_far_it_is_from_changing(snapshot_of: Maker) -> None:
    block = content(snapshot_of(100, probability=humps(100, f10=0.4))).verdicts[0]
    assert (block.answer, block.positive) == ("Not positive by the rule", False)
    assert dict(block.lines)["Margin"] == "0.150 below the threshold"


def test_a_rule_other_than_the_models_is_named_as_changed(snapshot_of: Maker) -> None:
    assert content(snapshot_of()).basis[0] == (
        "Rule",
        "positive with at least 3 consecutive frames at or above the threshold",
    )
    _label, text = content(snapshot_of(rule=RunRule(5, 2))).basis[0]
    assert "gaps of up to 2 frames bridged (changed; the model's own: at least 3" in text


def test_many_segments_are_counted_and_not_all_listed(snapshot_of: Maker) -> None:
    busy = humps(200, **{f"f{at}": 0.9 for at in range(10, 200, 10)})
    told = dict(content(snapshot_of(200, probability=busy)).verdicts[0].lines)["Segments"]
    assert told.startswith("19 segments: frames 10–12 (peak 0.900), ")
    assert told.endswith("and 13 more")


def test_a_track_the_model_lacks_has_no_verdict_and_no_plot(snapshot_of: Maker) -> None:
    told = content(snapshot_of(kinds=(TrackKind.DISTANCE,)))
    assert told.verdicts[0].positive is None
    assert "no classifier head" in told.verdicts[0].lines[0][1]
    assert [plot.title.split()[0] for plot in told.plots] == ["Distance"]
    assert not any("probability" in line for shown in told.key_frames for line in shown.caption)


def test_an_incomplete_analysis_is_said_and_drawn(snapshot_of: Maker) -> None:
    part = humps(90)
    part[60:] = np.nan
    told = content(snapshot_of(90, probability=part, distance=part))
    assert told.notices[0].startswith("Incomplete analysis: 60 of 90 frames analysed.")
    assert told.verdicts[0].answer == "Not positive so far"
    assert told.plots[0].missing == ((2.0, 3.0),)


def test_nothing_analysed_gives_no_verdict(snapshot_of: Maker) -> None:
    none = np.full(5, np.nan)
    told = content(snapshot_of(5, probability=none, distance=none))
    assert told.verdicts[1].answer == "No verdict: no frame analysed"
    assert len(told.key_frames) == 4


def test_plots_hold_the_flagged_stretches_in_clip_time(snapshot_of: Maker) -> None:
    (first, _distance) = content(snapshot_of(100, probability=humps(100, f31=0.9, f98=0.8))).plots
    assert np.array(first.flagged) == pytest.approx(np.array([(1.0, 1.1), (97 / 30, 100 / 30)]))
    assert first.top == 1.0


def test_warnings_and_engine_notes_are_told_but_not_without_end(snapshot_of: Maker) -> None:
    told = content(snapshot_of(warnings=tuple(f"No {n}." for n in range(50)), notes=("On the CPU.",)))
    assert told.notices[0] == "Clip: No 0."
    assert told.notices[-2:] == (
        "Clip: 31 warnings more; the JSON export lists them all.",
        "Engine: On the CPU.",
    )
    assert len(told.notices) == 21


def test_each_key_frame_is_captioned_with_number_time_and_values(snapshot_of: Maker) -> None:
    values = humps(100, f60=0.9)
    (shown,) = content(snapshot_of(100, probability=values, distance=humps(100))).key_frames
    assert shown.caption == (
        "Frame 61 · 2.00 s",
        "probability 0.900 (≥ 0.500)",
        "distance 0.100 (< 0.310)",
        "Peak of probability segment 60–62",
    )


def test_no_disease_is_ever_named(snapshot_of: Maker) -> None:
    assert "pneumonia" not in repr(content(snapshot_of(card={}))).lower()
