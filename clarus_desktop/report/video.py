"""MP4 videos: a clip of nothing but its frames and their times, and whatever else there is per frame."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np

from clarus_desktop.core.clip import ASSUMED_FPS, Clip, ClipInfo, Image
from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.region import Region
from clarus_desktop.report import atomic

_CLOCK = 90_000
"""Ticks per second."""
_QUALITY = 10
"""Of a clip that is handed on: better than eyes see."""


def writing(clip: Clip, region: Region | None, path: Path) -> Generator[tuple[int, int], None, None]:
    """See :func:`clarus_desktop.report.clips.writing_clip`.

    Frames of odd width or height get a black column or row at their end, as H.264 wants it.
    """
    info = clip.info
    images = (clip.frames.frame(index) for index in range(info.frame_count))
    pictures = (_even(image if region is None else region.blank(image)) for image in images)
    size = (info.width + info.width % 2, info.height + info.height % 2)
    yield from encoding(pictures, info, size, path, _QUALITY)


def encoding(
    pictures: Iterator[Image], info: ClipInfo, size: tuple[int, int], path: Path, quality: int
) -> Generator[tuple[int, int], None, None]:
    """Write an MP4 video of a picture for each frame of a clip, at the clip's times.

    Yields the number of pictures written, and of all; closing the generator midway leaves what was there.

    Args:
        pictures: (height, width, 3) uint8 RGB each; what they raise is passed on.
        info: of the clip.
        size: width and height in pixels, both even.
        path: ends in ".mp4".
        quality: x264's constant rate factor: 0 is without loss, which few players show; from about 18 on
            eyes see one.

    Raises:
        ReportError: the file could not be written; what was there stays.
    """
    import av

    try:
        yield from _encoding(pictures, info, size, path, quality)
    except av.FFmpegError as error:
        raise ReportError(
            f"“{path.name}” was not written: its frames could not be put into a video.",
            "Try again, or export the clip from the scanner.",
        ) from error


def _encoding(
    pictures: Iterator[Image], info: ClipInfo, size: tuple[int, int], path: Path, quality: int
) -> Generator[tuple[int, int], None, None]:
    import av
    from av import VideoFrame

    with (
        atomic.replacing(path) as temporary,
        temporary.open("wb") as file,  # Python's, whose errors are those of the system
        av.open(file, "w", format="mp4") as output,
    ):
        rate = Fraction(info.fps or ASSUMED_FPS).limit_denominator(1000)
        stream = output.add_stream("libx264", rate=rate, options={"crf": str(quality), "bf": "0"})
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.codec_context.time_base = stream.time_base = Fraction(1, _CLOCK)
        ticks = [*_ticks(info), max(round(info.duration_s * _CLOCK), 1)]
        lasting = dict(pairwise(ticks))

        def put(frame: VideoFrame | None) -> None:
            for packet in stream.encode(frame):
                packet.duration = max(lasting[packet.pts or 0] - (packet.pts or 0), 1)
                output.mux(packet)

        for index, picture in enumerate(pictures):
            frame = VideoFrame.from_ndarray(picture)
            frame.pts, frame.time_base = ticks[index], stream.time_base
            put(frame)
            yield index + 1, info.frame_count
        put(None)


def _ticks(info: ClipInfo) -> Iterator[int]:
    """When each frame is shown, no two at once."""
    last = -1
    for time_s in info.times_s.tolist():
        last = max(round(time_s * _CLOCK), last + 1)
        yield last


def _even(image: Image) -> Image:
    height, width = image.shape[:2]
    return np.pad(image, ((0, height % 2), (0, width % 2), (0, 0)))
