"""With which thresholds and rule a reviewer looked at a clip through a model."""

from __future__ import annotations

import sqlite3

from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.history import Action, Event
from clarus_desktop.core.language import english, mark
from clarus_desktop.core.model import Thresholds
from clarus_desktop.store import chain, tables
from clarus_desktop.store.fields import Fields, as_object, decoded
from clarus_desktop.store.packing import plain_settings, settings_of

_WHAT = mark("A threshold")


def read(
    connection: sqlite3.Connection, clip: str, reviewer: str, model: str
) -> tuple[Thresholds, RunRule] | None:
    body = tables.get(connection, "settings", _key(clip, reviewer, model))
    return None if body is None else decoded(body, lambda value: settings_of(Fields(value)), _WHAT)


def save(
    connection: sqlite3.Connection,
    clip: str,
    reviewer: str,
    model: str,
    thresholds: Thresholds,
    rule: RunRule,
) -> Event:
    before = tables.get(connection, "settings", _key(clip, reviewer, model))
    with english():
        text = f"Thresholds {thresholds.probability:.3f} and {thresholds.distance:.3f}, {rule}"
    after = {"model_sha256": model, **plain_settings(thresholds, rule)}
    tables.put(connection, "settings", _key(clip, reviewer, model), after)
    return chain.append(
        connection,
        Action.THRESHOLDS,
        reviewer,
        text,
        clip=clip,
        before=None if before is None else decoded(before, as_object, _WHAT),
        after=after,
    )


def _key(clip: str, reviewer: str, model: str) -> tables.Key:
    return {"clip": clip, "reviewer": reviewer, "model": model}
