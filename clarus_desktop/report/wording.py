"""Numbers and names as only a report prints them."""

from __future__ import annotations

from clarus_desktop.core.words import value


def margin(distance: float) -> str:
    """How far a score lies from its threshold: ``0.120 above the threshold``."""
    if distance == 0:
        return "exactly at the threshold"
    side = "above" if distance > 0 else "below"
    size = value(abs(distance)) if abs(distance) >= 0.0005 else "less than 0.001"
    return f"{size} {side} the threshold"


def frame(index: int) -> str:
    """A frame index as people count it: from 1."""
    return f"{index + 1:,}"


def shortened(text: str, length: int) -> str:
    """``text`` with its middle left out where it is longer than ``length`` characters."""
    if len(text) <= length:
        return text
    head = (length - 1) // 2
    return f"{text[:head]}…{text[len(text) - (length - 1 - head) :]}"


def encodable(text: str) -> str:
    r"""``text`` with bytes that are no text (undecodable file names) written as ``\udcff``."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
