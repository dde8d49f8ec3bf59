"""What the window says while judgements can't be saved, and asks before it closes then."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from clarus_desktop.core.language import mark, tr

if TYPE_CHECKING:
    from clarus_desktop.exam_session import ExamSession
    from clarus_desktop.session import ReviewSession
    from clarus_desktop.ui.banner import Banners

ADVICE = mark(
    "What you did before is kept here and saved as soon as that works again; until then, nothing is judged."
)


class Saving(QObject):
    """Keeps the lasting banners as they should be."""

    retry = Signal()
    """Try to save again."""

    def __init__(self, session: ReviewSession, exam: ExamSession, banners: Banners, parent: QObject) -> None:
        super().__init__(parent)
        self._judging = session.judging
        self._exam = exam
        self._banners = banners
        self._note = ""
        session.judging.trouble_changed.connect(self._refresh)
        exam.trouble_changed.connect(self._refresh)
        self._refresh()

    def set_store_note(self, note: str) -> None:
        """Why reviews may only be looked at; empty: they may be changed."""
        self._note = note
        self._refresh()

    def _refresh(self) -> None:
        trouble = self._judging.trouble or self._exam.trouble
        for banner, title, sentence, advice in (
            (self._banners.store, tr("Reviews can be looked at, not changed"), self._note, ""),
            # a store that is read only says so once
            (self._banners.saving, tr("Not saved"), trouble if trouble != self._note else "", tr(ADVICE)),
        ):
            if sentence:
                banner.show_message(title, sentence, advice, tr("Try again"), self.retry.emit)
            else:
                banner.hide()


def ask_to_close(window: QWidget, unsaved: str, close: Callable[[], None]) -> QMessageBox:
    """Ask whether to quit although something is not saved; ``close`` is called for yes."""
    box = QMessageBox(QMessageBox.Icon.Warning, tr("Not saved"), unsaved, parent=window)
    box.setInformativeText(tr("If you quit now, it is lost."))
    keep = box.addButton(tr("Keep open"), QMessageBox.ButtonRole.RejectRole)
    quit_ = box.addButton(tr("Quit anyway"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    quit_.clicked.connect(close)
    box.finished.connect(box.deleteLater)
    box.open()
    return box
