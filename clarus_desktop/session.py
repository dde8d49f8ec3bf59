"""ReviewSession: the one owner of the clip under review. Widgets show it; nobody else keeps its state."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from clarus_desktop import __version__
from clarus_desktop.core.clip import Clip, FrameStore, Image
from clarus_desktop.core.errors import ClarusError
from clarus_desktop.core.findings import Item, items
from clarus_desktop.core.flags import Ends, RunRule, Segment, from_ends, segment_ends
from clarus_desktop.core.identity import reported
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.measuring import Length, Measurement, Scale, length_of, scale_for
from clarus_desktop.core.model import EngineInfo, ModelInfo, Thresholds
from clarus_desktop.core.progress import Analysis, Status
from clarus_desktop.core.region import Region, same_part
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.sensitivity import Sensitivity, sensitivity
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import Chunk, TrackKind, Tracks
from clarus_desktop.core.verdicts import Verdict, judge
from clarus_desktop.core.views import ClipView
from clarus_desktop.heat_maps import HeatMaps
from clarus_desktop.judging import Judging
from clarus_desktop.m_mode import MMode
from clarus_desktop.nearest_frames import NearestFrames

__all__ = ["Analysis", "ReviewSession", "Status"]

DRAG_S = 1.0
"""Moves of one threshold that follow each other faster are one step to undo."""
_MOVED = {
    TrackKind.PROBABILITY: mark("Change probability threshold"),
    TrackKind.DISTANCE: mark("Change distance threshold"),
}
"""How undoing calls it."""


class ReviewSession(QObject):
    """Clip, tracks, thresholds, rule and the frame shown; flags, segments and verdicts derived from them."""

    clip_changed = Signal()
    view_changed = Signal()
    """The region, or the times of a clip whose file doesn't tell them."""
    model_changed = Signal()
    tracks_changed = Signal()
    """Values were written, or all tracks were emptied for a new run."""
    thresholds_changed = Signal()
    """Thresholds or the rule."""
    flags_changed = Signal()
    """Segments and verdicts may differ: after tracks, thresholds, rule, clip or model."""
    items_changed = Signal()
    """What there is to review may differ: after flags, or findings."""
    frame_changed = Signal(int)
    frame_arrived = Signal(int, object)
    """A frame that was not at hand: its index, and its Image or the ClarusError that says why not."""
    analysis_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clip: Clip | None = None
        self._view = ClipView()
        self._model: ModelInfo | None = None
        self._engine: EngineInfo | None = None
        self._tracks = Tracks(0, ())
        self._thresholds = Thresholds()
        self._rule = RunRule()
        self._frame = 0
        self._run_id = 0
        self._analysis = Analysis()
        # Asked for by every view at each move of a threshold, so kept until the next one.
        self._ends: dict[TrackKind, Ends] = {}
        self._segments: dict[TrackKind, tuple[Segment, ...]] = {}
        self._verdicts: dict[TrackKind, Verdict] = {}
        self._sensitivities: dict[TrackKind, Sensitivity] = {}
        self._items: tuple[Item, ...] | None = None
        self.undo = QUndoStack(self)
        """Thresholds, rule and judgements of the clip under review."""
        self.judging = Judging(self.undo, self)
        self.heat = HeatMaps(self.judging, self)
        self.nearest = NearestFrames(self.judging, self)
        self.m_mode = MMode(self)
        self.flags_changed.connect(self._items_differ)
        self.judging.review_changed.connect(self._items_differ)

    # What is under review

    @property
    def clip(self) -> Clip | None:
        return self._clip

    @property
    def view(self) -> ClipView:
        """What the user set for the clip."""
        return self._view

    @property
    def region(self) -> Region | None:
        """The part of each frame that is shown and analysed; None: all of it."""
        return self._view.region_in(self._clip.info) if self._clip is not None else None

    @property
    def model(self) -> ModelInfo | None:
        return self._model

    @property
    def engine(self) -> EngineInfo | None:
        """Set once the first values of the run are in."""
        return self._engine

    @property
    def tracks(self) -> Tracks:
        return self._tracks

    @property
    def thresholds(self) -> Thresholds:
        return self._thresholds

    @property
    def rule(self) -> RunRule:
        return self._rule

    @property
    def frame(self) -> int:
        """Index of the frame shown."""
        return self._frame

    @property
    def run_id(self) -> int:
        return self._run_id

    @property
    def analysis(self) -> Analysis:
        return self._analysis

    def segments(self, kind: TrackKind) -> tuple[Segment, ...]:
        if kind not in self._segments:
            self._segments[kind] = from_ends(self.segment_ends(kind))
        return self._segments[kind]

    def segment_ends(self, kind: TrackKind) -> Ends:
        """``segments`` as numbers; the same array until values, threshold or rule are others."""
        if kind not in self._ends:
            values, threshold = self._tracks.assessed(kind), self._thresholds.of(kind)
            self._ends[kind] = segment_ends(values, threshold, self._rule)
        return self._ends[kind]

    def items(self) -> tuple[Item, ...]:
        """Every flagged segment with its finding, and every finding that answers none, in frame order."""
        if self._items is None:
            flags = {kind: self.segments(kind) for kind in self._tracks.kinds}
            self._items = items(flags, self.judging.review.findings)
        return self._items

    def judged(self) -> tuple[int, int]:
        """Flagged segments judged, and flagged segments."""
        flagged = [item for item in self.items() if item.track is not None]
        return sum(item.judged for item in flagged), len(flagged)

    def verdict(self, kind: TrackKind) -> Verdict:
        before, threshold = self._verdicts.get(kind), self._thresholds.of(kind)
        if before is None or (before.threshold, before.rule) != (threshold, self._rule):
            self._verdicts[kind] = judge(
                *(kind, self._tracks.assessed(kind), threshold, self._rule, before),
                not_assessable=self._tracks.not_assessable(kind),
            )
        return self._verdicts[kind]

    def sensitivity(self, kind: TrackKind) -> Sensitivity:
        """What the verdict would be under other thresholds."""
        before = self._sensitivities.get(kind)
        if before is None or before.rule != self._rule:
            self._sensitivities[kind] = sensitivity(self._tracks.assessed(kind), self._rule)
        return self._sensitivities[kind]

    def scale_of(self, measurement: Measurement) -> Scale | None:
        """How large the pixels along a measurement are; None where nobody knows."""
        if self._clip is None:
            return None
        return scale_for(self._clip.info, self._view.scale, measurement)

    def length(self, measurement: Measurement) -> Length:
        return length_of(measurement, self.scale_of(measurement))

    def snapshot(self) -> Snapshot | None:
        """The frozen state for a report; None while there is nothing to report."""
        if self._clip is None or self._model is None or self._engine is None:
            return None
        return Snapshot(
            clip=reported(self._clip),
            region=self.region,
            model=self._model,
            engine=self._engine,
            tracks=self._tracks.copy(),
            thresholds=self._thresholds,
            rule=self._rule,
            created=datetime.now().astimezone(),
            app_version=__version__,
            reviews=self.judging.reviews,
            adjudication=None if self.judging.hidden else self.judging.adjudication,
            scale=self._view.scale,
        )

    # Changing it

    def load(self, clip: Clip) -> Clip | None:
        """Swap in a clip that was opened and checked; gives back the one before, to be closed."""
        before, self._clip = self._clip, clip
        self._view = ClipView()
        self._frame = 0
        self._empty_tracks()
        self.judging.load("", self.judging.reviewer, Review(), {})  # until the stored one is read
        self.heat.forget()
        self.nearest.forget()
        self.m_mode.follow(None)
        self.clip_changed.emit()
        self.frame_changed.emit(0)
        self._tracks_emptied()
        return before

    def set_view(self, view: ClipView) -> None:
        """Look at the clip in this way from now on. Tracks of another region are emptied."""
        if self._clip is None or view == self._view:
            return
        before, self._view = self.region, view
        self._clip = replace(self._clip, info=self._clip.info.at_rate(view.fps))
        if same_part(before, self.region):
            self.view_changed.emit()
            return
        self._empty_tracks()
        self.heat.forget()
        self.nearest.forget()
        self.m_mode.forget()
        self.view_changed.emit()
        self._tracks_emptied()

    def set_model(self, model: ModelInfo) -> None:
        """Swap the model: its tracks, thresholds and rule take the place of the former's."""
        self._model = model
        self._thresholds, self._rule = model.thresholds, model.rule
        self.undo.clear()
        self._empty_tracks()
        self.heat.forget()
        self.nearest.forget()
        self.model_changed.emit()
        self.thresholds_changed.emit()
        self._tracks_emptied()

    def restore(self, stored: Snapshot) -> None:
        """Show an analysis that was stored, as it was: its model, its tracks, its thresholds and rule."""
        self.set_model(stored.model)
        self._tracks, self._engine = stored.tracks.copy(), stored.engine
        self._forget_derived()
        frames = self._tracks.frame_count
        self._analysis = Analysis(Status.DONE, frames, frames)
        self.use(stored.thresholds, stored.rule)
        self._tracks_emptied()

    def use(self, thresholds: Thresholds, rule: RunRule) -> None:
        """Take thresholds and rule as they were left; not a step to undo."""
        self._use(thresholds, rule)
        self.undo.clear()

    def begin_run(self) -> int:
        """Empty the tracks for a new run and name it; chunks of older runs are dropped from now on."""
        self._empty_tracks()
        self._analysis = Analysis(Status.RUNNING, 0, self._tracks.frame_count)
        self._tracks_emptied()
        return self._run_id

    def add_chunk(self, chunk: Chunk, engine: EngineInfo) -> bool:
        """Write a chunk of the current run; False (and nothing done) when it belongs to an older one."""
        if chunk.run_id != self._run_id:
            return False
        self._tracks.write(chunk)
        self._forget_derived()
        self._engine = engine
        self.tracks_changed.emit()
        self.flags_changed.emit()
        return True

    def set_analysis(self, run_id: int, analysis: Analysis) -> None:
        """Report on a run; ignored when another has begun since."""
        if run_id == self._run_id and analysis != self._analysis:
            self._analysis = analysis
            self.analysis_changed.emit()

    def set_threshold(self, kind: TrackKind, value: float) -> None:
        """The one setter that slider, spin box and draggable line all call."""
        thresholds = self._thresholds.with_(kind, value)
        self._push(_MOVED[kind], thresholds, self._rule)

    def reset_threshold(self, kind: TrackKind) -> None:
        """Back to the model's own."""
        if self._model is not None:
            self.set_threshold(kind, self._model.thresholds.of(kind))

    def set_rule(self, rule: RunRule) -> None:
        self._push(mark("Change rule"), self._thresholds, rule)

    def set_frame(self, index: int) -> None:
        """Show a frame; clamped to the clip."""
        if self._clip is None:
            return
        index = min(max(index, 0), self._clip.info.frame_count - 1)
        if index != self._frame:
            self._frame = index
            self.frame_changed.emit(index)

    def bring_frame(self, frames: FrameStore, index: int, image: Image | ClarusError) -> None:
        """Tell of a frame that had to be read; ignored when it is of a clip that has left the screen."""
        if self._clip is not None and self._clip.frames is frames:
            self.frame_arrived.emit(index, image)

    def _push(self, what: str, thresholds: Thresholds, rule: RunRule) -> None:
        """Make a step that can be undone, and say by a marked text what it changes."""
        before, after = (self._thresholds, self._rule), (thresholds, rule)
        if after != before:
            self.undo.push(_Move(self, what, before, after))

    def _use(self, thresholds: Thresholds, rule: RunRule) -> None:
        if (thresholds, rule) != (self._thresholds, self._rule):
            for kind in TrackKind:
                if rule != self._rule or thresholds.of(kind) != self._thresholds.of(kind):
                    self._segments.pop(kind, None)
                    self._ends.pop(kind, None)
            self._thresholds, self._rule = thresholds, rule
            self.thresholds_changed.emit()
            self.flags_changed.emit()

    def _items_differ(self) -> None:
        self._items = None
        self.items_changed.emit()

    def _forget_derived(self) -> None:
        """The values are others."""
        self._segments.clear()
        self._ends.clear()
        self._verdicts.clear()
        self._sensitivities.clear()

    def _empty_tracks(self) -> None:
        self._forget_derived()
        self._run_id += 1
        count = self._clip.info.frame_count if self._clip is not None else 0
        self._tracks = Tracks(count, self._model.kinds if self._model is not None else ())
        self._engine = None
        self._analysis = Analysis()

    def _tracks_emptied(self) -> None:
        self.tracks_changed.emit()
        self.flags_changed.emit()
        self.analysis_changed.emit()


class _Move(QUndoCommand):
    """Thresholds and rule set by the user. Quick moves of the same one, a drag, are one step."""

    def __init__(
        self,
        session: ReviewSession,
        what: str,
        before: tuple[Thresholds, RunRule],
        after: tuple[Thresholds, RunRule],
    ) -> None:
        super().__init__(tr(what))
        self._session, self._what, self._before, self._after = session, what, before, after
        self._moved_at = time.monotonic()

    def redo(self) -> None:
        self._session._use(*self._after)

    def undo(self) -> None:
        self._session._use(*self._before)

    def id(self) -> int:
        return 1  # any number but −1 lets the stack ask whether two steps are one

    def mergeWith(self, later: QUndoCommand) -> bool:
        if not isinstance(later, _Move) or later._what != self._what:
            return False
        if later._moved_at - self._moved_at > DRAG_S:
            return False
        self._after, self._moved_at = later._after, later._moved_at
        return True
