"""Job: runs a plain generator off the GUI thread.

Each ``yield`` is a progress report, a partial result and a point where it can be cancelled. Signals are
always emitted in the thread the job was made in (the GUI thread), so they may be connected to anything.
Jobs speak English: what they tell is translated where it is shown.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from clarus_desktop.core.language import english
from clarus_desktop.imports import in_words
from clarus_desktop.logs import describe

NICENESS = 5
"""Of threads that stand back, on Linux: others get three times as much of a processor they must share."""

log = logging.getLogger(__name__)

Work = Callable[[], Generator[Any, None, Any]]
"""Makes the generator; called in the worker, so imports and set-up happen there too."""


class Job(QObject):
    """One piece of work in one thread. Start it once; keep it until ``ended``."""

    progressed = Signal(object)
    """What the generator yielded."""
    finished = Signal(object)
    """What the generator returned."""
    failed = Signal(object)
    """The exception it raised."""
    cancelled = Signal()
    ended = Signal()
    """After exactly one of finished, failed, cancelled; the thread is done."""

    _message = Signal(str, object)

    def __init__(
        self,
        work: Work,
        name: str,
        parent: QObject | None = None,
        *,
        stands_back: bool = False,
        tells_result: bool = False,
    ) -> None:
        """
        Args:
            work: makes the generator; called in the worker.
            name: of the thread.
            parent: as in Qt.
            stands_back: long work, which leaves the processor to the window whenever that needs it.
            tells_result: work that leaves something behind: cancelled too late, it is still ``finished``.
        """
        super().__init__(parent)
        self.tells_result = tells_result
        self._work = work
        self._stands_back = stands_back
        self._cancel = threading.Event()
        self._over = False
        self._thread = threading.Thread(target=self._run, name=f"clarus-{name}", daemon=True)
        self._message.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        self._thread.start()

    @property
    def running(self) -> bool:
        return not self._over

    def cancel(self) -> None:
        """Ask the work to stop at its next yield. From now on nothing but ``cancelled`` is reported, unless
        the work comes to its end first and ``tells_result``."""
        self._cancel.set()

    def wait(self, timeout_s: float) -> bool:
        """Block until the thread is done; for shutting down. True when it is."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    @english()
    def _run(self) -> None:
        try:
            if self._stands_back:
                _stand_back()
            generator = self._work()
            try:
                while not self._cancel.is_set():
                    try:
                        value = next(generator)
                    except StopIteration as stop:
                        self._send("finished", stop.value)
                        return
                    self._send("progressed", value)
            finally:
                generator.close()
            self._send("cancelled", None)
        except Exception as error:
            log.warning("%s failed: %s", self._thread.name, describe(error))
            self._send("failed", in_words(error))

    def _send(self, what: str, value: object) -> None:
        try:
            self._message.emit(what, value)
        except RuntimeError:  # the receiving side is gone: the program is closing
            log.debug("nobody waits for %s any more", self._thread.name)

    @Slot(str, object)
    def _deliver(self, what: str, value: object) -> None:
        if self._cancel.is_set():
            if what == "progressed":
                return
            if what != "finished" or not self.tells_result:
                what = "cancelled"
        match what:
            case "progressed":
                self.progressed.emit(value)
                return
            case "finished":
                self._end()
                self.finished.emit(value)
            case "failed":
                self._end()
                self.failed.emit(value)
            case "cancelled":
                self._end()
                self.cancelled.emit()
        self.ended.emit()

    def _end(self) -> None:
        self._thread.join()
        self._over = True


def _stand_back() -> None:
    """Lower the priority of the calling thread; on Linux that of those it will start, too."""
    if sys.platform == "linux":
        # For Linux a thread is a process that shares its memory; Qt changes nothing there.
        thread = threading.get_native_id()
        now = os.getpriority(os.PRIO_PROCESS, thread)
        os.setpriority(os.PRIO_PROCESS, thread, min(now + NICENESS, 19))
    else:
        QThread.currentThread().setPriority(QThread.Priority.LowPriority)
