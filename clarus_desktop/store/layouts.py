"""Regions that were drawn, for clips of the same scanner to come."""

from __future__ import annotations

import sqlite3

from clarus_desktop.core.language import mark
from clarus_desktop.core.region import Region
from clarus_desktop.core.views import Layout, same_layout
from clarus_desktop.store.fields import Fields, canonical, decoded
from clarus_desktop.store.regions import plain_region, region_of

LIMIT = 200


def read(connection: sqlite3.Connection) -> tuple[Layout, ...]:
    return tuple(layout for _, layout in _rows(connection))


def save(connection: sqlite3.Connection, layout: Layout) -> None:
    forget(connection, layout.width, layout.height, layout.found)
    body = {
        "width": layout.width,
        "height": layout.height,
        "found": plain_region(layout.found),
        "region": plain_region(layout.region),
    }
    connection.execute("INSERT INTO layouts (body) VALUES (?)", (canonical(body),))
    connection.execute(
        "DELETE FROM layouts WHERE id NOT IN (SELECT id FROM layouts ORDER BY id DESC LIMIT ?)", (LIMIT,)
    )


def forget(connection: sqlite3.Connection, width: int, height: int, found: Region | None) -> None:
    for identity, layout in _rows(connection):
        if same_layout(layout, width, height, found):
            connection.execute("DELETE FROM layouts WHERE id = ?", (identity,))


def _rows(connection: sqlite3.Connection) -> list[tuple[int, Layout]]:
    """The latest first."""
    rows = connection.execute("SELECT id, body FROM layouts ORDER BY id DESC")
    return [(identity, decoded(body, _layout, mark("The layout of a scanner"))) for identity, body in rows]


def _layout(value: object) -> Layout:
    fields = Fields(value)
    region = region_of(fields.any("region"))
    if region is None:
        raise ValueError("a layout has a region")
    return Layout(fields.whole("width"), fields.whole("height"), region_of(fields.any("found")), region)
