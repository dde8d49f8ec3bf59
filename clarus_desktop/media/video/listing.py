"""A glance at a video: how long it is and one picture, without decoding it all."""

from __future__ import annotations

from clarus_desktop.core.clip import Image
from clarus_desktop.media.probe import Stream
from clarus_desktop.media.times import INTERVAL_S, presentation_times, usual_interval
from clarus_desktop.media.video.index import tick_of
from clarus_desktop.media.video.reader import Reader, no_frame
from clarus_desktop.media.video.structure import states_no_time

_MARGIN_S = 0.5
"""How far before the picture to seek: a decoder may begin with broken images."""


def extent(stream: Stream) -> tuple[int, float]:
    """Packets of the video, as many frames as can be expected, and its duration in seconds.

    Raises:
        ClipError: it is no video, or there is no packet in it.
    """
    with stream.open() as file:
        timed = not states_no_time(file)
    with Reader(stream) as reader:
        last_shown = 0
        for packet in reader.packets():
            last_shown = packet.duration or 0
        due = reader.tally.due
        if not due:
            raise no_frame(stream)
        if not (timed and reader.states_times):
            return len(due), len(due) * INTERVAL_S
        ticks = sorted(tick for tick in due if tick is not None)
        stamps_s: list[float | None] = [float((tick - ticks[0]) * reader.time_base) for tick in ticks]
        stamps_s += [None] * (len(due) - len(ticks))
        interval_s = usual_interval(stamps_s) or reader.interval_s or INTERVAL_S
        last_s = float(last_shown * reader.time_base) or interval_s
    return len(due), float(presentation_times(stamps_s, interval_s)[-1]) + last_s


def middle_image(stream: Stream) -> Image:
    """The middle frame.

    Raises:
        ClipError: there is no frame that can be decoded.
    """
    with Reader(stream) as reader:
        ticks = sorted(packet.pts for packet in reader.packets() if packet.pts is not None)
        margin = round(_MARGIN_S / reader.time_base)
    middle = ticks[len(ticks) // 2] if ticks else None
    starts = [middle - margin, None] if middle is not None and middle - margin > ticks[0] else [None]
    for start in starts:
        image = _image_at(stream, start, middle)
        if image is not None:
            return image
    raise no_frame(stream)


def _image_at(stream: Stream, start: int | None, tick: int | None) -> Image | None:
    """The first frame at or after ``tick``, else the last one; None where no frame follows the start."""
    frame = None
    with Reader(stream) as reader:
        if start is not None:
            reader.seek(start)
        for frame in reader.frames():
            if tick is None or (tick_of(frame) or 0) >= tick:
                break
        return reader.image(frame) if frame is not None else None
