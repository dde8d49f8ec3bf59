"""Which clip a file is: the SHA-256 of its bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Generator

from clarus_desktop.media.probe import Stream, unreadable

_BLOCK = 1 << 20


def hashing(source: Stream) -> Generator[None, None, str]:
    """SHA-256 of a file's bytes, hexadecimal; yields once per megabyte.

    Raises:
        ClipChangedError, ClipUnreadableError: see ``Source.open``.
    """
    sha256 = hashlib.sha256()
    try:
        with source.open() as file:
            while block := file.read(_BLOCK):
                sha256.update(block)
                yield
    except OSError as error:
        raise unreadable(source.name, error) from None
    return sha256.hexdigest()
