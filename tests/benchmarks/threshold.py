"""A threshold moved under long tracks: flags, bands, list and verdict are repainted."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median

import numpy as np

from benchmarks.harness import Row, Scale, at_most
from benchmarks.window import Window
from clarus_desktop.core.model import EngineInfo
from clarus_desktop.core.tracks import Chunk, TrackKind
from far_frames import far_clip
from watching import repaint_ms

ONE_DISPLAY_FRAME_MS = 16


def measure(scale: Scale, _folder: Path) -> Iterator[Row]:
    window = Window(remember=False)
    session = window.session
    window.wait(_nothing_is_got_ready)
    session.load(far_clip(scale.track, range(scale.track))[0])
    values = _walk(scale.track)
    chunk = Chunk(session.begin_run(), np.arange(scale.track), dict.fromkeys(session.tracks.kinds, values))
    session.add_chunk(chunk, EngineInfo("cpu", "A processor", "torch", "float32"))
    window.rest()
    took, processor = [], []
    for place in np.linspace(0.2, 0.8, scale.moves):
        window.rest()  # moves that follow at once share a round of repainting
        move = partial(session.set_threshold, TrackKind.PROBABILITY, float(np.quantile(values, place)))
        began = time.thread_time()
        took.append(repaint_ms(window.window, move))
        processor.append(1000 * (time.thread_time() - began))
    flagged = len(session.segments(TrackKind.PROBABILITY))
    window.close()
    yield Row(
        f"threshold moved → repainted, {scale.track:,} frames",
        "",
        at_most(ONE_DISPLAY_FRAME_MS, "ms"),
        "ms",
        tuple(took),
        figures={"longest_ms": max(took), "processor_ms": median(processor), "segments": flagged},
    )


def _nothing_is_got_ready() -> bool:
    """Whether no worker prepares the first analysis any more: that takes the processor from the window."""
    return not any(thread.name in ("clarus-ready", "clarus-prepare") for thread in threading.enumerate())


def _walk(count: int) -> np.ndarray:
    """(count,) float64 in 0…1: wanders about, with a little noise, so that segments are many."""
    rng = np.random.default_rng(0)
    slow = np.sin(np.arange(count) / 40) * np.sin(np.arange(count) / 970)
    return np.clip(0.5 + 0.4 * slow + rng.normal(0, 0.02, count), 0, 1)
