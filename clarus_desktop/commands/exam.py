"""``clarus-desktop exam``: list exams, report them, hand their reviews on and take them in, write a training
manifest."""

from __future__ import annotations

import argparse
import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from clarus_desktop.commands import exam_report
from clarus_desktop.commands.chosen_exam import BY, Ending, add_exam, find, folder, opened, tell_not_logged
from clarus_desktop.core.errors import ExchangeError

if TYPE_CHECKING:
    from clarus_desktop.commands.analyze import Subparsers
    from clarus_desktop.core.exams import Exam
    from clarus_desktop.store import Store


def add_parser(commands: Subparsers[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("exam", help="list and report exams, export and import their reviews")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")

    listing = actions.add_parser("list", help="all exams, the one opened last first")
    listing.set_defaults(run=_list)

    export = actions.add_parser(
        "export",
        help="write an exam's reviews to a JSON file",
        description="Write what all reviewers said of an exam's clips to one JSON file. It tells the names "
        "of the exam, of its clips and of the reviewers, and notes as they were written; no folder.",
    )
    add_exam(export)
    export.add_argument("file", type=Ending(".json"), metavar="FILE.json")
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
    add_exam(manifest)
    manifest.add_argument("file", type=Ending(".csv"), metavar="FILE.csv")
    manifest.add_argument("--reviewer", metavar="NAME", help="whose review (needed where there are several)")
    manifest.set_defaults(run=_manifest)

    report = exam_report.add_parser(actions)

    for action in (listing, report, export, importing, manifest):
        action.add_argument("--store", type=Path, metavar="FOLDER", help="another store than your own")
        if action is not listing:
            action.add_argument("--by", default=BY, metavar="NAME", help="who does it, for the log")


def _list(options: argparse.Namespace) -> int:
    with opened(options, write=False) as store:
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

    with opened(options) as store:
        logged = write_exam(store, find(store, options.exam), options.file, options.by)
        print(options.file)
        if logged is None:
            tell_not_logged(store)
    return 0


def _import(options: argparse.Namespace) -> int:
    from clarus_desktop.store import open_store
    from clarus_desktop.store.exchange import import_exam, read_exam_file

    data = read_exam_file(options.file)
    with contextlib.closing(open_store(folder(options))) as store:
        print(import_exam(store, data, options.by))
    return 0


def _manifest(options: argparse.Namespace) -> int:
    from clarus_desktop.store.exchange import write_manifest

    with opened(options) as store:
        exam = find(store, options.exam)
        reviewer = _reviewer(store, exam, options.reviewer)
        written = write_manifest(store, exam, options.file, reviewer, by=options.by)
        print(f"{options.file}: {written.clips} of {len(exam.clips)} clips, reviewed by {reviewer}")
        for name in written.lost:
            print(f"{name}: left out, since its file is not where it was.", file=sys.stderr)
        if not written.logged:
            tell_not_logged(store)
    return 0


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
