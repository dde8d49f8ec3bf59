"""Open a clip of any kind, and tell where in its frames the ultrasound image is."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from clarus_desktop.core.clip import Clip
from clarus_desktop.media import dicom, images, video
from clarus_desktop.media.budget import default_budget
from clarus_desktop.media.kinds import Kind, kind_of
from clarus_desktop.media.probe import Source, enough_memory, is_folder, probe
from clarus_desktop.media.progress import OpenProgress, Pulse
from clarus_desktop.media.sector import Sampler


def open_clip(path: str | Path, *, budget_bytes: int | None = None) -> Clip:
    """Open a clip without reporting; see ``opening``."""
    steps = opening(path, budget_bytes=budget_bytes)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            clip: Clip = end.value
            return clip


def opening(path: str | Path, *, budget_bytes: int | None = None) -> Generator[OpenProgress, None, Clip]:
    """Open a clip, reporting about ten times a second; closing the generator midway frees everything.

    A clip whose frames fit in ``budget_bytes`` is kept decoded. The frames of a longer one are read from
    the file when they are asked for, and as many as fit are kept. Either way frame i is the same image.

    Args:
        path: a video, a DICOM object, an image, or a folder of images.
        budget_bytes: of decoded frames kept in memory; None for ``default_budget``.

    Raises:
        ClipError: of the kind that ``core.errors`` names for what is wrong with the file.
    """
    budget = default_budget() if budget_bytes is None else budget_bytes
    with enough_memory(Path(path).name):
        pulse, sampler = Pulse(), Sampler()
        if is_folder(path):
            clip = yield from images.opening_series(path, budget, pulse, sampler)
        else:
            clip = yield from _opening_file(probe(path), budget, pulse, sampler)
        if clip.info.region is not None:
            return clip
        return replace(clip, info=replace(clip.info, region=sampler.region()))


def _opening_file(
    source: Source, budget_bytes: int, pulse: Pulse, sampler: Sampler
) -> Generator[OpenProgress, None, Clip]:
    match kind_of(source):
        case Kind.DICOM:
            return (yield from dicom.opening(source, budget_bytes, pulse, sampler))
        case Kind.IMAGE:
            return (yield from images.opening(source, budget_bytes, pulse, sampler))
        case Kind.VIDEO:
            return (yield from video.opening(source, budget_bytes, pulse, sampler))
