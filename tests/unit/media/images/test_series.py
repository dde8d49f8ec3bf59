"""A folder of images in natural order is one clip."""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from clarus_desktop.core.clip import ASSUMED_FPS, Clip, Gap, Timing
from clarus_desktop.core.errors import ClipChangedError, ClipEmptyError, NotAClipError
from clarus_desktop.media import is_series, open_clip, opening
from stills import pictures, write_pages, write_series

Opened = Callable[..., Clip]
FRAME = 64 * 48 * 3


def digest_of(*files: Path) -> str:
    digests = (hashlib.sha256(file.read_bytes()).digest() for file in files)
    return hashlib.sha256(b"".join(digests)).hexdigest()


@pytest.mark.parametrize("pattern", ["{}.png", "frame_{:04}.bmp", "12-01 sweep {} of 12.TIF", "{}.webp"])
@pytest.mark.parametrize("budget", [1 << 30, 3 * FRAME])
def test_frames_come_in_natural_order(pattern: str, budget: int, tmp_path: Path, opened: Opened) -> None:
    images = pictures(12)
    folder = tmp_path / "sweep"
    folder.mkdir()
    for number, image in enumerate(images, start=1):
        options = {"lossless": True} if pattern.endswith("webp") else {}
        Image.fromarray(image).save(folder / pattern.format(number), **options)
    assert is_series(folder)
    clip = opened(folder, budget)
    info = clip.info
    assert (info.name, info.frame_count, info.width, info.height) == ("sweep", 12, 64, 48)
    assert info.sha256 == digest_of(*(folder / pattern.format(number) for number in range(1, 13)))
    assert info.format.startswith("folder, ")
    assert (info.warnings, info.gaps) == ((), ())
    assert info.timing is Timing.UNKNOWN
    assert info.duration_s == pytest.approx(12 / ASSUMED_FPS)
    assert info.at_rate(50).duration_s == pytest.approx(12 / 50)
    for index in (11, 0, 5, 5, 3):
        assert np.array_equal(clip.frames.frame(index), images[index])


@pytest.mark.parametrize(
    "content",
    [b"", b"no image", b"\x89PNG\r\n\x1a\n", b"ffconcat version 1.0\nfile 1.png\n"],
)
def test_images_that_cannot_be_read_are_gaps(content: bytes, tmp_path: Path, opened: Opened) -> None:
    folder = write_series(tmp_path / "sweep", pictures(9), "{}.png")
    for number in (1, 4, 5, 9):
        (folder / f"{number}.png").write_bytes(content)
    info = opened(folder).info
    assert info.frame_count == 5
    assert info.gaps == (Gap(0, 1), Gap(2, 2), Gap(5, 1))
    assert info.missing_frames == 4
    assert info.warnings == ("4 of 9 frames could not be decoded and are missing.",)


@pytest.mark.skipif(os.name == "nt", reason="pipes and links of another kind")
def test_pipes_and_links_that_lead_nowhere_are_gaps_at_once(tmp_path: Path, opened: Opened) -> None:
    folder = write_series(tmp_path / "sweep", pictures(6), "{}.png")
    for number, make in {
        2: os.mkfifo,
        3: lambda path: path.symlink_to("gone.png"),
        4: lambda path: path.symlink_to(path),
        5: Path.mkdir,
    }.items():
        (folder / f"{number}.png").unlink()
        make(folder / f"{number}.png")
    start = time.monotonic()
    info = opened(folder).info
    assert time.monotonic() - start < 1
    assert (info.frame_count, info.gaps) == (2, (Gap(1, 4),))
    empty = hashlib.sha256().digest()
    first, last = (hashlib.sha256((folder / f"{n}.png").read_bytes()).digest() for n in (1, 6))
    assert info.sha256 == hashlib.sha256(first + 4 * empty + last).hexdigest()


