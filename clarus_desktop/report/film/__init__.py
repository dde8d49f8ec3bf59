"""Annotated films: a clip's frames over its tracks, where wished for with their heat maps beside them."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from pathlib import Path

from clarus_desktop.core import words
from clarus_desktop.core.clip import FrameStore, Image
from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.heat import HeatMap
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.report.film.stage import Stage
from clarus_desktop.report.video import encoding

BATCH = 4
"""Frames of which heat maps are asked for at once."""
QUALITY = 18
"""x264's constant rate factor."""

Explain = Callable[[Sequence[Image]], Sequence[Mapping[TrackKind, HeatMap]]]
"""Heat maps of frames as they were read, for the region of the snapshot."""


def writing_film(
    snapshot: Snapshot,
    frames: FrameStore,
    path: Path,
    heat: TrackKind | None = None,
    explain: Explain | None = None,
) -> Generator[tuple[int, int], None, None]:
    """Write an annotated film as MP4. Nothing in it names the clip; what lies outside the analysed region is
    black, and of frames without a region all is shown.

    Each picture holds the frame as recorded, its number and time, the tracks with thresholds, flagged
    segments and where the film is, this frame's values, and that it is for research use only. Yields the
    number of frames written, and of all; closing the generator midway leaves what was there.

    Args:
        snapshot: what is told.
        frames: of its clip.
        path: ends in ".mp4".
        heat: the track whose heat map stands beside each frame, with its colour bar; None: none does.
        explain: makes the heat maps; needed where ``heat`` is given.

    Raises:
        ReportError: the file could not be written, or the model has no such track; what was there stays.
        ClipError: a frame can't be decoded any more; nothing was written.
        AnalysisError: a heat map can't be computed; nothing was written.
    """
    if heat is not None and heat not in snapshot.kinds:
        raise ReportError(f"“{path.name}” was not written. {words.MISSING_TRACK[heat]}")
    stage = Stage(snapshot, heat)
    yield from encoding(_pictures(stage, frames, explain), snapshot.clip, stage.size, path, QUALITY)


def _pictures(stage: Stage, frames: FrameStore, explain: Explain | None) -> Iterator[Image]:
    for first in range(0, len(frames), BATCH):
        indices = range(first, min(first + BATCH, len(frames)))
        images = [frames.frame(index) for index in indices]
        maps = explain(images) if explain is not None else [{}] * len(images)
        for index, image, of in zip(indices, images, maps, strict=True):
            yield stage.picture(index, image, of)
