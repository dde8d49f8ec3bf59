"""How clips are looked at: the region that counts, and the rate of clips that tell none."""

from __future__ import annotations

import math
import sqlite3
from typing import Any

from clarus_desktop.core.history import Action, Event
from clarus_desktop.core.language import mark
from clarus_desktop.core.measuring import Scale, ScaleOrigin
from clarus_desktop.core.region import Origin
from clarus_desktop.core.views import ClipView
from clarus_desktop.store import chain, tables
from clarus_desktop.store.fields import Fields, decoded
from clarus_desktop.store.regions import plain_region, region_of


def read(connection: sqlite3.Connection, clip: str) -> ClipView | None:
    body = tables.get(connection, "views", {"clip": clip})
    return None if body is None else decoded(body, _view, mark("How a clip is looked at"))


def save(connection: sqlite3.Connection, clip: str, reviewer: str, view: ClipView) -> Event:
    before = read(connection, clip)
    tables.put(connection, "views", {"clip": clip}, _plain(view))
    return chain.append(
        connection,
        Action.VIEW,
        reviewer,
        _phrase(before or ClipView(), view),
        clip=clip,
        before=None if before is None else _plain(before),
        after=_plain(view),
    )


def _phrase(before: ClipView, after: ClipView) -> str:
    """What was done: "Draw the region", "Analyse whole frames", "Set 30 frames/s"."""
    steps = []
    if after.whole and not before.whole:
        steps.append("Analyse whole frames")
    if after.region != before.region:
        steps.append(_drawing(after))
    elif before.whole and not after.whole:
        steps.append("Analyse the region")
    if after.fps != before.fps:
        steps.append(f"Set {after.fps:g} frames/s" if after.fps else "Set no frame rate")
    if after.scale != before.scale:
        steps.append("Set the depth scale" if after.scale else "Remove the depth scale")
    return ", ".join(steps) or "Look at the clip as before"


def _drawing(view: ClipView) -> str:
    if view.region is None:
        return "Take the region as the clip has it"
    drawn_here = view.region.origin is Origin.DRAWN
    return "Draw the region" if drawn_here else "Take the region of clips that look alike"


def _plain(view: ClipView) -> dict[str, Any]:
    scale = None if view.scale is None else list(view.scale.mm_per_px)
    return {"region": plain_region(view.region), "whole": view.whole, "fps": view.fps, "scale": scale}


def _view(value: object) -> ClipView:
    fields = Fields(value)
    fps = fields.number("fps")
    if not (math.isfinite(fps) and fps >= 0):
        raise ValueError("a rate is a number from 0")
    scale = _scale(fields.get("scale"))
    return ClipView(region_of(fields.any("region")), fields.truth("whole"), fps, scale)


def _scale(value: object) -> Scale | None:
    match value:
        case None:
            return None
        case [int() | float() as across, int() | float() as down]:
            if 0 < across < math.inf and 0 < down < math.inf:
                return Scale((float(across), float(down)), ScaleOrigin.SET)
    raise ValueError("a scale is two numbers above 0")
