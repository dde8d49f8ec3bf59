"""What the window, the session and the report need to know of a model, without its weights."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.tracks import TrackKind


@dataclass(frozen=True)
class Thresholds:
    """One threshold per track."""

    probability: float = 0.5
    distance: float = 0.5

    def of(self, kind: TrackKind) -> float:
        return self.probability if kind is TrackKind.PROBABILITY else self.distance

    def with_(self, kind: TrackKind, value: float) -> Thresholds:
        """A copy with one threshold changed, clamped to the track's range; ``ValueError`` for NaN."""
        if math.isnan(value):
            raise ValueError("a threshold is a number")
        value = min(max(float(value), 0.0), kind.maximum)
        if kind is TrackKind.PROBABILITY:
            return replace(self, probability=value)
        return replace(self, distance=value)


@dataclass(frozen=True, eq=False)
class ModelInfo:
    """Identity, defaults and card of one model bundle."""

    name: str
    version: str
    sha256: str
    """Of the bundle file, hexadecimal."""
    architecture: str
    """resnet18, resnet34, densenet121 or efficientnet_b0."""
    kinds: tuple[TrackKind, ...]
    """Tracks it can give: no classifier head, no probability; no reference, no distance."""
    thresholds: Thresholds
    """The model's own."""
    rule: RunRule
    """The model's own verdict rule."""
    card: Mapping[str, Any] = field(default_factory=dict)
    """The whole model card as stored in the bundle."""
    reference_distances: NDArray[np.float64] = field(default_factory=lambda: np.empty(0))
    """(R,) sorted: each reference frame's distance to the reference frames of *other* patients or clips."""

    def exceeded_by(self, distance: float) -> float | None:
        """Share (0…1) of reference frames whose own distance is at or above ``distance``."""
        own = self.reference_distances
        if not own.size:
            return None
        return float((own.size - np.searchsorted(own, distance, side="left")) / own.size)


@dataclass(frozen=True, eq=False)
class ListedModel:
    """One model of this computer, usable or not."""

    name: str
    info: ModelInfo | None
    fault: str
    """Why it can't be used; empty: it can."""
    bundled: bool
    """It came with the program, and stays."""
    is_default: bool
    """Used where none is chosen."""
    in_use: bool
    """Clips are analysed with it now."""


@dataclass(frozen=True)
class EngineInfo:
    """What computed the tracks."""

    device: str
    """cpu, cuda, mps, intel-gpu or intel-npu."""
    device_name: str
    """For people: the processor's or the card's name."""
    backend: str
    """torch or openvino."""
    precision: str
    """float32, bfloat16 or float16."""
    notes: tuple[str, ...] = ()
    """What did not go as asked: another precision, smaller batches, a fall back to the CPU."""
