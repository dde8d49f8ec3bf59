"""Images: single ones, files of several, and folders of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image

from formats.cases import FRAMES, NO, NOTHING, UNEVEN_MS, YES, Case, Group, Make, Variant
from formats.of_videos import PLAIN, clear
from stills import write_pages
from videos import Images, pictures

STILL: Any = {"gap": NOTHING, "loss": NOTHING}
FOLDER: Any = {"renamed": NOTHING, "cut": NOTHING, "rest": NOTHING, "gap": NOTHING}
CHECKED: Any = {"block": YES, "loss": NOTHING, "bit": YES}
"""Checksums are kept of all that there is."""
DURATIONS_MS = [*np.diff(UNEVEN_MS).tolist(), 40]


def still(path: Path, image: NDArray[Any], **options: Any) -> Path:
    Image.fromarray(image).save(path, **options)
    return path


def turned(path: Path) -> Path:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    lying = np.ascontiguousarray(np.rot90(pictures(1, 64, 96)[0], 1))
    return still(path, lying, exif=exif)


def deep(images: Images) -> NDArray[np.uint16]:
    """The green of them as gray of 12 bits."""
    return images[..., 1].astype(np.uint16) << 4


def one(name: str, suffix: str, *, turns: bool, sees_through: bool, is_deep: bool, **cells: str) -> Case:
    """A row of single images. ``turns`` and so on: what the format can hold."""
    make: dict[Variant, Make] = {
        Variant.PLAIN: lambda path: still(path, pictures(1)[0]),
        Variant.UNTIMED: lambda path: still(path, pictures(1)[0]),
        Variant.ODD: lambda path: still(path, pictures(1, 75, 53)[0]),
        Variant.SINGLE: lambda path: still(path, pictures(1)[0]),
    }
    if turns:
        make[Variant.TURNED] = turned
    if sees_through:
        make[Variant.CLEAR] = lambda path: still(path, clear(pictures(1))[0])
    if is_deep:
        make[Variant.DEEP] = lambda path: still(path, deep(pictures(1))[0])
    return Case(name, Group.IMAGE, suffix, make, {**STILL, **cells}, frames=1)


def several(name: str, suffix: str, options: dict[str, Any], *, is_timed: bool, **cells: str) -> Case:
    """A row of files with several images."""
    write = partial(write_pages, **options)
    make: dict[Variant, Make] = {
        Variant.PLAIN: lambda path: write(path, pictures(FRAMES)),
        Variant.ODD: lambda path: write(path, pictures(FRAMES, 75, 53)),
        Variant.CLEAR: lambda path: write(path, clear(pictures(FRAMES))),
    }
    if is_timed:
        make[Variant.UNEVEN] = lambda path: write(path, pictures(FRAMES), duration=DURATIONS_MS)
        make[Variant.UNTIMED] = lambda path: write(path, pictures(FRAMES), duration=0)
    else:
        make[Variant.UNTIMED] = make[Variant.PLAIN]
        make[Variant.DEEP] = lambda path: write(path, deep(pictures(FRAMES)))
    return Case(name, Group.IMAGE, suffix, make, cells)


def folder(suffix: str, *, is_deep: bool, **cells: str) -> Case:
    """A row of folders, each a series of images."""

    def write(path: Path, images: NDArray[Any]) -> Path:
        path.mkdir()
        for number, image in enumerate(images):
            still(path / f"frame_{number}{suffix}", image)
        return path

    make: dict[Variant, Make] = {
        Variant.PLAIN: lambda path: write(path, pictures(FRAMES)),
        Variant.UNTIMED: lambda path: write(path, pictures(FRAMES)),
        Variant.ODD: lambda path: write(path, pictures(FRAMES, 75, 53)),
    }
    if is_deep:
        make[Variant.DEEP] = lambda path: write(path, deep(pictures(FRAMES)))
    return Case(f"folder of {suffix[1:]}", Group.IMAGE, "", make, {**FOLDER, **cells})


CASES = (
    one("png", ".png", turns=True, sees_through=True, is_deep=True, **CHECKED, rest="from 50 %"),
    one("jpeg", ".jpg", turns=True, sees_through=False, is_deep=False, rest="from 50 %"),
    one("tiff", ".tif", turns=True, sees_through=True, is_deep=True, **PLAIN),
    one("bmp", ".bmp", turns=False, sees_through=False, is_deep=False, **PLAIN),
    one("webp", ".webp", turns=True, sees_through=True, is_deep=False, rest=NO, block=NO, bit=NO),
    several("tiff, several pages", ".tif", {}, is_timed=False, gap=YES, **PLAIN),
    several(
        "tiff, several compressed pages",
        ".tif",
        {"compression": "tiff_lzw"},
        is_timed=False,
        gap=YES,
        block=YES,
    ),
    several("animated png", ".png", {"duration": 40}, is_timed=True, block=YES),
    several("animated webp", ".webp", {"duration": 40, "lossless": True}, is_timed=True, block=YES, gap=YES),
    folder(".png", is_deep=True, **CHECKED),
    folder(".jpg", is_deep=False),
    folder(".tif", is_deep=True, **PLAIN),
)
