"""What torch's float32 on the processor answers to the guard's frames, kept from one start to the next.

With it the guard compares any engine without torch, which takes seconds to import. It is found again by all
that it comes from: the bundle's hash, the frames as this machine prepares them, the processor, and the
versions of the program and of torch. It is kept of bundles that gave their golden answer, so that one for
which it is there need not be asked again.
"""

from __future__ import annotations

import functools
import hashlib
import io
import json
from importlib import metadata

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PilImage

from clarus_desktop import __version__
from clarus_desktop.core.cache import ENGINES
from clarus_desktop.inference.devices import processor_name
from clarus_desktop.inference.engines.base import Result
from clarus_desktop.inference.golden import golden_frames
from clarus_desktop.inference.preprocess import Preprocessing


def kept_exact(sha256: str, preprocessing: Preprocessing) -> Result | None:
    """For ``frames_to_compare``; None where it is not kept. ``sha256``: of the bundle."""
    content = ENGINES.get(_key(sha256, preprocessing)) if ENGINES.in_use else None
    if content is None:
        return None
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            return Result(arrays.get("probability"), arrays["embeddings"])
    except (OSError, ValueError, KeyError):  # whole, and yet something else
        return None


def keep_exact(sha256: str, preprocessing: Preprocessing, exact: Result) -> None:
    """Keep what the network of a bundle answered, which gave its golden answer before."""
    if not ENGINES.in_use:
        return
    content = io.BytesIO()
    if exact.probability is None:
        np.savez(content, embeddings=exact.embeddings)
    else:
        np.savez(content, embeddings=exact.embeddings, probability=exact.probability)
    ENGINES.put(_key(sha256, preprocessing), content.getvalue())


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


def _key(sha256: str, preprocessing: Preprocessing) -> str:
    torch = [metadata.version(name) for name in ("torch", "torchvision")]
    return json.dumps(["exact", sha256, _digest(preprocessing), processor_name(), __version__, torch])


@functools.cache
def _digest(preprocessing: Preprocessing) -> str:
    return hashlib.sha256(frames_to_compare(preprocessing).tobytes()).hexdigest()
