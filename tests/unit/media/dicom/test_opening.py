"""DICOM objects of every syntax open: right pixels, right words, and only for what has an image."""

from __future__ import annotations

import hashlib
import io
import random
import warnings
import zlib
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from pydicom import examples, uid
from pydicom.dataset import Dataset, FileMetaDataset

from clarus_desktop.core.clip import Clip, Timing
from clarus_desktop.core.errors import ClipChangedError, ClipError, ClipRefusedError, NotAClipError
from clarus_desktop.core.region import Origin
from clarus_desktop.core.study import Fact
from clarus_desktop.media import OpenProgress, glance, open_clip, opening, thumbnail
from clarus_desktop.media.dicom.header import read_header
from clarus_desktop.media.probe import probe
from dicoms import CASES, VIDEOS, tiles, video, write_dicom, write_video

Open = Callable[..., Clip]
T = TypeVar("T")


def finished(steps: Generator[object, None, T]) -> T:
    """What the steps lead to."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result


def stack(clip: Clip) -> np.ndarray:
    return np.stack([clip.frames.frame(i) for i in range(len(clip.frames))])


@pytest.mark.parametrize("name", CASES)
def test_every_kind_of_object_gives_its_pixels(name: str, tmp_path: Path, opened: Open) -> None:
    case = CASES[name]
    path = case.write(tmp_path / f"{name}.dcm")
    clip = opened(path)
    shown = stack(clip)
    assert shown.dtype == np.uint8
    assert shown.shape == case.expected.shape
    assert np.abs(shown.astype(int) - case.expected).max() <= case.tolerance
    assert (clip.info.missing_frames, clip.info.warnings, clip.info.gaps) == (0, (), ())
    assert clip.info.format == f"DICOM, {case.format}"
    assert clip.info.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert clip.info.fps == pytest.approx(25)
    assert not clip.frames.frame(0).flags.writeable


@pytest.mark.parametrize("name", ["explicit-rgb", "deflated-gray", "rle-rgb", "jpeg-ybr", "jpeg-ls-rgb"])
def test_frames_read_again_are_the_same_in_any_order(name: str, tmp_path: Path, opened: Open) -> None:
    path = CASES[name].write(tmp_path / "clip.dcm")
    kept, read_again = opened(path), opened(path, budget_bytes=20_000)
    order = random.Random(0).choices(range(4), k=30)
    for i in order:
        assert np.array_equal(kept.frames.frame(i), read_again.frames.frame(i))


@pytest.mark.parametrize("name", VIDEOS)
def test_a_video_inside_is_the_same_as_the_video_alone(name: str, tmp_path: Path, opened: Open) -> None:
    alone = tmp_path / "video"
    alone.write_bytes(video(tiles(12), *VIDEOS[name][1:]))
    clip = opened(write_video(tmp_path / "clip.dcm", name, content=alone.read_bytes()))
    assert np.array_equal(stack(clip), stack(opened(alone)))
    again = opened(tmp_path / "clip.dcm", budget_bytes=20_000)
    for i in (7, 2, 11, 0):
        assert np.array_equal(again.frames.frame(i), clip.frames.frame(i))
    assert again.starts[:1] == (0,)
    assert clip.info.fps == pytest.approx(25)
    assert clip.info.timing is Timing.FILE
    assert clip.info.format == f"DICOM, {name[:4].upper().replace('H264', 'H.264').replace('MPEG', 'MPEG-2')}"


def test_a_video_in_many_fragments_is_joined(tmp_path: Path, opened: Open) -> None:
    content = video(tiles(12))
    one = opened(write_video(tmp_path / "one.dcm", "h264-mp4", content=content))
    many = opened(write_video(tmp_path / "many.dcm", "h264-mp4", content=content, fragments=7, table="none"))
    assert np.array_equal(stack(one), stack(many))


def test_the_ultrasound_clip_that_comes_with_pydicom(opened: Open) -> None:
    path = Path(examples.get_path("ybr_color"))
    clip = opened(path)
    assert np.array_equal(stack(clip), examples.ybr_color.pixel_array)
    assert (clip.info.frame_count, clip.info.format) == (30, "DICOM, JPEG baseline")
    assert clip.info.times_s[1] == pytest.approx(0.033333)
    assert clip.study is not None
    assert Fact("Frame times", "from FrameTime (33.33 ms)") in clip.study.facts


def test_the_region_and_the_areas_are_those_of_the_file(tmp_path: Path, opened: Open) -> None:
    area = Dataset()
    area.RegionSpatialFormat, area.RegionDataType, area.RegionFlags = 1, 1, 0
    area.RegionLocationMinX0, area.RegionLocationMinY0 = 8, 4
    area.RegionLocationMaxX1, area.RegionLocationMaxY1 = 55, 43
    area.PhysicalUnitsXDirection = area.PhysicalUnitsYDirection = 3
    area.PhysicalDeltaX = area.PhysicalDeltaY = 0.02
    info = opened(write_dicom(tmp_path / "clip.dcm", SequenceOfUltrasoundRegions=[area])).info
    assert info.region is not None
    assert info.region.origin is Origin.FILE
    assert info.region.bounds(64, 48) == (8, 4, 56, 44)
    assert info.areas[0].mm_per_px == (0.2, 0.2)


def test_opening_shows_the_first_frame_once_and_can_be_given_up(tmp_path: Path) -> None:
    for name in ("explicit-rgb", "jpeg-ls-rgb"):
        path = CASES[name].write(tmp_path / f"{name}.dcm")
        steps = opening(path)
        first = next(step for step in steps if step.first is not None)
        assert np.array_equal(first.first, CASES[name].expected[0])  # type: ignore[arg-type]
        steps.close()
        with_rest: Iterator[OpenProgress] = opening(path)
        assert sum(step.first is not None for step in with_rest) == 1


def test_a_glance_and_a_picture_need_no_more_than_the_header_and_a_frame(tmp_path: Path) -> None:
    path = write_dicom(tmp_path / "clip.dcm", syntax=uid.JPEGBaseline8Bit, FrameTime="50")
    seen = finished(glance(path))
    assert (seen.frames, seen.duration_s) == (4, pytest.approx(0.2))
    middle = tiles()[2].astype(int)
    assert np.abs(thumbnail(path, 64).astype(int) - middle).max() <= 12
    assert thumbnail(write_video(tmp_path / "video.dcm", "h264-mp4"), 64).shape == (48, 64, 3)


def test_a_picture_shows_nothing_outside_the_region(tmp_path: Path) -> None:
    """That of the file, or the one found in the frame; letters outside it can name the patient."""
    area = Dataset()
    area.RegionSpatialFormat, area.RegionDataType, area.RegionFlags = 1, 1, 0
    area.RegionLocationMinX0, area.RegionLocationMinY0 = 8, 4
    area.RegionLocationMaxX1, area.RegionLocationMaxY1 = 55, 43
    stated = thumbnail(write_dicom(tmp_path / "a.dcm", tiles(1), SequenceOfUltrasoundRegions=[area]), 64)
    assert np.array_equal(stated[4:44, 8:56], tiles(1)[0, 4:44, 8:56])
    assert not stated[:4].any()
    assert not stated[:, 56:].any()
    still = np.zeros((1, 480, 640), np.uint8)
    still[0, 100:400, 150:500] = 90
    still[0, 20:30, 10:60] = 255  # a name
    for name, pixels in (("b.dcm", still), ("c.dcm", still[:, 100:400, 150:500])):
        found = thumbnail(write_dicom(tmp_path / name, pixels), 640)
        assert found.max() == 90
        assert (found == 90).all(axis=2).sum() > 0.99 * 300 * 350


def test_large_pixel_data_is_not_read_for_a_glance(tmp_path: Path) -> None:
    """A sparse file of 1 GB: reading it would take the memory and the time that this test doesn't have."""
    path = write_dicom(tmp_path / "clip.dcm", NumberOfFrames=100_000)
    data = path.read_bytes()
    at = data.index(b"\xe0\x7f\x10\x00OB\0\0") + 8
    length = 100_000 * 48 * 64 * 3
    path.write_bytes(data[:at] + length.to_bytes(4, "little"))
    with path.open("r+b") as file:
        file.truncate(at + 4 + length)
    assert read_header(probe(path)).NumberOfFrames == 100_000
    assert thumbnail(path, 64).shape == (48, 64, 3)


