"""What is missing of a DICOM object is noticed, counted and placed; bombs and lies are refused or bounded."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pydicom import uid

from clarus_desktop.core.clip import Clip, Gap
from clarus_desktop.core.errors import ClipEmptyError, ClipError, NotAClipError
from dicoms import CASES, LOSSLESS, NATIVE, tiles, write_dicom, write_video

Open = Callable[..., Clip]

COMPRESSED = {**LOSSLESS, "jpeg": uid.JPEGBaseline8Bit}
SUPPORT = Path(__file__).resolve().parents[3] / "support"


def frames_of(path: Path) -> list[int]:
    """Where the content of each compressed frame begins, in an object with one fragment for each."""
    data = path.read_bytes()
    at = data.index(b"\xe0\x7f\x10\x00") + 12
    starts = []
    while data[at : at + 4] == b"\xfe\xff\x00\xe0":
        starts.append(at + 8)
        at += 8 + int.from_bytes(data[at + 4 : at + 8], "little")
    return starts[1:]


def overwrite(path: Path, at: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)


@pytest.mark.parametrize("share", [10, 50, 90, 99])
@pytest.mark.parametrize("name", ["explicit", "big-endian", "rle", "jpeg"])
def test_a_cut_is_noticed_and_what_is_left_is_shown(
    name: str, share: int, tmp_path: Path, opened: Open
) -> None:
    images = tiles(20)
    path = write_dicom(tmp_path / "clip.dcm", images, {**NATIVE, **COMPRESSED}[name])
    os.truncate(path, path.stat().st_size * share // 100)
    clip = opened(path)
    shown = clip.info.frame_count
    assert abs(shown - 20 * share / 100) <= 2
    assert clip.info.missing_frames == 20 - shown
    assert clip.info.gaps == (Gap(shown, 20 - shown),)
    assert clip.info.warnings == (
        f"{20 - shown} of 20 frames could not be decoded and are missing.",
        "The file breaks off before its end.",
    )
    assert np.abs(clip.frames.frame(shown - 1).astype(int) - images[shown - 1]).max() <= 12


@pytest.mark.parametrize("share", [40, 50, 90, 99])
@pytest.mark.parametrize("name", ["mpeg2-ts", "h264-raw", "h264-ts", "hevc-raw"])
def test_a_cut_video_is_noticed(name: str, share: int, tmp_path: Path, opened: Open) -> None:
    path = write_video(tmp_path / "clip.dcm", name, tiles(40))
    os.truncate(path, path.stat().st_size * share // 100)
    info = opened(path).info
    assert any("breaks off" in warning for warning in info.warnings)
    assert info.gaps[-1].at == info.frame_count
    assert info.frame_count + info.missing_frames == 40


def test_a_deflated_object_that_is_cut_is_noticed(tmp_path: Path, opened: Open) -> None:
    images = np.random.default_rng(0).integers(0, 256, (20, 48, 64, 3), np.uint8)
    path = write_dicom(tmp_path / "clip.dcm", images, uid.DeflatedExplicitVRLittleEndian)
    os.truncate(path, path.stat().st_size // 2)
    info = opened(path).info
    assert info.frame_count in (9, 10)
    assert info.missing_frames == 20 - info.frame_count


@pytest.mark.parametrize("share", [1, 5])
def test_what_ends_within_its_header_or_first_frame_is_refused(
    share: int, tmp_path: Path, opened: Open
) -> None:
    path = write_dicom(tmp_path / "clip.dcm", tiles(2))
    os.truncate(path, path.stat().st_size * share // 100)
    with pytest.raises((ClipEmptyError, NotAClipError), match=r"cut short|no DICOM"):
        opened(path)


@pytest.mark.parametrize(
    ("name", "table"), [*((name, "basic") for name in COMPRESSED), ("jpeg", "extended"), ("jpeg", "none")]
)
def test_a_damaged_frame_is_a_gap_and_the_others_are_shown(
    name: str, table: str, tmp_path: Path, opened: Open
) -> None:
    images = tiles(6)
    path = write_dicom(tmp_path / "clip.dcm", images, COMPRESSED[name], table=table)
    overwrite(path, frames_of(path)[2], b"\xaa" * 40)
    clip = opened(path)
    assert clip.info.gaps == (Gap(2, 1),)
    assert clip.info.missing_frames == 1
    assert clip.info.times_s == pytest.approx([0, 0.04, 0.12, 0.16, 0.2])
    for shown, image in zip(range(5), images[[0, 1, 3, 4, 5]], strict=True):
        assert np.abs(clip.frames.frame(shown).astype(int) - image).max() <= 12


@pytest.mark.parametrize("table", ["basic", "extended", "none"])
@pytest.mark.parametrize("fragments", [1, 3])
def test_a_lost_item_header_costs_one_frame_at_most(
    fragments: int, table: str, tmp_path: Path, opened: Open
) -> None:
    if table == "extended" and fragments > 1:
        return  # the standard doesn't allow it
    images = tiles(6)
    path = write_dicom(tmp_path / "clip.dcm", images, uid.JPEGBaseline8Bit, table=table, fragments=fragments)
    whole = opened(path)
    assert whole.info.warnings == ()
    overwrite(path, frames_of(path)[3 * fragments] - 8, bytes(8))
    clip = opened(path)
    assert clip.info.gaps in ((), (Gap(3, 1),))
    assert clip.info.frame_count + clip.info.missing_frames == 6
    assert np.array_equal(clip.frames.frame(clip.info.frame_count - 1), whole.frames.frame(5))


def test_a_wrong_length_of_an_item_costs_nothing(tmp_path: Path, opened: Open) -> None:
    path = write_dicom(tmp_path / "clip.dcm", tiles(6), uid.RLELossless)
    for length in (b"\xff\xff\xff\x7f", b"\x10\0\0\0"):
        overwrite(path, frames_of(path)[1] - 4, length)
        clip = opened(path)
        assert clip.info.warnings == ()
        assert np.array_equal(clip.frames.frame(1), tiles(6)[1])


def test_a_table_of_other_frames_is_not_believed(tmp_path: Path, opened: Open) -> None:
    path = write_dicom(tmp_path / "clip.dcm", tiles(6), uid.JPEGBaseline8Bit)
    table = frames_of(path)[0] - 8 - 24
    for content in (bytes(24), b"\xff" * 24, np.arange(6, dtype="<u4").tobytes()):
        overwrite(path, table, content)
        assert opened(path).info.warnings == ()


@pytest.mark.parametrize("name", ["explicit-rgb", "jpeg-rgb", "rle-rgb"])
@pytest.mark.parametrize(
    ("told", "words", "missing"),
    [
        (None, "doesn't say how many frames it holds; 4 were found", 0),
        ("0", "doesn't say how many frames it holds; 4 were found", 0),
        ("-3", "doesn't say how many frames it holds; 4 were found", 0),
        ("1000000000", "doesn't say how many frames it holds; 4 were found", 0),
        ("2", "says that it holds 2 frames, and 4 were found", 0),
        ("9", "5 of 9 frames could not be decoded", 5),
    ],
)
def test_a_wrong_number_of_frames_is_told(
    told: str | None, words: str, missing: int, name: str, tmp_path: Path, opened: Open
) -> None:
    syntax = {"explicit-rgb": uid.ExplicitVRLittleEndian, "jpeg-rgb": uid.JPEGBaseline8Bit}.get(
        name, uid.RLELossless
    )
    info = opened(write_dicom(tmp_path / "clip.dcm", syntax=syntax, NumberOfFrames=told)).info
    assert info.frame_count == 4
    assert words in info.warnings[0]
    assert info.missing_frames == missing
    assert info.gaps == ((Gap(4, 5),) if missing else ())


@pytest.mark.parametrize(
    ("elements", "words"),
    [
        ({"Rows": 65535, "Columns": 65535}, "65535 × 65535 pixels"),
        ({"Rows": 0}, "how large"),
        ({"Columns": None}, "how large"),
        ({"BitsAllocated": 32}, "3 × 32 bits"),
        ({"SamplesPerPixel": 4}, "4 × 8 bits"),
    ],
)
def test_impossible_frames_are_refused(
    elements: dict[str, int | None], words: str, tmp_path: Path, opened: Open
) -> None:
    with pytest.raises(NotAClipError, match=words):
        opened(write_dicom(tmp_path / "clip.dcm", **elements))


@pytest.mark.parametrize("name", ["rle", "jpeg", "jpeg-lossless", "jpeg-ls", "jpeg2000"])
@pytest.mark.parametrize("elements", [{"Rows": 8000, "Columns": 8000}, {"Rows": 49}, {"Columns": 65}])
def test_frames_of_another_size_than_the_header_says_are_not_shown(
    elements: dict[str, int], name: str, tmp_path: Path, opened: Open
) -> None:
    with pytest.raises(ClipEmptyError):
        opened(write_dicom(tmp_path / "clip.dcm", syntax=COMPRESSED[name], **elements))


def test_a_size_that_is_only_in_the_image_reserves_no_memory(tmp_path: Path, opened: Open) -> None:
    """A decoder would make room for 65,535 × 65,535 pixels before it finds that there are none."""
    for name, marker, skip in (("jpeg", b"\xff\xc0", 5), ("jpeg2000", b"\xff\x4f\xff\x51", 8)):
        path = write_dicom(tmp_path / "clip.dcm", tiles(2), COMPRESSED[name])
        at = path.read_bytes().index(marker) + skip
        overwrite(path, at, b"\xff\xff\xff\xff" if name == "jpeg" else b"\0\0\xff\xff\0\0\xff\xff")
        assert opened(path).info.gaps == (Gap(0, 1),)


def test_more_frames_than_any_recording_has_are_not_looked_for(tmp_path: Path, opened: Open) -> None:
    info = opened(write_dicom(tmp_path / "clip.dcm", NumberOfFrames=100_001)).info
    assert (info.frame_count, info.missing_frames) == (4, 0)


@pytest.mark.parametrize("padding", [0, 1, 2, 100])
def test_padding_is_no_frame(padding: int, tmp_path: Path, opened: Open) -> None:
    images = tiles(3, 5, 7)
    path = write_dicom(tmp_path / "clip.dcm", images)
    data = path.read_bytes()
    at = data.index(b"\xe0\x7f\x10\x00OB\0\0") + 8
    content = images.tobytes() + bytes(padding)
    path.write_bytes(data[:at] + len(content).to_bytes(4, "little") + content)
    clip = opened(path)
    assert (clip.info.frame_count, clip.info.warnings) == (3, ())
    assert np.array_equal(clip.frames.frame(2), images[2])


def test_sequences_within_sequences_without_end_are_refused_or_left_out(tmp_path: Path, opened: Open) -> None:
    path = write_dicom(tmp_path / "clip.dcm")
    data = path.read_bytes()
    at = data.index(b"\x18\x00\x63\x10")
    deep = b"\x08\x00\x15\x11SQ\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff" * 20_000
    path.write_bytes(data[:at] + deep + data[at:])
    with pytest.raises(ClipError):
        opened(path)


def test_a_header_made_to_take_minutes_is_refused_or_read_in_part(tmp_path: Path, opened: Open) -> None:
    path = write_dicom(tmp_path / "clip.dcm", syntax=uid.ImplicitVRLittleEndian)
    data = path.read_bytes()
    names, image = data.index(b"\x10\0\x10\0"), data.index(b"\x28\0\x02\0")
    long = b"\x10\0\x01\x10" + (3 << 20).to_bytes(4, "little") + b"a^b\\" * (3 << 18)
    path.write_bytes(data[:image] + long + data[image:])
    start = time.process_time()
    assert opened(path).info.frame_count == 4
    items = b"\x08\0\x15\x11\xff\xff\xff\xff" + b"\xfe\xff\0\xe0\0\0\0\0" * 1_000_000
    path.write_bytes(data[:names] + items + data[names:])
    with pytest.raises(NotAClipError, match="damaged DICOM header"):
        opened(path)
    assert time.process_time() - start < 5


def test_fragments_that_all_lead_astray_are_followed_in_time(tmp_path: Path, opened: Open) -> None:
    path = write_dicom(tmp_path / "clip.dcm", syntax=uid.JPEGBaseline8Bit)
    data = path.read_bytes()
    pixels = data.index(b"\xe0\x7f\x10\0") + 12
    path.write_bytes(data[:pixels] + b"\xfe\xff\0\xe0\xff\xff\xff\x7f" * 10_000 + bytes(4 << 20))
    start = time.process_time()
    with pytest.raises(ClipEmptyError):
        opened(path)
    assert time.process_time() - start < 2


def test_the_decoding_process_ends_with_the_clip(tmp_path: Path, opened: Open) -> None:
    import multiprocessing

    path = CASES["jpeg-ls-rgb"].write(tmp_path / "clip.dcm")
    before = set(multiprocessing.active_children())
    clip = opened(path, budget_bytes=20_000)
    assert len(set(multiprocessing.active_children()) - before) == 1
    clip.frames.close()
    assert set(multiprocessing.active_children()) == before
    with pytest.raises(ClipError, match="closed"):
        clip.frames.frame(0)


def test_mutated_objects_never_crash_or_hang(tmp_path: Path) -> None:
    """In a process of its own: what it prints last names the seed of a crash."""
    sources, scratch = tmp_path / "sources", tmp_path / "scratch"
    sources.mkdir()
    scratch.mkdir()
    names = ("explicit-rgb", "implicit-gray12", "big-endian-rgb", "deflated-gray", "monochrome1", "rle-rgb")
    more = ("palette-16", "palette-segmented", "rle-gray12", "jpeg-ybr", "jpeg-gray", "ybr-full-422")
    natives = ("jpeg-lossless-rgb", "jpeg-ls-gray", "jpeg2000-rgb")  # one of each package
    for name in (*names, *more, *natives):
        CASES[name].write(sources / f"{name}.dcm")
    for name in ("mpeg2-ts", "h264-raw", "hevc-mp4"):
        write_video(sources / f"{name}.dcm", name)
    program = "import sys, pathlib, mutations; mutations.main(*map(pathlib.Path, sys.argv[1:]), range(240))"
    done = subprocess.run(
        [sys.executable, "-c", program, sources, scratch],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(SUPPORT)},
    )
    lines = done.stdout.splitlines()
    assert done.returncode == 0, (lines[-1:], done.stderr[-2000:])
    ends = [line for line in lines if line.startswith("[")]
    assert len(ends) == 240
    assert max(json.loads(end)[-1] for end in ends) < 5  # seconds of this process; others have a limit
    assert sum("clean" in end for end in ends) > 20
    assert sum("warned" in end for end in ends) > 20
    assert sum("Error" in end for end in ends) > 20
