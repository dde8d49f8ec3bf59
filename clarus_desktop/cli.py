"""Command line: the window by default; beside it ``analyze``, ``report``, ``export``, ``models``, ``exam``,
``demo``, ``audit`` and ``selftest``.

Exit status: 0 all done; 1 something could not be done, named on stderr; 2 wrong usage.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from clarus_desktop import __version__, imports
from clarus_desktop.core.errors import ClarusError
from clarus_desktop.core.words import RESEARCH_USE

COMMANDS = ("analyze", "analyse", "report", "export", "models", "exam", "demo", "audit", "selftest")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    # A first word that is a command is a command; everything else is for the window, so that
    # ``clarus-desktop clip.mp4`` needs no word in between.
    if arguments and arguments[0] in COMMANDS:
        options = _parser().parse_args(arguments)
        if options.command != "selftest":  # which computes everything anew
            _keep_caches()
    elif arguments:
        options = _window_parser().parse_args(arguments)
    else:  # without a parser, as the window is to be there at once
        options = argparse.Namespace(run=_window, file=None)
    try:
        status: int = options.run(options)
    except (ClarusError, ModuleNotFoundError) as raised:
        error = imports.in_words(raised)
        if not isinstance(error, ClarusError):
            raise
        print(f"clarus-desktop: {error} {error.advice}".rstrip(), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("clarus-desktop: stopped.", file=sys.stderr)
        return 130
    return status


def _keep_caches() -> None:
    # The window does so itself, once it has been painted: nothing is imported here that it would wait for.
    from clarus_desktop import places
    from clarus_desktop.core.cache import ENGINES, RESULTS

    ENGINES.keep_in(places.engines())
    RESULTS.keep_in(places.results())


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="clarus-desktop",
        description=f"Review lung-ultrasound clips beside a model's tracks. {RESEARCH_USE}.",
        usage="%(prog)s [FILE]\n       %(prog)s {analyze,report,export,models,exam,demo,audit,selftest} …",
        epilog="Commands, each with --help: analyze (clips and folders, no window needed), report (of clips, "
        "with their reviews), export (clips without identity), models (list, show, verify, import, fetch, "
        "default, remove), exam (list, report, export, import, manifest), demo (the bundled clip, with a "
        "screen or without), audit (check the log of reviews and exams), selftest (does everything work?).",
    )
    parser.add_argument("--version", action="version", version=f"CLARUS Desktop {__version__}")
    parser.add_argument(
        "file", nargs="?", metavar="FILE", help="clip or exam's folder, to open in the window"
    )
    parser.set_defaults(run=_window)
    return parser


def _parser() -> argparse.ArgumentParser:
    # Each command brings its own options; none imports what only its run needs.
    from clarus_desktop.commands import analyze, audit, demo, exam, export, models, report, selftest

    parser = argparse.ArgumentParser(prog="clarus-desktop", description=f"{RESEARCH_USE}.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in (analyze, report, export, models, exam, demo, audit, selftest):
        command.add_parser(commands)
    return parser


def _window(options: argparse.Namespace) -> int:
    imports.be_plain()  # before the window's own modules are imported
    from clarus_desktop import app

    if not app.has_screen():
        print(
            "clarus-desktop: there is no screen here to show a window on. "
            "Use 'clarus-desktop analyze CLIP --out FOLDER', or 'clarus-desktop demo'.",
            file=sys.stderr,
        )
        return 1
    return app.run(options.file)
