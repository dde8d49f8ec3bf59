"""Engine: what runs a bundle's network, whatever computes it."""

from __future__ import annotations

import functools
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.errors import AnalysisError
from clarus_desktop.core.language import tr
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
    begun_at_once = 1
    """Batches to ``start`` before the first one is waited for."""

    @property
    @abstractmethod
    def info(self) -> EngineInfo:
        """What computes now."""

    def run(self, gray: NDArray[np.uint8]) -> Result:
        """Frames (N, S, S) as ``Preprocessing.shrink`` gives them, N ≥ 1. What comes back is finite.

        Raises:
            AnalysisError: the computation failed, or gave values that are not finite.
        """
        starts = range(0, len(gray), self.batch)
        parts = [self._forward(self._padded(gray[start : start + self.batch])) for start in starts]
        return self._joined(parts, len(gray))

    def start(self, gray: NDArray[np.uint8]) -> Callable[[], Result]:
        """``run`` in two steps: begin with some frames; what is returned waits for what comes of them.

        A CUDA card and OpenVINO compute meanwhile; anything else begins when it is waited for.

        Raises:
            AnalysisError: as ``run``, at once or when waited for.
        """
        return functools.partial(self.run, gray)

    @abstractmethod
    def close(self) -> None:
        """Free what the engine holds. It can't run any more."""

    @abstractmethod
    def _forward(self, gray: NDArray[np.uint8]) -> Result:
        """Exactly ``batch`` frames."""

    def _padded(self, gray: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """``batch`` frames: those given, N ≤ ``batch``, and black ones."""
        missing = self.batch - len(gray)
        if missing:
            gray = np.concatenate([gray, np.zeros((missing, *gray.shape[1:]), np.uint8)])
        return gray

    def _joined(self, parts: Sequence[Result], count: int) -> Result:
        """The first ``count`` frames of all parts, N ≥ 1; AnalysisError where they are not finite."""
        embeddings = np.concatenate([part.embeddings for part in parts])[:count]
        found = [part.probability for part in parts if part.probability is not None]
        probability = np.concatenate(found)[:count] if found else None
        if not np.isfinite(embeddings).all() or not (probability is None or np.isfinite(probability).all()):
            raise AnalysisError(
                tr(
                    "The network gave values that are not finite numbers ({precision}).",
                    precision=self.info.precision,
                ),
                tr("Choose another device, the precision float32, or another model."),
            )
        return Result(probability, embeddings)


def failure(device: str, error: Exception) -> AnalysisError:
    """A library's failure on a device of that name, in words for the user."""
    reason = (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")
    return AnalysisError(
        tr("The computation on {device} failed: {reason}.", device=device, reason=reason),
        tr("Choose another device."),
    )
