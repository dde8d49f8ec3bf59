"""Controller: open → analyse → review → export. The only place that knows all services and the window.

Services are imported inside the jobs, in the worker: no heavy library is loaded before the window shows.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from clarus_desktop import resources, settings
from clarus_desktop.core.clip import Clip
from clarus_desktop.core.errors import ClarusError, ModelNotFoundError, ReportError, SettingsError
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.exports import PageSize, export
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

SHUT_DOWN_S = 20.0
"""How long a closing window waits for its workers, an export above all."""
REINSTALL = "Install the program again, or import a model."


@dataclass(frozen=True, eq=False)
class _Devices:
    """What can compute on this machine."""

    found: tuple[Device, ...]
    automatic: Device
    """Taken when the user leaves it open."""


class Controller(QObject):
    """Starts and cancels jobs, and carries their results into the session and the window."""

    settled = Signal()
    """No job is running any more."""

    def __init__(
        self, session: ReviewSession, window: MainWindow, library: Library, settings_file: Path | None
    ) -> None:
        """``settings_file``: None to remember nothing."""
        super().__init__(window)
        self._session = session
        self._window = window
        self._library = library
        self._settings_file = settings_file
        self._settings = settings.load(settings_file) if settings_file is not None else Settings()
        self.last_error = ""
        """What the window was last told to say went wrong."""
        self._entry: Entry | None = None
        self._no_model = False
        self._bundle: Bundle | None = None
        self._devices: _Devices | None = None
        self._jobs: set[Job] = set()
        self._exports: set[Job] = set()
        self._choosing: Job | None = None
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
        library = self._library

        def find() -> Generator[list[Entry], None, _Devices]:
            yield library.entries()
            from clarus_desktop.inference import devices

            return _Devices(tuple(devices.available()), devices.resolve().device)

        job = self._job(find, "models", self._failing("Models and devices could not be listed"))
        job.progressed.connect(self._models_found)
        job.finished.connect(self._devices_found)
        job.start()

    @Slot(object)
    def _models_found(self, entries: list[Entry]) -> None:
        from clarus_desktop.inference.library import pick_default

        usable = {entry.name: entry for entry in entries if entry.info is not None}
        chosen = usable.get(self._settings.model) or pick_default(entries)
        self._window.set_models(list(usable), chosen.name if chosen is not None else "")
        for entry in entries:
            if entry.error is not None:
                self._say(f"The model “{entry.name}” can't be used", entry.error)
        if chosen is not None:
            self._use(chosen)
        else:
            self._no_model = True
            self._say("Clips can't be analysed", ModelNotFoundError("No model can be used.", REINSTALL))

    @Slot(object)
    def _devices_found(self, devices: _Devices) -> None:
        self._devices = devices
        choices = [("auto", f"Automatic: {devices.automatic.name}")]
        choices += [(device.kind, f"{device.kind.upper()}: {device.name}") for device in devices.found]
        waiting = self._settings.device != "auto"
        if self._settings.device not in [kind for kind, _ in choices]:
            self._remember(replace(self._settings, device="auto"))
        self._window.set_devices(choices, self._settings.device)
        if waiting:
            self.analyse()

    @Slot(str)
    def choose_model(self, name: str) -> None:
        """Use another bundle: its tracks take the place of the former's."""
        library = self._library

        def find() -> Generator[None, None, Entry]:
            yield
            entry = library.find(name)
            entry.usable()
            return entry

        if self._choosing is not None:
            self._choosing.cancel()
        self._choosing = self._job(find, "model", self._model_refused)
        self._choosing.finished.connect(self._model_chosen)
        self._choosing.start()

    @Slot(object)
    def _model_refused(self, error: Exception) -> None:
        self._say("The model was not changed", error)
        self._window.refresh_models()

    @Slot(object)
    def _model_chosen(self, entry: Entry) -> None:
        self._remember(replace(self._settings, model=entry.name))
        self._use(entry)

    def _use(self, entry: Entry) -> None:
        self._entry, self._bundle, self._no_model = entry, None, False
        self._cancel_analysis()
        self._session.set_model(entry.usable())
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

        job = self._job(opening, "open", self._failing(f"“{path.name}” was not opened"))
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
        self._cancel_analysis()
        before = self._session.load(clip)
        if before is not None:
            self._retired.append(before)
        self.analyse()
        if remember:
            self._remember(self._settings.with_recent(str(path.absolute())))

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
        if self._no_model:
            self._say("The clip can't be analysed", ModelNotFoundError("No model can be used.", REINSTALL))
        # A device of the user's choice must first be known to be there.
        devices_awaited = self._devices is None and self._settings.device != "auto"
        if clip is None or entry is None or devices_awaited:
            return
        run_id = self._session.begin_run()
        device = self._settings.device

        def work() -> Generator[Bundle | Step, None, None]:
            from clarus_desktop.inference.analyze import analyze
            from clarus_desktop.inference.bundle import load_entry

            loaded = bundle or load_entry(entry)
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
        self.last_error = " ".join(_sentence(error)).strip()
        self._end_analysis(Status.FAILED, self.last_error)

    def _end_analysis(self, status: Status, message: str = "") -> None:
        """Close the books of the run whose signal this is."""
        job, self._analysing = self.sender(), None
        now = self._session.analysis
        self._session.set_analysis(
            int(job.property("run_id")),
            replace(now, status=status, seconds_left=None, message=message or now.message),
        )

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
            error = ReportError(
                "No clip has been analysed yet.", "Open a clip, or wait for the first values."
            )
            self._say("Nothing was exported", error)
            return
        target = Path(path)
        imperial = QLocale.MeasurementSystem.ImperialUSSystem
        page: PageSize = "Letter" if QLocale.system().measurementSystem() == imperial else "A4"
        job = self._job(
            lambda: _exporting(snapshot, clip, target, page), "export", self._failing("Nothing was exported")
        )
        self._exports.add(job)
        job.finished.connect(self._exported)
        job.ended.connect(self._export_ended)
        self._window.set_busy_export(True)
        job.start()

    @Slot(object)
    def _exported(self, path: Path) -> None:
        self._window.show_notice(f"“{path.name}” was written.")

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
            self._exports.discard(job)
            job.deleteLater()
        if not self._jobs:
            # Only now can no worker be reading a clip that has left the screen.
            self._close_retired()
            self.settled.emit()

    def _close_retired(self) -> None:
        for clip in self._retired:
            clip.frames.close()
        self._retired.clear()

    def _failing(self, title: str) -> Callable[[Exception], None]:
        def say(error: Exception) -> None:
            self._say(title, error)

        return say

    def _say(self, title: str, error: Exception) -> None:
        message, advice = _sentence(error)
        self.last_error = f"{message} {advice}".strip()
        self._window.show_error(title, message, advice)

    def _remember(self, changed: Settings) -> None:
        self._settings = changed
        self._window.set_recent(list(changed.recent))
        self._window.set_folder(changed.folder)
        if self._settings_file is None:
            return
        try:
            settings.save(self._settings_file, changed)
        except SettingsError as error:
            self._say("Settings", error)

    @Slot()
    def shut_down(self) -> None:
        """Stop all work but exports, which are waited for, and remember the window; called as it closes."""
        for job in self._jobs - self._exports:
            job.cancel()
        deadline = time.monotonic() + SHUT_DOWN_S
        stopped = [job.wait(max(deadline - time.monotonic(), 0.0)) for job in tuple(self._jobs)]
        if all(stopped):
            if self._session.clip is not None:
                self._retired.append(self._session.clip)
            self._close_retired()
        else:
            log.warning("a job did not stop in time")
        self._remember(replace(self._settings, layout=self._window.save_layout()))


def _exporting(snapshot: Snapshot, clip: Clip, path: Path, page: PageSize) -> Generator[None, None, Path]:
    yield
    return export(snapshot, clip.frames, path, page)


def _sentence(error: Exception) -> tuple[str, str]:
    """Message and advice for the window. An error nobody foresaw is said to be one."""
    if isinstance(error, ClarusError):
        return str(error), error.advice
    log.error("unexpected: %s", describe(error))
    return (
        f"Something unexpected went wrong ({type(error).__name__}).",
        "What was on screen was kept. Please try again; the log says where it happened.",
    )
