"""What the chunks of a PNG or WebP file tell before anything is decoded."""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from typing import BinaryIO

_MOST_PARTS = 1 << 20
"""Chunks of a file that are followed: more only a file made to keep us busy has."""
_PNG_FRAME_BYTES = 38
"""Of an animated PNG's frame at least: its fcTL chunk."""


@dataclass(frozen=True)
class Structure:
    """How many images a file holds."""

    pages: int = 1
    """As an animated PNG says, without an image that is only there for programs that know no animation; as an
    animated WebP holds; else 1."""
    durations_s: tuple[float, ...] = ()
    """How long each frame of an animation is shown, of those that the file reaches; else empty."""
    skipped: int = 0
    """Images before the first page that aren't part of the animation."""
    whole: bool = True
    """The structure reaches the file's end. JPEG and BMP tell only in decoding, so True."""
    end: int = 0
    """Of an animated WebP: where its last whole chunk ends."""


def structure_of(file: BinaryIO) -> Structure:
    """Follow the chunks of a PNG or WebP file; any other is one page (see ``tiff`` for those)."""
    size = file.seek(0, os.SEEK_END)
    head = _read_at(file, 0, 16)
    if head.startswith(b"\x89PNG"):
        return _png(file, size)
    if head.startswith(b"RIFF"):
        return _webp(file, size)
    return Structure()


def _png(file: BinaryIO, size: int) -> Structure:
    """Chunks of length, kind, content and checksum (PNG specification, third edition, 5.3 and 11.3.6)."""
    announced, skipped = 0, 0
    durations: list[float] = []
    at = 8
    for _ in range(_MOST_PARTS):
        part = _read_at(file, at, 34)
        if len(part) < 12 or part[4:8] == b"IEND":
            break
        length, kind, content = int.from_bytes(part[:4], "big"), part[4:8], part[8:]
        if kind == b"acTL":
            announced = int.from_bytes(content[:4], "big")
        elif kind == b"fcTL" and len(content) == 26:
            over, under = struct.unpack_from(">HH", content, 20)
            durations.append(over / (under or 100))
        elif kind == b"IDAT" and announced and not durations:
            skipped = 1
        at += 12 + length
    whole = part[4:8] == b"IEND" and at + 12 <= size
    if not announced:
        return Structure(whole=whole)
    pages = min(announced, size // _PNG_FRAME_BYTES + 1)
    return Structure(pages, tuple(durations[:pages]), skipped, whole)


def _webp(file: BinaryIO, size: int) -> Structure:
    """RIFF chunks; each ANMF chunk is a frame, with its duration in ms (RFC 9649, 2.7.1.1)."""
    end = 8 + int.from_bytes(_read_at(file, 4, 4), "little")
    durations: list[float] = []
    at = 12
    for _ in range(_MOST_PARTS):
        part = _read_at(file, at, 24)
        length = int.from_bytes(part[4:8], "little")
        behind = at + 8 + length + length % 2
        if len(part) < 8 or behind > min(end, size):
            break
        if part[:4] == b"ANMF" and len(part) == 24:
            durations.append(int.from_bytes(part[20:23], "little") / 1000)
        at = behind
    return Structure(max(len(durations), 1), tuple(durations), whole=end <= size, end=at)


def _read_at(file: BinaryIO, offset: int, count: int) -> bytes:
    file.seek(offset)
    return file.read(count)
