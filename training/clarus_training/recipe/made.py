"""What was made of what: nothing is made twice of the same, nor by two processes at once."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from clarus_desktop.core.atomic import write_bytes
from clarus_desktop.core.errors import ClarusError

log = logging.getLogger(__name__)

Inputs = Mapping[str, Any]
"""All that a part of a run depends on, as JSON can hold it."""


class BusyError(ClarusError):
    """Another process is at work on this part of a run."""


class NotMadeError(ClarusError):
    """A stage that comes before has not been done yet, or was done with another recipe or other clips."""


def digest(inputs: Inputs) -> str:
    """SHA-256, hexadecimal; the order of names doesn't matter."""
    return hashlib.sha256(json.dumps(inputs, sort_keys=True).encode()).hexdigest()


def is_made(path: Path, inputs: Inputs) -> bool:
    """Whether ``path`` is there, whole, and was made of exactly these inputs."""
    try:
        return path.exists() and _stamp(path).read_text("utf-8") == digest(inputs)
    except FileNotFoundError:
        return False


def require(path: Path, inputs: Inputs, stage: str) -> None:
    """Raises NotMadeError, which names the stage to do first, unless ``path`` was made of these inputs."""
    if not is_made(path, inputs):
        raise NotMadeError(
            f"“{path.name}” is not there yet, or was made by another recipe or of other clips.",
            f"First call 'clarus-train {stage}'.",
        )


@contextmanager
def making(path: Path, inputs: Inputs, *, wait: bool = True, lock: bool = True) -> Iterator[bool]:
    """Whether ``path`` has to be made, which is for the ``with`` block to do.

    The path counts as made once the block has ended without an error. A process that is killed in it leaves a
    part that has to be made, and no lock.

    Args:
        path: a file or folder; its parent is made where it is missing.
        inputs: what it is made of.
        wait: for another process that is at work on it, and in the end often finds nothing left to do.
        lock: False for the further processes of a training that is spread over several, of which the first
            one holds the lock and says what is made.

    Raises:
        BusyError: another process is at work on it, and ``wait`` is False.
        OSError: the run folder can't be written to.
    """
    with locked(path, wait=wait) if lock else nullcontext():
        needed = not is_made(path, inputs)
        if needed and lock:
            _stamp(path).unlink(missing_ok=True)  # what is overwritten now is of no known inputs
        yield needed
        if needed and lock:
            write_bytes(_stamp(path), digest(inputs).encode())


@contextmanager
def locked(path: Path, *, wait: bool = True) -> Iterator[None]:
    """Hold the lock of a part; the system lets go of it when the process ends, however it does. Where it has
    to wait, the log tells for what.

    Raises:
        BusyError: another process holds it, and ``wait`` is False.
        OSError: the run folder can't be written to.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path.with_name(path.name + ".lock"))
    try:
        lock.acquire(timeout=0)
    except Timeout:
        busy = f"Another process is at work on “{path.name}”."
        if not wait:
            raise BusyError(busy) from None
        log.info("%s Waiting for it.", busy)
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


def _stamp(path: Path) -> Path:
    return path.with_name(path.name + ".made-of")
