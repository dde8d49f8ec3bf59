import shutil
from pathlib import Path

import pytest

from clarus_desktop.core.errors import ClarusError, ClipNotFoundError
from clarus_desktop.healthy import HealthyFile, find_healthy, opened
from stills import pictures, write_series


def test_each_subfolder_is_a_patient(tmp_path: Path, demo_clip: Path) -> None:
    for name in ("anna/L1.mp4", "anna/late/R1.mp4", "ben/L1.mp4", "alone.mp4"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(demo_clip, tmp_path / name)
    found = {file.path.relative_to(tmp_path).as_posix(): file.patient for file in find_healthy([tmp_path])}
    assert found == {
        "alone.mp4": "alone.mp4",
        "anna/L1.mp4": "anna",
        "anna/late/R1.mp4": "anna",
        "ben/L1.mp4": "ben",
    }


def test_a_series_of_images_is_one_clip_of_its_patient(tmp_path: Path) -> None:
    write_series(tmp_path / "anna" / "sweep", pictures(3))
    write_series(tmp_path / "ben", pictures(3, seed=1))
    files = find_healthy([tmp_path])
    assert [(file.path.name, file.patient) for file in files] == [("sweep", "anna"), ("ben", "ben")]
    assert [file.path for file in find_healthy([tmp_path / "ben"])] == [tmp_path / "ben"]
    told: list[ClarusError] = []
    assert [clip.info.frame_count for _, clip in opened(files, told.append)] == [3, 3]
    assert told == []


def test_a_clip_named_twice_is_listed_once(demo_clip: Path) -> None:
    assert find_healthy([demo_clip, demo_clip]) == (HealthyFile(demo_clip, demo_clip.name),)


def test_an_empty_folder_is_said_by_name_only(tmp_path: Path) -> None:
    (tmp_path / "ward").mkdir()
    with pytest.raises(ClipNotFoundError, match="no clip in “ward”"):
        find_healthy([tmp_path / "ward"])


def test_a_clip_that_cannot_be_opened_is_passed_over(tmp_path: Path, demo_clip: Path) -> None:
    (tmp_path / "broken.mp4").write_bytes(b"nothing")
    said: list[ClarusError] = []
    files = [HealthyFile(tmp_path / "broken.mp4", "a"), HealthyFile(demo_clip, "b")]
    assert [(group, clip.info.name) for group, clip in opened(files, said.append)] == [("b", demo_clip.name)]
    assert "broken.mp4" in str(said[0])
