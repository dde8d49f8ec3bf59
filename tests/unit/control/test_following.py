"""The M-mode picture of the clip under review, from frames that are read when the test lets them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

import numpy as np
import pytest

pytest.importorskip("PySide6")
from pytestqt.qtbot import QtBot

from bench import Told
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.following import Following
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.errors import ClarusError, ClipChangedError
from clarus_desktop.core.measuring import MeasureKind, Measurement
from clarus_desktop.core.mmode import BATCH
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.views import ClipView
from clarus_desktop.m_mode import MMode
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.main_window import MainWindow
from far_frames import FarFrames, far_clip

COUNT = 100
LINE = Measurement("a", MeasureKind.M_MODE, 7, (20, 10), (20, 40))


class Followed:
    """A session with a clip of which frame i has grey level i, and what follows a line through it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.session = ReviewSession()
        self.workers = Workers()
        self.told = Told()
        self.following = Following(self.session, self.workers, Failures(cast(MainWindow, self.told)))
        self.frames = self.load()

    @property
    def m_mode(self) -> MMode:
        return self.session.m_mode

    def load(self) -> FarFrames:
        clip, frames = far_clip(COUNT)
        self.session.load(clip)
        return frames

    def wait_until_read(self) -> None:
        self.qtbot.waitUntil(lambda: self.m_mode.picture is not None and self.m_mode.picture.complete)


@pytest.fixture
def followed(qtbot: QtBot) -> Iterator[Followed]:
    followed = Followed(qtbot)
    yield followed
    followed.frames.may_read.set()
    followed.workers.shut_down()


@pytest.fixture
def held(followed: Followed) -> Followed:
    """M-mode is switched on and the first frame is being read, which waits for the test."""
    followed.frames.may_read.clear()
    followed.m_mode.follow(LINE)
    followed.m_mode.switch(True)
    followed.qtbot.waitUntil(lambda: followed.frames.reads == [0])
    return followed


def test_nothing_is_read_until_it_is_switched_on(followed: Followed) -> None:
    followed.m_mode.follow(LINE)
    assert followed.frames.reads == []
    followed.m_mode.switch(True)
    followed.wait_until_read()
    picture = followed.m_mode.picture
    assert picture.pixels.shape == (30, COUNT)
    assert np.array_equal(picture.pixels[12], np.arange(COUNT))
    assert followed.frames.reads == list(range(COUNT))


def test_switched_off_and_on_again_it_is_still_there(followed: Followed) -> None:
    followed.m_mode.follow(LINE)
    followed.m_mode.switch(True)
    followed.wait_until_read()
    followed.m_mode.switch(False)
    followed.m_mode.switch(True)
    followed.m_mode.follow(replace(LINE, note="lung sliding"))
    assert len(followed.frames.reads) == COUNT
    assert followed.m_mode.picture.complete


def test_another_line_takes_its_place(held: Followed) -> None:
    held.m_mode.follow(replace(LINE, id="b", end=(20, 25)))
    held.frames.may_read.set()
    held.wait_until_read()
    assert held.m_mode.picture.pixels.shape == (15, COUNT)
    assert held.m_mode.picture.known.all()
    assert len(held.frames.reads) <= BATCH + COUNT  # the former was not read to its end


def test_it_can_be_stopped_and_goes_on_where_it_was(held: Followed) -> None:
    held.m_mode.stop(True)
    assert not held.m_mode.wanted
    with held.qtbot.waitSignal(held.workers.settled):
        held.frames.may_read.set()
    done = held.m_mode.picture.done
    assert done < COUNT
    assert len(held.frames.reads) <= 2 * BATCH
    held.m_mode.stop(False)
    held.wait_until_read()
    assert held.m_mode.picture.known.all()


def test_another_clip_has_no_line(held: Followed) -> None:
    before = held.frames
    held.frames = held.load()
    before.may_read.set()
    assert held.m_mode.line is None
    assert held.m_mode.picture is None
    assert held.frames.reads == []


def test_the_clip_stays_open_while_it_is_read(held: Followed) -> None:
    clip, before = held.session.clip, held.frames
    assert clip is not None
    held.frames = held.load()
    held.workers.retire(clip)
    other = held.workers.job(lambda: (each for each in ()), "other", pytest.fail)
    with held.qtbot.waitSignal(other.ended):  # which is when clips are closed
        other.start()
    assert not before.closed
    before.may_read.set()
    held.qtbot.waitUntil(lambda: before.closed)


def test_what_nobody_foresaw_is_told_and_not_tried_over_and_over(held: Followed) -> None:
    held.frames.error = cast(ClarusError, RuntimeError())
    held.frames.may_read.set()
    held.qtbot.waitUntil(lambda: held.m_mode.stopped)
    assert held.told.calls["show_error"][0] == "The M-mode picture was not read to its end"
    assert held.frames.reads == [0]


def test_another_region_is_read_anew(followed: Followed) -> None:
    followed.m_mode.follow(LINE)
    followed.m_mode.switch(True)
    followed.wait_until_read()
    followed.session.set_view(ClipView(region=Region.box(0, 20, 64, 48, Origin.DRAWN)))
    followed.wait_until_read()
    column = followed.m_mode.picture.pixels[:, 99]
    assert column.tolist() == [0] * 10 + [99] * 20


def test_frames_that_cannot_be_read_stay_unknown(followed: Followed) -> None:
    followed.frames.error = ClipChangedError("The clip has changed.")
    followed.m_mode.follow(LINE)
    followed.m_mode.switch(True)
    followed.wait_until_read()
    assert not followed.m_mode.picture.known.any()
