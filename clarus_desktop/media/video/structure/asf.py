"""ASF (wmv): a row of objects, each a GUID and its whole length (Advanced Systems Format, section 2).

What is damaged within the object that holds the frames is not looked for: there FFmpeg leaves out frames
without a word.
"""

from __future__ import annotations

from typing import BinaryIO

from clarus_desktop.media.video.structure.found import Structure, read_at

START = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_HEAD = 24
_FILE_PROPERTIES = bytes.fromhex("a1dcab8c47a9cf118ee400c00c205365")
_HEADER = 4096
"""Bytes in which the file properties lie."""


def structure(file: BinaryIO, size: int) -> Structure:
    at = 0
    while at + _HEAD <= size:
        length = int.from_bytes(read_at(file, at, _HEAD)[16:], "little")
        if length < _HEAD:  # of a live recording
            break
        at += length
    return Structure(is_whole=at <= size)


def duration_s(file: BinaryIO) -> float:
    """Of the recording by the file properties: play duration (100 ns) less preroll (ms); 0 where unknown."""
    head = read_at(file, 0, _HEADER)
    at = head.find(_FILE_PROPERTIES)
    if not head.startswith(START) or at < 0 or len(head) < at + 88:
        return 0.0
    play, preroll = (int.from_bytes(head[at + start : at + start + 8], "little") for start in (64, 80))
    return max(play / 10_000_000 - preroll / 1000, 0.0)
