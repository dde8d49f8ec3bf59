"""Which frames of a clip are assessable: all that tells brought together while an analysis goes on."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.gating import ASSESSABLE, Gates, Reason
from clarus_desktop.inference.appearance import Appearance
from clarus_desktop.inference.stillness import Stillness
from clarus_desktop.inference.support import Support


class Gatekeeper:
    """Keeps the gates of one clip during one analysis of it."""

    def __init__(self, info: ClipInfo, support: Support | None) -> None:
        """``support``: the model's; None: no frame is told to be unlike what it was trained on."""
        self._support = support
        self._stillness = Stillness(info)
        self._gates: Gates = np.zeros(info.frame_count, np.uint8)

    def tell(
        self, indices: NDArray[np.intp], seen: Appearance, embeddings: NDArray[np.float32]
    ) -> NDArray[np.intp]:
        """Take in frames that were not known yet; gives the other ones whose gates are changed by them.

        Args:
            indices: (N,) of frames.
            seen: of each.
            embeddings: (N, E) of each.
        """
        gates = seen.gates.copy()
        if self._support is not None:
            is_unlike = self._support.distances(embeddings) > self._support.threshold
            gates[is_unlike & (gates == ASSESSABLE)] = Reason.UNLIKE.code
        self._gates[indices] = gates
        still = self._stillness.add(indices, seen.pictures)
        still = still[(self._gates[still] == ASSESSABLE) | (self._gates[still] == Reason.UNLIKE.code)]
        self._gates[still] = Reason.FROZEN.code
        return np.setdiff1d(still, indices)

    def gates(self, indices: NDArray[np.intp]) -> Gates:
        """(N,) of frames that are known, as they are now."""
        return self._gates[indices]
