"""The demo clip that is shipped with the program."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from fractions import Fraction
from pathlib import Path

import av
from av.video.frame import VideoFrame

from clarus_desktop.core.clip import Image
from clarus_training.phantom.render import render
from clarus_training.phantom.settings import PhantomSettings

_CONSOLIDATED = (88, 163)
DEMO = PhantomSettings(
    seed=26,
    frames=225,
    sliding_cm=0.4,
    consolidation=_CONSOLIDATED,
    consolidation_cm=(2.3, 1.8),
)
"""9 s of one breathing lung; a consolidation comes into view after 3.5 s and is gone again after 6.5 s."""


def write_demo(folder: Path) -> None:
    """Render the demo clip to ``demo.mp4`` in a folder, and its truth and settings to ``demo.json``.

    The pixels are always the same; the bytes of the file depend on the version of the video encoder.
    """
    folder.mkdir(parents=True, exist_ok=True)
    write_video(folder / "demo.mp4", render(DEMO), DEMO.size, DEMO.fps)
    truth = {
        "clip": "demo.mp4",
        "synthetic": True,
        "frames": DEMO.frames,
        "consolidation": dict(zip(("first_frame", "last_frame"), _CONSOLIDATED, strict=True)),
        "settings": asdict(DEMO),
    }
    (folder / "demo.json").write_text(json.dumps(truth, indent=2) + "\n", encoding="utf-8")


def write_video(path: Path, frames: Iterable[Image], size: tuple[int, int], fps: float) -> None:
    """Write frames (H, W, 3) uint8 RGB of a ``size`` (H, W), both even, as H.264, 4:2:0, in an mp4 file."""
    with av.open(str(path), "w", options={"movflags": "faststart"}) as container:
        stream = container.add_stream("libx264", rate=Fraction(fps).limit_denominator(1000))
        stream.pix_fmt = "yuv420p"
        stream.options = {"crf": "24", "preset": "slow", "threads": "1"}
        stream.height, stream.width = size
        for image in frames:
            container.mux(stream.encode(VideoFrame.from_ndarray(image, format="rgb24")))
        container.mux(stream.encode())
