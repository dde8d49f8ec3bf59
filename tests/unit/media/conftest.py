"""Small clips made on the spot: random smooth images, so that every frame is unlike every other."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest

from clarus_desktop.core.clip import Clip
from clarus_desktop.media import open_clip
from videos import Images, encode, pictures

Draw = Callable[..., Images]
Encode = Callable[..., Path]


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
    "transport.ts": lambda path: encode(path, codec="mpeg2video", codec_options={"g": "9"}),
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

        def open_until_the_end(path: Path, budget_bytes: int | None = None) -> Clip:
            clip = open_clip(path, budget_bytes=budget_bytes)
            clips.callback(clip.frames.close)
            return clip

        yield open_until_the_end


@pytest.fixture
def mp4(tmp_path: Path) -> Path:
    """A sound clip of 40 frames with its index in front, to be cut and changed."""
    return encode(tmp_path / "clip.mp4", container_options={"movflags": "faststart"})
