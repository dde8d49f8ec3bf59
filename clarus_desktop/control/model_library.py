"""The models of this computer: lists, verifies, imports and removes them, and makes one the default."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from clarus_desktop import places
from clarus_desktop.control.failures import sentence
from clarus_desktop.core.language import joined, mark, tr
from clarus_desktop.core.model import ListedModel
from clarus_desktop.core.tracks import TrackKind

if TYPE_CHECKING:
    from clarus_desktop.control.failures import Failures
    from clarus_desktop.control.memory import Memory
    from clarus_desktop.control.models import Models
    from clarus_desktop.control.workers import Workers
    from clarus_desktop.inference.library import Entry, Library
    from clarus_desktop.jobs import Job, Work
    from clarus_desktop.ui.import_dialog import ImportDialog
    from clarus_desktop.ui.main_window import MainWindow
    from clarus_desktop.ui.models_window import ModelsWindow

Listing = tuple["list[Entry]", "Entry | None"]
"""All models, and the default among them."""
SOUND = mark("Hash, keys, shapes, numbers and golden output of “{name}” hold.")
NO_DISTANCE = mark(
    "It has no distance track yet: Analysis → Recalibrate… builds one from healthy clips of your own."
)


class ModelLibrary(QObject):
    """Serves the Models window and the one to import from, one request after another: also where a window was
    closed and opened again while what it asked for goes on."""

    def __init__(
        self,
        window: MainWindow,
        models: Models,
        library: Library,
        memory: Memory,
        workers: Workers,
        failures: Failures,
        folder: Path,
        parent: QObject,
    ) -> None:
        """``folder``: the user's models."""
        super().__init__(parent)
        self._main, self._models, self._library, self._memory = window, models, library, memory
        self._workers, self._failures, self._folder = workers, failures, folder
        self._window: ModelsWindow | None = None
        self._importing: ImportDialog | None = None
        self._import: Job | None = None
        self._turn = threading.Lock()
        """Of the job that reads or writes models or what is being fetched."""
        self._entries: dict[str, Entry] = {}
        self._done = self._chosen = ""
        window.commands["models"].triggered.connect(self._open)

    @Slot()
    def _open(self) -> None:
        from clarus_desktop.ui.models_window import ModelsWindow

        if self._window is not None:
            return
        self._window = ModelsWindow(self._main)
        self._window.verify_requested.connect(self._verify)
        self._window.default_requested.connect(self._make_default)
        self._window.remove_requested.connect(self._remove)
        self._window.add_requested.connect(self._open_import)
        self._window.finished.connect(self._closed)
        self._window.open()
        self._list()

    def _list(self, done: str = "", chosen: str = "") -> None:
        """List the models; ``done`` is said then, and the model of the name ``chosen`` is at hand."""
        library = self._library
        self._done, self._chosen = done, chosen

        def work() -> Generator[None, None, Listing]:
            from clarus_desktop.inference.library import pick_default

            yield
            entries = library.entries()
            return entries, pick_default(entries, library.preferred)

        self._start(work, self._listed)

    @Slot(object)
    def _listed(self, listing: Listing) -> None:
        entries, default = listing
        self._entries = {entry.name: entry for entry in entries}
        self._models.offer(entries, default)
        self._show(default)

    def _show(self, default: Entry | None) -> None:
        if self._window is None:
            return
        listed = [
            ListedModel(
                entry.name,
                entry.info,
                sentence(entry.error) if entry.error is not None else "",
                entry.bundled,
                entry is default,
                entry.name == self._models.name,
            )
            for entry in self._entries.values()
        ]
        self._window.show_models(listed, self._chosen)
        self._window.end(self._done)

    # Verify, default, remove

    @Slot(str)
    def _verify(self, name: str) -> None:
        entry = self._entries[name]

        def work() -> Generator[None, None, str]:
            from clarus_desktop.inference.loading import load_torch

            yield
            load_torch()
            from clarus_desktop.inference.bundle import verified

            verified(entry)
            return tr(SOUND, name=name)

        self._begin(tr("“{name}” is being verified.", name=name))
        self._start(work, self._changed)

    @Slot(str)
    def _make_default(self, name: str) -> None:
        entry, folder = self._entries[name], self._folder

        def work() -> Generator[None, None, Entry]:
            from clarus_desktop.inference.library import make_default

            yield
            make_default(entry, folder)
            return entry

        self._begin(tr("“{name}” is made the default.", name=name))
        self._start(work, self._default_made)

    @Slot(object)
    def _default_made(self, entry: Entry) -> None:
        if self._models.name != entry.name:
            self._models.take(entry)
        self._list(tr("“{name}” is used from now on.", name=entry.name))

    @Slot(str)
    def _remove(self, name: str) -> None:
        entry = self._entries[name]

        def work() -> Generator[None, None, str]:
            from clarus_desktop.inference.library import remove

            yield
            remove(entry)
            return tr("“{name}” was removed.", name=name)

        self._begin(tr("“{name}” is being removed.", name=name))
        self._start(work, self._changed)

    @Slot(object)
    def _changed(self, done: str) -> None:
        self._list(tr(done))

    # Import

    @Slot()
    def _open_import(self) -> None:
        from clarus_desktop.inference.published import PUBLISHED
        from clarus_desktop.ui.import_dialog import ImportDialog

        published = [(each.title, each.name, each.address) for each in PUBLISHED]
        self._importing = ImportDialog(published, self._memory.settings.folder, self._window)
        self._importing.file_chosen.connect(self._import_file)
        self._importing.address_chosen.connect(self._import_address)
        self._importing.cancel_requested.connect(self._cancel)
        self._importing.finished.connect(self._import_closed)
        self._importing.open()

    @Slot(str, str)
    def _import_file(self, path: str, name: str) -> None:
        folder, taken = self._folder, list(self._entries)

        def work() -> Generator[Any, None, Entry]:
            from clarus_desktop.inference.loading import load_torch

            yield
            load_torch()
            from clarus_desktop.inference.importing import import_checkpoint

            return (yield from import_checkpoint(Path(path), name, folder, taken=taken))

        self._start_import(work)

    @Slot(str, str)
    def _import_address(self, address: str, name: str) -> None:
        folder, taken = self._folder, list(self._entries)

        def work() -> Generator[Any, None, Entry]:
            from clarus_desktop.inference.published import fetch_model

            return (yield from fetch_model(address, name, folder, places.downloads(), taken=taken))

        self._start_import(work)

    def _start_import(self, work: Work) -> None:
        self._import = self._start(work, self._imported)
        self._import.progressed.connect(self._progressed)
        self._import.cancelled.connect(self._stopped)

    @Slot(object)
    def _progressed(self, step: Any) -> None:
        if self._importing is None or step is None:
            return
        if isinstance(step, str):
            self._importing.show_step(tr(step))
        else:
            self._importing.show_progress(step.done, step.total, step.host)

    @Slot(object)
    def _imported(self, entry: Entry) -> None:
        lacks = TrackKind.DISTANCE not in entry.usable().kinds
        done = joined(
            tr("The model “{name}” was imported.", name=entry.name), tr(NO_DISTANCE) if lacks else ""
        )
        if self._importing is not None and self.sender() is self._import:
            self._importing.end(done)
        self._list(done, entry.name)

    # Work

    def _begin(self, sentence: str) -> None:
        if self._window is not None:
            self._window.begin(sentence)

    def _start(self, work: Work, done: Callable[..., None]) -> Job:
        turn = self._turn

        def in_turn() -> Generator[Any, None, Any]:
            with turn:
                yield
                return (yield from work())

        job = self._workers.job(in_turn, "library", self._failed, tells_result=True)
        job.finished.connect(done)
        job.start()  # what it has to tell comes when this thread is idle again
        return job

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        told = self._failures.note(error)
        if self._importing is not None and self.sender() is self._import:
            self._importing.end(told)
        if self._window is not None:
            self._window.end(told)

    @Slot()
    def _stopped(self) -> None:
        if self._importing is not None and self.sender() is self._import:
            self._importing.show_stopped()

    @Slot()
    def _cancel(self) -> None:
        if self._import is not None:
            self._import.cancel()

    @Slot()
    def _import_closed(self) -> None:
        self._importing = None

    @Slot()
    def _closed(self) -> None:
        self._window = None
