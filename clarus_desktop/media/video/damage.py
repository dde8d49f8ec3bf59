"""What is missing or wrong in a clip, and where: told by its decoder, by its counts and by its structure."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core import kept
from clarus_desktop.core.clip import Gap
from clarus_desktop.media.video.structure import WHOLE, Structure

_REORDERED = 16
"""What a cut took lies at the end, but for so many frames that a codec may store before earlier ones."""

_MOST = 1_000_000
"""So many missing frames are no loss but a number that was damaged itself."""


@dataclass
class Tally:
    """What went well and what didn't in one pass through a clip's packets."""

    hides_packets: bool = False
    """The codec has packets that rightly give no image, so packets can't be compared with frames."""
    discarded: int = 0
    """Packets that are only there to decode others, as an edit of the recording left them."""
    due: list[int | None] = field(default_factory=list)
    """Presentation tick of each packet that is to give an image; None where the container has none."""
    positions: list[int] = field(default_factory=list)
    """Where in the file each of these begins, in bytes; those of which it isn't known are left out."""
    failed: list[int | None] = field(default_factory=list)
    """The tick of each packet that failed; None also where it could not even be read."""
    failed_at: list[int] = field(default_factory=list)
    """How many frames had come out before each failure."""
    frames: int = 0
    doubtful: list[int] = field(default_factory=list)
    """Indices of frames that build on damaged data."""
    resized: int = 0
    """Frames of another size than the first."""
    _in_doubt: bool = False

    def expect(self, tick: int | None, position: int | None) -> None:
        """A packet was read that is to give an image."""
        self.due.append(tick)
        if position is not None:
            self.positions.append(position)

    def fail(self, tick: int | None = None) -> None:
        """Reading or decoding a packet failed; frames up to the next key frame may build on it."""
        self.failed.append(tick)
        self.failed_at.append(self.frames)
        self._in_doubt = True

    def add(self, *, is_key: bool, is_corrupt: bool) -> None:
        """A frame came out; decoders flag only the one where damage lies, not those that build on it."""
        self._in_doubt = is_corrupt or (self._in_doubt and not is_key)
        if self._in_doubt:
            self.doubtful.append(self.frames)
        self.frames += 1


@dataclass(frozen=True)
class Extent:
    """How much there should be, as the container has it; 0 where it doesn't tell."""

    frames: int = 0
    """Wrong too often to prove damage, but it helps to measure it."""
    duration_s: float = 0.0
    """From the first frame on."""
    structure: Structure = WHOLE


@dataclass(frozen=True)
class Damage:
    missing: int
    """Frames the file should hold and could not give, as far as can be known."""
    gaps: tuple[Gap, ...]
    """Where they are missing, in order; together ≤ ``missing`` frames."""
    warnings: tuple[str, ...]
    """One sentence for each kind of damage, for people; none for a sound clip."""


def assess(
    tally: Tally,
    ticks: Sequence[int | None],
    times_s: NDArray[np.float64],
    interval_s: float,
    extent: Extent,
) -> Damage:
    """Put the damage into places, numbers and words.

    Args:
        tally: of the reading pass.
        ticks: of its frames, in the order they are shown.
        times_s: (len(ticks),) their presentation times.
        interval_s: the usual time from frame to frame, > 0.
        extent: what the container announces.
    """
    structure = extent.structure
    is_broken = structure.broken_at is not None
    is_counted = bool(extent.frames or extent.duration_s)
    between = _frames_between(times_s, interval_s)
    if is_counted and not structure.is_whole and not is_broken:
        between[:-_REORDERED] = 0
    missing = len(tally.failed) if tally.hides_packets else len(tally.due) - tally.frames
    if tally.failed or tally.doubtful or is_broken or not structure.is_whole:
        missing = max(missing, _expected(times_s, interval_s, between, extent) - tally.frames)
    missing = max(missing, 0)
    found = _places(tally, ticks)[:missing]
    gaps = Counter(found)
    gaps += _fill(between, gaps, missing - len(found))
    rest = missing - gaps.total()
    is_unknown = not is_counted and (not structure.is_whole or (is_broken and not missing))
    if rest or is_unknown:
        gaps[_place_of_rest(tally, structure)] += rest  # an entry even where nothing is known to be missing
    places = tuple(Gap(at, frames) for at, frames in sorted(gaps.items()))
    return Damage(missing, places, _warnings(tally, missing, structure, is_counted=is_counted))


def _expected(
    times_s: NDArray[np.float64], interval_s: float, between: NDArray[np.int64], extent: Extent
) -> int:
    """Frames there should be: by count, else by duration and by what would fit between those there are."""
    if extent.frames:
        return extent.frames if extent.frames < _MOST else 0
    after = round((extent.duration_s - float(times_s[-1])) / interval_s) - 1
    return len(times_s) + int(between.sum()) + (after if 0 < after < _MOST else 0)


def _places(tally: Tally, ticks: Sequence[int | None]) -> list[int]:
    """Index of the frame that follows each missing one: by its packet's tick, else by when it failed."""
    shown = [tick for tick in ticks if tick is not None]
    due = {tick for tick in tally.due if tick is not None}
    is_in_order = len(shown) == len(ticks) and all(a < b for a, b in pairwise(shown))
    if not is_in_order or len(due) < len(tally.due) or not due.issuperset(shown):
        return sorted(tally.failed_at)
    lost = {tick for tick in tally.failed if tick is not None} if tally.hides_packets else due
    return [bisect_left(shown, tick) for tick in sorted(lost.difference(shown))]


def _place_of_rest(tally: Tally, structure: Structure) -> int:
    """Where frames must have been that left no trace: behind a cut, else at the first sign of damage."""
    if not structure.is_whole:
        return tally.frames
    if tally.failed_at:
        return tally.failed_at[0]
    if structure.broken_at is not None:
        before = sum(position < structure.broken_at for position in tally.positions)
        return min(before, tally.frames)
    return tally.doubtful[0] if tally.doubtful else tally.frames


def _frames_between(times_s: NDArray[np.float64], interval_s: float) -> NDArray[np.int64]:
    """(len(times_s),) how many more would fit before each frame if the usual interval were kept."""
    fitting = np.rint(np.diff(times_s, prepend=-interval_s) / interval_s) - 1
    between: NDArray[np.int64] = np.where(fitting < _MOST, np.maximum(fitting, 0), 0).astype(np.int64)
    return between


def _fill(between: NDArray[np.int64], taken: Counter[int], count: int) -> Counter[int]:
    """Places in time for ``count`` more missing frames, beside those ``taken``."""
    places: Counter[int] = Counter()
    for at in map(int, np.flatnonzero(between)):
        fitting = max(min(int(between[at]) - taken[at], count), 0)
        places[at] = fitting
        count -= fitting
    return places


def _warnings(tally: Tally, missing: int, structure: Structure, *, is_counted: bool) -> tuple[str, ...]:
    frames, doubtful = tally.frames, len(tally.doubtful)
    warnings = []
    if missing:
        warnings.append(kept.MISSING.format(missing=missing, frames=frames + missing))
    if doubtful:
        warnings.append(kept.DOUBTFUL.format(doubtful=doubtful, frames=frames))
    if not structure.is_whole:
        warnings.append(kept.CUT_VIDEO if is_counted else kept.CUT_UNCOUNTED)
    if not warnings and (tally.failed or structure.broken_at is not None):
        warnings.append(kept.UNREAD_PARTS)
    if tally.resized:
        warnings.append(kept.SCALED.format(scaled=tally.resized, frames=frames))
    return tuple(warnings)
