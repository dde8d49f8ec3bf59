"""Tables whose rows are a key and a body in JSON."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from clarus_desktop.store.fields import canonical

Key = Mapping[str, str]
"""Column and value, for each column of the table's key."""


def get(connection: sqlite3.Connection, table: str, key: Key) -> object:
    """The body under a key, as stored; None where there is none."""
    row = connection.execute(f"SELECT body FROM {table} {_where(key)}", tuple(key.values())).fetchone()
    return None if row is None else row[0]


def put(connection: sqlite3.Connection, table: str, key: Key, body: Mapping[str, Any] | None) -> None:
    """Store a body under a key, in the place of the one that is there; None removes it."""
    if body is None:
        connection.execute(f"DELETE FROM {table} {_where(key)}", tuple(key.values()))
        return
    columns, marks = ", ".join([*key, "body"]), ", ".join("?" * (len(key) + 1))
    connection.execute(
        f"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({marks})", (*key.values(), canonical(body))
    )


def _where(key: Key) -> str:
    return "WHERE " + " AND ".join(f"{column} = ?" for column in key)