def test_objects_without_a_preamble_or_without_meta_information_open(tmp_path: Path, opened: Open) -> None:
    for syntax in (uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian):
        path = write_dicom(tmp_path / "clip.dcm", syntax=syntax)
        data = path.read_bytes()
        length = int.from_bytes(data[140:144], "little")
        for cut in (132, 144 + length):
            path.write_bytes(data[cut:])
            assert np.array_equal(stack(opened(path)), tiles())


def _bare(sop_class: str, **elements: object) -> bytes:
    made = Dataset()
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    made.SOPClassUID, made.SOPInstanceUID = sop_class, "1.2.3"
    made.file_meta.MediaStorageSOPClassUID, made.file_meta.MediaStorageSOPInstanceUID = sop_class, "1.2.3"
    for keyword, value in elements.items():
        setattr(made, keyword, value)
    file = io.BytesIO()
    made.save_as(file, enforce_file_format=True)
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (_bare(uid.BasicTextSRStorage), "of the kind “Basic Text SR”"),
        (_bare(uid.EncapsulatedPDFStorage, EncapsulatedDocument=b"%PDF"), "of the kind “Encapsulated PDF”"),
        (_bare("1.2.3.4.5"), "no DICOM object with an image"),
        (_bare(uid.UltrasoundMultiFrameImageStorage, Modality="US"), "was cut short"),
        (bytes(128) + b"DICM", "no DICOM object with an image"),
        (bytes(128) + b"DICM" + b"\x02\0\0\0UL\xff\xff", "DICOM"),
    ],
)
def test_what_has_no_image_is_refused_by_its_name(content: bytes, words: str, tmp_path: Path) -> None:
    path = tmp_path / "object.dcm"
    path.write_bytes(content)
    for look in (open_clip, thumbnail):
        with pytest.raises(NotAClipError, match=words) as caught:
            look(path)
        assert str(caught.value).endswith(".")


