"""HeatMaps: the one owner of the heat maps of the clip under review, and of which of them is switched on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from clarus_desktop.core.heat import HeatMap
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.frame_answers import FrameAnswers
from clarus_desktop.judging import Judging


class HeatMaps(FrameAnswers[Mapping[TrackKind, HeatMap]]):
    """All that are kept take a few MB, or 40 for a network that reads 1024 pixels. An answer without maps:
    there can be none of that frame."""

    def __init__(self, judging: Judging, parent: QObject | None = None) -> None:
        super().__init__(judging, parent)
        self._kind = TrackKind.PROBABILITY

    @property
    def kind(self) -> TrackKind:
        """The track whose map is chosen."""
        return self._kind

    def at(self, index: int) -> HeatMap | None:
        """The map to be shown over a frame; None where there is none, or it is not there yet."""
        return self._answers.get(index, {}).get(self._kind) if self.on else None

    def choose(self, kind: TrackKind) -> None:
        if kind is not self._kind:
            self._kind = kind
            self.changed.emit()
