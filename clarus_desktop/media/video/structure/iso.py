"""MP4 and MOV: a row of boxes (ISO/IEC 14496-12, section 4.2)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from clarus_desktop.media.video.structure.found import Structure, read_at

_KNOWN = frozenset(
    {b"ftyp", b"styp", b"moov", b"moof", b"mdat", b"mfra", b"sidx", b"free", b"skip", b"wide", b"pnot"}
)


def structure(file: BinaryIO, size: int) -> Structure:
    """Whole also where there are no boxes at all. What lies within them FFmpeg follows by their index."""
    return Structure(all(end <= size for _, end in _boxes(file, size)))


def cut_before_index(file: BinaryIO, size: int) -> bool:
    """Whether the file ends before its index, the moov box, does."""
    boxes = list(_boxes(file, size))
    return bool(boxes) and all(kind != b"moov" or end > size for kind, end in boxes)


def _boxes(file: BinaryIO, size: int) -> Iterator[tuple[bytes, int]]:
    """Kind and end of each top-level box; none for other files.

    A 32-bit length stands before the kind; 1: a 64-bit length follows; 0: up to the end of the file.
    """
    at = 0
    while at + 8 <= size:
        head = read_at(file, at, 16)
        length, kind = int.from_bytes(head[:4], "big"), head[4:8]
        if length == 1:
            length = int.from_bytes(head[8:], "big")
        elif length == 0:
            length = size - at
        is_known = kind in _KNOWN
        if length < 8 or (not is_known and (at == 0 or at + length > size)):
            return  # no such file, or data appended to it
        at += length
        yield kind, at
