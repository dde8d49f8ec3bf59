"""``clarus-desktop exam``: list exams, hand their reviews on and take them in, write a training manifest."""

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
    from clarus_desktop.commands.analyze import Subparsers
    from clarus_desktop.core.exams import Exam
    from clarus_desktop.store import Store

BY = "command line"
"""Whom the log names where nobody is named."""


def add_parser(commands: Subparsers[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("exam", help="list exams, export and import their reviews")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")

    listing = actions.add_parser("list", help="all exams, the one opened last first")
    listing.set_defaults(run=_list)

    export = actions.add_parser(
        "export",
        help="write an exam's reviews to a JSON file",
        description="Write what all reviewers said of an exam's clips to one JSON file. It tells the names "
        "of the exam, of its clips and of the reviewers, and notes as they were written; no folder.",
    )
    _add_exam(export)
    export.add_argument("file", type=_Ending(".json"), metavar="FILE.json")
    export.set_defaults(run=_export)

    importing = actions.add_parser(
        "import",
        help="take in reviews from such a file",
        description="Take what is new in a file of reviews. Nothing is overwritten: where a reviewer says "
        "something else here, theirs from the file is kept beside it.",
    )
    importing.add_argument("file", type=Path, metavar="FILE.json")
    importing.set_defaults(run=_import)

    manifest = actions.add_parser(
        "manifest",
        help="write an exam's findings as a training manifest",
        description="Write a table of the reviewed clips for clarus-train: where they lie, and the frames "
        "in which a consolidation was confirmed or rejected.",
    )
    _add_exam(manifest)
    manifest.add_argument("file", type=_Ending(".csv"), metavar="FILE.csv")
    manifest.add_argument("--reviewer", metavar="NAME", help="whose review (needed where there are several)")
    manifest.set_defaults(run=_manifest)

    for action in (listing, export, importing, manifest):
        action.add_argument("--store", type=Path, metavar="FOLDER", help="another store than your own")
        if action is not listing:
            action.add_argument("--by", default=BY, metavar="NAME", help="who does it, for the log")


def _add_exam(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("exam", metavar="EXAM", help="its name, or the beginning of its id")


def _list(options: argparse.Namespace) -> int:
    with _opened(options, write=False) as store:
        exams = store.exams()
        for exam in exams:
            reviewers = sorted({name for clip in exam.clips for name in store.reviews(clip.sha256)})
            by = f", reviewed by {', '.join(reviewers)}" if reviewers else ""
            clips = "1 clip" if len(exam.clips) == 1 else f"{len(exam.clips)} clips"
            print(f"{exam.id[:8]}  {exam.name}  {exam.created:%Y-%m-%d}, {exam.protocol}, {clips}{by}")
    if not exams:
        print("There is no exam yet.", file=sys.stderr)
    return 0


def _export(options: argparse.Namespace) -> int:
    from clarus_desktop.store.exchange import write_exam

    with _opened(options) as store:
        logged = write_exam(store, _find(store, options.exam), options.file, options.by)
        print(options.file)
        if logged is None:
            _tell_not_logged(store)
    return 0


def _import(options: argparse.Namespace) -> int:
    from clarus_desktop.store import open_store
    from clarus_desktop.store.exchange import import_exam, read_exam_file

    data = read_exam_file(options.file)
    with contextlib.closing(open_store(_folder(options))) as store:
        print(import_exam(store, data, options.by))
    return 0


def _manifest(options: argparse.Namespace) -> int:
    from clarus_desktop.store.exchange import write_manifest

    with _opened(options) as store:
        exam = _find(store, options.exam)
        reviewer = _reviewer(store, exam, options.reviewer)
        written = write_manifest(store, exam, options.file, reviewer, by=options.by)
        print(f"{options.file}: {written.clips} of {len(exam.clips)} clips, reviewed by {reviewer}")
        for name in written.lost:
            print(f"{name}: left out, since its file is not where it was.", file=sys.stderr)
        if not written.logged:
            _tell_not_logged(store)
    return 0


def _folder(options: argparse.Namespace) -> Path:
    folder: Path | None = options.store
    return folder or places.reviews()


@contextlib.contextmanager
def _opened(options: argparse.Namespace, *, write: bool = True) -> Iterator[Store]:
    """A store that is there already; for writing where that can be had."""
    from clarus_desktop.store import open_store

    with contextlib.closing(open_store(_folder(options), write=False)) as store:
        if not write:
            yield store
            return
    with contextlib.closing(open_store(_folder(options))) as store:
        yield store


def _find(store: Store, wanted: str) -> Exam:
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


def _reviewer(store: Store, exam: Exam, wanted: str | None) -> str:
    """Whose review is meant.

    Raises:
        ExchangeError: nobody is named and there are several, or the one named has not reviewed the exam.
    """
    names = sorted({name for clip in exam.clips for name in store.reviews(clip.sha256)})
    if not names:
        raise ExchangeError(f"Nobody has reviewed a clip of “{exam.name}” yet.")
    if wanted is None and len(names) == 1:
        return names[0]
    if wanted in names:
        return wanted
    problem = "Several have" if wanted is None else f"{wanted} has not"
    raise ExchangeError(
        f"{problem} reviewed “{exam.name}”.", f"Say whose review is meant by --reviewer: {', '.join(names)}."
    )


def _tell_not_logged(store: Store) -> None:
    print(f"clarus-desktop: written, but not entered in the log. {store.reason}", file=sys.stderr)


class _Ending:
    """An argparse type: a file's path with a certain ending."""

    def __init__(self, suffix: str) -> None:
        self.suffix = suffix

    def __call__(self, text: str) -> Path:
        path = Path(text)
        if path.suffix.lower() != self.suffix:
            raise argparse.ArgumentTypeError(f"{text!r} does not end in {self.suffix}")
        return path
