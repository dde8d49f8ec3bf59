"""Whether an engine gives the values that torch gives on the processor in float32."""

from __future__ import annotations

from weakref import WeakKeyDictionary

import numpy as np

from clarus_desktop.core.errors import AnalysisError
from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.inference.devices import resolve
from clarus_desktop.inference.engines.base import Engine, Result
from clarus_desktop.inference.exact import frames_to_compare, keep_exact, kept_exact
from clarus_desktop.inference.reference import cosine_distances, unit_rows

PROBABILITY, DISTANCE = 0.01, 0.005
"""Allowed differences: half of what tracks may differ by, as a few frames don't show the worst of many."""

_exact: WeakKeyDictionary[Bundle, Result] = WeakKeyDictionary()


def faithful(engine: Engine, bundle: Bundle) -> bool:
    """Whether the engine's values are near enough to the reference's, on frames of several kinds."""
    frames = frames_to_compare(bundle.preprocessing)
    if bundle not in _exact:
        _exact[bundle] = kept_exact(bundle.info.sha256, bundle.preprocessing) or _computed(bundle)
    try:
        probability, distance = differences(engine.run(frames), _exact[bundle], bundle)
    except AnalysisError:  # not finite, as float16 gives where a network's values are too large for it
        return False
    return probability <= PROBABILITY and distance <= DISTANCE


def _computed(bundle: Bundle) -> Result:
    """What torch answers, which is kept."""
    from clarus_desktop.inference.engines.torch_engine import TorchEngine

    reference = TorchEngine(bundle, resolve("torch-cpu", "float32"))
    exact = reference.run(frames_to_compare(bundle.preprocessing))
    reference.close()
    keep_exact(bundle.info.sha256, bundle.preprocessing, exact)
    return exact


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
