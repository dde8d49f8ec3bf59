"""Measures, colours and type of annotated films: those of the dark window."""

from __future__ import annotations

from PIL import ImageFont

from clarus_desktop.core.tracks import TrackKind

Colour = tuple[int, int, int]

PAD = 12
"""Pixels around everything, and between what stands side by side."""
LINE = 22
"""Height of a line of text."""
STRIP = 60
"""Height of a track."""
BAND = 4
"""Height of the solid strip over a flagged segment."""

GROUND: Colour = (20, 24, 28)
INK: Colour = (230, 234, 238)
SOFT: Colour = (163, 173, 183)
BLACK: Colour = (11, 13, 15)
OVER: Colour = (58, 48, 22)
"""Behind values at or above the threshold."""
UNDER: Colour = (27, 43, 54)
FLAG_TINT: Colour = (102, 52, 8)
FLAGGED: Colour = (255, 154, 60)
NORMAL: Colour = (111, 193, 240)
HATCH: Colour = (88, 98, 108)
CURVES: dict[TrackKind, Colour] = {
    TrackKind.PROBABILITY: (228, 156, 198),
    TrackKind.DISTANCE: (63, 208, 164),
}

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def font(pixels: int) -> Font:
    """The one that comes with Pillow, which knows Latin letters alone and is the same on all machines."""
    return ImageFont.load_default(pixels)


def writable(text: str) -> str:
    """``text`` with "?" for what the font may not hold."""
    return text.encode("latin-1", "replace").decode("latin-1")
