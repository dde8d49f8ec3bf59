"""``clarus-desktop selftest``: whether all that the program needs works on this machine."""

from __future__ import annotations

import argparse
import json
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

from clarus_desktop.core.atomic import replacing
from clarus_desktop.core.errors import ReportError

if TYPE_CHECKING:
    from clarus_desktop.commands.analyze import Subparsers

WIDTH = 100


def add_parser(commands: Subparsers[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "selftest",
        help="check that everything works on this computer",
        description="Check models, engines, reading, analysis, report, the store of reviews and the disk, "
        "with what travels with the program. Status 1: a check failed. Nothing is told of patients or clips.",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the results, for support")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from clarus_desktop.selftest import SelfTest, State, as_json

    checks = []
    for check in SelfTest().run():
        checks.append(check)
        head = f"{check.what:<15}{check.state:<8}"
        print(
            textwrap.fill(check.told, WIDTH, initial_indent=head, subsequent_indent=" " * len(head)),
            flush=True,
        )
    failed = sum(check.state is State.FAILED for check in checks)
    print(f"{failed} of {len(checks)} checks failed." if failed else "Everything works.")
    if options.json is not None:
        try:
            with replacing(options.json) as path:
                path.write_text(json.dumps(as_json(checks), indent=2, ensure_ascii=False), encoding="utf-8")
        except OSError as error:
            raise ReportError(f"“{options.json.name}” could not be written ({error.strerror}).") from error
    return 1 if failed else 0
