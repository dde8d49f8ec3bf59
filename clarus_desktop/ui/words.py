"""The words and number formats of the window, so that one thing reads the same everywhere."""

from __future__ import annotations

from clarus_desktop.core.tracks import TrackKind

APP_NAME = "CLARUS Desktop"
RESEARCH_USE = "Research use only, not for diagnosis"
UNKNOWN = "—"

TRACK = {TrackKind.PROBABILITY: "Probability", TrackKind.DISTANCE: "Distance"}
CONSOLIDATION = {
    TrackKind.PROBABILITY: "Small consolidation",
    TrackKind.DISTANCE: "Large consolidation",
}
MISSING_TRACK = {
    TrackKind.PROBABILITY: "This model has no classifier head, so there is no probability track.",
    TrackKind.DISTANCE: (
        "This model has no reference, so there is no distance track. "
        "Build one from clips without consolidation: clarus-desktop models reference NAME FOLDER"
    ),
}


def value(number: float | None) -> str:
    """A track value or threshold: "0.413"; a dash for None and NaN."""
    return UNKNOWN if number is None or number != number else f"{number:.3f}"


def seconds(time_s: float) -> str:
    """ "4.92 s", from a minute on "1:04.92"."""
    if time_s < 59.995:
        return f"{time_s:.2f} s"
    minutes, rest = divmod(round(time_s, 2), 60)
    return f"{int(minutes)}:{rest:05.2f}"


def duration(time_s: float) -> str:
    """A rough time to wait: "12 s", "3 min"."""
    return f"{max(round(time_s), 0)} s" if time_s < 90 else f"{round(time_s / 60)} min"


def frames(count: int) -> str:
    return "1 frame" if count == 1 else f"{count:,} frames"


def share(fraction: float) -> str:
    """A share as a percentage that never rounds something to nothing, or less than all to all."""
    if 0 < fraction < 0.001:
        return "less than 0.1%"
    if 0.999 < fraction < 1:
        return "more than 99.9%"
    percent = 100 * fraction
    return f"{percent:.1f}%" if 0 < percent < 9.95 or 99 < percent < 100 else f"{percent:.0f}%"


def plain(text: str) -> str:
    """For tool tips, which Qt would otherwise take for HTML when they look like it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unmnemonic(text: str) -> str:
    """For menu and button texts, where "&" would mark a mnemonic."""
    return text.replace("&", "&&")
