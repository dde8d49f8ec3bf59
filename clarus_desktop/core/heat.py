"""Heat maps: what a track would say of a frame that looked all over as it does in one place.

Decision 0022 says why they are that, and why their colours mean the same for all frames and clips.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.colours import HEAT
from clarus_desktop.core.model import ModelInfo
from clarus_desktop.core.quantiles import quantile
from clarus_desktop.core.tracks import TrackKind

ABOVE = 2.0
"""Log-odds above the threshold at which the colours of the probability begin, for places differ more than
frames: there the odds are 7 times those at the threshold."""
SPAN = 4.0
"""Log-odds from one end of the probability's colours to the other."""
TIMES = 2.5
"""The distance at the hot end of the colours is so many times that at the cool end."""
USUAL = 0.99
"""Of a reference's frames: so many are no farther from the others than what is usual for frames."""
PLACES = 3.0
"""The colours of distances begin at so many times what is usual for frames."""
_FADE = 0.25
"""Of the colours: up to there a place becomes more and more opaque."""
_APART = 0.2
"""Of the colours: ticks are at least as far from each other."""
_ROUND = {
    TrackKind.PROBABILITY: (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999),
    TrackKind.DISTANCE: tuple(tick / 100 for tick in (*range(1, 10), *range(10, 50, 5), *range(50, 200, 10))),
}
"""Values of the tracks to be ticked where there is room."""
_BEGIN = {TrackKind.PROBABILITY: (0.001, 0.999), TrackKind.DISTANCE: (0.01, 1.0)}
"""Within which colours begin: elsewhere there would be no room for them."""

Box = tuple[int, int, int, int]
"""Left, top, right and bottom in frame pixels; right and bottom are the first column and row outside."""


@dataclass(frozen=True, eq=False)
class HeatMap:
    """One track's heat map of one frame: a value for each place of the network's last convolutional stage."""

    values: NDArray[np.float32]
    """(n, n), row by row from above. Probability: log-odds, whose mean is the log-odds of the frame.
    Distance: cosine distance, 0…2."""
    box: Box
    """The part of the frame that the network was given, stretched to a square."""
    middles: NDArray[np.float64]
    """(n,) where the middles of the places lie, from left to right and from above, in shares of the box."""

    def spread(self, count: int) -> NDArray[np.float32]:
        """(count, count): the values at evenly spread points of the box. They go smoothly from the middle of
        one place to that of the next, never beyond either's, and stay what they are outside the outermost."""
        weights = _weights(tuple(self.middles), count)
        return np.asarray(weights @ self.values @ weights.T, np.float32)


@dataclass(frozen=True)
class HeatScale:
    """Which values the colours stand for, from cool to hot."""

    kind: TrackKind
    low: float
    """In a map's values; this and what is below has no colour."""
    high: float
    """This and what is above has the hottest."""

    def shares(self, values: NDArray[np.floating]) -> NDArray[np.float32]:
        """Where values lie between the ends, 0…1; of the same shape."""
        shares = ((values - self.low) / (self.high - self.low)).clip(0, 1)
        return shares.astype(np.float32)

    def tint(self, values: NDArray[np.floating], opacity: float = 1.0) -> NDArray[np.uint8]:
        """(rows, columns) to (rows, columns, 4) uint8 RGBA, alpha not multiplied in: to be laid over the
        frame. ``opacity``: of the hotter three quarters of the scale, 0…1; the rest fades out."""
        shares = self.shares(values)
        alpha = np.rint(255 * opacity * np.minimum(shares / _FADE, 1)).astype(np.uint8)
        return np.dstack([HEAT[np.rint(shares * (len(HEAT) - 1)).astype(np.intp)], alpha])

    def ticks(self) -> tuple[tuple[float, float], ...]:
        """(share of the scale, value of the track) of both ends and of round values between, in order."""
        rounds = _ROUND[self.kind]
        between = [(float(self.shares(np.array(self._value(value)))), value) for value in rounds]
        ticks = [(0.0, self._track(self.low))]
        for share, value in between:
            if ticks[-1][0] + _APART <= share <= 1 - _APART:
                ticks.append((share, value))
        return (*ticks, (1.0, self._track(self.high)))

    def _value(self, track: float) -> float:
        return _log_odds(track) if self.kind is TrackKind.PROBABILITY else track

    def _track(self, value: float) -> float:
        return 1 / (1 + math.exp(-value)) if self.kind is TrackKind.PROBABILITY else value


def heat_scale(model: ModelInfo, kind: TrackKind) -> HeatScale:
    """The one scale of a model's heat maps. It rests on the model's own threshold, not on the user's.

    Values differ more from place to place than from frame to frame, so colours begin beyond it: those of the
    probability at higher odds, those of distances well beyond nearly all frames of the reference. No map
    is stretched to its own ends, so a frame below the threshold is cool as a rule (decision 0022).
    """
    least, most = _BEGIN[kind]
    low = model.thresholds.of(kind)
    if kind is TrackKind.DISTANCE and model.reference_distances.size:
        low = max(low, PLACES * quantile(model.reference_distances, USUAL))
    low = min(max(low, least), most)
    if kind is TrackKind.PROBABILITY:
        begin = _log_odds(low) + ABOVE
        return HeatScale(kind, begin, begin + SPAN)
    return HeatScale(kind, low, min(TIMES * low, kind.maximum))


def _log_odds(probability: float) -> float:
    return math.log(probability / (1 - probability))


@functools.lru_cache(maxsize=8)
def _weights(middles: tuple[float, ...], count: int) -> NDArray[np.float32]:
    """(count, n): the share of each place in each of ``count`` points along one side."""
    points = (np.arange(count) + 0.5) / count
    weights = np.stack([np.interp(points, middles, place) for place in np.eye(len(middles))], axis=1)
    return (weights**2 * (3 - 2 * weights)).astype(np.float32)  # of two neighbours they still add up to 1
