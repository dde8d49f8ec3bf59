"""The analysis of a whole clip, from opened clip to snapshot: for the command line and an exam's queue."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from clarus_desktop import __version__
from clarus_desktop.core.clip import Clip
from clarus_desktop.core.errors import AnalysisError
from clarus_desktop.core.identity import reported
from clarus_desktop.core.language import tr
from clarus_desktop.core.model import ModelInfo, Thresholds
from clarus_desktop.core.region import Region
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind, Tracks
from clarus_desktop.inference.analyze import Step
from clarus_desktop.inference.results import analyze_once

if TYPE_CHECKING:
    from clarus_desktop.inference.bundle import Bundle


@dataclass(frozen=True)
class Choices:
    """What the user asked for; None: the model's own, or what suits the machine."""

    device: str = "auto"
    precision: str = "auto"
    probability_threshold: float | None = None
    distance_threshold: float | None = None
    region: Region | None = None
    """The part of each frame to analyse; None: all of it. A clip's own is ``clip.info.region``."""

    def thresholds(self, model: ModelInfo) -> Thresholds:
        """The model's thresholds with the user's put over them."""
        thresholds = model.thresholds
        if self.probability_threshold is not None:
            thresholds = thresholds.with_(TrackKind.PROBABILITY, self.probability_threshold)
        if self.distance_threshold is not None:
            thresholds = thresholds.with_(TrackKind.DISTANCE, self.distance_threshold)
        return thresholds


def reviewing(clip: Clip, bundle: Bundle, choices: Choices) -> Generator[Step, None, Snapshot]:
    """Analyse a whole clip step by step and freeze the result; closing the generator gives it up. A clip that
    was analysed before takes one step.

    Raises:
        ClipError: a frame can't be decoded any more.
        AnalysisError: the engine failed.
    """
    tracks = Tracks(clip.info.frame_count, bundle.info.kinds)
    engine = None
    analysis = analyze_once(
        clip, bundle, device=choices.device, precision=choices.precision, region=choices.region
    )
    with closing(analysis) as steps:
        for step in steps:
            tracks.write(step.chunk)
            engine = step.engine
            yield step
    if engine is None:
        raise AnalysisError(
            tr("{name} gave no values.", name=clip.info.name), tr("Check the clip in the window.")
        )
    return Snapshot(
        clip=reported(clip),
        model=bundle.info,
        engine=engine,
        tracks=tracks,
        thresholds=choices.thresholds(bundle.info),
        rule=bundle.info.rule,
        created=datetime.now().astimezone(),
        app_version=__version__,
        region=choices.region,
    )


def review(clip: Clip, bundle: Bundle, choices: Choices, on_step: Callable[[Step], None]) -> Snapshot:
    """``reviewing`` in one go, which tells each step."""
    steps = reviewing(clip, bundle, choices)
    while True:
        try:
            on_step(next(steps))
        except StopIteration as end:
            snapshot: Snapshot = end.value
            return snapshot
