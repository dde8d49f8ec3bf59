"""An exam's reviews from another store. Nothing that is here is ever overwritten by them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto

from clarus_desktop.core.errors import ExchangeError
from clarus_desktop.core.exams import Exam
from clarus_desktop.core.history import Action
from clarus_desktop.core.language import english, joined, many, mark, tr
from clarus_desktop.core.opinions import Opinion
from clarus_desktop.core.reviews import Change, Review, Subject
from clarus_desktop.store.exam_file import LONGEST_NAME, ExamFile
from clarus_desktop.store.store import Store

_ADJUDICATIONS = (mark("{n} adjudication"), mark("{n} adjudications"))


@dataclass(frozen=True)
class Imported:
    """What was taken from a file."""

    exam: Exam
    """As it is here now: the one there was, with clips that it lacked, or a new one."""
    new_exam: bool
    clips_added: int
    """That the exam lacked; all of them where it is new."""
    reviews_added: int
    """Of reviewers who had said nothing of the clip here."""
    reviews_same: int
    """That are here already."""
    reviews_beside: int
    """Of reviewers who say something else here: kept beside, under "NAME (imported 2026-11-23)"."""
    adjudications_added: int
    adjudications_left: int
    """Left out, since the clip is adjudicated otherwise here."""

    @property
    def anything(self) -> bool:
        """Whether anything here has changed."""
        return self.new_exam or any(
            (self.clips_added, self.reviews_added, self.reviews_beside, self.adjudications_added)
        )

    def __str__(self) -> str:
        """For the user, in sentences."""
        if not self.anything:
            told = [tr("Nothing in the file is new to the exam “{exam}”.", exam=self.exam.name)]
        else:
            taken = [
                (self.clips_added, mark("{n} clip"), mark("{n} clips")),
                (self.reviews_added, mark("{n} review"), mark("{n} reviews")),
                (
                    self.reviews_beside,
                    mark("{n} review beside what the same reviewer says here"),
                    mark("{n} reviews beside what the same reviewer says here"),
                ),
                (self.adjudications_added, *_ADJUDICATIONS),
            ]
            counted = joined(*(many(*each) for each in taken if each[0]), by=", ") or tr("no clip")
            if self.new_exam:
                sentence = mark("Imported into the new exam “{exam}”: {counted}.")
            else:
                sentence = mark("Imported into the exam “{exam}”: {counted}.")
            told = [tr(sentence, exam=self.exam.name, counted=counted)]
        if self.adjudications_left:
            left = many(self.adjudications_left, *_ADJUDICATIONS)
            told.append(tr("Left out, since the clip is adjudicated otherwise here: {left}.", left=left))
        return joined(*told)


def import_exam(store: Store, data: ExamFile, reviewer: str) -> Imported:
    """Take what a file holds and is not here yet: all of it or, on an error, nothing.

    It goes to the exam of the same id, else to the one here that shares most clips with it (at least half of
    its own), else to a new one. Nothing here is changed by it, and a second time nothing is left to be taken.

    Args:
        reviewer: who imports, for the log.

    Raises:
        ExchangeError: a finding or a measurement lies outside its clip as it is known here.
        StoreError: the store can't be read or written.
    """
    with store.together():
        here = store.exam(data.exam.id) or store.exam_like([clip.sha256 for clip in data.exam.clips])
        added = [clip for clip in data.exam.clips if here is None or here.clip(clip.sha256) is None]
        exam = data.exam if here is None else replace(here, clips=(*here.clips, *added))
        _check_frames(exam, data)
        if exam != here:
            store.save_exam(here, exam, reviewer, "Import the exam")
        taker = _Taker(store, exam.id, reviewer)
        reviews = Counter(
            taker.review(clip, name, review)
            for clip, by_name in data.reviews.items()
            for name, review in by_name.items()
        )
        adjudications = Counter(
            taker.adjudication(clip, name, opinion) for clip, (name, opinion) in data.adjudications.items()
        )
        imported = Imported(
            exam,
            here is None,
            len(added),
            reviews[_Taken.ADDED],
            reviews[_Taken.SAME],
            reviews[_Taken.BESIDE],
            adjudications[_Taken.ADDED],
            adjudications[_Taken.LEFT],
        )
        if imported.anything:
            origin = {
                "created": data.created.isoformat(),
                "app_version": data.app_version,
                "audit_head": data.audit_head,
            }
            with english():
                text = str(imported)
            store.note(Action.IMPORT, reviewer, text, exam=exam.id, after=origin)
        return imported


def _check_frames(exam: Exam, data: ExamFile) -> None:
    for clip in exam.clips:
        for review in data.reviews.get(clip.sha256, {}).values():
            told = [finding.span.last for finding in review.findings]
            drawn = [measurement.frame for measurement in review.measurements]
            if any(frame >= clip.frames for frame in (*told, *drawn)):
                raise ExchangeError(
                    tr(
                        "The file tells of frames outside the {frames} frames of “{name}”.",
                        frames=clip.frames,
                        name=clip.name,
                    ),
                    tr("Ask for the file anew."),
                )


class _Taken(Enum):
    """What became of a review or an adjudication of a file."""

    ADDED = auto()
    SAME = auto()
    BESIDE = auto()
    LEFT = auto()


class _Taker:
    """Takes reviews and adjudications of one file into the store, inside a transaction."""

    def __init__(self, store: Store, exam: str, reviewer: str) -> None:
        self._store = store
        self._exam = exam
        self._how = f"imported by {reviewer}" if reviewer else "imported"

    def review(self, clip: str, name: str, review: Review) -> _Taken:
        here = self._store.reviews(clip)
        beside = re.compile(re.escape(_stem(name)) + r" \(imported [0-9]{4}-[0-9]{2}-[0-9]{2}(, [0-9]+)?\)")
        if any(said == review and (who == name or beside.fullmatch(who)) for who, said in here.items()):
            return _Taken.SAME
        free = name if name not in here else _name_beside(name, here)
        for change in _changes(clip, free, review):
            self._store.save(change, self._exam, how=self._how)
        return _Taken.ADDED if free == name else _Taken.BESIDE

    def adjudication(self, clip: str, name: str, opinion: Opinion) -> _Taken:
        here = self._store.adjudication(clip)
        if here is not None:
            return _Taken.SAME if here == (name, opinion) else _Taken.LEFT
        self._store.adjudicate(clip, name, opinion, self._exam, how=self._how)
        return _Taken.ADDED


def _name_beside(name: str, taken: Mapping[str, Review]) -> str:
    today = datetime.now().astimezone().date().isoformat()
    candidate, number = f"{_stem(name)} (imported {today})", 1
    while candidate in taken:
        number += 1
        candidate = f"{_stem(name)} (imported {today}, {number})"
    return candidate


def _stem(name: str) -> str:
    """The name, with room left for what is put behind it."""
    return name[: LONGEST_NAME - 40]


def _changes(clip: str, name: str, review: Review) -> list[Change]:
    """The steps from nothing to a review."""
    changes = [Change(clip, name, Subject.FINDING, None, finding) for finding in review.findings]
    changes += [Change(clip, name, Subject.MEASUREMENT, None, each) for each in review.measurements]
    if review.blind_opinion is not None:
        changes.append(Change(clip, name, Subject.BLIND_OPINION, None, review.blind_opinion))
    if review.opinion is not None:
        changes.append(Change(clip, name, Subject.OPINION, None, review.opinion))
    return changes
