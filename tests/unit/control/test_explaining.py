"""Heat maps of the clip under review, from a network that answers when the test lets it."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import numpy as np
import pytest

pytest.importorskip("PySide6")
from pytestqt.qtbot import QtBot

from clarus_desktop.control.explaining import AHEAD, FOREIGN, Explaining
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.models import Models
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import AnalysisError, ClipChangedError
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.heat import HeatMap
from clarus_desktop.core.model import ModelInfo, Thresholds
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.views import ClipView
from clarus_desktop.session import ReviewSession
from far_frames import FarFrames, far_clip
from models_at_hand import Chosen, Entry, ModelsAtHand

P, D = TrackKind.PROBABILITY, TrackKind.DISTANCE


class Network:
    """Stands in for ``Explainer``: the map of a frame has its grey level, which is its index, all over."""

    def __init__(self) -> None:
        self.may_answer = threading.Semaphore(0)
        self.batches: list[list[int]] = []
        self.regions: list[Region | None] = []
        self.made: list[str] = []
        self.error: Exception | None = None

    def make(self, _bundle: object, device: str) -> Network:
        self.made.append(device)
        return self

    def explain(self, frames: Sequence[Image], region: Region | None) -> list[dict[TrackKind, HeatMap]]:
        self.batches.append([int(frame[0, 0, 0]) for frame in frames])
        self.regions.append(region)
        assert self.may_answer.acquire(timeout=10)
        if self.error is not None:
            raise self.error
        values = [np.full((2, 2), frame[0, 0, 0], np.float32) for frame in frames]
        return [dict.fromkeys(TrackKind, HeatMap(each, (0, 0, 64, 48), np.arange(2) / 2)) for each in values]


def model(digit: str = "a", kinds: tuple[TrackKind, ...] = tuple(TrackKind)) -> ModelInfo:
    return ModelInfo("m", "1", digit * 64, "resnet18", kinds, Thresholds(0.5, 0.2), RunRule(3, 0))


@dataclass
class Explained:
    """A session whose heat maps are computed."""

    qtbot: QtBot
    network: Network
    session: ReviewSession = field(default_factory=ReviewSession)
    models: ModelsAtHand = field(default_factory=ModelsAtHand)
    workers: Workers = field(default_factory=Workers)

    def __post_init__(self) -> None:
        failures = Failures(cast(Any, None))
        self.explaining = Explaining(self.session, cast(Models, self.models), self.workers, failures)
        self.session.set_model(model())

    def load(self, count: int = 100) -> FarFrames:
        clip, frames = far_clip(count)
        self.session.load(clip)
        self.session.judging.load(clip.info.sha256, "Ann", Review(), {})
        return frames

    def answer(self, batches: int = 1) -> None:
        """Let the network compute so many batches; waits until they have arrived, and the next is begun."""
        before = len(self.network.batches)
        self.network.may_answer.release(batches)
        self.qtbot.waitUntil(lambda: len(self.network.batches) >= before + batches)

    def wait_for(self, *frames: int) -> None:
        self.qtbot.waitUntil(lambda: all(self.session.heat.knows(frame) for frame in frames))

    def shown(self, frame: int) -> float | None:
        """The value all over the map of a frame."""
        heat = self.session.heat.at(frame)
        return None if heat is None else float(heat.values.mean())


@pytest.fixture
def explained(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Explained]:
    network = Network()
    monkeypatch.setattr("clarus_desktop.inference.explain.Explainer", network.make)
    explained = Explained(qtbot, network)
    explained.load()
    yield explained
    network.may_answer.release(1000)
    explained.workers.shut_down()


@pytest.fixture
def on(explained: Explained) -> Explained:
    """Heat maps are switched on, and the network is at the frame shown."""
    explained.session.heat.switch(True)
    explained.qtbot.waitUntil(lambda: explained.network.batches == [[0]])
    return explained


def test_nothing_is_computed_until_they_are_switched_on(explained: Explained) -> None:
    explained.session.set_frame(5)
    assert explained.network.made == []


def test_the_frame_shown_comes_first_and_alone_then_those_ahead(on: Explained) -> None:
    on.network.may_answer.release(1000)
    on.wait_for(*range(AHEAD + 1))
    assert on.network.batches[:3] == [[0], [1, 2, 3, 4], [5, 6, 7, 8]]
    assert sum(map(len, on.network.batches)) == AHEAD + 1
    assert [on.shown(frame) for frame in (0, 7, AHEAD)] == [0, 7, AHEAD]


def test_they_are_computed_the_way_the_reviewer_goes(explained: Explained) -> None:
    for frame in (50, 49):
        explained.session.set_frame(frame)
    explained.network.may_answer.release(1000)
    explained.session.heat.switch(True)
    explained.wait_for(*range(25, 50))
    assert explained.network.batches[:2] == [[49], [48, 47, 46, 45]]


def test_what_is_there_is_not_computed_again(on: Explained) -> None:
    on.network.may_answer.release(1000)
    on.wait_for(AHEAD)
    on.session.set_frame(3)
    on.wait_for(AHEAD + 3)
    computed = [index for batch in on.network.batches for index in batch]
    assert sorted(computed) == list(range(AHEAD + 4))
    on.session.heat.choose(D)
    assert on.shown(3) == 3


def test_the_reviewer_who_goes_elsewhere_does_not_wait_for_what_was_ahead(on: Explained) -> None:
    on.session.set_frame(60)
    on.answer()
    assert on.network.batches[1] == [60]


def test_a_slow_network_computes_what_will_be_shown_by_then(on: Explained) -> None:
    for _ in range(3):  # each batch takes as long as ten frames are shown
        for _ in range(10):
            on.session.set_frame(on.session.frame + 1)
        on.answer()
    assert on.network.batches[1] == [10]  # by now 20 is shown: the network is too slow for what is shown
    assert on.network.batches[2][0] >= 30


def test_of_another_clip_nothing_old_is_shown(on: Explained) -> None:
    frames = on.load(3)
    assert on.shown(0) is None
    on.network.may_answer.release(1000)
    on.wait_for(0, 1, 2)
    assert frames.reads == [0, 1, 2]
    assert on.network.made == ["auto"]  # the network stays


def test_another_region_is_computed_anew(on: Explained) -> None:
    on.answer()
    on.wait_for(0)
    region = Region.box(0, 0, 32, 32, Origin.DRAWN)
    on.session.set_view(ClipView(region=region))
    assert on.shown(0) is None
    on.network.may_answer.release(1000)
    on.wait_for(0)
    assert on.network.regions[-1] == region
    assert on.shown(0) == 0


def test_of_another_model_everything_is_made_anew(on: Explained) -> None:
    on.answer()
    on.wait_for(0)
    on.models.chosen = Chosen(Entry("b" * 64))
    on.session.set_model(model("b"))
    on.models.changed.emit()
    assert on.shown(0) is None
    on.network.may_answer.release(1000)
    on.wait_for(0)
    assert len(on.network.made) == 2


def test_another_device_is_used_from_now_on(on: Explained) -> None:
    on.models.chosen = Chosen(Entry("a" * 64), "cuda")
    on.models.device_changed.emit()
    on.network.may_answer.release(1000)
    on.wait_for(0)
    assert on.network.made == ["auto", "cuda"]


def test_a_model_that_is_not_the_one_chosen_is_said_to_be_so(on: Explained) -> None:
    on.session.set_model(model("c"))
    assert on.session.heat.trouble == FOREIGN
    on.session.set_model(model("a"))
    assert on.session.heat.trouble == ""


def test_a_track_that_the_model_lacks_is_not_computed(explained: Explained) -> None:
    explained.session.set_model(model(kinds=(P,)))
    explained.session.heat.choose(D)
    explained.session.heat.switch(True)
    assert explained.network.made == []


def test_without_a_model_nothing_is_computed_until_there_is_one(explained: Explained) -> None:
    chosen, explained.models.chosen = explained.models.chosen, None
    explained.session.heat.switch(True)
    assert explained.network.made == []
    explained.models.chosen = chosen
    explained.models.changed.emit()
    explained.qtbot.waitUntil(lambda: explained.network.batches == [[0]])


def test_nothing_is_computed_while_answers_are_hidden(explained: Explained) -> None:
    explained.session.judging.set_blind(True)
    explained.session.heat.switch(True)
    assert explained.network.made == []
    explained.session.judging.set_blind(False)
    explained.qtbot.waitUntil(lambda: explained.network.batches == [[0]])


def test_switched_off_no_more_is_computed(on: Explained) -> None:
    on.session.heat.switch(False)
    with on.qtbot.waitSignal(on.workers.settled):
        on.network.may_answer.release(1000)
    assert on.network.batches == [[0]]


def test_a_frame_that_cannot_be_read_has_none_and_the_others_have(explained: Explained) -> None:
    frames = explained.load(3)
    frames.error = ClipChangedError("“long.mp4” was changed.", "Open it again.")
    explained.session.heat.switch(True)
    explained.wait_for(0, 1, 2)
    assert explained.session.heat.at(0) is None
    assert explained.network.batches == []


def test_a_failure_is_told_and_not_tried_over_and_over(on: Explained) -> None:
    on.network.error = AnalysisError("The computation failed.", "Choose another device.")
    on.network.may_answer.release()
    on.qtbot.waitUntil(lambda: on.session.heat.trouble != "")
    assert on.session.heat.trouble == "The computation failed. Choose another device."
    on.session.set_frame(1)
    assert not any(thread.name == "clarus-explain" for thread in threading.enumerate())


def test_the_clip_stays_open_while_it_is_read(on: Explained) -> None:
    clip = on.session.clip
    assert clip is not None
    frames = cast(FarFrames, clip.frames)
    on.load(3)
    on.workers.retire(clip)
    assert not frames.closed
    on.network.may_answer.release(1000)
    on.qtbot.waitUntil(lambda: frames.closed)
