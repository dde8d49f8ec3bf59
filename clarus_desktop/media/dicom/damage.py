"""What is missing of an object, where, and how that is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from clarus_desktop.core import kept
from clarus_desktop.core.clip import ClipInfo, Gap
from clarus_desktop.media.dicom.frames import Frames
from clarus_desktop.media.direct import PagesRead


def with_damage(info: ClipInfo, read: PagesRead, frames: Frames, *, is_counted: bool) -> ClipInfo:
    """``info`` with what is missing of an object whose frames were read one by one.

    Args:
        is_counted: whether the header has a number of frames, sensible or not.
    """
    shown, there = len(read.numbers), len(frames.spans)
    gaps = _with_tail(read.gaps, shown, max((frames.announced or 0) - there, 0))
    missing = sum(gap.frames for gap in gaps)
    is_cut = frames.is_cut and (missing > 0 or frames.announced is None)
    if is_cut and not (gaps and gaps[-1].at == shown):
        gaps = (*gaps, Gap(shown, 0))

    def warnings() -> Iterator[str]:
        if missing:
            yield kept.MISSING.format(missing=missing, frames=shown + missing)
        if is_cut:
            yield kept.CUT
        if frames.announced is None and (is_counted or there > 1):
            yield kept.UNCOUNTED.format(found=there)
        elif frames.announced is not None and there > frames.announced:
            yield kept.MISCOUNTED.format(frames=frames.announced, found=there)

    return replace(info, gaps=gaps, missing_frames=missing, warnings=tuple(warnings()))


def with_damage_of_video(info: ClipInfo, announced: int | None, *, is_cut: bool) -> ClipInfo:
    """``info`` of a video, which tells its own damage, with what the object around it tells."""
    shown = info.frame_count
    more = max((announced or 0) - shown - info.missing_frames, 0)
    warnings = info.warnings
    if more:
        warnings = (*warnings, kept.NOT_THERE.format(missing=more, frames=announced))
    if is_cut and not {kept.CUT_VIDEO, kept.CUT_UNCOUNTED}.intersection(warnings):
        warnings = (*warnings, kept.CUT)
    gaps = _with_tail(info.gaps, shown, more)
    if is_cut and not (gaps and gaps[-1].at == shown):
        gaps = (*gaps, Gap(shown, 0))
    return replace(info, gaps=gaps, missing_frames=info.missing_frames + more, warnings=warnings)


def _with_tail(gaps: tuple[Gap, ...], shown: int, frames: int) -> tuple[Gap, ...]:
    """``gaps`` with ``frames`` more missing after the last of ``shown``."""
    if not frames:
        return gaps
    if gaps and gaps[-1].at == shown:
        return (*gaps[:-1], Gap(shown, gaps[-1].frames + frames))
    return (*gaps, Gap(shown, frames))
