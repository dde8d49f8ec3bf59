"""Analyses of whole clips, kept on disk and found again by all that they were made from."""

from __future__ import annotations

import functools
import json
import logging
import time
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import asdict
from importlib import metadata

import numpy as np

from clarus_desktop import __version__
from clarus_desktop.core.cache import RESULTS
from clarus_desktop.core.clip import Clip
from clarus_desktop.core.gating import Gates
from clarus_desktop.core.model import EngineInfo
from clarus_desktop.core.region import Region
from clarus_desktop.core.tracks import Chunk, TrackKind, Tracks, Values
from clarus_desktop.inference.analyze import Step, analyze
from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.inference.devices import EngineChoice, resolve

_DECIDING = (
    *("av", "numpy", "opencv-python", "openvino", "pillow", "pydicom", "pyjpegls", "pylibjpeg-openjpeg"),
    *("python-gdcm", "torch", "torchvision"),
)
"""Packages that frames and values come from: with another version of one they may be others."""
_log = logging.getLogger(__name__)


def analyze_once(
    clip: Clip,
    bundle: Bundle,
    *,
    device: str = "auto",
    precision: str = "auto",
    region: Region | None = None,
) -> Generator[Step, None, None]:
    """As ``analyze``; but of a clip that was analysed before, in the same way and on the same machine, the
    tracks come at once, in one step. They are the same: two runs give the same values, to the last digit.

    What is kept are hashes and numbers, no names. An analysis that was not finished is not kept, nor one
    that did not end on the device chosen: with more memory, the next may. Nor one made by a graphics card of
    NVIDIA's: there the free memory decides how many frames come at once, and with it the last digits.

    Raises:
        DeviceError, ClipError, AnalysisError: as ``analyze``.
    """
    started, choice = time.monotonic(), resolve(device, precision)
    key = _key(clip, bundle, choice, region)
    kept = _kept(key, clip.info.frame_count, bundle.info.kinds)
    if kept is not None:
        _log.info("a clip had been analysed before: its tracks were used again")
        chunk, engine = kept
        total = len(chunk.indices)
        yield Step(chunk, engine, total, total, total / max(time.monotonic() - started, 1e-9), 0.0)
        return
    steps: list[Step] = []
    with closing(analyze(clip, bundle, device=device, precision=precision, region=region)) as analysis:
        for step in analysis:
            steps.append(step)
            yield step
    if steps and steps[-1].engine.device == choice.device.kind != "cuda":
        _keep(key, steps)


def _key(clip: Clip, bundle: Bundle, choice: EngineChoice, region: Region | None) -> str:
    """All that decides the values. Preprocessing, heads and reference are part of the bundle's hash."""
    outline = None if region is None else region.outline
    made_from = [clip.info.sha256, clip.info.frame_count, bundle.info.sha256, asdict(choice), outline]
    return json.dumps([__version__, _versions(), made_from])


@functools.cache
def _versions() -> dict[str, str]:
    return {name: _version(name) for name in _DECIDING}


def _version(package: str) -> str:
    """Empty where it is not installed, or part of a program that brings it along, whose version tells."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def _keep(key: str, steps: Sequence[Step]) -> None:
    """``steps``: of the whole clip."""
    tracks = Tracks(steps[-1].total, steps[0].chunk.values)
    for step in steps:
        tracks.write(step.chunk)
    entry = {
        "engine": asdict(steps[-1].engine),
        "tracks": {kind.value: tracks.values(kind).tolist() for kind in tracks.kinds},
        "gates": tracks.gates.tolist(),
    }
    RESULTS.put(key, json.dumps(entry).encode())


def _kept(key: str, frames: int, kinds: Sequence[TrackKind]) -> tuple[Chunk, EngineInfo] | None:
    """All tracks of a clip and what computed them; None where they are not kept, or not as they should be."""
    content = RESULTS.get(key)
    if content is None:
        return None
    try:
        entry = json.loads(content)
        engine = EngineInfo(**{**entry["engine"], "notes": tuple(entry["engine"]["notes"])})
        values: dict[TrackKind, Values] = {
            kind: np.array(entry["tracks"][kind.value], np.float64) for kind in kinds
        }
        gates: Gates = np.array(entry["gates"], np.uint8)
    except (ValueError, KeyError, TypeError, OverflowError):
        return None
    if gates.shape != (frames,) or any(track.shape != (frames,) for track in values.values()):
        return None
    return Chunk(0, np.arange(frames), values, gates), engine
