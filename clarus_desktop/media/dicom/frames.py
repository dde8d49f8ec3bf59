"""What the header says of the frames, and which bytes are which frame."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO

from pydicom.dataset import Dataset

from clarus_desktop.core.errors import NotAClipError
from clarus_desktop.core.language import tr
from clarus_desktop.media.dicom.fragments import Span, fragments_at, frames_of
from clarus_desktop.media.dicom.header import Head
from clarus_desktop.media.dicom.syntaxes import SYNTAXES, Plain
from clarus_desktop.media.dicom.values import number, text
from clarus_desktop.media.direct import MAX_PIXELS
from clarus_desktop.native import Raster

MOST_FRAMES = 100_000
"""More than an hour; a larger number of frames is a damaged header."""
_GRAY = ("MONOCHROME1", "MONOCHROME2", "PALETTE COLOR")


@dataclass(frozen=True)
class Frames:
    """The frames of an object, as far as they can be found without decoding them."""

    spans: tuple[tuple[Span, ...], ...]
    """Of each frame, in order; none where it is missing, though later ones are there."""
    announced: int | None
    """How many the header says there are; None where it says nothing that could be true."""
    is_cut: bool
    """The file ends before its pixels do."""


def raster_of(head: Head, name: str) -> Raster:
    """Raises NotAClipError for what is no image of a kind that is read."""
    dataset = head.dataset
    rows, columns = _whole(dataset, "Rows"), _whole(dataset, "Columns")
    if min(rows, columns) < 1:
        raise NotAClipError(
            tr("“{name}” doesn't say how large its frames are.", name=name),
            tr("Copy or export the clip again."),
        )
    if rows * columns > MAX_PIXELS:
        raise NotAClipError(
            tr(
                "The frames of “{name}” would have {width} × {height} pixels: more than any recording.",
                name=name,
                width=columns,
                height=rows,
            ),
            tr("Copy or export the clip again."),
        )
    samples = _whole(dataset, "SamplesPerPixel") or 1
    allocated = _whole(dataset, "BitsAllocated") or 8
    if samples not in (1, 3) or allocated not in (8, 16):
        raise NotAClipError(
            tr(
                "The pixels of “{name}” are {samples} × {bits} bits; ultrasound has 1 or 3 × 8 or 16.",
                name=name,
                samples=samples,
                bits=allocated,
            ),
            tr("Choose an ultrasound clip."),
        )
    stored = _whole(dataset, "BitsStored")
    return Raster(
        rows,
        columns,
        samples,
        allocated,
        stored if 0 < stored <= allocated else allocated,
        _whole(dataset, "PixelRepresentation") == 1,
        _colours(text(dataset, "PhotometricInterpretation"), samples),
        by_plane=_whole(dataset, "PlanarConfiguration") == 1,
        big_endian=not head.little_endian,
    )


def announced(head: Head) -> int | None:
    """Number of frames as the header has it; None where it says nothing that could be true."""
    told = number(head.dataset, "NumberOfFrames")
    return int(told) if told is not None and 1 <= told <= MOST_FRAMES else None


def find_frames(file: BinaryIO, head: Head, raster: Raster) -> Frames:
    """``file``: open, what ``Head.open`` gives."""
    expected, pixels = announced(head), head.pixels
    if SYNTAXES[head.syntax].decoder is not Plain.NUMPY:
        fragments = fragments_at(file, pixels.at, head.size)
        return Frames(frames_of(fragments, expected, _extended(head)), expected, fragments.is_cut)
    there = max(head.size - pixels.at, 0)
    length = there if pixels.length is None else min(pixels.length, there)
    each = raster.frame_bytes
    count = min(length // each, MOST_FRAMES)
    spans = tuple(((pixels.at + i * each, each),) for i in range(count))
    return Frames(spans, expected, is_cut=pixels.length is not None and pixels.length > there)


def _extended(head: Head) -> tuple[int, ...]:
    """The extended offset table; empty where there is none."""
    table = head.dataset.get("ExtendedOffsetTable")
    count = len(table) // 8 if isinstance(table, bytes) else 0
    return struct.unpack_from(f"<{count}Q", table) if count else ()


def _colours(told: str, samples: int) -> str:
    """As told, unless that doesn't go with the number of samples."""
    if samples == 1:
        return told if told in _GRAY else "MONOCHROME2"
    return told if told.startswith("YBR") else "RGB"


def _whole(dataset: Dataset, keyword: str) -> int:
    return int(number(dataset, keyword) or 0)
