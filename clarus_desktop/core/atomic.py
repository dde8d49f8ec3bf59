"""Files that are either written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
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
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem[:40]}-", suffix=path.suffix)
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        with temporary.open("rb+") as written:
            os.fsync(written.fileno())
        # mkstemp makes private files; the result gets the rights any new file would have.
        temporary.chmod(0o666 & ~_umask())
        os.replace(temporary, path)  # noqa: PTH105 - one call, the same on every system
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def write_bytes(path: Path, content: bytes) -> None:
    """Write a whole file through :func:`replacing`.

    Raises:
        OSError: as there, and when the disk took less than was given.
    """
    with replacing(path) as temporary:
        temporary.write_bytes(content)
        if temporary.stat().st_size != len(content):
            raise OSError(f"{path.name} could not be written whole")


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
