"""Opening the store: for writing by one process at a time, for looking at by any other."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

import filelock

from clarus_desktop.core.atomic import private_folder
from clarus_desktop.core.errors import StoreDamagedError, StoreError, StoreReadOnlyError
from clarus_desktop.core.language import tr
from clarus_desktop.store import schema
from clarus_desktop.store.database import Database
from clarus_desktop.store.failures import CANT_READ, CANT_SAVE, DAMAGED_ADVICE, told
from clarus_desktop.store.store import Store

FILE = "store.sqlite"
LOCK = "store.lock"
_PRIVATE_FILE = 0o600


def open_store(folder: Path, *, write: bool = True) -> Store:
    """Open the store in ``folder``; for writing it is made where there is none.

    Where it can't be written to (another window has it, the disk is full or read-only, a newer program made
    it) it is opened for looking at, and ``Store.reason`` says why. A store of an older program is backed up
    beside and brought up to date first.

    Raises:
        StoreDamagedError: it is damaged, or no store of this program. It is left as it is.
        StoreError: it can't be opened at all, or there is none to look at.
    """
    path = folder / FILE
    if not write:
        return Store(_reader(path, tr("Reviews can't be saved: they were opened to be looked at only.")))
    try:
        return Store(_writer(path))
    except StoreDamagedError:
        raise
    except StoreError as error:
        if not path.is_file():
            raise
        return Store(_reader(path, str(error)))


def _writer(path: Path) -> Database:
    """Every step that fails gives back what the ones before took."""
    with contextlib.ExitStack() as undo:
        with told(CANT_SAVE):
            private_folder(path.parent)
            lock = _lock(path.parent / LOCK)
            undo.callback(lock.release)
            # Made here, since SQLite would make it readable by others; -wal and -shm get the same rights.
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, _PRIVATE_FILE))
            path.chmod(_PRIVATE_FILE)
            connection = undo.enter_context(contextlib.closing(_connect(path, "mode=rw")))
            version = _check(connection)
            if version > len(schema.MIGRATIONS):
                raise StoreReadOnlyError(
                    tr("Reviews can't be saved: a newer version of this program made the store."),
                    tr("Update the program."),
                )
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA fullfsync = ON")  # macOS alone: down to the disk itself
            if 0 < version < len(schema.MIGRATIONS):
                _back_up(connection, path.with_name(f"store-v{version}.sqlite"))
            _upgrade(connection, version)
        return Database(connection, path, undo.pop_all().close)


def _lock(path: Path) -> filelock.BaseFileLock:
    """The right to write. It goes with the process that holds it, however that ends."""
    lock = filelock.FileLock(path, mode=_PRIVATE_FILE, thread_local=False)
    try:
        lock.acquire(blocking=False)
    except filelock.Timeout as error:
        raise StoreReadOnlyError(
            tr("Reviews can't be saved: another window has them open."),
            tr("Go on in the other window, or close it."),
        ) from error
    return lock


def _reader(path: Path, reason: str) -> Database:
    with contextlib.ExitStack() as undo, told(CANT_READ):
        if not path.is_file():
            raise StoreError(tr("There are no reviews yet."), tr("They are kept from the first one on."))
        connection = undo.enter_context(contextlib.closing(_look_at(path)))
        version = _check(connection)
        if version < len(schema.MIGRATIONS):  # shown as the new version would be, the file left alone
            twin = undo.enter_context(contextlib.closing(_connect(path, "mode=memory")))
            connection.backup(twin)
            _upgrade(twin, version)
            connection = twin
        return Database(connection, path, undo.pop_all().close, reason)


def _look_at(path: Path) -> sqlite3.Connection:
    """A connection that can't write; where the folder allows for it, it sees what another process writes."""
    connection = _connect(path, "mode=ro")
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema")
    except sqlite3.OperationalError:
        connection.close()
        # SQLite wants to write an index for the journal even to read. Where it can't, the file alone is
        # enough if nothing is in the journal.
        journal = path.with_name(f"{path.name}-wal")
        if journal.is_file() and journal.stat().st_size:
            raise
        return _connect(path, "mode=ro&immutable=1")
    return connection


def _connect(path: Path, how: str) -> sqlite3.Connection:
    """``how``: SQLite's URI parameters. Transactions are begun and ended by hand."""
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?{how}", uri=True, isolation_level=None, check_same_thread=False
    )


def _check(connection: sqlite3.Connection) -> int:
    """The version of a store that is whole; 0 for an empty file."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if application != schema.APPLICATION_ID and (tables or application or version):
        raise StoreDamagedError(
            tr("The file of the reviews was made by another program."), tr(DAMAGED_ADVICE)
        )
    (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise StoreDamagedError(tr("The file of the reviews is damaged."), tr(DAMAGED_ADVICE))
    return int(version)


def _back_up(connection: sqlite3.Connection, path: Path) -> None:
    """A whole copy of the store beside it, there before anything is changed."""
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, _PRIVATE_FILE))
    with contextlib.closing(_connect(part, "mode=rw")) as copy:
        connection.backup(copy)
    part.replace(path)


def _upgrade(connection: sqlite3.Connection, version: int) -> None:
    """Take the steps from ``version`` on, all or none."""
    if version == len(schema.MIGRATIONS):
        return
    steps = "".join(schema.MIGRATIONS[version:])
    stamps = (
        f"PRAGMA application_id = {schema.APPLICATION_ID}; PRAGMA user_version = {len(schema.MIGRATIONS)};"
    )
    try:
        connection.executescript(f"BEGIN IMMEDIATE; {steps} {stamps} COMMIT;")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
