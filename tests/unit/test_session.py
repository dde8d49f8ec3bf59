from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("PySide6")
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import Clip, ClipInfo, Image, Timing
from clarus_desktop.core.flags import RunRule, Segment, segments
from clarus_desktop.core.measuring import MeasureKind, Measurement, Scale, ScaleOrigin
from clarus_desktop.core.model import EngineInfo, ModelInfo, Thresholds
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.study import Fact, Study
from clarus_desktop.core.tracks import Chunk, TrackKind
from clarus_desktop.core.verdicts import judge
from clarus_desktop.core.views import ClipView
from clarus_desktop.session import Analysis, ReviewSession, Status

P, D = TrackKind.PROBABILITY, TrackKind.DISTANCE
ENGINE = EngineInfo("cpu", "a processor", "torch", "float32")


class Frames:
    closed = False

    def __len__(self) -> int:
        return 10

    def at_hand(self, index: int) -> Image:
        return self.frame(index)

    def frame(self, index: int) -> Image:
        return np.zeros((4, 4, 3), np.uint8)

    def close(self) -> None:
        self.closed = True


def clip(name: str = "clip.mp4") -> Clip:
    return Clip(ClipInfo(name, "0" * 64, np.arange(10) / 10, 1.0, 4, 4, "mp4, h264"), Frames())


def model(kinds: tuple[TrackKind, ...] = (P, D)) -> ModelInfo:
    return ModelInfo("m", "1", "0" * 64, "resnet18", kinds, Thresholds(0.5, 0.25), RunRule(2, 0))


def chunk(run_id: int, start: int, values: list[float]) -> Chunk:
    array = np.array(values)
    return Chunk(run_id, np.arange(start, start + len(values)), {P: array, D: array / 2})


@pytest.fixture
def session(qtbot: QtBot) -> ReviewSession:
    session = ReviewSession()
    session.set_model(model())
    session.load(clip())
    return session


def test_nothing_to_report_before_values_are_in(session: ReviewSession) -> None:
    assert session.snapshot() is None
    run = session.begin_run()
    session.add_chunk(chunk(run, 0, [0.9] * 10), ENGINE)
    snapshot = session.snapshot()
    assert snapshot is not None
    assert snapshot.complete
    assert snapshot.segments(P) == (Segment(0, 9),)


def test_chunks_of_an_older_run_are_dropped(session: ReviewSession) -> None:
    old = session.begin_run()
    new = session.begin_run()
    assert not session.add_chunk(chunk(old, 0, [0.9, 0.9]), ENGINE)
    assert np.isnan(session.tracks.values(P)).all()
    assert session.add_chunk(chunk(new, 0, [0.1, 0.1]), ENGINE)


def test_chunks_come_in_any_order_and_what_lies_between_is_not_analysed(session: ReviewSession) -> None:
    run = session.begin_run()
    session.add_chunk(Chunk(run, np.array([8, 1, 2]), {P: np.full(3, 0.9), D: np.full(3, 0.1)}), ENGINE)
    assert np.flatnonzero(session.tracks.analysed).tolist() == [1, 2, 8]
    assert session.segments(P) == (Segment(1, 2),)
    assert (session.verdict(P).positive, session.verdict(P).frames_analysed) == (True, 3)
    assert (session.verdict(D).positive, session.verdict(D).longest_run) == (False, 0)
    snapshot = session.snapshot()
    assert snapshot is not None
    assert not snapshot.complete
    rest = np.array([0, 3, 4, 5, 6, 7, 9])
    session.add_chunk(Chunk(run, rest, {P: np.full(7, 0.9), D: np.full(7, 0.1)}), ENGINE)
    assert session.segments(P) == (Segment(0, 9),)


def test_a_new_clip_or_model_ends_the_run(session: ReviewSession) -> None:
    for change in (lambda: session.load(clip("other.mp4")), lambda: session.set_model(model())):
        run = session.begin_run()
        session.add_chunk(chunk(run, 0, [0.9, 0.9]), ENGINE)
        change()
        assert np.isnan(session.tracks.values(P)).all()
        assert session.snapshot() is None
        assert not session.add_chunk(chunk(run, 0, [0.9, 0.9]), ENGINE)
        session.set_analysis(run, Analysis(Status.DONE))
        assert session.analysis.status is Status.IDLE


def test_load_gives_back_the_clip_before_open(session: ReviewSession) -> None:
    before = session.clip
    assert before is not None
    assert session.load(clip("other.mp4")) is before
    assert not before.frames.closed  # type: ignore[attr-defined]