def test_a_cut_image_is_shown_as_far_as_it_goes(tmp_path: Path, opened: Opened) -> None:
    images = pictures(5)
    folder = write_series(tmp_path / "sweep", images, "{}.bmp")
    cut = folder / "3.bmp"
    cut.write_bytes(cut.read_bytes()[: 54 + FRAME // 2])
    clip = opened(folder)
    assert clip.info.warnings == ("1 of 5 frames are cut short or damaged: parts of them are blank.",)
    frame = clip.frames.frame(2)
    assert np.array_equal(frame[24:], images[2][24:])  # stored from the bottom up
    assert not frame[:24].any()
    assert clip.info.gaps == ()


def test_other_images_are_left_out_and_told(tmp_path: Path, opened: Opened) -> None:
    folder = write_series(tmp_path / "sweep", pictures(9), "{}.png")
    Image.fromarray(pictures(1, 32, 32)[0]).save(folder / "report.png")
    Image.fromarray(pictures(1, 32, 32)[0]).save(folder / "4.png")
    (folder / "times.csv").write_text("0")
    (folder / ".10.png").write_bytes(b"hidden")
    info = opened(folder).info
    assert info.frame_count == 8
    assert info.warnings == (
        "1 image was left out: of another size than the first.",
        "1 image was left out: named otherwise than the frames.",
    )


def test_deep_frames_are_scaled_alike(tmp_path: Path, opened: Opened) -> None:
    folder = tmp_path / "sweep"
    folder.mkdir()
    for number, value in enumerate((100, 4000, 1600)):
        Image.fromarray(np.full((8, 8), value, np.uint16)).save(folder / f"{number}.png")
    frames = opened(folder).frames
    assert [frames.frame(i)[0, 0, 0] for i in range(3)] == [6, 250, 100]


# What is no series


def folder_of(tmp_path: Path, *names: str) -> Path:
    folder = tmp_path / "visit"
    folder.mkdir()
    for name, image in zip(names, pictures(len(names)), strict=True):
        Image.fromarray(image).save(folder / name)
    return folder


@pytest.mark.parametrize(
    "names",
    [
        ("a1.png",),
        ("a.png", "b.png", "c.png"),
        ("L1.png", "L2.png", "R1.png", "R2.png"),
        ("p7_L1.png", "p7_L2.png", "p7_L3.png"),
        ("a1.png", "a2.png", "b1.png", "b2.png"),
        ("a1.png", "a2.jpg"),
    ],
)
def test_stills_are_no_series(names: tuple[str, ...], tmp_path: Path) -> None:
    folder = folder_of(tmp_path, *names)
    assert not is_series(folder)
    with pytest.raises(NotAClipError, match="“visit” is a folder"):
        open_clip(folder)


def test_frames_named_after_one_zone_are_a_series(tmp_path: Path) -> None:
    assert is_series(folder_of(tmp_path, "L1_1.png", "L1_2.png", "L1_3.png"))


def test_stills_of_different_sizes_are_no_series(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "1.png", "2.png")
    Image.fromarray(pictures(1, 32, 32)[0]).save(folder / "3.png")
    assert not is_series(folder)


def test_files_of_several_images_are_clips_themselves(tmp_path: Path) -> None:
    for number in (1, 2):
        write_pages(tmp_path / f"{number}.tif", pictures(3))
    assert not is_series(tmp_path)


def test_a_series_beside_clips_is_no_clip_by_itself(tmp_path: Path, demo_clip: Path) -> None:
    folder = write_series(tmp_path / "a", pictures(3))
    write_series(folder / "b", pictures(3))
    assert not is_series(folder)
    assert is_series(folder / "b")
    shutil.copy(demo_clip, folder / "b" / "x.mp4")
    assert not is_series(folder / "b")
    assert not is_series(demo_clip)
    assert not is_series(tmp_path / "gone")


def test_a_series_without_a_sound_image_is_none(tmp_path: Path) -> None:
    folder = write_series(tmp_path / "sweep", pictures(5), "{}.png")
    for path in folder.iterdir():
        path.write_bytes(path.read_bytes()[:60])
    with pytest.raises((NotAClipError, ClipEmptyError), match="sweep"):
        open_clip(folder)


# Changes


def test_an_image_that_changes_while_open_is_noticed(tmp_path: Path) -> None:
    folder = write_series(tmp_path / "sweep", pictures(5), "{}.png")
    clip = open_clip(folder, budget_bytes=FRAME)
    write_series(folder, pictures(1, seed=1), "{}.png", first=2)
    with pytest.raises(ClipChangedError, match=r"2\.png"):
        clip.frames.frame(1)
    shutil.rmtree(folder)
    with pytest.raises(ClipChangedError):
        clip.frames.frame(3)
    clip.frames.close()


def test_an_image_that_changes_while_it_is_opened_is_noticed(tmp_path: Path) -> None:
    folder = write_series(tmp_path / "sweep", pictures(5), "{}.png")
    steps = opening(folder)
    assert next(steps).first is not None
    write_series(folder, pictures(1, seed=1), "{}.png", first=5)
    with pytest.raises(ClipChangedError, match=r"5\.png"):
        list(steps)


def test_opening_reports_as_it_goes_and_can_be_given_up(tmp_path: Path) -> None:
    images = pictures(4)
    steps = opening(write_series(tmp_path / "sweep", images))
    first = next(steps)
    assert first.expected == 4
    assert first.first is not None
    assert np.array_equal(first.first, images[0])
    steps.close()
