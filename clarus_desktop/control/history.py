"""The history panel: what was done to the clip under review and to its exam, told while somebody looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from clarus_desktop.control.journal import Journal
from clarus_desktop.core.history import Action, Event
from clarus_desktop.exam_session import ExamSession
from clarus_desktop.session import ReviewSession

if TYPE_CHECKING:
    from clarus_desktop.store import Store
    from clarus_desktop.ui.main_window import MainWindow


class History(QObject):
    """Asks the store anew whenever something was written, and only while the panel is shown."""

    def __init__(
        self,
        session: ReviewSession,
        exam: ExamSession,
        window: MainWindow,
        journal: Journal,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._judging = session.judging
        self._exam = exam
        self._window = window
        self._journal = journal
        self._wanted = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        judging = self._judging
        for signal in (journal.pending_changed, judging.review_changed, judging.hidden_changed):
            signal.connect(self._changed)
        exam.exam_changed.connect(self._changed)

    @Slot(bool)
    def want(self, wanted: bool) -> None:
        """The panel is shown, or hidden."""
        self._wanted = wanted
        self._changed()

    @Slot()
    def _changed(self) -> None:
        if self._wanted:
            self._soon.start()

    @Slot()
    def _ask(self) -> None:
        clip, exam = self._judging.clip, self._exam.exam.id if self._exam.exam is not None else ""

        def look(store: Store) -> tuple[Event, ...]:
            of_clip = store.history(clip=clip) if clip else ()
            of_exam = store.history(exam=exam) if exam else ()
            return (*of_clip, *(event for event in of_exam if not event.clip))

        if (clip or exam) and self._journal.keeps:
            self._journal.read(look, self._tell)
        else:
            self._window.set_history(())

    def _tell(self, events: tuple[Event, ...]) -> None:
        self._window.set_history(tuple(event for event in events if self._may_show(event)))

    def _may_show(self, event: Event) -> bool:
        """Of this clip or the exam; while the model's answers are hidden, only what this reviewer did."""
        if event.clip not in ("", self._judging.clip):
            return False
        own = event.reviewer == self._judging.reviewer and event.action is not Action.ANALYSIS
        return own or not self._judging.hidden
