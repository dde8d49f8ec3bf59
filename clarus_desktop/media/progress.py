"""How far the opening of a clip has come."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import TypeVar

from clarus_desktop.core.clip import Image

_REPORT_EVERY_S = 0.1

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class OpenProgress:
    """How far the opening of a clip has come."""

    done: int
    """Frames read."""
    expected: int
    """Frames there seem to be; 0 while that is not known."""
    first: Image | None
    """The first frame, in one report only, so that it can be shown at once."""


class Pulse:
    """Reports when it is time for one, about ten times a second."""

    def __init__(self) -> None:
        self._due = time.monotonic() + _REPORT_EVERY_S

    def report(self, done: int, expected: int) -> Iterator[OpenProgress]:
        if (now := time.monotonic()) >= self._due:
            self._due = now + _REPORT_EVERY_S
            yield OpenProgress(done, expected, None)


def quietly(steps: Generator[None, None, T], pulse: Pulse) -> Generator[OpenProgress, None, T]:
    """Steps that have no frames to tell of: reported as "still at it", so that they can be given up."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result
        yield from pulse.report(0, 0)
