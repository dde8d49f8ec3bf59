"""Exams, each kept whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

from clarus_desktop.core.exams import Exam
from clarus_desktop.core.history import Action, Event
from clarus_desktop.core.language import mark
from clarus_desktop.core.review_json import exam_of, plain_exam
from clarus_desktop.core.reviews import ChangeConflictError
from clarus_desktop.store import chain, tables
from clarus_desktop.store.fields import canonical, decoded

CHANGES = (Action.EXAM, Action.ZONE)
"""What the log calls a change of an exam."""


def read(connection: sqlite3.Connection, identity: str) -> Exam | None:
    body = tables.get(connection, "exams", {"id": identity})
    return None if body is None else decoded(body, exam_of, mark("An exam"))


def read_all(connection: sqlite3.Connection) -> tuple[Exam, ...]:
    """The one opened last first."""
    rows = connection.execute("SELECT body FROM exams ORDER BY opened DESC, id")
    return tuple(decoded(body, exam_of, mark("An exam")) for (body,) in rows)


def like(connection: sqlite3.Connection, hashes: Collection[str]) -> Exam | None:
    """See ``Store.exam_like``."""
    wanted = set(hashes)

    def shared(exam: Exam) -> int:
        return len(wanted.intersection(clip.sha256 for clip in exam.clips))

    best = max(read_all(connection), key=shared, default=None)
    return best if best is not None and wanted and 2 * shared(best) >= len(wanted) else None


def save(
    connection: sqlite3.Connection, before: Exam | None, after: Exam, reviewer: str, text: str, action: Action
) -> Event:
    if read(connection, after.id) != before:
        raise ChangeConflictError
    plain = plain_exam(after)
    connection.execute(
        "INSERT INTO exams (id, body, opened) "
        "VALUES (?, ?, (SELECT coalesce(max(opened), 0) + 1 FROM exams)) "
        "ON CONFLICT (id) DO UPDATE SET body = excluded.body",
        (after.id, canonical(plain)),
    )
    return chain.append(
        connection,
        action,
        reviewer,
        text,
        exam=after.id,
        before=None if before is None else plain_exam(before),
        after=plain,
    )


def opened(connection: sqlite3.Connection, identity: str) -> None:
    connection.execute(
        "UPDATE exams SET opened = (SELECT max(opened) + 1 FROM exams) WHERE id = ?", (identity,)
    )
