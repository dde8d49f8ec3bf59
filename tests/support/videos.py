"""Small videos for tests, encoded on the spot, in any container and codec."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.audio.stream import AudioStream
from av.container import OutputContainer
from numpy.typing import NDArray

Images = NDArray[np.uint8]


def pictures(count: int, width: int = 96, height: int = 64, seed: int = 0) -> Images:
    """(count, height, width, 3) uint8: coarse random tiles over a gradient that moves with the index."""
    rng = np.random.default_rng(seed)
    tiles = rng.integers(0, 160, (count, height // 8 + 1, width // 8 + 1, 3), np.uint8)
    large = tiles.repeat(8, axis=1).repeat(8, axis=2)[:, :height, :width]
    slope = (np.arange(width) + 7 * np.arange(count)[:, None]) % 96
    return large + slope[:, None, :, None].astype(np.uint8)


def encode(
    path: Path,
    images: Images | None = None,
    *,
    codec: str = "libx264",
    pixels: str = "yuv420p",
    container: str | None = None,
    rate: int = 25,
    ticks: Sequence[int] | None = None,
    codec_options: dict[str, str] | None = None,
    container_options: dict[str, str] | None = None,
    sound: str = "",
    turned: bool = False,
) -> Path:
    """Write a clip; the same images always give the same bytes.

    Args:
        images: (frames, height, width, 3) RGB, or with a fourth channel, which is opacity.
        ticks: presentation times in milliseconds in place of a constant rate.
        sound: codec of a moment of silence beside the video; "": no sound.
        turned: the container says that frames are to be turned by 90° clockwise.
    """
    images = pictures(40) if images is None else images
    container_options = {"fflags": "+bitexact", **(container_options or {})}
    if codec == "libx264":
        codec_options = {"mbtree": "0", **(codec_options or {})}  # which is not the same every time
    height, width, channels = images.shape[1:]
    with av.open(str(path), "w", format=container, options=container_options) as output:
        stream = output.add_stream(codec, rate=rate, options=codec_options or {})
        stream.width, stream.height, stream.pix_fmt = width, height, pixels
        stream.codec_context.thread_count = 1
        if ticks is not None:
            stream.codec_context.time_base = Fraction(1, 1000)
        if turned:
            stream.set_display_rotation(-90)
        silence = _silent(output, sound) if sound else None
        for i, image in enumerate(images):
            frame = av.VideoFrame.from_ndarray(image, format="rgba" if channels == 4 else "rgb24")
            frame.pts = i if ticks is None else ticks[i]
            frame.time_base = Fraction(1, rate) if ticks is None else Fraction(1, 1000)
            output.mux(stream.encode(frame))
        if silence is not None:
            output.mux(silence.encode(_silence(silence)))
            output.mux(silence.encode(None))
        output.mux(stream.encode(None))
    return path


def _silent(output: OutputContainer, codec: str) -> AudioStream:
    stream = output.add_stream(codec, rate=48_000, layout="mono")
    assert isinstance(stream, AudioStream)
    stream.bit_rate = 64_000
    return stream


def _silence(stream: AudioStream) -> av.AudioFrame:
    kind = stream.codec_context.format.name
    samples = np.zeros((1, 960), np.float32 if kind.startswith("flt") else np.int16)
    frame = av.AudioFrame.from_ndarray(samples, format=kind, layout="mono")
    frame.sample_rate = stream.rate
    return frame
