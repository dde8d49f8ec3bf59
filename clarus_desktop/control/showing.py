"""Showing: the analysis of the clip under review, as it was kept or made anew, and the list of those kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from clarus_desktop.control.analysing import Analysing
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.journal import Journal
from clarus_desktop.control.models import Models
from clarus_desktop.control.tuning import Tuned, Tuning, Use
from clarus_desktop.control.viewing import Viewing
from clarus_desktop.core.language import tr
from clarus_desktop.core.model import ModelInfo
from clarus_desktop.core.region import same_part
from clarus_desktop.core.snapshot import KeptAnalysis, Snapshot
from clarus_desktop.session import ReviewSession

if TYPE_CHECKING:
    from clarus_desktop.store import Store
    from clarus_desktop.ui.main_window import MainWindow


@dataclass(frozen=True, eq=False)
class _Found:
    """What the store holds for a clip and a model."""

    analyses: tuple[KeptAnalysis, ...]
    id: int | None
    snapshot: Snapshot | None
    """Of that id; None where there is none to show."""
    tuned: Tuned | None


class Showing(QObject):
    """Brings an analysis of the clip under review on screen. The review must be loaded before."""

    shown = Signal()
    """An analysis of the clip under review is on screen, or under way."""
    kept = Signal(str)
    """An analysis of the clip of that hash has been stored."""

    def __init__(
        self,
        session: ReviewSession,
        window: MainWindow,
        journal: Journal,
        models: Models,
        analysing: Analysing,
        tuning: Tuning,
        viewing: Viewing,
        failures: Failures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._journal = journal
        self._models = models
        self._analysing = analysing
        self._tuning = tuning
        self._viewing = viewing
        self._failures = failures
        self._asked = 0
        self._given: tuple[Snapshot, ...] = ()

    def give(self, snapshot: Snapshot | None) -> None:
        """Have an analysis that was made elsewhere shown, and kept, as soon as its clip is under review.

        None takes back what was given before.
        """
        # That of the clip under review stays: its review may still be on its way out of the store.
        self._given = () if snapshot is None else (*filter(self._fits, self._given), snapshot)

    @Slot()
    def show(self) -> None:
        """Show the clip with the chosen model: the latest analysis kept of its region, or else a new one."""
        self._show(anew=False)

    @Slot()
    def analyse(self) -> None:
        """Analyse the clip with the chosen model, whatever is kept."""
        self._show(anew=True)

    @Slot(int)
    def show_kept(self, identity: int) -> None:
        """Show an analysis that was kept; its model need not be there any more."""
        clip = self._session.judging.clip

        def ask(store: Store) -> _Found:
            snapshot = store.analysis(identity)
            return _found(store, self._use(clip, snapshot.model.sha256), identity, snapshot)

        self._ask(clip, None, ask, self._failures.saying(tr("The analysis can't be shown")))

    @Slot()
    def keep(self) -> None:
        """Store the analysis on screen, which has just been completed, and list it."""
        clip, snapshot = self._session.judging.clip, self._session.snapshot()
        if not clip or snapshot is None or not snapshot.complete or self._journal.read_only:
            return

        def done(identity: int | None) -> None:
            self.kept.emit(clip)
            if identity is not None and self._session.judging.clip == clip:
                self._list(clip, identity)

        self._journal.submit(lambda store: store.keep(snapshot), done, is_asked_for=False)

    @Slot()
    def retune(self) -> None:
        """Somebody else reviews the clip: take their thresholds, where they have set any."""
        clip, model = self._session.judging.clip, self._session.model
        if model is None:
            return
        use = self._use(clip, model.sha256)

        def done(tuned: Tuned | None) -> None:
            shown = self._session.model
            if self._session.judging.clip == clip and shown is not None and shown.sha256 == use.model:
                self._tuning.begin(use, tuned)

        self._journal.read(lambda store: store.settings(use.clip, use.reviewer, use.model), done)

    def _show(self, *, anew: bool) -> None:
        clip, chosen = self._session.judging.clip, self._models.chosen
        if not clip:
            return
        given = next(filter(self._fits, self._given), None)
        if given is not None and not anew:
            # Another model that is chosen from now on takes its place; one that was still looked for doesn't.
            if chosen is not None:
                self._given = tuple(each for each in self._given if each is not given)
            self._show_given(clip, given)
            return
        if chosen is None:
            self._analysing.analyse()  # which knows why there is no model, or waits for one
            return
        model, region = chosen.entry.usable(), self._session.region

        def ask(store: Store) -> _Found:
            use = self._use(clip, model.sha256)
            fitting = [
                each
                for each in store.analyses(clip)
                if each.model_sha256 == model.sha256 and same_part(each.region, region)
            ]
            if anew or not fitting:
                return _found(store, use, None, None)
            latest = max(fitting, key=lambda each: (each.created, each.id))
            return _found(store, use, latest.id, store.analysis(latest.id))

        def failed(_error: Exception) -> None:
            self._take(clip, model, _Found((), None, None, None))

        if self._journal.keeps:
            self._ask(clip, model, ask, failed)
        else:
            self._take(clip, model, _Found((), None, None, None))

    def _fits(self, given: Snapshot) -> bool:
        """Is it of the clip under review?"""
        clip = self._session.clip
        return (
            clip is not None
            and given.clip.sha256 == clip.info.sha256
            and given.tracks.frame_count == clip.info.frame_count
        )

    def _show_given(self, clip: str, snapshot: Snapshot) -> None:
        """Show it with the reviewer's own thresholds, and keep it unless it is kept."""

        def ask(store: Store) -> _Found:
            return _found(store, self._use(clip, snapshot.model.sha256), None, snapshot)

        def failed(_error: Exception) -> None:
            self._take(clip, None, _Found((), None, snapshot, None))

        def kept(identity: int) -> None:
            self.kept.emit(clip)
            if self._session.judging.clip == clip:
                self._list(clip, identity)

        if not self._journal.keeps:
            self._take(clip, None, _Found((), None, snapshot, None))
            return
        self._ask(clip, None, ask, failed)
        if snapshot.complete and not self._journal.read_only:
            self._journal.submit(lambda store: _keep_once(store, snapshot), kept, is_asked_for=False)

    def _ask(
        self,
        clip: str,
        model: ModelInfo | None,
        question: Callable[[Store], _Found],
        failed: Callable[[Exception], None],
    ) -> None:
        """Show what the store finds, unless something else was asked for meanwhile."""
        self._asked += 1
        asked = self._asked

        def is_wanted() -> bool:
            return asked == self._asked and self._session.judging.clip == clip

        def done(found: _Found) -> None:
            if is_wanted():
                self._take(clip, model, found)

        self._journal.read(question, done, lambda error: failed(error) if is_wanted() else None)

    def _take(self, clip: str, model: ModelInfo | None, found: _Found) -> None:
        """Show what was found; where that is no analysis of these frames, analyse with ``model``."""
        now, snapshot = self._session.clip, found.snapshot
        if now is None:
            return
        if snapshot is not None and snapshot.tracks.frame_count == now.info.frame_count:
            self._analysing.cancel()
            self._viewing.show_region(snapshot.region)  # what is shown as region is what was analysed
            self._session.restore(snapshot)
            use, shown = self._use(clip, snapshot.model.sha256), found.id
            self._tuning.begin(use, found.tuned or (snapshot.thresholds, snapshot.rule))
        elif model is not None:
            shown = None
            if self._session.model is None or self._session.model.sha256 != model.sha256:
                self._session.set_model(model)
            self._tuning.begin(self._use(clip, model.sha256), found.tuned or (model.thresholds, model.rule))
            self._analysing.analyse()
        else:
            return
        self._window.set_analyses(found.analyses, shown)
        self.shown.emit()

    def _list(self, clip: str, shown: int) -> None:
        """Tell the window the analyses kept of the clip; ``shown`` is the one on screen."""

        def done(analyses: tuple[KeptAnalysis, ...]) -> None:
            if self._session.judging.clip == clip:
                self._window.set_analyses(analyses, shown)

        self._journal.read(lambda store: store.analyses(clip), done)

    def _use(self, clip: str, model: str) -> Use:
        return Use(clip, self._session.judging.reviewer, model)


def _keep_once(store: Store, snapshot: Snapshot) -> int:
    """Keep an analysis unless this very one is kept; gives its id."""
    same = (
        each.id
        for each in store.analyses(snapshot.clip.sha256)
        if (each.model_sha256, each.created) == (snapshot.model.sha256, snapshot.created)
    )
    identity = next(same, None)
    return store.keep(snapshot) if identity is None else identity


def _found(store: Store, use: Use, identity: int | None, snapshot: Snapshot | None) -> _Found:
    tuned = store.settings(use.clip, use.reviewer, use.model)
    return _Found(store.analyses(use.clip), identity, snapshot, tuned)
