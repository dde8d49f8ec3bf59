"""Handing on: reports for other systems, clips and films without identity, written in a worker."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from clarus_desktop.control.chosen import maker
from clarus_desktop.control.explaining import FOREIGN
from clarus_desktop.control.exporting import page_size
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.journal import Journal
from clarus_desktop.control.letterheads import Letterheads
from clarus_desktop.control.models import Models
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.handing import Handed, HandingOn
from clarus_desktop.core.history import Action
from clarus_desktop.core.issue import Issue
from clarus_desktop.core.language import joined, mark, tr
from clarus_desktop.exports import handing_on, prepare
from clarus_desktop.jobs import Job
from clarus_desktop.session import ReviewSession

if TYPE_CHECKING:
    from clarus_desktop.ui.main_window import MainWindow

FAILED = mark("Nothing was exported")


class Handing(QObject):
    """Writes one file at a time. When the window closes meanwhile, a report is finished, a clip or film given
    up. What is written by the time that it is given up is told and noted all the same."""

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
        self._path = Path()
        self._job: Job | None = None

    @Slot(object)
    def clip_opened(self, path: Path) -> None:
        """Where the clip under review lies: its header is read there."""
        self._path = path

    @Slot(object)
    def hand_on(self, wanted: HandingOn) -> None:
        """Write a file of, or about, the clip under review."""
        clip, snapshot, region = self._session.clip, self._session.snapshot(), self._session.region
        if clip is not None and clip.info.sha256 != wanted.clip:
            error = ReportError(
                tr("Meanwhile another clip was opened."), tr("Choose again what to export of it.")
            )
            self._failures.say(tr(FAILED), error)
            return
        if self._session.judging.hidden:
            snapshot = None
        if clip is None or (snapshot is None and wanted.kind is not Handed.CLIP):
            error = ReportError(
                tr("There is nothing to report yet."), tr("Wait for values, or leave blind mode.")
            )
            self._failures.say(tr(FAILED), error)
            return
        made_by = maker(self._models.chosen, snapshot.model) if snapshot is not None else None
        if wanted.heat is not None and made_by is None:
            self._failures.say(tr(FAILED), ReportError(tr("There can be no heat map."), tr(FOREIGN)))
            return
        path, page, reviewer = self._path, page_size(), self._session.judging.reviewer
        is_report, signed_by = not wanted.kind.tells_nobody, reviewer if wanted.signed else ""
        is_explained = wanted.heat is not None or wanted.kind is Handed.PDF_OBJECT
        study = clip.study if wanted.identified else None
        issued = Issue(patient=study.identity if study is not None else (), signed_by=signed_by)
        make_letterhead = self._letterheads.making()
        if wanted.kind is Handed.PDF_OBJECT:
            prepare(wanted.path)

        def work() -> Generator[tuple[int, int], None, tuple[str, str, str, str]]:
            risks = yield from handing_on(
                *(wanted, clip, path, region, snapshot, page),
                made_by.explaining(region) if made_by is not None and is_explained else None,
                signed_by=signed_by,
                letterhead=make_letterhead() if is_report else None,
            )
            told = joined(tr("“{name}” was written.", name=wanted.path.name), *risks)
            noted = issued.noted if is_report else ""
            return told, f"“{wanted.path.name}”{noted}", clip.info.sha256, reviewer

        failed = self._failures.saying(tr(FAILED))
        job = self._workers.job(
            work, "hand-on", failed, reads=clip, waited_for=is_report, stands_back=True, tells_result=True
        )
        job.progressed.connect(self._progressed)
        job.finished.connect(self._finished)
        job.ended.connect(self._ended)
        self._job = job
        self._window.show_handing((0, 0))
        job.start()

    def cancel(self) -> bool:
        """Give up what is being written; False when there is nothing."""
        if self._job is None:
            return False
        self._job.cancel()
        return True

    @Slot(object)
    def _progressed(self, progress: tuple[int, int]) -> None:
        self._window.show_handing(progress)

    @Slot(object)
    def _finished(self, result: tuple[str, str, str, str]) -> None:
        told, name, clip, reviewer = result
        self._window.show_notice(tr(told))
        if not self._journal.read_only:
            self._journal.submit(
                lambda store: store.note(Action.EXPORT, reviewer, f"Export {name}", clip=clip),
                lambda _event: None,
                is_asked_for=False,
            )

    @Slot()
    def _ended(self) -> None:
        self._job = None
        self._window.show_handing(None)
