"""Opening: a clip is read and checked in a worker, and only then takes the place of the one under review.

Its first frame is shown before; decision 0034 says how.
"""

from __future__ import annotations

import importlib
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from clarus_desktop import resources
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.memory import Memory
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.clip import Clip
from clarus_desktop.core.errors import ClipChangedError, ClipNotFoundError
from clarus_desktop.core.language import tr
from clarus_desktop.jobs import Job
from clarus_desktop.session import ReviewSession

if TYPE_CHECKING:
    from clarus_desktop.media import OpenProgress
    from clarus_desktop.ui.main_window import MainWindow


class Opening(QObject):
    """Opens one clip at a time; asking for another gives up the one before."""

    opened = Signal(object)
    """Path of the clip that the session has just taken over."""
    missing = Signal(object)
    """Path of a clip that is not there."""
    given_up = Signal()
    """A clip that was being opened will not be: it can't be, was cancelled, or another one took its place."""

    def __init__(
        self,
        session: ReviewSession,
        window: MainWindow,
        memory: Memory,
        workers: Workers,
        failures: Failures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._memory = memory
        self._workers = workers
        self._failures = failures
        self._job: Job | None = None

    def prepare(self) -> None:
        """Import what looks at paths and reads clips, which takes half a second that the first clip would
        have to wait for."""

        def importing() -> Generator[None, None, None]:
            yield
            for module in ("clarus_desktop.media", "clarus_desktop.archive.reading"):
                importlib.import_module(module)

        # What can't be imported is told when a clip is opened.
        self._workers.job(importing, "prepare", lambda _error: None).start()

    @Slot()
    def open_demo(self) -> None:
        """Open the bundled demo clip, which is not remembered as a recent one."""
        self._open(resources.demo_clip(), remember=False)

    @Slot(object)
    def open_clip(self, path: str) -> None:
        """Open a clip; the one under review stays until the new one has been read and checked."""
        self._open(Path(path), remember=Path(path) != resources.demo_clip())

    def open_known(self, path: str, sha256: str) -> None:
        """Open a clip only if it still is the one of that hash; any, where that is empty."""
        self._open(Path(path), remember=True, sha256=sha256)

    def cancel(self) -> bool:
        """Give up the clip that is being opened; False when there is none."""
        if self._job is None:
            return False
        self._job.cancel()
        self.given_up.emit()
        return True

    def _open(self, path: Path, *, remember: bool, sha256: str = "") -> None:
        self.cancel()

        def failed(error: Exception) -> None:
            self.given_up.emit()
            self._failures.say(tr("“{name}” was not opened", name=path.name), error)
            if isinstance(error, ClipNotFoundError):
                self.missing.emit(path)

        memory_mib = self._memory.settings.memory_mib

        def opening() -> Generator[OpenProgress, None, tuple[Path, Clip, bool]]:
            from clarus_desktop.media import default_budget, largest_budget
            from clarus_desktop.media import opening as open_steps

            budget = min(memory_mib << 20, largest_budget()) or default_budget()
            clip = yield from open_steps(path, budget_bytes=budget)
            if sha256 not in ("", clip.info.sha256):
                clip.frames.close()
                raise ClipChangedError(
                    tr(
                        "“{name}” is not the clip that was analysed: its content has changed.", name=path.name
                    ),
                    tr("Analyse its folder again, or find the clip elsewhere."),
                )
            return path, clip, remember

        job = self._workers.job(opening, "open", failed)
        job.setProperty("clip_name", path.name)
        job.progressed.connect(self._progressed)
        job.finished.connect(self._finished)
        job.ended.connect(self._ended)
        self._job = job
        self._window.show_opening(path.name, 0, 0)
        job.start()

    @Slot(object)
    def _progressed(self, progress: OpenProgress) -> None:
        if self.sender() is not self._job:
            return
        name = str(self._job.property("clip_name"))
        self._window.show_opening(name, progress.done, progress.expected)
        if progress.first is not None:
            self._window.show_preview(name, progress.first)

    @Slot(object)
    def _finished(self, result: tuple[Path, Clip, bool]) -> None:
        path, clip, remember = result
        self._window.stand_still()  # until what is kept of the clip is there, too
        before = self._session.load(clip)
        if before is not None:
            self._workers.retire(before)
        self.opened.emit(path)
        if remember:
            QTimer.singleShot(0, self, lambda: self._remember(path))  # once the clip is on screen

    def _remember(self, path: Path) -> None:
        self._memory.remember(self._memory.settings.with_recent(str(path.absolute())))

    @Slot()
    def _ended(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._window.show_opened()
