"""M-mode: the grey levels along one line of the frame, for all frames of a clip side by side."""

from __future__ import annotations

import math
from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import ClipInfo, FrameStore, Image
from clarus_desktop.core.errors import ClarusError
from clarus_desktop.core.measuring import Point
from clarus_desktop.core.region import Region

MOST_BYTES = 1 << 26
"""Of a picture: of a very long clip it has fewer rows than the line has pixels."""
BATCH = 16
"""Frames between two reports of what has been read."""
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)
"""Of red, green and blue in a grey level (ITU-R BT.601, section 2.5.1)."""

Pixels = NDArray[np.uint8]
"""(rows, columns) grey levels; the first row is the line's start, a column is one frame, or one moment."""


@dataclass(frozen=True, eq=False)
class Line:
    """Where a line is read in frames of one size: bilinearly, between the middles of four pixels each."""

    xs: NDArray[np.intp]
    """(rows, 4) columns of the pixels."""
    ys: NDArray[np.intp]
    weights: NDArray[np.float32]
    """(rows, 4): of each pixel; those outside the region have none."""

    @property
    def rows(self) -> int:
        return len(self.weights)

    def column(self, image: Image) -> Pixels:
        """(rows,) grey levels of one frame (height, width, 3)."""
        mixed = np.einsum("rp,rpc->rc", self.weights, image[self.ys, self.xs], dtype=np.float32)
        column: Pixels = np.rint(mixed @ _LUMA).astype(np.uint8)
        return column


def line_through(start: Point, end: Point, info: ClipInfo, region: Region | None = None) -> Line:
    """A row for about each pixel of the line, each read in the middle of its share of it.

    Args:
        start, end: in frame pixels; what lies beyond the frame's edge has the level of the edge.
        info: of the clip that the line is followed through.
        region: what lies outside is black, as names may stand there; None: nothing is.
    """
    (x0, y0), (x1, y1) = start, end
    room = max(MOST_BYTES // max(info.frame_count, 1), 1)
    rows = min(max(round(math.hypot(x1 - x0, y1 - y0)), 1), room)
    share = (np.arange(rows) + 0.5) / rows
    left, right, across = _between(x0 + share * (x1 - x0), info.width)
    above, below, down = _between(y0 + share * (y1 - y0), info.height)
    xs = np.stack([left, right, left, right], axis=1)
    ys = np.stack([above, above, below, below], axis=1)
    weights = np.stack(
        [(1 - across) * (1 - down), across * (1 - down), (1 - across) * down, across * down], axis=1
    )
    if region is not None:
        weights = weights * region.mask(info.width, info.height)[ys, xs]
    return Line(xs, ys, weights.astype(np.float32))


def following(
    frames: FrameStore, count: int, line: Line, done: int = 0
) -> Generator[tuple[int, Pixels, NDArray[np.bool_]], None, None]:
    """Read a line in the first ``count`` frames of a clip, some at a time; ``done`` of them were read before.

    Yields the first frame's index, (rows, n) grey levels, and (n,) which of these frames could be read; the
    others are black.
    """
    for first in range(done, count, BATCH):
        many = min(BATCH, count - first)
        columns, known = np.zeros((line.rows, many), np.uint8), np.zeros(many, bool)
        for place in range(many):
            try:
                columns[:, place] = line.column(frames.frame(first + place))
            except ClarusError:  # which is said where the frame itself is shown
                continue
            known[place] = True
        yield first, columns, known


class MModePicture:
    """A line through all frames of a clip, as far as it has been read."""

    def __init__(self, rows: int, frame_count: int) -> None:
        self.pixels = np.zeros((rows, frame_count), np.uint8)
        """(rows, frame_count); black where ``known`` is False."""
        self.known = np.zeros(frame_count, bool)
        """(frame_count,) which frames were read."""
        self.done = 0
        """Frames that were read or tried."""

    @property
    def complete(self) -> bool:
        """Nothing is left to be read."""
        return self.done == len(self.known)

    def take(self, first: int, columns: Pixels, known: NDArray[np.bool_]) -> None:
        """Put in what ``following`` yielded."""
        end = first + len(known)
        self.pixels[:, first:end], self.known[first:end] = columns, known
        self.done = end

    def over_time(
        self, info: ClipInfo, begin_s: float, end_s: float, columns: int
    ) -> tuple[Pixels, NDArray[np.bool_]]:
        """The picture in even steps of time: each frame is as wide as it is long on screen.

        Returns (rows, columns) grey levels, and (columns,) where they are known: not where frames are still
        to be read, can't be, or are missing from the clip, nor before and after it.
        """
        times_s = begin_s + (np.arange(columns) + 0.5) / columns * (end_s - begin_s)
        frames = np.searchsorted(info.times_s, times_s, side="right") - 1
        inside = (frames >= 0) & (times_s < info.duration_s)
        for gap in info.gaps:
            first_s, last_s = info.gap_s(gap)
            inside &= (times_s < first_s) | (times_s >= last_s)
        frames = frames.clip(0, info.frame_count - 1)
        known = inside & self.known[frames]
        return np.where(known, self.pixels[:, frames], np.uint8(0)), known


def m_modes(
    drawn: Sequence[tuple[Point, Point]], info: ClipInfo, frames: FrameStore, region: Region | None
) -> list[MModePicture]:
    """Whole pictures at once, for reports: each frame is read once for all lines.

    Args:
        drawn: start and end of each; these and the rest as at ``line_through``.
    """
    lines = [line_through(start, end, info, region) for start, end in drawn]
    pictures = [MModePicture(line.rows, info.frame_count) for line in lines]
    for index in range(info.frame_count):
        try:
            image: Image | None = frames.frame(index)
        except ClarusError:  # black, as in ``following``
            image = None
        for line, picture in zip(lines, pictures, strict=True):
            column = np.zeros(line.rows, np.uint8) if image is None else line.column(image)
            picture.take(index, column[:, None], np.array([image is not None]))
    return pictures


def _between(
    places: NDArray[np.float64], size: int
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    """The two pixels between whose middles each place lies, and how far it is from the first to the other."""
    middles = np.clip(places - 0.5, 0, size - 1)
    first = np.floor(middles).astype(np.intp)
    return first, np.minimum(first + 1, size - 1), middles - first
