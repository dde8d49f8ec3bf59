"""Tracks: one value per frame. NaN means not analysed yet, never zero."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from clarus_desktop.core.gating import HIGHEST, Gates
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
    """(n,) float64 per track the model has; empty where only gates are told."""
    gates: Gates | None = None
    """(n,) uint8: which of the frames are not assessable, and why; None: they are as they were."""


class Tracks:
    """The tracks of one run over one clip; filled in chunk by chunk."""

    def __init__(self, frame_count: int, kinds: Iterable[TrackKind]) -> None:
        self._values = {kind: np.full(frame_count, np.nan) for kind in kinds}
        self._gates: Gates = np.zeros(frame_count, np.uint8)
        # Asked for at each move of a threshold, so kept until values are written.
        self._assessed: dict[TrackKind, Values] = {}
        self._analysed: NDArray[np.bool_] | None = None
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
        return _read_only(values)

    @property
    def gates(self) -> Gates:
        """(frame_count,) uint8, read-only view: the code of why a frame is not assessable; 0: it is."""
        gates = self._gates.view()
        gates.flags.writeable = False
        return gates

    def assessed(self, kind: TrackKind) -> Values:
        """``values`` with NaN for frames that are not assessable: what flags, segments and verdicts rest on.
        Read-only; the same array until something is written."""
        if kind not in self._assessed:
            values = self.values(kind)
            if self._gates.any():
                values = _read_only(np.where(self._gates, np.nan, values))
            self._assessed[kind] = values
        return self._assessed[kind]

    def not_assessable(self, kind: TrackKind) -> int:
        """How many frames have a value that is put aside."""
        return int(np.count_nonzero(~np.isnan(self.values(kind)[self._gates > 0])))

    def write(self, chunk: Chunk) -> None:
        """Put a chunk's values in place.

        Raises:
            ValueError: an index outside the clip, a value that is not finite or outside its range, or an
                unknown gate.
        """
        if chunk.indices.size and not (chunk.indices.min() >= 0 and chunk.indices.max() < self.frame_count):
            raise ValueError("chunk reaches outside the clip")
        for kind, values in chunk.values.items():
            if not np.isfinite(values).all() or (values < 0).any() or (values > kind.maximum).any():
                raise ValueError(f"{kind} holds a value outside 0…{kind.maximum:g}")
        if chunk.gates is not None and (chunk.gates > HIGHEST).any():
            raise ValueError("a gate has a code that no reason has")
        self._assessed.clear()
        self._analysed = None
        for kind, values in chunk.values.items():
            self._values[kind][chunk.indices] = values
        if chunk.gates is not None:
            self._gates[chunk.indices] = chunk.gates

    def copy(self) -> Tracks:
        """An independent copy, for a snapshot."""
        twin = Tracks(self.frame_count, ())
        twin._values = {kind: values.copy() for kind, values in self._values.items()}
        twin._gates = self._gates.copy()
        return twin

    @property
    def analysed(self) -> NDArray[np.bool_]:
        """(frame_count,) True where every track of the model has its value. Read-only; the same array until
        something is written."""
        if self._analysed is None:
            missing = np.full(self.frame_count, not self._values)
            for values in self._values.values():
                missing |= np.isnan(values)
            self._analysed = _read_only(~missing)
        return self._analysed


Array = TypeVar("Array", bound=NDArray[Any])


def _read_only(values: Array) -> Array:
    view = values.view()
    view.flags.writeable = False
    return view
