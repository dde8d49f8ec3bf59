"""Full disks, I/O errors, kills: nothing acknowledged is lost, each is said, and then it goes on."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from clarus_desktop.core.errors import StoreDamagedError, StoreError, StoreReadOnlyError
from clarus_desktop.core.reviews import Change
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.store import Store, open_store

CLIP = "c1" * 32
HERE = Path(__file__).parent
unix = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs Unix")


def run(script: str, *arguments: object) -> list[int]:
    """The numbers that a script of this folder prints, run on its own."""
    done = subprocess.run(
        [sys.executable, "-W", "error", HERE / script, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},  # it forks
    )
    assert done.returncode == 0, done.stderr
    return [int(number) for number in done.stdout.split()]


@unix
def test_killed_fifty_times_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    acknowledged, lost = run("killing.py", tmp_path / "reviews", 50)
    assert lost == 0
    assert acknowledged > 100


@unix
def test_a_disk_that_takes_no_more_at_any_byte(tmp_path: Path) -> None:
    refused, taken = run("filling.py", tmp_path)
    assert refused > 20
    assert taken > 10


class FailingConnection(sqlite3.Connection):
    """Its statement ``fails_at`` from now fails with ``code``, once."""

    fails_at = 0
    code = sqlite3.SQLITE_FULL

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        FailingConnection.fails_at -= 1
        if FailingConnection.fails_at == 0:
            error = sqlite3.OperationalError("as told")
            error.sqlite_errorcode = FailingConnection.code
            raise error
        return super().execute(*arguments)


@pytest.fixture
def failing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A store whose connection can be told to fail: ``FailingConnection``."""
    real = sqlite3.connect

    def connect(*arguments: Any, **options: Any) -> sqlite3.Connection:
        return real(*arguments, factory=FailingConnection, **options)

    monkeypatch.setattr(sqlite3, "connect", connect)
    FailingConnection.fails_at = 0
    with closing(open_store(folder)) as store:
        yield store


@pytest.mark.parametrize(
    ("code", "kind", "said"),
    [
        (sqlite3.SQLITE_FULL, StoreError, "the disk is full"),
        (sqlite3.SQLITE_IOERR_WRITE, StoreError, "the disk reports an error"),
        (sqlite3.SQLITE_IOERR_FSYNC, StoreError, "the disk reports an error"),
        (sqlite3.SQLITE_BUSY, StoreError, "another program is holding"),
        (sqlite3.SQLITE_NOMEM, StoreError, "not enough memory"),
        (sqlite3.SQLITE_READONLY, StoreReadOnlyError, "read-only"),
        (sqlite3.SQLITE_CORRUPT, StoreDamagedError, "damaged"),
        (sqlite3.SQLITE_ERROR, StoreError, "laid out in another way"),
    ],
)
def test_a_failure_at_each_statement_changes_nothing_and_can_be_tried_again(
    failing: Store, change: Callable[..., Change], code: int, kind: type[StoreError], said: str
) -> None:
    FailingConnection.code = code
    for statement in range(1, 8):  # BEGIN to COMMIT
        before = failing.verify(), failing.review(CLIP, "Ann")
        FailingConnection.fails_at = statement
        with pytest.raises(kind, match=said) as caught:
            failing.save(change(statement))
        assert caught.value.advice
        assert str(caught.value).endswith(".")
        assert (failing.verify(), failing.review(CLIP, "Ann")) == before
        failing.save(change(statement))
    FailingConnection.fails_at = 8
    failing.save(change(8))
    FailingConnection.fails_at = 0
    assert failing.verify().entries == 8


def test_a_failed_reading_says_so(failing: Store) -> None:
    FailingConnection.code = sqlite3.SQLITE_IOERR_READ
    FailingConnection.fails_at = 2
    with pytest.raises(StoreError, match="Reviews can't be read: the disk reports an error"):
        failing.review(CLIP, "Ann")
    assert failing.reviews(CLIP) == {}


@pytest.mark.parametrize("statement", range(1, 7))
def test_a_failure_while_opening_gives_everything_back(
    failing: Store, folder: Path, change: Callable[..., Change], statement: int
) -> None:
    failing.save(change(1))
    failing.close()
    FailingConnection.code = sqlite3.SQLITE_IOERR_WRITE
    FailingConnection.fails_at = statement
    with closing(open_store(folder)) as store:  # to look at, at least
        assert "the disk reports an error" in store.reason
        assert len(store.review(CLIP, "Ann").findings) == 1
    FailingConnection.fails_at = 0
    with closing(open_store(folder)) as store:
        assert not store.read_only


def saved_until_refused(store: Store, change: Callable[..., Change], said: str) -> int:
    """How many changes are taken before one is refused with those words."""
    for number in range(1000):
        try:
            store.save(change(number))
        except StoreError as error:
            if said not in str(error):
                raise
            return number
    raise AssertionError("it never fills")


def test_a_full_disk_is_said_and_space_mends_it(
    folder: Path,
    change: Callable[..., Change],
    snapshot: Callable[..., Snapshot],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = sqlite3.connect
    connections: list[sqlite3.Connection] = []

    def connect(*arguments: Any, **options: Any) -> sqlite3.Connection:
        connections.append(real(*arguments, **options))
        return connections[-1]

    monkeypatch.setattr(sqlite3, "connect", connect)
    with closing(open_store(folder)) as store:
        connections[0].execute("PRAGMA max_page_count = 40")
        saved = saved_until_refused(store, change, "the disk is full")
        assert len(store.review(CLIP, "Ann").findings) == saved == store.verify().entries
        with pytest.raises(StoreError, match="the disk is full"):
            store.keep(snapshot(20_000))
        connections[0].execute("PRAGMA max_page_count = 4000")
        store.save(change(saved))
        store.keep(snapshot(20_000))
        assert store.verify().entries == saved + 2
