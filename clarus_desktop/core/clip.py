"""A clip: what is known of one recording, and access to its frames."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

CLIP_SUFFIXES = (
    *(".mp4", ".m4v", ".mov", ".3gp", ".avi", ".mpg", ".mpeg", ".vob", ".ts", ".mts", ".m2ts"),
    *(".gif", ".mkv", ".webm", ".wmv", ".asf"),
)
"""Endings by which clips are looked for in folders and dialogs; any file may be named outright."""

Image = NDArray[np.uint8]
"""One frame: shape (height, width, 3), uint8, RGB as recorded, read-only."""


class FrameStore(Protocol):
    """Frame-exact access to the decoded frames of one clip. Safe to call from several threads."""

    def __len__(self) -> int: ...

    def frame(self, index: int) -> Image:
        """Frame ``index`` (0-based): (height, width, 3) uint8 RGB, read-only.

        Raises:
            IndexError: no such frame.
            ClipError: the frame can't be decoded any more (file gone or changed).
        """
        ...

    def close(self) -> None:
        """Give back files and memory; frames handed out before stay valid."""
        ...


@dataclass(frozen=True, eq=False)
class ClipInfo:
    """What is known of a clip without looking at its pixels. Holds no folder: a path can name a patient."""

    name: str
    """File name without folder."""
    sha256: str
    """Of the file's bytes, hexadecimal."""
    times_s: NDArray[np.float64]
    """(frame_count,) presentation time of each frame in seconds, the first at 0, strictly increasing."""
    duration_s: float
    """Time of the last frame plus how long it is shown."""
    width: int
    height: int
    format: str
    """Container and codec, for people: "mp4, h264"."""
    warnings: tuple[str, ...] = ()
    """One sentence each: what is missing or corrupt, and how much."""
    missing_frames: int = 0
    """Frames the file should hold that could not be decoded."""

    @property
    def frame_count(self) -> int:
        return len(self.times_s)

    @property
    def fps(self) -> float:
        """Mean rate, frames per second; 0 where no duration is known."""
        return self.frame_count / self.duration_s if self.duration_s > 0 else 0.0

    def frame_at(self, time_s: float) -> int:
        """Index of the frame on screen at ``time_s``; clamped to the clip."""
        index = int(np.searchsorted(self.times_s, time_s, side="right")) - 1
        return min(max(index, 0), self.frame_count - 1)


@dataclass(frozen=True, eq=False)
class Clip:
    """One opened recording."""

    info: ClipInfo
    frames: FrameStore
