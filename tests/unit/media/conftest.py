"""Small clips made on the spot: random smooth images, so that every frame is unlike every other."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from clarus_desktop.core.clip import Clip
from clarus_desktop.media import DEFAULT_BUDGET, open_clip

Images = NDArray[np.uint8]
Draw = Callable[..., Images]
Encode = Callable[..., Path]


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
    audio: bool = False,
) -> Path:
    """Write a clip; ``ticks``: presentation times in milliseconds in place of a constant rate."""
    images = pictures(40) if images is None else images
    height, width = images.shape[1:3]
    with av.open(str(path), "w", format=container, options=container_options or {}) as output:
        stream = output.add_stream(codec, rate=rate, options=codec_options or {})
        stream.width, stream.height, stream.pix_fmt = width, height, pixels
        if ticks is not None:
            stream.codec_context.time_base = Fraction(1, 1000)
        sound = output.add_stream("aac", rate=8000) if audio else None
        for i, image in enumerate(images):
            frame = av.VideoFrame.from_ndarray(image, format="rgb24")
            frame.pts = i if ticks is None else ticks[i]
            frame.time_base = Fraction(1, rate) if ticks is None else Fraction(1, 1000)
            output.mux(stream.encode(frame))
        if sound is not None:
            silence = av.AudioFrame.from_ndarray(
                np.zeros((1, 1024), np.float32), format="fltp", layout="mono"
            )
            silence.sample_rate = 8000
            output.mux(sound.encode(silence))
            output.mux(sound.encode(None))
        output.mux(stream.encode(None))
    return path


def decode_by_opencv(path: Path) -> Iterator[Images]:
    """What the published inference saw, channels put in our order."""
    before = set(os.environ)
    import cv2

    for name in {"QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"} - before:
        os.environ.pop(name, None)
    capture = cv2.VideoCapture(str(path))
    while True:
        read, image = capture.read()
        if not read:
            break
        yield np.asarray(image[..., ::-1], np.uint8)
    capture.release()


KINDS: dict[str, Encode] = {
    "b-frames.mp4": lambda path: encode(path, codec_options={"bf": "3", "g": "12"}),
    "odd-444.mp4": lambda path: encode(path, pictures(30, 75, 53), pixels="yuv444p"),
    "variable.mov": lambda path: encode(path, pictures(30), ticks=[17 * i + i * i for i in range(30)]),
    "one-key.mp4": lambda path: encode(path, codec_options={"g": "999", "bf": "2"}),
    "mjpeg.avi": lambda path: encode(path, codec="mjpeg", pixels="yuvj420p"),
    "mpeg4.avi": lambda path: encode(path, codec="mpeg4", codec_options={"g": "10"}),
    "program.mpeg": lambda path: encode(
        path, codec="mpeg2video", container="vob", codec_options={"g": "10", "bf": "2"}
    ),
    "transport.ts": lambda path: encode(path, codec="mpeg2video", codec_options={"g": "10"}),
    "palette.gif": lambda path: encode(path, codec="gif", pixels="rgb8", rate=10),
    "gray.mkv": lambda path: encode(path, codec="ffv1", pixels="gray"),
    "vp9.webm": lambda path: encode(
        path, codec="libvpx-vp9", codec_options={"deadline": "realtime", "cpu-used": "8"}
    ),
}
"""One clip of every kind that is read, by file name."""


@pytest.fixture(scope="session")
def draw() -> Draw:
    return pictures


@pytest.fixture(scope="session")
def make_clip() -> Encode:
    return encode


@pytest.fixture(scope="session")
def opencv_frames() -> Callable[[Path], Iterator[Images]]:
    return decode_by_opencv


@pytest.fixture(scope="session")
def clips(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Every kind of clip, written once."""
    folder = tmp_path_factory.mktemp("clips")
    return {name: make(folder / name) for name, make in KINDS.items()}


@pytest.fixture
def opened() -> Iterator[Callable[..., Clip]]:
    """``open_clip`` whose clips are closed when the test is over."""
    with ExitStack() as clips:

        def open_until_the_end(path: Path, budget_bytes: int = DEFAULT_BUDGET) -> Clip:
            clip = open_clip(path, budget_bytes=budget_bytes)
            clips.callback(clip.frames.close)
            return clip

        yield open_until_the_end


@pytest.fixture
def mp4(tmp_path: Path) -> Path:
    """A sound clip of 40 frames with its index in front, to be cut and changed."""
    return encode(tmp_path / "clip.mp4", container_options={"movflags": "faststart"})
