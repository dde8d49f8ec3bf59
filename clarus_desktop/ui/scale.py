"""The top of the distance plot's scale: steady while values come in and while a threshold is dragged."""

from __future__ import annotations

import numpy as np

from clarus_desktop.core.quantiles import quantile
from clarus_desktop.core.tracks import TrackKind, Values

STEPS = (0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.25, 1.5, 2.0)
HEADROOM = 1.1


def needed_top(values: Values, threshold: float, reference: Values) -> float:
    """The least of ``STEPS`` above all values, the threshold and 99.5% of the reference's own distances.

    ``values`` is (frame_count,) with NaN where not analysed, ``reference`` (R,) sorted and may be empty.
    """
    known = values[~np.isnan(values)]
    need = max(
        threshold * HEADROOM,
        float(known.max()) * HEADROOM if known.size else 0.0,
        quantile(reference, 0.995) * HEADROOM if reference.size else 0.0,
    )
    return next((step for step in STEPS if step >= need), STEPS[-1])


class TopScale:
    """Grows in steps, never shrinks under the same clip and model, and leaves a threshold in range alone."""

    def __init__(self, kind: TrackKind) -> None:
        self._kind = kind
        self.top = 1.0
        self.reset()

    def reset(self) -> None:
        """Begin anew, for another clip or model."""
        self.top = 1.0 if self._kind is TrackKind.PROBABILITY else 0.0

    def fit(self, values: Values, threshold: float, reference: Values) -> float:
        """Make room for these and tell the top."""
        if self._kind is TrackKind.DISTANCE:
            inside = 0.0 if threshold <= self.top else threshold
            self.top = max(self.top, needed_top(values, inside, reference))
        return self.top
