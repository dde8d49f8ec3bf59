"""Binds the Exam menu: from clip to exam and back, and from clip to clip."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from clarus_desktop.core.language import mark, tr
from clarus_desktop.exam_session import ExamSession
from clarus_desktop.ui.exam_page import ExamPage
from clarus_desktop.ui.pages import Pages

NEIGHBOURS = {"previous_clip": -1, "next_clip": 1}
NO_FURTHER = {
    (-1, False): mark("This is the first clip of the exam."),
    (1, False): mark("This is the last clip of the exam."),
    (-1, True): mark("This is the first clip of the archive."),
    (1, True): mark("This is the last clip of the archive."),
}
"""By the step that can't be made, and whether the clips are those of an archive."""


class ExamActions(QObject):
    """Lives as long as the actions do."""

    told = Signal(str)
    """One sentence for the user."""

    def __init__(
        self,
        exam: ExamSession,
        pages: Pages,
        exam_page: ExamPage,
        actions: Mapping[str, QAction],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._exam = exam
        self._pages = pages
        self._exam_page = exam_page
        self._actions = actions
        actions["open_folder"].triggered.connect(exam_page.ask_folder)
        actions["exam_page"].triggered.connect(self._switch)
        for name in NEIGHBOURS:
            actions[name].triggered.connect(self._open_neighbour)
        exam_page.clip_requested.connect(self._show_if_open)
        pages.exam_shown.connect(self._refresh)
        exam.exam_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self._actions["exam_page"].setChecked(self._pages.shows_exam)
        for name in NEIGHBOURS:
            self._actions[name].setEnabled(self._exam.exam is not None)

    def _switch(self, exam: bool) -> None:
        if exam:
            self._pages.show_exam()
        else:
            self._pages.show_clip()

    def _open_neighbour(self) -> None:
        step = next(step for name, step in NEIGHBOURS.items() if self._actions[name] is self.sender())
        clip = self._exam_page.neighbour(step)
        if clip:
            self._exam_page.clip_requested.emit(clip)
        else:
            self.told.emit(tr(NO_FURTHER[step, self._exam.archive is not None]))

    def _show_if_open(self, sha256: str) -> None:
        """The clip asked for is under review already."""
        if sha256 == self._exam.current:
            self._pages.show_clip()
