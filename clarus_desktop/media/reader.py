"""One open container: its packets, its frames, their RGB pixels.

Both frame stores read through this class, so that frame i is the same image in both.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, suppress
from fractions import Fraction
from types import TracebackType
from typing import Self

import av
import numpy as np
from av.container import InputContainer
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.reformatter import Interpolation, VideoReformatter
from av.video.stream import VideoStream

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import NotAClipError
from clarus_desktop.media.damage import Tally, cut_before_index
from clarus_desktop.media.probe import Source, unreadable

av.logging.set_level(None)  # FFmpeg stays silent: damage is told by errors, flags and counts

_DEMUXERS = {
    "mov": "mov", "mp4": "mp4", "avi": "avi", "mpeg": "mpeg", "mpegts": "mpegts", "mpegvideo": "mpeg",
    "gif": "gif", "matroska": "matroska", "asf": "asf",
}  # fmt: skip
_OPTIONS = {"format_whitelist": ",".join(_DEMUXERS), "protocol_whitelist": "none"}
_HIDING_CODECS = frozenset({"vp8", "vp9", "av1"})
"""Some of their packets are only there to decode others."""
_MAX_PIXELS = 1 << 26
"""A frame larger than this (8192 × 8192) is a damaged header, not a recording."""
_TIME_BASE = Fraction(1, 90_000)
"""Seconds per tick where a stream has none of its own."""
_MAX_READ_FAILURES = 16
"""In a row; then the rest of the file is given up."""


class Reader:
    """A container opened at its start, with its decoder. Not safe to use from two threads at once.

    Attributes:
        tally: what went well and what didn't so far.
        format: container and codec, for people: "mp4, h264".
        announced: frames the container says it has; 0 for unknown. Can be wrong either way.
        time_base: seconds per tick.
        interval_s: seconds from frame to frame as the container has it; 0 for unknown.

    Raises:
        NotAClipError: not a video of a known kind.
        ClipChangedError, ClipUnreadableError: see ``Source.open``.
    """

    def __init__(self, source: Source, size: tuple[int, int] | None = None) -> None:
        """``size``: (width, height) of the images to make; None for the size of the first one made."""
        self._source = source
        self._size = size
        self._to_bgr = VideoReformatter()
        self._to_rgb = VideoReformatter()
        with ExitStack() as opened:
            file = opened.enter_context(source.open())
            try:
                self._container: InputContainer = opened.enter_context(
                    av.open(file, "r", container_options=_OPTIONS, metadata_errors="replace")
                )
            except av.FFmpegError:
                raise _not_a_clip(source, "is not a video of a known kind") from None
            except OSError as error:
                raise unreadable(source.name, error) from None
            self._stream = stream = _video_stream(self._container, source)
            self._opened = opened.pop_all()
        stream.codec_context.thread_count = 1  # so that damage looks the same each time
        stream.codec_context.options = {"max_pixels": str(_MAX_PIXELS)}
        # What is known of the stream is copied: PyAV reads freed memory once the container is closed.
        self.tally = Tally(hides_packets=stream.codec_context.codec.canonical_name in _HIDING_CODECS)
        self.format = _format(self._container, stream)
        self.announced = max(stream.frames, 0)
        self.time_base = stream.time_base or _TIME_BASE
        rate = stream.average_rate or stream.guessed_rate
        self.interval_s = float(1 / rate) if rate else 0.0

    def close(self) -> None:
        self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def packets(self) -> Iterator[av.Packet[VideoStream]]:
        """The stream's packets from here on, in the order of the file; unreadable ones are counted."""
        failures_in_a_row = 0
        packets = self._container.demux(self._stream)
        while failures_in_a_row < _MAX_READ_FAILURES:
            try:
                packet = next(packets, None)
            except av.FFmpegError:
                failures_in_a_row += 1
                self.tally.fail()
                packets = self._container.demux(self._stream)  # one that raised gives nothing more
                continue
            except OSError as error:
                raise unreadable(self._source.name, error) from None
            if packet is None:
                return
            failures_in_a_row = 0
            if packet.size:  # an empty one says "no new image", and a decoder takes it for the end
                self.tally.packets += not packet.is_discard
                yield packet

    def frames(self) -> Iterator[VideoFrame]:
        """The frames from here on, in the order they are shown; packets that fail are left out."""
        for packet in self.packets():
            try:
                frames = packet.decode()
            except av.FFmpegError:
                self.tally.fail()
                continue
            for frame in frames:
                self.tally.add(is_key=frame.key_frame, is_corrupt=frame.is_corrupt or packet.is_corrupt)
                yield frame
        try:
            delayed = self._stream.codec_context.decode(None)
        except av.FFmpegError:
            self.tally.fail()
            return
        for frame in delayed:
            self.tally.add(is_key=frame.key_frame, is_corrupt=frame.is_corrupt)
            yield frame

    def seek(self, tick: int) -> None:
        """Go to a key frame at or before ``tick``, as well as the container can: anywhere."""
        with suppress(av.FFmpegError):
            self._container.seek(tick, stream=self._stream)

    def image(self, frame: VideoFrame) -> Image:
        """A fresh, read-only (height, width, 3) uint8 RGB image, scaled when the frame has another size.

        swscale converts to BGR with bicubic flags as OpenCV has it do, then swaps the channels: its way
        straight to RGB, or with other flags, differs by up to 3 steps of 255 in some clips.
        """
        if self._size is None:
            self._size = (frame.width, frame.height)
        width, height = self._size
        self.tally.resized += (frame.width, frame.height) != self._size
        bgr = self._to_bgr.reformat(frame, width, height, "bgr24", interpolation=Interpolation.BICUBIC)
        image: Image = np.ascontiguousarray(self._to_rgb.reformat(bgr, format="rgb24").to_ndarray(), np.uint8)
        image.flags.writeable = False
        return image


def _format(container: InputContainer, stream: VideoStream) -> str:
    kind = next(_DEMUXERS[name] for name in container.format.name.split(",") if name in _DEMUXERS)
    if kind == "mov" and not container.metadata.get("major_brand", "qt").startswith("qt"):
        kind = "mp4"
    codec = stream.codec_context.codec.canonical_name
    return kind if kind == codec else f"{kind}, {codec}"


def _video_stream(container: InputContainer, source: Source) -> VideoStream:
    for stream in container.streams.video:
        is_cover = stream.disposition & Disposition.attached_pic
        if not is_cover and stream.codec_context is not None:
            return stream
    raise _not_a_clip(source, "holds no video that can be decoded")


def _not_a_clip(source: Source, otherwise: str) -> NotAClipError:
    with source.open() as file:
        if cut_before_index(file):
            return NotAClipError(
                f"“{source.name}” was cut short: its index, which stands at the end, is missing.",
                "Copy or export the clip again.",
            )
    return NotAClipError(f"“{source.name}” {otherwise}.", "Choose a clip such as mp4 or avi.")
