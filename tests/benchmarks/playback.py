"""How fluent the window stays: while a clip plays that is analysed, and during all that is done to a clip."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks import clips
from benchmarks.harness import Row, Scale, at_most
from benchmarks.machine import cores
from benchmarks.window import Window
from clarus_desktop.session import Status
from watching import LateFrames, fluency

LATE_PERCENT, STALL_MS = 1.0, 100


def measure(scale: Scale, folder: Path) -> Iterator[Row]:
    large = clips.made_up(folder / "large.mp4", scale.play, 1024, 768)
    seen = [fluency(path, folder / f"{path.stem}.pdf") for path in (*clips.some(scale.clips, folder), large)]
    late, due, runs = _play(large)
    yield Row(
        "longest stall of the window during open, analysis and export",
        "",
        at_most(STALL_MS, "ms"),
        "ms",
        tuple(each.longest_stall_ms for each in seen),
        worst=True,
        figures={"stalls_ms": [[round(stall) for stall in each.stalls_ms[:5]] for each in seen]},
    )
    yield Row(
        f"frames late, 30/s 1024×768 clip playing while it is analysed, {cores()} cores",
        "",
        at_most(LATE_PERCENT, "%"),
        "%",
        (100 * late / max(due, 1),),
        figures={"late": late, "due": due, "analyses": runs},
    )


def _play(path: Path) -> tuple[int, int, int]:
    """Play a clip once, and analyse it over and over meanwhile: frames late, frames due, analyses ended."""
    window, runs = Window(remember=False), 0
    session = window.session
    window.drop(path)
    window.wait(lambda: window.analysed(path))

    def go_on() -> None:
        nonlocal runs
        if session.analysis.status is Status.DONE and window.window.player.playing:
            runs += 1
            window.window.analyse_requested.emit()

    session.set_frame(0)
    window.rest()
    session.analysis_changed.connect(go_on)
    window.window.analyse_requested.emit()
    watch = LateFrames(session, window.window.player, window.window.review.frame)
    window.window.player.play()
    window.wait(lambda: not window.window.player.playing)
    watch.stop()
    session.analysis_changed.disconnect(go_on)
    late, due = watch.late()
    window.close()
    return late, due, runs
