"""MPEG transport streams (ts, m2ts): packets of one size, counted (ISO/IEC 13818-1, section 2.4.3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from clarus_desktop.media.video.structure.found import Structure, read_at
from clarus_desktop.media.video.structure.program import VIDEO

_SYNC = b"\x47"
_STEPS = ((188, 0), (192, 4), (204, 0))
"""Bytes from packet to packet, and before each packet."""
_AT_ONCE = 4096


def step_of(file: BinaryIO) -> int:
    """Bytes from packet to packet of a transport stream; 0 for other files."""
    head = read_at(file, 0, 8 * 204)
    for step, first in _STEPS:
        marks = head[first::step]
        if marks.startswith(_SYNC) and marks.count(_SYNC) >= max(len(marks) - 1, 2):  # one may be damaged
            return step
    return 0


def structure(file: BinaryIO, size: int, step: int) -> Structure:
    """Whether packets of a video are missing, and its last one is filled up, as only the last of a frame is.

    One frame in 184 fills its last packet by chance: then a sound stream is taken for a cut one.
    """
    counts: dict[int, int] = {}
    is_stuffed: dict[int, bool] = {}
    broken_at = None
    for at, packet in _packets(file, step):
        stream = int.from_bytes(packet[1:3], "big") % (1 << 13)
        has_field, has_payload, count = packet[3] & 0x20, packet[3] & 0x10, packet[3] & 0x0F
        payload = 4 + (1 + packet[4] if has_field else 0)
        is_start = packet[1] & 0x40 and packet[payload : payload + 4] in VIDEO
        if packet[:1] != _SYNC:
            broken_at = at if broken_at is None else broken_at
        elif has_payload and (is_start or stream in counts):
            leaps = (count - counts.get(stream, count)) % 16 > 1  # a packet may come twice
            may_leap = has_field and packet[4] and packet[5] & 0x80
            if leaps and not may_leap and broken_at is None:
                broken_at = at
            counts[stream], is_stuffed[stream] = count, bool(has_field)
    return Structure(size % step == 0 and all(is_stuffed.values()), broken_at)


def _packets(file: BinaryIO, step: int) -> Iterator[tuple[int, bytes]]:
    """Each whole packet of 188 bytes and where it begins."""
    before = dict(_STEPS)[step]
    file.seek(0)
    start = 0
    while block := file.read(step * _AT_ONCE):
        for at in range(before, len(block) - 187, step):
            yield start + at, block[at : at + 188]
        start += len(block)
