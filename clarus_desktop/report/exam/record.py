"""The frozen state of an exam: all that its report is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.issue import Issue
from clarus_desktop.core.measuring import Scale
from clarus_desktop.core.opinions import Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.verdicts import Verdict
from clarus_desktop.report.reviews import spoken


@dataclass(frozen=True, eq=False)
class ClipRecord:
    """What is known of one clip of the exam."""

    clip: ExamClip
    snapshot: Snapshot | None = None
    """Its analysis; None where there is none."""
    reviews: Mapping[str, Review] = field(default_factory=dict)
    """What reviewers say of it, by name."""
    adjudication: tuple[str, Opinion] | None = None
    """Who settled it, and how."""
    trouble: str = ""
    """Why it can't be read, as a sentence."""
    scale: Scale | None = None
    """Set by a reviewer. What the clip's file says of its scale is known with an analysis alone."""

    @property
    def complete(self) -> bool:
        """True when the model has seen every frame."""
        return self.snapshot is not None and self.snapshot.complete

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """The model's, of the tracks of which anything is analysed."""
        return tuple(self.snapshot.verdicts.values()) if self.snapshot else ()

    @property
    def flagged(self) -> bool | None:
        """Whether the model flags the clip; None where it is not known: not, or not wholly, analysed, or
        without a frame that can be assessed."""
        if any(verdict.positive for verdict in self.verdicts):
            return True
        is_answered = any(verdict.answered for verdict in self.verdicts)
        return False if self.complete and is_answered else None

    @property
    def opinions(self) -> dict[str, Opinion]:
        """Every reviewer's verdict as it stands, by name."""
        return {name: review.verdict for name, review in self.reviews.items() if review.verdict}


@dataclass(frozen=True, eq=False)
class ExamRecord:
    """An exam with all that is known of its clips, taken at one moment."""

    exam: Exam
    clips: tuple[ClipRecord, ...]
    """One per clip of the exam, in its order."""
    created: datetime
    """When it was taken, with time zone."""
    app_version: str
    issue: Issue = field(default_factory=Issue)
    """Who signs it, and under whose letterhead."""

    @property
    def reviewers(self) -> tuple[str, ...]:
        """Who said anything of any clip, in alphabetical order."""
        return tuple(sorted({name for clip in self.clips for name in spoken(clip.reviews)}))
