"""Words and number formats that window, report and command line share, so that one thing reads the same."""

from __future__ import annotations

import unicodedata

from clarus_desktop.core.kinds import TrackKind
from clarus_desktop.core.language import mark, tr

RESEARCH_USE = mark("Research use only, not for diagnosis")
UNKNOWN = "—"

CONSOLIDATION = {
    TrackKind.PROBABILITY: mark("Small consolidation"),
    TrackKind.DISTANCE: mark("Large consolidation"),
}
"""What each track looks for."""

MISSING_TRACK = {
    TrackKind.PROBABILITY: mark("This model has no classifier head, so there is no probability track."),
    TrackKind.DISTANCE: mark("This model has no reference, so there is no distance track."),
}

_ACTING = frozenset({"Cc", "Cs", "Zl", "Zp"})
_TURNING = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})


def display_name(name: str) -> str:
    """A file's name, fit to be shown and stored: in one line, with "�" in place of undecodable bytes and of
    what acts on a screen rather than being seen there."""
    return "".join("\ufffd" if _acts(letter) else letter for letter in name)


def _acts(letter: str) -> bool:
    """Controls, ends of lines, and what turns the direction of all that follows."""
    return unicodedata.category(letter) in _ACTING or unicodedata.bidirectional(letter) in _TURNING


def value(number: float | None) -> str:
    """A track value or threshold: "0.413"; a dash for None and NaN."""
    return UNKNOWN if number is None or number != number else f"{number:.3f}"


def seconds(time_s: float) -> str:
    """A time in a clip: "4.92 s", from a minute on "1:04.92 min"."""
    hundredths = round(time_s * 100)
    if hundredths < 6000:
        return f"{hundredths / 100:.2f} s"
    minutes, rest = divmod(hundredths, 6000)
    return f"{minutes}:{rest / 100:05.2f} min"


def count(amount: int, noun: str) -> str:
    """ "1 frame", "1,200 frames"."""
    return f"{amount:,} {noun}" if amount == 1 else f"{amount:,} {noun}s"


def share(fraction: float) -> str:
    """A share as a percentage that never rounds something to nothing, or less than all to all."""
    if 0 < fraction < 0.001:
        return tr("less than 0.1%")
    if 0.999 < fraction < 1:
        return tr("more than 99.9%")
    percent = 100 * fraction
    return f"{percent:.1f}%" if 0 < percent < 9.95 or 99 < percent < 100 else f"{percent:.0f}%"
