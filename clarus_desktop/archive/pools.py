"""Who does the work of an archive: this process here, the processes of a cluster in ``archive.cluster``."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

Then = Callable[[Any], None]
"""Told the outcome of a piece of work: what it returned, or ``Failed``."""


@dataclass(frozen=True, eq=False)
class Failed:
    """A piece of work raised an error, or brought its process down."""

    error: Exception


class Pool(Protocol):
    """Does pieces of work, some at once. Used by one thread."""

    @property
    def is_full(self) -> bool:
        """Whether more would only wait, and take memory."""
        ...

    @property
    def is_busy(self) -> bool:
        """Whether an outcome is to be expected."""
        ...

    def submit(self, then: Then, function: Callable[..., Any], *arguments: Any) -> None:
        """Have ``function(*arguments)`` done; all of them, and what it returns, are values."""
        ...

    def wait(self) -> None:
        """Wait until something is done, and pass its outcome on.

        Raises:
            ArchiveError: there is no one any more who could do it.
        """
        ...


class InProcess:
    """Does the work itself, one piece after another, when it is waited for."""

    def __init__(self) -> None:
        self._pieces: deque[tuple[Then, Callable[..., Any], tuple[Any, ...]]] = deque()

    @property
    def is_full(self) -> bool:
        return bool(self._pieces)

    @property
    def is_busy(self) -> bool:
        return bool(self._pieces)

    def submit(self, then: Then, function: Callable[..., Any], *arguments: Any) -> None:
        self._pieces.append((then, function, arguments))

    def wait(self) -> None:
        then, function, arguments = self._pieces.popleft()
        try:
            outcome = function(*arguments)
        except Exception as error:  # which whoever asked has to judge
            outcome = Failed(error)
        then(outcome)
