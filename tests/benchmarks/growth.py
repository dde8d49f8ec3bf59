"""What is left in memory of clips that were opened one after another."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

from benchmarks import clips
from benchmarks.harness import Row, Scale, at_most
from benchmarks.window import Window
from watching import peak_bytes

GROWTH_MB = 16
"""In the second half of the opens: what an allocator may still take. A clip that stays open leaves 6."""


def measure(scale: Scale, folder: Path) -> Iterator[Row]:
    """Small clips in turn, each analysed anew."""
    paths = [clips.made_up(folder / f"small-{seed}.mp4", 24, 320, 240, seed) for seed in range(3)]
    window = Window(remember=False)
    peaks = []
    for count in range(scale.opens):
        path = paths[count % len(paths)]
        window.drop(path)
        window.wait(lambda path=path: window.analysed(path))
        gc.collect()
        peaks.append(peak_bytes() / 1e6)
    window.close()
    first = scale.opens // 2
    yield Row(
        f"peak memory grown, clips {first + 1} to {scale.opens} opened in one window",
        "",
        at_most(GROWTH_MB, "MB"),
        "MB",
        (peaks[-1] - peaks[first],),
        figures={"peaks_mb": [round(each) for each in peaks[:: max(scale.opens // 20, 1)]]},
    )
