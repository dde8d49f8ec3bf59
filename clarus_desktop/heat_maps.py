"""HeatMaps: the one owner of the heat maps of the clip under review, and of which of them is switched on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from clarus_desktop.core.heat import HeatMap
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.judging import Judging

KEPT = 4096
"""Frames whose maps are kept, those that came last: a few MB, or 40 for a network that reads 1024 pixels."""


class HeatMaps(QObject):
    """What has been computed so far, by frame. Whoever computes asks for ``generation`` before; what comes
    for an older one, of another clip, region or model, is dropped."""

    changed = Signal()
    """Another map is to be shown, or none; or there are others from now on."""
    arrived = Signal(int)
    """The maps of this frame are there."""

    def __init__(self, judging: Judging, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._judging = judging
        self._on = False
        self._kind = TrackKind.PROBABILITY
        self._trouble = ""
        self._maps: dict[int, Mapping[TrackKind, HeatMap]] = {}
        self._generation = 0
        for signal in (judging.hidden_changed, judging.review_changed):
            signal.connect(self.changed)

    @property
    def on(self) -> bool:
        """Heat maps are switched on, and it is known that the model's answers need not be hidden."""
        return self._on and bool(self._judging.clip) and not self._judging.hidden

    @property
    def kind(self) -> TrackKind:
        """The track whose map is chosen."""
        return self._kind

    @property
    def trouble(self) -> str:
        """Why there can't be any now, in one sentence; empty where nothing is known to be in the way."""
        return self._trouble

    @property
    def generation(self) -> int:
        """Counts up whenever all maps are forgotten."""
        return self._generation

    def knows(self, index: int) -> bool:
        """Whether the maps of a frame are there, or there can be none of it."""
        return index in self._maps

    def at(self, index: int) -> HeatMap | None:
        """The map to be shown over a frame; None where there is none, or it is not there yet."""
        return self._maps.get(index, {}).get(self._kind) if self.on else None

    def switch(self, on: bool) -> None:
        if on != self._on:
            self._on = on
            self.changed.emit()

    def choose(self, kind: TrackKind) -> None:
        if kind is not self._kind:
            self._kind = kind
            self.changed.emit()

    def tell(self, trouble: str) -> None:
        """Say why there can't be any, or that nothing is in the way any more."""
        if trouble != self._trouble:
            self._trouble = trouble
            self.changed.emit()

    def take(self, generation: int, index: int, maps: Mapping[TrackKind, HeatMap]) -> None:
        """Keep what was computed of a frame; empty: there can be no map of it."""
        if generation != self._generation:
            return
        self._maps.pop(index, None)
        self._maps[index] = maps
        if len(self._maps) > KEPT:
            del self._maps[next(iter(self._maps))]
        self.arrived.emit(index)

    def forget(self) -> None:
        """The clip, its region or the model is another one."""
        self._maps.clear()
        self._trouble = ""
        self._generation += 1
        self.changed.emit()
