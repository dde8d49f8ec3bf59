from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from PIL import Image

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.errors import ClipEmptyError, ClipNotFoundError, ClipRefusedError, NotAClipError
from clarus_desktop.media import find_clips, glance, identify, size_on_disk, thumbnail
from stills import pictures, write_pages, write_series

T = TypeVar("T")


def result(steps: Generator[None, None, T]) -> T:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def test_a_glance_tells_what_opening_tells(clips: dict[str, Path], opened: Callable[[Path], Clip]) -> None:
    for name, path in clips.items():
        seen, info = result(glance(path)), opened(path).info
        assert (seen.name, seen.sha256, seen.frames) == (name, info.sha256, info.frame_count), name
        assert seen.size == path.stat().st_size
        assert seen.duration_s == pytest.approx(info.duration_s, abs=0.1), name


def test_a_file_is_identified_by_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "x.bin"
    path.write_bytes(bytes(range(256)) * 10_000)
    assert result(identify(path)) == hashlib.sha256(path.read_bytes()).hexdigest()
    assert len(list(identify(path))) == 3  # places to stop at


def test_the_thumbnail_is_the_middle_frame(clips: dict[str, Path], opened: Callable[[Path], Clip]) -> None:
    for name, path in clips.items():
        frames = opened(path).frames
        small = thumbnail(path)
        assert small.shape == frames.frame(0).shape, name
        differences = [
            np.abs(frames.frame(i).astype(int) - small.astype(int)).mean() for i in range(len(frames))
        ]
        assert abs(int(np.argmin(differences)) - len(frames) // 2) <= 1, name


def test_a_thumbnail_is_no_wider_than_asked_for(
    tmp_path: Path, make_clip: Callable[..., Path], draw: Callable[..., np.ndarray]
) -> None:
    path = make_clip(tmp_path / "wide.mp4", draw(3, 330, 70))
    small = thumbnail(path)
    assert small.shape == (23, 110, 3)
    assert small.dtype == np.uint8
    assert thumbnail(path, 40).shape == (7, 36, 3)


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (None, ClipNotFoundError),
        (b"", ClipEmptyError),
        (b"ffconcat version 1.0\nfile other.mp4\n", ClipRefusedError),
        (b"no clip at all", NotAClipError),
    ],
)
def test_what_is_no_clip_is_told(tmp_path: Path, content: bytes | None, error: type[Exception]) -> None:
    path = tmp_path / "x.mp4"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(error, match=r"x\.mp4"):
        result(glance(path))
    with pytest.raises(error, match=r"x\.mp4"):
        thumbnail(path)


@pytest.mark.parametrize("kind", ["still", "pages", "animation", "series"])
def test_a_glance_at_images(kind: str, tmp_path: Path, opened: Callable[[Path], Clip]) -> None:
    images = pictures(7)
    path = tmp_path / "clip"
    match kind:
        case "still":
            Image.fromarray(images[3]).save(path, "PNG")
        case "pages":
            write_pages(path, images, format="TIFF")
        case "animation":
            write_pages(path, images, format="PNG", duration=[20, 30, 40, 50, 60, 70, 80])
        case "series":
            write_series(path, images)
    seen, info = result(glance(path)), opened(path).info
    assert (seen.name, seen.sha256, seen.frames) == ("clip", info.sha256, info.frame_count)
    assert seen.duration_s == pytest.approx(info.duration_s)
    assert seen.sha256 == result(identify(path))
    files = list(path.iterdir()) if path.is_dir() else [path]
    assert seen.size == size_on_disk(path) == sum(file.stat().st_size for file in files)
    assert np.array_equal(thumbnail(path), images[3])


def test_a_thumbnail_of_a_series_passes_over_what_cannot_be_read(tmp_path: Path) -> None:
    images = pictures(5)
    folder = write_series(tmp_path / "sweep", images, "{}.png")
    for number in (1, 3):
        (folder / f"{number}.png").write_bytes(b"")
    assert np.array_equal(thumbnail(folder), images[1])


def test_a_series_is_another_one_when_an_image_changes(tmp_path: Path) -> None:
    folder = write_series(tmp_path / "sweep", pictures(5))
    before = result(identify(folder))
    (folder / "notes.txt").write_text("looked at twice")
    assert result(identify(folder)) == before
    write_series(folder, pictures(1, seed=1), first=3)
    assert result(identify(folder)) != before


def test_what_is_not_there_has_no_size(tmp_path: Path) -> None:
    for path in (tmp_path / "gone", tmp_path, "a\0b"):
        assert size_on_disk(path) is None


@pytest.mark.realdata
def test_a_glance_at_real_clips(lus: Path, opened: Callable[[Path], Clip]) -> None:
    for path in find_clips([lus])[::40]:
        seen, info = result(glance(path)), opened(path).info
        assert seen.frames == info.frame_count
        assert seen.duration_s == pytest.approx(info.duration_s, abs=0.05)
        assert max(thumbnail(path).shape[:2]) <= 160
