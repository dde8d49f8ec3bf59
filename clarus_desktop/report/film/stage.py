"""What each picture of an annotated film holds, and where."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PIL import Image, ImageDraw

from clarus_desktop.core import clip as clips
from clarus_desktop.core import words
from clarus_desktop.core.gating import Reason
from clarus_desktop.core.heat import HeatMap, HeatScale, heat_scale
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.report import wording
from clarus_desktop.report.film import style
from clarus_desktop.report.film.strip import strip
from clarus_desktop.report.film.style import LINE, PAD, STRIP

NARROWEST = 640
"""Pixels: there is room for the longest line of text."""
SMALLEST, LARGEST = 480, 960
"""Pixels of a frame's longer side, as it is shown."""
OPACITY = 0.6
_POINTS = 160
"""Colours along each side of a heat map, before it is stretched over the frame."""
_BAR = 10
_TITLES = {
    TrackKind.PROBABILITY: "Probability track, small consolidation",
    TrackKind.DISTANCE: "Distance track, large consolidation",
}


class Stage:
    """Made once for a film: all that stays the same is painted here already."""

    def __init__(self, snapshot: Snapshot, heat: TrackKind | None) -> None:
        self._snapshot = snapshot
        self._kind = heat
        self._scale = None if heat is None else heat_scale(snapshot.model, heat)
        self._text = style.font(15)
        self._small = style.font(13)
        info, region = snapshot.clip, snapshot.region
        left, top, right, bottom = (
            (0, 0, info.width, info.height)
            if region is None
            else region.surroundings(info.width, info.height)
        )
        self._shown = _size(right - left, bottom - top)
        self._mask = None
        if region is not None:
            inside = region.mask(info.width, info.height)[top:bottom, left:right]
            self._mask = np.asarray(Image.fromarray(inside).resize(self._shown))
        width, height = self._shown
        together = width if heat is None else 2 * width + PAD
        self._width = _even(max(together, NARROWEST) + 2 * PAD)
        first = (self._width - together) // 2
        self._lefts = (first,) if heat is None else (first, first + width + PAD)
        self._top = PAD + 2 * LINE
        below = self._top + height + (PAD if heat is None else PAD + _BAR + LINE)
        self._strips = {kind: below + place * (LINE + STRIP) for place, kind in enumerate(snapshot.kinds)}
        foot = below + len(self._strips) * (LINE + STRIP)
        self._height = _even(foot + LINE + PAD)
        self._still = Image.new("RGB", self.size, style.GROUND)
        self._paint_still(foot)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels, both even."""
        return self._width, self._height

    def picture(self, index: int, image: clips.Image, maps: Mapping[TrackKind, HeatMap]) -> clips.Image:
        """(height, width, 3): the frame of that index, with its heat map where the film has them."""
        snapshot = self._snapshot
        picture = self._still.copy()
        draw = ImageDraw.Draw(picture)
        seen = image if snapshot.region is None else snapshot.region.cut(image)
        frame = Image.fromarray(np.ascontiguousarray(seen)).resize(self._shown, Image.Resampling.BICUBIC)
        for left in self._lefts:
            picture.paste(frame, (left, self._top))
        is_assessable = Reason.of(int(snapshot.tracks.gates[index])) is None
        if self._kind is not None and self._scale is not None and is_assessable:
            picture.paste(*self._overlay(maps[self._kind], self._scale))
        time_s = float(snapshot.clip.times_s[index])
        number = f"Frame {wording.frame(index)} of {snapshot.clip.frame_count:,} · {words.seconds(time_s)}"
        draw.text((PAD, PAD), number, style.INK, self._text)
        x = PAD + (self._width - 2 * PAD) * time_s / (snapshot.clip.duration_s or 1.0)
        for kind, top in self._strips.items():
            told, colour = self._value(kind, index)
            draw.text((self._width - PAD, top), told, colour, self._small, anchor="ra")
            draw.line((x, top + LINE, x, top + LINE + STRIP - 1), style.INK, 2)
        return np.asarray(picture)

    def _paint_still(self, foot: int) -> None:
        snapshot, draw = self._snapshot, ImageDraw.Draw(self._still)
        right = self._width - PAD
        draw.text((right, PAD), f"{words.RESEARCH_USE}.", style.FLAGGED, self._text, anchor="ra")
        labels = ["As recorded"] if self._kind is None else ["As recorded", f"Heat map of the {self._kind}"]
        for left, label in zip(self._lefts, labels, strict=True):
            draw.text((left, PAD + LINE), label, style.SOFT, self._small)
        for kind, top in self._strips.items():
            draw.text((PAD, top), _TITLES[kind], style.SOFT, self._small)
            self._still.paste(strip(snapshot, kind, self._width - 2 * PAD, STRIP), (PAD, top + LINE))
        model = f"{snapshot.model.name} {snapshot.model.version}"
        told = (
            f"CLARUS Desktop {snapshot.app_version} · {wording.shortened(model, 60)} · orange strip: flagged"
        )
        draw.text((PAD, foot + 4), style.writable(told), style.SOFT, self._small)
        if self._scale is not None:
            self._paint_colours(draw, self._scale)

    def _paint_colours(self, draw: ImageDraw.ImageDraw, scale: HeatScale) -> None:
        """The colour bar below the heat map, over black as the frame is."""
        left, top, width = self._lefts[-1], self._top + self._shown[1] + 6, self._shown[0]
        values = np.linspace(scale.low, scale.high, width)[None].repeat(_BAR, axis=0)
        draw.rectangle((left, top, left + width - 1, top + _BAR - 1), fill=style.BLACK)
        colours = Image.fromarray(scale.tint(values, OPACITY))
        self._still.paste(colours, (left, top), colours)
        for share, value in scale.ticks():
            anchor, sign = {0.0: ("la", "≤ "), 1.0: ("ra", "≥ ")}.get(share, ("ma", ""))
            place = (left + share * (width - 1), top + _BAR + 2)
            draw.text(place, sign + words.value(value), style.SOFT, self._small, anchor=anchor)

    def _overlay(self, heat: HeatMap, scale: HeatScale) -> tuple[Image.Image, tuple[int, int], Image.Image]:
        """What to paste, where, and how opaque. A heat map's box is the part of the frame that is shown."""
        tint = Image.fromarray(scale.tint(heat.spread(_POINTS), OPACITY))
        stretched = tint.resize(self._shown, Image.Resampling.BILINEAR)
        alpha = np.asarray(stretched.getchannel("A"))
        if self._mask is not None:
            alpha = alpha * self._mask
        return stretched.convert("RGB"), (self._lefts[-1], self._top), Image.fromarray(alpha)

    def _value(self, kind: TrackKind, index: int) -> tuple[str, style.Colour]:
        """What is said of the frame by one track."""
        tracks, threshold = self._snapshot.tracks, self._snapshot.thresholds.of(kind)
        value = float(tracks.values(kind)[index])
        if np.isnan(value):
            return "not analysed", style.SOFT
        reason = Reason.of(int(tracks.gates[index]))
        if reason is not None:
            return f"not assessable: {reason}", style.SOFT
        if value >= threshold:
            return f"{words.value(value)}, at or above {words.value(threshold)}: flagged", style.FLAGGED
        return f"{words.value(value)}, below {words.value(threshold)}", style.NORMAL


def _size(width: int, height: int) -> tuple[int, int]:
    """How large a frame is shown."""
    longer = max(width, height)
    scale = min(max(longer, SMALLEST), LARGEST) / longer
    return max(round(width * scale), 1), max(round(height * scale), 1)


def _even(size: int) -> int:
    """As H.264 wants it."""
    return size + size % 2
