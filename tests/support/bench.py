"""The parts of the controller on a real store, with a window that only notes what it is told."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from clarus_desktop.control.analysing import Analysing
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.history import History
from clarus_desktop.control.journal import Journal
from clarus_desktop.control.memory import Memory
from clarus_desktop.control.models import Models
from clarus_desktop.control.reviewing import Reviewing
from clarus_desktop.control.showing import Showing
from clarus_desktop.control.tuning import Tuning
from clarus_desktop.control.viewing import Viewing
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.clip import Clip, ClipInfo, Image, Timing
from clarus_desktop.core.errors import AnalysisError
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.model import EngineInfo, ModelInfo, Thresholds
from clarus_desktop.core.region import Region
from clarus_desktop.core.tracks import Chunk, TrackKind
from clarus_desktop.exam_session import ExamSession
from clarus_desktop.session import Analysis, ReviewSession, Status
from clarus_desktop.store import Store, open_store

if TYPE_CHECKING:
    from clarus_desktop.ui.main_window import MainWindow

FRAMES = 100
ENGINE = EngineInfo("cpu", "A processor", "torch", "float32")


class NoFrames:
    """The frames of a clip that nobody looks at."""

    def __init__(self) -> None:
        self.closed = False

    def __len__(self) -> int:
        return FRAMES

    def at_hand(self, index: int) -> Image | None:
        return None

    def frame(self, index: int) -> Image:
        raise IndexError(index)

    def close(self) -> None:
        self.closed = True


def make_clip(digit: str = "a", region: Region | None = None, timing: Timing = Timing.FILE) -> Clip:
    """A clip whose SHA-256 is that digit over and over; ``region``: what was found in its frames."""
    times = np.arange(FRAMES) / 25
    info = ClipInfo(f"{digit}.mp4", digit * 64, times, FRAMES / 25, 64, 48, "mp4, h264")
    return Clip(replace(info, region=region, timing=timing), NoFrames())


def make_model(digit: str = "f") -> ModelInfo:
    return ModelInfo(
        f"model-{digit}", "1.0", digit * 64, "resnet18", tuple(TrackKind), Thresholds(0.5, 0.2), RunRule(3, 0)
    )


class Told:
    """Notes the last arguments of every call, by the method's name."""

    def __init__(self) -> None:
        self.calls: dict[str, tuple[Any, ...]] = {}

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *arguments: self.calls.update({name: arguments})


def no_maps(images: Sequence[Image]) -> list[Any]:
    """The models here have no network."""
    raise AnalysisError("There is no network.")


class QuickAnalysis(QObject):
    """Analyses at once: frame i has the value i / FRAMES in either track."""

    completed = Signal()

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self.session = session
        self.runs = 0

    def cancel(self) -> None:
        pass

    def analyse(self) -> None:
        if self.session.model is None:
            return
        self.runs += 1
        run, values = self.session.begin_run(), np.arange(FRAMES) / FRAMES
        tracks = {kind: values.copy() for kind in self.session.tracks.kinds}
        self.session.add_chunk(Chunk(run, np.arange(FRAMES), tracks), ENGINE)
        self.session.set_analysis(run, Analysis(Status.DONE, FRAMES, FRAMES))
        self.completed.emit()


@dataclass
class Bench:
    """One program's worth of parts."""

    folder: Path
    qtbot: QtBot
    settings_file: Path
    window: Told = field(default_factory=Told)

    def __post_init__(self) -> None:
        window = cast("MainWindow", self.window)
        self.session, self.exam = ReviewSession(), ExamSession()
        self.workers, self.failures = Workers(), Failures(window)
        self.window.save_layout = lambda: ""  # type: ignore[method-assign]
        self.memory = Memory(window, self.failures, self.settings_file)
        self.journal = Journal(self.workers, self.open_store)
        self.viewing = Viewing(self.session, self.journal)
        self.reviewing = Reviewing(
            *(self.session, self.exam, window, self.journal, self.memory, self.viewing, self.failures)
        )
        self.tuning = Tuning(self.session, self.journal)
        self.analysis = QuickAnalysis(self.session)
        self.models = SimpleNamespace(chosen=None)
        self.showing = Showing(
            self.session,
            window,
            self.journal,
            cast(Models, self.models),
            cast(Analysing, self.analysis),
            self.tuning,
            self.viewing,
            self.failures,
        )
        self.history = History(self.session, self.exam, window, self.journal)
        self.reviewing.loaded.connect(self.showing.show)
        self.reviewing.taken_over.connect(self.showing.retune)
        self.viewing.region_changed.connect(self.showing.show)
        self.analysis.completed.connect(self.showing.keep)
        self.choose(make_model())

    def open_store(self) -> Store:
        return open_store(self.folder)

    @property
    def told(self) -> dict[str, tuple[Any, ...]]:
        """What the window was told last, by method."""
        return self.window.calls

    def choose(self, model: ModelInfo) -> None:
        self.models.chosen = SimpleNamespace(
            entry=SimpleNamespace(usable=lambda: model), explaining=lambda region: no_maps
        )
        self.session.set_model(model)
        self.showing.show()

    def open(self, clip: Clip, path: Path = Path(__file__)) -> None:
        """Open a clip and wait until it is shown with all that is kept of it."""
        with self.settling():
            self.session.load(clip)
            self.reviewing.open(path)
        assert self.session.judging.clip == clip.info.sha256

    @contextlib.contextmanager
    def settling(self) -> Iterator[None]:
        """What is done inside has come to its end afterwards."""
        with self.qtbot.waitSignal(self.workers.settled):
            yield

    def close(self) -> None:
        self.tuning.end()
        assert self.journal.shut_down()
        self.workers.shut_down()
