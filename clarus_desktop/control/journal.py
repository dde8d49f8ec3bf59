"""The journal: all that is to be written into the store, in order, and nothing of it lost.

Writes go one after another through a worker, and each is acknowledged in the window's thread before the next
begins. One that fails stays at the head with all others behind it, and is tried again until it succeeds.
Questions are answered before the next write, so an answer never holds a write that is still pending.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from clarus_desktop.control.failures import sentence
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.errors import StoreDamagedError, StoreError, StoreReadOnlyError
from clarus_desktop.core.language import english, tr
from clarus_desktop.jobs import Job
from clarus_desktop.logs import describe

if TYPE_CHECKING:
    from clarus_desktop.store import Store

log = logging.getLogger(__name__)

T = TypeVar("T")
Failed = Callable[[Exception], None]

RETRY_MS = 2000
FLUSH_S = 5.0
"""How long a window that wants to close waits for a write that is under way, before it says so."""

MENDABLE = (StoreError, MemoryError)
"""What may succeed when it is tried again. Anything else means that the write itself is wrong."""


@dataclass(eq=False)
class _Task:
    """Something to do with the store, and whom to tell."""

    do: Callable[[Store], Any]
    done: Callable[[Any], None]
    failed: Failed
    is_asked_for: bool = True
    is_done: bool = False
    """Set by whoever did it; a write is on disk then, whether or not that was acknowledged yet."""
    result: Any = None

    @english()
    def run(self, store: Store) -> Any:
        """Do it, unless it is done."""
        if not self.is_done:
            self.result = self.do(store)
            self.is_done = True
        return self.result


class Journal(QObject):
    """The only way into the store."""

    opened = Signal()
    """The store is open, perhaps again."""
    trouble_changed = Signal(str)
    """Why nothing can be written now, as sentences; empty: all is well again."""
    pending_changed = Signal()

    def __init__(
        self, workers: Workers, open_store: Callable[[], Store] | None, parent: QObject | None = None
    ) -> None:
        """``open_store`` is called in a worker; None: nothing is kept, and every write counts as done."""
        super().__init__(parent)
        self._workers = workers
        self._open_store = open_store
        self._store: Store | None = None
        self._questions: deque[_Task] = deque()
        self._writes: deque[_Task] = deque()
        self._job: Job | None = None
        self._task: _Task | None = None
        self._trouble = ""
        self._blocked = False
        self._closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RETRY_MS)
        self._timer.timeout.connect(self.retry)

    @property
    def keeps(self) -> bool:
        """False where nothing is kept: no question is answered then."""
        return self._open_store is not None

    @property
    def read_only(self) -> str:
        """Why the store can be read only, as a sentence; empty: it can be written, or is not open yet."""
        return tr(self._store.reason) if self._store is not None and self._store.read_only else ""

    @property
    def trouble(self) -> str:
        return self._trouble

    @property
    def pending(self) -> int:
        """Writes not acknowledged."""
        return len(self._writes)

    @property
    def unsaved(self) -> bool:
        """Something that the user did is not acknowledged."""
        return any(task.is_asked_for for task in self._writes)

    def submit(
        self,
        write: Callable[[Store], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        *,
        is_asked_for: bool = True,
    ) -> None:
        """Write, once everything asked for before is written.

        Args:
            write: called in a worker; whole or not at all, for it may be called again.
            done: is given what ``write`` returned, once it is on disk; None where nothing is kept.
            failed: is given the error of a write that no trying again can mend; it is given up then.
            is_asked_for: False for what the program notes by itself, and which nobody misses if it is lost.
        """
        if not self.keeps:
            done(None)  # type: ignore[arg-type]
            return
        self._writes.append(_Task(write, done, failed or _log, is_asked_for))
        self.pending_changed.emit()
        self._go_on()

    def read(
        self, question: Callable[[Store], T], done: Callable[[T], None], failed: Failed | None = None
    ) -> None:
        """Ask the store something; the answer holds what is acknowledged and nothing that is pending.

        Args:
            question: called in a worker.
            done: is given what ``question`` returned.
            failed: is given the error it raised, or why the store can't be opened.
        """
        if self.keeps and not self._closed:
            self._questions.append(_Task(question, done, failed or _log))
            self._go_on()

    @Slot()
    def open(self) -> None:
        """Open the store now, not only when it is needed."""
        self._go_on()

    @Slot()
    def retry(self) -> None:
        """Try again at once. A store that could only be read is opened anew: it may be free by now."""
        self._timer.stop()
        self._blocked = False
        if self._job is None and self._store is not None and self._store.read_only:
            self._store.close()
            self._store = None
        self._go_on()

    def store(self) -> Store:
        """The open store, for a worker that is waited for when the window closes.

        Raises:
            StoreError: there is none.
        """
        store = self._store
        if store is None:
            reason = self._trouble or tr("This window keeps no reviews.")
            advice = "" if self.keeps else tr("Open the exam in the program's own window.")
            raise StoreError(reason, advice)
        return store

    def flush(self) -> bool:
        """Write all that is pending before this returns; True when it is done. It is acknowledged as ever."""
        if self._job is not None and not self._job.wait(FLUSH_S):
            late = StoreError(tr("Reviews can't be saved: the disk does not answer."), tr("Wait a little."))
            self._wait_with(late)
            return False
        try:
            for task in self._writes:
                task.run(self._store or self._opened_store())
        except Exception as error:
            log.warning("the last writes failed: %s", describe(error))
            self._wait_with(error)
            return False
        if self._writes:
            self._blocked = False
            self._set_trouble("")
        return True

    def shut_down(self) -> bool:
        """Write what is left, then close the store; True when nothing is left unsaved."""
        self._closed = True
        all_saved = self.flush()
        self._timer.stop()
        if self._store is not None:
            self._store.close()
        return all_saved

    def _opened_store(self) -> Store:
        assert self._open_store is not None
        self._store = self._open_store()
        return self._store

    def _go_on(self) -> None:
        """Begin what comes next, unless something is under way."""
        if self._job is not None or self._closed or not self.keeps:
            return
        if self._store is None:
            self._begin(None)
        elif self._writes and self._writes[0].is_done:  # by flush: told before an answer can hold it
            self._begin(self._writes[0])
        elif self._questions:
            self._begin(self._questions[0])
        elif self._writes and not self._blocked:
            self._begin(self._writes[0])

    def _begin(self, task: _Task | None) -> None:
        """Do it in a worker; without a task, open the store."""
        store = self._store

        def work() -> Generator[None, None, Any]:
            yield
            if task is None or store is None:
                self._opened_store()
                return None
            return task.run(store)

        self._task = task
        self._job = self._workers.job(work, "journal", self._failed)
        self._job.finished.connect(self._finished)
        self._job.start()

    @Slot(object)
    def _finished(self, result: Any) -> None:
        task, self._job = self._task, None
        if self._closed:
            return
        if task is None:
            self._blocked = bool(self.read_only)
            self._set_trouble(self.read_only)
            self.opened.emit()
        else:
            self._leave(task)
            task.done(result)
        self._go_on()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        task, self._job = self._task, None
        if self._closed:
            return
        if task is None:
            self._wait_with(error)
            while self._questions:
                self._questions.popleft().failed(error)
            return
        if task in self._writes and isinstance(error, MENDABLE):
            self._wait_with(error)
        else:
            self._leave(task)
            task.failed(error)
        self._go_on()

    def _leave(self, task: _Task) -> None:
        """The task is over."""
        if task in self._questions:
            self._questions.remove(task)
            return
        self._writes.remove(task)
        self._blocked = False
        self._set_trouble("")
        self.pending_changed.emit()

    def _wait_with(self, error: Exception) -> None:
        """Say what went wrong, and try again by and by where that can help."""
        self._blocked = True
        self._set_trouble(sentence(error))
        if not isinstance(error, StoreReadOnlyError | StoreDamagedError):
            self._timer.start()

    def _set_trouble(self, reason: str) -> None:
        if reason != self._trouble:
            self._trouble = reason
            self.trouble_changed.emit(reason)


def _log(error: Exception) -> None:
    log.error("given up: %s", describe(error))
