"""Which exam of which store a command is about."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from clarus_desktop import places
from clarus_desktop.core.errors import ExchangeError

if TYPE_CHECKING:
    from clarus_desktop.core.exams import Exam
    from clarus_desktop.store import Store

BY = "command line"
"""Whom the log names where nobody is named."""


def add_exam(parser: argparse.ArgumentParser) -> None:
    """The argument that names it."""
    parser.add_argument("exam", metavar="EXAM", help="its name, or the beginning of its id")


def folder(options: argparse.Namespace) -> Path:
    """Of the store."""
    chosen: Path | None = options.store
    return chosen or places.reviews()


@contextlib.contextmanager
def opened(options: argparse.Namespace, *, write: bool = True) -> Iterator[Store]:
    """A store that is there already; for writing where that can be had."""
    from clarus_desktop.store import open_store

    with contextlib.closing(open_store(folder(options), write=False)) as store:
        if not write:
            yield store
            return
    with contextlib.closing(open_store(folder(options))) as store:
        yield store


def find(store: Store, wanted: str) -> Exam:
    """The exam of that name, or whose id begins so.

    Raises:
        ExchangeError: there is none, or several.
    """
    exams = store.exams()
    named = [exam for exam in exams if exam.name.casefold() == wanted.casefold()]
    found = named or [exam for exam in exams if exam.id.startswith(wanted.lower())]
    match found:
        case [exam]:
            return exam
        case []:
            raise ExchangeError(f"There is no exam “{wanted}”.", "“clarus-desktop exam list” lists them.")
    several = ", ".join(f"{exam.id[:8]} ({exam.name}, {exam.created:%Y-%m-%d})" for exam in found)
    raise ExchangeError(f"“{wanted}” may mean any of these exams: {several}.", "Name one by its id.")


def tell_not_logged(store: Store) -> None:
    """Say that what was written is not in the log, and why."""
    print(f"clarus-desktop: written, but not entered in the log. {store.reason}", file=sys.stderr)


class Ending:
    """An argparse type: a file's path with a certain ending."""

    def __init__(self, suffix: str) -> None:
        self.suffix = suffix

    def __call__(self, text: str) -> Path:
        path = Path(text)
        if path.suffix.lower() != self.suffix:
            raise argparse.ArgumentTypeError(f"{text!r} does not end in {self.suffix}")
        return path
