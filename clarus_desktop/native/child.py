"""A process that does one kind of work, and may crash or hang at it without harm to this one."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection

_START_S = 30.0
"""Until it is ready: a slow disk, a busy machine, a program packed into one file."""
_MOST_DEATHS = 4
_MOST_MEMORY = 1 << 32
"""Bytes that it may reserve, where the system can limit that."""


class ChildError(Exception):
    """The work failed, took too long or brought the process down."""


class ChildNotStartedError(ChildError):
    """There is no process to do the work, and there will be none."""


class Child:
    """Starts with the first piece of work, again after each death, and not any more after some.

    Safe to use from several threads. Answers are plain bytes: what hostile data has taken over can't send
    this process anything but wrong pixels.
    """

    def __init__(self, work: Callable[[bytes], bytes], limit_s: float) -> None:
        """``work``: runs in the child, and can be pickled; whatever it raises is a failure of that piece.

        ``limit_s``: seconds for one piece.
        """
        self._work = work
        self._limit_s = limit_s
        self._lock = threading.Lock()
        self._running: tuple[multiprocessing.process.BaseProcess, Connection] | None = None
        self._deaths = 0

    def run(self, data: bytes, most: int) -> bytes:
        """What the work makes of ``data``: ``most`` bytes at most.

        Raises:
            ChildError: this piece could not be done.
            ChildNotStartedError: nor can any other.
        """
        with self._lock:
            connection = self._running[1] if self._running is not None else self._start()
            try:
                connection.send_bytes(data)
                if connection.poll(self._limit_s):
                    answer = connection.recv_bytes(most + 1)
                    if answer[:1] == b"+":
                        return answer[1:]
                    raise ChildError("the work failed")
            except (OSError, EOFError):
                self._end()
                raise ChildError("the process died") from None
            self._end()
            raise ChildError("the work took too long")

    def close(self) -> None:
        """End the process. It may be used again, but had better not."""
        with self._lock:
            self._end()
            self._deaths = 0

    def _start(self) -> Connection:
        if self._deaths == _MOST_DEATHS:
            raise ChildError("the process died too often")
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, self._work), daemon=True)
        try:
            process.start()
        except (OSError, AssertionError) as error:  # AssertionError: in a process that may have no others
            raise ChildNotStartedError(str(error)) from error
        finally:
            theirs.close()
        self._running = process, ours
        try:
            if ours.poll(_START_S):
                ours.recv_bytes()
                return ours
        except (OSError, EOFError):
            pass
        self._end()
        raise ChildNotStartedError("it died, or was too slow")

    def _end(self) -> None:
        if self._running is not None:
            process, connection = self._running
            self._running = None
            self._deaths += 1
            connection.close()
            process.kill()
            process.join()
            process.close()


def _serve(connection: Connection, work: Callable[[bytes], bytes]) -> None:
    """Main loop of the child, until the other side closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for who started it
    _silence()
    connection.send_bytes(b"+")
    with suppress(EOFError, OSError):
        while True:
            data = connection.recv_bytes()
            try:
                answer = b"+" + work(data)
            except Exception:  # the other side is told, and that is all it can use
                answer = b"-"
            connection.send_bytes(answer)


def _silence() -> None:
    """Nothing from native code on the terminal, no memory dumps (they hold frames), no runaway memory."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nothing, stream)
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
