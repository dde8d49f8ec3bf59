from __future__ import annotations

import os
import sys
import threading
from collections.abc import Generator

import pytest

pytest.importorskip("PySide6")
from pytestqt.qtbot import QtBot

from clarus_desktop.core import language
from clarus_desktop.core.errors import ClarusError
from clarus_desktop.core.language import tr
from clarus_desktop.jobs import NICENESS, Job


def listen(job: Job) -> list[object]:
    """Everything the job reports, in order."""
    heard: list[object] = []
    job.progressed.connect(lambda value: heard.append(value))
    job.finished.connect(lambda value: heard.append(("finished", value)))
    job.failed.connect(lambda error: heard.append(("failed", str(error))))
    job.cancelled.connect(lambda: heard.append("cancelled"))
    job.ended.connect(lambda: heard.append("ended"))
    return heard


def test_progress_then_result(qtbot: QtBot) -> None:
    def work() -> Generator[int, None, str]:
        yield 1
        yield 2
        return "all"

    job = Job(work, "count")
    heard = listen(job)
    with qtbot.waitSignal(job.ended):
        job.start()
    assert heard == [1, 2, ("finished", "all"), "ended"]
    assert not job.running


def test_signals_arrive_in_the_thread_that_made_the_job(qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []

    def work() -> Generator[threading.Thread, None, None]:
        yield threading.current_thread()

    job = Job(work, "where")
    job.progressed.connect(lambda worker: threads.extend((worker, threading.current_thread())))
    with qtbot.waitSignal(job.ended):
        job.start()
    worker, receiver = threads
    assert receiver is threading.main_thread()
    assert worker is not receiver


def test_a_failure_is_reported_once(qtbot: QtBot) -> None:
    def work() -> Generator[int, None, None]:
        yield 1
        raise ValueError("broken")

    job = Job(work, "fail")
    heard = listen(job)
    with qtbot.waitSignal(job.ended):
        job.start()
    assert heard == [1, ("failed", "broken"), "ended"]


def test_a_library_that_is_missing_is_no_unforeseen_failure(qtbot: QtBot) -> None:
    def work() -> Generator[int, None, None]:
        yield 1
        raise ModuleNotFoundError("No module named 'torch'", name="torch")

    job = Job(work, "lacks")
    failures: list[object] = []
    job.failed.connect(failures.append)
    with qtbot.waitSignal(job.ended):
        job.start()
    (error,) = failures
    assert isinstance(error, ClarusError)
    assert str(error) == "A part of this program is missing: torch."


def test_a_failure_before_the_first_step_is_reported(qtbot: QtBot) -> None:
    def work() -> Generator[int, None, None]:
        raise ValueError("no set-up")

    job = Job(work, "fail")
    heard = listen(job)
    with qtbot.waitSignal(job.ended):
        job.start()
    assert heard == [("failed", "no set-up"), "ended"]


def test_cancelled_work_is_closed_and_says_nothing_more(qtbot: QtBot) -> None:
    go_on, closed = threading.Event(), threading.Event()

    def work() -> Generator[int, None, None]:
        try:
            for step in range(1000):
                yield step
                go_on.wait(10)
        finally:
            closed.set()

    job = Job(work, "long")
    heard = listen(job)
    with qtbot.waitSignal(job.progressed):
        job.start()
    job.cancel()
    with qtbot.waitSignal(job.ended):
        go_on.set()
    assert heard == [0, "cancelled", "ended"]
    assert closed.is_set()


def test_a_result_that_comes_after_cancelling_is_dropped(qtbot: QtBot) -> None:
    go_on = threading.Event()

    def work() -> Generator[int, None, str]:
        yield 0
        go_on.wait(10)
        return "too late"

    job = Job(work, "late")
    heard = listen(job)
    with qtbot.waitSignal(job.progressed):
        job.start()
    go_on.set()
    assert job.wait(10)
    job.cancel()
    with qtbot.waitSignal(job.ended):
        pass
    assert heard == [0, "cancelled", "ended"]


def test_signals_can_be_emitted_for_ever(qtbot: QtBot) -> None:
    """PySide6 6.12.0 loses a reference to True or False with each emit(), until Python aborts."""
    job = Job(lambda: iter(()), "signals")  # type: ignore[arg-type, return-value]
    before = sys.getrefcount(True), sys.getrefcount(False)
    for _ in range(200):
        job.progressed.emit(None)
    after = sys.getrefcount(True), sys.getrefcount(False)
    assert max(abs(a - b) for a, b in zip(after, before, strict=True)) < 100


@pytest.mark.skipif(sys.platform != "linux", reason="only there a thread tells its priority")
def test_long_work_stands_back(qtbot: QtBot) -> None:
    def work() -> Generator[int, None, None]:
        yield os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    priorities: list[int] = []
    for stands_back in (False, True):
        job = Job(work, "work", stands_back=stands_back)
        job.progressed.connect(priorities.append)
        with qtbot.waitSignal(job.ended):
            job.start()
    usual = os.getpriority(os.PRIO_PROCESS, 0)
    assert priorities == [usual, min(usual + NICENESS, 19)]


@pytest.mark.parametrize("tells_result", [False, True])
def test_what_was_cancelled_too_late_is_told_where_that_is_asked_for(
    qtbot: QtBot, tells_result: bool
) -> None:
    go_on = threading.Event()

    def work() -> Generator[int, None, str]:
        yield 0
        go_on.wait(10)
        return "written"

    job = Job(work, "late", tells_result=tells_result)
    heard = listen(job)
    with qtbot.waitSignal(job.progressed):
        job.start()
    job.cancel()
    with qtbot.waitSignal(job.ended):
        go_on.set()
    assert heard == [0, *([("finished", "written")] if tells_result else ["cancelled"]), "ended"]


def test_what_a_job_tells_is_english_and_can_be_translated(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "_translate", lambda text: text.replace("Read", "Lu"))

    def work() -> Generator[str, None, None]:
        yield tr("Read {name}", name="a")
        raise ClarusError(tr("Read {name}", name="b"))

    job = Job(work, "english")
    told: list[str] = []
    job.progressed.connect(told.append)
    job.failed.connect(lambda error: told.append(str(error)))
    with qtbot.waitSignal(job.ended):
        job.start()
    assert told == ["Read a", "Read b"]
    assert [tr(each) for each in told] == ["Lu a", "Lu b"]
    assert tr("Read {name}", name="c") == "Lu c"
