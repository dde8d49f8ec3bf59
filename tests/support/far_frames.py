"""Frames of which only some are in memory, to be read when the test lets them."""

from __future__ import annotations

import threading

import numpy as np

from clarus_desktop.core.clip import Clip, ClipInfo, Image
from clarus_desktop.core.errors import ClarusError


class FarFrames:
    """Frame i is grey level i (mod 256), 64 × 48."""

    def __init__(self, count: int, kept: range = range(0)) -> None:
        """``kept``: in memory; nothing else ever is, so that each read can be told."""
        self._count = count
        self._kept = kept
        self.reads: list[int] = []
        self.may_read = threading.Event()
        self.may_read.set()
        self.error: ClarusError | None = None
        self.closed = False

    def __len__(self) -> int:
        return self._count

    def at_hand(self, index: int) -> Image | None:
        return self._image(index) if index in self._kept else None

    def frame(self, index: int) -> Image:
        self.reads.append(index)
        assert self.may_read.wait(10)
        if self.error is not None:
            raise self.error
        return self._image(index)

    def close(self) -> None:
        self.closed = True

    def _image(self, index: int) -> Image:
        image = np.full((48, 64, 3), index % 256, np.uint8)
        image.setflags(write=False)
        return image


def far_clip(count: int = 100, kept: range = range(0), name: str = "long.mp4") -> tuple[Clip, FarFrames]:
    """A clip of such frames, 25 per second."""
    frames = FarFrames(count, kept)
    info = ClipInfo(name, "0" * 64, np.arange(count) / 25, count / 25, 64, 48, "mp4, h264")
    return Clip(info, frames), frames
