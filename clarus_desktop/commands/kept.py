"""What the store keeps of clips, for commands that write it down."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from clarus_desktop import places
from clarus_desktop.commands.chosen_exam import BY
from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.errors import StoreError
from clarus_desktop.core.history import Action
from clarus_desktop.core.issue import Issue
from clarus_desktop.core.region import Region, same_part
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.views import ClipView, view_of

if TYPE_CHECKING:
    from clarus_desktop.store import Store


class Kept:
    """The store, to be looked at, but for its log; nothing is kept where there is none."""

    def __init__(self, store: Store | None) -> None:
        self._store = store

    def region(self, info: ClipInfo) -> Region | None:
        """The part of each frame that is shown and analysed, as the user left it; None: all of it."""
        if self._store is None:
            return info.region
        return view_of(info, self._store.view(info.sha256), self._store.layouts()).region_in(info)

    def analysis(self, info: ClipInfo, model_sha256: str, region: Region | None) -> Snapshot | None:
        """The latest analysis of a clip by a model, if it is one of that region."""
        snapshot = self._store.latest(info.sha256, model_sha256) if self._store is not None else None
        return snapshot if snapshot is not None and same_part(snapshot.region, region) else None

    def reviewed(self, snapshot: Snapshot) -> Snapshot:
        """An analysis as of now, with all that reviewers say of the clip."""
        created = datetime.now().astimezone()
        if self._store is None:
            return replace(snapshot, created=created)
        sha256 = snapshot.clip.sha256
        reviews, settled = self._store.reviews(sha256), self._store.adjudication(sha256)
        view = self._store.view(sha256) or ClipView()
        return replace(snapshot, created=created, reviews=reviews, adjudication=settled, scale=view.scale)

    def log(self, files: str, issued: Issue, sha256: str) -> str:
        """Have the log tell of a clip's reports how they were issued; returns a sentence where it can't."""
        if self._store is None:
            return "There is no log to enter that in."
        try:
            self._store.note(
                Action.EXPORT, issued.signed_by or BY, f"Export {files}{issued.noted}", clip=sha256
            )
        except StoreError as error:
            return f"That was not entered in the log. {error}"
        return ""


@contextlib.contextmanager
def opened(folder: Path | None, *, write: bool = False) -> Iterator[Kept]:
    """What is kept in a folder; None: this user's, if there is any. ``write``: the log can be added to, if
    nobody else is doing that.

    Raises:
        StoreError: it can't be read, or there is none in that folder.
    """
    from clarus_desktop.store import open_store

    own = places.reviews()
    if folder is None and not any(own.glob("*")):
        yield Kept(None)
        return
    with contextlib.closing(open_store(folder or own, write=write)) as store:
        yield Kept(store)
