"""``clarus-desktop audit verify``."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from clarus_desktop import places
from clarus_desktop.cli import main
from clarus_desktop.core.reviews import Change
from clarus_desktop.store import open_store


@pytest.fixture
def filled(folder: Path, change: Callable[..., Change]) -> Path:
    """A closed store with two entries in its log."""
    with closing(open_store(folder)) as store:
        store.save(change(1))
        store.save(change(2))
    return folder


def test_a_log_that_holds(filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(open_store(filled)) as store:  # a window may have it open
        assert main(["audit", "verify", "--store", str(filled)]) == 0
        assert capsys.readouterr().out == (
            f"2 entries, all as they were written.\nHead: {store.verify().head}\n"
        )


def test_an_altered_entry_is_named(filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(filled / "store.sqlite", isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER events_stay_as_written")
        connection.execute("UPDATE events SET entry = replace(entry, 'Ann', 'Eve') WHERE number = 2")
    assert main(["audit", "verify", "--store", str(filled)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "Entry 2 of the log was changed" in told.err


def test_this_users_store_unless_another_is_named(
    filled: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(places, "reviews", lambda: filled)
    assert main(["audit", "verify"]) == 0
    assert capsys.readouterr().out.startswith("2 entries")


def test_no_store_and_no_store_at_all(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["audit", "verify", "--store", str(folder)]) == 1
    assert "There are no reviews yet." in capsys.readouterr().err
    (tmp_path / "store.sqlite").write_bytes(b"a shopping list")
    assert main(["audit", "verify", "--store", str(tmp_path)]) == 1
    assert "damaged" in capsys.readouterr().err


def test_it_must_be_told_what_to_do() -> None:
    with pytest.raises(SystemExit) as stop:
        main(["audit"])
    assert stop.value.code == 2
