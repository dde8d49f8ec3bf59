"""The model and the device that clips are analysed with: which there are, and which one is chosen."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from clarus_desktop.control.chosen import Chosen, Loading
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.memory import Memory
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.errors import ModelNotFoundError
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.preferences import AUTO, DeviceChoice
from clarus_desktop.jobs import Job
from clarus_desktop.session import ReviewSession

if TYPE_CHECKING:
    from clarus_desktop.inference.devices import Device
    from clarus_desktop.inference.library import Entry, Library
    from clarus_desktop.ui.main_window import MainWindow

REINSTALL = mark("Install the program again, or import a model.")


@dataclass(frozen=True, eq=False)
class _Devices:
    """What can compute on this machine."""

    found: dict[str, Device]
    """By the name to choose it by."""
    automatic: Device
    """Taken when the user leaves it open."""


class Models(QObject):
    """Finds models and devices, and lets the user choose."""

    changed = Signal()
    """There is a model to show clips with, or another one than before."""
    device_changed = Signal()
    """Analyse on another device from now on, or in another precision, the clip shown included."""
    devices_found = Signal()
    """``devices`` is known."""

    def __init__(
        self,
        session: ReviewSession,
        window: MainWindow,
        library: Library,
        memory: Memory,
        workers: Workers,
        failures: Failures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._library = library
        self._memory = memory
        self._workers = workers
        self._failures = failures
        self._entry: Entry | None = None
        self._loading: Loading | None = None
        self._missing: ModelNotFoundError | None = None
        self._names: list[str] = []
        self._devices_asked = False
        self._devices: tuple[DeviceChoice, ...] = ()
        self._choosing: Job | None = None

    @property
    def chosen(self) -> Chosen | None:
        """None while models, or the device chosen, are still looked for, and when no model can be used."""
        if self._entry is None or self._loading is None or self._awaits_devices:
            return None
        settings = self._memory.settings
        return Chosen(self._entry, settings.device, self._loading, settings.precision)

    @property
    def devices(self) -> tuple[DeviceChoice, ...]:
        """What can compute on this machine, ``auto`` first; empty until that is known."""
        return self._devices

    @property
    def missing(self) -> ModelNotFoundError | None:
        """Why nothing can be analysed, once no usable model was found."""
        return self._missing

    @property
    def names(self) -> tuple[str, ...]:
        """Of all models that can be used."""
        return tuple(self._names)

    def take(self, entry: Entry) -> None:
        """Use a model that has just been made or made anew; it joins the list."""
        if entry.name not in self._names:
            self._names.append(entry.name)
        self._window.set_models(self._names, entry.name)
        self._model_chosen(entry)

    @property
    def name(self) -> str:
        """Of the model in use; empty: none is."""
        return self._entry.name if self._entry is not None else ""

    def offer(self, entries: Sequence[Entry], default: Entry | None) -> None:
        """Models were added or removed: offer those that can be used. Where the one in use is gone, the
        default takes its place."""
        if self._entry is None and self._missing is None:  # models are still looked for
            return
        self._names = [entry.name for entry in entries if entry.info is not None]
        if self.name not in self._names:
            if default is not None:
                self._model_chosen(default)
            else:
                self._entry = self._loading = None
                self._missing = ModelNotFoundError(tr("No model can be used."), tr(REINSTALL))
        self._window.set_models(self._names, self.name)

    def find(self) -> None:
        """List models; the one that the user chose before is taken again."""
        library = self._library

        def find() -> Generator[None, None, list[Entry]]:
            yield
            return library.entries()

        job = self._workers.job(find, "models", self._failures.saying(tr("Models could not be listed")))
        job.finished.connect(self._models_found)
        job.start()
        if self._awaits_devices:
            self.find_devices()

    @Slot()
    def find_devices(self) -> None:
        """List devices, once. Where there is a graphics card that needs torch, and loading it slows down
        everything beside it: so when an analysis has loaded it, or nothing else is to be done."""
        if self._devices_asked:
            return
        self._devices_asked = True

        def find() -> Generator[None, None, _Devices]:
            yield
            from clarus_desktop.inference import devices

            return _Devices(devices.available(), devices.resolve().device)

        job = self._workers.job(find, "devices", self._failures.saying(tr("Devices could not be listed")))
        job.finished.connect(self._devices_found)
        job.start()

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
        self._choosing = self._workers.job(find, "model", self._model_refused)
        self._choosing.finished.connect(self._model_chosen)
        self._choosing.start()

    @Slot(str)
    def choose_device(self, name: str) -> None:
        """Analyse on another device from now on, the clip shown included."""
        self.choose(name, self._memory.settings.precision)

    def choose(self, device: str, precision: str) -> None:
        """Analyse on a device and in a precision from now on; one that the device lacks is left to it."""
        before = self._memory.settings
        self._remember(device, precision)
        self._show_devices()
        now = self._memory.settings
        if (now.device, now.precision) != (before.device, before.precision):
            self.device_changed.emit()

    @Slot(object)
    def _models_found(self, entries: list[Entry]) -> None:
        from clarus_desktop.inference.library import pick_default

        usable = {entry.name: entry for entry in entries if entry.info is not None}
        chosen = usable.get(self._memory.settings.model) or pick_default(entries, self._library.preferred)
        self._names = list(usable)
        self._window.set_models(self._names, chosen.name if chosen is not None else "")
        for entry in entries:
            if entry.error is not None:
                title = tr("The model “{name}” can't be used", name=entry.name)
                self._failures.say(title, entry.error)
        if chosen is not None:
            self._use(chosen)
            self._get_ready()
        else:
            self._missing = ModelNotFoundError(tr("No model can be used."), tr(REINSTALL))
            self._failures.say(tr("Clips can't be analysed"), self._missing)

    @Slot(object)
    def _devices_found(self, devices: _Devices) -> None:
        was_awaited = self._awaits_devices
        automatic = devices.automatic
        found = devices.found.items()
        self._devices = (
            DeviceChoice(AUTO, tr("Automatic: {device}", device=automatic.name), automatic.precisions),
            *(
                DeviceChoice(name, ": ".join((tr(each.label), each.name)), each.precisions)
                for name, each in found
            ),
        )
        self._remember(self._memory.settings.device, self._memory.settings.precision)
        self._show_devices()
        self.devices_found.emit()
        if was_awaited:
            self.changed.emit()
            self._get_ready()

    def _get_ready(self) -> None:
        """Let a worker prepare the first analysis, unless there is a clip to be analysed already."""
        chosen = self.chosen
        if chosen is None or self._session.clip is not None:
            return

        def work() -> Generator[None, None, None]:
            yield
            chosen.get_ready()

        # What goes wrong is told when a clip is analysed.
        self._workers.job(work, "ready", lambda _error: None).start()

    @property
    def _awaits_devices(self) -> bool:
        """What the user chose must first be known to be there; nothing is analysed until then."""
        chosen = self._memory.settings
        return (chosen.device, chosen.precision) != (AUTO, AUTO) and not self._devices

    def _remember(self, device: str, precision: str) -> None:
        """As far as it is there: else what is automatic takes its place."""
        if self._devices:
            known = {each.name: each.precisions for each in self._devices}
            device = device if device in known else AUTO
            precision = precision if precision in known[device] else AUTO
        settings = self._memory.settings
        if (device, precision) != (settings.device, settings.precision):
            self._memory.remember(replace(settings, device=device, precision=precision))

    def _show_devices(self) -> None:
        if self._devices:
            choices = [(each.name, each.label) for each in self._devices]
            self._window.set_devices(choices, self._memory.settings.device)

    @Slot(object)
    def _model_refused(self, error: Exception) -> None:
        self._failures.say(tr("The model was not changed"), error)
        self._window.refresh_models()

    @Slot(object)
    def _model_chosen(self, entry: Entry) -> None:
        self._memory.remember(replace(self._memory.settings, model=entry.name))
        self._use(entry)

    def _use(self, entry: Entry) -> None:
        self._entry, self._loading, self._missing = entry, Loading(entry), None
        self._session.set_model(entry.usable())
        self.changed.emit()
