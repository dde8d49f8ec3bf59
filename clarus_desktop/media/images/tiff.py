"""The pages of a TIFF file, each taken out as a file of its own (TIFF 6.0, section 2, and BigTIFF).

Given the whole file, libtiff walks through all pages before the one asked for: 2,000 compressed pages took
85 s. And a file of one page can't lead anywhere else.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import BinaryIO, Literal

from clarus_desktop.media.direct import PageError

STARTS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
"""How a TIFF file begins: byte order, then plain or big."""

_MOST_PAGES = 1 << 20
"""More only a file made to keep us busy has."""
_MOST_BYTES = 1 << 29
"""Of one page's pixels."""
_MOST_ENTRIES = 1 << 12
"""Of one directory; there are a few hundred tags."""
_MOST_VALUES = 1 << 26
"""Bytes of one directory's values."""
_VALUE_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 16: 8}
"""By type. Pointers to further directories (13, 18) and types not known are left out."""
_PIXELS = {273: 279, 324: 325}
"""Tags of where strips and tiles of pixels lie, with those of how long they are."""

Entries = dict[int, tuple[int, bytes]]
"""Type and value by tag."""


@dataclass(frozen=True)
class Directories:
    """The chain of a file's directories, one for each page."""

    start: bytes
    """One of ``STARTS``."""
    offsets: tuple[int, ...]
    whole: bool
    """The chain ends in the file."""

    @property
    def order(self) -> Literal["little", "big"]:
        return "little" if self.start.startswith(b"II") else "big"

    @property
    def widths(self) -> tuple[int, int]:
        """Bytes of a directory's count of entries, and of a count or an offset in it."""
        return (8, 8) if b"+" in self.start else (2, 4)

    def page(self, file: BinaryIO, number: int) -> bytes:
        """A page as a file of its own.

        Raises:
            PageError: its pixels are said to be larger than any recording's.
        """
        entries = self._entries(file, self.offsets[number])
        pixels: dict[int, list[bytes]] = {}
        for where, length in _PIXELS.items():
            if where in entries and length in entries:
                counts = self._numbers(entries[length])
                if sum(counts) > _MOST_BYTES:
                    raise PageError
                places = zip(self._numbers(entries[where]), counts, strict=False)
                pixels[where] = [_read_at(file, offset, count) for offset, count in places]
        return self._written(entries, pixels)

    def _entries(self, file: BinaryIO, offset: int) -> Entries:
        count_bytes, wide = self.widths
        entries: Entries = {}
        count = self.number(_read_at(file, offset, count_bytes))
        table = file.read(min(count, _MOST_ENTRIES) * (4 + 2 * wide))
        left = _MOST_VALUES
        for at in range(0, len(table), 4 + 2 * wide):
            tag, kind = self.number(table[at : at + 2]), self.number(table[at + 2 : at + 4])
            length = self.number(table[at + 4 : at + 4 + wide]) * _VALUE_BYTES.get(kind, 0)
            value = table[at + 4 + wide : at + 4 + 2 * wide]
            if wide < length <= left:
                value = _read_at(file, self.number(value), length)
                left -= length
            if 0 < length <= len(value):
                entries[tag] = kind, value[:length]
        return entries

    def _written(self, entries: Entries, pixels: dict[int, list[bytes]]) -> bytes:
        """Header, directory, the values that are too long for it, pixels."""
        count_bytes, wide = self.widths
        head = self.start + (self._bytes(8, 2) + bytes(2) if wide == 8 else b"")
        values_at = len(head) + wide + count_bytes + len(entries) * (4 + 2 * wide) + wide
        for where, parts in pixels.items():  # room for their places, which are known once the values are
            entries[where] = (16 if wide == 8 else 4), bytes(len(parts) * wide)
        at = values_at + sum(len(value) for _, value in entries.values() if len(value) > wide)
        for where, parts in pixels.items():
            places = []
            for part in parts:
                places.append(self._bytes(at, wide))
                at += len(part)
            entries[where] = entries[where][0], b"".join(places)
        table, values = [], []
        at = values_at
        for tag, (kind, value) in sorted(entries.items()):
            table += [self._bytes(tag, 2), self._bytes(kind, 2)]
            table += [self._bytes(len(value) // _VALUE_BYTES[kind], wide)]
            if len(value) > wide:
                table.append(self._bytes(at, wide))
                values.append(value)
                at += len(value)
            else:
                table.append(value.ljust(wide, b"\0"))
        directory = [self._bytes(len(entries), count_bytes), *table, bytes(wide)]
        strips = [part for parts in pixels.values() for part in parts]
        return b"".join([head, self._bytes(len(head) + wide, wide), *directory, *values, *strips])

    def _numbers(self, entry: tuple[int, bytes]) -> list[int]:
        kind, value = entry
        step = _VALUE_BYTES[kind]
        return [self.number(value[at : at + step]) for at in range(0, len(value), step)]

    def number(self, content: bytes) -> int:
        """In the file's byte order."""
        return int.from_bytes(content, self.order)

    def _bytes(self, number: int, count: int) -> bytes:
        return number.to_bytes(count, self.order)


def directories_of(file: BinaryIO) -> Directories:
    """Follow the chain of a file that begins like a TIFF; the directories up to where it breaks off."""
    size = file.seek(0, os.SEEK_END)
    head = _read_at(file, 0, 16)
    chain = Directories(head[:4], (), whole=True)
    count_bytes, wide = chain.widths
    offset = chain.number(head[wide : 2 * wide])
    offsets: dict[int, None] = {}
    while offset and offset not in offsets and len(offsets) < _MOST_PAGES:
        entries = chain.number(_read_at(file, min(offset, size), count_bytes))
        behind = offset + count_bytes + entries * (4 + 2 * wide)
        if behind + wide > size:
            return Directories(chain.start, tuple(offsets), whole=False)
        offsets[offset] = None
        offset = chain.number(_read_at(file, behind, wide))
    return Directories(chain.start, tuple(offsets), whole=True)


def _read_at(file: BinaryIO, offset: int, count: int) -> bytes:
    file.seek(offset)
    return file.read(count)
