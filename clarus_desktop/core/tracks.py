"""Tracks: one value per frame. NaN means not analysed yet, never zero."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.kinds import TrackKind

__all__ = ["Chunk", "TrackKind", "Tracks", "Values"]

Values = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Chunk:
    """Values for some frames, freshly made by a worker and never changed afterwards."""

    run_id: int
    indices: NDArray[np.intp]
    """(n,) frame indices."""
    values: dict[TrackKind, Values]
    """(n,) float64 per track the model has."""


class Tracks:
    """The tracks of one run over one clip; filled in chunk by chunk."""

    def __init__(self, frame_count: int, kinds: Iterable[TrackKind]) -> None:
        self._values = {kind: np.full(frame_count, np.nan) for kind in kinds}
        self.frame_count = frame_count

    @property
    def kinds(self) -> tuple[TrackKind, ...]:
        """The tracks the model can give."""
        return tuple(self._values)

    def values(self, kind: TrackKind) -> Values:
        """(frame_count,) float64, read-only view; all NaN for a track the model doesn't have."""
        values = self._values.get(kind)
        if values is None:
            values = np.full(self.frame_count, np.nan)
        view = values.view()
        view.flags.writeable = False
        return view

    def write(self, chunk: Chunk) -> None:
        """Put a chunk's values in place.

        Raises:
            ValueError: an index outside the clip, or a value that is not finite or outside its range.
        """
        if chunk.indices.size and not (chunk.indices.min() >= 0 and chunk.indices.max() < self.frame_count):
            raise ValueError("chunk reaches outside the clip")
        for kind, values in chunk.values.items():
            if not np.isfinite(values).all() or (values < 0).any() or (values > kind.maximum).any():
                raise ValueError(f"{kind} holds a value outside 0…{kind.maximum:g}")
        for kind, values in chunk.values.items():
            self._values[kind][chunk.indices] = values

    def copy(self) -> Tracks:
        """An independent copy, for a snapshot."""
        twin = Tracks(self.frame_count, ())
        twin._values = {kind: values.copy() for kind, values in self._values.items()}
        return twin

    @property
    def analysed(self) -> NDArray[np.bool_]:
        """(frame_count,) True where every track of the model has its value."""
        missing = np.full(self.frame_count, not self._values)
        for values in self._values.values():
            missing |= np.isnan(values)
        return ~missing
