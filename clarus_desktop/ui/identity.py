"""Whether the window may show who the patient is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from clarus_desktop.core.identity import telling_parts, without
from clarus_desktop.exam_session import ExamSession
from clarus_desktop.session import ReviewSession


class Identity(QObject):
    """The one switch, and what names look like while it is on.

    Names of files and folders stand all over the window; while identity is hidden, those parts of them that
    the studies opened so far give away are hidden too.
    """

    changed = Signal()
    """Hidden, shown, or more is known of what has to be hidden."""

    def __init__(self, session: ReviewSession, exam: ExamSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._exam = exam
        self._hidden = False
        self._parts: frozenset[str] = frozenset()
        session.clip_changed.connect(self._learn)

    @property
    def hidden(self) -> bool:
        return self._hidden

    def hide(self, hidden: bool) -> None:
        if hidden != self._hidden:
            self._hidden = hidden
            self._tell()

    def shown(self, name: str) -> str:
        """A name as it may be shown now."""
        return without(name, self._parts) if self._hidden else name

    def _learn(self) -> None:
        clip = self._session.clip
        if clip is None or clip.study is None:
            return
        parts = self._parts | telling_parts(clip.study)
        if parts != self._parts:
            self._parts = parts
            self._tell()

    def _tell(self) -> None:
        self._exam.conceal(self._parts if self._hidden else frozenset(), folders=self._hidden)
        self.changed.emit()
