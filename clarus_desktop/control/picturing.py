"""Picturing: pictures of what the window shows, written in a worker."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from clarus_desktop.control.failures import Failures
from clarus_desktop.control.journal import Journal
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.handing import PictureWanted
from clarus_desktop.core.history import Action
from clarus_desktop.core.language import tr
from clarus_desktop.exports import export_picture
from clarus_desktop.session import ReviewSession

if TYPE_CHECKING:
    from clarus_desktop.ui.main_window import MainWindow


class Picturing(QObject):
    """Writes each, also when the window closes meanwhile, and notes it in the log."""

    def __init__(
        self,
        session: ReviewSession,
        window: MainWindow,
        journal: Journal,
        workers: Workers,
        failures: Failures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._journal = journal
        self._workers = workers
        self._failures = failures

    @Slot(object)
    def save(self, wanted: PictureWanted) -> None:
        """Write a picture."""
        reviewer = self._session.judging.reviewer

        def work() -> Generator[None, None, tuple[str, str, str]]:
            yield
            export_picture(wanted.pixels, wanted.path)
            return wanted.path.name, wanted.clip, reviewer

        failed = self._failures.saying(tr("The picture was not saved"))
        job = self._workers.job(work, "picture", failed, waited_for=True)
        job.finished.connect(self._finished)
        job.start()

    @Slot(object)
    def _finished(self, result: tuple[str, str, str]) -> None:
        name, clip, reviewer = result
        self._window.show_notice(tr("“{name}” was written.", name=name))
        if not self._journal.read_only:
            self._journal.submit(
                lambda store: store.note(Action.EXPORT, reviewer, f"Export “{name}”", clip=clip),
                lambda _event: None,
                is_asked_for=False,
            )