def test_a_dicomdir_is_sent_to_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "DICOMDIR"
    path.write_bytes(_bare(uid.MediaStorageDirectoryStorage))
    with pytest.raises(NotAClipError, match="list of the recordings") as caught:
        open_clip(path)
    assert "folder" in caught.value.advice


def test_unknown_compression_is_refused(tmp_path: Path) -> None:
    path = write_dicom(tmp_path / "clip.dcm")
    path.write_bytes(path.read_bytes().replace(b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2.9\0"))
    with pytest.raises(NotAClipError, match="compressed in a way"):
        open_clip(path)


def test_a_deflated_bomb_is_refused(tmp_path: Path) -> None:
    path = write_dicom(tmp_path / "clip.dcm", syntax=uid.DeflatedExplicitVRLittleEndian)
    data = path.read_bytes()
    start = 144 + int.from_bytes(data[140:144], "little")
    plain = write_dicom(tmp_path / "plain.dcm").read_bytes()
    plain = plain[144 + int.from_bytes(plain[140:144], "little") :]
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
    bomb = deflater.compress(plain) + deflater.flush(zlib.Z_FULL_FLUSH)
    megabyte = deflater.compress(bytes(1 << 20)) + deflater.flush(zlib.Z_FULL_FLUSH)
    path.write_bytes(data[:start] + bomb + 260 * megabyte + deflater.flush())
    with pytest.raises(ClipRefusedError, match="256 MB"):
        open_clip(path)


def test_a_file_that_changes_is_noticed(tmp_path: Path, opened: Open) -> None:
    path = write_dicom(tmp_path / "clip.dcm", tiles(20))
    clip = opened(path, budget_bytes=20_000)
    path.write_bytes(write_dicom(tmp_path / "other.dcm", tiles(20, seed=1)).read_bytes())
    with pytest.raises(ClipChangedError):
        clip.frames.frame(3)


def test_broken_values_are_left_out_of_the_header_without_a_warning(tmp_path: Path) -> None:
    path = write_dicom(tmp_path / "clip.dcm", HeartRate="60", PatientAge="030Y")
    data = path.read_bytes()
    path.write_bytes(
        data.replace(b"US\x02\0\x07\0", b"UL\x02\0\x07\0").replace(b"IS\x02\x0060", b"IS\x02\0x\xff")
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        header = read_header(probe(path))
        assert "HighBit" not in header
        assert str(header.PatientName) == "MARKER^Jane"
        assert str(header)


def test_no_error_names_a_folder_or_a_patient(tmp_path: Path) -> None:
    folder = tmp_path / "Jane"
    folder.mkdir()
    path = write_dicom(folder / "clip.dcm", Rows=0)
    with pytest.raises(ClipError) as caught:
        open_clip(path)
    assert "Jane" not in str(caught.value) + caught.value.advice
