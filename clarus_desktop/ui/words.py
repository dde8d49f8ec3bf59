"""The words of the window: those that all rooms share, and its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clarus_desktop.core.kinds import TrackKind
from clarus_desktop.core.words import (
    CONSOLIDATION,
    RESEARCH_USE,
    UNKNOWN,
    count,
    seconds,
    share,
    value,
)
from clarus_desktop.core.words import MISSING_TRACK as _MISSING_TRACK

if TYPE_CHECKING:
    from datetime import datetime

    from clarus_desktop.core.gating import Reason
    from clarus_desktop.core.region import Origin, Region

__all__ = ["CONSOLIDATION", "RESEARCH_USE", "UNKNOWN", "seconds", "share", "value"]

APP_NAME = "CLARUS Desktop"
BELOW = "below the threshold"
TO_BE_JUDGED = "to be judged"
NOT_ASSESSABLE = "not assessable"

TRACK = {TrackKind.PROBABILITY: "Probability", TrackKind.DISTANCE: "Distance"}
MISSING_TRACK = {
    **_MISSING_TRACK,
    TrackKind.DISTANCE: f"{_MISSING_TRACK[TrackKind.DISTANCE]} "
    "Build one from clips without consolidation: clarus-desktop models reference NAME FOLDER",
}


def not_assessable_tip(reason: Reason) -> str:
    """What is wrong with a frame, and what that means."""
    return f"Not assessable: {reason}. No flag and no verdict rests on it."


def duration(time_s: float) -> str:
    """A rough time to wait: "12 s", "3 min"."""
    return f"{max(round(time_s), 0)} s" if time_s < 90 else f"{round(time_s / 60)} min"


def moment(at: datetime) -> str:
    """Date and time here, written so that no two countries read it differently: "2026-11-23 01:22:58"."""
    return f"{at.astimezone():%Y-%m-%d %H:%M:%S}"


def title(text: str) -> str:
    """With a capital in front."""
    return text[:1].upper() + text[1:]


def frames(number: int) -> str:
    return count(number, "frame")


def clips(number: int) -> str:
    return count(number, "clip")


def region_text(origin: Origin | None, given: Region | None) -> str:
    """Which part of the frames is analysed, by who says so (None: whole frames); ``given`` is what the file
    or the frames have."""
    if origin is not None:
        return f"The region is {origin}"
    return "Whole frames are analysed" + (", for no region was found" if given is None else "")


def plain(text: str) -> str:
    """A whole tool tip that shows ``text`` as it is.

    Qt takes what looks like HTML for HTML, and shows entities as typed where it does not.
    """
    if not {"<", "&"} & set(text):
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>".replace("\n", "<br>")


def unmnemonic(text: str) -> str:
    """For menu and button texts, where "&" would mark a mnemonic."""
    return text.replace("&", "&&")
