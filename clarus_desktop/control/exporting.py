"""Exporting: the review as it stands, written to a file in a worker."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Slot

from clarus_desktop.control.chosen import maker
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.journal import Journal
from clarus_desktop.control.letterheads import Letterheads
from clarus_desktop.control.models import Models
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.history import Action
from clarus_desktop.core.issue import ReportWanted, issue
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.exports import PageSize, export, prepare
from clarus_desktop.session import ReviewSession

if TYPE_CHECKING:
    from clarus_desktop.report.film import Explain
    from clarus_desktop.ui.main_window import MainWindow

FAILED = mark("Nothing was exported")


class Exporting(QObject):
    """Writes reviews; each is finished even when the window closes meanwhile."""

    def __init__(
        self,
        session: ReviewSession,
        window: MainWindow,
        models: Models,
        letterheads: Letterheads,
        journal: Journal,
        workers: Workers,
        failures: Failures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._models = models
        self._letterheads = letterheads
        self._journal = journal
        self._workers = workers
        self._failures = failures

    @Slot(object)
    def export(self, wanted: ReportWanted) -> None:
        """Write the report, or the tracks as JSON or CSV, by the name's ending."""
        snapshot, clip = self._session.snapshot(), self._session.clip
        if snapshot is None or clip is None:
            error = ReportError(
                tr("No clip has been analysed yet."), tr("Open a clip, or wait for the first values.")
            )
            self._failures.say(tr(FAILED), error)
            return
        if self._session.judging.hidden:
            error = ReportError(
                tr("The model's answers are hidden until you have given your verdict."),
                tr("Give your verdict on the clip, or leave blind mode."),
            )
            self._failures.say(tr(FAILED), error)
            return
        target, page, reviewer = wanted.path, page_size(), self._session.judging.reviewer
        explain, make_letterhead = self._explain(snapshot), self._letterheads.making()
        prepare(target)

        def work() -> Generator[None, None, tuple[Path, str, str, str]]:
            yield
            told, issued = issue(
                *(snapshot, clip),
                signed_by=reviewer if wanted.signed else "",
                identified=wanted.identified,
                letterhead=make_letterhead(),
            )
            export(told, clip.frames, target, page, issue=issued, explain=explain)
            return target, clip.info.sha256, reviewer, issued.noted

        failed = self._failures.saying(tr(FAILED))
        job = self._workers.job(work, "export", failed, reads=clip, waited_for=True)
        job.finished.connect(self._finished)
        job.ended.connect(self._ended)
        self._window.set_busy_export(True)
        job.start()

    def _explain(self, snapshot: Snapshot) -> Explain | None:
        """Makes heat maps for an analysis, if its model is the one chosen."""
        made_by = maker(self._models.chosen, snapshot.model)
        return made_by.explaining(snapshot.region) if made_by is not None else None

    @Slot(object)
    def _finished(self, result: tuple[Path, str, str, str]) -> None:
        path, clip, reviewer, noted = result
        self._window.show_notice(tr("“{name}” was written.", name=path.name))
        if not self._journal.read_only:
            text = f"Export “{path.name}”{noted}"
            self._journal.submit(
                lambda store: store.note(Action.EXPORT, reviewer, text, clip=clip),
                lambda _event: None,
                is_asked_for=False,
            )

    @Slot()
    def _ended(self) -> None:
        self._window.set_busy_export(False)


def page_size() -> PageSize:
    """What printers hold where this machine is."""
    imperial = QLocale.MeasurementSystem.ImperialUSSystem
    return "Letter" if QLocale.system().measurementSystem() == imperial else "A4"
