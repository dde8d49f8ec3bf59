"""The player against a clock that the test turns by hand."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import Clip, ClipInfo
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.player import Loop, Player


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def player(reviewed: ReviewSession, clock: Clock) -> Player:
    return Player(reviewed, now=clock)


def advance(player: Player, clock: Clock, seconds: float) -> None:
    clock.now += seconds
    player.tick()


def test_the_frame_follows_elapsed_time(player: Player, clock: Clock, reviewed: ReviewSession) -> None:
    player.play()
    for seconds, frame in ((0.01, 0), (0.05, 1), (1.0, 26), (0.5, 39)):
        advance(player, clock, seconds)
        assert reviewed.frame == frame


def test_late_ticks_skip_frames_and_keep_real_speed(
    player: Player, clock: Clock, reviewed: ReviewSession
) -> None:
    player.play()
    advance(player, clock, 2.02)
    assert reviewed.frame == 50


@pytest.mark.parametrize(("speed", "frame"), [(0.25, 6), (0.5, 12), (1.0, 25), (2.0, 50), (4.0, 99)])
def test_speed(player: Player, clock: Clock, reviewed: ReviewSession, speed: float, frame: int) -> None:
    player.set_speed(speed)
    player.play()
    advance(player, clock, 1.01)
    assert reviewed.frame == frame


def test_a_change_of_speed_goes_on_from_the_frame_shown(
    player: Player, clock: Clock, reviewed: ReviewSession
) -> None:
    player.play()
    advance(player, clock, 1.01)
    player.change_speed(+1)
    assert player.speed == 2.0
    advance(player, clock, 0.51)
    assert reviewed.frame == 50


def test_speeds_end_at_the_slowest_and_fastest(player: Player) -> None:
    player.change_speed(-9)
    assert player.speed == 0.25
    player.change_speed(+9)
    assert player.speed == 4.0


def test_it_stops_on_the_last_frame_and_starts_over_from_there(
    player: Player, clock: Clock, reviewed: ReviewSession
) -> None:
    player.play()
    advance(player, clock, 10)
    assert reviewed.frame == 99
    assert not player.playing
    player.play()
    assert reviewed.frame == 0


def test_whoever_seeks_is_followed(player: Player, clock: Clock, reviewed: ReviewSession) -> None:
    player.play()
    advance(player, clock, 1.0)
    reviewed.set_frame(80)
    advance(player, clock, 0.21)
    assert reviewed.frame == 85
    assert player.playing


def test_loop_clip(player: Player, clock: Clock, reviewed: ReviewSession) -> None:
    player.set_loop(Loop.CLIP)
    player.play()
    advance(player, clock, 4.0 + 0.21)
    assert reviewed.frame == 5
    assert player.playing


def test_loop_segment_stays_within_the_segment(player: Player, clock: Clock, reviewed: ReviewSession) -> None:
    reviewed.set_frame(62)
    player.set_loop(Loop.SEGMENT)
    player.play()
    seen = set()
    for _ in range(60):
        advance(player, clock, 0.03)
        seen.add(reviewed.frame)
    assert seen == set(range(60, 70))


def test_loop_segment_goes_to_the_next_one(player: Player, reviewed: ReviewSession) -> None:
    reviewed.set_frame(50)
    player.set_loop(Loop.SEGMENT)
    assert reviewed.frame == 60
    player.set_loop(Loop.OFF)
    reviewed.set_frame(90)
    player.set_loop(Loop.SEGMENT)
    assert reviewed.frame == 20


def test_without_segments_there_is_nothing_to_loop(player: Player, reviewed: ReviewSession) -> None:
    for kind in reviewed.tracks.kinds:
        reviewed.set_threshold(kind, 1.0)
    player.set_loop(Loop.SEGMENT)
    assert player.loop is Loop.OFF


def test_frames_are_shown_at_their_own_times(session: ReviewSession, clock: Clock) -> None:
    class Frames:
        def __len__(self) -> int:
            return 4

        def at_hand(self, index: int) -> np.ndarray:
            return self.frame(index)

        def frame(self, index: int) -> np.ndarray:
            return np.zeros((2, 2, 3), np.uint8)

        def close(self) -> None: ...

    times = np.array([0.0, 0.1, 1.0, 1.05])
    session.load(Clip(ClipInfo("variable.mov", "0" * 64, times, 1.1, 2, 2, "mov"), Frames()))
    player = Player(session, now=clock)
    player.play()
    for seconds, frame in ((0.05, 0), (0.1, 1), (0.8, 1), (0.06, 2), (0.05, 3)):
        advance(player, clock, seconds)
        assert session.frame == frame


def test_another_clip_pauses(player: Player, reviewed: ReviewSession, make_clip: object) -> None:
    player.play()
    reviewed.load(make_clip())  # type: ignore[operator]
    assert not player.playing


def test_nothing_plays_without_a_clip(session: ReviewSession, qapp: QApplication) -> None:
    player = Player(session)
    player.toggle()
    assert not player.playing


def test_it_runs_by_itself(qtbot: QtBot, reviewed: ReviewSession) -> None:
    player = Player(reviewed)
    player.set_speed(4.0)
    with qtbot.waitSignal(reviewed.frame_changed, timeout=2000):
        player.play()
    player.toggle()
    assert not player.playing
