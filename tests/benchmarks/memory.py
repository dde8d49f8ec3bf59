"""The most memory that a long clip takes while it plays, is analysed and is exported."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks import clips
from benchmarks.harness import Row, Scale, at_most
from watching import fluency

PEAK_GB = 1.5
LONG_S = 900
"""Seconds that opening or analysing the clip may take before it is given up."""


def measure(scale: Scale, folder: Path) -> Iterator[Row]:
    long = clips.made_up(folder / "long.mp4", scale.long)
    seen = fluency(long, folder / "long.pdf", timeout_s=LONG_S)
    yield Row(
        f"peak memory, {scale.long:,} frames of 640×480, playing and analysed",
        "",
        at_most(PEAK_GB, "GB"),
        "GB",
        (seen.peak_bytes / 1e9,),
        figures={"late": seen.late, "due": seen.due, "stalls_ms": [round(each) for each in seen.stalls_ms]},
    )
