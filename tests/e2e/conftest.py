"""End-to-end tests enter through the real ``main()``; a script plays the user where Qt would wait for one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clarus_desktop.cli import main
from clarus_desktop.session import ReviewSession, Status
from clarus_desktop.ui.main_window import MainWindow

ANALYSIS_MS = 120_000


class Desk:
    """The program as its user has it: the window, and what the tests may look at."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot
        session = window.findChild(ReviewSession) or window.session
        self.session: ReviewSession = session

    def wait_for_analysis(self) -> None:
        self.qtbot.waitUntil(lambda: self.session.analysis.status is Status.DONE, timeout=ANALYSIS_MS)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=30_000)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's folders of the test's own, so that nothing is read from or left in the real ones."""
    folder = tmp_path / "home"
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(folder / name.lower()))
    return folder


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """No worker outlives the window."""
    yield
    left = [t.name for t in threading.enumerate() if t.name.startswith("clarus-")]
    assert left == []


@pytest.fixture
def run_window(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Callable[[list[str], Callable[[Desk], None]], int]:
    """Run ``main(arguments)``; when the event loop would start, ``user`` acts, then closes the window."""

    def run(arguments: list[str], user: Callable[[Desk], None]) -> int:
        def act(*_: object) -> int:
            (window,) = [
                w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()
            ]
            try:
                user(Desk(window, qtbot))
            finally:
                window.close()
                window.deleteLater()
            return 0

        monkeypatch.setattr(QApplication, "exec", act)
        monkeypatch.setattr("clarus_desktop.app.has_screen", lambda: True)
        return main(arguments)

    return run
