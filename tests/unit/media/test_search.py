from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PIL import Image

from clarus_desktop.media import CLIP_SUFFIXES, find_clips, is_series
from stills import pictures, write_series


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


def names_in(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in find_clips([folder])]


def test_dicom_objects_are_found_by_their_content(tmp_path: Path) -> None:
    dicom = bytes(128) + b"DICM" + bytes(40)
    for name in ("IM0001", "1.2.840.10008", "b.dcm", "DICOMDIR", "dicomdir", ".IM0002", "scan.v1"):
        (tmp_path / name).write_bytes(dicom)
    (tmp_path / "README").write_bytes(b"not one")
    (tmp_path / "short").write_bytes(b"DICM")
    assert sorted(names_in(tmp_path)) == ["1.2.840.10008", "IM0001", "b.dcm", "scan.v1"]


@pytest.mark.skipif(os.name == "nt", reason="pipes and links of another kind")
def test_nothing_but_regular_files_is_looked_into(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")  # opening it would wait forever
    (tmp_path / "dangling").symlink_to(tmp_path / "gone")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert find_clips([tmp_path]) == []


def test_a_series_is_one_clip_among_others(tmp_path: Path, demo_clip: Path) -> None:
    write_series(tmp_path / "sweep 10", pictures(12))
    write_series(tmp_path / "sweep 2", pictures(3))
    shutil.copy(demo_clip, tmp_path / "sweep 3.mp4")
    assert names_in(tmp_path) == ["sweep 2", "sweep 3.mp4", "sweep 10"]
    assert find_clips([tmp_path / "sweep 2"]) == [tmp_path / "sweep 2"]


def test_a_series_that_is_the_current_folder_keeps_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(write_series(tmp_path / "sweep", pictures(3)))
    assert find_clips(["."]) == [tmp_path / "sweep"]
    assert is_series(".")


def test_what_lies_under_a_series_is_found_too(tmp_path: Path) -> None:
    write_series(write_series(tmp_path / "a", pictures(3)) / "b", pictures(3))
    assert names_in(tmp_path) == ["a", "a/b"]


def test_stills_are_clips_of_their_own_but_previews_are_not(tmp_path: Path, demo_clip: Path) -> None:
    image = Image.fromarray(pictures(1)[0])
    for name in ("L1.png", "L2.png", "clip.jpg", "clip.mp4.png", "Clip2.JPG", "other.jpg"):
        image.save(tmp_path / name)
    shutil.copy(demo_clip, tmp_path / "clip.mp4")
    shutil.copy(demo_clip, tmp_path / "clip2.mp4")
    assert sorted(names_in(tmp_path)) == ["L1.png", "L2.png", "clip.mp4", "clip2.mp4", "other.jpg"]


def test_images_beside_a_video_are_stills(tmp_path: Path, demo_clip: Path) -> None:
    write_series(tmp_path, pictures(3), "{}.png")
    shutil.copy(demo_clip, tmp_path / "clip.mp4")
    assert names_in(tmp_path) == ["1.png", "2.png", "3.png", "clip.mp4"]
