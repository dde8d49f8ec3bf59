"""Measuring: lines drawn on a frame, and how long they are where the scale is known."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from clarus_desktop.core.clip import Area, AreaKind, ClipInfo
from clarus_desktop.core.language import tr

Point = tuple[float, float]
"""(x, y) in frame pixels from the upper left corner of the frame; whole numbers are pixel edges."""

CENTIMETRE_MM = 10.0


class MeasureKind(StrEnum):
    """What a line is for."""

    CALIPER = "caliper"
    """A distance on one frame."""
    M_MODE = "M-mode"
    """A line that is followed through time."""


@dataclass(frozen=True)
class Measurement:
    """A line that a reviewer drew, in pixels: how many millimetres they are is the scale's to say."""

    id: str
    """Unique for ever, hexadecimal."""
    kind: MeasureKind
    frame: int
    """Index of the frame it was drawn on."""
    start: Point
    end: Point
    note: str = ""

    @property
    def length_px(self) -> float:
        """In frame pixels, which are taken for squares."""
        return math.dist(self.start, self.end)

    def __str__(self) -> str:
        """What it is and where, counted from 1 as shown: "caliper on frame 89"."""
        is_m_mode, frame = self.kind is MeasureKind.M_MODE, f"{self.frame + 1:,}"
        if is_m_mode:
            return tr("M-mode line on frame {frame}", frame=frame)
        return tr("caliper on frame {frame}", frame=frame)


class ScaleOrigin(StrEnum):
    """Who says how large a pixel is."""

    FILE = "stated in the file"
    SET = "set by the user along the depth marks"


@dataclass(frozen=True)
class Scale:
    """How large a pixel is."""

    mm_per_px: tuple[float, float]
    """Across and down; both above 0."""
    origin: ScaleOrigin

    @classmethod
    def along(cls, start: Point, end: Point, depth_mm: float) -> Scale:
        """The scale at which the line from ``start`` to ``end`` is ``depth_mm`` long; pixels are squares.

        Raises:
            ValueError: the line or the depth is not longer than 0.
        """
        length = math.dist(start, end)
        if not (length > 0 and 0 < depth_mm < math.inf):
            raise ValueError("a scale needs a line and a depth longer than 0")
        return cls((depth_mm / length,) * 2, ScaleOrigin.SET)

    def length_mm(self, start: Point, end: Point) -> float:
        across, down = self.mm_per_px
        return math.hypot((end[0] - start[0]) * across, (end[1] - start[1]) * down)


class SizeClass(StrEnum):
    """How a consolidation is told by its size: those below a centimetre are common without disease."""

    BELOW = "< 1 cm"
    FROM = "≥ 1 cm"


@dataclass(frozen=True)
class Length:
    """How long a measurement is, as it may be told."""

    px: float
    """Frame pixels."""
    mm: float | None
    """To the tenth, as it is shown; None where no scale is known."""

    @property
    def size(self) -> SizeClass | None:
        """By the tenth shown, so that "10.0 mm" is never "< 1 cm"; None where no scale is known."""
        if self.mm is None:
            return None
        return SizeClass.BELOW if self.mm < CENTIMETRE_MM else SizeClass.FROM

    def __str__(self) -> str:
        """ "12.3 mm", or "57 px" where no scale is known."""
        return f"{self.px:,.0f} px" if self.mm is None else f"{self.mm:,.1f} mm"


def length_of(measurement: Measurement, scale: Scale | None) -> Length:
    """``scale``: as ``scale_for`` gives it."""
    if scale is None:
        return Length(measurement.length_px, None)
    return Length(measurement.length_px, round(scale.length_mm(measurement.start, measurement.end), 1))


def scale_for(info: ClipInfo, own: Scale | None, measurement: Measurement) -> Scale | None:
    """How large the pixels along a measurement are; None where nobody knows.

    Args:
        info: of the clip; its areas count only where both ends of the line lie in one B-mode area that is
            calibrated. Where such areas overlap and contradict each other, none counts.
        own: what the user set for the clip. It is asked first, and is for the whole frame.
    """
    return own or _stated(info.areas, measurement)


def _stated(areas: Iterable[Area], measurement: Measurement) -> Scale | None:
    found = {
        area.mm_per_px
        for area in areas
        if area.kind is AreaKind.B_MODE
        and area.mm_per_px is not None
        and _holds(area, measurement.start)
        and _holds(area, measurement.end)
    }
    return Scale(found.pop(), ScaleOrigin.FILE) if len(found) == 1 else None


def _holds(area: Area, point: Point) -> bool:
    x, y = point
    return area.left <= x <= area.right and area.top <= y <= area.bottom
