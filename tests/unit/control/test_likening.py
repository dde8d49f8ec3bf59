"""What frames look like: looked up one at a time, by a network that answers when the test lets it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

import pytest

pytest.importorskip("PySide6")
from pytestqt.qtbot import QtBot

from clarus_desktop.control.explaining import FOREIGN
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.likening import Likening
from clarus_desktop.control.models import Models
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import AnalysisError, ClipChangedError
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.model import ModelInfo, Thresholds
from clarus_desktop.core.nearest import Nearest
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.views import ClipView
from clarus_desktop.session import ReviewSession
from far_frames import FarFrames, far_clip
from models_at_hand import Chosen, Entry, ModelsAtHand


class Network:
    """Stands in for ``Lookup``: the distance of a frame is its grey level, which is its index."""

    def __init__(self) -> None:
        self.may_answer = threading.Semaphore(0)
        self.asked: list[int] = []
        self.regions: list[Region | None] = []
        self.made_of: list[object] = []
        self.error: Exception | None = None

    def make(self, bundle: object) -> Network:
        self.made_of.append(bundle)
        return self

    def find(self, frame: Image, region: Region | None) -> Nearest:
        self.asked.append(int(frame[0, 0, 0]))
        self.regions.append(region)
        assert self.may_answer.acquire(timeout=10)
        if self.error is not None:
            raise self.error
        return Nearest((), 3, float(frame[0, 0, 0]), averaged=1, frames=1, groups=1)


def model(digit: str = "a", kinds: tuple[TrackKind, ...] = tuple(TrackKind)) -> ModelInfo:
    return ModelInfo("m", "1", digit * 64, "resnet18", kinds, Thresholds(0.5, 0.2), RunRule(3, 0))


@dataclass
class Likened:
    """A session whose frames are looked up."""

    qtbot: QtBot
    network: Network
    session: ReviewSession = field(default_factory=ReviewSession)
    models: ModelsAtHand = field(default_factory=ModelsAtHand)
    workers: Workers = field(default_factory=Workers)

    def __post_init__(self) -> None:
        failures = Failures(cast(Any, None))
        self.likening = Likening(self.session, cast(Models, self.models), self.workers, failures)
        self.session.set_model(model())

    def load(self, count: int = 100) -> FarFrames:
        clip, frames = far_clip(count)
        self.session.load(clip)
        self.session.judging.load(clip.info.sha256, "Ann", Review(), {})
        return frames

    def wait_for(self, frame: int) -> None:
        self.qtbot.waitUntil(lambda: self.session.nearest.knows(frame))

    def found(self, frame: int) -> float | None:
        nearest = self.session.nearest.at(frame)
        return None if nearest is None else nearest.distance


@pytest.fixture
def likened(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Likened]:
    network = Network()
    monkeypatch.setattr("clarus_desktop.inference.nearest.Lookup", network.make)
    likened = Likened(qtbot, network)
    likened.load()
    yield likened
    network.may_answer.release(1000)
    likened.workers.shut_down()


@pytest.fixture
def on(likened: Likened) -> Likened:
    """They are on screen, and the network is at the frame shown."""
    likened.session.nearest.switch(True)
    likened.qtbot.waitUntil(lambda: likened.network.asked == [0])
    return likened


def test_nothing_is_looked_up_until_it_is_on_screen(likened: Likened) -> None:
    likened.session.set_frame(5)
    assert not likened.network.made_of


def test_the_frame_shown_is_looked_up_and_then_known(on: Likened) -> None:
    on.network.may_answer.release(1000)
    on.wait_for(0)
    on.session.set_frame(7)
    on.wait_for(7)
    assert (on.found(0), on.found(7)) == (0, 7)
    on.session.set_frame(0)
    on.session.nearest.switch(False)
    assert on.found(0) is None
    on.session.nearest.switch(True)
    assert on.found(0) == 0
    assert on.network.asked == [0, 7]
    assert len(on.network.made_of) == 1


def test_of_the_frames_passed_meanwhile_the_last_alone_is_looked_up(on: Likened) -> None:
    for frame in (5, 6, 7, 8):
        on.session.set_frame(frame)
    on.network.may_answer.release(1000)
    on.wait_for(8)
    assert on.network.asked == [0, 8]


def test_while_a_clip_is_played_none_is_looked_up(on: Likened) -> None:
    on.network.may_answer.release(1000)
    on.wait_for(0)
    for frame in (5, 6, 7, 8):
        on.session.set_frame(frame)
        on.models.changed.emit()
    on.wait_for(8)
    assert on.network.asked == [0, 8]


def test_of_another_clip_nothing_old_is_shown(on: Likened) -> None:
    on.load(3)
    on.network.may_answer.release(1)
    on.qtbot.waitUntil(lambda: on.network.asked == [0, 0])
    assert on.found(0) is None
    on.network.may_answer.release(1)
    on.wait_for(0)
    assert len(on.network.made_of) == 1  # the network stays


def test_another_region_is_looked_up_anew(on: Likened) -> None:
    region = Region.box(0, 0, 32, 32, Origin.DRAWN)
    on.session.set_view(ClipView(region=region))
    on.network.may_answer.release(1000)
    on.wait_for(0)
    assert on.network.regions == [None, region]


def test_frames_are_looked_up_with_the_model_chosen_last(likened: Likened) -> None:
    may_load = threading.Event()
    likened.models.chosen = Chosen(Entry("a" * 64), bundle=lambda: may_load.wait(10))
    likened.session.nearest.switch(True)
    wanted = object()
    likened.models.chosen = Chosen(Entry("b" * 64), bundle=lambda: wanted)
    likened.session.set_model(model("b"))
    may_load.set()
    likened.network.may_answer.release(1000)
    likened.wait_for(0)
    assert likened.network.made_of[-1] is wanted
    assert len(likened.network.made_of) == 2


def test_a_model_that_is_not_the_one_chosen_is_said_to_be_so(on: Likened) -> None:
    on.network.may_answer.release(1000)
    on.wait_for(0)
    on.session.set_model(model("c"))
    assert on.session.nearest.trouble == FOREIGN


def test_without_a_reference_nothing_is_looked_up(likened: Likened) -> None:
    likened.session.set_model(model(kinds=(TrackKind.PROBABILITY,)))
    likened.session.nearest.switch(True)
    assert not likened.network.made_of


def test_nothing_is_looked_up_while_answers_are_hidden(likened: Likened) -> None:
    likened.session.judging.set_blind(True)
    likened.session.nearest.switch(True)
    assert not likened.network.made_of
    likened.session.judging.set_blind(False)
    likened.qtbot.waitUntil(lambda: likened.network.asked == [0])


def test_a_frame_that_cannot_be_read_is_not_tried_over_and_over(likened: Likened) -> None:
    frames = likened.load(3)
    frames.error = ClipChangedError("“long.mp4” was changed.", "Open it again.")
    likened.session.nearest.switch(True)
    likened.wait_for(0)
    assert likened.found(0) is None
    assert likened.network.asked == []


def test_a_failure_is_told_and_not_tried_over_and_over(on: Likened) -> None:
    on.network.error = AnalysisError("The computation failed.", "Choose another model.")
    on.network.may_answer.release()
    on.qtbot.waitUntil(lambda: on.session.nearest.trouble != "")
    assert on.session.nearest.trouble == "The computation failed. Choose another model."
    assert on.network.asked == [0]


def test_the_clip_stays_open_while_it_is_read(on: Likened) -> None:
    clip = on.session.clip
    assert clip is not None
    frames = cast(FarFrames, clip.frames)
    on.session.nearest.switch(False)
    on.load(3)
    on.workers.retire(clip)
    other = on.workers.job(lambda: (each for each in ()), "other", pytest.fail)
    with on.qtbot.waitSignal(other.ended):  # which is when clips are closed
        other.start()
    assert not frames.closed
    on.network.may_answer.release(1000)
    on.qtbot.waitUntil(lambda: frames.closed)
