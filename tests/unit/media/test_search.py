from __future__ import annotations

from pathlib import Path

import pytest

from clarus_desktop.media import CLIP_SUFFIXES, find_clips


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in [
        "p10_L1.mp4", "p2_L1.mp4", "P1_L1.MP4", "notes.txt", ".hidden.mp4", ".cache/x.mp4", "b/a.gif",
        "b/c/10.avi", "b/c/9.avi", "clips.csv",
    ]:  # fmt: skip
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    return tmp_path


def test_folders_give_their_clips_in_natural_order_without_hidden_ones(folder: Path) -> None:
    found = [path.relative_to(folder).as_posix() for path in find_clips([folder])]
    assert found == ["b/a.gif", "b/c/9.avi", "b/c/10.avi", "P1_L1.MP4", "p2_L1.mp4", "p10_L1.mp4"]


def test_files_stay_as_given_and_nothing_comes_twice(folder: Path) -> None:
    given = [
        folder / "notes.txt",
        folder / "p2_L1.mp4",
        "gone.mp4",
        folder / ".hidden.mp4",
        folder / "b",
        folder / "b",
    ]
    assert find_clips(given) == [
        folder / "notes.txt",
        folder / "p2_L1.mp4",
        Path("gone.mp4"),
        folder / ".hidden.mp4",
        folder / "b" / "a.gif",
        folder / "b" / "c" / "9.avi",
        folder / "b" / "c" / "10.avi",
    ]


def test_a_folder_linked_into_itself_is_searched_once(folder: Path) -> None:
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    assert len(find_clips([folder])) == 6


def test_an_empty_folder_and_no_paths(tmp_path: Path) -> None:
    assert find_clips([tmp_path]) == []
    assert find_clips([]) == []


def test_suffixes_are_lower_case_with_a_dot() -> None:
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in CLIP_SUFFIXES)
