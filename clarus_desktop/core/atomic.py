"""Files that are either written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary file beside ``path`` to write to; on success it takes ``path``'s place.

    The content is on disk before the name changes, so that a crash leaves the old file or the new one,
    never half of one. On any error the temporary file is removed and ``path`` stays as it was.

    Raises:
        OSError: the folder is missing or read-only, the disk is full, ``path`` is a folder.
    """
    if path.is_dir():
        raise IsADirectoryError(f"{path.name} is a folder")
    # Made by the ordinary open, so that it has the rights any new file would have.
    temporary = path.with_name(f".{uuid.uuid4().hex}{path.suffix[:40]}")
    temporary.open("xb").close()
    try:
        yield temporary
        with temporary.open("rb+") as written:
            os.fsync(written.fileno())
        os.replace(temporary, path)  # noqa: PTH105 - one call, the same on every system
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def write_bytes(path: Path, content: bytes, check: Callable[[Path], None] | None = None) -> None:
    """Write a whole file through :func:`replacing`.

    ``check`` may read the file back under its temporary name; what it raises keeps the file from its place.

    Raises:
        OSError: as there. A disk that took less than it was given without a word counts as full.
    """
    with replacing(path) as temporary:
        temporary.write_bytes(content)
        if temporary.stat().st_size != len(content):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        if check is not None:
            check(temporary)
