"""Where on the chest a clip was recorded: the common scanning protocols, and a guess from the file's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest
from pathlib import PurePath

from clarus_desktop.core.language import mark


class Protocol(StrEnum):
    """Which places are scanned."""

    BLUE6 = mark("6 BLUE points")
    """Upper and lower BLUE point and PLAPS point on either side (Lichtenstein, Chest 2008)."""
    ZONES8 = mark("8 zones")
    """Upper and lower, anterior and lateral, on either side (Volpicelli, Intensive Care Med 2012)."""
    ZONES12 = mark("12 zones")
    """The 8 zones and upper and lower posterior on either side."""
    SWEEPS12 = mark("12 sweeps, paediatric")
    """Anterior, lateral and posterior on either side, each swept sagittally and transversely."""


class View(StrEnum):
    """From where the drawn chest is looked at."""

    FRONT = "front"
    BACK = "back"


@dataclass(frozen=True)
class Zone:
    """One place of a protocol, and where it lies on the drawn chest."""

    code: str
    """As clips are named: "L2", "RPT"."""
    name: str
    view: View
    x: float
    """Left edge, 0…1 of the chest's width as drawn: the patient's right is on the left in the front view."""
    y: float
    """Upper edge, 0…1 of the chest's height."""
    width: float
    height: float


_Place = tuple[View, float, float, float, float]
"""View, left edge, upper edge, width and height, as on the left of the picture."""

_TALL = 0.36
_FRONT_UPPER: _Place = (View.FRONT, 0.20, 0.10, 0.28, _TALL)
_FRONT_LOWER: _Place = (View.FRONT, 0.20, 0.48, 0.28, _TALL)
_SIDE_UPPER: _Place = (View.FRONT, 0.00, 0.10, 0.18, _TALL)
_SIDE_LOWER: _Place = (View.FRONT, 0.00, 0.48, 0.18, _TALL)
_BACK_UPPER: _Place = (View.BACK, 0.12, 0.10, 0.34, _TALL)
_BACK_LOWER: _Place = (View.BACK, 0.12, 0.48, 0.34, _TALL)


def _both_sides(rows: Sequence[tuple[str, str, str, _Place]]) -> tuple[Zone, ...]:
    """Zones of both sides of the patient. A row holds what their code ends in, the names of the right and of
    the left one, and where they lie."""
    zones = []
    for side in "RL":
        for code, right, left, (view, x, y, width, height) in rows:
            # From the front the patient's right is on the picture's left; from behind it is on the right.
            on_left = (side == "R") is (view is View.FRONT)
            name = right if side == "R" else left
            zones.append(Zone(side + code, name, view, x if on_left else 1 - x - width, y, width, height))
    return tuple(zones)


_FRONT_AND_SIDE = (
    ("1", mark("Right anterior upper"), mark("Left anterior upper"), _FRONT_UPPER),
    ("2", mark("Right anterior lower"), mark("Left anterior lower"), _FRONT_LOWER),
    ("3", mark("Right lateral upper"), mark("Left lateral upper"), _SIDE_UPPER),
    ("4", mark("Right lateral lower"), mark("Left lateral lower"), _SIDE_LOWER),
)

