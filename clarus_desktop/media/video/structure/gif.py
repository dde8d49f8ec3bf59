"""GIF: a chain of blocks up to a trailer (GIF89a specification)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import BinaryIO

from clarus_desktop.media.video.structure.found import WHOLE, Structure, read_at

STARTS = (b"GIF87a", b"GIF89a")
TRAILER = b";"


def structure(file: BinaryIO, size: int) -> Structure:
    if any(kind == TRAILER for kind, _ in blocks(file)):
        return WHOLE
    stopped = file.tell() - 1
    if stopped >= size - 1:
        return Structure(is_whole=False)
    return Structure(is_whole=read_at(file, size - 1, 1) == TRAILER, broken_at=stopped)


def states_no_time(file: BinaryIO) -> bool:
    """Whether no image is given a time to be shown."""
    controls = (content for kind, content in blocks(file) if kind == b"!\xf9")
    return not any(content[1:3].strip(b"\0") for content in controls)


def blocks(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """The blocks with the content of their first sub-block, as far as they make sense.

    They begin with "," for an image, "!" and a label for an extension, ";" for the trailer, the last one.
    """

    def table_bytes(flags: int) -> int:
        return 3 << (flags % 8 + 1) if flags & 0x80 else 0

    file.seek(13 + table_bytes(read_at(file, 10, 1).ljust(1, b"\0")[0]))
    while (kind := file.read(1)) in (b",", b"!", TRAILER):
        if kind == b",":
            descriptor = file.read(9).ljust(9, b"\0")
            file.seek(table_bytes(descriptor[8]) + 1, os.SEEK_CUR)
        elif kind == b"!":
            kind += file.read(1)
        else:
            yield kind, b""
            return
        length = file.read(1)
        content = file.read(length[0]) if length else b""
        yield kind, content
        while length not in (b"\0", b""):
            length = file.read(1)
            file.seek(length[0] if length else 0, os.SEEK_CUR)
