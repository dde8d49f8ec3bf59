"""The frozen state of a review: all that reports and exports are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.flags import RunRule, Segment, segments
from clarus_desktop.core.model import EngineInfo, ModelInfo, Thresholds
from clarus_desktop.core.tracks import TrackKind, Tracks
from clarus_desktop.core.verdicts import Verdict, judge


@dataclass(frozen=True, eq=False)
class Snapshot:
    """Everything on screen that matters, taken at one moment. Flags, segments and verdicts are derived."""

    clip: ClipInfo
    model: ModelInfo
    engine: EngineInfo
    tracks: Tracks
    """A copy: nobody writes to it any more."""
    thresholds: Thresholds
    rule: RunRule
    created: datetime
    """With time zone."""
    app_version: str

    @property
    def kinds(self) -> tuple[TrackKind, ...]:
        return self.model.kinds

    @property
    def complete(self) -> bool:
        """True when every frame has every value."""
        return bool(self.tracks.analysed.all())

    def segments(self, kind: TrackKind) -> tuple[Segment, ...]:
        return segments(self.tracks.values(kind), self.thresholds.of(kind), self.rule)

    def verdict(self, kind: TrackKind) -> Verdict:
        return judge(kind, self.tracks.values(kind), self.thresholds.of(kind), self.rule)
