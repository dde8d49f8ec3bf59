"""Opening exams: of the clips in a folder, or as they were stored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from clarus_desktop import exams
from clarus_desktop.control.exam_locating import ExamLocating
from clarus_desktop.control.exam_reading import ExamReading, Wanted, filled_in, oddities
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.journal import Journal
from clarus_desktop.control.memory import Memory
from clarus_desktop.core.exams import Exam
from clarus_desktop.core.language import joined, tr
from clarus_desktop.core.words import count
from clarus_desktop.exam_session import ExamSession, Row
from clarus_desktop.exams import Folder

if TYPE_CHECKING:
    from clarus_desktop.store import Store
    from clarus_desktop.ui.main_window import MainWindow


@dataclass(frozen=True, eq=False)
class _Found:
    """An exam to show."""

    exam: Exam
    stored: Exam | None
    """As the store has it; None where it has none."""
    places: Mapping[str, Sequence[str]]
    """By hash: where its clips were seen."""


class ExamOpening(QObject):
    """Brings one exam at a time into the exam session; another one takes its place."""

    loaded = Signal()
    """The session holds another exam, or none. Of its clips no more is known than the exam says."""
    archive_wanted = Signal(object)
    """str: path of the archive that was there before a folder of which nothing came."""

    def __init__(
        self,
        exam: ExamSession,
        window: MainWindow,
        reading: ExamReading,
        locating: ExamLocating,
        journal: Journal,
        memory: Memory,
        failures: Failures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._exam = exam
        self._window = window
        self._reading = reading
        self._locating = locating
        self._journal = journal
        self._memory = memory
        self._failures = failures
        self._before: Exam | None = None
        self._wanted = Wanted(Path())
        self._unkept: Wanted | None = None
        self._asked = 0
        reading.read.connect(self._read)
        reading.given_up.connect(self._go_back)
        journal.trouble_changed.connect(exam.set_trouble)
        journal.opened.connect(self._keep_at_last)

    @Slot(object)
    def open_folder(self, folder: str) -> None:
        """Make an exam of all clips in and under a folder."""
        self.begin(Wanted(Path(folder)))

    def begin(self, wanted: Wanted) -> None:
        """Make an exam of a folder's clips, or of some of them, or go on with the stored one that it is."""
        if not self._exam.reading:  # else one folder is given up for another
            self._before = self._exam.exam
        self._asked += 1
        self._wanted = wanted
        self._reading.begin(wanted)

    @Slot(str)
    def open_exam(self, identity: str) -> None:
        """Show an exam as it is stored, without reading its clips again."""

        def question(store: Store) -> _Found | None:
            exam = store.exam(identity)
            return None if exam is None else _Found(exam, exam, _places(store, exam))

        def failed(error: Exception) -> None:
            self._failures.say(tr("The exam was not opened"), error)
            self._go_back()

        self._ask(question, self._take_stored, failed)

    def show(self, exam: Exam, rows: Iterable[Row]) -> None:
        """Show what the store knows nothing of: an archive."""
        self._asked += 1
        self._reading.stop()
        self._locating.stop()
        self._load(exam, rows)

    @Slot()
    def close(self) -> None:
        """Show no exam."""
        self._asked += 1
        self._reading.stop()
        self._locating.stop()
        self._load(None)

    @Slot(object)
    def _read(self, folder: Folder) -> None:
        hashes = [clip.sha256 for clip in folder.clips]

        def question(store: Store) -> _Found:
            stored = store.exam_like(hashes)
            exam = exams.exam_of(folder, stored)
            return _Found(exam, stored, _places(store, exam))

        def done(found: _Found | None) -> None:
            if found is not None:
                self._take_folder(folder, found)
                self._keep(folder, found)

        def failed(_error: Exception) -> None:  # which is said by who asks for its clips
            self._take_folder(folder, _Found(exams.exam_of(folder, None), None, {}))
            self._unkept = self._wanted

        if not self._journal.keeps:
            done(_Found(exams.exam_of(folder, None), None, {}))
        else:
            self._ask(question, done, failed)

    def _take_folder(self, folder: Folder, found: _Found) -> None:
        unread = [filled_in(Row(exams.unread(each.path)), each) for each in folder.failed]
        self._load(found.exam, unread)
        here, taken = {clip.sha256 for clip in folder.clips}, {clip.path for clip in folder.clips}
        elsewhere = [clip for clip in found.exam.clips if clip.sha256 not in here]
        replaced = [clip.name for clip in elsewhere if clip.path in taken]
        # Where another clip lies now is no place to look for the one before.
        elsewhere = [replace(clip, path="") if clip.path in taken else clip for clip in elsewhere]
        told = joined(_replaced(replaced), oddities(folder))
        if told:
            self._window.show_notice(told)
        self._locating.look_for(elsewhere, [folder.path, folder.path.parent], found.places)

    def _keep(self, folder: Folder, found: _Found) -> None:
        """Have the exam, and where its clips are, written into the store."""
        if self._journal.read_only:
            self._unkept = self._wanted
            return
        reviewer, exam, stored = self._memory.settings.reviewer, found.exam, found.stored
        added = len(exam.clips) - (len(stored.clips) if stored is not None else 0)
        text = f"{'Begin exam with' if stored is None else 'Read folder again:'} {count(added, 'new clip')}"

        def write(store: Store) -> None:
            with store.together():
                if exam != stored:
                    store.save_exam(stored, exam, reviewer, text)
                store.opened(exam.id)
                for clip in folder.clips:
                    store.saw(clip.sha256, clip.path, clip.size)

        self._journal.submit(write, _nothing, self._failures.saying(tr("The exam was not saved")))

    @Slot()
    def _keep_at_last(self) -> None:
        """The store is open anew. If it can be written now, an exam that could only be shown is kept."""
        if self._unkept is not None and not self._journal.read_only:
            self.begin(self._unkept)

    def _take_stored(self, found: _Found | None) -> None:
        if found is None:
            self._load(None)
            return
        exam, folder = found.exam, Path(found.exam.folder)
        if not self._journal.read_only:
            self._journal.submit(lambda store: store.opened(exam.id), _nothing, is_asked_for=False)
        self._load(exam)
        # The exam of a colleague's file has no folder; its clips are where they were seen, if anywhere.
        folders = [folder, folder.parent] if exam.folder else []
        self._locating.look_for(exam.clips, folders, found.places)

    def _ask(
        self,
        question: Callable[[Store], _Found | None],
        done: Callable[[_Found | None], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Ask the store for an exam, unless another is asked for before it answers."""
        self._asked += 1
        asked = self._asked

        def answered(found: _Found | None) -> None:
            if asked == self._asked:
                self._reading.stop()
                done(found)

        def refused(error: Exception) -> None:
            if asked == self._asked:
                failed(error)

        self._journal.read(question, answered, refused)

    @Slot()
    def _go_back(self) -> None:
        """Nothing came of a folder: show the exam or archive that was there before."""
        before, self._before = self._before, None
        if not self._exam.reading:
            return
        if before is not None and before.archive is None:
            self.open_exam(before.id)
            return
        self._load(None)
        if before is not None:
            self.archive_wanted.emit(before.folder)

    def _load(self, exam: Exam | None, others: Iterable[Row] = ()) -> None:
        """``others``: rows beside those of the exam's clips."""
        rows = [*map(Row, exam.clips if exam is not None else ()), *others]
        reviewer, self._unkept = self._memory.settings.reviewer, None
        self._exam.load(
            exam, [row if row.reviewer == reviewer else replace(row, reviewer=reviewer) for row in rows]
        )
        if exam is not None:
            self._window.show_exam()
        self.loaded.emit()


def _places(store: Store, exam: Exam) -> dict[str, Sequence[str]]:
    return {clip.sha256: store.places(clip.sha256) for clip in exam.clips}


def _replaced(names: Sequence[str]) -> str:
    """That files hold other clips than before, in sentences; empty: none does."""
    if not names:
        return ""
    return tr(
        "Not the clip it was, but a new one without findings: {names}. "
        "What was said of the one before is kept.",
        names=", ".join(f"“{name}”" for name in names),
    )


def _nothing(_result: object) -> None:
    pass
