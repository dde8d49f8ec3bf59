"""The fragments of compressed pixel data (PS3.5 A.4), and which of them make up which frame."""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import BinaryIO

_ITEM = b"\xfe\xff\x00\xe0"
_END = b"\xfe\xff\xdd\xe0\0\0\0\0"
_STARTS = (b"\xff\xd8\xff", b"\xff\x4f\xff\x51", b"\0\0\0\x0cjP  ")
"""How a frame begins: JPEG and JPEG-LS, JPEG 2000, JPEG 2000 with a JP2 header."""
_SEARCHED = 1 << 10, 1 << 20
"""Bytes searched at a time, at first and at most: the next item is mostly near."""
_MOST = 1 << 18
"""Fragments, and entries of a table; a recording has fewer by far."""

Span = tuple[int, int]
"""Offset of its first byte, and how many bytes."""


@dataclass(frozen=True)
class Fragment:
    item: int
    """Offset of the item it is in, to which tables of frames refer."""
    span: Span
    starts_frame: bool
    """It begins as a frame does."""
    after_hole: bool
    """What comes before it is damaged; fragments may be lost there."""


@dataclass(frozen=True)
class Fragments:
    found: tuple[Fragment, ...]
    table: tuple[int, ...]
    """Offset of each frame from the first fragment (basic offset table); often empty."""
    is_cut: bool
    """The file ends before the fragments do."""
    rest: tuple[Span, ...] = ()
    """What is left of a fragment that the end of the file has cut; nothing or one."""


def fragments_at(file: BinaryIO, at: int, size: int) -> Fragments:
    """Follow the items from ``at`` on, in a file of ``size`` bytes.

    An item whose length leads astray ends where the next one is found.
    """
    table: tuple[int, ...] = ()
    found: list[Fragment] = []
    is_first, after_hole = True, False
    while at + 8 <= size and len(found) < _MOST:
        head = _read(file, at, 8)
        if head == _END:
            return Fragments(tuple(found), table, is_cut=False)
        start = at + 8
        begins = _begins_frame(file, start)
        if head.startswith(_ITEM):
            end = start + int.from_bytes(head[4:], "little")
        elif begins:
            end = size + 1  # its length can't be read, but what it holds is a frame
        else:
            after_hole = True
            at = _next_item(file, at + 1, size)
            continue
        if not (_is_item(file, end, size) or _begins_frame(file, end + 8)):
            end = _next_item(file, start, size)
            if end == size:
                return Fragments(tuple(found), table, True, ((start, size - start),))
        if is_first and not begins:
            entries = _read(file, start, 4 * min((end - start) // 4, _MOST))
            table = struct.unpack_from(f"<{len(entries) // 4}I", entries)
        else:
            found.append(Fragment(at, (start, end - start), begins, after_hole))
        is_first, after_hole = False, False
        at = end
    return Fragments(tuple(found), table, is_cut=True)


def frames_of(
    fragments: Fragments, expected: int | None, extended: tuple[int, ...]
) -> tuple[tuple[Span, ...], ...]:
    """The spans of each frame, in order; none for one that is not there.

    Args:
        expected: how many frames there should be; None where that is not known.
        extended: the extended offset table (PS3.3 C.7.6.3.1.8), in place of the basic one if it holds.
    """
    found = fragments.found
    for table in (extended, fragments.table):
        if _holds(table, found, expected):
            return tuple(_by_table(table, found))
    if len(found) == expected or not any(fragment.starts_frame for fragment in found):
        if expected == 1:
            return (tuple(fragment.span for fragment in found),)
        found = tuple(replace(fragment, starts_frame=True) for fragment in found)
    return tuple(_by_starts(found, expected))


def _holds(table: tuple[int, ...], found: tuple[Fragment, ...], expected: int | None) -> bool:
    """Whether it is a table of these fragments; where some are lost, most of the others must agree."""
    if not table or not found or len(table) != (expected or len(table)):
        return False
    first, last = found[0].item, found[-1].item
    items = {fragment.item - first for fragment in found}
    within = [offset for offset in table if offset <= last - first]
    hits = sum(offset in items for offset in within)
    return table[0] == 0 and all(a < b for a, b in pairwise(table)) and 2 * hits > len(within)


def _by_table(table: tuple[int, ...], found: tuple[Fragment, ...]) -> Iterator[tuple[Span, ...]]:
    items = [fragment.item for fragment in found]
    ends = [bisect_left(items, items[0] + offset) for offset in table[1:]] + [len(found)]
    for offset, end in zip(table, ends, strict=True):
        start = bisect_left(items, items[0] + offset)
        is_there = start < len(found) and items[start] == items[0] + offset
        yield tuple(fragment.span for fragment in found[start:end]) if is_there else ()


def _by_starts(found: tuple[Fragment, ...], expected: int | None) -> Iterator[tuple[Span, ...]]:
    """A frame goes on up to the next one's beginning. What a hole has swallowed is what is missing then:
    with one hole all that is, with several one frame each."""
    lost = (expected or 0) - sum(fragment.starts_frame for fragment in found)
    holes = sum(fragment.after_hole for fragment in found)
    each = max(lost if holes == 1 else min(lost, 1), 0)
    spans: list[Span] = []
    for fragment in found:
        if spans and (fragment.starts_frame or fragment.after_hole):
            yield tuple(spans)
            spans = []
        if fragment.after_hole:
            yield from ((),) * each
        if spans or fragment.starts_frame:
            spans.append(fragment.span)
    if spans:
        yield tuple(spans)


def _begins_frame(file: BinaryIO, at: int) -> bool:
    return _read(file, at, 8).startswith(_STARTS)


def _is_item(file: BinaryIO, at: int, size: int) -> bool:
    """Whether an item or the end of all begins there, or the file ends."""
    if at >= size:
        return at == size
    head = _read(file, at, 8)
    return head == _END or (head.startswith(_ITEM) and len(head) == 8)


def _next_item(file: BinaryIO, at: int, size: int) -> int:
    """Offset of the next item, or the end of all, at or after ``at``; ``size`` where there is none."""
    overlap = len(_END) - 1
    length, most = _SEARCHED
    while at < size:
        block = _read(file, at, length + overlap)
        hits = [hit for mark in (_ITEM, _END) if (hit := block.find(mark)) >= 0]
        if hits:
            return at + min(hits)
        at += length
        length = min(2 * length, most)
    return size


def _read(file: BinaryIO, at: int, count: int) -> bytes:
    file.seek(at)
    return file.read(count)
