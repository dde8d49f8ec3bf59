"""The words of the window: those that all rooms share, and its own.

The constants are marked; whoever shows them has them translated. What the functions give is translated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clarus_desktop.core.kinds import TrackKind
from clarus_desktop.core.language import many, mark, tr
from clarus_desktop.core.words import CONSOLIDATION, RESEARCH_USE, UNKNOWN, seconds, share, value
from clarus_desktop.core.words import MISSING_TRACK as _MISSING_TRACK

if TYPE_CHECKING:
    from datetime import datetime

    from clarus_desktop.core.gating import Reason
    from clarus_desktop.core.region import Origin, Region

__all__ = ["CONSOLIDATION", "RESEARCH_USE", "UNKNOWN", "seconds", "share", "value"]

APP_NAME = "CLARUS Desktop"
BELOW = mark("below the threshold")
TO_BE_JUDGED = mark("to be judged")
NOT_ASSESSABLE = mark("not assessable")

TRACK = {TrackKind.PROBABILITY: mark("Probability"), TrackKind.DISTANCE: mark("Distance")}
MISSING_TRACK = {
    **_MISSING_TRACK,
    TrackKind.DISTANCE: mark(
        "This model has no reference, so there is no distance track. "
        "Build one from clips without consolidation: clarus-desktop models reference NAME FOLDER"
    ),
}


def not_assessable_tip(reason: Reason) -> str:
    """What is wrong with a frame, and what that means."""
    return tr("Not assessable: {reason}. No flag and no verdict rests on it.", reason=tr(reason.value))


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
    """ "1 frame", "1,200 frames"."""
    return many(number, mark("{n} frame"), mark("{n} frames"))


def clips(number: int) -> str:
    return many(number, mark("{n} clip"), mark("{n} clips"))


def region_text(origin: Origin | None, given: Region | None) -> str:
    """Which part of the frames is analysed, by who says so (None: whole frames); ``given`` is what the file
    or the frames have."""
    if origin is not None:
        return tr("The region is {origin}", origin=tr(origin.value))
    if given is None:
        return tr("Whole frames are analysed, for no region was found")
    return tr("Whole frames are analysed")


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
