"""A single image is a clip of one frame, as it is meant to be seen."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image

from clarus_desktop.core.clip import ASSUMED_FPS, Clip, Timing
from clarus_desktop.core.errors import NotAClipError
from clarus_desktop.media import direct, open_clip
from clarus_desktop.media.images import pixels
from stills import pictures

Opened = Callable[..., Clip]


def only_frame(opened: Opened, path: Path) -> np.ndarray:
    clip = opened(path)
    assert clip.info.frame_count == len(clip.frames) == 1
    return clip.frames.frame(0)


@pytest.mark.parametrize("suffix", ["png", "tif", "bmp", "webp"])
def test_a_still_is_a_clip_of_one_frame(suffix: str, tmp_path: Path, opened: Opened) -> None:
    image = pictures(1)[0]
    path = tmp_path / f"x.{suffix}"
    Image.fromarray(image).save(path, **({"lossless": True} if suffix == "webp" else {}))
    clip = opened(path)
    info, frame = clip.info, clip.frames.frame(0)
    assert np.array_equal(frame, image)
    assert frame.dtype == np.uint8
    assert not frame.flags.writeable
    assert (info.width, info.height, info.frame_count) == (64, 48, 1)
    assert (info.name, info.sha256) == (path.name, hashlib.sha256(path.read_bytes()).hexdigest())
    assert info.format == {"tif": "tiff"}.get(suffix, suffix)
    assert (info.warnings, info.gaps, info.missing_frames) == ((), (), 0)
    assert info.timing is Timing.UNKNOWN
    assert (info.times_s.tolist(), info.duration_s) == ([0], 1 / ASSUMED_FPS)


def test_a_jpeg_is_what_pillow_makes_of_it(tmp_path: Path, opened: Opened) -> None:
    path = tmp_path / "x.jpg"
    Image.fromarray(pictures(1)[0]).save(path, quality=80)
    assert np.array_equal(only_frame(opened, path), np.asarray(Image.open(path)))
    assert opened(path).info.format == "jpeg"


def test_the_name_may_lie(tmp_path: Path, opened: Opened) -> None:
    path = tmp_path / "x.mp4"
    Image.fromarray(pictures(1)[0]).save(path, "PNG")
    assert opened(path).info.format == "png"


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", ["png", "jpg", "tif", "webp"])
def test_every_orientation_is_turned_upright(
    orientation: int, suffix: str, tmp_path: Path, opened: Opened
) -> None:
    """A picture of four quarters, the upper left one brightest, stored turned in each of the eight ways."""
    upright = np.zeros((32, 64, 3), np.uint8)
    upright[:16, :32], upright[:16, 32:], upright[16:, :32] = 250, 170, 90
    stored = {
        1: upright,
        2: upright[:, ::-1],
        3: upright[::-1, ::-1],
        4: upright[::-1],
        5: upright.transpose(1, 0, 2),
        6: np.rot90(upright, 1),
        7: upright[::-1, ::-1].transpose(1, 0, 2),
        8: np.rot90(upright, -1),
    }[orientation]
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    path = tmp_path / f"x.{suffix}"
    Image.fromarray(np.ascontiguousarray(stored)).save(path, exif=exif)
    frame = only_frame(opened, path)
    assert frame.shape == upright.shape
    assert np.abs(frame.astype(int) - upright).mean() < 3


def test_a_broken_orientation_is_left_aside(tmp_path: Path, opened: Opened) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 77
    image = pictures(1)[0]
    Image.fromarray(image).save(tmp_path / "x.png", exif=exif)
    Image.fromarray(image).save(tmp_path / "y.png", exif=b"Exif\0\0no such thing")
    for name in ("x.png", "y.png"):
        assert np.array_equal(only_frame(opened, tmp_path / name), image)


def test_transparent_parts_lie_over_black(tmp_path: Path, opened: Opened) -> None:
    rgba = np.full((16, 16, 4), 200, np.uint8)
    rgba[:8, :, 3], rgba[8:, :, 3] = 0, 255
    rgba[8:, 8:, 3] = 128
    Image.fromarray(rgba).save(tmp_path / "x.png")
    frame = only_frame(opened, tmp_path / "x.png")
    assert [frame[0, 0, 0], frame[15, 0, 0], frame[15, 15, 0]] == [0, 200, 100]


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "CMYK"])
def test_every_kind_of_colour_becomes_rgb(mode: str, tmp_path: Path, opened: Opened) -> None:
    image = np.zeros((16, 16, 3), np.uint8)
    image[:, 8:] = 255
    path = tmp_path / ("x.tif" if mode == "CMYK" else "x.png")
    Image.fromarray(image).convert(mode).save(path)
    assert np.array_equal(only_frame(opened, path), image)


def test_a_palette_with_a_transparent_colour(tmp_path: Path, opened: Opened) -> None:
    indices = np.zeros((8, 8), np.uint8)
    indices[:, 4:] = 1
    image = Image.fromarray(indices, "L").convert("P")
    image.putpalette([10, 20, 30, 200, 210, 220] + [0] * 762)
    image.save(tmp_path / "x.png", transparency=0)
    frame = only_frame(opened, tmp_path / "x.png")
    assert [frame[0, 0].tolist(), frame[0, 7].tolist()] == [[0, 0, 0], [200, 210, 220]]


@pytest.mark.parametrize(("largest", "shift"), [(65535, 8), (4095, 4), (1023, 2), (255, 0), (3, 0)])
@pytest.mark.parametrize("suffix", ["png", "tif"])
def test_deep_gray_is_scaled_by_the_bits_in_use(
    largest: int, shift: int, suffix: str, tmp_path: Path, opened: Opened
) -> None:
    values = np.linspace(0, largest, 256).astype(np.uint16).reshape(16, 16)
    Image.fromarray(values).save(tmp_path / f"x.{suffix}")
    frame = only_frame(opened, tmp_path / f"x.{suffix}")
    assert np.array_equal(frame, np.repeat((values >> shift).astype(np.uint8)[..., None], 3, axis=2))


def test_an_image_too_large_to_be_a_recording_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pixels, "MAX_PIXELS", 64 * 48 - 1)
    Image.fromarray(pictures(1)[0]).save(tmp_path / "x.png")
    with pytest.raises(NotAClipError, match=r"“x\.png” is larger"):
        open_clip(tmp_path / "x.png")
    assert direct.MAX_PIXELS == 1 << 26


def test_a_small_file_that_claims_to_be_huge_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.png"
    Image.fromarray(pictures(1)[0]).save(path)
    content = bytearray(path.read_bytes())
    content[16:24] = (60_000).to_bytes(4, "big") * 2
    path.write_bytes(content)
    with pytest.raises(NotAClipError, match=r"x\.png"):
        open_clip(path)


def test_no_other_format_of_pillow_is_read(tmp_path: Path) -> None:
    """A file of another kind is video or nothing, whatever Pillow makes of it."""
    for suffix in ("ppm", "tga", "pcx", "ico"):
        Image.fromarray(pictures(1)[0]).save(tmp_path / f"x.{suffix}")
        with pytest.raises(NotAClipError):
            open_clip(tmp_path / f"x.{suffix}")
    assert set(pixels.FORMATS) == {"PNG", "JPEG", "TIFF", "BMP", "WEBP"}
