"""Exams where the store can't be written, or not even read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("PySide6")
from pytestqt.qtbot import QtBot

from clarus_desktop.core import language
from clarus_desktop.core.errors import StoreError
from clarus_desktop.core.issue import ReportWanted
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.zones import Protocol
from clarus_desktop.exam_session import ClipState
from clarus_desktop.store import Store, open_store
from clips import write_exam
from exam_bench import ExamBench

IN_OTHER_WORDS = {"Protocol: {protocol}": "{protocol}, Protokoll", "12 zones": "Zones12"}
FULL = StoreError("Reviews can't be saved: the disk is full.", "Free some space, then try again.")


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[ExamBench]:
    bench = ExamBench(qtbot, tmp_path / "user", tmp_path / "models")
    yield bench
    bench.close()


@pytest.fixture
def visit(tmp_path: Path) -> Path:
    return write_exam(tmp_path / "visit")


def test_another_window_has_the_store(bench: ExamBench, visit: Path, tmp_path: Path) -> None:
    other = open_store(bench.folder / "reviews")
    bench.memory.remember(bench.memory.settings.with_reviewer("Ada"))
    bench.drop(visit)
    assert [row.state for row in bench.exam.rows] == [ClipState.WAITING] * 3
    sha256 = bench.exam.rows[0].clip.sha256
    assert bench.exam.trouble == bench.journal.read_only != ""
    bench.exam.set_name("Another")
    bench.page.adjudication_requested.emit(sha256, Opinion(Answer.ABSENT))
    assert bench.journal.read_only in bench.error
    bench.page.import_requested.emit(str(tmp_path / "exam.json"))
    assert "Nothing was imported" in bench.error
    bench.page.export_requested.emit(ReportWanted(tmp_path / "exam.json"))
    bench.wait(lambda: "“exam.json” was written" in bench.notice)
    assert len(json.loads((tmp_path / "exam.json").read_text())["exam"]["clips"]) == 3
    assert bench.journal.pending == 0

    # The other window is closed: what could only be shown is kept now.
    assert other.exams() == ()
    other.close()
    shown = bench.exam.exam
    bench.journal.retry()
    bench.wait(lambda: bench.exam.exam is not shown and bench.is_ready())
    assert bench.exam.trouble == ""
    bench.exam.set_name("Another")
    bench.wait(lambda: bench.exam.exam is not None and bench.exam.exam.name == "Another")


def test_a_full_disk_holds_up_changes_and_loses_none(
    bench: ExamBench, visit: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(Store, "save_exam", lambda *_: (_ for _ in ()).throw(FULL))
        bench.page.folder_requested.emit(str(visit))
        bench.wait(lambda: bench.exam.trouble != "")
        assert "the disk is full" in bench.exam.trouble
        assert len(bench.exam.rows) == 3  # to be looked at all the same
        bench.exam.set_zone(bench.exam.rows[0].clip.sha256, "R3")
        assert not bench.exam.undo.canUndo()
    bench.journal.retry()
    bench.wait(bench.is_ready)
    assert bench.exam.trouble == ""
    exam = bench.exam.exam
    assert exam is not None
    found: list[object] = []
    bench.journal.read(lambda store: store.exam(exam.id), found.append)
    bench.wait(lambda: found == [exam])


def test_a_store_that_is_damaged_is_said(bench: ExamBench, visit: Path) -> None:
    (bench.folder / "reviews").mkdir(parents=True)
    (bench.folder / "reviews" / "store.sqlite").write_bytes(b"no database at all" * 100)
    bench.page.folder_requested.emit(str(visit))
    bench.wait(lambda: "show_error" in bench.told.calls)
    assert "What is known of the exam's clips could not be read" in bench.error
    assert [row.clip.name for row in bench.exam.rows] == ["a_L1.mp4", "a_L2.mp4", "a_R1.mp4"]
    assert bench.exam.trouble
    # The damaged file is moved away: what could only be shown is kept now.
    (bench.folder / "reviews" / "store.sqlite").unlink()
    shown = bench.exam.exam

    def is_kept() -> bool:
        bench.journal.retry()  # again and again, for an attempt under way may have met the damaged one
        return bench.exam.exam is not shown and bench.is_ready()

    bench.wait(is_kept)
    assert bench.exam.trouble == ""


def test_a_change_that_the_store_refuses_is_taken_back(bench: ExamBench, visit: Path) -> None:
    bench.drop(visit)
    exam = bench.exam.exam
    assert exam is not None
    theirs = replace(exam, name="Theirs")  # somebody else changed it in between
    bench.journal.submit(lambda store: store.save_exam(exam, theirs, "Bo", "Rename exam"), lambda _: None)
    bench.exam.set_name("Mine")
    bench.wait(lambda: bench.exam.exam is not None and bench.exam.exam.name == "Theirs")
    assert "“Rename exam” was not saved" in bench.error


def test_a_change_that_is_refused_is_named_in_the_language_of_the_interface(
    bench: ExamBench, visit: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.drop(visit)
    exam = bench.exam.exam
    assert exam is not None
    monkeypatch.setattr(language, "_translate", lambda text: IN_OTHER_WORDS.get(text, text))
    theirs = replace(exam, name="Theirs")
    bench.journal.submit(lambda store: store.save_exam(exam, theirs, "Bo", "Rename exam"), lambda _: None)
    bench.exam.set_protocol(Protocol.ZONES12)
    bench.wait(lambda: bench.exam.exam is not None and bench.exam.exam.name == "Theirs")
    assert "“Zones12, Protokoll”" in bench.error


def test_without_a_store_exams_can_be_looked_at(qtbot: QtBot, visit: Path, tmp_path: Path) -> None:
    bench = ExamBench(qtbot, tmp_path / "user", tmp_path / "models", keeps=False)
    bench.drop(visit)
    bench.exam.set_name("Mine")
    assert bench.exam.exam is not None
    assert bench.exam.exam.name == "Mine"
    bench.page.export_requested.emit(ReportWanted(tmp_path / "exam.json"))
    bench.wait(lambda: "This window keeps no reviews" in bench.error)
    bench.close()
