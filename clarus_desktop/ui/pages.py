"""The middle of the window: a friendly way in, the clip, or its exam."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.empty_state import EmptyState
from clarus_desktop.ui.exam_page import ExamPage
from clarus_desktop.ui.review_area import ReviewArea


class Pages(QStackedWidget):
    """Shows the exam when told to, else the clip, else the way in."""

    exam_shown = Signal(bool)
    """The exam has come on screen, or has left it."""

    def __init__(
        self,
        session: ReviewSession,
        empty: EmptyState,
        review: ReviewArea,
        exam: ExamPage,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._empty, self._review, self._exam = empty, review, exam
        for page in (empty, review, exam):
            self.addWidget(page)
        self._fit(empty)

    @property
    def shows_exam(self) -> bool:
        return self.currentWidget() is self._exam

    def lay_out(self) -> None:
        """Lay out the clip's page, so that the first clip need not wait for it."""
        if self.currentWidget() is not self._review:
            self._review.resize(self.size())
            self._review.grab(QRect(0, 0, 1, 1))

    def show_exam(self) -> None:
        self._show(self._exam)

    def show_clip(self) -> None:
        """The clip under review, or the way in."""
        self._show(self._empty if self._session.clip is None else self._review)

    def show_preview(self) -> None:
        """Where a clip that is being opened will be."""
        self._show(self._review)

    def _fit(self, shown: QWidget) -> None:
        """Only the page shown says how large the window must be."""
        for page in (self._empty, self._review, self._exam):
            policy = QSizePolicy.Policy.Expanding if page is shown else QSizePolicy.Policy.Ignored
            page.setSizePolicy(policy, policy)

    def _show(self, page: QWidget) -> None:
        before = self.shows_exam
        self.setCurrentWidget(page)
        if self.shows_exam and not before:
            self.exam_shown.emit(True)  # what stands beside a clip makes room before the exam asks for it
        self._fit(page)
        if before and not self.shows_exam:
            self.exam_shown.emit(False)
