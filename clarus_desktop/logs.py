"""One log for the program and for Qt. It never holds the folder of a clip."""

from __future__ import annotations

import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path


def set_up(file: Path | None, *, verbose: bool = False) -> None:
    """Log to ``file`` (rotated at 1 MB, three kept), and warnings to stderr."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    console = logging.StreamHandler(sys.stderr)
    console.setLevel(logging.INFO if verbose else logging.ERROR)
    console.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    handlers: list[logging.Handler] = [console]
    if file is not None:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            rotating = RotatingFileHandler(file, maxBytes=1 << 20, backupCount=3, encoding="utf-8")
        except OSError as error:
            root.warning("no log file: %s", error.strerror)
        else:
            rotating.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
            handlers.append(rotating)
    for old in list(root.handlers):
        if getattr(old, "clarus", False):
            root.removeHandler(old)
            old.close()
    for handler in handlers:
        handler.clarus = True  # type: ignore[attr-defined]  # ours to take away when set up again
        root.addHandler(handler)


def describe(error: BaseException) -> str:
    """An error for the log: its type and where it arose. Not its message, which may name a patient's file."""
    frames = traceback.extract_tb(error.__traceback__)
    where = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
    return f"{type(error).__name__} at {where or 'unknown'}"
