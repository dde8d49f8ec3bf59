"""A track as a strip over the time of the whole clip; where the film is, is drawn over it later."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from clarus_desktop.core.flags import Segment, runs
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.report.envelope import curves
from clarus_desktop.report.film import style
from clarus_desktop.report.film.style import BAND

_FINE = 3
"""Times as large it is drawn, to be made smaller with smooth edges."""
_HEADROOM = 1.15
"""The top of the distance's scale is so many times its highest value."""


def strip(snapshot: Snapshot, kind: TrackKind, width: int, height: int) -> Image.Image:
    """The track with its threshold, flagged segments, and hatching where no value counts."""
    canvas = _Canvas(snapshot, kind, width * _FINE, height * _FINE)
    return canvas.drawn().resize((width, height), Image.Resampling.LANCZOS)


class _Canvas:
    def __init__(self, snapshot: Snapshot, kind: TrackKind, width: int, height: int) -> None:
        self._snapshot, self._kind = snapshot, kind
        self._width, self._height = width, height
        self._values = snapshot.tracks.assessed(kind)
        self._threshold = snapshot.thresholds.of(kind)
        highest = max(float(np.max(self._values, where=~np.isnan(self._values), initial=0)), self._threshold)
        self._top = (
            1.0 if kind is TrackKind.PROBABILITY else min(max(_HEADROOM * highest, 0.05), kind.maximum)
        )
        self._image = Image.new("RGB", (width, height), style.UNDER)
        self._draw = ImageDraw.Draw(self._image)

    def drawn(self) -> Image.Image:
        level = self._y(self._threshold)
        spans = [self._span(segment) for segment in self._snapshot.segments(self._kind)]
        self._draw.rectangle((0, 0, self._width, level), fill=style.OVER)
        for left, right in spans:
            self._draw.rectangle((left, 0, right, self._height), fill=style.FLAG_TINT)
        self._hatch([self._span(run) for run in runs(np.isnan(self._values))])
        for left in range(0, self._width, 8 * _FINE):
            self._draw.line((left, level, left + 4 * _FINE, level), style.FLAGGED, _FINE)
        self._draw_curve()
        for left, right in spans:
            self._draw.rectangle((left, self._height - BAND * _FINE, right, self._height), fill=style.FLAGGED)
        return self._image

    def _draw_curve(self) -> None:
        colour = style.CURVES[self._kind]
        for times_s, values in curves(self._snapshot.clip.times_s, self._values, self._width // _FINE):
            points = [(self._x(at), self._y(value)) for at, value in zip(times_s, values, strict=True)]
            if len(points) > 1:
                self._draw.line(points, colour, 2 * _FINE, joint="curve")
            else:
                self._draw.circle(points[0], 2 * _FINE, colour)

    def _hatch(self, spans: list[tuple[float, float]]) -> None:
        """Where frames are not analysed, or not assessable."""
        columns = np.zeros(self._width, bool)
        for left, right in spans:
            columns[round(left) : round(right) + 1] = True
        diagonal = np.add.outer(np.arange(self._height), np.arange(self._width)) % (8 * _FINE)
        whole = np.broadcast_to(columns, diagonal.shape)
        self._image.paste(style.GROUND, mask=Image.fromarray(whole))
        self._image.paste(style.HATCH, mask=Image.fromarray(whole & (diagonal < 1.5 * _FINE)))

    def _span(self, run: Segment) -> tuple[float, float]:
        """From its first frame to the one after its last; never too thin to be seen."""
        clip = self._snapshot.clip
        end_s = clip.times_s[run.last + 1] if run.last + 1 < clip.frame_count else clip.duration_s
        left = self._x(clip.times_s[run.first])
        return left, max(self._x(end_s), left + _FINE)

    def _x(self, time_s: float) -> float:
        return float(self._width * time_s / (self._snapshot.clip.duration_s or 1.0))

    def _y(self, value: float) -> float:
        return float(self._height * (1 - min(value / self._top, 1)))
