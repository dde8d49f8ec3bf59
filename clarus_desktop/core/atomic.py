"""Files that are either written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path


def private_folder(folder: Path) -> None:
    """Make a folder, and those it lies in, where there is none; only this user may look into what is made.

    A folder that is there already is closed to others as well, and those it lies in are left as they are.

    Raises:
        OSError: it can't be made, or is another user's.
    """
    if not folder.parent.is_dir():
        private_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    folder.chmod(0o700)


@contextlib.contextmanager
def replacing(path: Path, *, private: bool = False) -> Iterator[Path]:
    """Give a temporary file beside ``path`` to write to; on success it takes ``path``'s place.

    The content is on disk before the name changes, so that a crash leaves the old file or the new one,
    never half of one. On any error the temporary file is removed and ``path`` stays as it was. A private file
    can be read by this user only; any other gets the rights that new files have.

    Raises:
        OSError: the folder is missing or read-only, the disk is full, ``path`` is a folder.
    """
    if path.is_dir():
        raise IsADirectoryError(f"{path.name} is a folder")
    temporary = path.with_name(f".{os.urandom(16).hex()}{path.suffix[:40]}")
    temporary.touch(0o600 if private else 0o666, exist_ok=False)
    try:
        yield temporary
        with temporary.open("rb+") as written:
            os.fsync(written.fileno())
        os.replace(temporary, path)  # noqa: PTH105 - one call, the same on every system
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def write_bytes(
    path: Path, content: bytes, check: Callable[[Path], None] | None = None, *, private: bool = False
) -> None:
    """Write a whole file through :func:`replacing`.

    ``check`` may read the file back under its temporary name; what it raises keeps the file from its place.

    Raises:
        OSError: as there. A disk that took less than it was given without a word counts as full.
    """
    with replacing(path, private=private) as temporary:
        temporary.write_bytes(content)
        if temporary.stat().st_size != len(content):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        if check is not None:
            check(temporary)
