"""End-to-end tests enter through the real ``main()``; a script plays the user where Qt would wait for one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clarus_desktop import app
from clarus_desktop.cli import main
from clarus_desktop.ui.main_window import MainWindow
from desk import Desk, Run, acknowledge


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Path:
    """A user's folders of the test's own, so that nothing is read from or left in the real ones.

    With ``qapp``: a process has one Qt application, and the report's own would be one without windows.
    """
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
def run_window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run ``main(arguments)``; when the event loop would start, ``user`` acts, then closes the window."""

    real_assemble = app.assemble
    assembled: list[app.Desktop] = []

    def assemble(*, read_only: bool, window: MainWindow) -> app.Desktop:
        assembled.append(real_assemble(read_only=read_only, window=window))
        return assembled[-1]

    def run(arguments: list[str], user: Callable[[Desk], None]) -> int:
        def act(*_: object) -> int:
            qtbot.waitUntil(lambda: len(assembled) > before, timeout=30_000)  # once it has been painted
            desktop = assembled[-1]
            with qtbot.waitActive(desktop.window):
                desktop.window.activateWindow()
            try:
                user(Desk(desktop, qtbot))
            finally:
                desktop.window.close()
                desktop.window.deleteLater()
            return 0

        before = len(assembled)
        acknowledge()
        monkeypatch.setattr(app, "assemble", assemble)
        monkeypatch.setattr(app, "has_screen", lambda: True)
        monkeypatch.setattr(QApplication, "exec", act)
        return main(arguments)

    return run
