"""Controller: open → analyse → review → export. The only place that knows all services and the window.

Services are imported inside the jobs, in the worker: no heavy library is loaded before the window shows.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from clarus_desktop import resources, settings
from clarus_desktop.core.clip import Clip
from clarus_desktop.core.errors import ClarusError, SettingsError
from clarus_desktop.core.model import ModelInfo
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.jobs import Job
from clarus_desktop.logs import describe
from clarus_desktop.session import Analysis, ReviewSession, Status
from clarus_desktop.settings import Settings

if TYPE_CHECKING:
    from clarus_desktop.inference.analyze import Step
    from clarus_desktop.inference.bundle import Bundle
    from clarus_desktop.inference.devices import Device
    from clarus_desktop.inference.library import Entry, Library
    from clarus_desktop.media import OpenProgress
    from clarus_desktop.ui.main_window import MainWindow

log = logging.getLogger(__name__)

SHUT_DOWN_S = 10.0


@dataclass(frozen=True, eq=False)
class _Models:
    """What the worker found out about the models and devices of this machine."""

    entries: tuple[Entry, ...]
    chosen: Entry
    devices: tuple[Device, ...] = ()
    automatic: str = ""
    """Name of the device that is taken when the user leaves it open."""


class Controller(QObject):
    """Starts and cancels jobs, and carries their results into the session and the window."""

    exported = Signal(str)
    """A file was written: its path."""
    settled = Signal()
    """No job is running any more."""

    def __init__(
        self, session: ReviewSession, window: MainWindow, library: Library, settings_file: Path
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._library = library
        self._settings_file = settings_file
        self._settings = settings.load(settings_file)
        self._entry: Entry | None = None
        self._bundle: Bundle | None = None
        self._jobs: set[Job] = set()
        self._opening: Job | None = None
        self._analysing: Job | None = None
        self._retired: list[Clip] = []
        self._connect()
        window.restore_layout(self._settings.layout)
        window.set_recent(list(self._settings.recent))
        window.set_folder(self._settings.folder)

    def _connect(self) -> None:
        window = self._window
        window.open_requested.connect(self.open_clip)
        window.demo_requested.connect(self.open_demo)
        window.model_requested.connect(self.choose_model)
        window.device_requested.connect(self.choose_device)
        window.analyse_requested.connect(self.analyse)
        window.cancel_requested.connect(self.cancel)
        window.export_requested.connect(self.export)
        window.closing.connect(self.shut_down)

    # Models and devices

    @Slot()
    def start(self) -> None:
        """Find models and devices; called once the window has been painted."""
        library, wanted = self._library, self._settings.model

        def find() -> Generator[_Models, None, _Models]:
            entries = tuple(library.entries())
            usable = [entry for entry in entries if entry.info is not None]
            chosen = next((entry for entry in usable if entry.name == wanted), None)
            models = _Models(entries, chosen or library.default())
            yield models
            from clarus_desktop.inference import devices

            automatic = devices.resolve().device.name
            return replace(models, devices=tuple(devices.available()), automatic=automatic)

        job = self._job(find, "models", self._show_error("No model could be loaded"))
        job.progressed.connect(self._models_found)
        job.finished.connect(self._devices_found)
        job.start()

    @Slot(object)
    def _models_found(self, models: _Models) -> None:
        self._window.set_models([e.name for e in models.entries if e.info is not None], models.chosen.name)
        self._use(models.chosen)

    @Slot(object)
    def _devices_found(self, models: _Models) -> None:
        choices = [("auto", f"Automatic: {models.automatic}")]
        choices += [(device.kind, f"{device.kind.upper()}: {device.name}") for device in models.devices]
        gone = self._settings.device not in [kind for kind, _ in choices]
        if gone:
            self._remember(replace(self._settings, device="auto"))
        self._window.set_devices(choices, self._settings.device)
        if gone:
            self.analyse()

    @Slot(str)
    def choose_model(self, name: str) -> None:
        """Use another bundle: its tracks take the place of the former's."""
        library = self._library

        def find() -> Generator[None, None, Entry]:
            yield
            return library.find(name)

        job = self._job(find, "model", self._show_error("The model was not changed"))
        job.finished.connect(self._model_chosen)
        job.start()

    @Slot(object)
    def _model_chosen(self, entry: Entry) -> None:
        self._remember(replace(self._settings, model=entry.name))
        self._use(entry)

    def _use(self, entry: Entry) -> None:
        info: ModelInfo | None = entry.info
        if info is None:
            self._window.show_error("The model was not changed", str(entry.error), "Choose another model.")
            return
        self._entry, self._bundle = entry, None
        self._session.set_model(info)
        self.analyse()

    @Slot(str)
    def choose_device(self, kind: str) -> None:
        """Analyse on another device from now on, the clip shown included."""
        if kind != self._settings.device:
            self._remember(replace(self._settings, device=kind))
            self.analyse()

    # Opening

    @Slot()
    def open_demo(self) -> None:
        self._open(resources.demo_clip(), remember=False)

    @Slot(str)
    def open_clip(self, path: str) -> None:
        """Open a clip; what is on screen stays until the new one has been read and checked."""
        self._open(Path(path), remember=True)

    def _open(self, path: Path, *, remember: bool) -> None:
        if self._opening is not None:
            self._opening.cancel()

        def opening() -> Generator[OpenProgress, None, tuple[Path, Clip, bool]]:
            from clarus_desktop.media import opening as open_steps

            clip = yield from open_steps(path)
            return path, clip, remember

        job = self._job(opening, "open", self._show_error(f"{path.name} was not opened"))
        job.setProperty("clip_name", path.name)
        job.progressed.connect(self._open_progressed)
        job.finished.connect(self._opened)
        job.ended.connect(self._open_ended)
        self._opening = job
        self._window.show_opening(path.name, 0, 0)
        job.start()

    @Slot(object)
    def _open_progressed(self, progress: OpenProgress) -> None:
        if self.sender() is not self._opening:
            return
        name = str(self._opening.property("clip_name"))
        self._window.show_opening(name, progress.done, progress.expected)
        if progress.first is not None and self._session.clip is None:
            self._window.show_preview(name, progress.first)

    @Slot(object)
    def _opened(self, result: tuple[Path, Clip, bool]) -> None:
        path, clip, remember = result
        if self.sender() is not self._opening:
            clip.frames.close()
            return
        self._cancel_analysis()
        before = self._session.load(clip)
        if before is not None:
            self._retired.append(before)
        if remember:
            self._remember(self._settings.with_recent(str(path.absolute())))
        self.analyse()

    @Slot()
    def _open_ended(self) -> None:
        if self.sender() is self._opening:
            self._opening = None
            self._window.show_opened()

    # Analysing

    @Slot()
    def analyse(self) -> None:
        """Analyse the clip under review from the start, with the chosen model and device."""
        self._cancel_analysis()
        clip, entry, bundle = self._session.clip, self._entry, self._bundle
        if clip is None or entry is None:
            return
        run_id = self._session.begin_run()
        device = self._settings.device

        def work() -> Generator[Bundle | Step, None, None]:
            from clarus_desktop.inference.analyze import analyze
            from clarus_desktop.inference.bundle import load_bundle

            loaded = bundle or load_bundle(entry.path, expected_sha256=entry.sha256)
            yield loaded
            yield from analyze(clip, loaded, run_id=run_id, device=device)

        job = self._job(work, "analyse", self._analysis_failed)
        job.setProperty("run_id", run_id)
        job.progressed.connect(self._analysis_progressed)
        job.finished.connect(self._analysis_finished)
        self._analysing = job
        job.start()

    @Slot(object)
    def _analysis_progressed(self, value: Bundle | Step) -> None:
        from clarus_desktop.inference.analyze import Step

        if self.sender() is not self._analysing:
            return
        if not isinstance(value, Step):
            self._bundle = value
            return
        if not self._session.add_chunk(value.chunk, value.engine):
            return
        self._session.set_analysis(
            value.chunk.run_id,
            Analysis(
                Status.RUNNING,
                value.done,
                value.total,
                value.frames_per_s,
                value.seconds_left,
                " ".join(value.engine.notes),
            ),
        )

    @Slot(object)
    def _analysis_finished(self, _result: None) -> None:
        self._end_analysis(Status.DONE)

    @Slot(object)
    def _analysis_failed(self, error: Exception) -> None:
        message, advice = _sentence(error)
        if self._end_analysis(Status.FAILED, message):
            self._window.show_error("The analysis stopped", message, advice)

    def _end_analysis(self, status: Status, message: str = "") -> bool:
        """Close the books of the run whose signal this is; False when it isn't the current one."""
        job = self.sender()
        if job is not self._analysing or self._analysing is None:
            return False
        self._analysing = None
        now = self._session.analysis
        self._session.set_analysis(
            int(job.property("run_id")),
            replace(now, status=status, seconds_left=None, message=message or now.message),
        )
        return True

    def _cancel_analysis(self) -> None:
        if self._analysing is not None:
            job, self._analysing = self._analysing, None
            job.cancel()
            self._session.set_analysis(
                int(job.property("run_id")), replace(self._session.analysis, status=Status.CANCELLED)
            )

    @Slot()
    def cancel(self) -> None:
        """Stop opening, or else stop the analysis; what is on screen stays."""
        if self._opening is not None:
            self._opening.cancel()
        else:
            self._cancel_analysis()

    # Exporting

    @Slot(str)
    def export(self, path: str) -> None:
        """Write the report, or the tracks as JSON or CSV, by the name's ending."""
        snapshot, clip = self._session.snapshot(), self._session.clip
        if snapshot is None or clip is None:
            self._window.show_error(
                "Nothing was exported", "No clip has been analysed yet.", "Open a clip first."
            )
            return
        target = Path(path)
        job = self._job(
            lambda: _exporting(snapshot, clip, target), "export", self._show_error("Nothing was exported")
        )
        job.finished.connect(self._exported)
        job.ended.connect(self._export_ended)
        self._window.set_busy_export(True)
        job.start()

    @Slot(object)
    def _exported(self, path: Path) -> None:
        self._window.show_notice(f"{path.name} was written.")
        self.exported.emit(str(path))

    @Slot()
    def _export_ended(self) -> None:
        self._window.set_busy_export(False)

    # Jobs

    def _job(
        self, work: Callable[[], Generator[Any, None, Any]], name: str, failed: Callable[..., None]
    ) -> Job:
        job = Job(work, name, self)
        job.failed.connect(failed)
        job.ended.connect(self._job_ended)
        self._jobs.add(job)
        return job

    @Slot()
    def _job_ended(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._jobs.discard(job)
            job.deleteLater()
        if not self._jobs:
            # Only now can no worker be reading a clip that has left the screen.
            self._close_retired()
            self.settled.emit()

    def _close_retired(self) -> None:
        for clip in self._retired:
            clip.frames.close()
        self._retired.clear()

    def _show_error(self, title: str) -> Callable[[Exception], None]:
        def show(error: Exception) -> None:
            self._window.show_error(title, *_sentence(error))

        return show

    def _remember(self, changed: Settings) -> None:
        self._settings = changed
        self._window.set_recent(list(changed.recent))
        self._window.set_folder(changed.folder)
        try:
            settings.save(self._settings_file, changed)
        except SettingsError as error:
            self._window.show_error("Settings", str(error), error.advice)

    @Slot()
    def shut_down(self) -> None:
        """Stop all work and remember the window; called as the window closes."""
        for job in tuple(self._jobs):
            job.cancel()
        for job in tuple(self._jobs):
            if not job.wait(SHUT_DOWN_S):
                log.warning("a job did not stop in time")
        if self._session.clip is not None:
            self._retired.append(self._session.clip)
        self._close_retired()
        self._remember(replace(self._settings, layout=self._window.save_layout()))


def _exporting(snapshot: Snapshot, clip: Clip, path: Path) -> Generator[None, None, Path]:
    from clarus_desktop.exports import export

    yield
    return export(snapshot, clip.frames, path)


def _sentence(error: Exception) -> tuple[str, str]:
    """Message and advice for the window. An error nobody foresaw is said to be one."""
    if isinstance(error, ClarusError):
        return str(error), error.advice
    log.error("unexpected: %s", describe(error))
    return (
        f"Something unexpected went wrong ({type(error).__name__}).",
        "What was on screen was kept. Please try again; the log says where it happened.",
    )
