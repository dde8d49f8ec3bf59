"""The analysis of the clip under review, with a network that answers when the test lets it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

pytest.importorskip("PySide6")
from pytestqt.qtbot import QtBot

from clarus_desktop.control.analysing import Analysing
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.models import Models
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.clip import Clip
from clarus_desktop.core.errors import AnalysisError
from clarus_desktop.core.flags import RunRule, runs
from clarus_desktop.core.model import EngineInfo, ModelInfo, Thresholds
from clarus_desktop.core.order import Order
from clarus_desktop.core.tracks import Chunk, TrackKind
from clarus_desktop.inference.analyze import Step
from clarus_desktop.session import ReviewSession, Status
from far_frames import far_clip

FRAMES, BATCH = 5000, 16
SPARSE = 512 // BATCH
"""Batches in the sparse pass over a clip this long."""
ENGINE = EngineInfo("cpu", "A processor", "torch", "float32")


class Network:
    """Stands in for ``analyze``: frame i has the value i / FRAMES in either track."""

    def __init__(self) -> None:
        self.may_answer = threading.Semaphore(0)
        self.answered = threading.Semaphore(0)
        self.error: Exception | None = None

    def analyze(
        self, clip: Clip, _bundle: object, *, run_id: int, order: Order, **_options: Any
    ) -> Generator[Step, None, None]:
        done, total = 0, clip.info.frame_count
        while self.may_answer.acquire(timeout=10):
            if self.error is not None:
                raise self.error
            frames = np.array(order.take(BATCH), np.intp)
            if not len(frames):
                return
            done += len(frames)
            values = dict.fromkeys(TrackKind, frames / total)
            yield Step(Chunk(run_id, frames, values), ENGINE, done, total, 100.0, 1.0)
            self.answered.release()

    def answer(self, batches: int) -> None:
        """Let it compute so many; waits until they are on their way."""
        self.may_answer.release(batches)
        for _ in range(batches):
            assert self.answered.acquire(timeout=10)


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Network:
    network = Network()
    monkeypatch.setattr("clarus_desktop.inference.analyze.analyze", network.analyze)
    return network


@pytest.fixture
def session(qtbot: QtBot) -> ReviewSession:
    session = ReviewSession()
    kinds, thresholds = tuple(TrackKind), Thresholds(0.5, 0.2)
    session.set_model(ModelInfo("m", "1", "0" * 64, "resnet18", kinds, thresholds, RunRule(3, 0)))
    session.load(far_clip(FRAMES)[0])
    return session


@pytest.fixture
def workers(network: Network) -> Iterator[Workers]:
    workers = Workers()
    yield workers
    network.may_answer.release(FRAMES)
    workers.shut_down()


@pytest.fixture
def analysing(session: ReviewSession, workers: Workers) -> Analysing:
    chosen = SimpleNamespace(bundle=object, device="auto", precision="auto")
    models = SimpleNamespace(missing=None, chosen=chosen, find_devices=lambda: None)
    window = SimpleNamespace(show_error=lambda *_told: None)
    return Analysing(session, cast(Models, models), workers, Failures(cast(Any, window)))


Look = Callable[[int], np.ndarray]


@pytest.fixture
def look(session: ReviewSession, network: Network, qtbot: QtBot) -> Look:
    """Let the network compute some batches, and give the frames that have values then."""

    def look(batches: int) -> np.ndarray:
        expected = session.tracks.analysed.sum() + batches * BATCH
        network.answer(batches)
        qtbot.waitUntil(lambda: session.tracks.analysed.sum() == expected)
        return session.tracks.analysed

    return look


def test_the_whole_clip_is_seen_sparsely_first(
    session: ReviewSession, analysing: Analysing, look: Look
) -> None:
    analysing.analyse()
    analysed = look(SPARSE)
    assert analysed[0]
    assert analysed[-1]
    assert max(run.length for run in runs(~analysed)) < 2 * FRAMES * BATCH / (SPARSE * BATCH)
    values = session.tracks.values(TrackKind.PROBABILITY)
    assert np.isnan(values[~analysed]).all()
    verdict = session.verdict(TrackKind.PROBABILITY)
    assert verdict.positive
    assert verdict.frames_analysed == SPARSE * BATCH
    snapshot = session.snapshot()
    assert snapshot is not None
    assert not snapshot.complete


def test_where_the_reviewer_goes_is_completed_next(
    session: ReviewSession, analysing: Analysing, look: Look
) -> None:
    session.set_frame(1000)
    analysing.analyse()
    before = look(SPARSE).copy()
    for at in (1000, 4000, 2000):
        session.set_frame(at)
        analysed = look(4).copy()
        (fresh,) = runs(analysed & ~before, max_gap=BATCH)
        assert fresh.first - 1 <= at + BATCH
        assert at in fresh or before[at]
        assert fresh.last < at + 8 * BATCH
        before = analysed


def test_a_clip_is_completed(
    session: ReviewSession, analysing: Analysing, network: Network, qtbot: QtBot
) -> None:
    analysing.analyse()
    with qtbot.waitSignal(analysing.completed):
        network.may_answer.release(FRAMES)
    assert session.analysis.status is Status.DONE
    assert (session.analysis.done, session.analysis.total) == (FRAMES, FRAMES)
    np.testing.assert_array_equal(session.tracks.values(TrackKind.DISTANCE), np.arange(FRAMES) / FRAMES)


def test_what_comes_quickly_is_shown_together(
    session: ReviewSession, analysing: Analysing, look: Look
) -> None:
    shown: list[int] = []
    session.analysis_changed.connect(lambda: shown.append(session.analysis.done))
    analysing.analyse()
    look(40)
    assert shown[:2] == [0, BATCH]  # the first values at once
    assert shown[-1] == 40 * BATCH
    assert len(shown) <= 5


def test_values_stay_when_it_is_cancelled_and_go_when_it_begins_anew(
    session: ReviewSession,
    analysing: Analysing,
    network: Network,
    look: Look,
    workers: Workers,
    qtbot: QtBot,
) -> None:
    analysing.analyse()
    look(3)
    network.answer(2)
    with qtbot.waitSignal(workers.settled):
        analysing.cancel()
        network.may_answer.release()
    assert session.analysis.status is Status.CANCELLED
    kept = session.tracks.analysed.sum()
    assert kept >= 3 * BATCH
    session.set_frame(4000)
    analysing.analyse()
    assert not session.tracks.analysed.any()
    assert look(SPARSE)[4000 : 4000 + FRAMES // 64].any()


def test_a_failure_keeps_what_came_before_it(
    session: ReviewSession, analysing: Analysing, network: Network, qtbot: QtBot
) -> None:
    analysing.analyse()
    network.answer(5)
    network.error = AnalysisError("The network broke.")
    network.may_answer.release()
    qtbot.waitUntil(lambda: session.analysis.status is Status.FAILED)
    assert session.analysis.message.startswith("The network broke.")
    assert session.tracks.analysed.sum() == session.analysis.done == 5 * BATCH


def test_values_of_a_clip_that_has_left_are_dropped(
    session: ReviewSession, analysing: Analysing, network: Network
) -> None:
    analysing.analyse()
    network.answer(5)
    session.load(far_clip(50, name="other.mp4")[0])
    analysing.cancel()
    assert not session.tracks.analysed.any()
    assert session.analysis.status is Status.IDLE
