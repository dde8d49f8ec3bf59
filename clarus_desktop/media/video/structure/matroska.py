"""Matroska and WebM: nested elements (RFC 8794, section 6; identifiers by RFC 9559)."""

from __future__ import annotations

from typing import BinaryIO

from clarus_desktop.media.video.structure.found import Structure, read_at

START = b"\x1aE\xdf\xa3"
_SEGMENT, _CLUSTER = 0x18538067, 0x1F43B675
_IN_SEGMENT = {
    *(0x114D9B74, 0x1549A966, 0x1654AE6B, 0x1C53BB6B, 0x1941A469, 0x1043A770, 0x1254C367),
    *(_CLUSTER, 0xEC, 0xBF),
}
"""SeekHead, Info, Tracks, Cues, Attachments, Chapters, Tags; clusters; padding and checksums anywhere."""
_IN_CLUSTER = {0xE7, 0xA3, 0xA0, 0xA7, 0xAB, 0x5854, 0xAF}
"""Timestamp, SimpleBlock, BlockGroup, Position, PrevSize, SilentTracks, EncryptedBlock."""


def structure(file: BinaryIO, size: int) -> Structure:
    """Follow the elements of the segment and of its clusters, one after another, to the segment's end."""
    at, end, is_open = 0, size, False
    while at < end:
        identifier, length, head_bytes = _element(read_at(file, at, 12))
        if not head_bytes:
            return Structure(is_whole=end - at > 12, broken_at=at)
        if is_open and identifier not in _IN_SEGMENT | _IN_CLUSTER:
            return Structure(broken_at=at)
        at += head_bytes
        if identifier == _SEGMENT:
            is_open = True
            end = size if length is None else at + length
            if end > size:
                return Structure(is_whole=False)
        elif identifier != _CLUSTER:
            if length is None:
                return Structure(broken_at=at)
            at += length
    return Structure(is_whole=at == end)


def _element(head: bytes) -> tuple[int, int | None, int]:
    """Identifier, length (None: not stated), and bytes of an element's head; 0 bytes where it is none."""
    id_bytes = 9 - head[0].bit_length()
    first = head[id_bytes] if len(head) > id_bytes else 0
    length_bytes = 9 - first.bit_length()
    if id_bytes > 4 or length_bytes > 8 or len(head) < id_bytes + length_bytes:
        return 0, None, 0
    most = (1 << 7 * length_bytes) - 1
    length = int.from_bytes(head[id_bytes : id_bytes + length_bytes], "big") & most
    known = None if length == most else length
    return int.from_bytes(head[:id_bytes], "big"), known, id_bytes + length_bytes
