"""The connection to the store's file: one at a time uses it, and what is written is written whole."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from clarus_desktop.core.errors import StoreError, StoreReadOnlyError
from clarus_desktop.core.language import tr
from clarus_desktop.store.failures import CANT_READ, CANT_SAVE, told


class Database:
    """Safe to use from several threads: each reading and each writing has the connection to itself."""

    def __init__(
        self, connection: sqlite3.Connection, path: Path, close: Callable[[], None], reason: str = ""
    ) -> None:
        """``close`` gives back the connection and all that was taken for it; ``reason``: why nothing may be
        written."""
        self.path = path
        self.reason = reason
        self._connection = connection
        self._close = close
        self._lock = threading.RLock()
        self._file = _identity(path)

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Read from one state of the store, whatever another process writes meanwhile."""
        with self._lock, told(CANT_READ):
            if self._connection.in_transaction:
                yield self._connection
                return
            with self._transaction("BEGIN"):
                yield self._connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Write all of it or, on any error, nothing. What is written is on disk when the block is left; in a
        block within a block, when the outer one is."""
        if self.reason:
            raise StoreReadOnlyError(self.reason, tr("See to the cause, then start the program again."))
        with self._lock, told(CANT_SAVE):
            if self._connection.in_transaction:
                yield self._connection
                return
            with self._transaction("BEGIN IMMEDIATE"):
                yield self._connection
                self._expect_file()

    def close(self) -> None:
        with self._lock, told(CANT_SAVE):
            self._close()

    @contextlib.contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        self._connection.execute(begin)
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def _expect_file(self) -> None:
        """SQLite would go on writing into a file that has no name any more, and all of it would be lost."""
        if _identity(self.path) != self._file:
            raise StoreError(
                tr("Reviews can't be saved: their file was moved or removed while it was open."),
                tr("Put it back, then try again; or start the program again to begin a new one."),
            )


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino
