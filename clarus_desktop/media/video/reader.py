"""One open container: its packets, its frames, their RGB pixels.

Both frame stores read through this class, so that frame i is the same image in both.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from fractions import Fraction
from types import TracebackType
from typing import BinaryIO, Self

import av
from av.container import InputContainer
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ClipEmptyError, NotAClipError
from clarus_desktop.core.language import mark, tr
from clarus_desktop.media.probe import Stream, enough_memory, unreadable
from clarus_desktop.media.video.damage import Tally
from clarus_desktop.media.video.orientation import Orientation, orientation_of
from clarus_desktop.media.video.pixels import Pixels
from clarus_desktop.media.video.structure import cut_before_index, structure_of

av.logging.set_level(None)  # FFmpeg stays silent: damage is told by errors, flags and counts

_DEMUXERS = {
    "mov": "mov", "mp4": "mp4", "avi": "avi", "mpeg": "mpeg", "mpegts": "mpegts", "mpegvideo": "mpeg",
    "gif": "gif", "matroska": "matroska", "asf": "asf", "h264": "h264", "hevc": "hevc",
}  # fmt: skip
_OPTIONS = {"format_whitelist": ",".join(_DEMUXERS), "protocol_whitelist": "none"}
_BARE = frozenset({"h264", "hevc"})
"""Streams without a container, and so without times."""
_HIDING_CODECS = frozenset({"vp8", "vp9", "av1"})
"""Some of their packets are only there to decode others."""
_MAX_PIXELS = 1 << 25
"""A frame larger than this (8K, 7680 × 4320, is not) is a damaged header, not a recording."""
_LIMITS = {"max_pixels": str(_MAX_PIXELS)}
_TIME_BASE = Fraction(1, 90_000)
"""Seconds per tick where a stream has none of its own."""
_MAX_RATE = 1000
"""Frames per second from which on a rate is that of the clock's ticks, which FFmpeg gives for want of one."""
_MAX_READ_FAILURES = 16
"""In a row; then the rest of the file is given up."""


class Reader:
    """A container opened at its start, with its decoder. Not safe to use from two threads at once.

    Attributes:
        tally: what went well and what didn't so far.
        format: container and codec, for people: "mp4, h264".
        announced: frames the container says it has; 0 for unknown. Can be wrong either way.
        announced_s: duration in seconds it says it has, 0 for unknown; of kinds that announce no frames.
        time_base: seconds per tick.
        states_times: False where FFmpeg makes up the times, because there is no container.
        interval_s: seconds from frame to frame as the container has it; 0 for unknown.

    Raises:
        NotAClipError: not a clip of a known kind.
        ClipChangedError, ClipUnreadableError: see ``Source.open``.
    """

    def __init__(self, source: Stream, size: tuple[int, int] | None = None) -> None:
        """``size``: (width, height) of the images to make; None for the size of the first one made."""
        self._source = source
        self._pixels = None if size is None else Pixels(*size)
        with ExitStack() as opened:
            file = opened.enter_context(source.open())
            try:
                with enough_memory(source.name):
                    container = av.open(
                        _Bytes(file),
                        "r",
                        options=_LIMITS,
                        container_options=_OPTIONS,
                        metadata_errors="replace",
                    )
            except av.FFmpegError:
                raise _not_a_clip(source, mark("“{name}” is not a clip of a known kind.")) from None
            except OSError as error:
                raise unreadable(source.name, error) from None
            self._container: InputContainer = opened.enter_context(container)
            self._stream = stream = _video_stream(self._container, source)
            self._opened = opened.pop_all()
        stream.codec_context.thread_count = 1  # so that damage looks the same each time
        stream.codec_context.options = dict(_LIMITS)
        # What is known of the stream is copied: PyAV reads freed memory once the container is closed.
        self.tally = Tally(hides_packets=stream.codec_context.codec.canonical_name in _HIDING_CODECS)
        self.format = _format(self._container, stream)
        self.announced = 0 if self.format == "gif" else max(stream.frames, 0)  # FFmpeg counted those itself
        self.time_base = stream.time_base or _TIME_BASE
        self.announced_s = _announced_s(self._container)
        self.states_times = self.format not in _BARE
        rate = stream.average_rate or stream.guessed_rate
        self.interval_s = float(1 / rate) if rate and rate < _MAX_RATE else 0.0

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
                with enough_memory(self._source.name):
                    packet = next(packets, None)
            except IndexError:  # PyAV stumbles over a stream that turned up midway: of ours nothing is lost
                packets = self._container.demux(self._stream)
                continue
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
                if packet.is_discard:
                    self.tally.discarded += 1
                else:
                    self.tally.expect(packet.pts, packet.pos)
                yield packet

    def frames(self) -> Iterator[VideoFrame]:
        """The frames from here on, in the order they are shown; packets that fail are left out."""
        for packet in self.packets():
            try:
                with enough_memory(self._source.name):
                    frames = packet.decode()
            except av.FFmpegError:
                self.tally.fail(packet.pts)
                continue
            for frame in frames:
                self.tally.add(is_key=frame.key_frame, is_corrupt=frame.is_corrupt or packet.is_corrupt)
                yield frame
        try:
            with enough_memory(self._source.name):
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
        """A fresh, read-only (height, width, 3) uint8 RGB image, the right way up, scaled when the frame has
        another size than the first; see ``pixels``."""
        pixels, orientation = self._placed(frame)
        with enough_memory(self._source.name):
            image = pixels.image(frame, orientation)
        image.flags.writeable = False
        return image

    def put_image(self, frame: VideoFrame, image: Image) -> None:
        """The same into an array of that shape, which is faster."""
        pixels, orientation = self._placed(frame)
        with enough_memory(self._source.name):
            pixels.put(frame, orientation, image)

    def _placed(self, frame: VideoFrame) -> tuple[Pixels, Orientation]:
        orientation = orientation_of(frame)
        if self._pixels is None:
            self._pixels = Pixels(*orientation.turned(frame.width, frame.height))
        self.tally.resized += not self._pixels.fit(frame, orientation)
        return self._pixels, orientation


class _Bytes:
    """A file as FFmpeg is to have it: without a name, and a seek to nowhere is refused rather than raised.

    PyAV raises what was raised here later, when it may be about something else.
    """

    def __init__(self, file: BinaryIO) -> None:
        self.read = file.read
        self.tell = file.tell
        self._seek = file.seek

    def seek(self, offset: int, whence: int = 0) -> int:
        try:
            return self._seek(offset, whence)
        except (OSError, ValueError, OverflowError):
            return -errno.EINVAL


def no_frame(source: Stream) -> ClipEmptyError:
    """For a video of which no frame can be decoded."""
    with source.open() as file:
        is_whole = structure_of(file).is_whole
    if is_whole:
        message = tr("“{name}” holds no frame that can be decoded.", name=source.name)
    else:
        message = tr("“{name}” was cut short and holds no frame that can be decoded.", name=source.name)
    return ClipEmptyError(message, tr("Copy or export the clip again."))


def _format(container: InputContainer, stream: VideoStream) -> str:
    kind = next(_DEMUXERS[name] for name in container.format.name.split(",") if name in _DEMUXERS)
    if kind == "mov" and not container.metadata.get("major_brand", "qt").startswith("qt"):
        kind = "mp4"
    codec = stream.codec_context.codec.canonical_name
    return kind if kind == codec else f"{kind}, {codec}"


def _video_stream(container: InputContainer, source: Stream) -> VideoStream:
    for stream in container.streams.video:
        is_cover = stream.disposition & Disposition.attached_pic
        if not is_cover and stream.codec_context is not None:
            return stream
    raise _not_a_clip(source, mark("“{name}” holds no video that can be decoded."))


def _announced_s(container: InputContainer) -> float:
    """Only Matroska states a duration that FFmpeg passes on; others get what it found in the file."""
    if not container.format.name.startswith("matroska"):
        return 0.0
    return max((container.duration or 0) - max(container.start_time or 0, 0), 0) / av.time_base


def _not_a_clip(source: Stream, otherwise: str) -> NotAClipError:
    again = tr("Copy or export the clip again.")
    with source.open() as file:
        if cut_before_index(file):
            return NotAClipError(
                tr(
                    "“{name}” was cut short: its index, without which no frame is found, is missing.",
                    name=source.name,
                ),
                again,
            )
        if not structure_of(file).is_whole:
            return NotAClipError(
                tr("“{name}” was cut short, too early for anything to be shown.", name=source.name), again
            )
    return NotAClipError(tr(otherwise, name=source.name), tr("Choose a video, a DICOM file or an image."))
