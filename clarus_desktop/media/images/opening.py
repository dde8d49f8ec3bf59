"""Open images as a clip: an image file, or a series in a folder."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import ExitStack
from pathlib import Path

import numpy as np

from clarus_desktop.core import kept
from clarus_desktop.core.clip import Clip, ClipInfo, Gap, Timing
from clarus_desktop.media.direct import PagesRead, reading_pages
from clarus_desktop.media.hashing import hashing
from clarus_desktop.media.images.files import file_pages
from clarus_desktop.media.images.pages import ImagePages, SeriesPages, measuring
from clarus_desktop.media.images.series import identifying, probing, series_at
from clarus_desktop.media.probe import Source
from clarus_desktop.media.progress import OpenProgress, Pulse, quietly
from clarus_desktop.media.sector import Sampler
from clarus_desktop.media.times import INTERVAL_S, presentation_times, usual_interval


def opening(
    source: Source, budget_bytes: int, pulse: Pulse, sampler: Sampler
) -> Generator[OpenProgress, None, Clip]:
    """See ``media.opening``."""
    pages = file_pages(source)
    with ExitStack() as opened:
        opened.callback(pages.close)
        yield from measuring(pages, pulse)
        read = yield from reading_pages(pages, budget_bytes, pulse, sampler)
        sha256 = yield from quietly(hashing(source), pulse)
        opened.pop_all()
    warnings, gaps = _damage(pages, read), read.gaps
    if not pages.whole and not (pages.torn and len(pages) == 1):  # of a still that is said already
        warnings.append(kept.CUT)
        may_hold_more = pages.format == "tiff" or pages.durations_s
        if may_hold_more and (not gaps or gaps[-1].at < len(read.numbers)):
            gaps = (*gaps, Gap(len(read.numbers), 0))
    return Clip(_info(pages, read, sha256, pages.format, gaps, warnings), read.frames)


def opening_series(
    path: str | Path, budget_bytes: int, pulse: Pulse, sampler: Sampler
) -> Generator[OpenProgress, None, Clip]:
    """See ``media.opening``. The clip is named after the folder, and its hash is that of ``identifying``.

    Raises:
        ClipError: see ``series_at``, and ``media.opening``.
    """
    series = series_at(path)
    sources = yield from quietly(probing(series), pulse)
    pages = SeriesPages(series.name, sources)
    yield from measuring(pages, pulse)
    read = yield from reading_pages(pages, budget_bytes, pulse, sampler)
    sha256 = yield from quietly(identifying(sources), pulse)
    warnings = _damage(pages, read)
    if series.left_out:
        warnings.append(_left_out(series.left_out, kept.OTHER_NAME, kept.OTHER_NAMES))
    info = _info(pages, read, sha256, f"folder, {pages.format}", read.gaps, warnings)
    return Clip(info, read.frames)


def _damage(pages: ImagePages, read: PagesRead) -> list[str]:
    """In words."""
    shown, missing = len(read.numbers), sum(gap.frames for gap in read.gaps)
    warnings = []
    if missing:
        warnings.append(kept.MISSING.format(missing=missing, frames=shown + missing))
    if pages.torn and shown == 1:
        warnings.append(kept.BLANK_IMAGE)
    elif pages.torn:
        warnings.append(kept.BLANK.format(blank=len(pages.torn), frames=shown))
    if read.odd:
        warnings.append(_left_out(read.odd, kept.OTHER_SIZE, kept.OTHER_SIZES))
    return warnings


def _info(
    pages: ImagePages,
    read: PagesRead,
    sha256: str,
    image_format: str,
    gaps: tuple[Gap, ...],
    warnings: Sequence[str],
) -> ClipInfo:
    durations_s = pages.durations_s
    stamps = _stamps(durations_s)
    known = [stamps[number] if number < len(stamps) else None for number in read.numbers]
    times_s = presentation_times(known, INTERVAL_S)
    last = read.numbers[-1]
    last_s = durations_s[last] if stamps and last < len(durations_s) else 0.0
    return ClipInfo(
        name=pages.name,
        sha256=sha256,
        times_s=times_s,
        duration_s=float(times_s[-1]) + (last_s or usual_interval(known) or INTERVAL_S),
        width=read.size[0],
        height=read.size[1],
        format=image_format,
        warnings=tuple(warnings),
        missing_frames=sum(gap.frames for gap in gaps),
        gaps=gaps,
        timing=Timing.FILE if stamps else Timing.UNKNOWN,
    )


def _stamps(durations_s: Sequence[float]) -> list[float | None]:
    """When each frame of an animation is shown, in seconds; empty where its file doesn't tell."""
    if not any(durations_s):
        return []
    return list(np.cumsum([0, *durations_s[:-1]]))


def _left_out(images: int, one: str, more: str) -> str:
    return one if images == 1 else more.format(images=images)
