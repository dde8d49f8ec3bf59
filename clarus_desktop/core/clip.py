"""A clip: what is known of one recording, and access to its frames."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.language import mark
from clarus_desktop.core.region import Region
from clarus_desktop.core.study import Study

IMAGE_SUFFIXES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp")
"""Endings of images, which may be clips of one frame or the frames of a clip."""

CLIP_SUFFIXES = (
    *(".mp4", ".m4v", ".mov", ".3gp", ".avi", ".mpg", ".mpeg", ".vob", ".ts", ".mts", ".m2ts"),
    *(".gif", ".mkv", ".webm", ".wmv", ".asf"),
    *(".dcm", ".dicom", ".ima"),
    *IMAGE_SUFFIXES,
)
"""Endings by which clips are looked for in folders and dialogs; any file may be named outright."""

ASSUMED_FPS = 25.0
"""Frames per second where nothing tells."""

Image = NDArray[np.uint8]
"""One frame: shape (height, width, 3), uint8, RGB as recorded, read-only."""


class FrameStore(Protocol):
    """Frame-exact access to the decoded frames of one clip. Safe to call from several threads."""

    def __len__(self) -> int: ...

    def at_hand(self, index: int) -> Image | None:
        """``frame(index)`` where that is in memory, else None: it would have to be read. Never waits for
        another thread that reads; for the window's thread."""
        ...

    def frame(self, index: int) -> Image:
        """Frame ``index`` (0-based): (height, width, 3) uint8 RGB, read-only. May take a second to read.

        Raises:
            IndexError: no such frame.
            ClipError: the frame can't be decoded any more (file gone or changed).
        """
        ...

    def close(self) -> None:
        """Give back files and memory, without waiting: a thread that is reading gives them back when it is
        done. Frames handed out before stay valid."""
        ...


class Timing(StrEnum):
    """Where a clip's times come from."""

    FILE = mark("recorded")
    SET = mark("set by the user")
    UNKNOWN = "unknown"
    """The file doesn't tell: 25 frames per second are assumed, to play it."""


@dataclass(frozen=True)
class Gap:
    """Frames that the file should hold and could not give."""

    at: int
    """Index of the frame that follows; the number of frames for a gap at the end."""
    frames: int
    """How many; 0 where that can't be told."""


class AreaKind(StrEnum):
    """What a DICOM ultrasound region shows."""

    B_MODE = "B-mode"
    COLOUR = "colour flow"
    M_MODE = "M-mode"
    DOPPLER = "spectral Doppler"
    OTHER = "other"


@dataclass(frozen=True)
class Area:
    """One calibrated area of the frame (DICOM's "ultrasound region", PS3.3 C.8.5.5)."""

    kind: AreaKind
    left: int
    top: int
    right: int
    """First column outside."""
    bottom: int
    mm_per_px: tuple[float, float] | None
    """Across and down; None unless the file states centimetres and the area lies inside the frame."""


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
    gaps: tuple[Gap, ...] = ()
    """Where they are missing, as far as can be told, in order; their frames may add up to less."""
    timing: Timing = Timing.FILE
    region: Region | None = None
    """Where the ultrasound image is, as the file states or as found; None: not known."""
    areas: tuple[Area, ...] = ()
    """Calibrated areas, in the order of the file."""

    @property
    def frame_count(self) -> int:
        return len(self.times_s)

    @property
    def fps(self) -> float:
        """Mean rate, frames per second; 0 where no duration is known."""
        return self.frame_count / self.duration_s if self.duration_s > 0 else 0.0

    @property
    def takes_rate(self) -> bool:
        """Whether the user may set the rate: the file doesn't tell one, and the clip is no still."""
        return self.timing is not Timing.FILE and self.frame_count > 1

    def at_rate(self, fps: float) -> ClipInfo:
        """The same clip with a rate (> 0) that the user set, if it takes one; 0: as assumed."""
        if not self.takes_rate:
            return self
        timing = Timing.SET if fps else Timing.UNKNOWN
        step = 1 / (fps or ASSUMED_FPS)
        times_s = np.arange(self.frame_count, dtype=np.float64) * step
        return replace(self, times_s=times_s, duration_s=self.frame_count * step, timing=timing)

    def gap_s(self, gap: Gap) -> tuple[float, float]:
        """From when to when frames are missing; of unknown length at the end: one frame's time."""
        usual = float(np.median(np.diff(self.times_s))) if self.frame_count > 1 else self.duration_s
        if gap.at >= self.frame_count:
            return self.duration_s, self.duration_s + max(gap.frames, 1) * usual
        end = float(self.times_s[gap.at])
        start = float(self.times_s[gap.at - 1]) + usual if gap.at else 0.0
        return min(start, end), end

    def frame_at(self, time_s: float) -> int:
        """Index of the frame on screen at ``time_s``; clamped to the clip."""
        index = int(np.searchsorted(self.times_s, time_s, side="right")) - 1
        return min(max(index, 0), self.frame_count - 1)


@dataclass(frozen=True, eq=False)
class Clip:
    """One opened recording."""

    info: ClipInfo
    frames: FrameStore
    study: Study | None = None
    """Of a DICOM file. Not part of ``info``, which is stored and exported."""
    starts: tuple[int, ...] = ()
    """Frames, rising, that can be read with few others before them; to read any other, all from the last of
    these on are decoded. None: each frame can be read by itself."""
