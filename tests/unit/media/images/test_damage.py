"""Broken images: whatever can be shown is, and what is missing is said."""

from __future__ import annotations

import io
import random
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from clarus_desktop.core.clip import Clip, Gap
from clarus_desktop.core.errors import ClipError
from clarus_desktop.media import open_clip
from clarus_desktop.media.images.structure import structure_of
from clarus_desktop.media.images.tiff import STARTS, directories_of
from mutations import end_of, mutate
from stills import pictures, write_pages, write_series

pytestmark = pytest.mark.filterwarnings("ignore::Warning:PIL")  # as the program runs
Opened = Callable[..., Clip]

ANIMATIONS: dict[str, dict[str, object]] = {
    "png": {"duration": 40},
    "webp": {"duration": 40, "lossless": True},
}
STILLS: dict[str, dict[str, object]] = {
    "png": {}, "jpg": {}, "progressive.jpg": {"progressive": True}, "bmp": {}, "tif": {}
}  # fmt: skip


def cut(path: Path, share: float) -> Path:
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    return path


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("suffix", ["png", "webp", "tif"])
def test_files_of_several_images_that_break_off(
    suffix: str, share: float, tmp_path: Path, opened: Opened
) -> None:
    images = pictures(20)
    path = cut(write_pages(tmp_path / f"x.{suffix}", images, **ANIMATIONS.get(suffix, {})), share)
    clip = opened(path)
    info = clip.info
    assert 1 <= info.frame_count <= 20
    assert info.frame_count >= int(20 * share) - 1
    if (suffix, share) == ("tif", 0.99):  # cut within the pixels of its last page
        assert info.warnings == ("1 of 20 frames are cut short or damaged: parts of them are blank.",)
    else:
        assert info.warnings[-1] == "The file breaks off before its end."
        assert info.gaps[-1].at == info.frame_count
    if suffix == "png":  # which says how many frames there should be
        assert info.missing_frames == 20 - info.frame_count
    for index in range(info.frame_count - 1):
        assert np.array_equal(clip.frames.frame(index), images[index])


@pytest.mark.parametrize("share", [0.5, 0.9, 0.99])
@pytest.mark.parametrize("name", STILLS)
def test_stills_that_break_off(name: str, share: float, tmp_path: Path, opened: Opened) -> None:
    image = pictures(1, 320, 240)[0]
    Image.fromarray(image).save(tmp_path / f"x.{name}", **STILLS[name])
    clip = opened(cut(tmp_path / f"x.{name}", share))
    assert clip.info.warnings
    assert clip.info.gaps == ()
    frame = clip.frames.frame(0)
    part = frame[-100:] if name == "bmp" else frame[:100]  # which is stored from the bottom up
    assert np.abs(part.astype(int) - (image[-100:] if name == "bmp" else image[:100])).mean() < 40


def test_a_damaged_page_is_a_gap(tmp_path: Path, opened: Opened) -> None:
    images = pictures(5)
    path = write_pages(tmp_path / "x.tif", images, compression="tiff_adobe_deflate")
    content = bytearray(path.read_bytes())
    with path.open("rb") as file:
        offset = directories_of(file).offsets[2]
    entries = int.from_bytes(content[offset : offset + 2], "little")
    for at in range(offset + 2, offset + 2 + 12 * entries, 12):
        if int.from_bytes(content[at : at + 2], "little") == 259:  # the compression
            content[at + 8 : at + 10] = b"\xff\xff"
    path.write_bytes(content)
    info = opened(path).info
    assert (info.frame_count, info.gaps) == (4, (Gap(2, 1),))
    assert info.warnings == ("1 of 5 frames could not be decoded and are missing.",)


def test_an_animation_that_claims_endless_frames(tmp_path: Path, opened: Opened) -> None:
    path = write_pages(tmp_path / "x.png", pictures(5), duration=40)
    content = bytearray(path.read_bytes())
    at = content.index(b"acTL") + 4
    content[at : at + 4] = (1 << 30).to_bytes(4, "big")
    content[at + 8 : at + 12] = zlib.crc32(content[at - 4 : at + 8]).to_bytes(4, "big")
    path.write_bytes(content)
    info = opened(path).info
    assert info.frame_count == 5
    assert 0 < info.missing_frames < len(content)


def test_a_hundred_broken_images(tmp_path: Path) -> None:
    """Each opens clean, opens with a warning, or is refused by name, and soon."""
    sources = tmp_path / "sound"
    sources.mkdir()
    write_pages(sources / "x.tif", pictures(4), compression="tiff_lzw")
    write_pages(sources / "raw.tif", pictures(4))
    for suffix, options in ANIMATIONS.items():
        write_pages(sources / f"moving.{suffix}", pictures(4), **options)
    for name, options in STILLS.items():
        Image.fromarray(pictures(1)[0]).save(sources / f"still.{name}", **options)
    names = sorted(path.name for path in sources.iterdir())
    broken = tmp_path / "broken folder"
    broken.mkdir()
    ends = []
    for seed in range(100):
        rng = random.Random(seed)
        path = broken / f"{seed}-{rng.choice(names)}"
        path.write_bytes(mutate((sources / path.name.partition("-")[2]).read_bytes(), rng))
        start = time.process_time()
        ends.append(end_of(path, seed))
        assert time.process_time() - start < 5, path.name
    assert {"clean", "warned"} < set(ends)


def test_a_series_of_broken_images(tmp_path: Path) -> None:
    folder = write_series(tmp_path / "sweep", pictures(30), "{}.jpg")
    rng = random.Random(0)
    for path in folder.iterdir():
        if path.stem != "1" and rng.random() < 0.5:
            path.write_bytes(mutate(path.read_bytes(), rng))
    assert end_of(folder, 1) in ("warned", "NotAClipError")


@given(st.binary(max_size=300), st.sampled_from([b"\x89PNG\r\n\x1a\n", b"RIFF", *STARTS]))
def test_no_bytes_confuse_the_parsers(content: bytes, start: bytes) -> None:
    file = io.BytesIO(start + content)
    structure = structure_of(file)
    assert structure.pages >= 1
    assert len(structure.durations_s) <= structure.pages
    if start in STARTS:
        directories = directories_of(file)
        assert len(set(directories.offsets)) == len(directories.offsets) <= len(content)


def test_what_is_refused_is_named(tmp_path: Path) -> None:
    path = tmp_path / "visit" / "x.webp"
    path.parent.mkdir()
    Image.fromarray(pictures(1)[0]).save(path)
    with pytest.raises(ClipError, match=r"“x\.webp” was cut short") as refusal:
        open_clip(cut(path, 0.5))
    assert "visit" not in str(refusal.value)
