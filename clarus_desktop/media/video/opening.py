"""Open a video: look at its first frame, count its packets, then read it once from start to end."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

import numpy as np
from av.video.frame import VideoFrame

from clarus_desktop.core.clip import Clip, ClipInfo, Image, Timing
from clarus_desktop.media.hashing import hashing
from clarus_desktop.media.probe import Source, Stream
from clarus_desktop.media.progress import OpenProgress, Pulse, quietly
from clarus_desktop.media.sector import Sampler
from clarus_desktop.media.store import ArrayStore
from clarus_desktop.media.times import INTERVAL_S, presentation_times, usual_interval
from clarus_desktop.media.video.damage import Extent, assess
from clarus_desktop.media.video.index import Index, checksum
from clarus_desktop.media.video.reader import Reader, no_frame
from clarus_desktop.media.video.store import CachedStore
from clarus_desktop.media.video.structure import stated_duration_s, states_no_time, structure_of

_BEHIND = 4
"""Frames, at most, that are decoded and not yet made into images."""


def opening(
    source: Source, budget_bytes: int, pulse: Pulse, sampler: Sampler
) -> Generator[OpenProgress, None, Clip]:
    """See ``media.opening``."""
    first = first_image(source)
    yield OpenProgress(0, 0, first)
    hashes = hashing(source)
    sha256 = yield from quietly(hashes, pulse)
    clip = yield from reading(source, first, budget_bytes, pulse, sampler)
    return replace(clip, info=replace(clip.info, sha256=sha256))


def reading(
    stream: Stream, first: Image, budget_bytes: int, pulse: Pulse, sampler: Sampler
) -> Generator[OpenProgress, None, Clip]:
    """Count, then read a video once from start to end; a clip without a hash. ``first``: its first image.

    A thread of its own makes images of the frames, while the next ones are decoded.
    """
    height, width = first.shape[:2]
    expected = yield from _counting(stream, pulse)
    fits = expected * first.nbytes <= budget_bytes
    images = np.empty((expected if fits else 0, *first.shape), np.uint8)
    with Reader(stream, (width, height)) as reader, ThreadPoolExecutor(1, "clarus-images") as pool:
        index = Index(reader.time_base)
        last_shown = 0

        def take(frame: VideoFrame) -> None:
            if len(index) < len(images):
                image = images[len(index)]
                reader.put_image(frame, image)
            else:
                image = reader.image(frame)
                index.checksums.append(checksum(image))
            index.add(frame)
            sampler.add(image)

        taken: deque[Future[None]] = deque()
        for count, frame in enumerate(reader.frames(), start=1):
            taken.append(pool.submit(take, frame))
            last_shown = frame.duration
            if len(taken) > _BEHIND:
                taken.popleft().result()
            yield from pulse.report(count, expected)
        while taken:  # none is held by a name: its error would hold this call, and so the images
            taken.popleft().result()
    stream.check()  # what was hashed, counted and read is one and the same file
    if not len(index):
        raise no_frame(stream)
    info = _described(stream, reader, index, (width, height), last_shown)
    if fits and len(index) <= len(images):
        return Clip(info, ArrayStore(stream.name, images[: len(index)]))
    index.checksums[:0] = map(checksum, images)  # more frames than packets: all are read again
    seekable = not info.warnings
    store = CachedStore(stream, first, index, cache_bytes=budget_bytes, seekable=seekable)
    return Clip(info, store, starts=store.starts)


def _described(
    stream: Stream, reader: Reader, index: Index, size: tuple[int, int], last_shown: int
) -> ClipInfo:
    """What the reading pass found; ``last_shown``: ticks for which the last frame is shown, 0 for unknown."""
    with stream.open() as file:
        extent = Extent(
            frames=max(reader.announced - reader.tally.discarded, 0),
            duration_s=reader.announced_s or stated_duration_s(file),
            structure=structure_of(file),
        )
        timed = reader.states_times and not states_no_time(file)
    is_avi = reader.format.startswith("avi")
    stamps_s = index.stamps_s(sort=is_avi) if timed else [None] * len(index)
    interval_s = (usual_interval(stamps_s) or reader.interval_s) if timed else 0.0
    last_s = float(last_shown * reader.time_base) if timed else 0.0
    times_s = presentation_times(stamps_s, interval_s or INTERVAL_S)
    damage = assess(reader.tally, index.ticks, times_s, interval_s or INTERVAL_S, extent)
    return ClipInfo(
        name=stream.name,
        sha256="",
        times_s=times_s,
        duration_s=float(times_s[-1]) + (last_s or interval_s or INTERVAL_S),
        width=size[0],
        height=size[1],
        format=reader.format,
        warnings=damage.warnings,
        missing_frames=damage.missing,
        gaps=damage.gaps,
        timing=Timing.FILE if interval_s or last_s else Timing.UNKNOWN,
    )


def first_image(stream: Stream) -> Image:
    """The first frame that can be decoded.

    Raises:
        ClipEmptyError: there is none.
    """
    with Reader(stream) as reader:
        for frame in reader.frames():
            return reader.image(frame)
    raise no_frame(stream)


def _counting(stream: Stream, pulse: Pulse) -> Generator[OpenProgress, None, int]:
    """Frames to expect: no container's own count can be trusted, its packets can."""
    with Reader(stream) as reader:
        for _ in reader.packets():
            yield from pulse.report(0, 0)
        return len(reader.tally.due)
