"""Viewing: how the clip under review is looked at, as its user left it and as they change it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from clarus_desktop.control.journal import Journal
from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.region import Origin, Region, same_part
from clarus_desktop.core.views import ClipView, Layout, view_of
from clarus_desktop.session import ReviewSession

if TYPE_CHECKING:
    from clarus_desktop.store import Store


class Viewing(QObject):
    """Tells what the user changed from what was taken out of the store, and has the former saved."""

    region_changed = Signal()
    """The user wants another part of the frames analysed."""
    layouts_changed = Signal()
    """Clips that look like the one under review are to be looked at in another way from now on."""

    def __init__(self, session: ReviewSession, journal: Journal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._journal = journal
        self._known = ClipView()
        session.clip_changed.connect(self._forget)
        session.view_changed.connect(self._changed)

    def take(self, view: ClipView) -> None:
        """Look at the clip under review like this; nothing is saved."""
        self._known = view
        self._session.set_view(view)

    def show_region(self, region: Region | None) -> None:
        """Look at the part of the frames that an analysis was made of; nothing is saved."""
        clip, view = self._session.clip, self._session.view
        if clip is None or same_part(region, self._session.region):
            return
        if region is None:
            self.take(replace(view, whole=True))
        else:
            own = None if same_part(region, clip.info.region) else region
            self.take(replace(view, region=own, whole=False))

    @Slot()
    def _forget(self) -> None:
        self._known = ClipView()

    @Slot()
    def _changed(self) -> None:
        clip, before, now = self._session.clip, self._known, self._session.view
        if clip is None or now == before or not self._session.judging.clip:
            return
        self._known = now
        self._save(clip.info, before, now)
        if not same_part(before.region_in(clip.info), now.region_in(clip.info)):
            self.region_changed.emit()

    def _save(self, clip: ClipInfo, before: ClipView, now: ClipView) -> None:
        if self._journal.read_only:
            return
        reviewer = self._session.judging.reviewer
        looks = (clip.width, clip.height, clip.region)
        drawn = now.region if _is_drawn(now) and now.region != before.region else None
        taken_back = _is_drawn(before) and now.region is None

        def write(store: Store) -> None:
            with store.together():
                store.save_view(clip.sha256, reviewer, now)
                if drawn is not None:
                    store.save_layout(Layout(*looks, replace(drawn, origin=Origin.LAYOUT)))
                elif taken_back:
                    store.forget_layout(*looks)

        def done(_result: None) -> None:
            if drawn is not None or taken_back:
                self.layouts_changed.emit()

        self._journal.submit(write, done)


def remembered(store: Store, clip: ClipInfo) -> ClipView:
    """How a clip that is opened is to be looked at."""
    return view_of(clip, store.view(clip.sha256), store.layouts())


def _is_drawn(view: ClipView) -> bool:
    return view.region is not None and view.region.origin is Origin.DRAWN
