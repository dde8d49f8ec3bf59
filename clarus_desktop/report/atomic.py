"""Writing a report's file whole or not at all, with failures in words."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from clarus_desktop.core import atomic as core_atomic
from clarus_desktop.core.errors import ReportError

_FULL = ("the disk is full", "Free some space or choose another disk.")
_FORBIDDEN = (
    "writing there is not allowed",
    "Close the file if another program shows it, or choose another folder.",
)
_NO_FOLDER = ("its folder does not exist", "Choose a folder that exists.")
_REASONS = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EROFS: ("the disk is read-only", "Choose another folder."),
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.ENOENT: _NO_FOLDER,
    errno.ENOTDIR: _NO_FOLDER,
    errno.EISDIR: ("there is a folder of that name", "Choose another name."),
    errno.ENAMETOOLONG: ("its name is too long", "Choose a shorter name."),
}


def write(path: Path, content: bytes, check: Callable[[Path], None] | None = None) -> None:
    """Put ``content`` at ``path``; until all of it is on disk and checked, what was there stays.

    ``check`` reads the file back under its temporary name and raises ReportError if it is not good.

    Raises:
        ReportError: nothing was written, and why.
    """
    try:
        core_atomic.write_bytes(path, content, check)
    except OSError as error:
        raise _in_words(path, error) from error


def _in_words(path: Path, error: OSError) -> ReportError:
    code = errno.EISDIR if isinstance(error, IsADirectoryError) else error.errno
    reason, advice = _REASONS.get(code or 0, ("the system refused it", "Choose another folder."))
    return ReportError(f"“{path.name}” was not written: {reason}.", advice)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """``core.atomic.replacing`` with its failures in words, for what is too large to be made in memory.

    Raises:
        ReportError: nothing was written, and why.
    """
    try:
        with core_atomic.replacing(path) as temporary:
            yield temporary
    except OSError as error:
        raise _in_words(path, error) from error
