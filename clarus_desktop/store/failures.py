"""What SQLite and the system say, as errors with sentences for the reviewer."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator

from clarus_desktop.core.errors import StoreDamagedError, StoreError, StoreReadOnlyError
from clarus_desktop.core.language import joined, mark, tr

CANT_SAVE = mark("Reviews can't be saved")
CANT_READ = mark("Reviews can't be read")

_KEPT = mark("What was saved before is still there.")
_CAUSES = {
    sqlite3.SQLITE_FULL: (mark("the disk is full"), (mark("Free some space, then try again."), _KEPT)),
    sqlite3.SQLITE_IOERR: (
        mark("the disk reports an error"),
        (mark("Check the disk and the space left on it, then try again."), _KEPT),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        mark("their file can't be opened"),
        (mark("Check the rights to the folder of the reviews."),),
    ),
    sqlite3.SQLITE_BUSY: (
        mark("another program is holding their file"),
        (mark("Close it, then try again."), _KEPT),
    ),
    sqlite3.SQLITE_ERROR: (
        mark("their file is laid out in another way than this program knows"),
        (mark("Look whether there is a newer version of this program, or an earlier copy of the file."),),
    ),
    sqlite3.SQLITE_NOMEM: (
        mark("there is not enough memory"),
        (mark("Close other programs, then try again."), _KEPT),
    ),
}
"""What each code of SQLite means, and the sentences of the advice."""
_READ_ONLY = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM)
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CONSTRAINT)

DAMAGED_ADVICE = mark(
    "Nothing was changed. Keep a copy of the file, then put an earlier copy in its place, or move it away."
)


@contextlib.contextmanager
def told(what: str) -> Iterator[None]:
    """Turn what SQLite or the system raises inside into a :class:`StoreError` that begins with ``what``,
    marked."""
    try:
        yield
    except (sqlite3.Error, OSError, UnicodeError) as error:
        raise failure(what, error) from error


def failure(what: str, error: Exception) -> StoreError:
    """The typed error for one of SQLite's or the system's; ``what``, marked: what could not be done."""
    what = tr(what)
    if isinstance(error, OSError):
        cause = (error.strerror or type(error).__name__).lower()
        return StoreError(
            tr("{what} ({reason}).", what=what, reason=cause),
            tr("Check the disk and the rights to the folder of the reviews."),
        )
    if isinstance(error, UnicodeEncodeError):
        return StoreError(
            tr("{what}: a name holds characters that can't be written.", what=what), tr("Change the name.")
        )
    if isinstance(error, sqlite3.ProgrammingError):
        return StoreError(tr("{what}: the store was closed.", what=what), tr("Start the program again."))
    # Its low byte is the kind. What has none comes from Python: text that is no text.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if code in _DAMAGED:
        return StoreDamagedError(tr("The file of the reviews is damaged."), tr(DAMAGED_ADVICE))
    if code in _READ_ONLY:
        return StoreReadOnlyError(
            tr("{what}: the disk or the folder is read-only.", what=what),
            tr("Check the rights to the folder of the reviews."),
        )
    cause, advice = _CAUSES.get(code, _CAUSES[sqlite3.SQLITE_ERROR])
    return StoreError(tr("{what}: {reason}.", what=what, reason=tr(cause)), joined(*map(tr, advice)))
