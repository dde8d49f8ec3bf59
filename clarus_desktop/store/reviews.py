"""What reviewers say of clips, and how disagreements were settled."""

from __future__ import annotations

import sqlite3
from typing import Any

from clarus_desktop.core.history import Action, Event
from clarus_desktop.core.language import english, mark
from clarus_desktop.core.measuring import Measurement
from clarus_desktop.core.opinions import Opinion
from clarus_desktop.core.review_json import (
    opinion_of,
    plain_finding,
    plain_measurement,
    plain_opinion,
    plain_review,
    review_of,
)
from clarus_desktop.core.reviews import Change, Review, Said, apply
from clarus_desktop.store import chain, tables
from clarus_desktop.store.fields import Fields, decoded, stored_text


def read(connection: sqlite3.Connection, clip: str, reviewer: str) -> Review:
    body = tables.get(connection, "reviews", {"clip": clip, "reviewer": reviewer})
    return Review() if body is None else decoded(body, review_of, mark("A review"))


def of_clip(connection: sqlite3.Connection, clip: str) -> dict[str, Review]:
    """By reviewer."""
    rows = connection.execute("SELECT reviewer, body FROM reviews WHERE clip = ? ORDER BY reviewer", (clip,))
    return {
        stored_text(reviewer, mark("A reviewer")): decoded(body, review_of, mark("A review"))
        for reviewer, body in rows
    }


def clips(connection: sqlite3.Connection) -> frozenset[str]:
    """See ``Store.clips``."""
    found = connection.execute(
        "SELECT clip FROM reviews UNION SELECT clip FROM adjudications UNION SELECT clip FROM settings"
    )
    return frozenset(stored_text(clip, mark("A clip's hash")) for (clip,) in found)


def save(connection: sqlite3.Connection, change: Change, exam: str, how: str) -> Event:
    review = apply(read(connection, change.clip, change.reviewer), change)
    how = how or ("by undo or redo" if change.undoes else "")
    with english():
        text = _phrase(str(change), how)
    key = {"clip": change.clip, "reviewer": change.reviewer}
    tables.put(connection, "reviews", key, plain_review(review) if review != Review() else None)
    return chain.append(
        connection,
        Action(change.subject.value),
        change.reviewer,
        text,
        clip=change.clip,
        exam=exam,
        before=_plain(change.before),
        after=_plain(change.after),
    )


def adjudication(connection: sqlite3.Connection, clip: str) -> tuple[str, Opinion] | None:
    body = tables.get(connection, "adjudications", {"clip": clip})
    return None if body is None else decoded(body, _adjudication_of, mark("An adjudication"))


def adjudicate(
    connection: sqlite3.Connection, clip: str, reviewer: str, opinion: Opinion | None, exam: str, how: str
) -> Event:
    before = adjudication(connection, clip)
    after = None if opinion is None else _plain_adjudication(reviewer, opinion)
    tables.put(connection, "adjudications", {"clip": clip}, after)
    with english():
        text = "Remove adjudication" if opinion is None else f"Adjudicate “{opinion}”"
    return chain.append(
        connection,
        Action.ADJUDICATION,
        reviewer,
        _phrase(text, how),
        clip=clip,
        exam=exam,
        before=None if before is None else _plain_adjudication(*before),
        after=after,
    )


def _phrase(text: str, how: str) -> str:
    return f"{text} ({how})" if how else text


def _plain(value: Said | None) -> dict[str, Any] | None:
    match value:
        case None:
            return None
        case Opinion():
            return plain_opinion(value)
        case Measurement():
            return plain_measurement(value)
    return plain_finding(value)


def _adjudication_of(value: object) -> tuple[str, Opinion]:
    return Fields(value).text("reviewer"), opinion_of(value)


def _plain_adjudication(reviewer: str, opinion: Opinion) -> dict[str, Any]:
    return {"reviewer": reviewer, **plain_opinion(opinion)}
