"""Files of several images: pages of a TIFF, frames of an animated PNG or WebP."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from clarus_desktop.core.clip import Clip, Timing
from clarus_desktop.core.errors import ClipChangedError
from clarus_desktop.media import open_clip
from stills import pictures, write_pages

Opened = Callable[..., Clip]
FRAME = 64 * 48 * 3


@pytest.mark.parametrize("compression", ["raw", "tiff_lzw", "tiff_adobe_deflate", "packbits"])
@pytest.mark.parametrize("big_tiff", [False, True])
@pytest.mark.parametrize("budget", [1 << 30, 3 * FRAME])
def test_pages_of_a_tiff_are_frames(
    compression: str, big_tiff: bool, budget: int, tmp_path: Path, opened: Opened
) -> None:
    images = pictures(7)
    path = write_pages(tmp_path / "x.tif", images, compression=compression, big_tiff=big_tiff)
    clip = opened(path, budget)
    info = clip.info
    assert (info.frame_count, info.format, info.timing, info.warnings) == (7, "tiff", Timing.UNKNOWN, ())
    for index in (6, 0, 3, 3, 1, 5, 2, 4):
        assert np.array_equal(clip.frames.frame(index), images[index])


def test_pages_of_other_sizes_are_left_out_and_told(tmp_path: Path, opened: Opened) -> None:
    images = [Image.fromarray(image) for image in pictures(3)]
    images.insert(1, images[0].resize((16, 12)))
    images[0].save(tmp_path / "x.tif", save_all=True, append_images=images[1:])
    info = opened(tmp_path / "x.tif").info
    assert info.frame_count == 3
    assert info.warnings == ("1 image was left out: of another size than the first.",)
    assert info.gaps == ()


def test_deep_pages_are_scaled_alike(tmp_path: Path, opened: Opened) -> None:
    """One bright page decides for all: brightness can be compared from frame to frame."""
    pages = [Image.fromarray(np.full((8, 8), value, np.uint16)) for value in (100, 4000, 1600)]
    pages[0].save(tmp_path / "x.tif", save_all=True, append_images=pages[1:])
    frames = opened(tmp_path / "x.tif").frames
    assert [frames.frame(i)[0, 0, 0] for i in range(3)] == [6, 250, 100]


def test_a_chain_of_pages_that_bites_its_tail_ends(tmp_path: Path, opened: Opened) -> None:
    path = write_pages(tmp_path / "x.tif", pictures(2))
    content = bytearray(path.read_bytes())
    first = int.from_bytes(content[4:8], "little")
    entries = int.from_bytes(content[first : first + 2], "little")
    second = int.from_bytes(content[first + 2 + 12 * entries :][:4], "little")
    behind = second + 2 + 12 * int.from_bytes(content[second : second + 2], "little")
    content[behind : behind + 4] = first.to_bytes(4, "little")
    path.write_bytes(content)
    assert opened(path).info.frame_count == 2


@pytest.mark.parametrize(("suffix", "options"), [("png", {}), ("webp", {"lossless": True})])
@pytest.mark.parametrize("budget", [1 << 30, 3 * FRAME])
def test_an_animation_keeps_its_times(
    suffix: str, options: dict[str, object], budget: int, tmp_path: Path, opened: Opened
) -> None:
    images = pictures(6)
    durations = [40, 40, 100, 20, 30, 50]
    path = write_pages(tmp_path / f"x.{suffix}", images, duration=durations, **options)
    clip = opened(path, budget)
    info = clip.info
    assert (info.format, info.timing, info.warnings) == (suffix, Timing.FILE, ())
    assert info.times_s.tolist() == pytest.approx([0, 0.04, 0.08, 0.18, 0.2, 0.23])
    assert info.duration_s == pytest.approx(0.28)
    for index in (5, 0, 2, 1, 4, 3):
        assert np.array_equal(clip.frames.frame(index), images[index])


@pytest.mark.parametrize(("suffix", "options"), [("png", {}), ("webp", {"lossless": True})])
def test_frames_of_an_animation_are_composed(
    suffix: str, options: dict[str, object], tmp_path: Path, opened: Opened
) -> None:
    """Files store only what changes."""
    images = pictures(1).repeat(5, axis=0)
    for number, image in enumerate(images):
        image[:8, : 8 * number] = 40 * number
    frames = opened(write_pages(tmp_path / f"x.{suffix}", images, duration=40, **options)).frames
    for index, image in enumerate(images):
        assert np.array_equal(frames.frame(index), image)


def test_an_image_for_programs_without_animation_is_no_frame(tmp_path: Path, opened: Opened) -> None:
    images = pictures(4)
    path = write_pages(tmp_path / "x.png", images, duration=40, default_image=True)
    frames = opened(path).frames
    assert len(frames) == 3
    for index in range(3):
        assert np.array_equal(frames.frame(index), images[index + 1])


def test_an_animation_without_durations_has_no_times(tmp_path: Path, opened: Opened) -> None:
    info = opened(write_pages(tmp_path / "x.png", pictures(3), duration=0)).info
    assert (info.frame_count, info.timing) == (3, Timing.UNKNOWN)
    assert info.times_s.tolist() == pytest.approx([0, 0.04, 0.08])


def test_a_file_that_changes_while_open_is_noticed(tmp_path: Path) -> None:
    path = write_pages(tmp_path / "x.tif", pictures(5))
    clip = open_clip(path, budget_bytes=FRAME)
    write_pages(path, pictures(5, seed=1))
    with pytest.raises(ClipChangedError, match=r"x\.tif"):
        clip.frames.frame(1)
    clip.frames.close()