def test_a_threshold_moves_flags_without_touching_tracks(session: ReviewSession, qtbot: QtBot) -> None:
    run = session.begin_run()
    session.add_chunk(chunk(run, 0, [0.2, 0.6, 0.7, 0.8, 0.2, 0.6, 0.2, 0.2, 0.9, 0.9]), ENGINE)
    before = session.tracks.values(P).copy()
    assert session.segments(P) == (Segment(1, 3), Segment(8, 9))
    seen: list[tuple[Segment, ...]] = []
    session.thresholds_changed.connect(lambda: seen.append(session.segments(P)))
    with qtbot.waitSignals([session.thresholds_changed, session.flags_changed]):
        session.set_threshold(P, 0.75)
    assert seen == [(Segment(8, 9),)]  # never the segments of the threshold before
    assert session.segments(P) == (Segment(8, 9),)
    session.set_rule(RunRule(1, 0))
    assert session.segments(P) == (Segment(3, 3), Segment(8, 9))
    session.reset_threshold(P)
    assert session.thresholds == Thresholds(0.5, 0.25)
    np.testing.assert_array_equal(session.tracks.values(P), before)


def test_setting_the_same_again_signals_nothing(session: ReviewSession, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(session.thresholds_changed), qtbot.assertNotEmitted(session.frame_changed):
        session.set_threshold(P, 0.5)
        session.set_rule(RunRule(2, 0))
        session.set_frame(0)
        session.set_frame(-5)


def test_the_frame_shown_is_clamped(session: ReviewSession) -> None:
    session.set_frame(99)
    assert session.frame == 9


def test_a_snapshot_is_frozen(session: ReviewSession) -> None:
    run = session.begin_run()
    session.add_chunk(chunk(run, 0, [0.9] * 5), ENGINE)
    snapshot = session.snapshot()
    assert snapshot is not None
    session.add_chunk(chunk(run, 5, [0.9] * 5), ENGINE)
    session.set_threshold(P, 0.95)
    assert not snapshot.complete
    assert snapshot.verdict(P).frames_over == 5


def test_a_snapshot_does_not_name_the_patient(session: ReviewSession) -> None:
    session.load(replace(clip("smith_L1.dcm"), study=Study((Fact("Patient", "Smith^Anna"),), ())))
    session.add_chunk(chunk(session.begin_run(), 0, [0.9] * 5), ENGINE)
    snapshot = session.snapshot()
    assert snapshot is not None
    assert "smith" not in snapshot.clip.name


def stored(session: ReviewSession) -> Snapshot:
    run = session.begin_run()
    session.add_chunk(chunk(run, 0, [0.9] * 4 + [0.1] * 6), ENGINE)
    snapshot = session.snapshot()
    assert snapshot is not None
    return snapshot


def test_a_stored_analysis_is_shown_as_it_was(session: ReviewSession) -> None:
    kept = stored(session)
    session.load(clip())
    seen: list[tuple[Segment, ...]] = []
    session.flags_changed.connect(lambda: seen.append(session.segments(P)))
    session.restore(replace(kept, thresholds=Thresholds(0.5, 0.25), rule=RunRule(2, 0)))
    assert session.analysis.status is Status.DONE
    assert session.segments(P) == seen[-1] == (Segment(0, 3),)
    assert session.engine == ENGINE
    assert session.judged() == (0, 2)
    session.restore(replace(kept, thresholds=Thresholds(0.95, 0.25)))
    assert session.segments(P) == ()
    assert not session.undo.canUndo()


def test_moves_of_a_threshold_are_undone_and_a_drag_is_one_step(session: ReviewSession) -> None:
    for value in (0.6, 0.65, 0.7):
        session.set_threshold(P, value)
    session.set_rule(RunRule(5, 1))
    assert session.undo.undoText() == "Change rule"
    session.undo.undo()
    assert session.rule == RunRule(2, 0)
    assert session.undo.undoText() == "Change probability threshold"
    session.undo.undo()
    assert session.thresholds == Thresholds(0.5, 0.25)
    session.undo.redo()
    assert session.thresholds == Thresholds(0.7, 0.25)


def test_slow_moves_are_steps_of_their_own(session: ReviewSession, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter((10.0, 20.0))
    monkeypatch.setattr("clarus_desktop.session.time.monotonic", lambda: next(clock))
    session.set_threshold(P, 0.6)
    session.set_threshold(P, 0.7)
    session.undo.undo()
    assert session.thresholds.probability == 0.6


def test_another_model_leaves_nothing_to_undo(session: ReviewSession) -> None:
    session.set_threshold(P, 0.6)
    session.set_model(model())
    assert not session.undo.canUndo()


FOUND = Region.box(1, 1, 3, 3, Origin.FOUND)
DRAWN = Region.box(0, 0, 2, 2, Origin.DRAWN)


@pytest.fixture
def analysed(session: ReviewSession) -> ReviewSession:
    """A clip of unknown rate in which a region was found, analysed."""
    opened = clip()
    session.load(replace(opened, info=replace(opened.info, region=FOUND, timing=Timing.UNKNOWN)))
    session.add_chunk(chunk(session.begin_run(), 0, [0.9] * 10), ENGINE)
    return session


def test_what_is_looked_at_is_drawn_or_found_or_all(analysed: ReviewSession) -> None:
    for view, region in (
        (ClipView(), FOUND),
        (ClipView(DRAWN), DRAWN),
        (ClipView(DRAWN, whole=True), None),
        (ClipView(whole=True), None),
    ):
        analysed.set_view(view)
        assert (analysed.view, analysed.region) == (view, region)
    analysed.load(clip())
    assert (analysed.view, analysed.region) == (ClipView(), None)
    analysed.set_view(ClipView(DRAWN))
    assert analysed.region == DRAWN


def test_tracks_of_another_region_leave_the_screen_at_once(analysed: ReviewSession) -> None:
    run = analysed.run_id
    seen: list[bool] = []
    analysed.view_changed.connect(lambda: seen.append(bool(analysed.tracks.analysed.any())))
    analysed.set_view(ClipView(DRAWN))
    assert seen == [False]
    assert analysed.snapshot() is None
    assert analysed.segments(P) == ()
    assert not analysed.add_chunk(chunk(run, 0, [0.9]), ENGINE)  # still under way when it was drawn
    analysed.add_chunk(chunk(analysed.begin_run(), 0, [0.9]), ENGINE)
    snapshot = analysed.snapshot()
    assert snapshot is not None
    assert snapshot.region == DRAWN


def test_the_same_region_drawn_and_a_rate_leave_the_tracks(analysed: ReviewSession, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(analysed.tracks_changed), qtbot.waitSignal(analysed.view_changed):
        analysed.set_view(ClipView(replace(FOUND, origin=Origin.DRAWN), fps=5))
    assert analysed.clip is not None
    assert (analysed.clip.info.duration_s, analysed.clip.info.timing) == (2.0, Timing.SET)
    assert analysed.tracks.analysed.all()
    with qtbot.assertNotEmitted(analysed.view_changed):
        analysed.set_view(analysed.view)
    analysed.set_view(ClipView())
    assert analysed.clip.info.timing is Timing.UNKNOWN


def test_a_depth_scale_leaves_the_tracks_and_is_reported(analysed: ReviewSession, qtbot: QtBot) -> None:
    line = Measurement("a", MeasureKind.CALIPER, 0, (0.0, 0.0), (30.0, 40.0))
    assert str(analysed.length(line)) == "50 px"
    scale = Scale((0.5, 0.5), ScaleOrigin.SET)
    with qtbot.assertNotEmitted(analysed.tracks_changed), qtbot.waitSignal(analysed.view_changed):
        analysed.set_view(replace(analysed.view, scale=scale))
    assert (analysed.scale_of(line), str(analysed.length(line))) == (scale, "25.0 mm")
    snapshot = analysed.snapshot()
    assert snapshot is not None
    assert (snapshot.scale, snapshot.scale_of(line)) == (scale, scale)
    assert snapshot.length(line) == analysed.length(line)


def test_a_recorded_rate_stays(session: ReviewSession) -> None:
    session.set_view(ClipView(fps=5))
    assert session.clip is not None
    assert session.clip.info.duration_s == 1.0


def test_verdicts_and_segments_are_always_of_the_values_thresholds_and_rule_of_now(
    session: ReviewSession,
) -> None:
    values = [0.2, 0.6, 0.7, 0.8, 0.2, 0.6, 0.2, 0.2, 0.9, 0.9]
    run = session.begin_run()
    for change in (
        lambda: session.add_chunk(chunk(run, 0, values[:6]), ENGINE),
        lambda: session.set_threshold(P, 0.65),
        lambda: session.set_rule(RunRule(3, 1)),
        lambda: session.set_threshold(D, 0.1),
        lambda: session.add_chunk(chunk(run, 6, values[6:]), ENGINE),
        session.undo.undo,
        lambda: session.use(Thresholds(0.1, 0.4), RunRule(1, 0)),
        session.begin_run,
    ):
        for kind in (P, D):
            session.verdict(kind)
            session.segments(kind)
        change()
        for kind in (P, D):
            now = session.tracks.values(kind), session.thresholds.of(kind), session.rule
            assert session.verdict(kind) == judge(kind, *now)
            assert session.segments(kind) == segments(*now)


def test_a_frame_that_was_read_is_told_if_it_is_of_the_clip_under_review(session: ReviewSession) -> None:
    arrived: list[int] = []
    session.frame_arrived.connect(lambda index, image: arrived.append(index))
    before = session.load(clip("other.mp4"))
    assert before is not None
    assert session.clip is not None
    image = np.zeros((4, 4, 3), np.uint8)
    session.bring_frame(before.frames, 3, image)
    session.bring_frame(session.clip.frames, 4, image)
    assert arrived == [4]
