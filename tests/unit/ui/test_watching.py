"""The watches of the benchmarks, with a clock that is turned by hand."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.main_window import MainWindow
from watching import LateFrames, StallWatch, late_frames, repaint_ms


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_stall_is_the_time_between_two_beats(qtbot: QtBot) -> None:
    clock, loop = Clock(), QObject()
    watch = StallWatch(loop, clock)
    for clock.now in (0.005, 0.205, 0.210):
        watch.beat()
    watch.stop()
    begin, length = watch.stalls_ms()[0]
    assert (round(begin), round(length)) == (5, 200)
    assert watch.longest_ms() == length


def test_frames_are_late_by_more_than_their_own_time() -> None:
    info = ClipInfo("clip.mp4", "0", np.arange(10) / 10, 1.0, 64, 48, "mp4")
    on_time = [(frame / 10, frame) for frame in range(10)]
    assert late_frames(info, on_time, first=0) == (0, 9)
    stalled = [(at, frame) for at, frame in on_time if not 2 <= frame <= 5]  # 2, 3, 4 come with 6
    assert late_frames(info, stalled, first=0) == (3, 9)
    assert late_frames(info, [(at / 2, frame) for at, frame in on_time], first=0, speed=2.0) == (0, 9)
    assert late_frames(info, [], first=0) == (0, 0)


def test_what_the_window_paints_while_playing_is_noted(window: MainWindow, reviewed: ReviewSession) -> None:
    clock = Clock()
    watch = LateFrames(reviewed, window.player, window.review.frame, clock)
    for clock.now, frame in ((0.04, 1), (0.08, 2), (0.30, 7)):
        reviewed.set_frame(frame)
        window.review.frame.repaint()
    watch.stop()
    assert watch.late() == (4, 7)  # 3 to 6 came with 7


def test_repainting_is_waited_for(window: MainWindow, reviewed: ReviewSession) -> None:
    plots = window.review.plots
    assert plots is not None
    took = repaint_ms(window, lambda: reviewed.set_threshold(TrackKind.PROBABILITY, 0.75))
    assert took > 0
    assert len(plots.plots[TrackKind.PROBABILITY].backdrop.bands) == 1
    assert window.flags.model.rowCount() == 2
