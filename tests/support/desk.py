"""The program as its user has it, for end-to-end tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clarus_desktop import places, settings
from clarus_desktop.app import Desktop
from clarus_desktop.exam_session import ExamSession
from clarus_desktop.session import ReviewSession, Status
from clarus_desktop.ui.banner import Tone
from clarus_desktop.ui.main_window import MainWindow
from mouse import drop

ANALYSIS_MS = 120_000


def acknowledge() -> None:
    """Be a user who has been welcomed."""
    known = settings.load(places.settings_file())
    settings.save(places.settings_file(), replace(known, acknowledged=True))


class Desk:
    """The window, and what a test may look at and do."""

    def __init__(self, desktop: Desktop, qtbot: QtBot) -> None:
        self.window: MainWindow = desktop.window
        self.session: ReviewSession = desktop.session
        self.exam: ExamSession = desktop.exam
        self.qtbot = qtbot

    def wait_for_analysis(self) -> None:
        self.qtbot.waitUntil(lambda: self.session.analysis.status is Status.DONE, timeout=ANALYSIS_MS)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=30_000)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)

    def drop(self, path: Path) -> None:
        """Let go of a file over the window."""
        drop(self.window, path)

    @property
    def error(self) -> str:
        """What the window says went wrong; empty when it says nothing."""
        banner = self.window.banners.banner(Tone.ERROR)
        return banner.message.text() if banner.isVisible() else ""


Run = Callable[[list[str], Callable[[Desk], None]], int]
"""``run_window(arguments, user)``: the exit status of ``main(arguments)`` with ``user`` at the window."""
