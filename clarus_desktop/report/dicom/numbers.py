"""Frames of a clip as DICOM counts them: from 1."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.flags import Segment


@dataclass(frozen=True, eq=False)
class Numbers:
    """What a clip's frames are called in its object."""

    each: NDArray[np.intp]
    """(frame_count,) the number of each frame."""
    is_whole: bool
    """The object has no other frames."""

    def of(self, span: Segment) -> list[int] | None:
        """Of a run of frames; None: the object as a whole, of which a still must be spoken (PS3.3 C.18.4)."""
        if self.is_whole and span.length == len(self.each):
            return None
        numbers: list[int] = self.each[span.first : span.last + 1].tolist()
        return numbers


def frame_numbers(clip: ClipInfo, *, with_missing: bool) -> Numbers:
    """
    Args:
        clip: whose frames they are.
        with_missing: count those too that its file holds and that can't be read. They are left out of a clip
            that is handed on.

    Raises:
        ReportError: nobody knows how many frames are missing before some of them.
    """
    gaps = clip.gaps if with_missing else ()
    numbers = np.arange(1, clip.frame_count + 1)
    for gap in gaps:
        if gap.at < clip.frame_count and not gap.frames:
            raise ReportError(
                f"The frames of “{clip.name}” can't be pointed at: an unknown number is missing among them.",
                "Export the report as PDF instead.",
            )
        numbers[gap.at :] += gap.frames
    return Numbers(numbers, is_whole=not gaps)
