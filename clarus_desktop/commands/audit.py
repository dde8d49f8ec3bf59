"""``clarus-desktop audit``: check the log of everything that was done to reviews and exams."""

from __future__ import annotations

import argparse
import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from clarus_desktop import places

if TYPE_CHECKING:
    from clarus_desktop.commands.analyze import Subparsers


def add_parser(commands: Subparsers[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("audit", help="check the log of reviews and exams")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    verify = actions.add_parser(
        "verify",
        help="find any entry that was altered",
        description="Check every entry of the log, and that reviews, exams and analyses are what it adds up "
        "to. Prints how many entries there are and the last one's hash: noted elsewhere, it proves later "
        "that all entries up to it are still the same. Status 1 names the first entry that doesn't hold.",
    )
    verify.add_argument("--store", type=Path, metavar="FOLDER", help="default: this user's store")
    verify.set_defaults(run=_verify)


def _verify(options: argparse.Namespace) -> int:
    from clarus_desktop.store import open_store

    with contextlib.closing(open_store(options.store or places.reviews(), write=False)) as store:
        verified = store.verify()
    entries = "1 entry" if verified.entries == 1 else f"{verified.entries:,} entries"
    print(f"{entries}, all as they were written.")
    print(f"Head: {verified.head or 'none'}")
    return 0
