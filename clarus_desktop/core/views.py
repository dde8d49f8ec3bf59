"""How a clip is looked at, where the user decided; and how clips that look alike share that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.measuring import Scale
from clarus_desktop.core.region import Region, overlap

ALIKE = 0.85
"""Overlap from which on two regions are taken for the same part of a scanner's screen. Of pairs of real clips
of one patient and scanner 92% reach it: shadows make what is found a little smaller."""


@dataclass(frozen=True)
class ClipView:
    """What the user set for one clip; kept with it."""

    region: Region | None = None
    """Drawn by hand; None: as the file or the frames have it."""
    whole: bool = False
    """Whole frames are analysed, whatever region there is."""
    fps: float = 0.0
    """Frames per second for a clip whose file doesn't tell; 0: not set."""
    scale: Scale | None = None
    """Set along the depth marks, for all of each frame; None: as the file states it, if it does."""

    def region_in(self, info: ClipInfo) -> Region | None:
        """The part of each frame of a clip that is shown and analysed; None: all of it."""
        return None if self.whole else self.region or info.region


@dataclass(frozen=True)
class Layout:
    """A scanner's screen, as far as clips tell: a region drawn for one serves all that look like it."""

    width: int
    height: int
    found: Region | None
    """What was found, or stated in the file, before the user drew."""
    region: Region
    """What was drawn; its origin is LAYOUT."""


def same_layout(layout: Layout, width: int, height: int, found: Region | None) -> bool:
    """Whether a clip of this frame size, in which ``found`` was found or stated, looks like a layout."""
    if (layout.width, layout.height) != (width, height):
        return False
    if layout.found is None or found is None:
        return layout.found is found
    return overlap(layout.found, found, width, height) >= ALIKE


def view_of(info: ClipInfo, own: ClipView | None, layouts: Iterable[Layout]) -> ClipView:
    """How to look at a clip: as its user left it, or else as the first of the layouts that it looks like.

    Args:
        own: what a user set for the clip; None where nobody did.
        layouts: the ones drawn last first.
    """
    if own is not None:
        return own
    alike = (each.region for each in layouts if same_layout(each, info.width, info.height, info.region))
    return ClipView(next(alike, None))
