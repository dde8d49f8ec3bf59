"""Analysis of a clip: a plain generator that yields the tracks chunk by chunk."""

from __future__ import annotations

import itertools
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import Clip, Image
from clarus_desktop.core.errors import AnalysisError, ClarusError
from clarus_desktop.core.language import english, tr
from clarus_desktop.core.model import EngineInfo
from clarus_desktop.core.order import Order
from clarus_desktop.core.region import Region
from clarus_desktop.core.tracks import Chunk, TrackKind, Values
from clarus_desktop.inference.appearance import Appearance, appearance, coloured_share
from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.inference.devices import resolve
from clarus_desktop.inference.engines.base import Engine, Result
from clarus_desktop.inference.engines.make import make_engine
from clarus_desktop.inference.gating import Gatekeeper
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.reference import cosine_distances

AHEAD = 2
"""Batches decoded and shrunk while another one is waited for; the engine may have begun with them."""


class Embedded(NamedTuple):
    """Some frames of a clip."""

    indices: Sequence[int]
    result: Result
    """What the network says of them."""
    appearance: Appearance
    """What they look like."""


@dataclass(frozen=True, eq=False)
class Step:
    """One part of the tracks, and how far the analysis is."""

    chunk: Chunk
    """Values and gates of frames; or gates alone, of frames whose values came before and that are frozen, as
    those that came since show."""
    engine: EngineInfo
    done: int
    """Frames analysed so far, this chunk included."""
    total: int
    frames_per_s: float
    seconds_left: float


def analyze(
    clip: Clip,
    bundle: Bundle,
    *,
    run_id: int = 0,
    device: str = "auto",
    precision: str = "auto",
    region: Region | None = None,
    batch: int | None = None,
    order: Order | None = None,
) -> Generator[Step, None, None]:
    """Compute the tracks a bundle can give.

    Decoding and shrinking run in a thread of their own, ahead of the network. Closing the generator ends it.

    Args:
        clip: not closed here.
        bundle: from ``load_bundle``.
        run_id: put into every chunk.
        device, precision: as in ``resolve``.
        region: the part of each frame that the network gets to see; None: all of it.
        batch: frames per chunk; None: what suits the engine.
        order: which frames come next, asked ``AHEAD`` batches early; None: from the first to the last. It
            changes no value.

    Raises:
        DeviceError: device or precision are not to be had.
        ClipError: a frame can't be decoded any more.
        AnalysisError: the computation failed; chunks yielded before stay valid.
    """
    if not bundle.info.kinds:
        raise AnalysisError(
            tr(
                "The model “{model}” has neither a classifier nor a reference, so there is no track.",
                model=bundle.info.name,
            ),
            tr("Build a reference for it, or choose another model."),
        )
    total, preprocessing = clip.info.frame_count, bundle.preprocessing
    gatekeeper, done, started = Gatekeeper(clip.info, bundle.support), 0, time.monotonic()

    def step(indices: NDArray[np.intp], values: dict[TrackKind, Values]) -> Step:
        rate = done / max(time.monotonic() - started, 1e-9)
        chunk = Chunk(run_id, indices, values, gatekeeper.gates(indices))
        return Step(chunk, engine.info, done, total, rate, (total - done) / rate)

    with (
        closing(make_engine(bundle, resolve(device, precision))) as engine,
        closing(
            embed(clip, engine, preprocessing, _batches(total, batch or engine.batch, order), region)
        ) as results,
    ):
        for indices, result, seen in results:
            done += len(indices)
            told_before = gatekeeper.tell(np.asarray(indices, np.intp), seen, result.embeddings)
            yield step(np.asarray(indices, np.intp), _values(result, bundle))
            if len(told_before):
                yield step(told_before, {})


def embed(
    clip: Clip,
    engine: Engine,
    preprocessing: Preprocessing,
    batches: Iterator[Sequence[int]],
    region: Region | None,
) -> Generator[Embedded, None, None]:
    """What the network says of batches of a clip's frames, one by one, while the next ones are prepared.

    It sees nothing outside ``region``; None: whole frames.
    """
    pool = ThreadPoolExecutor(1, thread_name_prefix="clarus-decode")
    waiting: deque[tuple[Sequence[int], Future[tuple[NDArray[np.uint8], Appearance]]]] = deque()
    running: deque[tuple[Sequence[int], Callable[[], Result], Appearance]] = deque()

    def prepare() -> None:
        for indices in itertools.islice(batches, 1 + AHEAD - len(waiting) - len(running)):
            prepared = pool.submit(_prepare, clip, preprocessing, indices, region)
            waiting.append((indices, prepared))

    try:
        prepare()
        while waiting or running:
            while waiting and len(running) < engine.begun_at_once:
                indices, prepared = waiting.popleft()
                gray, seen = prepared.result()
                running.append((indices, engine.start(gray), seen))
            indices, outcome, seen = running.popleft()
            yield Embedded(indices, outcome(), seen)
            prepare()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def in_turn(total: int, batch: int) -> Iterator[Sequence[int]]:
    """All frames of a clip from the first to the last, in batches."""
    return (range(start, min(start + batch, total)) for start in range(0, total, batch))


def _batches(total: int, batch: int, order: Order | None) -> Iterator[Sequence[int]]:
    return in_turn(total, batch) if order is None else iter(lambda: order.take(batch), [])


@english()
def _prepare(
    clip: Clip, preprocessing: Preprocessing, indices: Iterable[int], region: Region | None
) -> tuple[NDArray[np.uint8], Appearance]:
    """Frames as the network gets them, (N, S, S), and what they look like."""
    coloured: list[float] = []

    def frames() -> Iterator[Image]:
        for frame in map(clip.frames.frame, indices):
            coloured.append(coloured_share(frame, region))
            yield frame

    try:
        gray = preprocessing.shrink(frames(), region)
        return gray, appearance(gray, np.array(coloured))
    except ClarusError:
        raise
    except Exception as error:
        raise AnalysisError(
            tr("Frames of “{name}” could not be prepared for the network.", name=clip.info.name)
        ) from error


def _values(result: Result, bundle: Bundle) -> dict[TrackKind, Values]:
    values = {}
    if result.probability is not None:
        values[TrackKind.PROBABILITY] = result.probability
    if bundle.reference is not None:
        values[TrackKind.DISTANCE] = cosine_distances(result.embeddings, bundle.reference, bundle.neighbours)
    return values
