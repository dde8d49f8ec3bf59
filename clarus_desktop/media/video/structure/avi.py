"""AVI: lists of chunks in one RIFF chunk, or in several (RIFF, Microsoft 1991; OpenDML AVI, 1996)."""

from __future__ import annotations

from typing import BinaryIO

from clarus_desktop.media.video.structure.found import WHOLE, Structure, read_at

START = b"RIFF"
_ENTERED = (b"movi", b"rec ")
"""Lists whose chunks are frames."""
_HEADER = 4096
"""Bytes in which the main header and the header of the first stream lie."""


def structure(file: BinaryIO, size: int) -> Structure:
    at = 0
    while at + 8 <= size:
        head = read_at(file, at, 8)
        if not head.startswith(START):
            break  # data appended
        length = int.from_bytes(head[4:], "little")  # 0: the recorder never filled it in
        end = at + 8 + length if length else size
        if end > size:
            return Structure(is_whole=False)
        stopped, overshot = _follow(file, at + 12, end)
        if overshot and not length:
            return Structure(is_whole=False)
        if stopped < end:
            return Structure(broken_at=stopped)
        at = end + length % 2
    return WHOLE


def _follow(file: BinaryIO, at: int, end: int) -> tuple[int, bool]:
    """Where the last chunk that makes sense ends, and whether the one behind it goes beyond the end."""
    while at + 8 <= end:
        head = read_at(file, at, 12)
        if not all(0x20 <= letter < 0x7F for letter in head[:4]):
            return at, False
        if head.startswith(b"LIST") and head[8:] in _ENTERED:
            at += 12
            continue
        length = int.from_bytes(head[4:8], "little")
        if at + 8 + length > end:
            return at, True
        at += 8 + length + length % 2
    return end, False


def states_no_rate(file: BinaryIO) -> bool:
    """Neither microseconds per frame (in avih), nor units and their rate (in the video's strh)."""
    head = read_at(file, 0, _HEADER)
    main, stream = head.find(b"avih"), head.find(b"vids")
    if not head.startswith(START) or main < 0 or stream < 0:
        return False
    scale, rate = head[stream + 20 : stream + 24], head[stream + 24 : stream + 28]
    return not head[main + 8 : main + 12].strip(b"\0") and not (scale.strip(b"\0") and rate.strip(b"\0"))
