"""Numbers and names as a report prints them."""

from __future__ import annotations

from clarus_desktop.core.tracks import TrackKind

DISCLAIMER = "Research use only, not for diagnosis"

FINDING = {TrackKind.PROBABILITY: "Small consolidation", TrackKind.DISTANCE: "Large consolidation"}
"""What each track looks for."""


def number(value: float) -> str:
    """A probability, distance or threshold: ``0.310``."""
    return f"{value:.3f}"


def margin(value: float) -> str:
    """How far a score lies from its threshold: ``0.120 above the threshold``."""
    if value == 0:
        return "exactly at the threshold"
    side = "above" if value > 0 else "below"
    size = number(abs(value)) if abs(value) >= 0.0005 else "less than 0.001"
    return f"{size} {side} the threshold"


def count(amount: int, noun: str) -> str:
    """``1 frame``, ``12 frames``."""
    return f"{amount:,} {noun}" if amount == 1 else f"{amount:,} {noun}s"


def frame(index: int) -> str:
    """A frame index as people count it: from 1."""
    return f"{index + 1:,}"


def seconds(value: float) -> str:
    """``4.77 s``, and from a minute on ``2:05.30 min``."""
    hundredths = round(value * 100)
    if hundredths < 6000:
        return f"{hundredths / 100:.2f} s"
    minutes, rest = divmod(hundredths, 6000)
    return f"{minutes}:{rest / 100:05.2f} min"


def share(value: float) -> str:
    """A share of 1 as a percentage: ``2%``, ``0.4%``, ``0%``."""
    percent = 100 * value
    return f"{percent:.1f}%" if 0 < percent < 10 and round(percent, 1) % 1 else f"{percent:.0f}%"


def shortened(text: str, length: int) -> str:
    """``text`` with its middle left out where it is longer than ``length`` characters."""
    if len(text) <= length:
        return text
    head = (length - 1) // 2
    return f"{text[:head]}…{text[len(text) - (length - 1 - head) :]}"


def encodable(text: str) -> str:
    r"""``text`` with bytes that are no text (undecodable file names) written as ``\udcff``."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
