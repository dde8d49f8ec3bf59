from __future__ import annotations

import logging
import os
import random
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import BasicTextSRStorage, ExplicitVRLittleEndian, MediaStorageDirectoryStorage

from clarus_desktop.core.errors import ClipNotFoundError
from clarus_desktop.core.study import Listed
from clarus_desktop.media import is_dicomdir, list_dicom
from dicoms import tiles, write_dicom


def write(path: Path, *, frames: int = 1, **elements: object) -> Path:
    """A small ultrasound object; without frames, a report."""
    path.parent.mkdir(parents=True, exist_ok=True)
    usual = {"StudyDate": "20240531", "SeriesNumber": 2}
    if frames == 0:
        usual |= {"SOPClassUID": BasicTextSRStorage, "Rows": None, "Columns": None, "PixelData": None}
    return write_dicom(path, tiles(max(frames, 1), 8, 8), **{**usual, **elements})


def run(steps: Generator[None, None, tuple[Listed, ...]]) -> tuple[Listed, ...]:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: tuple[Listed, ...] = end.value
            return found


def names(found: tuple[Listed, ...], folder: Path) -> list[str]:
    return [Path(listed.path).relative_to(folder).as_posix() for listed in found]


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """A folder as scanners export it."""
    write(tmp_path / "IM10", frames=3)
    write(tmp_path / "IM2", frames=5)
    write(tmp_path / "b" / "deep" / "still.dcm")
    write(tmp_path / "report", frames=0)
    write(tmp_path / ".hidden")
    (tmp_path / "notes.txt").write_text("not DICOM")
    (tmp_path / "empty.dcm").touch()
    (tmp_path / "clip.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(200))
    (tmp_path / "broken.dcm").write_bytes(bytes(128) + b"DICM" + b"\xff" * 300)
    return tmp_path


def test_a_folder_offers_its_images_in_natural_order(disk: Path) -> None:
    found = run(list_dicom(disk))
    assert names(found, disk) == ["b/deep/still.dcm", "IM2", "IM10"]
    assert [(listed.name, listed.frames) for listed in found] == [("still.dcm", 1), ("IM2", 5), ("IM10", 3)]


def test_titles_tell_study_and_series_but_not_the_patient(tmp_path: Path) -> None:
    write(tmp_path / "1", StudyDescription="Lung", SeriesDescription="Right")
    write(tmp_path / "2", StudyDescription="for Marker", SeriesDescription="MARKER7")
    write(tmp_path / "3", StudyDate="", SeriesNumber="")
    assert [(listed.study_title, listed.series_title) for listed in run(list_dicom(tmp_path))] == [
        ("2024-05-31, Lung", "Series 2, Right"),
        ("2024-05-31", "Series 2"),
        ("Study", "Series"),
    ]


def test_the_study_comes_along(tmp_path: Path) -> None:
    write(tmp_path / "1", StudyInstanceUID="1.2.5")
    (listed,) = run(list_dicom(tmp_path))
    assert (listed.study.study_uid, listed.study.series_uid) == ("1.2.5", "1.2.3.1")
    assert {fact.value for fact in listed.study.identity} >= {"MARKER, Jane", "MARKER7"}


def test_listing_can_be_given_up_after_any_file(disk: Path) -> None:
    steps = list_dicom(disk)
    next(steps)
    next(steps)
    steps.close()


def test_an_empty_folder_and_no_folder(tmp_path: Path) -> None:
    assert run(list_dicom(tmp_path)) == ()
    with pytest.raises(ClipNotFoundError):
        run(list_dicom(tmp_path / "gone"))


def test_links_that_lead_out_and_pipes_are_left_out(
    disk: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = write(tmp_path_factory.mktemp("outside") / "other")
    (disk / "link").symlink_to(outside)
    (disk / "folder").symlink_to(outside.parent, target_is_directory=True)
    (disk / "loop").symlink_to(disk / "loop")
    (disk / "around").symlink_to(disk, target_is_directory=True)
    (disk / "twice").symlink_to(disk / "IM2")
    os.mkfifo(disk / "pipe")
    assert {listed.name for listed in run(list_dicom(disk))} <= {"IM2", "IM10", "still.dcm", "twice"}
    assert len(run(list_dicom(disk))) == 3


def test_a_folder_reached_by_a_link_is_searched(disk: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    link = tmp_path_factory.mktemp("elsewhere") / "disk"
    link.symlink_to(disk, target_is_directory=True)
    assert len(run(list_dicom(link))) == 3


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """A DICOMDIR over two studies of two clips each, and one report; beside it a clip it doesn't name."""
    for number in range(4):
        write(tmp_path / "IN" / f"IM{number}", frames=number + 2, StudyInstanceUID=f"1.2.{number // 2}")
    write(tmp_path / "IN" / "REPORT", frames=0)
    write(tmp_path / "unnamed")
    made = Dataset()
    made.FileSetID = "DISK"
    made.DirectoryRecordSequence = [Dataset() for _ in range(6)]
    names = ("", "IM0", "IM1", "IM2", "IM3", "REPORT")
    for record, name in zip(made.DirectoryRecordSequence, names, strict=True):
        record.DirectoryRecordType = "IMAGE" if name else "PATIENT"
        record.PatientName = "MARKER^Jane"
        record.ReferencedFileID = ["IN", name] if name else None
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.file_meta.MediaStorageSOPClassUID = MediaStorageDirectoryStorage
    made.file_meta.MediaStorageSOPInstanceUID = "1.2.9"
    made.save_as(tmp_path / "DICOMDIR", enforce_file_format=True)
    return tmp_path / "DICOMDIR"


def test_a_dicomdir_offers_what_its_records_name(directory: Path) -> None:
    found = run(list_dicom(directory))
    assert sorted(listed.frames for listed in found) == [2, 3, 4, 5]
    assert {listed.study.study_uid for listed in found} == {"1.2.0", "1.2.1"}
    assert all(Path(listed.path).is_relative_to(directory.parent) for listed in found)


def test_a_dicomdir_is_known_by_its_content(directory: Path) -> None:
    renamed = directory.rename(directory.with_name("index.mp4"))
    assert is_dicomdir(renamed)
    assert not is_dicomdir(directory.parent / "unnamed")
    with pytest.raises(ClipNotFoundError):
        is_dicomdir(directory)


def test_its_folder_offers_all(directory: Path) -> None:
    assert len(run(list_dicom(directory.parent))) == 5


def test_missing_files_are_left_out_and_counted(directory: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    gone = Path(run(list_dicom(directory))[0].path)
    gone.unlink()
    assert len(run(list_dicom(directory))) == 3
    assert "1 file" in caplog.text
    assert gone.name not in caplog.text


def test_names_in_lower_case_are_found(directory: Path) -> None:
    folder = directory.parent / "IN"
    for path in folder.iterdir():
        path.rename(path.with_name(path.name.lower()))
    folder.rename(folder.with_name("in"))
    assert len(run(list_dicom(directory))) == 4


@pytest.mark.parametrize("damage", [b"", b"DICM", bytes(128) + b"DICM", b"\xff" * 5000])
def test_a_broken_dicomdir_is_replaced_by_a_search(directory: Path, damage: bytes) -> None:
    directory.write_bytes(damage or b"x")
    assert len(run(list_dicom(directory))) == 5


def record(file_id: str) -> bytes:
    value = file_id.encode()
    return b"\x04\x00\x00\x15CS" + len(value).to_bytes(2, "little") + value


@pytest.mark.parametrize(
    "file_id",
    [
        r"..\outside\other", "../outside/other", r"in\..\..\outside\other", "{outside}/other",
        r"link\other", "other_link", r"C:\outside", "", ".", "..", "\\", "a\0b", "pipe", "x" * 5000,
    ],
)  # fmt: skip
def test_nothing_outside_its_folder_is_reached(tmp_path: Path, file_id: str) -> None:
    outside = write(tmp_path / "outside" / "other").parent
    folder = tmp_path / "disk"
    inside = write(folder / "in" / "clip", frames=2)
    (folder / "link").symlink_to(outside, target_is_directory=True)
    (folder / "other_link").symlink_to(outside / "other")
    os.mkfifo(folder / "pipe")
    directory = folder / "DICOMDIR"
    directory.write_bytes(record(file_id.replace("{outside}", str(outside))) + record(r"in\clip"))
    (listed,) = run(list_dicom(directory))
    assert listed.path == str(inside)


def test_a_dicomdir_that_names_one_file_without_end(tmp_path: Path) -> None:
    inside = write(tmp_path / "clip")
    directory = tmp_path / "DICOMDIR"
    directory.write_bytes(record("clip") * 30_000)
    (listed,) = run(list_dicom(directory))
    assert listed.path == str(inside)


def test_mutated_dicomdirs_never_escape(directory: Path) -> None:
    sound = directory.read_bytes()
    rng = random.Random(5)
    for _ in range(40):
        content = bytearray(sound)
        for _ in range(rng.randrange(1, 40)):
            content[rng.randrange(len(content))] = rng.randrange(256)
        directory.write_bytes(content[: rng.randrange(200, len(content))])
        for listed in run(list_dicom(directory)):
            assert Path(listed.path).is_relative_to(directory.parent)


def test_no_name_in_the_log(disk: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    write(disk / "bad", PatientBirthDate="MARKER", StudyDescription="x")
    found: Any = run(list_dicom(disk))
    assert "MARKER" not in caplog.text
    assert "MARKER" not in repr([(listed.name, listed.study_title, listed.series_title) for listed in found])
