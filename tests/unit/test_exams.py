"""Exams from folders, and clips that have moved."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest

from clarus_desktop.core.errors import ClipEmptyError, ClipNotFoundError, NotAClipError
from clarus_desktop.core.exams import ExamClip
from clarus_desktop.core.zones import Protocol
from clarus_desktop.exams import Folder, Scanned, exam_of, locate, scan, with_paths
from clips import write_clip, write_exam
from dicoms import tiles, write_dicom
from stills import pictures, write_series

T = TypeVar("T")


def run(steps: Generator[Any, None, T]) -> tuple[list[Any], T]:
    """All that was yielded, and the result."""
    yielded = []
    while True:
        try:
            yielded.append(next(steps))
        except StopIteration as end:
            return yielded, end.value


def read(folder: Path) -> Folder:
    return run(scan(folder))[1]


def nowhere(_sha256: str) -> tuple[str, ...]:
    return ()


def found(clips: tuple[ExamClip, ...], *folders: Path) -> dict[str, str]:
    return run(locate(clips, folders, nowhere))[1]


# Folders


def test_names_come_first_then_each_clip(tmp_path: Path) -> None:
    write_exam(tmp_path)
    steps, folder = run(scan(tmp_path))
    unread, *scanned = [step for step in steps if step is not None]
    assert (unread.id, unread.name) == ("", tmp_path.name)
    assert [(clip.name, clip.zone) for clip in unread.clips] == [
        ("a_L1.mp4", "L1"),
        ("a_L2.mp4", "L2"),
        ("a_R1.mp4", "R1"),
    ]
    assert unread.clips[0].sha256 == unread.clips[0].path == str(tmp_path / "a_L1.mp4")
    assert all(isinstance(each, Scanned) for each in scanned)
    assert folder.clips == tuple(each.clip for each in scanned)
    first = folder.clips[0]
    content = (tmp_path / "a_L1.mp4").read_bytes()
    assert first == ExamClip(
        hashlib.sha256(content).hexdigest(), "a_L1.mp4", str(tmp_path / "a_L1.mp4"), len(content), 8, 0.32
    )
    assert folder.failed == folder.repeated == ()


def test_a_folder_without_clips_is_refused(tmp_path: Path) -> None:
    (tmp_path / "visit").mkdir()
    (tmp_path / "visit" / "notes.txt").touch()
    with pytest.raises(ClipNotFoundError, match="no clip in the folder “visit”"):
        read(tmp_path / "visit")


def test_a_folder_of_bad_files_only_is_no_exam(tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(b"no clip")
    (tmp_path / "b.mp4").touch()
    with pytest.raises(NotAClipError, match="No file in the folder"):
        read(tmp_path)


def test_a_search_in_many_folders_can_be_given_up(tmp_path: Path) -> None:
    write_clip(tmp_path / "a" / "b" / "c" / "x.mp4")
    steps = scan(tmp_path)
    assert [next(steps) for _ in range(4)] == [None] * 4
    steps.close()


def test_bad_files_are_told_and_stop_nothing(tmp_path: Path) -> None:
    write_clip(tmp_path / "b.mp4")
    (tmp_path / "a.mp4").write_bytes(b"no clip")
    (tmp_path / "c.mp4").touch()
    folder = read(tmp_path)
    assert [clip.name for clip in folder.clips] == ["b.mp4"]
    assert [(each.path.name, type(each.error)) for each in folder.failed] == [
        ("a.mp4", NotAClipError),
        ("c.mp4", ClipEmptyError),
    ]


def test_the_same_clip_twice_is_one_entry(tmp_path: Path) -> None:
    write_clip(tmp_path / "a.mp4")
    shutil.copy(tmp_path / "a.mp4", tmp_path / "copy of a.mp4")
    folder = read(tmp_path)
    assert [clip.name for clip in folder.clips] == ["a.mp4"]
    assert folder.repeated == ("copy of a.mp4",)


def test_a_large_clip_can_be_given_up_halfway(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mp4")
    with path.open("ab") as file:
        file.truncate(5 << 20)
    steps, _ = run(scan(tmp_path))
    assert steps.count(None) >= 5


# Exams


def test_a_new_exam_is_named_and_zoned_after_its_files(tmp_path: Path) -> None:
    exam = exam_of(read(write_exam(tmp_path / "Visit 3")), None)
    assert exam.name == "Visit 3"
    assert exam.folder == str(tmp_path / "Visit 3")
    assert exam.protocol is Protocol.BLUE6
    assert [clip.zone for clip in exam.clips] == ["L1", "L2", "R1"]
    assert exam.created.tzinfo is not None
    assert exam.id != exam_of(read(tmp_path / "Visit 3"), None).id


def test_a_clip_whose_name_tells_nothing_is_zoned_by_what_its_file_says(tmp_path: Path) -> None:
    for number, said in enumerate(["Lung, right lateral lower", "L6", "liver"], 1):
        write_dicom(tmp_path / f"IM{number}", tiles(seed=number), SeriesDescription=said)
    folder = read(tmp_path)
    exam = exam_of(folder, None)
    assert exam.protocol is Protocol.ZONES12
    assert [(clip.name, clip.zone) for clip in exam.clips] == [("IM1", "R4"), ("IM2", "L6"), ("IM3", None)]
    again = exam_of(folder, replace(exam, clips=()))
    assert [clip.zone for clip in again.clips] == ["R4", "L6", None]


def test_a_stored_exam_keeps_its_zones_and_learns_what_is_new(tmp_path: Path) -> None:
    exam = exam_of(read(write_exam(tmp_path / "old")), None)
    exam = replace(exam, name="Boy, 3", clips=(replace(exam.clips[0], zone="R3"), *exam.clips[1:]))
    shutil.move(tmp_path / "old", tmp_path / "new")
    (tmp_path / "new" / "a_R1.mp4").unlink()
    write_clip(tmp_path / "new" / "a_R2.mp4", seed=9)
    again = exam_of(read(tmp_path / "new"), exam)
    assert (again.id, again.name, again.created) == (exam.id, "Boy, 3", exam.created)
    assert again.folder == str(tmp_path / "new")
    assert [(clip.name, clip.zone) for clip in again.clips] == [
        ("a_L1.mp4", "R3"),
        ("a_L2.mp4", "L2"),
        ("a_R2.mp4", "R2"),
        ("a_R1.mp4", "R1"),  # elsewhere now, and still of the exam
    ]
    assert again.clips[0].path == str(tmp_path / "new" / "a_L1.mp4")
    assert again.clips[3].path == str(tmp_path / "old" / "a_R1.mp4")


# Clips that have moved


def test_what_opening_a_clip_has_told_is_kept(tmp_path: Path) -> None:
    exam = exam_of(read(write_exam(tmp_path)), None)
    exam = exam.with_clip(replace(exam.clips[0], frames=7, duration_s=0.28))
    again = exam_of(read(tmp_path), exam)
    assert (again.clips[0].frames, again.clips[0].duration_s) == (7, 0.28)


def test_clips_at_their_paths_are_there(tmp_path: Path) -> None:
    clips = read(write_exam(tmp_path)).clips
    assert found(clips) == {clip.sha256: clip.path for clip in clips}


def test_moved_and_renamed_clips_are_found_by_their_content(tmp_path: Path) -> None:
    exam = exam_of(read(write_exam(tmp_path / "a" / "visit")), None)
    shutil.move(tmp_path / "a" / "visit", tmp_path / "a" / "elsewhere")
    (tmp_path / "a" / "elsewhere" / "a_L1.mp4").rename(tmp_path / "a" / "elsewhere" / "x.bin")
    paths = found(exam.clips, tmp_path / "a" / "visit", tmp_path / "a")
    assert {Path(path).name for path in paths.values()} == {"x.bin", "a_L2.mp4", "a_R1.mp4"}
    moved = with_paths(exam, paths)
    assert found(moved.clips) == paths
    assert [replace(clip, path="") for clip in moved.clips] == [replace(clip, path="") for clip in exam.clips]


def test_a_clip_is_looked_for_where_it_was_seen(tmp_path: Path) -> None:
    (clip,) = read(write_exam(tmp_path / "a", ("x.mp4",))).clips
    (tmp_path / "far").mkdir()
    place = shutil.move(clip.path, tmp_path / "far" / "y.mp4")
    seen = {clip.sha256: [str(tmp_path / "gone.mp4"), str(place)]}
    assert run(locate([clip], [], lambda sha256: seen[sha256]))[1] == {clip.sha256: str(place)}


def test_another_file_of_the_same_size_is_not_the_clip(tmp_path: Path) -> None:
    (clip,) = read(write_exam(tmp_path / "a", ("x.mp4",))).clips
    Path(clip.path).unlink()
    (tmp_path / "a" / "y.mp4").write_bytes(bytes(clip.size))
    assert found((clip,), tmp_path / "a") == {}


def test_a_clip_without_a_path_is_not_taken_for_the_folder_of_the_program(tmp_path: Path) -> None:
    (clip,) = read(write_exam(tmp_path, ("x.mp4",))).clips
    assert found((replace(clip, path=""),)) == {}
    assert found((replace(clip, path=""),), tmp_path) == {clip.sha256: clip.path}


# Series of images


def test_a_series_is_a_clip_of_the_exam_named_after_its_folder(tmp_path: Path) -> None:
    write_clip(tmp_path / "visit" / "a_L1.mp4")
    write_series(tmp_path / "visit" / "a_R2", pictures(5))
    (video, series) = exam_of(read(tmp_path / "visit"), None).clips
    assert (video.name, video.zone) == ("a_L1.mp4", "L1")
    assert (series.name, series.zone, series.frames) == ("a_R2", "R2", 5)
    assert series.path == str(tmp_path / "visit" / "a_R2")
    assert series.size == sum(file.stat().st_size for file in Path(series.path).iterdir())


def test_a_series_that_was_moved_is_found_by_its_content(tmp_path: Path) -> None:
    write_series(tmp_path / "visit" / "sweep", pictures(5))
    write_series(tmp_path / "visit" / "other", pictures(5, seed=1))
    exam = exam_of(read(tmp_path / "visit"), None)
    assert found(exam.clips) == {clip.sha256: clip.path for clip in exam.clips}
    (tmp_path / "visit" / "sweep").rename(tmp_path / "visit" / "elsewhere")
    paths = found(exam.clips, tmp_path)
    assert {Path(path).name for path in paths.values()} == {"elsewhere", "other"}
    (tmp_path / "visit" / "other" / "frame_3.png").unlink()
    assert len(found(exam.clips, tmp_path)) == 1


@pytest.mark.realdata
def test_a_real_exam(lus: Path) -> None:
    folder = read(lus / "covid-blues")
    assert folder.failed == ()
    exam = exam_of(folder, None)
    named = [clip for clip in exam.clips if clip.name.rpartition("_")[2][:2] in ("L1", "L2", "R1", "R2")]
    assert named
    assert all(clip.zone for clip in named)
