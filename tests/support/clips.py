"""Small clips for tests, written on the spot: each seed gives another one."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray


def write_clip(path: Path, seed: int = 0, frames: int = 8) -> Path:
    """An MJPEG clip of 64 × 48 pixels at 25 frames per second, of speckle: its frames are assessable."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with av.open(str(path), "w", format="avi") as output:
        stream = output.add_stream("mjpeg", rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuvj420p"
        for image in _speckle(seed, frames):
            output.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="gray")))
        output.mux(stream.encode(None))
    return path


def _speckle(seed: int, frames: int) -> NDArray[np.uint8]:
    """(frames, 48, 64): grain that is drawn out sideways and fades with depth."""
    grain = np.random.default_rng(seed).exponential(28, (frames, 48, 64))
    for shift, axis in ((1, 2), (2, 2), (4, 2), (1, 1)):
        grain = (grain + np.roll(grain, shift, axis)) / 2
    fading = np.exp(-np.arange(48) / 16)[:, None]
    return np.clip(grain * (2 + 3.5 * fading) - 28, 0, 255).astype(np.uint8)


def write_exam(folder: Path, names: tuple[str, ...] = ("a_L1.mp4", "a_L2.mp4", "a_R1.mp4")) -> Path:
    """A folder with a clip of each name, all of them different."""
    for seed, name in enumerate(names):
        write_clip(folder / name, seed)
    return folder
