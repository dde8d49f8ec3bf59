"""What the reading pass notes of each frame, to find it again and to know it when it is found."""

from __future__ import annotations

import zlib
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise

from av.video.frame import VideoFrame

from clarus_desktop.core.clip import Image


def tick_of(frame: VideoFrame) -> int | None:
    """Presentation time in ticks of the stream's time base; None where the container has none."""
    return frame.pts if frame.pts is not None else frame.dts


def checksum(image: Image) -> int:
    """CRC-32 of an image's bytes."""
    return zlib.crc32(image.data)


@dataclass
class Index:
    """One entry per frame, in the order they are shown."""

    time_base: Fraction
    """Seconds per tick."""
    ticks: list[int | None] = field(default_factory=list)
    checksums: list[int] = field(default_factory=list)
    """Of each image, if the images are to be read again."""
    keys: list[int] = field(default_factory=list)
    """Indices of the key frames, rising."""

    def __len__(self) -> int:
        return len(self.ticks)

    def add(self, frame: VideoFrame) -> None:
        if frame.key_frame:
            self.keys.append(len(self))
        self.ticks.append(tick_of(frame))

    def holds(self, index: int, image: Image) -> bool:
        """Whether this is the image that the reading pass found at ``index``."""
        return checksum(image) == self.checksums[index]

    def key_at(self, tick: int) -> int:
        """Index of the last key frame shown at or before ``tick``; 0 when there is none."""
        at = bisect_right(self.keys, tick, key=lambda index: self.ticks[index] or 0)
        return self.keys[at - 1] if at else 0

    def starts(self, margin: int) -> tuple[int, ...]:
        """Rising: the first frame, and for each later key frame the first one that comes ``margin`` ticks
        after it. The frames must have ticks that rise."""
        ticks = [tick or 0 for tick in self.ticks]
        after = {bisect_left(ticks, ticks[key] + margin) for key in self.keys if key}
        return tuple(sorted({0, *after} - {len(self)}))

    def stamps_s(self, *, sort: bool) -> list[float | None]:
        """Ticks in seconds, from the first known one on.

        Args:
            sort: put them in order, if all are known: for containers that state no time of presentation, so
                that frames come with one another's where they are not decoded in the order they are shown.
        """
        ticks = self.ticks
        known = [tick for tick in ticks if tick is not None]
        if sort and len(known) == len(ticks):
            ticks = [*sorted(known)]
        first = next((tick for tick in ticks if tick is not None), 0)
        return [None if tick is None else float((tick - first) * self.time_base) for tick in ticks]

    def by_tick(self) -> dict[int, int]:
        """Frame index by tick; empty when the ticks don't tell the frames apart and in what order."""
        known = [tick for tick in self.ticks if tick is not None]
        rising = all(a < b for a, b in pairwise(known))
        return {tick: i for i, tick in enumerate(known)} if rising and len(known) == len(self) else {}
