"""What the window shows of the program itself: the welcome, what it is made of, and its self-test."""

from __future__ import annotations

import json
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from clarus_desktop import exports, places
from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.language import tr

if TYPE_CHECKING:
    from clarus_desktop.control.failures import Failures
    from clarus_desktop.control.memory import Memory
    from clarus_desktop.control.workers import Workers
    from clarus_desktop.jobs import Job
    from clarus_desktop.selftest import Check
    from clarus_desktop.ui.main_window import MainWindow
    from clarus_desktop.ui.selftest_window import SelfTestWindow
    from clarus_desktop.ui.welcome import Welcome


class Helping(QObject):
    """Serves the Help menu but for the models."""

    language_chosen = Signal(str)
    """In the welcome: ``Preferences.language``."""

    def __init__(
        self, window: MainWindow, memory: Memory, workers: Workers, failures: Failures, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._memory = window, memory
        self._workers, self._failures = workers, failures
        self._welcome: Welcome | None = None
        self._test: SelfTestWindow | None = None
        self._job: Job | None = None
        self._checks: list[Check] = []
        window.commands["welcome"].triggered.connect(self._show_welcome)
        window.commands["selftest"].triggered.connect(self._open_test)
        window.dialogs.parts_wanted.connect(self._find_parts)

    # Welcome

    def welcome(self) -> None:
        """Welcome a user who has not acknowledged the research-use statement yet."""
        if not self._memory.settings.acknowledged:
            self._show_welcome()

    @Slot()
    def _show_welcome(self) -> None:
        from clarus_desktop.ui.welcome import Welcome

        if self._welcome is not None:
            return
        settings = self._memory.settings
        folders = {
            tr("Reviews"): str(places.reviews()),
            tr("Your models"): str(places.models()),
            tr("Settings"): str(places.settings_file().parent),
            tr("The log"): str(places.log_file().parent),
        }
        self._welcome = Welcome(
            settings.reviewer,
            settings.language,
            folders,
            self._window.windowIcon(),
            self._window,
            is_first=not settings.acknowledged,
        )
        self._welcome.language_chosen.connect(self.language_chosen)
        self._welcome.acknowledged.connect(self._acknowledged)
        self._welcome.demo_requested.connect(self._window.demo_requested)
        self._welcome.refused.connect(self._window.close)
        self._welcome.finished.connect(self._welcomed)
        self._welcome.open()

    @Slot(str)
    def _acknowledged(self, name: str) -> None:
        self._memory.remember(replace(self._memory.settings, acknowledged=True))
        if name and name != self._memory.settings.reviewer:
            self._window.reviewer_requested.emit(name)

    @Slot()
    def _welcomed(self) -> None:
        if self._welcome is not None:
            self._welcome.deleteLater()
        self._welcome = None

    # About

    @Slot()
    def _find_parts(self) -> None:
        def find() -> Generator[None, None, tuple[list[tuple[str, str, str]], str]]:
            yield
            from clarus_desktop import parts

            return [(part.name, part.version, part.licence) for part in parts.parts()], parts.whole()

        job = self._workers.job(find, "parts", self._failures.saying(tr("Licences could not be listed")))
        job.finished.connect(self._show_parts)
        job.start()

    @Slot(object)
    def _show_parts(self, found: tuple[list[tuple[str, str, str]], str]) -> None:
        self._window.dialogs.show_parts(*found)

    # Self-test

    @Slot()
    def _open_test(self) -> None:
        from clarus_desktop.ui.selftest_window import SelfTestWindow

        if self._test is not None:
            return
        self._test = SelfTestWindow(self._memory.settings.folder, self._window)
        self._test.start_requested.connect(self._start_test)
        self._test.cancel_requested.connect(self._stop_test)
        self._test.save_requested.connect(self._save_test)
        self._test.finished.connect(self._test_closed)
        self._test.open()
        self._start_test()

    @Slot()
    def _start_test(self) -> None:
        from clarus_desktop.selftest import CHECKS, SelfTest

        if self._test is None:
            return
        exports.prepare(Path("report.pdf"))  # what paints a report is imported in this thread
        self._checks = []
        self._test.begin(CHECKS)

        def work() -> Generator[Check, None, None]:
            from clarus_desktop.inference.loading import load_torch

            load_torch()
            yield from SelfTest().run()

        self._job = self._workers.job(work, "selftest", self._test_failed, stands_back=True)
        self._job.progressed.connect(self._checked)
        self._job.finished.connect(self._test_ended)
        self._job.cancelled.connect(self._test_ended)
        self._job.start()

    @Slot(object)
    def _checked(self, check: Check) -> None:
        self._checks.append(check)
        if self._test is not None and self.sender() is self._job:
            self._test.show_check(check.what, check.state.value, tr(check.told))

    @Slot()
    def _test_ended(self) -> None:
        if self._test is not None and self.sender() is self._job:
            self._test.end()

    @Slot(object)
    def _test_failed(self, error: Exception) -> None:
        if self._test is not None:
            self._test.end(self._failures.note(error))

    @Slot(str)
    def _save_test(self, path: str) -> None:
        from clarus_desktop.core.atomic import write_bytes
        from clarus_desktop.selftest import as_json

        text = json.dumps(as_json(self._checks), indent=2, ensure_ascii=False)
        try:
            write_bytes(Path(path), text.encode())
        except OSError as error:
            name = Path(path).name
            told = tr("“{name}” could not be written ({reason}).", name=name, reason=error.strerror or error)
            failure = ReportError(told)
            self._say(self._failures.note(failure))
        else:
            self._say(tr("“{name}” was written.", name=Path(path).name))

    def _say(self, sentence: str) -> None:
        if self._test is not None:
            self._test.say(sentence)

    @Slot()
    def _stop_test(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _test_closed(self) -> None:
        self._stop_test()
        self._test = None
