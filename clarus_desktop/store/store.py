"""The store: what reviewers said, exams, kept analyses, and the log of all of it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from clarus_desktop.core.exams import Exam
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.history import Action, Event
from clarus_desktop.core.model import Thresholds
from clarus_desktop.core.opinions import Opinion
from clarus_desktop.core.region import Region, same_part
from clarus_desktop.core.reviews import Change, Review
from clarus_desktop.core.snapshot import KeptAnalysis, Snapshot
from clarus_desktop.core.views import ClipView, Layout, view_of
from clarus_desktop.store import analyses, chain, exams, layouts, places, reviews, settings, views
from clarus_desktop.store.chain import Verified
from clarus_desktop.store.database import Database
from clarus_desktop.store.verifying import verify

_NOTES = (Action.IMPORT, Action.EXPORT)
"""What is logged though it changes no review and no exam."""


class Store:
    """An open store. Safe to call from several threads.

    Every method that changes something is one transaction: the state and its entry in the log are on disk
    when it returns, or nothing has changed. Any method may raise ``StoreError``: ``StoreReadOnlyError``
    where the store may only be looked at, ``StoreDamagedError`` where what is read was altered.
    After an error the store works on, and the same call may be made again.

    Clips and models are named by the SHA-256 of their files, hexadecimal.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def folder(self) -> Path:
        return self._database.path.parent

    @property
    def read_only(self) -> bool:
        return bool(self.reason)

    @property
    def reason(self) -> str:
        """Why nothing can be saved, as one sentence; empty where it can."""
        return self._database.reason

    def close(self) -> None:
        self._database.close()

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """Make all calls inside one transaction: all of them last, or on an error none does."""
        with self._database.writing():
            yield

    # Reviews

    def review(self, clip: str, reviewer: str) -> Review:
        """What one reviewer says of a clip; an empty review where nothing is said."""
        with self._database.reading() as connection:
            return reviews.read(connection, clip, reviewer)

    def reviews(self, clip: str) -> dict[str, Review]:
        """What each reviewer says of a clip, by name."""
        with self._database.reading() as connection:
            return reviews.of_clip(connection, clip)

    def save(self, change: Change, exam: str = "", *, how: str = "") -> Event:
        """Make one change of a review last. ``how``: what the log adds to it, "imported by Ann".

        Raises:
            ChangeConflictError: the review holds something else than the change begins with.
        """
        with self._database.writing() as connection:
            return reviews.save(connection, change, exam, how)

    def adjudication(self, clip: str) -> tuple[str, Opinion] | None:
        """Who settled what reviewers disagreed about, and how."""
        with self._database.reading() as connection:
            return reviews.adjudication(connection, clip)

    def adjudicate(
        self, clip: str, reviewer: str, opinion: Opinion | None, exam: str = "", *, how: str = ""
    ) -> Event:
        """Settle a clip in a reviewer's name; None takes that back. ``how``: as for ``save``."""
        with self._database.writing() as connection:
            return reviews.adjudicate(connection, clip, reviewer, opinion, exam, how)

    def clips(self) -> frozenset[str]:
        """All clips that were reviewed or settled, or looked at under thresholds of somebody's own."""
        with self._database.reading() as connection:
            return reviews.clips(connection)

    # Thresholds and rule

    def settings(self, clip: str, reviewer: str, model_sha256: str) -> tuple[Thresholds, RunRule] | None:
        """With what a reviewer last looked at a clip through a model; None: never."""
        with self._database.reading() as connection:
            return settings.read(connection, clip, reviewer, model_sha256)

    def save_settings(
        self, clip: str, reviewer: str, model_sha256: str, thresholds: Thresholds, rule: RunRule
    ) -> Event:
        with self._database.writing() as connection:
            return settings.save(connection, clip, reviewer, model_sha256, thresholds, rule)

    # How clips are looked at. An exam's file doesn't carry it: it holds what reviewers say.

    def view(self, clip: str) -> ClipView | None:
        """As a user set it, whoever it was; None: nobody did."""
        with self._database.reading() as connection:
            return views.read(connection, clip)

    def save_view(self, clip: str, reviewer: str, view: ClipView) -> Event:
        with self._database.writing() as connection:
            return views.save(connection, clip, reviewer, view)

    def layouts(self) -> tuple[Layout, ...]:
        """The ``layouts.LIMIT`` drawn last, the latest first."""
        with self._database.reading() as connection:
            return layouts.read(connection)

    def save_layout(self, layout: Layout) -> None:
        """Remember a layout; it takes the place of those that look the same."""
        with self._database.writing() as connection:
            layouts.save(connection, layout)

    def forget_layout(self, width: int, height: int, found: Region | None) -> None:
        """Forget the layouts that a clip of these looks shares."""
        with self._database.writing() as connection:
            layouts.forget(connection, width, height, found)

    # Analyses

    def keep(self, snapshot: Snapshot) -> int:
        """Keep a complete analysis, without what reviewers say; gives its id.

        An earlier one of the same clip by the same model, engine and version of the program is replaced.

        Raises:
            ValueError: the analysis is not complete.
        """
        with self._database.writing() as connection:
            return analyses.keep(connection, snapshot)

    def analyses(self, clip: str) -> tuple[KeptAnalysis, ...]:
        """Those of a clip, the latest first."""
        with self._database.reading() as connection:
            return analyses.of_clip(connection, clip)

    def analysis(self, identity: int) -> Snapshot:
        """One kept analysis, without reviews; ``StoreError`` where there is none of that id."""
        with self._database.reading() as connection:
            return analyses.read(connection, identity)

    def latest(self, clip: str, model_sha256: str) -> Snapshot | None:
        """The latest analysis of a clip by a model as the clip is looked at: of its region, at its rate."""
        with self._database.reading() as connection:
            own, known = views.read(connection, clip), layouts.read(connection)
            for kept in analyses.of_clip(connection, clip):
                if kept.model_sha256 != model_sha256:
                    continue
                snapshot = analyses.read(connection, kept.id)
                view = view_of(snapshot.clip, own, known)
                if same_part(snapshot.region, view.region_in(snapshot.clip)):
                    return replace(snapshot, clip=snapshot.clip.at_rate(view.fps), scale=view.scale)
            return None

    # Exams

    def exams(self) -> tuple[Exam, ...]:
        """All of them, the one opened last first."""
        with self._database.reading() as connection:
            return exams.read_all(connection)

    def exam(self, identity: str) -> Exam | None:
        with self._database.reading() as connection:
            return exams.read(connection, identity)

    def exam_like(self, hashes: Collection[str]) -> Exam | None:
        """The exam that shares most of these clips, at least half of them; of equals the one opened last."""
        with self._database.reading() as connection:
            return exams.like(connection, hashes)

    def save_exam(
        self, before: Exam | None, after: Exam, reviewer: str, text: str, action: Action = Action.EXAM
    ) -> Event:
        """Make one change of an exam last; ``before`` is None for a new one. ``text`` tells it in a phrase.

        Raises:
            ChangeConflictError: the stored exam is not ``before``.
            ValueError: ``action`` is neither EXAM nor ZONE.
        """
        if action not in exams.CHANGES:
            raise ValueError(f"“{action}” is no change of an exam")
        with self._database.writing() as connection:
            return exams.save(connection, before, after, reviewer, text, action)

    def opened(self, exam_id: str) -> None:
        """Remember that an exam was opened just now."""
        with self._database.writing() as connection:
            exams.opened(connection, exam_id)

    # Where clips lie

    def saw(self, clip: str, path: str | os.PathLike[str], size: int) -> None:
        """Remember that a clip of so many bytes lies at ``path``."""
        with self._database.writing() as connection:
            places.saw(connection, clip, path, size)

    def places(self, clip: str) -> tuple[str, ...]:
        """Where a clip was seen, the latest first."""
        with self._database.reading() as connection:
            return places.of_clip(connection, clip)

    def seen_at(self, path: str | os.PathLike[str]) -> str:
        """The clip that was seen last at ``path``; empty: none was."""
        with self._database.reading() as connection:
            return places.seen_at(connection, path)

    # The log

    def history(self, *, clip: str = "", exam: str = "", limit: int = 1000) -> tuple[Event, ...]:
        """The log of a clip, of an exam, or all of it: the latest ``limit`` entries, the latest first."""
        with self._database.reading() as connection:
            return chain.latest(connection, clip, exam, limit)

    def reviewers(self) -> tuple[str, ...]:
        """Everyone the log names, who was active last first."""
        with self._database.reading() as connection:
            return chain.reviewers(connection)

    def note(
        self,
        action: Action,
        reviewer: str,
        text: str,
        *,
        clip: str = "",
        exam: str = "",
        after: Mapping[str, Any] | None = None,
    ) -> Event:
        """Log what changes no review and no exam.

        Raises:
            ValueError: ``action`` is neither IMPORT nor EXPORT.
        """
        if action not in _NOTES:
            raise ValueError(f"“{action}” is logged by what it changes")
        with self._database.writing() as connection:
            return chain.append(connection, action, reviewer, text, clip=clip, exam=exam, after=after)

    def verify(self) -> Verified:
        """Check the whole log, and that reviews, exams and analyses are what it adds up to.

        Raises:
            StoreDamagedError: names the first entry that doesn't hold.
        """
        with self._database.reading() as connection:
            return verify(connection)
