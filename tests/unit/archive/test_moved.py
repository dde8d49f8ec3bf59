"""Clips whose folder was moved are found by the end of their path and their size."""

from __future__ import annotations

from pathlib import Path

import pytest

from clarus_desktop.archive.moved import moved
from clarus_desktop.core.exams import ExamClip


def found(clips: list[ExamClip], folder: Path) -> dict[str, str]:
    steps = moved(clips, folder)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return dict(end.value)


def make_clip(path: str, size: int = 3) -> ExamClip:
    return ExamClip(path, path, path, size, 8, 0.3)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("2024/ward 1/a.mp4", "2024/ward 2/a.mp4", "2024/ward 2/b.mp4"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"abc")
    return tmp_path


@pytest.mark.parametrize("root", ["/mnt/old/clips", "C:\\clips\\old", "\\\\server\\share"])
def test_a_tree_that_moved_as_one(folder: Path, root: str) -> None:
    cut = "\\" if "\\" in root else "/"
    names = ("2024/ward 1/a.mp4", "2024/ward 2/a.mp4", "2024/ward 2/b.mp4")
    clips = [make_clip(cut.join([root, *name.split("/")])) for name in names]
    for below in ("", "2024"):
        assert list(found(clips, folder / below).values()) == [str(folder / name) for name in names]


def test_the_longest_end_of_the_path_counts(folder: Path) -> None:
    (folder / "a.mp4").write_bytes(b"abc")
    (clip,) = found([make_clip("/old/2024/ward 2/a.mp4")], folder).values()
    assert clip == str(folder / "2024/ward 2/a.mp4")
    (clip,) = found([make_clip("/elsewhere/a.mp4")], folder).values()
    assert clip == str(folder / "a.mp4")


def test_the_longest_end_counts_whatever_led_to_the_clip_before(folder: Path) -> None:
    (folder / "a.mp4").write_bytes(b"abc")
    clips = [make_clip("/one/two/three/a.mp4"), make_clip("/old/2024/ward 2/a.mp4")]
    assert list(found(clips, folder).values()) == [str(folder / "a.mp4"), str(folder / "2024/ward 2/a.mp4")]


def test_another_size_or_name_is_another_clip(folder: Path) -> None:
    assert (
        found([make_clip("/old/2024/ward 1/a.mp4", 4), make_clip("/old/c.mp4"), make_clip("")], folder) == {}
    )