ZONES: dict[Protocol, tuple[Zone, ...]] = {
    Protocol.BLUE6: _both_sides(
        [
            ("1", mark("Right upper BLUE point"), mark("Left upper BLUE point"), _FRONT_UPPER),
            ("2", mark("Right lower BLUE point"), mark("Left lower BLUE point"), _FRONT_LOWER),
            ("3", mark("Right PLAPS point"), mark("Left PLAPS point"), _SIDE_LOWER),
        ]
    ),
    Protocol.ZONES8: _both_sides(_FRONT_AND_SIDE),
    Protocol.ZONES12: _both_sides(
        [
            *_FRONT_AND_SIDE,
            ("5", mark("Right posterior upper"), mark("Left posterior upper"), _BACK_UPPER),
            ("6", mark("Right posterior lower"), mark("Left posterior lower"), _BACK_LOWER),
        ]
    ),
    Protocol.SWEEPS12: _both_sides(
        [
            (
                "AS",
                mark("Right anterior, sagittal sweep"),
                mark("Left anterior, sagittal sweep"),
                _FRONT_UPPER,
            ),
            (
                "AT",
                mark("Right anterior, transverse sweep"),
                mark("Left anterior, transverse sweep"),
                _FRONT_LOWER,
            ),
            ("LS", mark("Right lateral, sagittal sweep"), mark("Left lateral, sagittal sweep"), _SIDE_UPPER),
            (
                "LT",
                mark("Right lateral, transverse sweep"),
                mark("Left lateral, transverse sweep"),
                _SIDE_LOWER,
            ),
            (
                "PS",
                mark("Right posterior, sagittal sweep"),
                mark("Left posterior, sagittal sweep"),
                _BACK_UPPER,
            ),
            (
                "PT",
                mark("Right posterior, transverse sweep"),
                mark("Left posterior, transverse sweep"),
                _BACK_LOWER,
            ),
        ]
    ),
}
"""The zones of each protocol, right side first."""


def zone(protocol: Protocol, code: str) -> Zone | None:
    """The zone of that code; None where the protocol has none."""
    return next((zone for zone in ZONES[protocol] if zone.code == code), None)


def guess_zone(name: str, protocol: Protocol, hint: str = "") -> str | None:
    """The zone a clip's file name tells, or else what the file says of itself.

    Args:
        hint: see ``zone_words``. It tells a zone by its code, or by all the words of its name, if there are
            those of one zone only.
    """
    codes = {zone.code for zone in ZONES[protocol]}
    for text in (PurePath(name).stem, hint):
        words: list[str] = re.findall(r"[A-Z0-9]+", text.upper())
        found = next((word for word in reversed(words) if word in codes), None)
        if found is not None:
            return found
    described = [zone.code for zone in ZONES[protocol] if _words(zone.name) <= _words(hint)]
    return described[0] if len(described) == 1 else None


def guess_protocol(names: Iterable[str], hints: Iterable[str] = ()) -> Protocol:
    """The protocol that explains most of an exam's clips; of equals the smallest, so BLUE if none.

    Args:
        names: of the clips' files.
        hints: of the same clips, where they are known; see ``zone_words``.
    """
    clues = list(zip_longest(names, hints, fillvalue=""))

    def explained(protocol: Protocol) -> int:
        return sum(guess_zone(name, protocol, hint) is not None for name, hint in clues)

    return max(Protocol, key=lambda protocol: (explained(protocol), -len(ZONES[protocol])))


def zone_words(text: str) -> str:
    """Of a text, the words that tell a zone, in their order: codes, sides and directions, and none other."""
    words = re.findall(r"[a-z0-9]+", text.lower())
    return " ".join(word for word in words if _SYNONYMS.get(word, word) in _TELLING)


def _words(text: str) -> set[str]:
    """The telling words, each written one way."""
    words = (_SYNONYMS.get(word, word) for word in re.findall(r"[a-z0-9]+", text.lower()))
    return {word for word in words if word in _TELLING}


_SYNONYMS = {
    **{"r": "right", "rt": "right", "l": "left", "lt": "left"},
    **{"ant": "anterior", "lat": "lateral"},
    **{"superior": "upper", "sup": "upper", "inferior": "lower", "inf": "lower"},
    **{"sag": "sagittal", "trans": "transverse"},
}
_FILLING = {"point", "sweep"}
"""Words of zones' names that need not be said."""
_TELLING = {
    word
    for zones in ZONES.values()
    for zone in zones
    for word in (zone.code.lower(), *re.findall(r"[a-z]+", zone.name.lower()))
} - _FILLING


def missing_zones(protocol: Protocol, codes: Iterable[str | None]) -> tuple[Zone, ...]:
    """Zones of the protocol for which there is no clip."""
    present = set(codes)
    return tuple(zone for zone in ZONES[protocol] if zone.code not in present)
