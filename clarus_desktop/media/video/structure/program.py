"""MPEG program streams (mpg, vob): packs of packets (ISO/IEC 13818-1, section 2.5.3; 11172-1)."""

from __future__ import annotations

from typing import BinaryIO

from clarus_desktop.media.video.structure.found import Structure, read_at

START = b"\0\0\1\xba"
VIDEO = frozenset(b"\0\0\1" + bytes([stream]) for stream in range(0xE0, 0xF0))
"""How a packet of a video begins."""
_END = b"\0\0\1\xb9"
_SECTOR = 2048
_TAIL = 1 << 20
"""Bytes at the end in which the last pack is looked for behind damage."""


def structure(file: BinaryIO, size: int) -> Structure:
    """Recorders pad the last sector after the last frame. One without padding was cut, save one of some
    hundreds that a sound recording fills by chance.
    """
    stopped, last = _follow(file, 0, size)
    broken_at = None
    if stopped < size and last != _END:
        tail = read_at(file, max(size - _TAIL, 0), _TAIL)
        last_pack = max(size - _TAIL, 0) + tail.rfind(START)
        if last_pack > stopped:
            broken_at = stopped
            stopped, last = _follow(file, last_pack, size)
    rest = read_at(file, stopped, 4)
    is_half_done = last == START or (rest != b"" and START.startswith(rest[:3]) and rest.strip(b"\0") != b"")
    fills_sector = stopped == size and size % _SECTOR == 0 and last in VIDEO
    return Structure(stopped <= size and not is_half_done and not fills_sector, broken_at)


def _follow(file: BinaryIO, at: int, size: int) -> tuple[int, bytes]:
    """Where the packets from ``at`` on end, and the code of the last one."""
    last = b""
    while at < size:
        head = read_at(file, at, 14)
        if not head.startswith(b"\0\0\1") or len(head) < 4:
            break
        last = head[:4]
        if last == _END:
            return at + 4, last
        if last != START:
            at += 6 + int.from_bytes(head[4:6], "big")
        elif head[4:5] >= b"\x40":  # MPEG-2; the low bits of the last byte count stuffing
            at += 14 + head[13:].ljust(1, b"\0")[0] % 8
        else:
            at += 12
    return at, last
