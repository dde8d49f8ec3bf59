"""Clips to measure on: real ones where there are any beside the checkout, else made-up scanner screens."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np

from screens import Screen
from videos import encode

REAL = Path(__file__).resolve().parents[3] / "shared" / "lus"
SHAPES = ("convex", "phased", "linear")
DRAWN = 60
"""Frames of a made-up clip that are drawn; a longer one holds them again and again."""


def real_clips() -> list[Path]:
    """Those beside the checkout, the smallest first."""
    found = [path for path in REAL.glob("*/*") if path.suffix in (".mp4", ".avi", ".mov", ".mpeg")]
    return sorted(found, key=lambda path: (path.stat().st_size, path.name))


def source() -> str:
    """Which clips ``some`` gives, in words."""
    return f"real, of {len(real_clips())} beside the checkout" if real_clips() else "made up"


def some(count: int, folder: Path) -> list[Path]:
    """Clips that all differ: real ones, of sizes spread evenly over all there are, or else made up there."""
    real = real_clips()
    if len(real) >= count:
        return [real[(2 * place + 1) * len(real) // (2 * count)] for place in range(count)]
    return [made_up(folder / f"made-up-{seed}.mp4", 90, seed=seed) for seed in range(count)]


def made_up(path: Path, frames: int, width: int = 640, height: int = 480, seed: int = 0) -> Path:
    """An H.264 clip of a scanner's screen, 30 frames a second; an existing one is taken as it is.

    Its packets are those of ``DRAWN`` frames over and over, so that a long one is made in a moment.
    """
    if path.is_file():
        return path
    screen = Screen(SHAPES[seed % len(SHAPES)], width, height)
    drawn = np.stack(list(screen.frames(min(frames, DRAWN), seed)))
    part = path.with_suffix(".part.mp4")
    encode(part, drawn, rate=30, codec_options={"preset": "veryfast", "bf": "0", "x264-params": "open-gop=0"})
    with av.open(str(path), "w") as output, av.open(str(part)) as first:
        stream = output.add_stream_from_template(first.streams.video[0])
        step = round(1 / (30 * first.streams.video[0].time_base))
        for begin in range(0, frames, len(drawn)):
            with av.open(str(part)) as again:
                packets = [packet for packet in again.demux(video=0) if packet.dts is not None]
            for packet in packets[: frames - begin]:
                packet.pts += begin * step
                packet.dts += begin * step
                packet.stream = stream
                output.mux(packet)
    part.unlink()
    return path
