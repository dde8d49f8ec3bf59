"""From a clip's file to all its scores: against the published way, and against the engine alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks import clips, networks
from benchmarks.harness import Goal, Row, Scale, at_least, interleaved
from clarus_desktop.core.clip import Clip
from clarus_desktop.core.model import EngineInfo
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.inference.analyze import analyze
from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.inference.devices import resolve
from clarus_desktop.inference.engines.make import make_engine
from clarus_desktop.media import open_clip

FASTER: dict[tuple[str, bool], Goal] = {
    ("resnet18", True): at_least(10),
    ("densenet121", True): at_least(8),
    ("efficientnet_b0", True): at_least(5),
    ("resnet18", False): at_least(2.5),
}
"""Goals by network and by whether it is computed in 16 bits."""
OF_THE_ENGINE = at_least(0.90)
PUBLISHED, FILE, OPENED, ENGINE = "as published", "from the file", "from the opened clip", "the engine alone"


def measure(scale: Scale, folder: Path) -> Iterator[Row]:
    (path,) = clips.some(1, folder)
    yield from _rows("bundled model", networks.bundled(), path, scale.rounds)
    for architecture in scale.networks:
        yield from _rows(architecture, networks.random(architecture), path, scale.rounds)


def _rows(name: str, bundle: Bundle, path: Path, rounds: int) -> Iterator[Row]:
    clip = open_clip(path)
    with closing(clip.frames):
        gray = bundle.preprocessing.shrink([clip.frames.frame(i) for i in range(clip.info.frame_count)])
        published, found = networks.Published(bundle), {}

        def as_published() -> None:
            found[PUBLISHED] = published(path)

        def from_file(precision: str) -> None:
            found[precision] = scores_of_file(path, bundle, precision)

        work: dict[str, Callable[[], object]] = {PUBLISHED: as_published}
        engines = {info.precision: info for info in (_engine(bundle, wish) for wish in ("auto", "float32"))}
        for precision in engines:
            work[f"{FILE}, {precision}"] = partial(from_file, precision)
            work[f"{OPENED}, {precision}"] = partial(scores, clip, bundle, precision)
            work[f"{ENGINE}, {precision}"] = partial(_engine_alone, gray, bundle, precision)
        took = interleaved(rounds, work)
    rates = {part: round(len(gray) / min(each[part].wall_s for each in took), 1) for part in work}
    for precision, info in engines.items():
        title = f"{name} {precision}"
        file, opened, engine = (
            [each[f"{part}, {precision}"] for each in took] for part in (FILE, OPENED, ENGINE)
        )
        apart = np.abs(found[precision] - found[PUBLISHED]).max(axis=0)
        yield Row(
            f"{title}: file → scores",
            "frame by frame as published",
            FASTER.get((name, precision != "float32")),
            "×",
            tuple(each[PUBLISHED].wall_s / one.wall_s for each, one in zip(took, file, strict=True)),
            figures={
                "engine": [info.device_name, info.backend, *info.notes],
                "frames": len(gray),
                "frames_per_s": rates,
                "largest_differences": apart.round(5).tolist(),
            },
        )
        for what, whole, goal in (("file", file, OF_THE_ENGINE), ("opened clip", opened, None)):
            pairs = list(zip(engine, whole, strict=True))
            speed = tuple(alone.wall_s / one.wall_s for alone, one in pairs)
            yield Row(f"{title}: {what} → scores, of the engine's speed", ENGINE, goal, "×", speed)
            share = tuple(alone.processor_s / one.processor_s for alone, one in pairs)
            yield Row(f"{title}: {what} → scores, bound by processor time", ENGINE, None, "×", share)


def scores_of_file(path: Path, bundle: Bundle, precision: str) -> NDArray[np.float64]:
    """(frames, 2): probability and distance, as the program computes them from a file."""
    clip = open_clip(path)
    with closing(clip.frames):
        return scores(clip, bundle, precision)


def scores(clip: Clip, bundle: Bundle, precision: str) -> NDArray[np.float64]:
    """The same of a clip that is open."""
    found = np.full((clip.info.frame_count, 2), np.nan)
    with closing(analyze(clip, bundle, precision=precision)) as steps:
        for step in steps:
            for column, kind in enumerate((TrackKind.PROBABILITY, TrackKind.DISTANCE)):
                found[step.chunk.indices, column] = step.chunk.values[kind]
    return found


def _engine(bundle: Bundle, precision: str) -> EngineInfo:
    """What computes where that precision, or auto, is wished for."""
    with closing(make_engine(bundle, resolve("auto", precision))) as engine:
        return engine.info


def _engine_alone(gray: NDArray[np.uint8], bundle: Bundle, precision: str) -> None:
    with closing(make_engine(bundle, resolve("auto", precision))) as engine:
        engine.run(gray)
