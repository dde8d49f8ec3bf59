"""One log for the program and for Qt. It never holds the folder of a clip."""

from __future__ import annotations

import logging
import re
import sys
import traceback
from contextlib import suppress
from io import TextIOWrapper
from itertools import pairwise
from pathlib import Path

from clarus_desktop.core.atomic import private_folder

LONGEST = 1 << 20
"""Bytes of a file."""
KEPT = 3
"""Older files."""


def set_up(file: Path) -> None:
    """Log to ``file`` (rotated at 1 MB, three kept), and errors to stderr too.

    Of other libraries only warnings are kept: what they tell on the way may name files.
    """
    root = logging.getLogger()
    root.setLevel(logging.WARNING)
    logging.getLogger("clarus_desktop").setLevel(logging.INFO)
    console = logging.StreamHandler(sys.stderr)
    console.setLevel(logging.ERROR)
    console.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    root.addHandler(console)
    try:
        private_folder(file.parent)
        rotating = _PrivateFile(file, encoding="utf-8")
    except OSError as error:
        root.warning("no log file: %s", error.strerror)
        return
    rotating.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(rotating)


class _PrivateFile(logging.FileHandler):
    """A log that only this user may read, rotated.

    Python has one that rotates, in a module that imports sockets and more, for which the window would wait.
    """

    def emit(self, record: logging.LogRecord) -> None:
        with suppress(OSError):
            if self.stream is not None and self.stream.tell() > LONGEST:
                self.close()  # to be opened anew with this line
                self._rotate()
        super().emit(record)

    def _rotate(self) -> None:
        files = [Path(self.baseFilename), *(Path(f"{self.baseFilename}.{n + 1}") for n in range(KEPT))]
        for newer, older in reversed(list(pairwise(files))):
            with suppress(FileNotFoundError):
                newer.replace(older)

    def _open(self) -> TextIOWrapper:
        stream = super()._open()
        Path(self.baseFilename).chmod(0o600)
        return stream

    def handleError(self, record: logging.LogRecord) -> None:
        """On a full disk the line is lost. What Python would print instead could name a clip's file."""


def without_paths(text: str) -> str:
    """A foreign message with whatever looks like a path taken out."""
    return re.sub(r"(file:)?(/|[A-Za-z]:\\)\S+", "…", text)


def describe(error: BaseException) -> str:
    """An error for the log: its type and where it arose. Not its message, which may name a patient's file."""
    frames = traceback.extract_tb(error.__traceback__)
    where = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
    return f"{type(error).__name__} at {where or 'unknown'}"
