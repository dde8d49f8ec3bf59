"""``clarus-train demo-clip``: the synthetic clip that the application comes with."""

from __future__ import annotations

import argparse
from pathlib import Path

from clarus_training.commands import Subparsers


def add_parser(commands: Subparsers) -> None:
    text = "render the synthetic demo clip and its truth into a folder"
    parser = commands.add_parser(
        "demo-clip",
        help=text,
        description=f"{text.capitalize()}.",
        epilog="Example: clarus-train demo-clip resources/demo",
    )
    parser.add_argument("out", type=Path, metavar="FOLDER")
    parser.set_defaults(run=_demo)


def _demo(chosen: argparse.Namespace) -> None:
    from clarus_training.phantom import write_demo

    write_demo(chosen.out)
