"""Clips without identity."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom import dcmread, uid
from pydicom.dataset import Dataset, FileMetaDataset

from checkers import remarks
from clarus_desktop.core.clip import Clip, ClipInfo, Image, Timing
from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.study import Fact, Study
from clarus_desktop.media import open_clip
from clarus_desktop.native import Child, ChildError, ChildNotStartedError
from clarus_desktop.report import remaining_risks, writing_clip

REGION = Region(((8, 4), (40, 4), (56, 40), (2, 40)), Origin.DRAWN)


class Noise:
    """A frame store of smooth noise that changes little."""

    def __init__(self, count: int, width: int, height: int, *, gray: bool = False) -> None:
        rng = np.random.default_rng(7)
        tiles = rng.integers(0, 256, (count, height // 8 + 1, width // 8 + 1, 1 if gray else 3), np.uint8)
        self.images = np.repeat(tiles.repeat(8, 1).repeat(8, 2)[:, :height, :width], 3 if gray else 1, 3)

    def __len__(self) -> int:
        return len(self.images)

    def at_hand(self, index: int) -> Image:
        return self.frame(index)

    def frame(self, index: int) -> Image:
        return np.asarray(self.images[index])

    def close(self) -> None:
        pass


def clip_of(count: int = 12, width: int = 61, height: int = 47, **info: Any) -> Clip:
    gray = info.pop("gray", False)
    times = info.pop("times_s", np.arange(count) / 20)
    told = {"timing": Timing.FILE, "duration_s": float(times[-1]) + 0.05, **info}
    study = Study((Fact("Patient", "Doe, Jané"),), (), study_uid="1.2.3", instance_uid="1.2.3.4")
    return Clip(
        ClipInfo("Doe.dcm", "ab" * 32, times, width=width, height=height, format="", **told),
        Noise(count, width, height, gray=gray),
        study,
    )


def header_of(**elements: Any) -> Dataset:
    header = Dataset()
    header.SOPClassUID, header.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.3.1", "1.2.3.4"
    header.StudyInstanceUID, header.SeriesInstanceUID, header.Modality = "1.2.3", "1.2.3.5", "US"
    header.SamplesPerPixel, header.PhotometricInterpretation, header.PatientName = 3, "RGB", "Doe^Jané"
    header.NumberOfFrames = 12
    for keyword, value in elements.items():
        setattr(header, keyword, value)
    return header


@pytest.fixture
def write(tmp_path: Path) -> Iterator[Callable[..., Clip]]:
    """Write a clip and open it again."""
    opened: list[Clip] = []

    def write(clip: Clip, header: Dataset | None, region: Region | None = REGION) -> Clip:
        path = tmp_path / ("out.mp4" if header is None else "out.dcm")
        total = clip.info.frame_count
        assert list(writing_clip(clip, header, region, path)) == [(n, total) for n in range(1, total + 1)]
        opened.append(open_clip(path))
        return opened[-1]

    yield write
    for clip in opened:
        clip.frames.close()


@pytest.mark.parametrize("region", [REGION, None])
@pytest.mark.parametrize("gray", [False, True])
def test_frames_of_a_dicom_clip_are_the_same_inside_and_black_outside(
    write: Callable[..., Clip], gray: bool, region: Region | None, tmp_path: Path
) -> None:
    clip = clip_of(gray=gray)
    header = header_of(**({"SamplesPerPixel": 1, "PhotometricInterpretation": "MONOCHROME1"} if gray else {}))

    read = write(clip, header, region)

    assert read.info.frame_count == 12
    for index in range(12):
        image = clip.frames.frame(index)
        expected = image if region is None else region.blank(image)
        assert np.array_equal(read.frames.frame(index), expected)
    assert read.info.times_s == pytest.approx(clip.info.times_s)
    assert read.info.timing is Timing.FILE
    assert dcmread(tmp_path / "out.dcm", stop_before_pixels=True).SamplesPerPixel == (1 if gray else 3)


def test_frames_of_a_video_are_nearly_the_same_and_black_outside(write: Callable[..., Clip]) -> None:
    times = np.cumsum([0.0, 0.02, 0.05, 0.011, 0.3, 0.04, 0.04, 0.04, 0.04, 0.04, 0.04, 0.04])
    clip = clip_of(times_s=times, duration_s=float(times[-1]) + 0.25)

    read = write(clip, None)

    assert read.info.times_s == pytest.approx(times, abs=1 / 90_000)
    assert read.info.duration_s == pytest.approx(clip.info.duration_s, abs=1e-4)
    outside = ~REGION.mask(61, 47)
    for index in range(12):
        image = read.frames.frame(index)
        assert image.shape == (48, 62, 3)  # H.264 wants even sizes
        expected = REGION.blank(clip.frames.frame(index))
        assert np.abs(image[:47, :61].astype(int) - expected).mean() < 8
        assert image[:47, :61][outside].mean() < 4


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        (np.arange(12) * 0.04, "FrameTime"),
        (np.cumsum([0.0, *[0.04, 0.05] * 5, 0.04]), "FrameTimeVector"),
    ],
)
def test_times_are_kept(write: Callable[..., Clip], times: Any, expected: str, tmp_path: Path) -> None:
    read = write(clip_of(times_s=times, duration_s=float(times[-1]) + 0.04), header_of())
    assert read.info.times_s == pytest.approx(times, abs=1e-6)
    assert expected in dcmread(tmp_path / "out.dcm", stop_before_pixels=True)


def test_uneven_times_that_are_too_many_are_not_made_even(tmp_path: Path) -> None:
    times = np.cumsum(np.tile([0.0333333, 0.0456789], 8000))
    clip = clip_of(2, times_s=times - times[0])
    with pytest.raises(ReportError, match="uneven times"):
        next(writing_clip(clip, header_of(), REGION, tmp_path / "out.dcm"))
    assert list(tmp_path.iterdir()) == []


def test_what_the_encoder_fails_at_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clarus_desktop.report.video._QUALITY", "no number")
    with pytest.raises(ReportError, match="could not be put into a video"):
        list(writing_clip(clip_of(), None, REGION, tmp_path / "out.mp4"))
    assert list(tmp_path.iterdir()) == []


def test_times_that_nobody_knows_stay_unknown(write: Callable[..., Clip]) -> None:
    assert write(clip_of(timing=Timing.UNKNOWN), header_of()).info.timing is Timing.UNKNOWN


@pytest.mark.parametrize("gray", [False, True])
def test_checkers_find_nothing_wrong(write: Callable[..., Clip], gray: bool, tmp_path: Path) -> None:
    write(clip_of(gray=gray), header_of(SamplesPerPixel=1 if gray else 3))
    assert remarks(tmp_path / "out.dcm") == []


def test_without_another_process_frames_are_encoded_all_the_same(
    write: Callable[..., Clip], monkeypatch: pytest.MonkeyPatch
) -> None:
    class NoChild(Child):
        def run(self, data: bytes, most: int) -> bytes:
            raise ChildNotStartedError("no process")

    monkeypatch.setattr("clarus_desktop.report.dicom.deidentified.Child", NoChild)
    clip = clip_of()
    assert np.array_equal(write(clip, header_of(), None).frames.frame(3), clip.frames.frame(3))


def test_a_frame_that_cannot_be_encoded_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> bytes:
        raise ChildError("the process died")

    monkeypatch.setattr(Child, "run", fail)
    with pytest.raises(ReportError, match="could not be encoded"):
        list(writing_clip(clip_of(), header_of(), REGION, tmp_path / "out.dcm"))
    assert list(tmp_path.iterdir()) == []


def test_a_still_stays_a_still(write: Callable[..., Clip], tmp_path: Path) -> None:
    header = header_of(SOPClassUID="1.2.840.10008.5.1.4.1.1.6.1")
    del header.NumberOfFrames
    assert write(clip_of(1, timing=Timing.UNKNOWN), header).info.frame_count == 1
    assert "NumberOfFrames" not in dcmread(tmp_path / "out.dcm", stop_before_pixels=True)
    assert remarks(tmp_path / "out.dcm") == []


@pytest.mark.parametrize("count", [1, 12])
@pytest.mark.parametrize(
    ("source", "modality"),
    [
        ("1.2.840.10008.5.1.4.1.1.3.1", "US"),
        ("1.2.840.10008.5.1.4.1.1.6.1", "US"),
        ("1.2.840.10008.5.1.4.1.1.6", "US"),
        ("1.2.840.10008.5.1.4.1.1.7", "OT"),
        ("1.2.840.10008.5.1.4.1.1.7.4", "SMITH JANE"),
        ("1.2.19770707", None),
    ],
)
def test_whatever_it_was_it_is_handed_on_as_ultrasound(
    write: Callable[..., Clip], count: int, source: str, modality: str | None, tmp_path: Path
) -> None:
    header = header_of(SOPClassUID=source, Modality=modality)
    write(clip_of(count), header)
    told = dcmread(tmp_path / "out.dcm", stop_before_pixels=True)
    assert told.SOPClassUID == f"1.2.840.10008.5.1.4.1.1.{'6.1' if count == 1 else '3.1'}"
    assert told.Modality == "US"
    assert remarks(tmp_path / "out.dcm") == []


@pytest.mark.parametrize(
    ("syntax", "expected"),
    [
        (uid.JPEGBaseline8Bit, "01"),
        (uid.MPEG4HP41, "01"),
        (uid.JPEGLossless, None),
        (uid.ExplicitVRLittleEndian, None),
    ],
)
def test_frames_that_lost_something_are_said_to_have(
    write: Callable[..., Clip], syntax: str, expected: str | None, tmp_path: Path
) -> None:
    header = header_of()
    header.file_meta = FileMetaDataset()
    header.file_meta.TransferSyntaxUID = syntax
    write(clip_of(), header)
    told = dcmread(tmp_path / "out.dcm", stop_before_pixels=True)
    assert told.get("LossyImageCompression") == expected
    assert remarks(tmp_path / "out.dcm") == []


def test_lossy_frames_stay_said_to_be(write: Callable[..., Clip], tmp_path: Path) -> None:
    write(clip_of(), header_of(LossyImageCompression="01", LossyImageCompressionRatio="11.5"))
    told = dcmread(tmp_path / "out.dcm", stop_before_pixels=True)
    assert (told.LossyImageCompression, told.LossyImageCompressionRatio) == ("01", 11.5)


def test_what_may_still_be_told_is_said() -> None:
    yes, no = header_of(BurnedInAnnotation="YES"), header_of(BurnedInAnnotation="NO")
    assert "says that text is part of the image, and nothing was blanked" in remaining_risks(yes, None)[0]
    assert "says that text" in remaining_risks(yes, REGION)[0]
    assert "inside the region" in remaining_risks(yes, REGION)[0]
    assert "Nobody knows whether text is part of the image, and nothing" in remaining_risks(None, None)[0]
    assert remaining_risks(header_of(), REGION)[0].startswith("Text that stands inside the region")
    assert remaining_risks(no, None) == remaining_risks(no, REGION) == ()


@pytest.mark.parametrize(
    ("answer", "region", "is_removed"),
    [
        ("NO", None, True),
        ("NO", REGION, True),
        ("YES", None, False),
        ("YES", REGION, False),
        (None, None, False),
        (None, REGION, True),
    ],
)
def test_a_clip_claims_no_more_than_was_done(
    write: Callable[..., Clip], answer: str | None, region: Region | None, is_removed: bool, tmp_path: Path
) -> None:
    write(clip_of(), header_of(**({"BurnedInAnnotation": answer} if answer else {})), region)
    told = dcmread(tmp_path / "out.dcm", stop_before_pixels=True)
    assert told.get("BurnedInAnnotation") == answer
    assert told.get("PatientIdentityRemoved") == ("YES" if is_removed else None)
    assert remarks(tmp_path / "out.dcm") == []


@pytest.mark.parametrize("header", [None, header_of()])
def test_giving_up_leaves_what_was_there(header: Dataset | None, tmp_path: Path) -> None:
    path = tmp_path / "out.dcm"
    path.write_text("before")
    steps = writing_clip(clip_of(), header, REGION, path)
    next(steps)
    next(steps)
    steps.close()
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("out.dcm", "before")]


@pytest.mark.parametrize("header", [None, header_of()])
def test_a_folder_that_is_not_there(header: Dataset | None, tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="its folder does not exist"):
        next(writing_clip(clip_of(), header, REGION, tmp_path / "no" / "out.dcm"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("header", [None, header_of()])
def test_a_full_disk(header: Dataset | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.urandom

    def full(count: int) -> bytes:
        name = real(count)
        (tmp_path / f".{name.hex()}.dcm").symlink_to("/dev/full")
        return name

    monkeypatch.setattr("clarus_desktop.core.atomic.os.urandom", full)
    monkeypatch.setattr(Path, "touch", lambda *_, **__: None)
    with pytest.raises(ReportError, match="the disk is full"):
        list(writing_clip(replace(clip_of(), study=None), header, REGION, tmp_path / "out.dcm"))
    assert list(tmp_path.iterdir()) == []
