"""What the user names is a clip, an exam, or something to choose from."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("PySide6")
from PIL import Image as PilImage
from pytestqt.qtbot import QtBot

from clarus_desktop.core.study import Listed
from clips import write_clip, write_exam
from dicom_folders import write_studies
from exam_bench import ExamBench


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[ExamBench]:
    bench = ExamBench(qtbot, tmp_path / "user", tmp_path / "no models")
    yield bench
    bench.close()


def offered(bench: ExamBench, path: Path) -> tuple[tuple[Listed, ...], str]:
    """What the window is asked to let the user choose from once a path is opened."""
    bench.paths.open(str(path))
    bench.wait(lambda: "choose_recording" in bench.told.calls)
    listed, name = bench.told.calls.pop("choose_recording")
    return listed, name


def clip_names(bench: ExamBench) -> list[str]:
    return [row.clip.name for row in bench.exam.rows]


def test_a_file_is_a_clip(bench: ExamBench, tmp_path: Path) -> None:
    bench.paths.open(str(write_clip(tmp_path / "a.mp4")))
    bench.wait(lambda: bench.session.clip is not None)


@pytest.mark.parametrize("what", ["missing", "empty", "pipe"])
def test_what_is_no_clip_is_said_by_who_opens_it(bench: ExamBench, tmp_path: Path, what: str) -> None:
    path = tmp_path / "a.mp4"
    if what == "empty":
        path.touch()
    elif what == "pipe":
        import os

        os.mkfifo(path)
    bench.paths.open(str(path))
    bench.wait(lambda: "show_error" in bench.told.calls)
    assert "“a.mp4” was not opened" in bench.error


def test_a_folder_of_images_is_a_clip(bench: ExamBench, tmp_path: Path) -> None:
    folder = tmp_path / "series"
    folder.mkdir()
    for number in range(3):
        shades = np.full((48, 64, 3), 40 * number, np.uint8)
        PilImage.fromarray(shades).save(folder / f"frame {number}.png")
    bench.paths.open(str(folder))
    bench.wait(lambda: bench.session.clip is not None)
    assert bench.session.clip is not None
    assert bench.session.clip.info.frame_count == 3
    sha256 = bench.session.clip.info.sha256
    seen: list[str] = []
    bench.wait(lambda: bool(bench.session.judging.clip) and not bench.journal.pending)
    bench.journal.read(lambda store: store.seen_at(folder), seen.append)
    bench.wait(lambda: seen == [sha256])


def test_a_folder_of_clips_is_an_exam(bench: ExamBench, tmp_path: Path) -> None:
    bench.paths.open(str(write_exam(tmp_path / "visit")))
    bench.wait(lambda: bench.exam.exam is not None and bench.is_ready())
    assert clip_names(bench) == ["a_L1.mp4", "a_L2.mp4", "a_R1.mp4"]


def test_a_folder_of_one_study_is_an_exam(bench: ExamBench, tmp_path: Path) -> None:
    bench.paths.open(str(write_studies(tmp_path / "disc", studies=1, clips=11)))
    bench.wait(lambda: bench.exam.exam is not None and bench.is_ready())
    assert clip_names(bench) == [f"IM{number}" for number in range(1, 12)]
    assert "choose_recording" not in bench.told.calls


def test_a_folder_of_two_patients_is_never_one_exam(bench: ExamBench, tmp_path: Path) -> None:
    disc = write_studies(tmp_path / "disc")
    listed, name = offered(bench, disc)
    assert (len(listed), name) == (4, "disc")
    assert bench.exam.exam is None

    first, second = ([each.path for each in listed if f"/ST{n}/" in each.path] for n in (1, 2))
    bench.choice.study_chosen.emit(tuple(second), "2024-05-02, Lung")
    bench.wait(lambda: bench.exam.exam is not None and bench.is_ready())
    assert bench.exam.exam is not None
    assert (bench.exam.exam.name, bench.exam.exam.folder) == ("2024-05-02, Lung", str(disc))
    assert [row.clip.path for row in bench.exam.rows] == second
    one = bench.exam.exam.id

    offered(bench, disc)
    bench.choice.study_chosen.emit(tuple(first), "2024-05-01, Lung")
    bench.wait(
        lambda: bench.exam.exam is not None and bench.exam.exam.id not in ("", one) and bench.is_ready()
    )
    assert [row.clip.path for row in bench.exam.rows] == first

    offered(bench, disc)
    bench.choice.study_chosen.emit(tuple(second), "2024-05-02, Lung")
    bench.wait(lambda: bench.exam.exam is not None and bench.exam.exam.id == one and bench.is_ready())
    assert [row.clip.path for row in bench.exam.rows] == second


def test_the_folder_of_an_exam_is_looked_at_too(bench: ExamBench, tmp_path: Path) -> None:
    bench.page.folder_requested.emit(str(write_studies(tmp_path / "disc")))
    bench.wait(lambda: "choose_recording" in bench.told.calls)
    assert bench.exam.exam is None


@pytest.mark.parametrize("name", ["DICOMDIR", "renamed.dcm"])
def test_a_dicomdir_is_chosen_from_whatever_its_name(bench: ExamBench, tmp_path: Path, name: str) -> None:
    disc = write_studies(tmp_path / "disc", studies=1)
    (disc / "DICOMDIR").rename(disc / name)
    listed, told = offered(bench, disc / name)
    assert told == name
    assert [each.name for each in listed] == ["IM1", "IM2"]
    bench.choice.recording_chosen.emit(listed[1].path)
    bench.wait(lambda: bench.session.clip is not None)
    assert bench.session.clip is not None
    assert bench.session.clip.info.name == "IM2"


def test_a_dicomdir_alone_leads_nowhere(bench: ExamBench, tmp_path: Path) -> None:
    directory = write_studies(tmp_path / "disc") / "DICOMDIR"
    alone = tmp_path / "alone" / "DICOMDIR"
    alone.parent.mkdir()
    shutil.copy(directory, alone)
    bench.paths.open(str(alone))
    bench.wait(lambda: "show_error" in bench.told.calls)
    assert "“DICOMDIR” leads to no clip." in bench.error


def test_pictures_to_choose_by(bench: ExamBench, tmp_path: Path) -> None:
    listed, _ = offered(bench, write_studies(tmp_path / "disc"))
    Path(listed[0].path).write_bytes(b"spoilt")
    shown: dict[str, tuple[int, ...]] = {}
    bench.told.show_recording = lambda path, picture: shown.update({path: picture.shape})  # type: ignore[method-assign]
    bench.choice.recordings_wanted.emit(tuple(each.path for each in listed))
    bench.wait(lambda: len(shown) == 3)
    assert list(shown) == [each.path for each in listed[1:]]
    assert set(shown.values()) == {(48, 64, 3)}

    bench.choice.recordings_wanted.emit(tuple(each.path for each in listed))
    bench.choice.recordings_wanted.emit(())  # the question was closed
    shown.clear()
    with bench.qtbot.waitSignal(bench.workers.settled):
        pass
    assert shown == {}


def test_looking_can_be_given_up(bench: ExamBench, tmp_path: Path) -> None:
    disc = write_studies(tmp_path / "disc")
    with bench.qtbot.waitSignal(bench.workers.settled):
        bench.paths.open(str(disc))
        assert bench.told.calls["show_opening"] == ("disc", 0, 0)
        assert bench.paths.cancel()
    assert "choose_recording" not in bench.told.calls
    assert "show_opened" in bench.told.calls
    assert not bench.paths.cancel()


def test_the_path_asked_for_last_is_opened(bench: ExamBench, tmp_path: Path) -> None:
    bench.paths.open(str(write_studies(tmp_path / "disc")))
    bench.paths.open(str(write_clip(tmp_path / "a.mp4")))
    bench.wait(lambda: bench.session.clip is not None)
    assert "choose_recording" not in bench.told.calls


def test_a_study_that_could_not_be_kept_is_kept_alone(
    bench: ExamBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "user" / "reviews").parent.mkdir(exist_ok=True)
    (tmp_path / "user" / "reviews").write_text("no folder")
    listed, _ = offered(bench, write_studies(tmp_path / "disc"))
    bench.choice.study_chosen.emit(tuple(each.path for each in listed[:2]), "Lung")
    bench.wait(lambda: bench.exam.exam is not None and not bench.exam.reading)
    (tmp_path / "user" / "reviews").unlink()
    bench.journal.retry()
    bench.wait(lambda: bench.is_ready())
    assert clip_names(bench) == ["IM1", "IM2"]
    assert [row.clip.path for row in bench.exam.rows] == [each.path for each in listed[:2]]
