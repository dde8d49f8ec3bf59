"""An exam: the clips of one patient visit, each with its zone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from clarus_desktop.core.archives import ArchiveInfo
from clarus_desktop.core.zones import Protocol


@dataclass(frozen=True)
class ExamClip:
    """One clip of an exam. It is known by its hash; where it lies may change."""

    sha256: str
    name: str
    """File name without folder."""
    path: str
    """Where it was last seen."""
    size: int
    """Bytes, to find it again without reading every file."""
    frames: int
    duration_s: float
    zone: str | None = None
    """Code of a zone of the exam's protocol; None: not known."""


@dataclass(frozen=True)
class Exam:
    """The clips of one visit, in the order of their files."""

    id: str
    """Unique for ever, hexadecimal."""
    name: str
    """By which the user knows it: the folder's name at first."""
    folder: str
    """Where its clips were last found."""
    created: datetime
    """With time zone."""
    protocol: Protocol
    clips: tuple[ExamClip, ...] = ()
    archive: ArchiveInfo | None = None
    """Set where these are the clips of an archive: many patients', without zones, listed like an exam's. Such
    a one is never stored."""

    def clip(self, sha256: str) -> ExamClip | None:
        return next((clip for clip in self.clips if clip.sha256 == sha256), None)

    def with_clip(self, changed: ExamClip) -> Exam:
        """A copy in which the clip of that hash is ``changed``."""
        return replace(
            self, clips=tuple(changed if clip.sha256 == changed.sha256 else clip for clip in self.clips)
        )
