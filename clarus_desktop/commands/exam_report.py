"""``clarus-desktop exam report``: the PDF report of an exam, as the window writes it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from clarus_desktop.commands.chosen_exam import Ending, add_exam, find, opened, tell_not_logged
from clarus_desktop.commands.report import add_paper, letterhead_of
from clarus_desktop.core.history import Action

if TYPE_CHECKING:
    from clarus_desktop.commands.analyze import Subparsers


def add_parser(actions: Subparsers[argparse.ArgumentParser]) -> argparse.ArgumentParser:
    parser = actions.add_parser(
        "report",
        help="write the report of an exam",
        description="Write the report of an exam as PDF: its zones, what the model and the reviewers say of "
        "each clip, findings, measurements and notes. Nothing is analysed for it: a clip without a kept "
        "analysis is reported as not analysed. Names and notes tell nothing of the patient that the clips' "
        "files tell, unless identity is asked for.",
        epilog="Research use only, not for diagnosis.",
    )
    add_exam(parser)
    parser.add_argument("file", type=Ending(".pdf"), metavar="FILE.pdf")
    parser.add_argument(
        "--reviewer",
        default="",
        metavar="NAME",
        help="with the thresholds that this reviewer set (default: as who signs, or else as analysed)",
    )
    parser.add_argument(
        "--signed", default="", metavar="NAME", help="signed by this reviewer of the exam (default: a draft)"
    )
    parser.add_argument(
        "--identity", action="store_true", help="tell who the patient is, if all clips are of one study"
    )
    parser.add_argument("--model", metavar="NAME|FILE", help="whose answers (default: the bundled model's)")
    add_paper(parser)
    parser.set_defaults(run=run)
    return parser


def run(options: argparse.Namespace) -> int:
    from clarus_desktop.commands.models import library
    from clarus_desktop.exam_reports import write_report

    models = library()
    entry = models.find(options.model) if options.model else models.default()
    with opened(options) as store:
        exam = find(store, options.exam)
        issued = write_report(
            *(store, exam, options.file, options.page),
            reviewer=options.reviewer or options.signed,
            model=entry.usable().sha256,
            troubles={},
            signed_by=options.signed,
            identified=options.identity,
            letterhead=letterhead_of(options),
        )
        print(options.file)
        if store.read_only:
            tell_not_logged(store)
        else:
            told = f"Export the report of the exam{issued.noted}"
            store.note(Action.EXPORT, options.signed or options.by, told, exam=exam.id)
    return 0
