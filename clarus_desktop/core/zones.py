"""Where on the chest a clip was recorded: the common scanning protocols, and a guess from the file's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath


class Protocol(StrEnum):
    """Which places are scanned."""

    BLUE6 = "6 BLUE points"
    """Upper and lower BLUE point and PLAPS point on either side (Lichtenstein, Chest 2008)."""
    ZONES8 = "8 zones"
    """Upper and lower, anterior and lateral, on either side (Volpicelli, Intensive Care Med 2012)."""
    ZONES12 = "12 zones"
    """The 8 zones and upper and lower posterior on either side."""
    SWEEPS12 = "12 sweeps, paediatric"
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


def _both_sides(rows: Sequence[tuple[str, str, View, float, float, float, float]]) -> tuple[Zone, ...]:
    """Zones given as on the left of the picture, made for both sides of the patient."""
    zones = []
    for side, side_name in (("R", "Right"), ("L", "Left")):
        for code, name, view, x, y, width, height in rows:
            # From the front the patient's right is on the picture's left; from behind it is on the right.
            on_left = (side == "R") is (view is View.FRONT)
            zones.append(
                Zone(
                    side + code,
                    f"{side_name} {name}",
                    view,
                    x if on_left else 1 - x - width,
                    y,
                    width,
                    height,
                )
            )
    return tuple(zones)


_UPPER, _LOWER = 0.10, 0.48
_TALL = 0.36
_FRONT_AND_SIDE = (
    ("1", "anterior upper", View.FRONT, 0.20, _UPPER, 0.28, _TALL),
    ("2", "anterior lower", View.FRONT, 0.20, _LOWER, 0.28, _TALL),
    ("3", "lateral upper", View.FRONT, 0.00, _UPPER, 0.18, _TALL),
    ("4", "lateral lower", View.FRONT, 0.00, _LOWER, 0.18, _TALL),
)

ZONES: dict[Protocol, tuple[Zone, ...]] = {
    Protocol.BLUE6: _both_sides(
        [
            ("1", "upper BLUE point", View.FRONT, 0.20, _UPPER, 0.28, _TALL),
            ("2", "lower BLUE point", View.FRONT, 0.20, _LOWER, 0.28, _TALL),
            ("3", "PLAPS point", View.FRONT, 0.00, _LOWER, 0.18, _TALL),
        ]
    ),
    Protocol.ZONES8: _both_sides(_FRONT_AND_SIDE),
    Protocol.ZONES12: _both_sides(
        [
            *_FRONT_AND_SIDE,
            ("5", "posterior upper", View.BACK, 0.12, _UPPER, 0.34, _TALL),
            ("6", "posterior lower", View.BACK, 0.12, _LOWER, 0.34, _TALL),
        ]
    ),
    Protocol.SWEEPS12: _both_sides(
        [
            ("AS", "anterior, sagittal sweep", View.FRONT, 0.20, _UPPER, 0.28, _TALL),
            ("AT", "anterior, transverse sweep", View.FRONT, 0.20, _LOWER, 0.28, _TALL),
            ("LS", "lateral, sagittal sweep", View.FRONT, 0.00, _UPPER, 0.18, _TALL),
            ("LT", "lateral, transverse sweep", View.FRONT, 0.00, _LOWER, 0.18, _TALL),
            ("PS", "posterior, sagittal sweep", View.BACK, 0.12, _UPPER, 0.34, _TALL),
            ("PT", "posterior, transverse sweep", View.BACK, 0.12, _LOWER, 0.34, _TALL),
        ]
    ),
}
"""The zones of each protocol, right side first."""


def zone(protocol: Protocol, code: str) -> Zone | None:
    """The zone of that code; None where the protocol has none."""
    return next((zone for zone in ZONES[protocol] if zone.code == code), None)


def guess_zone(name: str, protocol: Protocol) -> str | None:
    """The zone a file name tells: the last of its words that is a code of the protocol, in any case."""
    codes = {zone.code for zone in ZONES[protocol]}
    words = re.split(r"[^A-Z0-9]+", PurePath(name).stem.upper())
    return next((word for word in reversed(words) if word in codes), None)


def guess_protocol(names: Iterable[str]) -> Protocol:
    """The protocol that explains most of an exam's file names; of equals the smallest, so BLUE if none."""
    names = list(names)

    def explained(protocol: Protocol) -> int:
        return sum(guess_zone(name, protocol) is not None for name in names)

    return max(Protocol, key=lambda protocol: (explained(protocol), -len(ZONES[protocol])))


def missing_zones(protocol: Protocol, codes: Iterable[str | None]) -> tuple[Zone, ...]:
    """Zones of the protocol for which there is no clip."""
    present = set(codes)
    return tuple(zone for zone in ZONES[protocol] if zone.code not in present)
