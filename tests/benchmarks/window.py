"""The window as its user has it, in a real event loop, and what is timed in it."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

from clarus_desktop import app
from clarus_desktop.housekeeping import done_when_idle
from clarus_desktop.session import Status
from clarus_desktop.ui.coalesce import Coalescer
from mouse import drop

POLL_MS = 5
TIMEOUT_S = 60


class Window:
    """The assembled program, ready to be used. Close it."""

    def __init__(self, *, remember: bool = True) -> None:
        """``remember``: False for one that keeps no reviews and analyses."""
        self._ending = ExitStack()
        self._ending.enter_context(done_when_idle(app.application()))
        desktop = app.assemble(remember=remember)
        self.session, self.window = desktop.session, desktop.window
        self._running = False
        desktop.controller.settled.connect(self._settled)
        self.window.resize(1366, 768)
        self.window.show()
        self.wait(lambda: self.session.model is not None and self.window.review.plots is not None)
        self.rest()

    def close(self) -> None:
        self.window.close()
        self.rest()
        self._ending.close()

    def wait(self, condition: Callable[[], bool], timeout_s: float = TIMEOUT_S) -> None:
        """Let the event loop run until something is so.

        Raises:
            TimeoutError: it was not for that long.
        """
        if condition():
            return
        loop, deadline = QEventLoop(), time.monotonic() + timeout_s
        timer = QTimer(loop)
        timer.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > deadline else None)
        timer.start(POLL_MS)
        loop.exec()
        timer.stop()
        if not condition():
            raise TimeoutError("the window did not get there")

    def rest(self, milliseconds: int = 100) -> None:
        """Let the event loop run for a while, so that nothing is left of what was before."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def drop(self, path: Path) -> None:
        """Let go of a file over the window."""
        self._running = True
        drop(self.window, path)

    def analysed(self, path: Path) -> bool:
        """Whether all of that clip is analysed, and no work is left."""
        clip = self.session.clip
        is_shown = clip is not None and clip.info.name == path.name
        return is_shown and self.session.analysis.status is Status.DONE and not self._running

    def shows_values(self, *, all_of_them: bool = False) -> bool:
        """Whether the plots have been given the values that the session holds."""
        there, plots = self.session.tracks.analysed, self.window.review.plots
        is_there = bool(there.all() if all_of_them else there.any())
        return is_there and not any(later.pending for later in plots.findChildren(Coalescer))

    def _settled(self) -> None:
        self._running = False


class FirstPaint(QObject):
    """Notes when a widget had been painted for the first time while something was so: when the event loop
    comes round after it."""

    def __init__(self, widget: QWidget, condition: Callable[[], bool]) -> None:
        super().__init__(widget)
        self._condition = condition
        self.at: float | None = None
        """As ``time.perf_counter`` gives it; None so far."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._condition():
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        self.at = time.perf_counter()
