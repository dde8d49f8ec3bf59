"""Does the store hold together: the log with itself, and the reviews with the log?"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

from clarus_desktop.core.errors import StoreDamagedError
from clarus_desktop.core.history import Action, Event
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.review_json import (
    exam_of,
    plain_exam,
    plain_finding,
    plain_measurement,
    plain_opinion,
    review_of,
)
from clarus_desktop.store import analyses, chain
from clarus_desktop.store.fields import Fields, as_object, damaged, decoded

_Part = tuple[tuple[str, ...], Any]
"""One thing in the store: what it is and whose ("finding", clip, reviewer, id), and its plain value."""


def verify(connection: sqlite3.Connection) -> chain.Verified:
    """See ``Store.verify``."""
    said: dict[tuple[str, ...], tuple[int, Any]] = {}
    for event in chain.walk(connection):
        part = _said(event)
        if part is not None:
            said[part[0]] = (event.number, part[1])
    found = dict(_found(connection))
    wrong = [(number, key[0]) for key, (number, value) in said.items() if found.pop(key, None) != value]
    if wrong:
        number, what = min(wrong)
        message = tr("The {what} is not what entry {number} of the log says.", what=tr(what), number=number)
        raise StoreDamagedError(message, tr(chain.ALTERED_ADVICE))
    if found:
        what = min(key[0] for key in found)
        raise StoreDamagedError(
            tr("The store holds one {what} more than the log says.", what=tr(what)), tr(chain.ALTERED_ADVICE)
        )
    for (problem,) in connection.execute("PRAGMA integrity_check(1)"):
        if problem != "ok":
            raise damaged(mark("An index"))
    return chain.read_head(connection)


def _said(event: Event) -> _Part | None:
    """What an entry leaves in the store: None as value where it removes, None where it leaves nothing."""
    name = _PARTS.get(event.action)
    if name is None:
        return None
    try:
        return (name, *_WHOSE[event.action](event)), event.after
    except ValueError as error:
        raise damaged(tr("Entry {number} of the log", number=event.number)) from error


_PARTS = {
    Action.FINDING: mark("finding"),
    Action.OPINION: mark("verdict"),
    Action.BLIND_OPINION: mark("blind verdict"),
    Action.MEASUREMENT: mark("measurement"),
    Action.ADJUDICATION: mark("adjudication"),
    Action.THRESHOLDS: mark("set of thresholds"),
    Action.ANALYSIS: mark("analysis"),
    Action.VIEW: mark("view of a clip"),
    Action.EXAM: mark("exam"),
    Action.ZONE: mark("exam"),
}
_WHOSE: dict[Action, Callable[[Event], tuple[str, ...]]] = {
    Action.FINDING: lambda said: (said.clip, said.reviewer, Fields(said.after or said.before).text("id")),
    Action.MEASUREMENT: lambda said: (said.clip, said.reviewer, Fields(said.after or said.before).text("id")),
    Action.OPINION: lambda said: (said.clip, said.reviewer),
    Action.BLIND_OPINION: lambda said: (said.clip, said.reviewer),
    Action.ADJUDICATION: lambda said: (said.clip,),
    Action.THRESHOLDS: lambda said: (said.clip, said.reviewer, Fields(said.after).text("model_sha256")),
    Action.ANALYSIS: lambda said: (said.clip, str(Fields(said.after).whole("analysis"))),
    Action.VIEW: lambda said: (said.clip,),
    Action.EXAM: lambda said: (said.exam,),
    Action.ZONE: lambda said: (said.exam,),
}


def _found(connection: sqlite3.Connection) -> Iterator[_Part]:
    """Everything the store holds."""
    for clip, reviewer, body in connection.execute("SELECT clip, reviewer, body FROM reviews"):
        review = decoded(body, review_of, mark("A review"))
        for finding in review.findings:
            yield ("finding", clip, reviewer, finding.id), plain_finding(finding)
        for measurement in review.measurements:
            yield ("measurement", clip, reviewer, measurement.id), plain_measurement(measurement)
        if review.opinion is not None:
            yield ("verdict", clip, reviewer), plain_opinion(review.opinion)
        if review.blind_opinion is not None:
            yield ("blind verdict", clip, reviewer), plain_opinion(review.blind_opinion)
    for clip, body in connection.execute("SELECT clip, body FROM adjudications"):
        yield ("adjudication", clip), decoded(body, as_object, mark("An adjudication"))
    for clip, reviewer, model, body in connection.execute("SELECT clip, reviewer, model, body FROM settings"):
        yield ("set of thresholds", clip, reviewer, model), decoded(body, as_object, mark("A threshold"))
    for clip, body in connection.execute("SELECT clip, body FROM views"):
        yield ("view of a clip", clip), decoded(body, as_object, mark("How a clip is looked at"))
    for identity, body in connection.execute("SELECT id, body FROM exams"):
        yield ("exam", identity), plain_exam(decoded(body, exam_of, mark("An exam")))
    for identity, clip, summary, body in connection.execute("SELECT id, clip, summary, body FROM analyses"):
        listed = decoded(summary, as_object, mark("An analysis"))
        if not isinstance(body, bytes):
            raise damaged(mark("An analysis"))
        yield ("analysis", clip, str(identity)), analyses.logged(identity, listed, body)
