"""Kept analyses: a row to list, the packed snapshot, and an entry in the log with the hash of both."""

from __future__ import annotations

import functools
import hashlib
import sqlite3
from typing import Any

from clarus_desktop.core.errors import StoreError
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.history import Action
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.snapshot import KeptAnalysis, Snapshot
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import Verdict
from clarus_desktop.store import chain, packing
from clarus_desktop.store.fields import Fields, canonical, decoded
from clarus_desktop.store.regions import plain_region, region_of


def keep(connection: sqlite3.Connection, snapshot: Snapshot) -> int:
    """See ``Store.keep``."""
    if not snapshot.complete:
        raise ValueError("only a complete analysis is kept")
    clip, summary, body = snapshot.clip.sha256, _summary(snapshot), packing.pack(snapshot)
    # What two analyses of a clip share for the later to take the earlier one's place.
    same = [summary["model_sha256"], summary["engine"], summary["app_version"]]
    if snapshot.region is not None:  # whoever drew it
        same.append(snapshot.region.outline)
    origin = canonical(same)
    (identity,) = connection.execute(
        "SELECT coalesce((SELECT id FROM analyses WHERE clip = ? AND origin = ?), "
        "(SELECT coalesce(max(id), 0) + 1 FROM analyses))",
        (clip, origin),
    ).fetchone()
    event = chain.append(
        connection,
        Action.ANALYSIS,
        "",
        f"Analyse with {snapshot.model.name} {snapshot.model.version}",
        clip=clip,
        after=logged(identity, summary, body),
    )
    connection.execute(
        "INSERT OR REPLACE INTO analyses VALUES (?, ?, ?, ?, ?, ?)",
        (identity, clip, origin, canonical(summary), body, event.number),
    )
    return int(identity)


def of_clip(connection: sqlite3.Connection, clip: str) -> tuple[KeptAnalysis, ...]:
    """The latest first."""
    rows = connection.execute("SELECT id, summary FROM analyses WHERE clip = ? ORDER BY event DESC", (clip,))
    return tuple(
        decoded(summary, functools.partial(_kept, identity, clip), mark("An analysis"))
        for identity, summary in rows
    )


def read(connection: sqlite3.Connection, identity: int) -> Snapshot:
    row = connection.execute("SELECT body FROM analyses WHERE id = ?", (identity,)).fetchone()
    if row is None:
        raise StoreError(tr("The analysis is no longer kept."), tr("Analyse the clip again."))
    return packing.unpack(row[0])


def logged(identity: int, summary: dict[str, Any], body: bytes) -> dict[str, Any]:
    """What the log says of an analysis: enough to find one that was altered."""
    return {"analysis": identity, **summary, "body_sha256": hashlib.sha256(body).hexdigest()}


def _summary(snapshot: Snapshot) -> dict[str, Any]:
    """What lists show of an analysis, and what tells it from another one of the same clip."""
    return {
        "model_name": snapshot.model.name,
        "model_version": snapshot.model.version,
        "model_sha256": snapshot.model.sha256,
        "engine": packing.plain_engine(snapshot.engine),
        "app_version": snapshot.app_version,
        "created": snapshot.created.isoformat(),
        "region": plain_region(snapshot.region),
        "verdicts": [_plain_verdict(verdict) for verdict in snapshot.verdicts.values()],
    }


def _kept(identity: int, clip: str, value: object) -> KeptAnalysis:
    """A list's row from a stored :func:`_summary`; ``ValueError`` where it is none."""
    fields = Fields(value)
    verdicts = map(_verdict, fields.inners("verdicts"))
    return KeptAnalysis(
        id=identity,
        clip=clip,
        model_name=fields.text("model_name"),
        model_version=fields.text("model_version"),
        model_sha256=fields.text("model_sha256"),
        engine=packing.engine_of(fields.inner("engine")),
        created=fields.time("created"),
        verdicts={verdict.kind: verdict for verdict in verdicts},
        region=region_of(fields.get("region")),
    )


def _plain_verdict(verdict: Verdict) -> dict[str, Any]:
    return {
        "kind": verdict.kind.value,
        "positive": verdict.positive,
        "threshold": verdict.threshold,
        "min_run": verdict.rule.min_run,
        "max_gap": verdict.rule.max_gap,
        "score": verdict.score,
        "longest_run": verdict.longest_run,
        "frames_over": verdict.frames_over,
        "frames_analysed": verdict.frames_analysed,
        "not_assessable": verdict.not_assessable,
    }


def _verdict(fields: Fields) -> Verdict:
    return Verdict(
        kind=TrackKind(fields.text("kind")),
        positive=fields.truth("positive"),
        threshold=fields.number("threshold"),
        rule=RunRule(fields.whole("min_run"), fields.whole("max_gap")),
        score=None if fields.any("score") is None else fields.number("score"),
        longest_run=fields.whole("longest_run"),
        frames_over=fields.whole("frames_over"),
        frames_analysed=fields.whole("frames_analysed"),
        not_assessable=fields.whole("not_assessable") if fields.get("not_assessable") is not None else 0,
    )
