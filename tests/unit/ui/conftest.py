"""A session with a made-up clip and model, and the window on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import Clip, ClipInfo, Image
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.model import EngineInfo, ModelInfo, Thresholds
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.tracks import Chunk, TrackKind
from clarus_desktop.exam_session import ExamSession
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.main_window import MainWindow
from clarus_desktop.ui.theme import use_scheme

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
ENGINE = EngineInfo("cpu", "A processor", "torch", "float32")


class GreyFrames:
    """Frame i is grey level i (mod 256), 64 × 48."""

    def __init__(self, count: int) -> None:
        self._count = count
        self.closed = False

    def __len__(self) -> int:
        return self._count

    def at_hand(self, index: int) -> Image:
        return self.frame(index)

    def frame(self, index: int) -> Image:
        assert not self.closed
        image = np.full((48, 64, 3), index % 256, np.uint8)
        image.setflags(write=False)
        return image

    def close(self) -> None:
        self.closed = True


MakeClip = Callable[..., Clip]
MakeModel = Callable[..., ModelInfo]


@pytest.fixture
def make_clip() -> MakeClip:
    def make(
        count: int = 100, name: str = "clip.mp4", warnings: tuple[str, ...] = (), fps: float = 25.0
    ) -> Clip:
        times = np.arange(count) / fps
        info = ClipInfo(name, "0" * 64, times, count / fps, 64, 48, "mp4, h264", warnings)
        return Clip(info, GreyFrames(count))

    return make


@pytest.fixture
def make_model() -> MakeModel:
    def make(kinds: tuple[TrackKind, ...] = tuple(TrackKind), **changes: Any) -> ModelInfo:
        reference = np.linspace(0.0, 0.3, 200) if TrackKind.DISTANCE in kinds else np.empty(0)
        facts: dict[str, Any] = {
            "name": "model-a",
            "version": "1.0",
            "sha256": "f" * 64,
            "architecture": "resnet18",
            "kinds": kinds,
            "thresholds": Thresholds(0.5, 0.2),
            "rule": RunRule(3, 0),
            "reference_distances": reference,
        }
        return ModelInfo(**{**facts, **changes})

    return make


@pytest.fixture
def session(qapp: QApplication) -> ReviewSession:
    return ReviewSession()


@pytest.fixture
def write(session: ReviewSession) -> Callable[..., None]:
    """Write values into the session's run, from frame ``first`` on."""

    def write_values(probability: Any, distance: Any = None, first: int = 0) -> None:
        count = len(probability)
        values = {TrackKind.PROBABILITY: np.asarray(probability, float)}
        values[TrackKind.DISTANCE] = np.full(count, 0.1) if distance is None else np.asarray(distance, float)
        kept = {kind: values[kind] for kind in session.tracks.kinds}
        assert session.add_chunk(Chunk(session.run_id, np.arange(first, first + count), kept), ENGINE)

    return write_values


def hills(count: int = 100) -> tuple[Any, Any]:
    """Probability above 0.5 at frames 20–29 and 60–69, distance above 0.2 at 25–44."""
    probability, distance = np.full(count, 0.1), np.full(count, 0.05)
    probability[20:30], probability[60:70], distance[25:45] = 0.8, 0.7, 0.3
    return probability, distance


@pytest.fixture
def reviewed(
    session: ReviewSession, make_clip: MakeClip, make_model: MakeModel, write: Callable[..., None]
) -> ReviewSession:
    """A clip of 100 frames at 25/s, fully analysed and reviewed by Ann, whose judgements are saved at once;
    segments as ``hills`` tells."""
    session.set_model(make_model())
    session.load(make_clip())
    session.judging.load("0" * 64, "Ann", Review(), {})
    session.judging.change_requested.connect(session.judging.saved)
    write(*hills())
    return session


@pytest.fixture
def exam(qapp: QApplication) -> ExamSession:
    """No exam so far."""
    return ExamSession()


def _show(qtbot: QtBot, session: ReviewSession, exam: ExamSession) -> MainWindow:
    window = MainWindow(RESOURCES)
    window.furnish(session, exam)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitActive(window):  # without a window manager, shortcuts wait for that
        window.show()
        window.activateWindow()
    window.build_plots()
    qtbot.wait(1)
    return window


@pytest.fixture
def empty_window(qtbot: QtBot, session: ReviewSession, exam: ExamSession) -> MainWindow:
    """The window with no clip."""
    return _show(qtbot, session, exam)


@pytest.fixture
def window(qtbot: QtBot, reviewed: ReviewSession, exam: ExamSession) -> MainWindow:
    """The window on the reviewed session."""
    window = _show(qtbot, reviewed, exam)
    qtbot.waitUntil(lambda: window.flags.model.rowCount() == 3)
    return window


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    """Dark for one test."""
    use_scheme(qapp, Qt.ColorScheme.Dark)
    yield
    use_scheme(qapp, Qt.ColorScheme.Light)
