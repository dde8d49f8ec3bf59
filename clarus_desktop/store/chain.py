"""The log: entries that are only ever added, each bound to the one before it by a hash."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from clarus_desktop.core.errors import StoreDamagedError
from clarus_desktop.core.history import Action, Event
from clarus_desktop.core.language import mark, tr
from clarus_desktop.store.fields import Fields, canonical, damaged, decoded, stored_text

ALTERED_ADVICE = mark(
    "The log was changed from outside this program. Compare the store with an earlier copy of it, and look "
    "into who could write to its folder."
)


@dataclass(frozen=True)
class Verified:
    """What a log that holds together comes to."""

    entries: int
    head: str
    """SHA-256 of the last entry, which stands for the whole log; empty for an empty log."""


def link(previous: str, entry: str) -> str:
    """The hash of an entry: SHA-256 over the hash before it and its own canonical JSON, hexadecimal."""
    return hashlib.sha256((previous + entry).encode()).hexdigest()


def append(
    connection: sqlite3.Connection,
    action: Action,
    reviewer: str,
    text: str,
    *,
    clip: str = "",
    exam: str = "",
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
) -> Event:
    """Add one entry; the caller's transaction makes it last."""
    head = read_head(connection)
    number = head.entries + 1
    entry = canonical(
        {
            "number": number,
            "at": datetime.now(UTC).isoformat(),
            "reviewer": reviewer,
            "action": action.value,
            "clip": clip,
            "exam": exam,
            "text": text,
            "before": before,
            "after": after,
        }
    )
    digest = link(head.head, entry)
    connection.execute(
        "INSERT INTO events (number, entry, hash, clip, exam, reviewer) VALUES (?, ?, ?, ?, ?, ?)",
        (number, entry, digest, clip, exam, reviewer),
    )
    connection.execute("UPDATE head SET entries = ?, hash = ?", (number, digest))
    return read_entry(number, entry)


def read_head(connection: sqlite3.Connection) -> Verified:
    """How long the log says it is, and its last hash."""
    match connection.execute("SELECT entries, hash FROM head").fetchall():
        case [(int(entries), str(digest))]:
            return Verified(entries, digest)
    raise damaged(mark("The head of the log"))


def read_entry(number: int, entry: object) -> Event:
    """An entry as stored.

    Raises:
        StoreDamagedError: it is not an entry, or not that one.
    """
    event = decoded(entry, _event, tr("Entry {number} of the log", number=number))
    if event.number != number:
        raise StoreDamagedError(
            tr("Entry {number} of the log stood in another place.", number=number), tr(ALTERED_ADVICE)
        )
    return event


def latest(connection: sqlite3.Connection, clip: str, exam: str, limit: int) -> tuple[Event, ...]:
    """See ``Store.history``."""
    wanted = {column: value for column, value in (("clip", clip), ("exam", exam)) if value}
    where = f"WHERE {' AND '.join(f'{column} = ?' for column in wanted)}" if wanted else ""
    rows = connection.execute(
        f"SELECT number, entry FROM events {where} ORDER BY number DESC LIMIT ?", (*wanted.values(), limit)
    )
    return tuple(read_entry(number, entry) for number, entry in rows)


def reviewers(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Who was active last first."""
    rows = connection.execute(
        "SELECT reviewer FROM events WHERE reviewer != '' GROUP BY reviewer ORDER BY max(number) DESC"
    )
    return tuple(stored_text(reviewer, mark("A reviewer")) for (reviewer,) in rows)


def walk(connection: sqlite3.Connection) -> Iterator[Event]:
    """Every entry in order, each checked before it is given.

    Raises:
        StoreDamagedError: at the first entry that was changed, removed, added or moved.
    """
    head, previous, number = read_head(connection), "", 0
    rows = connection.execute("SELECT number, entry, hash, clip, exam, reviewer FROM events ORDER BY number")
    for found, entry, digest, *repeated in rows:
        number += 1
        if found != number:
            raise _missing(number) if found > number else _added(found)
        if not isinstance(entry, str) or digest != link(previous, entry):
            raise _broken(
                mark("Entry {number} of the log was changed, or one before it was removed or added."), number
            )
        if number > head.entries:
            raise _added(number)
        event = read_entry(number, entry)
        if repeated != [event.clip, event.exam, event.reviewer]:
            raise _broken(mark("Entry {number} of the log was changed."), number)
        previous = digest
        yield event
    if number < head.entries:
        raise _missing(number + 1)
    if previous != head.head:
        raise _broken(mark("Entry {number} of the log was replaced."), number)


def _missing(number: int) -> StoreDamagedError:
    return _broken(mark("Entry {number} of the log is missing."), number)


def _added(number: int) -> StoreDamagedError:
    return _broken(mark("Entry {number} of the log was added."), number)


def _broken(sentence: str, number: int) -> StoreDamagedError:
    return StoreDamagedError(tr(sentence, number=number), tr(ALTERED_ADVICE))


def _event(value: object) -> Event:
    fields = Fields(value)
    return Event(
        number=fields.whole("number"),
        at=fields.time("at"),
        reviewer=fields.text("reviewer"),
        action=Action(fields.text("action")),
        clip=fields.text("clip"),
        exam=fields.text("exam"),
        text=fields.text("text"),
        before=fields.object_or_none("before"),
        after=fields.object_or_none("after"),
    )
