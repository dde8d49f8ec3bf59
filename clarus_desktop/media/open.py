"""Open a clip: look at its first frame, count its packets, then read it once from start to end."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import Clip, ClipInfo, Image
from clarus_desktop.core.errors import ClipEmptyError
from clarus_desktop.media.damage import assess, is_whole
from clarus_desktop.media.index import Index
from clarus_desktop.media.probe import Source, probe, unreadable
from clarus_desktop.media.reader import Reader
from clarus_desktop.media.store import ArrayStore, CachedStore
from clarus_desktop.media.times import presentation_times, usual_interval

DEFAULT_BUDGET = 1 << 30
"""Bytes of decoded frames kept in memory for one clip."""

_REPORT_EVERY_S = 0.1
_HASH_BLOCK = 1 << 20
_INTERVAL_S = 1 / 25
"""From frame to frame where neither the frames nor the container tell."""


@dataclass(frozen=True, eq=False)
class OpenProgress:
    """How far the opening of a clip has come."""

    done: int
    """Frames read."""
    expected: int
    """Frames there seem to be; 0 while that is not known."""
    first: Image | None
    """The first frame, in the first report only, so that it can be shown at once."""


def open_clip(path: str | Path, *, budget_bytes: int = DEFAULT_BUDGET) -> Clip:
    """Open a clip without reporting; see ``opening``."""
    steps = opening(path, budget_bytes=budget_bytes)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            clip: Clip = end.value
            return clip


def opening(path: str | Path, *, budget_bytes: int = DEFAULT_BUDGET) -> Generator[OpenProgress, None, Clip]:
    """Open a clip, reporting about ten times a second; closing the generator midway frees everything.

    A clip whose frames fit in ``budget_bytes`` is kept decoded. The frames of a longer one are read from
    the file when they are asked for, and as many as fit are kept. Either way frame i is the same image.

    Raises:
        ClipError: of the kind that ``core.errors`` names for what is wrong with the file.
    """
    source = probe(path)
    first = _first_image(source)
    yield OpenProgress(0, 0, first)
    pulse = _Pulse()
    sha256, whole = yield from _hashing(source, pulse)
    expected = yield from _counting(source, pulse)
    height, width = first.shape[:2]
    fits = expected * first.nbytes <= budget_bytes
    images = np.empty((expected if fits else 0, *first.shape), np.uint8)
    with Reader(source, (width, height)) as reader:
        index = Index(reader.time_base)
        last_shown = 0
        for frame in reader.frames():
            image = reader.image(frame)
            if fits:
                images = _with_room(images, len(index))
                images[len(index)] = image
            index.add(frame, image)
            last_shown = frame.duration
            yield from pulse.report(len(index), expected)
    source.check()  # what was hashed, counted and read is one and the same file
    stamps_s = index.stamps_s()
    interval_s = usual_interval(stamps_s) or reader.interval_s
    times_s = presentation_times(stamps_s, interval_s or _INTERVAL_S)
    damage = assess(reader.tally, times_s, announced=reader.announced, is_whole=whole)
    info = ClipInfo(
        name=source.name,
        sha256=sha256,
        times_s=times_s,
        duration_s=float(times_s[-1]) + (float(last_shown * reader.time_base) or interval_s),
        width=width,
        height=height,
        format=reader.format,
        warnings=damage.warnings,
        missing_frames=damage.missing,
    )
    if fits:
        return Clip(info, ArrayStore(source.name, images[: len(index)]))
    seekable = not damage.warnings
    return Clip(
        info, CachedStore(source, (width, height), index, cache_bytes=budget_bytes, seekable=seekable)
    )


class _Pulse:
    """Reports when it is time for one."""

    def __init__(self) -> None:
        self._due = time.monotonic() + _REPORT_EVERY_S

    def report(self, done: int, expected: int) -> Iterator[OpenProgress]:
        if (now := time.monotonic()) >= self._due:
            self._due = now + _REPORT_EVERY_S
            yield OpenProgress(done, expected, None)


def _first_image(source: Source) -> Image:
    with Reader(source) as reader:
        for frame in reader.frames():
            return reader.image(frame)
    raise ClipEmptyError(
        f"“{source.name}” holds no frame that can be decoded.", "Copy or export the clip again."
    )


def _hashing(source: Source, pulse: _Pulse) -> Generator[OpenProgress, None, tuple[str, bool]]:
    """SHA-256 of the file's bytes, and whether the file's structure reaches its end."""
    sha256 = hashlib.sha256()
    try:
        with source.open() as file:
            while block := file.read(_HASH_BLOCK):
                sha256.update(block)
                yield from pulse.report(0, 0)
            return sha256.hexdigest(), is_whole(file)
    except OSError as error:
        raise unreadable(source.name, error) from None


def _counting(source: Source, pulse: _Pulse) -> Generator[OpenProgress, None, int]:
    """Frames to expect: no container's own count can be trusted, its packets can."""
    with Reader(source) as reader:
        for _ in reader.packets():
            yield from pulse.report(0, 0)
        return reader.tally.packets


def _with_room(images: NDArray[np.uint8], count: int) -> NDArray[np.uint8]:
    """``images`` with room for one more than ``count``, where a stream has more frames than packets."""
    if count < len(images):
        return images
    return np.concatenate((images, np.empty((count // 2 + 1, *images.shape[1:]), np.uint8)))
