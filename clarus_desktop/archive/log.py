"""``archive.log``: what each run over an archive did. Neither names nor folders of clips are in it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from clarus_desktop.archive.names import LOG

_DASK = "distributed"
"""Logger of all of Dask that runs here."""


@contextmanager
def logging_to(folder: Path) -> Iterator[logging.Logger]:
    """A logger whose lines are added to the log in a folder. Dask's warnings, such as of workers that died,
    go there too, and not to the terminal, if it has been imported.

    Raises:
        OSError: the log can't be opened.
    """
    log = logging.Logger("clarus_desktop.archive", logging.INFO)
    file = logging.FileHandler(folder / LOG, encoding="utf-8")
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(file)
    before = {logger: logger.handlers[:] for logger in _dask_loggers()}
    for logger in before:
        passes_on = logger.propagate and logger.name != _DASK  # to that one, which would tell it again
        logger.handlers[:] = [] if passes_on else [_Warnings(log)]
    try:
        yield log
    except BaseException as error:
        log.error("stopped: %s", type(error).__name__)  # noqa: TRY400 - what it says may name a clip
        raise
    finally:
        for logger, handlers in before.items():
            logger.handlers[:] = handlers
        file.close()


def _dask_loggers() -> list[logging.Logger]:
    """The one of all its parts, and those of parts that write to the terminal on their own."""
    found = [logging.getLogger(name) for name in logging.root.manager.loggerDict]
    own = [logger for logger in found if logger.name.startswith(f"{_DASK}.") and logger.handlers]
    return [logging.getLogger(_DASK), *own]


class _Warnings(logging.Handler):
    """Passes on that Dask warned: which of its parts, and of what kind of error. What it said may name a
    patient's file."""

    def __init__(self, log: logging.Logger) -> None:
        super().__init__(logging.WARNING)
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        kind = record.exc_info[0] if record.exc_info else None
        self._log.log(record.levelno, "%s%s", record.name, f": {kind.__name__}" if kind else "")
