"""Where clips were seen, so that one that was moved is found again."""

from __future__ import annotations

import os
import sqlite3

from clarus_desktop.core.language import mark
from clarus_desktop.store.fields import damaged, stored_text


def saw(connection: sqlite3.Connection, clip: str, path: str | os.PathLike[str], size: int) -> None:
    # As bytes: a file's name need not be text.
    connection.execute(
        "INSERT INTO places VALUES (?, ?, ?, (SELECT coalesce(max(seen), 0) + 1 FROM places)) "
        "ON CONFLICT (clip, path) DO UPDATE SET size = excluded.size, seen = excluded.seen",
        (clip, os.fsencode(path), size),
    )


def seen_at(connection: sqlite3.Connection, path: str | os.PathLike[str]) -> str:
    row = connection.execute(
        "SELECT clip FROM places WHERE path = ? ORDER BY seen DESC LIMIT 1", (os.fsencode(path),)
    ).fetchone()
    return "" if row is None else stored_text(row[0], mark("A place of a clip"))


def of_clip(connection: sqlite3.Connection, clip: str) -> tuple[str, ...]:
    """The latest first."""
    rows = connection.execute("SELECT path FROM places WHERE clip = ? ORDER BY seen DESC", (clip,)).fetchall()
    if not all(isinstance(path, bytes) for (path,) in rows):
        raise damaged(mark("A place of a clip"))
    return tuple(os.fsdecode(path) for (path,) in rows)
