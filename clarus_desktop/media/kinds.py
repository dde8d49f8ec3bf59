"""What kind of clip a file holds, by its content: names lie."""

from __future__ import annotations

from enum import Enum, auto
from typing import Literal

from clarus_desktop.media.probe import Source

HEAD_BYTES = 132
"""From the start of a file, by which its kind is told."""

_IMAGE_STARTS = (
    *(b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"BM"),
    *(b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"),  # TIFF, and BigTIFF
)
_FIRST_GROUPS = (0x0002, 0x0008)
"""Of a DICOM object: how the file was written, and what object it is."""
_VALUE_KINDS = frozenset(
    b"AE AS AT CS DA DS DT FL FD IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN UR US UT "
    b"UV".split()
)
_LONGEST_FIRST = 128
"""Bytes of a first element, at most: a group length, a character set, an image type or a UID."""


class Kind(Enum):
    """Who reads it."""

    VIDEO = auto()
    """Whatever is none of the others; FFmpeg tells whether it is one."""
    DICOM = auto()
    IMAGE = auto()


def kind_of(source: Source) -> Kind:
    """The kind of a file that ``probe`` let through."""
    with source.open() as file:
        head = file.read(HEAD_BYTES)
    if is_dicom(head):
        return Kind.DICOM
    if head.startswith(_IMAGE_STARTS) or (head.startswith(b"RIFF") and head[8:12] == b"WEBP"):
        return Kind.IMAGE
    return Kind.VIDEO


def is_dicom(head: bytes) -> bool:
    """Whether the first ``HEAD_BYTES`` of a file are those of a DICOM object.

    With "DICM" behind a preamble (PS3.10, 7.1), or without either, as older programs write it: then the
    object begins at once with a short element of group 0002 or 0008.
    """
    if head[128:132] == b"DICM":
        return True
    return len(head) >= HEAD_BYTES and (_begins_object(head, "little") or _begins_object(head, "big"))


def _begins_object(head: bytes, order: Literal["little", "big"]) -> bool:
    """Whether a short element of one of the first groups, and then another, stand there."""
    group, element, length = (int.from_bytes(head[a:b], order) for a, b in ((0, 2), (2, 4), (4, 8)))
    if group not in _FIRST_GROUPS or element > 0xFF:
        return False
    if head[4:6] in _VALUE_KINDS:  # explicit: a kind in two letters stands before the length
        length = int.from_bytes(head[6:8], order)
    elif length == 0 or order == "big":
        return False  # not how any object begins, but how many other files do
    if length % 2 or length > _LONGEST_FIRST:
        return False
    follows = int.from_bytes(head[8 + length : 10 + length], order) if length <= 120 else group
    return group <= follows <= _FIRST_GROUPS[-1]
