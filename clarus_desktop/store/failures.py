"""What SQLite and the system say, as errors with sentences for the reviewer."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator

from clarus_desktop.core.errors import StoreDamagedError, StoreError, StoreReadOnlyError

CANT_SAVE = "Reviews can't be saved"
CANT_READ = "Reviews can't be read"

_KEPT = "What was saved before is still there."
_CAUSES = {
    sqlite3.SQLITE_FULL: ("the disk is full", f"Free some space, then try again. {_KEPT}"),
    sqlite3.SQLITE_IOERR: (
        "the disk reports an error",
        f"Check the disk and the space left on it, then try again. {_KEPT}",
    ),
    sqlite3.SQLITE_CANTOPEN: ("their file can't be opened", "Check the rights to the folder of the reviews."),
    sqlite3.SQLITE_BUSY: ("another program is holding their file", f"Close it, then try again. {_KEPT}"),
    sqlite3.SQLITE_ERROR: (
        "their file is laid out in another way than this program knows",
        "Look whether there is a newer version of this program, or an earlier copy of the file.",
    ),
    sqlite3.SQLITE_NOMEM: ("there is not enough memory", f"Close other programs, then try again. {_KEPT}"),
}
_READ_ONLY = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM)
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CONSTRAINT)

DAMAGED_ADVICE = (
    "Nothing was changed. Keep a copy of the file, then put an earlier copy in its place, or move it away."
)


@contextlib.contextmanager
def told(what: str) -> Iterator[None]:
    """Turn what SQLite or the system raises inside into a :class:`StoreError` that begins with ``what``."""
    try:
        yield
    except (sqlite3.Error, OSError, UnicodeError) as error:
        raise failure(what, error) from error


def failure(what: str, error: Exception) -> StoreError:
    """The typed error for one of SQLite's or the system's."""
    if isinstance(error, OSError):
        cause = (error.strerror or type(error).__name__).lower()
        return StoreError(f"{what} ({cause}).", "Check the disk and the rights to the folder of the reviews.")
    if isinstance(error, UnicodeEncodeError):
        return StoreError(f"{what}: a name holds characters that can't be written.", "Change the name.")
    if isinstance(error, sqlite3.ProgrammingError):
        return StoreError(f"{what}: the store was closed.", "Start the program again.")
    # Its low byte is the kind. What has none comes from Python: text that is no text.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if code in _DAMAGED:
        return StoreDamagedError("The file of the reviews is damaged.", DAMAGED_ADVICE)
    if code in _READ_ONLY:
        return StoreReadOnlyError(
            f"{what}: the disk or the folder is read-only.", "Check the rights to the folder of the reviews."
        )
    cause, advice = _CAUSES.get(code, _CAUSES[sqlite3.SQLITE_ERROR])
    return StoreError(f"{what}: {cause}.", advice)
