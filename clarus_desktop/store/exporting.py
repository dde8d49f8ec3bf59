"""An exam's reviews on their way to another store, as docs/exam-json.md describes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from clarus_desktop import __version__
from clarus_desktop.core.atomic import write_bytes
from clarus_desktop.core.errors import ExchangeError, StoreDamagedError
from clarus_desktop.core.exams import Exam
from clarus_desktop.core.history import Action, Event
from clarus_desktop.core.language import tr
from clarus_desktop.core.review_json import Plain, plain_exam, plain_opinion, plain_review
from clarus_desktop.store.exam_file import SCHEMA, fit_name
from clarus_desktop.store.store import Store

_PLACES = ("folder", "path")
"""Keys that say where something lies: that may name a patient, and means nothing elsewhere."""
_ALL = 1 << 31
"""Entries of the log, more than there ever are."""


def export_exam(store: Store, exam: Exam) -> Plain:
    """All that is said of an exam's clips as plain values for strict JSON; docs/exam-json.md describes them.

    Raises:
        StoreError: the reviews can't be read.
    """
    plain = _without_places(plain_exam(exam))
    plain["name"] = fit_name(exam.name)
    for clip in plain["clips"]:
        settled = store.adjudication(clip["sha256"])
        clip["name"] = fit_name(clip["name"])
        clip["reviews"] = [
            {"reviewer": reviewer, **plain_review(review)}
            for reviewer, review in store.reviews(clip["sha256"]).items()
        ]
        clip["adjudication"] = settled and {"reviewer": settled[0], "opinion": plain_opinion(settled[1])}
    return {
        "schema": SCHEMA,
        "app_version": __version__,
        "created": datetime.now().astimezone().isoformat(timespec="seconds"),
        "audit": _audit(store),
        "exam": plain,
        "log": _log(store, exam),
    }


def write_exam(store: Store, exam: Exam, path: Path, reviewer: str) -> Event | None:
    """Write an exam's file, and log that ``reviewer`` did so.

    Returns:
        The log's entry; None where the store is read-only: the file is written, and nothing is logged.

    Raises:
        ExchangeError: the file could not be written; what was there stays.
        StoreError: the reviews can't be read, or the log can't be written.
    """
    text = json.dumps(export_exam(store, exam), ensure_ascii=False, allow_nan=False, indent=1)
    put(path, f"{text}\n".encode("utf-8", "replace"))
    if store.read_only:
        return None
    return store.note(Action.EXPORT, reviewer, "Export the exam's reviews", exam=exam.id)


def put(path: Path, content: bytes) -> None:
    """Write a file whole or not at all.

    Raises:
        ExchangeError: it could not be written; what was there stays.
    """
    try:
        write_bytes(path, content)
    except OSError as error:
        reason = error.strerror.lower() if error.strerror else tr("the system refused it")
        raise ExchangeError(
            tr("“{name}” was not written: {reason}.", name=path.name, reason=reason),
            tr("Choose another place."),
        ) from error


def _audit(store: Store) -> Plain | None:
    try:
        verified = store.verify()
    except StoreDamagedError:  # what can still be read may still be handed on
        return None
    return {"entries": verified.entries, "head": verified.head}


def _log(store: Store, exam: Exam) -> list[Plain]:
    """The entries about the exam and about its clips, the first one first."""
    events = {event.number: event for event in store.history(exam=exam.id, limit=_ALL)}
    for clip in exam.clips:
        events |= {event.number: event for event in store.history(clip=clip.sha256, limit=_ALL)}
    return [_entry(events[number]) for number in sorted(events)]


def _entry(event: Event) -> Plain:
    return {
        "number": event.number,
        "at": event.at.isoformat(),
        "reviewer": event.reviewer,
        "action": event.action.value,
        "clip": event.clip,
        "exam": event.exam,
        "text": event.text,
        "before": _without_places(event.before),
        "after": _without_places(event.after),
    }


def _without_places(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _without_places(inner) for key, inner in value.items() if key not in _PLACES}
    if isinstance(value, list):
        return [_without_places(inner) for inner in value]
    return value
