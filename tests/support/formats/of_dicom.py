"""DICOM objects: how their frames are stored, and how their colours are."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from pydicom import uid

from dicoms import VIDEOS, write_dicom
from formats.cases import FRAMES, NO, UNEVEN_MS, YES, Case, Group, Make, Variant
from formats.of_videos import PLAIN
from videos import Images, encode, pictures

UNTIMED: dict[str, Any] = {"FrameTime": None, "FrameIncrementPointer": None}
UNEVEN: dict[str, Any] = {
    "FrameTimeVector": [0, *np.diff(UNEVEN_MS).tolist()],
    "FrameIncrementPointer": 0x00181065,
}


def _case(
    name: str,
    write: Callable[..., Path],
    *,
    is_deep: bool,
    has_odd: bool = True,
    is_timeless: bool = True,
    tries: int = 8,
    **cells: str,
) -> Case:
    make: dict[Variant, Make] = {
        Variant.PLAIN: lambda path: write(path, pictures(FRAMES)),
        Variant.UNEVEN: lambda path: write(path, pictures(FRAMES), **UNEVEN),
        Variant.SINGLE: lambda path: write(path, pictures(1, 320, 240)),
    }
    if is_timeless:
        make[Variant.UNTIMED] = lambda path: write(path, pictures(FRAMES), **UNTIMED)
    if has_odd:
        make[Variant.ODD] = lambda path: write(path, pictures(FRAMES, 75, 53))
    if is_deep:
        make[Variant.DEEP] = lambda path: write(
            path, pictures(FRAMES)[..., 1].astype(np.uint16) << 4, stored=12
        )
    return Case(name, Group.DICOM, ".dcm", make, cells, tries=tries)


def frames(name: str, syntax: str, *, is_deep: bool = True, tries: int = 8, **cells: str) -> Case:
    """A row of objects in which each frame is stored by itself."""
    return _case(name, partial(write_dicom, syntax=syntax), is_deep=is_deep, tries=tries, **cells)


def stream(name: str, kind: str, **cells: str) -> Case:
    """A row of objects that hold a video. ``kind``: of ``dicoms.VIDEOS``."""
    syntax, codec, container = VIDEOS[kind]

    def write(path: Path, images: Images, **elements: Any) -> Path:
        made = encode(path.with_suffix(".video"), images, codec=codec, container=container).read_bytes()
        return write_dicom(path, images, syntax, "YBR_PARTIAL_420", video=made, **elements)

    has_clock = container == "mpegts"
    return _case(name, write, is_deep=False, has_odd=False, is_timeless=not has_clock, **cells)


CASES = (
    frames("uncompressed", uid.ExplicitVRLittleEndian, **PLAIN),
    frames("uncompressed, big endian", uid.ExplicitVRBigEndian, **PLAIN),
    frames("deflated", uid.DeflatedExplicitVRLittleEndian, bit=NO),
    frames("RLE", uid.RLELossless, **PLAIN),
    frames("JPEG baseline", uid.JPEGBaseline8Bit, is_deep=False, bit=NO),
    frames("JPEG-LS", uid.JPEGLSLossless, tries=1, block=YES, bit=YES),
    stream("MPEG-2", "mpeg2-ts", block=YES),
    stream("H.264", "h264-raw", rest="from 50 %", block=YES),
    stream("HEVC", "hevc-raw", rest="from 50 %", bit=NO),
)
