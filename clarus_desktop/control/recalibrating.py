"""Recalibrating: healthy clips of the user's own become a profile, a model with another reference."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from clarus_desktop import healthy
from clarus_desktop.core.errors import ClarusError
from clarus_desktop.core.language import tr
from clarus_desktop.healthy import HealthyFile

if TYPE_CHECKING:
    from clarus_desktop.control.chosen import Chosen
    from clarus_desktop.control.failures import Failures
    from clarus_desktop.control.memory import Memory
    from clarus_desktop.control.models import Models
    from clarus_desktop.control.workers import Workers
    from clarus_desktop.inference.bundle import Bundle
    from clarus_desktop.inference.calibration import Calibration
    from clarus_desktop.inference.library import Entry
    from clarus_desktop.jobs import Job, Work
    from clarus_desktop.ui.main_window import MainWindow
    from clarus_desktop.ui.recalibration import Recalibration

Measured = tuple["Bundle", "Calibration"]


class Recalibrating(QObject):
    """Serves the dialog: lists clips, measures them, saves the profile and has it used."""

    def __init__(
        self,
        window: MainWindow,
        models: Models,
        memory: Memory,
        workers: Workers,
        failures: Failures,
        folder: Path,
        parent: QObject,
    ) -> None:
        """``folder``: the user's models."""
        super().__init__(parent)
        self._window, self._models, self._memory = window, models, memory
        self._workers, self._failures, self._folder = workers, failures, folder
        self._dialog: Recalibration | None = None
        self._job: Job | None = None
        self._chosen: Chosen | None = None
        self._passed_over: list[str] = []
        self._measured: Measured | None = None

    @Slot()
    def open(self) -> None:
        """Show the dialog for the chosen model."""
        self._chosen = self._models.chosen
        if self._chosen is None or self._dialog is not None:
            return
        from clarus_desktop.ui.recalibration import Recalibration

        name = self._chosen.entry.name
        self._dialog = Recalibration(name, self._models.names, self._memory.settings.folder, self._window)
        self._dialog.add_requested.connect(self._list)
        self._dialog.measure_requested.connect(self._measure)
        self._dialog.cancel_requested.connect(self._cancel)
        self._dialog.save_requested.connect(self._save)
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    @Slot(object)
    def _list(self, paths: list[str]) -> None:
        def find() -> Generator[None, None, tuple[HealthyFile, ...]]:
            yield
            return healthy.find_healthy([Path(path) for path in paths])

        self._start(find, self._listed)

    @Slot(object)
    def _listed(self, files: tuple[HealthyFile, ...]) -> None:
        if self._dialog is not None:
            self._dialog.add_clips([(str(file.path), file.patient) for file in files])

    @Slot(object)
    def _measure(self, clips: list[tuple[str, str]]) -> None:
        chosen, passed_over = self._chosen, []
        files = [HealthyFile(Path(path), patient) for path, patient in clips]
        if chosen is None:
            return

        def tell(error: ClarusError) -> None:
            passed_over.append(str(error))

        def work() -> Generator[tuple[int, int], None, Measured]:
            from clarus_desktop.inference.loading import load_torch

            load_torch()
            from clarus_desktop.inference.calibration import calibrate

            bundle = chosen.bundle()
            yield 0, len(files)
            steps = calibrate(bundle, healthy.opened(files, tell))
            done = 0
            while True:
                try:
                    next(steps)
                except StopIteration as stop:
                    return bundle, stop.value
                done += 1
                yield done + len(passed_over), len(files)

        self._passed_over = passed_over
        self._start(work, self._show, progressed=self._progressed)

    @Slot(object)
    def _progressed(self, step: tuple[int, int]) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(*step)

    @Slot(object)
    def _show(self, measured: Measured) -> None:
        self._measured = measured
        if self._dialog is not None:
            self._dialog.show_result(measured[1].healthy, [tr(told) for told in self._passed_over])

    @Slot(str, float, bool)
    def _save(self, name: str, specificity: float, pictures: bool) -> None:
        if self._measured is None:
            return
        (bundle, calibration), folder = self._measured, self._folder

        def work() -> Generator[None, None, Entry]:
            from clarus_desktop.inference.calibration import save_profile

            yield
            return save_profile(bundle, calibration, name, folder, specificity=specificity, pictures=pictures)

        self._start(work, self._saved)

    @Slot(object)
    def _saved(self, entry: Entry) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self._window.show_notice(tr("The profile “{name}” was saved and is in use.", name=entry.name))
        self._models.take(entry)

    def _start(
        self, work: Work, done: Callable[..., None], progressed: Callable[..., None] | None = None
    ) -> None:
        self._cancel()
        self._job = self._workers.job(work, "recalibrate", self._failed)
        self._job.finished.connect(done)
        if progressed is not None:
            self._job.progressed.connect(progressed)
        self._job.cancelled.connect(self._stopped)
        self._job.start()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        sentence = self._failures.note(error)
        if self._dialog is not None:
            self._dialog.show_failure(sentence)

    @Slot()
    def _stopped(self) -> None:
        if self._dialog is not None and self.sender() is self._job:
            self._dialog.show_failure(tr("Measuring was cancelled."))

    @Slot()
    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _closed(self) -> None:
        self._dialog = self._measured = None
