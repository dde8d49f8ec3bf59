"""Small clips for tests, written on the spot: each seed gives another one."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np


def write_clip(path: Path, seed: int = 0, frames: int = 8) -> Path:
    """An MJPEG clip of 64 × 48 pixels at 25 frames per second, of smooth random tiles."""
    tiles = np.random.default_rng(seed).integers(0, 255, (frames, 6, 8, 3), np.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    with av.open(str(path), "w", format="avi") as output:
        stream = output.add_stream("mjpeg", rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuvj420p"
        for image in tiles.repeat(8, axis=1).repeat(8, axis=2):
            output.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="rgb24")))
        output.mux(stream.encode(None))
    return path


def write_exam(folder: Path, names: tuple[str, ...] = ("a_L1.mp4", "a_L2.mp4", "a_R1.mp4")) -> Path:
    """A folder with a clip of each name, all of them different."""
    for seed, name in enumerate(names):
        write_clip(folder / name, seed)
    return folder
