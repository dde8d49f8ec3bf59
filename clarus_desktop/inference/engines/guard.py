"""Whether an engine gives the values that torch gives on the processor in float32."""

from __future__ import annotations

from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PilImage

from clarus_desktop.core.errors import AnalysisError
from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.inference.devices import resolve
from clarus_desktop.inference.engines.base import Engine, Result
from clarus_desktop.inference.engines.torch_engine import TorchEngine
from clarus_desktop.inference.golden import golden_frames
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.reference import cosine_distances, unit_rows

PROBABILITY, DISTANCE = 0.01, 0.005
"""Allowed differences: half of what tracks may differ by, as a few frames don't show the worst of many."""

_exact: WeakKeyDictionary[Bundle, Result] = WeakKeyDictionary()


def faithful(engine: Engine, bundle: Bundle) -> bool:
    """Whether the engine's values are near enough to the reference's, on frames of several kinds."""
    frames = frames_to_compare(bundle.preprocessing)
    if bundle not in _exact:
        reference = TorchEngine(bundle, resolve("torch-cpu", "float32"))
        _exact[bundle] = reference.run(frames)
        reference.close()
    try:
        probability, distance = differences(engine.run(frames), _exact[bundle], bundle)
    except AnalysisError:  # not finite, as float16 gives where a network's values are too large for it
        return False
    return probability <= PROBABILITY and distance <= DISTANCE


def differences(found: Result, exact: Result, bundle: Bundle) -> tuple[float, float]:
    """Largest differences of the probabilities and of the distances of the same frames.

    Without classifier the first is 0; without reference the second is how far embeddings are apart.
    """
    probability = 0.0
    if found.probability is not None and exact.probability is not None:
        probability = float(np.abs(found.probability - exact.probability).max())
    if bundle.reference is None:
        apart = 1 - np.einsum("ij,ij->i", unit_rows(found.embeddings), unit_rows(exact.embeddings))
        return probability, float(apart.max())
    one, other = (
        cosine_distances(result.embeddings, bundle.reference, bundle.neighbours) for result in (found, exact)
    )
    return probability, float(np.abs(one - other).max())


def frames_to_compare(preprocessing: Preprocessing) -> NDArray[np.uint8]:
    """(8, S, S): the golden frames, a black one, and those that look like a lung."""
    black = np.zeros((1, preprocessing.size, preprocessing.size), np.uint8)
    golden = preprocessing.shrink(list(golden_frames()))
    return np.concatenate([golden, black, lung_like(preprocessing.size)])


def lung_like(size: int) -> NDArray[np.uint8]:
    """(5, size, size): sectors of speckle, fine and coarse, dark and bright, that fade with depth; the last
    one with the echoes of a pleura."""
    y, x = np.mgrid[0:size, 0:size] / size
    depth, angle = np.hypot(x - 0.5, y + 0.2), np.arctan2(x - 0.5, y + 0.2)
    fading = np.exp(-y) * (depth < 1.15) * (np.abs(angle) < 0.6)
    echoes = 80 * np.exp(-50 * ((4 * depth) % 1 - 0.5) ** 2)
    rng = np.random.default_rng(0)
    frames = []
    for grain, gain, lines in ((2, 15, 0), (2, 50, 0), (4, 50, 0), (8, 30, 0), (4, 20, 1)):
        cells = PilImage.fromarray(rng.rayleigh(gain, (size // grain, size // grain)).astype(np.float32))
        speckle = np.asarray(cells.resize((size, size), PilImage.Resampling.BICUBIC))
        frames.append(np.clip((speckle + lines * echoes) * fading, 0, 255).astype(np.uint8))
    return np.stack(frames)
