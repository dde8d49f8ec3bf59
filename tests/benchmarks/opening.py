"""Clips dropped on the window: the first frame, the first scores, and a clip that was seen before."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import av

from benchmarks import clips
from benchmarks.harness import Goal, Row, Scale, at_most
from benchmarks.window import FirstPaint, Window
from clarus_desktop.core.tracks import TrackKind

FIRST_FRAME, FIRST_SCORES, SEEN_BEFORE = at_most(100, "ms"), at_most(500, "ms"), at_most(300, "ms")
PYAV = "less one frame with PyAV"


def measure(scale: Scale, folder: Path) -> Iterator[Row]:
    """One sitting at the window. The first one on a machine compiles the networks' engines."""
    paths = clips.some(scale.clips, folder)
    window = Window()
    opened = [_open(window, path) for path in paths]
    again = [_open(window, path) for path in paths] if len(paths) > 1 else []
    window.close()
    (frame, scores, _), later = opened[0], opened[1:]
    yield _row("dropped → first frame, empty window", PYAV, FIRST_FRAME, [frame])
    yield _row("first frame → first scores, first clip after a start", "", FIRST_SCORES, [scores])
    if later:
        frames, more_scores, _ = zip(*later, strict=True)
        yield _row("dropped → first frame, another clip on screen", PYAV, FIRST_FRAME, frames)
        yield _row("first frame → first scores, later clips", "", FIRST_SCORES, more_scores)
        _, _, tracks = zip(*again, strict=True)
        yield _row("clip seen before: dropped → tracks shown", "", SEEN_BEFORE, tracks)


def _row(measure: str, baseline: str, goal: Goal, samples: Sequence[float]) -> Row:
    return Row(measure, baseline, goal, "ms", tuple(samples))


def _open(window: Window, path: Path) -> tuple[float, float, float]:
    """Milliseconds: from the drop to the first frame, less what PyAV takes for one; from the first frame to
    the first scores; from the drop to all tracks."""
    session, review = window.session, window.window.review
    before, plot = session.clip, review.plots.plots[TrackKind.PROBABILITY].plot.viewport()
    one_frame = min(_decode_one(path) for _ in range(3))
    window.rest()

    def is_new() -> bool:
        return session.clip is not before

    preview = window.window.preview
    frame = FirstPaint(preview, lambda: preview.on)
    first = FirstPaint(plot, lambda: is_new() and window.shows_values())
    complete = FirstPaint(plot, lambda: is_new() and window.shows_values(all_of_them=True))
    start = time.perf_counter()
    window.drop(path)
    window.wait(lambda: complete.at is not None and window.analysed(path))
    assert frame.at is not None
    assert first.at is not None
    assert complete.at is not None
    shown = 1000 * (frame.at - start - one_frame)
    return shown, 1000 * (first.at - frame.at), 1000 * (complete.at - start)


def _decode_one(path: Path) -> float:
    """Seconds that PyAV takes to open a file and to give its first frame as RGB."""
    start = time.perf_counter()
    with av.open(str(path)) as container:
        next(container.decode(video=0)).to_ndarray(format="rgb24")
    return time.perf_counter() - start
