"""Exams on their way from folders and the store to the exam's page, and back."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6")
from pytestqt.qtbot import QtBot

from clarus_desktop.core.history import Action
from clarus_desktop.core.issue import ReportWanted
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.zones import Protocol
from clarus_desktop.exam_session import ClipState
from clarus_desktop.exams import with_paths
from clips import write_clip, write_exam
from exam_bench import ExamBench

Start = Callable[[], ExamBench]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """A program without models; started again it goes on with the same store."""
    running: list[ExamBench] = []

    def start() -> ExamBench:
        if running:
            running.pop().close()
        running.append(ExamBench(qtbot, tmp_path / "user", tmp_path / "models"))
        return running[-1]

    yield start
    running.pop().close()


@pytest.fixture
def bench(start: Start) -> ExamBench:
    return start()


@pytest.fixture
def visit(tmp_path: Path) -> Path:
    return write_exam(tmp_path / "clips" / "Visit 3")


def stored(bench: ExamBench) -> list[str]:
    """Names of the exams in the store."""
    answers: list[list[str]] = []
    bench.journal.read(lambda store: [exam.name for exam in store.exams()], answers.append)
    bench.wait(lambda: bool(answers))
    return answers[0]


# Folders


def test_a_folder_becomes_an_exam(bench: ExamBench, visit: Path) -> None:
    bench.drop(visit)
    assert bench.exam.exam is not None
    assert bench.exam.exam.name == "Visit 3"
    assert {name: row.clip.zone for name, row in bench.row.items()} == {
        "a_L1.mp4": "L1",
        "a_L2.mp4": "L2",
        "a_R1.mp4": "R1",
    }
    assert all(row.state is ClipState.WAITING and row.clip.frames == 8 for row in bench.exam.rows)
    picture = bench.exam.picture(bench.row["a_L1.mp4"].clip.sha256)
    assert picture is not None
    assert picture.shape == (48, 64, 3)
    assert stored(bench) == ["Visit 3"]
    assert bench.exam.trouble == ""
    assert "show_exam" in bench.told.calls


def test_names_are_listed_before_the_clips_are_read(bench: ExamBench, visit: Path) -> None:
    heard: list[tuple[list[str], str]] = []
    bench.exam.exam_changed.connect(
        lambda: heard.append(([row.clip.name for row in bench.exam.rows], bench.exam.trouble))
    )
    bench.page.folder_requested.emit(str(visit))
    bench.wait(lambda: bool(heard))
    assert heard[0][0] == ["a_L1.mp4", "a_L2.mp4", "a_R1.mp4"]
    bench.exam.set_name("too early")
    bench.wait(bench.is_ready)
    assert bench.row.keys() == {"a_L1.mp4", "a_L2.mp4", "a_R1.mp4"}
    assert stored(bench) == ["Visit 3"]


def test_the_same_folder_again_is_the_same_exam(start: Start, visit: Path) -> None:
    bench = start()
    bench.drop(visit)
    before = bench.exam.exam
    bench.exam.set_zone(bench.row["a_L1.mp4"].clip.sha256, "R3")
    bench.wait(lambda: bench.row["a_L1.mp4"].clip.zone == "R3")
    bench = start()
    moved = visit.with_name("Visit 3 moved")
    shutil.move(visit, moved)
    write_clip(moved / "a_R2.mp4", seed=9)
    bench.drop(moved)
    assert before is not None
    assert bench.exam.exam is not None
    assert bench.exam.exam.id == before.id
    assert bench.row["a_L1.mp4"].clip.zone == "R3"
    assert bench.row["a_R2.mp4"].clip.zone == "R2"
    assert Path(bench.row["a_L2.mp4"].clip.path).parent == moved
    assert stored(bench) == ["Visit 3"]


def test_a_bad_file_is_a_row_with_its_error(bench: ExamBench, visit: Path) -> None:
    (visit / "b.mp4").write_bytes(b"no clip")
    shutil.copy(visit / "a_L1.mp4", visit / "c.mp4")
    bench.drop(visit)
    assert bench.row["b.mp4"].state is ClipState.FAILED
    assert "b.mp4" in bench.row["b.mp4"].error
    assert [row.clip.name for row in bench.exam.rows] == ["a_L1.mp4", "a_L2.mp4", "a_R1.mp4", "b.mp4"]
    notice = bench.notice
    assert "“c.mp4” left out" in notice
    assert "” can't be read." in notice
    assert bench.exam.exam is not None
    assert len(bench.exam.exam.clips) == 3


def test_an_empty_folder_leaves_what_was_on_screen(bench: ExamBench, visit: Path, tmp_path: Path) -> None:
    bench.drop(visit)
    before, rows = bench.exam.exam, bench.exam.rows
    (tmp_path / "nothing").mkdir()
    bench.page.folder_requested.emit(str(tmp_path / "nothing"))
    bench.wait(lambda: "show_error" in bench.told.calls)
    assert "no clip in the folder “nothing”" in bench.error
    assert bench.exam.exam is before
    assert bench.exam.rows == rows


def test_a_cancelled_folder_gives_way_to_the_exam_before(
    bench: ExamBench, visit: Path, tmp_path: Path
) -> None:
    bench.drop(visit)
    other = write_exam(tmp_path / "other", tuple(f"{number}.mp4" for number in range(40)))
    bench.page.folder_requested.emit(str(other))
    bench.wait(lambda: len(bench.exam.rows) == 40)
    assert bench.exams.cancel()
    bench.wait(lambda: len(bench.exam.rows) == 3 and bench.is_ready())
    assert not bench.exams.cancel()
    assert bench.exam.trouble == ""
    assert stored(bench) == ["Visit 3"]


# Stored exams


def test_a_stored_exam_is_opened_without_its_folder(start: Start, visit: Path) -> None:
    start().drop(visit)
    moved = visit.parent / "beside"
    moved.mkdir()
    shutil.move(visit / "a_L1.mp4", moved / "renamed.mp4")
    (visit / "a_L2.mp4").unlink()
    bench = start()
    bench.exams.list_recent()
    bench.wait(lambda: bool(bench.told.calls.get("set_exams", ((),))[0]))
    listed = bench.told.calls["set_exams"][0]
    assert listed[0][1] == "Visit 3"
    bench.page.exam_requested.emit(listed[0][0])
    bench.wait(bench.is_ready)
    assert Path(bench.row["a_L1.mp4"].clip.path) == moved / "renamed.mp4"
    assert bench.row["a_L2.mp4"].state is ClipState.LOST
    assert bench.row["a_R1.mp4"].state is ClipState.WAITING
    assert "1 clip had moved" in bench.notice
    assert bench.exam.exam is not None
    assert bench.exam.exam.clips[0].path == str(moved / "renamed.mp4")


def test_a_clip_that_is_gone_when_it_is_opened_is_lost(bench: ExamBench, visit: Path) -> None:
    bench.drop(visit)
    row = bench.row["a_L2.mp4"]
    (visit / "a_L2.mp4").unlink()
    bench.page.clip_requested.emit(row.clip.sha256)
    bench.wait(lambda: bench.row["a_L2.mp4"].state is ClipState.LOST)
    assert "a_L2.mp4" in bench.error


def test_lost_clips_are_looked_for_where_the_user_says(bench: ExamBench, visit: Path, tmp_path: Path) -> None:
    bench.drop(visit)
    exam = bench.exam.exam
    assert exam is not None
    shutil.move(visit, tmp_path / "far" / "away")
    bench.page.exam_requested.emit(exam.id)
    bench.wait(lambda: all(row.lost for row in bench.exam.rows))
    bench.page.clip_requested.emit(exam.clips[0].sha256)
    assert "a_L1.mp4" in bench.error
    bench.page.locate_requested.emit(str(tmp_path / "far"))
    bench.wait(lambda: not any(row.lost for row in bench.exam.rows) and bench.is_ready())
    assert [Path(row.clip.path).parent.name for row in bench.exam.rows] == ["away"] * 3


def test_closing_an_exam_shows_none(bench: ExamBench, visit: Path) -> None:
    bench.drop(visit)
    bench.page.close_requested.emit()
    assert bench.exam.exam is None
    assert bench.exam.rows == ()


# Changes


def test_changes_are_saved_in_order_and_can_be_undone(bench: ExamBench, visit: Path) -> None:
    bench.drop(visit)
    sha256 = bench.row["a_L1.mp4"].clip.sha256
    bench.exam.set_zone(sha256, "R2")
    bench.exam.set_protocol(Protocol.ZONES8)
    bench.exam.set_name("Girl, 2")
    assert bench.exam.exam is not None
    assert bench.exam.exam.name == "Visit 3"  # not shown before it is saved
    bench.wait(lambda: not bench.journal.pending)
    assert (bench.exam.exam.name, bench.exam.exam.protocol) == ("Girl, 2", Protocol.ZONES8)
    for _ in range(3):
        bench.exam.undo.undo()
    bench.wait(lambda: not bench.journal.pending)
    assert bench.row["a_L1.mp4"].clip.zone == "L1"
    assert stored(bench) == ["Visit 3"]
    log: list[list[tuple[Action, str]]] = []
    bench.journal.read(lambda store: [(each.action, each.text) for each in store.history()], log.append)
    bench.wait(lambda: bool(log))
    assert log[0][::-1][1:5] == [
        (Action.ZONE, "Zone of a_L1.mp4: R2"),
        (Action.EXAM, "Protocol: 8 zones"),
        (Action.EXAM, "Rename exam"),
        (Action.EXAM, "Undo: Rename exam"),
    ]


def test_undo_takes_back_one_thing_and_nothing_else(bench: ExamBench, visit: Path) -> None:
    bench.drop(visit)
    sha256 = bench.row["a_L1.mp4"].clip.sha256
    bench.exam.set_zone(sha256, "R2")
    paths = {bench.row["a_L2.mp4"].clip.sha256: "elsewhere.mp4"}
    bench.exam.request(lambda exam: with_paths(exam, paths), "Find 1 clip")
    bench.exam.undo.undo()
    bench.wait(lambda: not bench.journal.pending)
    assert bench.row["a_L1.mp4"].clip.zone == "L1"
    assert bench.row["a_L2.mp4"].clip.path == "elsewhere.mp4"


# The clip under review


def test_a_clip_is_opened_and_its_verdict_listed(bench: ExamBench, visit: Path) -> None:
    bench.reviewing.set_reviewer("Ada")
    bench.drop(visit)
    row = bench.row["a_L2.mp4"]
    bench.page.clip_requested.emit(row.clip.sha256)
    bench.wait(lambda: bench.session.judging.clip == row.clip.sha256)
    assert bench.exam.current == row.clip.sha256
    absent = Opinion(Answer.ABSENT)
    bench.session.judging.give_opinion(absent)
    bench.wait(lambda: bench.row["a_L2.mp4"].opinion == absent)
    assert bench.row["a_L2.mp4"].state is ClipState.REVIEWED
    bench.reviewing.set_reviewer("Bo")
    bench.wait(lambda: bench.session.judging.reviewer == "Bo" and bench.exam.reviewer == "Bo")
    assert bench.row["a_L2.mp4"].opinion is None
    assert bench.row["a_L2.mp4"].opinions == {"Ada": absent}


def test_a_changed_file_is_not_taken_for_the_clip(bench: ExamBench, visit: Path) -> None:
    bench.drop(visit)
    row = bench.row["a_L2.mp4"]
    write_clip(visit / "a_L2.mp4", seed=77)
    bench.page.clip_requested.emit(row.clip.sha256)
    bench.wait(lambda: bench.session.clip is not None)
    assert "its content has changed" in bench.error
    assert bench.exam.current == ""


def test_another_clip_under_an_old_name_is_said(start: Start, visit: Path) -> None:
    bench = start()
    bench.reviewing.set_reviewer("Ada")
    bench.drop(visit)
    old, file = bench.row["a_L2.mp4"].clip, visit / "a_L2.mp4"
    bench.page.clip_requested.emit(old.sha256)
    bench.wait(lambda: bench.session.judging.clip == old.sha256)
    bench.session.judging.give_opinion(Opinion(Answer.PRESENT))
    bench.wait(lambda: bench.row["a_L2.mp4"].opinion is not None)
    exam = bench.exam.exam
    assert exam is not None
    bench = start()
    content = write_clip(file, seed=77, frames=4).read_bytes()
    file.write_bytes(content.ljust(old.size, b"\0"))  # as long as the one before
    bench.page.exam_requested.emit(exam.id)
    bench.wait(bench.is_ready)
    row = bench.exam.row(old.sha256)
    assert row is not None
    assert "its content has changed" in row.error
    assert bench.exam.picture(old.sha256) is None  # not the new one's, beside the old verdict
    bench.page.folder_requested.emit(str(visit))
    bench.wait(lambda: len(bench.exam.rows) == 4 and bench.is_ready())
    assert "“a_L2.mp4”. What was said of the one before is kept." in bench.notice
    before, after = bench.exam.row(old.sha256), bench.exam.rows[1]
    assert before is not None
    assert (before.state, before.opinion) == (ClipState.LOST, Opinion(Answer.PRESENT))
    assert (after.clip.name, after.opinion) == ("a_L2.mp4", None)


def test_what_could_not_be_opened_is_not_held_against_the_next_file(
    bench: ExamBench, visit: Path, tmp_path: Path
) -> None:
    bench.drop(visit)
    row = bench.row["a_L2.mp4"]
    (visit / "a_L2.mp4").write_bytes(b"no clip any more")
    bench.page.clip_requested.emit(row.clip.sha256)
    bench.wait(lambda: "was not opened" in bench.error)
    bench.opening.open_clip(str(write_clip(tmp_path / "other.mp4", seed=99)))
    bench.wait(lambda: bench.session.judging.clip != "")
    assert bench.error == ""


def test_reviewers_verdicts_and_who_settled_it_survive(start: Start, visit: Path) -> None:
    bench = start()
    bench.drop(visit)
    sha256 = bench.row["a_L1.mp4"].clip.sha256
    present = Opinion(Answer.PRESENT)
    bench.page.adjudication_requested.emit(sha256, present)
    assert "Nobody reviews yet" in bench.error
    bench.reviewing.set_reviewer("Cy")
    bench.page.adjudication_requested.emit(sha256, present)
    bench.wait(lambda: bench.row["a_L1.mp4"].adjudication == ("Cy", present))
    bench = start()
    bench.drop(visit)
    bench.wait(lambda: bench.row["a_L1.mp4"].adjudication == ("Cy", present))
    bench.page.adjudication_requested.emit(sha256, None)
    bench.wait(lambda: bench.row["a_L1.mp4"].adjudication is None)


# Files


def test_export_and_import_by_a_colleague(start: Start, visit: Path, tmp_path: Path) -> None:
    bench = start()
    bench.reviewing.set_reviewer("Ada")
    bench.drop(visit)
    for name in ("exam.json", "exam.csv", "exam.pdf"):
        bench.page.export_requested.emit(ReportWanted(tmp_path / name))
        bench.wait(lambda name=name: f"“{name}” was written" in bench.notice)
        assert (tmp_path / name).stat().st_size
        assert bench.told.calls["set_busy_export"] == (False,)
    bench.page.export_requested.emit(ReportWanted(tmp_path / "no folder" / "exam.json"))
    bench.wait(lambda: "show_error" in bench.told.calls)
    assert "“exam.json” was not written" in bench.error

    bench.page.close_requested.emit()
    bench.page.import_requested.emit(str(tmp_path / "exam.json"))
    bench.wait(bench.is_ready)
    assert "Nothing in the file is new" in bench.notice
    bench.page.import_requested.emit(str(tmp_path / "exam.csv"))
    bench.wait(lambda: "show_error" in bench.told.calls)
    assert "“exam.csv” can't be imported" in bench.error
