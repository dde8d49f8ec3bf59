"""Frames that are not in memory are read in a worker: the one shown first, then those ahead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

import numpy as np
import pytest

pytest.importorskip("PySide6")
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from clarus_desktop.control.fetching import AHEAD, Fetching
from clarus_desktop.core.errors import ClarusError, ClipChangedError
from clarus_desktop.jobs import Job
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.main_window import MainWindow
from far_frames import FarFrames, far_clip


class Wanting(QObject):
    """What of the window is needed here."""

    frames_wanted = Signal(object)


class Fetched:
    """A session whose frames are fetched, and what has arrived."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.session, self.window = ReviewSession(), Wanting()
        self.fetching = Fetching(self.session, cast(MainWindow, self.window))
        self.arrived: list[int] = []
        self.errors: list[ClarusError] = []
        self.session.frame_arrived.connect(self._note)

    def _note(self, index: int, image: np.ndarray | ClarusError) -> None:
        self.arrived.append(index)
        if isinstance(image, ClarusError):
            self.errors.append(image)
        else:
            assert (image == index % 256).all()

    def load(self, count: int = 100, kept: range = range(0), *, held: bool = False) -> FarFrames:
        """``held``: nothing can be read as yet."""
        clip, frames = far_clip(count, kept)
        if held:
            frames.may_read.clear()
        self.session.load(clip)
        return frames

    def wait_for(self, *frames: int) -> None:
        self.qtbot.waitUntil(lambda: set(frames) <= set(self.arrived))


@pytest.fixture
def fetched(qtbot: QtBot) -> Iterator[Fetched]:
    fetched = Fetched(qtbot)
    yield fetched
    fetched.fetching.shut_down()


def test_the_frame_shown_is_read_first_then_those_ahead(fetched: Fetched) -> None:
    frames = fetched.load()
    fetched.wait_for(AHEAD)
    assert frames.reads == list(range(AHEAD + 1))
    assert fetched.arrived == frames.reads


def test_what_is_at_hand_is_not_read(fetched: Fetched) -> None:
    frames = fetched.load(kept=range(AHEAD + 12))
    fetched.session.set_frame(5)
    fetched.session.set_frame(14)
    fetched.wait_for(AHEAD + 14)
    assert frames.reads == [AHEAD + 12, AHEAD + 13, AHEAD + 14]


def test_frames_are_read_the_way_the_reviewer_goes_and_not_beyond_the_ends(fetched: Fetched) -> None:
    frames = fetched.load(kept=range(1, 100))
    fetched.wait_for(0)
    fetched.session.set_frame(90)  # a jump says nothing of the way
    fetched.session.set_frame(8)
    fetched.session.set_frame(7)
    fetched.qtbot.waitUntil(lambda: len(fetched.arrived) == 2)
    assert frames.reads == [0, 0]


def test_of_large_frames_fewer_are_read_ahead(fetched: Fetched) -> None:
    clip, frames = far_clip()
    large = replace(clip.info, width=4000, height=2000)
    fetched.session.load(replace(clip, info=large))
    fetched.wait_for(1)
    assert frames.reads == [0, 1]


def test_the_latest_request_wins(fetched: Fetched) -> None:
    frames = fetched.load(200, kept=range(AHEAD + 1), held=True)
    fetched.session.set_frame(50)
    fetched.qtbot.waitUntil(lambda: frames.reads == [50])
    for frame in (80, 130, 110):
        fetched.session.set_frame(frame)
    frames.may_read.set()
    fetched.wait_for(110 + AHEAD)
    assert frames.reads == [50, *range(110, 110 + AHEAD + 1)]


def test_pictures_for_the_list_come_after_the_frame_shown(fetched: Fetched) -> None:
    frames = fetched.load(kept=range(AHEAD + 1), held=True)
    fetched.window.frames_wanted.emit((70, 80))
    fetched.qtbot.waitUntil(lambda: frames.reads == [70])
    fetched.session.set_frame(98)
    frames.may_read.set()
    fetched.wait_for(70, 80)
    assert frames.reads == [70, 98, 99, 80]


def test_a_frame_that_cannot_be_read_is_told_and_the_next_one_is_read(fetched: Fetched) -> None:
    frames = fetched.load(2)
    fetched.wait_for(0, 1)
    frames.error = ClipChangedError("“long.mp4” was changed.", "Open it again.")
    fetched.session.set_frame(1)
    fetched.qtbot.waitUntil(lambda: fetched.errors == [frames.error])
    frames.error = None
    fetched.session.set_frame(0)
    fetched.qtbot.waitUntil(lambda: fetched.arrived == [0, 1, 1, 0])


def test_frames_of_a_clip_that_has_left_are_not_told(fetched: Fetched) -> None:
    before = fetched.load(held=True)
    fetched.qtbot.waitUntil(lambda: before.reads == [0])
    now = fetched.load(1)
    before.may_read.set()
    fetched.wait_for(0)
    assert (before.reads, now.reads, fetched.arrived) == ([0], [0], [0])


def test_shut_down_reads_no_more(fetched: Fetched) -> None:
    frames = fetched.load()
    fetched.wait_for(AHEAD)
    fetched.fetching.shut_down()
    fetched.session.set_frame(50)
    assert frames.reads == list(range(AHEAD + 1))


def test_nothing_is_begun_after_shut_down(fetched: Fetched, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[Job] = []
    monkeypatch.setattr(Job, "start", begun.append)
    fetched.fetching.shut_down()
    fetched.load()
    assert begun == []
