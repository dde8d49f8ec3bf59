"""Undo and redo, of the clip's steps or the exam's, whichever is on screen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QUndoGroup, QUndoStack

from clarus_desktop.core.language import mark, tr
from clarus_desktop.exam_session import ExamSession
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.words import unmnemonic


class UndoActions(QObject):
    """Names in the menu what would be undone. Nothing is undone while it could not be saved."""

    def __init__(
        self, session: ReviewSession, exam: ExamSession, actions: Mapping[str, QAction], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._exam = exam
        self._actions = actions
        self._group = QUndoGroup(self)
        self._nothing = QUndoStack(self)
        for stack in (session.undo, exam.undo, self._nothing):
            self._group.addStack(stack)
        actions["undo"].triggered.connect(self._group.undo)
        actions["redo"].triggered.connect(self._group.redo)
        for signal in (
            *(self._group.canUndoChanged, self._group.canRedoChanged),
            *(self._group.undoTextChanged, self._group.redoTextChanged),
            *(session.judging.trouble_changed, exam.trouble_changed),
        ):
            signal.connect(self._refresh)
        self.use_exam(False)

    def use_exam(self, exam: bool) -> None:
        """Undo the exam's steps from now on, or the clip's."""
        self._group.setActiveStack(self._exam.undo if exam else self._session.undo)
        self._refresh()

    def use_none(self) -> None:
        """Undo nothing, until one of them is used again."""
        self._group.setActiveStack(self._nothing)
        self._refresh()

    def _refresh(self) -> None:
        free = not self._session.judging.trouble and not self._exam.trouble
        for name, can, what, bare, named in (
            ("undo", self._group.canUndo(), self._group.undoText(), mark("Undo"), mark("Undo: {what}")),
            ("redo", self._group.canRedo(), self._group.redoText(), mark("Redo"), mark("Redo: {what}")),
        ):
            self._actions[name].setEnabled(free and can)
            self._actions[name].setText(unmnemonic(tr(named, what=what) if what else tr(bare)))
