"""ExamSession: the one owner of the exam under review and of its queue. Widgets show it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from clarus_desktop.core.archives import ArchiveInfo
from clarus_desktop.core.clip import Image
from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.identity import without
from clarus_desktop.core.language import english, many, mark, tr
from clarus_desktop.core.opinions import Opinion, disagreements
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import Verdict, suspicion
from clarus_desktop.core.zones import Protocol

Edit = Callable[[Exam], Exam]
"""Makes a changed copy."""


class ClipState(StrEnum):
    """How far a clip of the exam is."""

    WAITING = mark("not analysed")
    ANALYSING = mark("analysing")
    ANALYSED = mark("analysed")
    REVIEWED = mark("reviewed")
    FAILED = mark("can't be read")
    LOST = mark("not found")


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
    given_blind: frozenset[str] = frozenset()
    """Reviewers whose verdict is still the one given before the model's answers were shown."""
    reviewer: str = ""
    """Who reviews now."""
    blind: bool = False
    """Blind mode is on; set by the ExamSession that holds the row."""
    adjudication: tuple[str, Opinion] | None = None
    """Who settled the clip, and how."""
    error: str = ""
    """Why it can't be read, as a sentence in English."""
    lost: bool = False
    """The file is no longer where it was."""
    concealed: frozenset[str] = frozenset()
    """Parts of names that must not be shown; set by the ExamSession that holds the row."""
    other_names: tuple[str, ...] = ()
    """Of further files that hold the same clip."""
    folder: str = ""
    """Of an archive's clip: where it lies, below the folder that holds all of them."""

    def seen(self, blind: bool, concealed: frozenset[str]) -> Row:
        """The same, as it may be shown now; made by hand, for ``replace`` takes too long for all of many."""
        if blind == self.blind and concealed == self.concealed:
            return self
        twin = object.__new__(Row)
        vars(twin).update(vars(self), blind=blind, concealed=concealed)
        vars(twin).pop("suspicion", None)  # which depends on it
        return twin

    @property
    def name(self) -> str:
        """The clip's name as it may be shown."""
        return without(self.clip.name, self.concealed)

    @property
    def also(self) -> tuple[str, ...]:
        """``other_names`` as they may be shown."""
        return tuple(without(name, self.concealed) for name in self.other_names)

    @property
    def trouble(self) -> str:
        """``error`` as it may be shown: it names the file."""
        return without(tr(self.error), self.concealed)

    @property
    def opinion(self) -> Opinion | None:
        """Of the one who reviews now."""
        return self.opinions.get(self.reviewer)

    @property
    def hidden(self) -> bool:
        """True while the model's answers must not be seen: blind mode, and no verdict by this reviewer."""
        return self.blind and self.opinion is None

    @property
    def shown(self) -> Mapping[TrackKind, Verdict]:
        """The model's verdicts that may be seen."""
        return {} if self.hidden else self.verdicts

    @property
    def disagreements(self) -> tuple[str, ...]:
        """Where this reviewer and the model part, one sentence each."""
        return disagreements(self.opinion, self.verdicts) if self.opinion is not None else ()

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

    @cached_property
    def suspicion(self) -> float | None:
        """−1…1, above 0 where the model flags the clip; None while it is not analysed, or hidden."""
        return suspicion(self.shown.values())


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
    """Another exam, or none; or its name, protocol or zones, or what is known of many of its clips."""
    row_changed = Signal(str)
    """What is known of the clip of that hash."""
    picture_changed = Signal(str)
    """The thumbnail of the clip of that hash has come."""
    queue_changed = Signal()
    current_changed = Signal(str)
    """The clip of that hash is the one under review; empty: none of the exam's."""
    change_requested = Signal(object, object, str)
    """Exam before, exam after, and what the change is: to be saved."""
    blind_changed = Signal(bool)
    """What the model says of clips without a verdict is to be hidden, or may be shown."""
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
        self._blind = False
        self._concealed: frozenset[str] = frozenset()
        self._shows_folders = True
        self._trouble = ""

    @property
    def exam(self) -> Exam | None:
        """As saved."""
        return self._exam

    @property
    def name(self) -> str:
        """The exam's name as it may be shown; empty without an exam."""
        return without(self._exam.name, self._concealed) if self._exam is not None else ""

    def reported(self) -> Exam | None:
        """The exam as it may be reported, with names as they may be shown."""
        if self._exam is None:
            return None
        clips = (replace(clip, name=without(clip.name, self._concealed)) for clip in self._exam.clips)
        return replace(self._exam, name=self.name, clips=tuple(clips))

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
    def reviewer(self) -> str:
        """Who reviews now; empty until a name is set, or without a clip."""
        return next((row.reviewer for row in self._rows.values()), "")

    @property
    def blind(self) -> bool:
        """Blind mode: the model's answers are hidden for each clip until this reviewer has judged it."""
        return self._blind

    @property
    def shows_folders(self) -> bool:
        """Names of folders may be shown."""
        return self._shows_folders

    @property
    def trouble(self) -> str:
        return self._trouble

    @property
    def archive(self) -> ArchiveInfo | None:
        """Set while an archive is listed in an exam's place."""
        return self._exam.archive if self._exam is not None else None

    @property
    def reading(self) -> bool:
        """The exam's folder is still being read: it has no id yet, and its clips stand under their paths."""
        return self._exam is not None and not self._exam.id

    @property
    def changeable(self) -> bool:
        """What the user changes now can be saved."""
        return not self.reading and not self._trouble and self.archive is None

    # From the outside

    def load(self, exam: Exam | None, rows: Iterable[Row] = ()) -> None:
        """Take another exam, or none."""
        self._exam = exam
        self._awaited = None if self.archive is not None else exam
        self._rows = {row.clip.sha256: self._dressed(row) for row in rows}
        self._pictures.clear()
        self._queue = Queue()
        self.undo.clear()
        self.exam_changed.emit()
        self.queue_changed.emit()
        self.set_current(self._current)

    def set_row(self, row: Row) -> None:
        """Replace what is known of one clip; ignored where the exam has no such clip (any more)."""
        row = self._dressed(row)
        if row.clip.sha256 in self._rows and row != self._rows[row.clip.sha256]:
            self._rows[row.clip.sha256] = row
            self.row_changed.emit(row.clip.sha256)

    def set_rows(self, rows: Iterable[Row]) -> None:
        """``set_row`` for many clips, told as one change."""
        dressed = {row.clip.sha256: self._dressed(row) for row in rows if row.clip.sha256 in self._rows}
        changed = {sha256: row for sha256, row in dressed.items() if row != self._rows[sha256]}
        self._rows |= changed
        if len(changed) == 1:
            self.row_changed.emit(next(iter(changed)))
        elif changed:
            self.exam_changed.emit()

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

    def set_blind(self, blind: bool) -> None:
        if blind != self._blind:
            self._blind = blind
            self._rows = {sha256: self._dressed(row) for sha256, row in self._rows.items()}
            self.blind_changed.emit(blind)

    def conceal(self, parts: frozenset[str], *, folders: bool = False) -> None:
        """Show no name with one of these parts in it; see ``core.identity``.

        Args:
            folders: show no folder either. Most are of clips that were never opened, so that nobody knows
                what in their names has to be hidden.
        """
        if (parts, folders) != (self._concealed, not self._shows_folders):
            self._concealed, self._shows_folders = parts, not folders
            self._rows = {sha256: self._dressed(row) for sha256, row in self._rows.items()}
            self.exam_changed.emit()

    def set_trouble(self, sentence: str) -> None:
        if sentence != self._trouble:
            self._trouble = sentence
            self.trouble_changed.emit(sentence)

    def _dressed(self, row: Row) -> Row:
        return row.seen(self._blind, self._concealed)

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
        self.set_zones([sha256], code)

    def set_zones(self, hashes: Iterable[str], code: str | None) -> None:
        """Put clips into a zone, or into none, as one step to undo."""
        found = (self._awaited.clip(sha256) for sha256 in hashes) if self._awaited is not None else ()
        clips = [clip for clip in found if clip is not None and clip.zone != code]
        if clips:
            after = {clip.sha256: code for clip in clips}
            before = {clip.sha256: clip.zone for clip in clips}
            with english():
                several = many(len(clips), mark("{n} clip"), mark("{n} clips"))
                what = clips[0].name if len(clips) == 1 else several
                text = tr("Zone of {clips}: {zone}", clips=what, zone=code or tr("not known"))
            self._change(_in_zones(after), _in_zones(before), text)

    def set_protocol(self, protocol: Protocol) -> None:
        """Scan by another protocol; zones that it lacks are kept, and shown as not known."""
        if self._awaited is not None and protocol is not self._awaited.protocol:
            before = self._awaited.protocol
            with english():
                text = tr("Protocol: {protocol}", protocol=tr(protocol.value))
            self._change(
                lambda exam: replace(exam, protocol=protocol),
                lambda exam: replace(exam, protocol=before),
                text,
            )

    def set_name(self, name: str) -> None:
        name = name.strip()
        if self._awaited is not None and name and name != self._awaited.name:
            before = self._awaited.name
            self._change(
                lambda exam: replace(exam, name=name),
                lambda exam: replace(exam, name=before),
                mark("Rename exam"),
            )

    def request(self, edit: Edit, text: str) -> None:
        """Ask for a change to be saved: for the undo stack, and for what was found out about the exam."""
        before = self._awaited
        if before is not None and edit(before) != before:
            self._awaited = edit(before)
            self.change_requested.emit(before, self._awaited, text)

    def _change(self, edit: Edit, reverse: Edit, text: str) -> None:
        if self.changeable:
            self.undo.push(_Step(self, edit, reverse, text))


class _Step(QUndoCommand):
    """One change of the exam on its undo stack. It changes what it is about, and nothing else of the exam."""

    def __init__(self, session: ExamSession, edit: Edit, reverse: Edit, text: str) -> None:
        """``text``: in English, for that is how it is stored."""
        super().__init__(tr(text))
        self._session, self._edit, self._reverse, self._said = session, edit, reverse, text

    def redo(self) -> None:
        self._session.request(self._edit, self._said)

    def undo(self) -> None:
        self._session.request(self._reverse, f"Undo: {self._said}")


def _in_zones(codes: Mapping[str, str | None]) -> Edit:
    """Clips put where ``codes`` says, by hash; all others stay where they are."""

    def edit(exam: Exam) -> Exam:
        clips = (replace(clip, zone=codes.get(clip.sha256, clip.zone)) for clip in exam.clips)
        return replace(exam, clips=tuple(clips))

    return edit
