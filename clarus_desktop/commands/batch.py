"""One clip after the other: what fails is named, and the others are done."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TypeVar

from clarus_desktop.commands.progress import Progress
from clarus_desktop.core.errors import ClarusError, ReportError
from clarus_desktop.core.words import display_name
from clarus_desktop.logs import describe

Step = TypeVar("Step")
Result = TypeVar("Result")
Work = Callable[[Path, str, Progress], str]
"""Given a clip, what progress calls it, and where that is told; returns what to say when it is done."""

_LONGEST_NAME = 230
"""Bytes of a file's name, without what is put behind it; file systems take 255."""


class Names:
    """Names of files, each given once."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def unused(self, name: str, ending: str = "") -> str:
        """``name``, cut to what file systems take with an ending; or ``name-2``, ``name-3`` … where clips of
        several folders share a name; then the ending."""
        fitting = display_name(name).encode()[:_LONGEST_NAME].decode(errors="ignore")
        candidate, count = f"{fitting}{ending}", 1
        while candidate.casefold() in self._given:
            count += 1
            candidate = f"{fitting}-{count}{ending}"
        self._given.add(candidate.casefold())
        return candidate


def clips_in(paths: Sequence[Path]) -> list[Path]:
    """The clips of files and folders; where there is none, that is said."""
    from clarus_desktop.media import find_clips

    clips = find_clips(paths)
    if not clips:
        print("clarus-desktop: there is no clip in what was given.", file=sys.stderr)
    return clips


def make_folder(folder: Path) -> None:
    """Raises ReportError where it can't be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReportError(
            f"The folder “{folder.name}” can't be written to ({error.strerror}).", "Choose another."
        ) from error


def finish(steps: Generator[Step, None, Result], report: Callable[[Step], None] | None = None) -> Result:
    """Go through all steps, ``report`` each, and return what they end with."""
    while True:
        try:
            step = next(steps)
        except StopIteration as end:
            result: Result = end.value
            return result
        if report is not None:
            report(step)


def each_clip(clips: Sequence[Path], work: Work, done: str) -> int:
    """Do the work on each clip; ``done``: what was done then, "written". Returns the exit status."""
    progress = Progress()
    failures = 0
    for number, path in enumerate(clips, start=1):
        title = f"[{number}/{len(clips)}] {display_name(str(path))}"
        progress.update(title)
        try:
            told = work(path, title, progress)
        except ClarusError as error:
            failures += 1
            progress.line(f"{title}: {error} {error.advice}".rstrip())
        except Exception as error:  # whatever one clip does, the others are done
            failures += 1
            progress.line(f"{title}: something unexpected went wrong ({describe(error)}).")
        else:
            progress.line(f"{title}: {told}")
    progress.line(f"{len(clips) - failures} of {len(clips)} clips {done}.")
    return 1 if failures or not clips else 0
