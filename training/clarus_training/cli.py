"""``clarus-train``: list labelled clips, follow a recipe from them to a model bundle, make the demo clip.

Exit status: 0 done; 1 it could not be done, and why is told on stderr; 2 wrong usage; 130 stopped by SIGINT
(Ctrl+C); 143 by SIGTERM.
"""

from __future__ import annotations

import argparse
import logging
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from clarus_desktop.core.errors import ClarusError
from clarus_training.commands import UsageError, demo, listing, recipe


class _TerminatedError(BaseException):
    """SIGTERM has come. Like KeyboardInterrupt it is for nobody on the way to handle."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    chosen = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", stream=sys.stderr)
    try:
        with _terminable():
            chosen.run(chosen)
    except (ClarusError, OSError) as error:
        print(f"clarus-train: {_told(error)}", file=sys.stderr)
        return 2 if isinstance(error, UsageError) else 1
    except (KeyboardInterrupt, _TerminatedError) as stop:
        how = "; call it again to carry on" if "recipe" in chosen else ""
        print(f"clarus-train: stopped{how}.", file=sys.stderr)
        return 128 + (signal.SIGTERM if isinstance(stop, _TerminatedError) else signal.SIGINT)
    return 0


@contextmanager
def _terminable() -> Iterator[None]:
    """Within, SIGTERM ends what is being done, as SIGINT does; only the main thread may say so."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _terminate)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _terminate(*_: object) -> NoReturn:
    raise _TerminatedError


def _told(error: Exception) -> str:
    if isinstance(error, ClarusError):
        return f"{error} {error.advice}".rstrip()
    if isinstance(error, OSError) and error.filename is not None:
        return f"“{Path(error.filename).name}” can't be used: {error.strerror}."
    return str(error)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="clarus-train",
        description="Train a model bundle for CLARUS Desktop on labelled clips. Research use only.",
        epilog="Begin with 'clarus-train manifest', then 'clarus-train run RECIPE.toml'.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    listing.add_parser(commands)
    recipe.add_parsers(commands)
    demo.add_parser(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
