"""A glance at a clip: enough to list it, without decoding it all. Which clip it is, how long, one picture."""

from __future__ import annotations

import hashlib
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ClipEmptyError
from clarus_desktop.media.index import tick_of
from clarus_desktop.media.probe import Source, probe, unreadable
from clarus_desktop.media.reader import Reader
from clarus_desktop.media.times import presentation_times, usual_interval

_HASH_BLOCK = 1 << 20
_INTERVAL_S = 1 / 25
"""From frame to frame where neither the packets nor the container tell."""
_MARGIN_S = 0.5
"""How far before the picture to seek: a decoder may begin with broken images."""


@dataclass(frozen=True)
class Glance:
    """What a clip's file tells before its frames are decoded."""

    name: str
    """File name without folder."""
    sha256: str
    size: int
    """Bytes."""
    frames: int
    """Packets of its video: as many frames as can be expected. Opening the clip tells how many there are."""
    duration_s: float


def glance(path: str | Path) -> Generator[None, None, Glance]:
    """Look at a clip; yields once per megabyte, so that it can be given up.

    Raises:
        ClipError: of the kind that ``core.errors`` names for what is wrong with the file.
    """
    source = probe(path)
    sha256 = yield from _hashing(source)
    with Reader(source) as reader:
        packets = [packet for packet in reader.packets() if not packet.is_discard]
        if not packets:
            raise _no_frame(source)
        ticks = sorted(packet.pts for packet in packets if packet.pts is not None)
        stamps_s: list[float | None] = [float((tick - ticks[0]) * reader.time_base) for tick in ticks]
        stamps_s += [None] * (len(packets) - len(ticks))
        interval_s = usual_interval(stamps_s) or reader.interval_s or _INTERVAL_S
        last_s = float((packets[-1].duration or 0) * reader.time_base) or interval_s
    duration_s = float(presentation_times(stamps_s, interval_s)[-1]) + last_s
    return Glance(source.name, sha256, source.stamp[1], len(packets), duration_s)


def identify(path: str | Path) -> Generator[None, None, str]:
    """SHA-256 of a file's bytes, hexadecimal; yields once per megabyte.

    Raises:
        ClipError: the file can't be read.
    """
    return (yield from _hashing(probe(path)))


def thumbnail(path: str | Path, width: int = 160) -> Image:
    """The middle frame, made small: (height, ≤ ``width``, 3) uint8 RGB.

    Raises:
        ClipError: the clip holds no frame that can be decoded, or can't be read.
    """
    source = probe(path)
    with Reader(source) as reader:
        ticks = sorted(packet.pts for packet in reader.packets() if packet.pts is not None)
        margin = round(_MARGIN_S / reader.time_base)
    middle = ticks[len(ticks) // 2] if ticks else None
    starts = [middle - margin, None] if middle is not None and middle - margin > ticks[0] else [None]
    for start in starts:
        image = _image_at(source, start, middle)
        if image is not None:
            return _small(image, width)
    raise _no_frame(source)


def _image_at(source: Source, start: int | None, tick: int | None) -> Image | None:
    """The first frame at or after ``tick``, else the last one; None where no frame follows the start."""
    frame = None
    with Reader(source) as reader:
        if start is not None:
            reader.seek(start)
        for frame in reader.frames():
            if tick is None or (tick_of(frame) or 0) >= tick:
                break
        return reader.image(frame) if frame is not None else None


def _small(image: Image, width: int) -> Image:
    """Scaled by the mean of whole blocks of pixels, so that speckle doesn't turn into noise."""
    step = -(-image.shape[1] // width)
    height, across = image.shape[0] // step, image.shape[1] // step
    if step == 1 or not height or not across:
        return image
    blocks = image[: height * step, : across * step].reshape(height, step, across, step, 3)
    small: Image = blocks.mean(axis=(1, 3)).astype(image.dtype)
    return small


def _hashing(source: Source) -> Generator[None, None, str]:
    sha256 = hashlib.sha256()
    try:
        with source.open() as file:
            while block := file.read(_HASH_BLOCK):
                sha256.update(block)
                yield
    except OSError as error:
        raise unreadable(source.name, error) from None
    return sha256.hexdigest()


def _no_frame(source: Source) -> ClipEmptyError:
    return ClipEmptyError(
        f"“{source.name}” holds no frame that can be decoded.", "Copy or export the clip again."
    )
