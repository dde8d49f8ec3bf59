"""Clips stay open as long as somebody reads them, and no longer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace

import pytest

pytest.importorskip("PySide6")
from pytestqt.qtbot import QtBot

from bench import NoFrames, make_clip
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.clip import Clip, Timing


@pytest.fixture
def workers(qtbot: QtBot) -> Iterator[Workers]:
    workers = Workers()
    yield workers
    workers.shut_down()


def waiting_for(event: threading.Event) -> Callable[[], Generator[None, None, None]]:
    def work() -> Generator[None, None, None]:
        yield
        event.wait(10)

    return work


def is_closed(clip: Clip) -> bool:
    assert isinstance(clip.frames, NoFrames)
    return clip.frames.closed


def test_a_clip_is_closed_when_its_last_reader_is_done(qtbot: QtBot, workers: Workers) -> None:
    clip, other = make_clip("a"), make_clip("b")
    read, unrelated = threading.Event(), threading.Event()
    failures: list[Exception] = []
    reader = workers.job(waiting_for(read), "reader", failures.append, reads=clip)
    reader.start()
    workers.job(waiting_for(unrelated), "other", failures.append, reads=other).start()
    workers.retire(clip)
    with qtbot.waitSignal(reader.ended):
        assert not is_closed(clip)
        read.set()
    assert is_closed(clip)  # though another job goes on
    assert not is_closed(other)
    with qtbot.waitSignal(workers.settled):
        unrelated.set()
    assert not is_closed(other)
    assert failures == []


def test_a_clip_whose_rate_was_set_meanwhile_is_the_same_clip(qtbot: QtBot, workers: Workers) -> None:
    clip, read = make_clip(timing=Timing.UNKNOWN), threading.Event()
    reader = workers.job(waiting_for(read), "reader", print, reads=clip)
    reader.start()
    workers.retire(replace(clip, info=clip.info.at_rate(50)))
    short = workers.job(waiting_for(done := threading.Event()), "short", print)
    done.set()
    with qtbot.waitSignal(short.ended):
        short.start()
    assert not is_closed(clip)
    with qtbot.waitSignal(reader.ended):
        read.set()
    assert is_closed(clip)


def test_a_clip_that_nobody_reads_is_closed_beside_a_running_job(qtbot: QtBot, workers: Workers) -> None:
    clip = make_clip()
    go_on, short = threading.Event(), threading.Event()
    workers.job(waiting_for(go_on), "long", print).start()
    job = workers.job(waiting_for(short), "short", print)
    job.finished.connect(lambda _result: workers.retire(clip))
    with qtbot.waitSignal(job.ended):
        job.start()
        short.set()
    assert is_closed(clip)
    go_on.set()
    workers.shut_down()


def test_shutting_down_closes_what_is_left(qtbot: QtBot, workers: Workers) -> None:
    clip = make_clip()
    read = threading.Event()
    workers.job(waiting_for(read), "test", print, reads=clip).start()
    workers.retire(clip)
    read.set()
    workers.shut_down()
    assert is_closed(clip)


def test_what_is_waited_for_is_told_before_shutting_down_is_over(workers: Workers) -> None:
    go_on = threading.Event()
    told: list[str] = []
    for name, is_waited_for in (("export", True), ("look", False)):
        job = workers.job(waiting_for(go_on), name, print, waited_for=is_waited_for)
        job.finished.connect(lambda _result, name=name: told.append(name))
        job.start()
    go_on.set()
    workers.shut_down()
    assert told == ["export"]
