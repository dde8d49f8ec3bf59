"""ExamSession: the one owner of the exam under review and of its queue. Widgets show it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from clarus_desktop.core.clip import Image
from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.opinions import Opinion
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import Verdict, suspicion
from clarus_desktop.core.zones import Protocol


class ClipState(StrEnum):
    """How far a clip of the exam is."""

    WAITING = "not analysed"
    ANALYSING = "analysing"
    ANALYSED = "analysed"
    REVIEWED = "reviewed"
    FAILED = "can't be read"
    LOST = "not found"


@dataclass(frozen=True)
class Row:
    """One clip of the exam, and what is known of it."""

    clip: ExamClip
    analysing: bool = False
    done: int = 0
    """Frames analysed of a run under way."""
    verdicts: Mapping[TrackKind, Verdict] = field(default_factory=dict)
    """The model's; empty until the clip is analysed."""
    opinions: Mapping[str, Opinion] = field(default_factory=dict)
    """Every reviewer's verdict, by name."""
    reviewer: str = ""
    """Who reviews now."""
    adjudication: tuple[str, Opinion] | None = None
    """Who settled the clip, and how."""
    error: str = ""
    """Why it can't be read, as a sentence."""
    lost: bool = False
    """The file is no longer where it was."""

    @property
    def opinion(self) -> Opinion | None:
        """Of the one who reviews now."""
        return self.opinions.get(self.reviewer)

    @property
    def state(self) -> ClipState:
        if self.lost:
            return ClipState.LOST
        if self.error:
            return ClipState.FAILED
        if self.analysing:
            return ClipState.ANALYSING
        if self.opinion is not None:
            return ClipState.REVIEWED
        return ClipState.ANALYSED if self.verdicts else ClipState.WAITING

    @property
    def suspicion(self) -> float | None:
        """−1…1, above 0 where the model flags the clip; None while it is not analysed."""
        return suspicion(self.verdicts.values())


@dataclass(frozen=True)
class Queue:
    """The analysis of the exam's clips in the background."""

    running: bool = False
    paused: bool = False
    finished: int = 0
    """Clips done or failed since the queue began."""
    total: int = 0


class ExamSession(QObject):
    """The exam, a row per clip, and the queue."""

    exam_changed = Signal()
    """Another exam, or none; or its name, protocol or zones."""
    row_changed = Signal(str)
    """What is known of the clip of that hash."""
    picture_changed = Signal(str)
    """The thumbnail of the clip of that hash has come."""
    queue_changed = Signal()
    current_changed = Signal(str)
    """The clip of that hash is the one under review; empty: none of the exam's."""
    change_requested = Signal(object, object, str)
    """Exam before, exam after, and what the change is: to be saved."""
    trouble_changed = Signal(str)
    """Why nothing can be changed now; empty: all is well."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo = QUndoStack(self)
        self._exam: Exam | None = None
        self._awaited: Exam | None = None
        self._rows: dict[str, Row] = {}
        self._pictures: dict[str, Image] = {}
        self._queue = Queue()
        self._current = ""
        self._trouble = ""

    @property
    def exam(self) -> Exam | None:
        """As saved."""
        return self._exam

    @property
    def rows(self) -> tuple[Row, ...]:
        """In the exam's order."""
        return tuple(self._rows.values())

    def row(self, sha256: str) -> Row | None:
        return self._rows.get(sha256)

    def picture(self, sha256: str) -> Image | None:
        """(height, width, 3) uint8 RGB, a small picture of the clip's middle frame; None until it is made."""
        return self._pictures.get(sha256)

    @property
    def queue(self) -> Queue:
        return self._queue

    @property
    def current(self) -> str:
        return self._current

    @property
    def trouble(self) -> str:
        return self._trouble

    # From the outside

    def load(self, exam: Exam | None, rows: Iterable[Row] = ()) -> None:
        """Take another exam, or none."""
        self._exam = self._awaited = exam
        self._rows = {row.clip.sha256: row for row in rows}
        self._pictures.clear()
        self._queue = Queue()
        self.undo.clear()
        self.exam_changed.emit()
        self.queue_changed.emit()

    def set_row(self, row: Row) -> None:
        """Replace what is known of one clip; ignored where the exam has no such clip (any more)."""
        if row.clip.sha256 in self._rows and row != self._rows[row.clip.sha256]:
            self._rows[row.clip.sha256] = row
            self.row_changed.emit(row.clip.sha256)

    def set_picture(self, sha256: str, picture: Image) -> None:
        if sha256 in self._rows:
            self._pictures[sha256] = picture
            self.picture_changed.emit(sha256)

    def set_queue(self, queue: Queue) -> None:
        if queue != self._queue:
            self._queue = queue
            self.queue_changed.emit()

    def set_current(self, sha256: str) -> None:
        sha256 = sha256 if sha256 in self._rows else ""
        if sha256 != self._current:
            self._current = sha256
            self.current_changed.emit(sha256)

    def set_trouble(self, sentence: str) -> None:
        if sentence != self._trouble:
            self._trouble = sentence
            self.trouble_changed.emit(sentence)

    def saved(self, exam: Exam) -> None:
        """The exam is on disk like this now."""
        if self._exam is None or exam.id != self._exam.id:
            return
        self._exam = exam
        for clip in exam.clips:
            if clip.sha256 in self._rows:
                self._rows[clip.sha256] = replace(self._rows[clip.sha256], clip=clip)
        self.exam_changed.emit()

    # From the user

    def set_zone(self, sha256: str, code: str | None) -> None:
        """Put a clip into a zone, or into none."""
        exam = self._awaited
        clip = exam.clip(sha256) if exam is not None else None
        if exam is not None and clip is not None and clip.zone != code:
            self._change(
                exam.with_clip(replace(clip, zone=code)), f"Zone of {clip.name}: {code or 'not known'}"
            )

    def set_protocol(self, protocol: Protocol) -> None:
        """Scan by another protocol; zones that it lacks are kept, and shown as not known."""
        if self._awaited is not None and protocol is not self._awaited.protocol:
            self._change(replace(self._awaited, protocol=protocol), f"Protocol: {protocol}")

    def set_name(self, name: str) -> None:
        if self._awaited is not None and name.strip() and name != self._awaited.name:
            self._change(replace(self._awaited, name=name.strip()), "Rename exam")

    def request(self, exam: Exam, text: str) -> None:
        """Ask for a state of the exam to be saved; for the undo stack."""
        before, self._awaited = self._awaited, exam
        self.change_requested.emit(before, exam, text)

    def _change(self, after: Exam, text: str) -> None:
        if self._awaited is not None and not self._trouble:
            self.undo.push(_Step(self, self._awaited, after, text))


class _Step(QUndoCommand):
    """One change of the exam on its undo stack."""

    def __init__(self, session: ExamSession, before: Exam, after: Exam, text: str) -> None:
        super().__init__(text)
        self._session, self._before, self._after = session, before, after

    def redo(self) -> None:
        self._session.request(self._after, self.text())

    def undo(self) -> None:
        self._session.request(self._before, f"Undo: {self.text()}")
