from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.flags import RunRule, Segment
from clarus_desktop.core.gating import HIGHEST, Reason, Span, counts, gates_of, spans
from clarus_desktop.core.model import EngineInfo, ModelInfo, Thresholds
from clarus_desktop.core.opinions import Answer, Opinion, disagreements
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import Chunk, TrackKind, Tracks
from clarus_desktop.core.verdicts import judge

P, D = TrackKind.PROBABILITY, TrackKind.DISTANCE
GATES = st.lists(st.integers(0, HIGHEST), max_size=30)


def tracks_of(values: list[float], gates: list[int]) -> Tracks:
    tracks = Tracks(len(values), (P,))
    tracks.write(Chunk(0, np.arange(len(values)), {P: np.array(values)}, np.array(gates, np.uint8)))
    return tracks


def test_codes_are_stored_and_never_change() -> None:
    assert {reason.value: reason.code for reason in Reason} == {
        "too dark": 1,
        "saturated": 2,
        "not ultrasound": 3,
        "frozen": 4,
        "unlike anything trained on": 5,
    }
    assert [Reason.of(code) for code in range(HIGHEST + 1)] == [None, *Reason]
    with pytest.raises(ValueError, match="no reason has the code 6"):
        Reason.of(6)


@given(GATES)
def test_spans_are_the_gates_again(codes: list[int]) -> None:
    gates = np.array(codes, np.uint8)
    found = spans(gates)
    assert gates_of(len(gates), found).tolist() == codes
    assert sum(span.length for span in found) == np.count_nonzero(gates) == sum(counts(gates).values())
    for one, other in pairwise(found):
        assert one.last < other.first
        assert one.last + 1 < other.first or one.reason is not other.reason


def test_a_span_outside_the_clip_is_refused() -> None:
    for first, last in ((-1, 2), (3, 2), (2, 5)):
        with pytest.raises(ValueError, match="outside the clip"):
            gates_of(5, [Span(first, last, Reason.FROZEN)])


def test_values_are_kept_and_put_aside() -> None:
    tracks = tracks_of([0.9, 0.8, 0.7, 0.6], [0, 4, 0, 1])
    assert tracks.values(P).tolist() == [0.9, 0.8, 0.7, 0.6]
    assert np.isnan(tracks.assessed(P)).tolist() == [False, True, False, True]
    assert tracks.analysed.all()
    assert tracks.not_assessable(P) == 2
    assert tracks.assessed(P) is tracks.assessed(P)
    with pytest.raises(ValueError, match="read-only"):
        tracks.assessed(P)[0] = 0.0
    with pytest.raises(ValueError, match="read-only"):
        tracks.gates[0] = 1


def test_gates_that_come_later_change_what_is_assessed_and_no_copy() -> None:
    tracks = tracks_of([0.9, 0.8, 0.7], [0, 0, 0])
    assert not np.isnan(tracks.assessed(P)).any()
    twin = tracks.copy()
    tracks.write(Chunk(0, np.array([1]), {}, np.array([Reason.FROZEN.code], np.uint8)))
    assert np.isnan(tracks.assessed(P)).tolist() == [False, True, False]
    assert not np.isnan(twin.assessed(P)).any()


def test_values_without_gates_leave_them_as_they_were() -> None:
    tracks = tracks_of([0.9, 0.8], [0, 2])
    tracks.write(Chunk(0, np.arange(2), {P: np.array([0.1, 0.2])}))
    assert tracks.gates.tolist() == [0, 2]


def test_an_unknown_gate_changes_nothing() -> None:
    tracks = tracks_of([0.9, 0.8], [0, 2])
    with pytest.raises(ValueError, match="no reason"):
        tracks.write(Chunk(0, np.arange(2), {P: np.zeros(2)}, np.array([0, 6], np.uint8)))
    assert tracks.values(P).tolist() == [0.9, 0.8]
    assert tracks.gates.tolist() == [0, 2]


def snapshot_of(tracks: Tracks) -> Snapshot:
    frames = tracks.frame_count
    return Snapshot(
        clip=ClipInfo("clip.mp4", "a" * 64, np.arange(frames) / 25, frames / 25, 64, 48, "mp4"),
        model=ModelInfo("m", "1", "b" * 64, "resnet18", tracks.kinds, Thresholds(), RunRule(2)),
        engine=EngineInfo("cpu", "A processor", "torch", "float32"),
        tracks=tracks,
        thresholds=Thresholds(0.5, 0.5),
        rule=RunRule(2),
        created=None,  # type: ignore[arg-type] - nobody looks
        app_version="1",
    )


def test_flags_segments_score_and_verdict_rest_on_assessable_frames() -> None:
    snapshot = snapshot_of(tracks_of([0.9, 0.9, 0.9, 0.2, 0.7, 0.6], [1, 0, 3, 0, 0, 0]))
    assert snapshot.segments(P) == (Segment(4, 5),)
    verdict = snapshot.verdict(P)
    assert (verdict.positive, verdict.score, verdict.longest_run, verdict.frames_over) == (True, 0.6, 2, 3)
    assert (verdict.frames_analysed, verdict.not_assessable, verdict.frames_seen) == (4, 2, 6)
    assert snapshot.complete


def test_a_clip_without_an_assessable_frame_has_no_answer() -> None:
    snapshot = snapshot_of(tracks_of([0.9, 0.9, 0.9], [1, 4, 4]))
    verdict = snapshot.verdicts[P]
    assert not verdict.answered
    assert (verdict.positive, verdict.score, verdict.frames_analysed, verdict.not_assessable) == (
        *(False, None, 0, 3),
    )
    assert disagreements(Opinion(Answer.PRESENT), snapshot.verdicts) == ()


def test_a_threshold_moved_takes_the_score_over_and_counts_anew() -> None:
    tracks, rule = tracks_of([0.9, 0.8, 0.7], [0, 4, 0]), RunRule(1)
    before = judge(P, tracks.assessed(P), 0.5, rule, not_assessable=1)
    after = judge(P, tracks.assessed(P), 0.8, rule, before, not_assessable=1)
    assert (before.score, after.score, after.frames_over, after.not_assessable) == (0.9, 0.9, 1, 1)
