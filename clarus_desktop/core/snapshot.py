"""The frozen state of a review: all that reports and exports are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.flags import RunRule, Segment, segments
from clarus_desktop.core.measuring import Length, Measurement, Scale, length_of, scale_for
from clarus_desktop.core.model import EngineInfo, ModelInfo, Thresholds
from clarus_desktop.core.opinions import Opinion
from clarus_desktop.core.region import Region
from clarus_desktop.core.reviews import Review
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
    region: Region | None = None
    """The part of each frame that was analysed; None: all of it."""
    reviews: Mapping[str, Review] = field(default_factory=dict)
    """What reviewers say of the clip, by name."""
    adjudication: tuple[str, Opinion] | None = None
    """Who settled a disagreement of reviewers, and how."""
    scale: Scale | None = None
    """Set by the user for all of each frame; None: as the file states it, if it does."""

    @property
    def kinds(self) -> tuple[TrackKind, ...]:
        return self.model.kinds

    @property
    def complete(self) -> bool:
        """True when every frame has every value."""
        return bool(self.tracks.analysed.all())

    def scale_of(self, measurement: Measurement) -> Scale | None:
        """How large the pixels along a measurement are; None where nobody knows."""
        return scale_for(self.clip, self.scale, measurement)

    def length(self, measurement: Measurement) -> Length:
        return length_of(measurement, self.scale_of(measurement))

    def segments(self, kind: TrackKind) -> tuple[Segment, ...]:
        return segments(self.tracks.assessed(kind), self.thresholds.of(kind), self.rule)

    def verdict(self, kind: TrackKind) -> Verdict:
        return judge(
            kind,
            self.tracks.assessed(kind),
            self.thresholds.of(kind),
            self.rule,
            not_assessable=self.tracks.not_assessable(kind),
        )

    @property
    def verdicts(self) -> dict[TrackKind, Verdict]:
        """Of the tracks of which anything is analysed, be it assessable or not."""
        found = {kind: self.verdict(kind) for kind in self.kinds}
        return {kind: verdict for kind, verdict in found.items() if verdict.frames_seen}


@dataclass(frozen=True)
class KeptAnalysis:
    """An analysis in the store: enough to list it without reading its tracks."""

    id: int
    clip: str
    """SHA-256 of the clip's file."""
    model_name: str
    model_version: str
    model_sha256: str
    engine: EngineInfo
    created: datetime
    """With time zone."""
    verdicts: Mapping[TrackKind, Verdict]
    """Under the thresholds and the rule it was stored with."""
    region: Region | None = None
    """The part of each frame that was analysed; None: all of it."""
