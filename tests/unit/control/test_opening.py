"""Opening a clip while another one is under review."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest

pytest.importorskip("PySide6")
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from bench import Told
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.memory import Memory
from clarus_desktop.control.opening import Opening
from clarus_desktop.control.workers import Workers
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.main_window import MainWindow
from videos import encode, pictures


class Watched(Told):
    """Notes which clip was under review when a first frame was shown, and when opening was over."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self.session = session
        self.seen: list[tuple[str, object]] = []

    def show_preview(self, name: str, _image: object) -> None:
        self.seen.append((name, self.session.clip))

    def show_opened(self) -> None:
        self.seen.append(("", self.session.clip))


class Desk:
    def __init__(self) -> None:
        self.session, self.workers = ReviewSession(), Workers()
        self.window = Watched(self.session)
        window = cast(MainWindow, self.window)
        failures = Failures(window)
        self.parent = QObject()
        memory = Memory(window, failures, None)
        self.opening = Opening(self.session, window, memory, self.workers, failures, self.parent)
        self.memory = memory


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk()
    with qtbot.waitSignal(desk.workers.settled):
        desk.opening.open_clip(str(encode(tmp_path / "first.mp4", pictures(5, 32, 32, 1))))
    desk.window.seen.clear()
    return desk


def test_a_first_frame_is_shown_before_the_clip_takes_the_other_s_place(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    before = desk.session.clip
    with qtbot.waitSignal(desk.workers.settled):
        desk.opening.open_clip(str(encode(tmp_path / "second.mp4", pictures(5, 32, 32, 2))))
    assert desk.session.clip is not None
    assert desk.session.clip.info.name == "second.mp4"
    assert desk.window.seen == [("second.mp4", before), ("", desk.session.clip)]


def test_a_clip_that_is_not_the_one_wanted_leaves_the_other(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    before = desk.session.clip
    with qtbot.waitSignal(desk.workers.settled):
        path = encode(tmp_path / "second.mp4", pictures(5, 32, 32, 2))
        desk.opening.open_known(str(path), "0" * 64)
    assert desk.session.clip is before
    assert desk.window.seen == [("second.mp4", before), ("", before)]


def test_a_clip_that_is_given_up_leaves_the_other(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    before, told = desk.session.clip, desk.window.show_preview

    def give_up(*arguments: Any) -> None:
        told(*arguments)
        desk.opening.cancel()

    desk.window.show_preview = give_up  # type: ignore[method-assign]
    with qtbot.waitSignal(desk.workers.settled):
        desk.opening.open_clip(str(encode(tmp_path / "second.mp4", pictures(5, 32, 32, 2))))
    assert desk.session.clip is before
    assert desk.window.seen == [("second.mp4", before), ("", before)]


def test_an_opened_clip_is_remembered(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = encode(tmp_path / "second.mp4", pictures(5, 32, 32, 2))
    desk.opening.open_clip(str(path))
    qtbot.waitUntil(lambda: desk.memory.settings.recent[:1] == (str(path),))
