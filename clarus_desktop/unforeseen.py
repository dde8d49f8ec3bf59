"""Errors that nobody foresaw, from slots and threads: the program lives on, and whoever listens is told."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot

from clarus_desktop.logs import describe

log = logging.getLogger(__name__)


def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Write where an error happened to the log; the rest, which may name a patient's file, to stderr."""
    log.error("unforeseen: %s", describe(error.with_traceback(trace)))
    sys.__excepthook__(kind, error, trace)


class _Relay(QObject):
    """Carries what happened, in whatever thread, into the window's, after what is being done there."""

    happened = Signal(str)

    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__()
        self._tell = tell
        self.happened.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    @Slot(str)
    def _pass_on(self, where: str) -> None:
        self._tell(where)


@contextmanager
def told_to(tell: Callable[[str], None]) -> Iterator[None]:
    """While it lasts, ``tell`` is called in this thread, the window's, with kind and place of each error."""
    relay = _Relay(tell)

    def from_slot(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        note(kind, error, trace)
        if isinstance(error, Exception):
            relay.happened.emit(describe(error))

    def from_thread(what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None:
            from_slot(what.exc_type, what.exc_value, what.exc_traceback)

    before = sys.excepthook, threading.excepthook
    sys.excepthook, threading.excepthook = from_slot, from_thread
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = before
