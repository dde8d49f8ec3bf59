"""Engine: what runs a bundle's network, whatever computes it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.errors import AnalysisError
from clarus_desktop.core.model import EngineInfo
from clarus_desktop.core.tracks import Values


class Result(NamedTuple):
    """What the network says of N frames."""

    probability: Values | None
    """(N,) float64, 0…1; None without classifier head."""
    embeddings: NDArray[np.float32]
    """(N, E) of the kind the bundle names."""


class Engine(ABC):
    """A network on a device. Use it from one thread, and close it.

    The network always gets ``batch`` frames at once, the last ones made up with black ones, so that a
    frame's values do not depend on how many others came with it, to the last digit.
    """

    batch: int
    """Frames computed at once: more for ``run`` are split, fewer take as long."""

    @property
    @abstractmethod
    def info(self) -> EngineInfo:
        """What computes now."""

    def run(self, gray: NDArray[np.uint8]) -> Result:
        """Frames (N, S, S) as ``Preprocessing.shrink`` gives them, N ≥ 1. What comes back is finite.

        Raises:
            AnalysisError: the computation failed, or gave values that are not finite.
        """
        parts = [self._padded(gray[start : start + self.batch]) for start in range(0, len(gray), self.batch)]
        embeddings = np.concatenate([part.embeddings for part in parts])
        found = [part.probability for part in parts if part.probability is not None]
        probability = np.concatenate(found) if found else None
        if not np.isfinite(embeddings).all() or not (probability is None or np.isfinite(probability).all()):
            raise AnalysisError(
                f"The network gave values that are not finite numbers ({self.info.precision}).",
                "Choose another device, the precision float32, or another model.",
            )
        return Result(probability, embeddings)

    @abstractmethod
    def close(self) -> None:
        """Free what the engine holds. It can't run any more."""

    @abstractmethod
    def _forward(self, gray: NDArray[np.uint8]) -> Result:
        """Exactly ``batch`` frames."""

    def _padded(self, gray: NDArray[np.uint8]) -> Result:
        count = len(gray)
        if count < self.batch:
            gray = np.concatenate([gray, np.zeros((self.batch - count, *gray.shape[1:]), np.uint8)])
        result = self._forward(gray)
        probability = None if result.probability is None else result.probability[:count]
        return Result(probability, result.embeddings[:count])


def failure(device: str, error: Exception) -> AnalysisError:
    """A library's failure on a device of that name, in words for the user."""
    reason = (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")
    return AnalysisError(f"The computation on {device} failed: {reason}.", "Choose another device.")
