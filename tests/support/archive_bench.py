"""The exams' bench with what archives need of the controller. Analyses made anew are only counted."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from pytestqt.qtbot import QtBot

from clarus_desktop.control.analysing import Analysing
from clarus_desktop.control.archives import Archives
from clarus_desktop.control.models import Models
from clarus_desktop.control.showing import Showing
from clarus_desktop.control.tuning import Tuning
from clarus_desktop.core.model import ModelInfo
from exam_bench import ExamBench

if TYPE_CHECKING:
    from clarus_desktop.ui.main_window import MainWindow


class ArchiveBench(ExamBench):
    """Beside what the exams' bench has, analyses are shown. ``chosen`` is the model that is installed."""

    def __init__(
        self, qtbot: QtBot, folder: Path, models: Path, *, chosen: ModelInfo | None = None, keeps: bool = True
    ) -> None:
        super().__init__(qtbot, folder, models, keeps=keeps)
        self.analysed = 0
        self.chosen = SimpleNamespace(chosen=None)
        if chosen is not None:
            self.choose(chosen)
        window = cast("MainWindow", self.told)
        analysing = SimpleNamespace(cancel=lambda: None, analyse=self._analyse)
        tuning = Tuning(self.session, self.journal)
        self.showing = Showing(
            *(self.session, window, self.journal, cast(Models, self.chosen), cast(Analysing, analysing)),
            *(tuning, self.viewing, self.failures),
        )
        self.archives = Archives(
            *(self.exam, window, self.exams, self.opening, self.showing),
            *(self.journal, self.memory, self.workers, self.failures),
        )
        self.paths.archive_found.connect(self.archives.open)
        self.reviewing.loaded.connect(self.showing.show)
        self.viewing.region_changed.connect(self.showing.show)
        self.showing.kept.connect(self.exams.clip_analysed)

    def choose(self, model: ModelInfo) -> None:
        """Install and choose a model; ``showing.show`` tells of it."""
        self.chosen.chosen = SimpleNamespace(entry=SimpleNamespace(usable=lambda: model))

    def open_archive(self, folder: Path) -> None:
        """Open it and wait until it is listed, all of its clips have been looked for, and nothing is left."""
        self.page.folder_requested.emit(str(folder))
        self.wait(lambda: self.exam.archive is not None)
        self.settle()

    def review(self, name: str) -> None:
        """Open the clip of that name from the list, and wait until all of it is there."""
        sha256 = self.row[name].clip.sha256
        self.page.clip_requested.emit(sha256)
        self.wait(lambda: self.session.judging.clip == sha256)
        self.settle()

    def settle(self) -> None:
        """Wait until no job is running."""
        settled: list[bool] = []
        self.workers.settled.connect(lambda: settled.append(True))
        self.journal.read(lambda _store: None, lambda _: None)
        if self.journal.keeps:
            self.wait(lambda: bool(settled))

    def _analyse(self) -> None:
        self.analysed += 1
