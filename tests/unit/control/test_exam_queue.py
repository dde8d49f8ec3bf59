"""The queue that analyses an exam, with the bundled model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("PySide6")
from pytestqt.qtbot import QtBot

from clarus_desktop import resources
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.model import Thresholds
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.views import ClipView, Layout
from clarus_desktop.exam_session import ClipState, Queue
from clarus_desktop.media import open_clip
from clarus_desktop.session import Analysis, Status
from clarus_desktop.store import Store
from clips import write_clip, write_exam
from exam_bench import ExamBench


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[ExamBench]:
    """A program whose model is found, with an exam of three clips on screen."""
    bench = ExamBench(qtbot, tmp_path / "user", resources.models())
    bench.models.find()
    bench.wait(lambda: bench.models.chosen is not None)
    bench.drop(write_exam(tmp_path / "visit"))
    yield bench
    bench.close()


def states(bench: ExamBench) -> list[ClipState]:
    return [row.state for row in bench.exam.rows]


def names(bench: ExamBench) -> list[str]:
    """Of the devices of this machine."""
    return [device.name for device in bench.models.devices]


def is_done(bench: ExamBench) -> bool:
    return not bench.exam.queue.running and not bench.journal.pending


def test_device_and_precision_are_those_that_were_chosen(bench: ExamBench) -> None:
    bench.models.find_devices()
    bench.wait(lambda: bool(bench.models.devices))
    bench.models.choose("torch-cpu" if "torch-cpu" in names(bench) else "cpu", "bfloat16")
    bench.page.analyse_requested.emit()
    bench.wait(lambda: is_done(bench))
    engines: list[tuple[str, str]] = []
    for row in bench.exam.rows:
        bench.journal.read(
            lambda store, sha=row.clip.sha256: store.analyses(sha)[0].engine,
            lambda engine: engines.append((engine.backend, engine.precision)),
        )
    bench.wait(lambda: engines == [("torch", "bfloat16")] * 3)


def test_every_clip_is_analysed_and_kept(bench: ExamBench) -> None:
    heard: list[Queue] = []
    bench.exam.queue_changed.connect(lambda: heard.append(bench.exam.queue))
    bench.page.analyse_requested.emit()
    assert bench.exam.queue == Queue(running=True, total=3)
    assert states(bench)[0] is ClipState.ANALYSING
    bench.wait(lambda: is_done(bench))
    assert [queue.finished for queue in heard] == [0, 1, 2, 3]
    assert states(bench) == [ClipState.ANALYSED] * 3
    kept: list[int] = []
    for row in bench.exam.rows:
        assert set(row.verdicts) == set(TrackKind)
        assert row.suspicion is not None
        bench.journal.read(lambda store, sha=row.clip.sha256: len(store.analyses(sha)), kept.append)
    bench.wait(lambda: kept == [1, 1, 1])

    heard.clear()
    bench.page.analyse_requested.emit()  # nothing is left to be done
    assert not bench.exam.queue.running

    # The same exam again: verdicts come from the store, under the reviewer's own thresholds.
    sha256, model = bench.exam.rows[0].clip.sha256, bench.models.chosen
    assert model is not None
    thresholds, rule = Thresholds(0.0, 0.0), RunRule(1, 0)
    name = model.entry.usable().sha256
    bench.journal.submit(
        lambda store: store.save_settings(sha256, "Ada", name, thresholds, rule), lambda _: None
    )
    bench.reviewing.set_reviewer("Ada")
    assert bench.exam.exam is not None
    bench.page.exam_requested.emit(bench.exam.exam.id)
    bench.wait(lambda: [verdict.threshold for verdict in bench.exam.rows[0].verdicts.values()] == [0.0, 0.0])
    assert all(verdict.positive for verdict in bench.exam.rows[0].verdicts.values())
    bench.wait(lambda: states(bench) == [ClipState.ANALYSED] * 3)


def test_each_clip_is_analysed_as_it_is_looked_at(bench: ExamBench) -> None:
    first, second, third = (row.clip for row in bench.exam.rows)
    drawn = Region.box(8, 8, 40, 40, Origin.DRAWN)
    layout = Layout(64, 48, open_clip(second.path).info.region, replace(drawn, origin=Origin.LAYOUT))

    def remember(store: Store) -> None:
        store.save_view(first.sha256, "", ClipView(drawn))
        store.save_view(second.sha256, "", ClipView(whole=True))
        store.save_layout(layout)

    bench.journal.submit(remember, lambda _: None)
    bench.page.analyse_requested.emit()
    bench.wait(lambda: is_done(bench))
    kept: list[Region | None] = []
    for clip in (first, second, third):
        bench.journal.read(lambda store, sha=clip.sha256: store.analyses(sha)[0].region, kept.append)
    bench.wait(lambda: kept == [drawn, None, layout.region])

    # Of another region nothing is analysed: the clips that look alike are to be analysed anew.
    bench.journal.submit(lambda store: store.forget_layout(64, 48, layout.found), lambda _: None)
    bench.exams.rows.forget_verdicts()
    bench.wait(lambda: states(bench) == [ClipState.ANALYSED, ClipState.ANALYSED, ClipState.WAITING])
    bench.page.analyse_requested.emit()
    assert bench.exam.queue.total == 1
    bench.wait(lambda: is_done(bench))


def test_a_clip_that_fails_stops_nothing(bench: ExamBench) -> None:
    write_clip(Path(bench.exam.rows[0].clip.path), seed=77)
    Path(bench.exam.rows[1].clip.path).write_bytes(b"no clip any more")
    bench.page.analyse_requested.emit()
    bench.wait(lambda: is_done(bench))
    assert states(bench) == [ClipState.FAILED, ClipState.FAILED, ClipState.ANALYSED]
    assert "its content has changed" in bench.exam.rows[0].error
    assert bench.exam.queue == Queue(finished=3, total=3)

    write_clip(Path(bench.exam.rows[1].clip.path), seed=1)  # as it was: it is tried again
    bench.page.analyse_requested.emit()
    bench.wait(lambda: is_done(bench))
    assert states(bench) == [ClipState.FAILED, ClipState.ANALYSED, ClipState.ANALYSED]


def test_a_clip_that_is_gone_can_be_looked_for(bench: ExamBench) -> None:
    Path(bench.exam.rows[0].clip.path).unlink()
    bench.page.analyse_requested.emit()
    bench.wait(lambda: is_done(bench))
    assert states(bench) == [ClipState.LOST, ClipState.ANALYSED, ClipState.ANALYSED]


def test_cancelling_leaves_what_is_analysed(bench: ExamBench) -> None:
    bench.page.analyse_requested.emit()
    bench.wait(lambda: bench.exam.queue.finished == 1)
    bench.page.cancel_requested.emit()
    assert bench.exam.queue == Queue()
    assert states(bench) == [ClipState.ANALYSED, ClipState.WAITING, ClipState.WAITING]
    bench.page.analyse_requested.emit()
    assert bench.exam.queue.total == 2
    bench.wait(lambda: is_done(bench))
    assert states(bench) == [ClipState.ANALYSED] * 3


def test_a_paused_queue_waits_and_can_be_closed(bench: ExamBench) -> None:
    bench.page.analyse_requested.emit()
    bench.page.pause_requested.emit(True)
    assert bench.exam.queue.paused
    bench.wait(lambda: bench.models.chosen is not None and bench.models.chosen.loaded is not None)
    assert bench.exam.queue.finished == 0
    bench.page.pause_requested.emit(False)
    bench.wait(lambda: bench.exam.queue.finished > 0)
    bench.page.pause_requested.emit(True)  # and the program is closed like this


def test_the_clip_under_review_comes_first(bench: ExamBench, tmp_path: Path) -> None:
    bench.session.load(open_clip(write_clip(tmp_path / "other.mp4", seed=50)))
    run = bench.session.begin_run()
    bench.page.analyse_requested.emit()
    bench.wait(lambda: bench.models.chosen is not None and bench.models.chosen.loaded is not None)
    assert bench.exam.queue.running
    assert bench.exam.rows[0].done == 0
    bench.session.set_analysis(run, Analysis(Status.DONE, 8, 8))
    bench.wait(lambda: is_done(bench))
    assert states(bench) == [ClipState.ANALYSED] * 3


def test_a_clip_that_is_opened_is_left_to_its_review(bench: ExamBench) -> None:
    bench.page.analyse_requested.emit()
    bench.page.pause_requested.emit(True)
    first = bench.exam.rows[0]
    bench.session.load(open_clip(first.clip.path))
    run = bench.session.begin_run()
    bench.page.pause_requested.emit(False)
    assert bench.exam.queue.finished == 1
    assert bench.exam.rows[0].state is ClipState.ANALYSING  # by the review
    bench.session.set_analysis(run, Analysis(Status.CANCELLED))
    assert bench.exam.rows[0].state is ClipState.WAITING
    bench.wait(lambda: is_done(bench))
    assert states(bench) == [ClipState.WAITING, ClipState.ANALYSED, ClipState.ANALYSED]


def test_asked_for_before_there_is_a_model(qtbot: QtBot, tmp_path: Path) -> None:
    bench = ExamBench(qtbot, tmp_path / "user", resources.models())
    bench.drop(write_exam(tmp_path / "visit", ("a.mp4",)))
    bench.page.analyse_requested.emit()
    assert not bench.exam.queue.running
    bench.models.find()
    bench.wait(lambda: is_done(bench) and states(bench) == [ClipState.ANALYSED])
    bench.close()


def test_without_any_model_it_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    bench = ExamBench(qtbot, tmp_path / "user", tmp_path / "no models")
    bench.drop(write_exam(tmp_path / "visit", ("a.mp4",)))
    bench.models.find()
    bench.wait(lambda: "No model can be used" in bench.error)
    bench.page.analyse_requested.emit()
    assert "The exam can't be analysed" in bench.error
    bench.close()


def test_another_exam_ends_the_queue(bench: ExamBench, tmp_path: Path) -> None:
    bench.page.analyse_requested.emit()
    bench.drop(write_exam(tmp_path / "other", tuple(f"{i}.mp4" for i in range(7))))
    assert bench.exam.queue == Queue()
    assert states(bench)[3:] == [ClipState.WAITING] * 4
