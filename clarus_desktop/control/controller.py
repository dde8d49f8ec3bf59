"""Controller: puts the parts together and connects them with the window and with each other."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from clarus_desktop import places
from clarus_desktop.control.analysing import Analysing
from clarus_desktop.control.archives import Archives
from clarus_desktop.control.exams import Exams
from clarus_desktop.control.explaining import Explaining
from clarus_desktop.control.exporting import Exporting
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.fetching import Fetching
from clarus_desktop.control.following import Following
from clarus_desktop.control.handing import Handing
from clarus_desktop.control.helping import Helping
from clarus_desktop.control.history import History
from clarus_desktop.control.journal import Journal
from clarus_desktop.control.letterheads import Letterheads
from clarus_desktop.control.likening import Likening
from clarus_desktop.control.memory import Memory
from clarus_desktop.control.model_library import ModelLibrary
from clarus_desktop.control.models import Models
from clarus_desktop.control.opening import Opening
from clarus_desktop.control.paths import Paths
from clarus_desktop.control.picturing import Picturing
from clarus_desktop.control.preferring import Preferring
from clarus_desktop.control.recalibrating import Recalibrating
from clarus_desktop.control.recordings import Recordings
from clarus_desktop.control.reviewing import Reviewing
from clarus_desktop.control.showing import Showing
from clarus_desktop.control.tuning import Tuning
from clarus_desktop.control.viewing import Viewing
from clarus_desktop.control.workers import Workers
from clarus_desktop.exam_session import ExamSession
from clarus_desktop.session import ReviewSession

if TYPE_CHECKING:
    from clarus_desktop.inference.library import Library
    from clarus_desktop.store import Store
    from clarus_desktop.ui.main_window import MainWindow

log = logging.getLogger(__name__)


class Controller(QObject):
    """Open → analyse → review → export."""

    settled = Signal()
    """No job is running any more."""

    def __init__(
        self,
        session: ReviewSession,
        exam: ExamSession,
        window: MainWindow,
        library: Library,
        settings_file: Path | None,
        store_folder: Path | None,
        models_folder: Path,
        *,
        read_only: bool = False,
    ) -> None:
        """
        Args:
            session, exam, window: what is to be served.
            library: where models are.
            settings_file: None to remember nothing.
            store_folder: where reviews are kept; None to keep none.
            models_folder: where models that are made here are put.
            read_only: only look at the reviews, for another window writes them.
        """
        super().__init__(window)
        self._session = session
        self._window = window
        self._workers = Workers(self)
        self._failures = Failures(window)
        self._memory = Memory(window, self._failures, settings_file)
        self._journal = Journal(self._workers, _opener(store_folder, read_only), self)
        self._models = Models(session, window, library, self._memory, self._workers, self._failures, self)
        self._opening = Opening(session, window, self._memory, self._workers, self._failures, self)
        self._analysing = Analysing(session, self._models, self._workers, self._failures, self)
        self._fetching = Fetching(session, window, self)
        self._explaining = Explaining(session, self._models, self._workers, self._failures, self)
        self._likening = Likening(session, self._models, self._workers, self._failures, self)
        self._following = Following(session, self._workers, self._failures, self)
        logo_file = settings_file.with_name(places.logo_file().name) if settings_file is not None else None
        self._letterheads = Letterheads(
            *(window, self._memory, self._workers, self._failures, logo_file, self)
        )
        self._exporting = Exporting(
            *(session, window, self._models, self._letterheads),
            *(self._journal, self._workers, self._failures, self),
        )
        self._handing = Handing(
            *(session, window, self._models, self._letterheads),
            *(self._journal, self._workers, self._failures, self),
        )
        self._picturing = Picturing(session, window, self._journal, self._workers, self._failures, self)
        self._viewing = Viewing(session, self._journal, self)
        self._reviewing = Reviewing(
            *(session, exam, window, self._journal, self._memory, self._viewing, self._failures, self)
        )
        self._tuning = Tuning(session, self._journal, self)
        self._showing = Showing(
            *(session, window, self._journal, self._models, self._analysing),
            *(self._tuning, self._viewing, self._failures, self),
        )
        self._history = History(session, exam, window, self._journal, self)
        self._exams = Exams(
            *(session, exam, window, self._opening, self._models, self._letterheads),
            *(self._journal, self._memory, self._workers, self._failures, self),
        )
        self._archives = Archives(
            *(exam, window, self._exams, self._opening, self._showing),
            *(self._journal, self._memory, self._workers, self._failures, self),
        )
        self._paths = Paths(window, self._workers, self._failures, self)
        self._recordings = Recordings(
            window, self._opening, self._exams.opening, self._workers, self._failures, self
        )
        self._recalibrating = Recalibrating(
            window, self._models, self._memory, self._workers, self._failures, models_folder, self
        )
        self._model_library = ModelLibrary(
            window, self._models, library, self._memory, self._workers, self._failures, models_folder, self
        )
        self._preferring = Preferring(
            *(window, self._models, self._reviewing, self._memory, self._workers, self._failures, self)
        )
        self._helping = Helping(window, self._memory, self._workers, self._failures, self)
        self._helping.language_chosen.connect(self._preferring.choose_language)
        self._connect()

    def _connect(self) -> None:
        window = self._window
        window.open_requested.connect(self.open)
        window.exam_page.folder_requested.connect(self.open)
        window.demo_requested.connect(self._opening.open_demo)
        window.model_requested.connect(self._models.choose_model)
        window.device_requested.connect(self._models.choose_device)
        window.analyse_requested.connect(self._showing.analyse)
        window.analysis_requested.connect(self._showing.show_kept)
        window.cancel_requested.connect(self.cancel)
        window.export_requested.connect(self._exporting.export)
        window.hand_on_requested.connect(self._handing.hand_on)
        window.picture_requested.connect(self._picturing.save)
        window.template_requested.connect(self._letterheads.ask)
        window.reviewer_requested.connect(self._reviewing.set_reviewer)
        window.blind_requested.connect(self._reviewing.set_blind)
        window.retry_requested.connect(self._reviewing.retry)
        window.hiding_requested.connect(self._memory.remember_hidden)
        window.history_wanted.connect(self._history.want)
        window.recalibrate_requested.connect(self._recalibrating.open)
        window.leaving.connect(self.save_all)
        window.closing.connect(self.shut_down)
        self._paths.clip_found.connect(self._opening.open_clip)
        self._paths.exam_found.connect(self._exams.opening.open_folder)
        self._paths.archive_found.connect(self._archives.open)
        self._paths.recordings_found.connect(self._recordings.offer)
        self._opening.opened.connect(self._handing.clip_opened)
        self._opening.opened.connect(self._reviewing.open)
        self._reviewing.loaded.connect(self._showing.show)
        self._showing.shown.connect(window.standstill.end)
        self._viewing.region_changed.connect(self._showing.show)
        self._viewing.layouts_changed.connect(self._exams.rows.forget_verdicts)
        self._reviewing.taken_over.connect(self._showing.retune)
        self._reviewing.reviewer_changed.connect(self._exams.rows.refresh_all)
        self._showing.kept.connect(self._exams.clip_analysed)
        self._models.changed.connect(self._showing.show)
        self._models.device_changed.connect(self._showing.analyse)
        self._models.device_changed.connect(self._exams.queue.restart)
        self._analysing.completed.connect(self._showing.keep)
        self._exams.files.imported.connect(self._reviewing.reload)
        self._workers.unforeseen.connect(self.say_unforeseen)
        # Devices are looked for when the model has been loaded, or there is nothing else to do.
        self._workers.settled.connect(self._models.find_devices)
        self._workers.settled.connect(self.settled)
        self._history.want(window.commands["history"].isChecked())  # as the layout remembered has it

    @property
    def last_error(self) -> str:
        """What the window was last told to say went wrong."""
        return self._failures.last

    @Slot()
    def start(self) -> None:
        """Open the store, find models and devices, prepare to read clips, have plots shown; called once the
        window has been painted."""
        self._journal.open()
        self._models.find()
        self._opening.prepare()
        # Here, though it takes a while: PySide makes its types as they are asked for, which is not safe in
        # two threads at once, and pyqtgraph asks for many as it is imported.
        self._window.build_plots()

    def welcome(self) -> None:
        """Welcome a user who has not acknowledged the research-use statement yet."""
        self._helping.welcome()

    @Slot(str)
    def say_unforeseen(self, where: str) -> None:
        """Show that something happened which nobody foresaw: its kind and place."""
        self._failures.say_unforeseen(where)

    @Slot()
    def open_demo(self) -> None:
        """Open the bundled demo clip."""
        self._opening.open_demo()

    @Slot(str)
    def open(self, path: str) -> None:
        """Open a clip, an archive, or a folder as an exam; what is on screen stays until it has been looked
        at. Where there are several studies, the user is asked."""
        self._paths.open(path)

    @Slot()
    def cancel(self) -> None:
        """Stop opening a clip or a folder, or else stop the analysis; what is on screen stays."""
        opening = (self._paths, self._archives, self._opening, self._exams, self._handing)
        if not any(each.cancel() for each in opening):
            self._analysing.cancel()

    @Slot()
    def save_all(self) -> None:
        """Save all that is not saved yet, now: the window wants to close, and asks if something remains."""
        self._tuning.end()
        self._journal.flush()

    @Slot()
    def shut_down(self) -> None:
        """Save what is left, stop all work but exports, which are waited for, and remember the window; called
        as it closes."""
        self._workers.settled.disconnect(self._models.find_devices)  # nothing is begun any more
        if self._session.clip is not None:
            self._workers.retire(self._session.clip)
        self._fetching.shut_down()
        self._workers.shut_down()
        if not self._journal.shut_down():  # after the exports, which the log tells of
            log.error("not everything could be saved")
        self._memory.remember_layout()


def _opener(folder: Path | None, read_only: bool) -> Callable[[], Store] | None:
    """Opens the store, for a worker; None where there is none."""
    if folder is None:
        return None

    def open_folder() -> Store:
        from clarus_desktop.store import open_store

        return open_store(folder, write=not read_only)

    return open_folder
