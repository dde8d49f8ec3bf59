"""``clarus-train manifest``: labelled clips in one table."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

from clarus_training.commands import Subparsers, UsageError
from clarus_training.listing.making import MOST_FOLDS, Division, make_manifest

_SOURCES = (
    ("listed", "a folder with clips.csv and the clips"),
    ("covid-blues", "COVID-BLUES: its videos and the CSV of severities"),
    ("pocus", "the POCUS dataset: its videos and the CSV that lists them"),
    ("zambia", "the Zambian children's dataset: its videos and the label sheet as CSV"),
    ("reviewed", "clips reviewed in CLARUS Desktop: the file of 'clarus-desktop exam manifest'"),
)


def add_parser(commands: Subparsers) -> None:
    parser = commands.add_parser(
        "manifest",
        help="list labelled clips in one table, divided by patient",
        description="List the labelled clips of one or more sources in one table, and divide them by "
        "patient. Every clip is opened. What could not be used, and which clips show the same, is printed, "
        "and kept beside the table.",
        epilog="Example: clarus-train manifest --listed clips --folds 5 --held-out 0 --out lus.csv",
    )
    sources = parser.add_argument_group("sources, at least one; each may be given several times")
    for layout, text in _SOURCES:
        sources.add_argument(
            f"--{layout}",
            dest="sources",
            type=partial(_source, layout),
            action="append",
            default=[],
            metavar="FILE" if layout == "reviewed" else "FOLDER",
            help=text,
        )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="a .csv or .parquet file")
    default = Division()
    parser.add_argument(
        "--folds",
        type=int,
        default=default.folds,
        help="parts of the training patients (default: %(default)d)",
    )
    parser.add_argument(
        "--held-out",
        type=float,
        default=default.held_out,
        metavar="SHARE",
        help="of the patients, who are never trained on, 0 for none (default: %(default)s)",
    )
    parser.add_argument("--seed", type=int, default=default.seed, help="another one divides otherwise")
    parser.add_argument(
        "--keep",
        type=Path,
        metavar="FILE",
        help="an earlier manifest, or any table of patient and fold: these patients stay in their folds",
    )
    parser.set_defaults(run=_manifest)


def _source(layout: str, place: str) -> tuple[str, Path]:
    return layout, Path(place)


def _manifest(chosen: argparse.Namespace) -> None:
    if not chosen.sources:
        raise UsageError("Name at least one source, such as --listed FOLDER.")
    if not 1 <= chosen.folds <= MOST_FOLDS or not 0 <= chosen.held_out < 1:
        raise UsageError(f"--folds takes 1 to {MOST_FOLDS}, and --held-out a share from 0 to below 1.")
    division = Division(chosen.folds, chosen.held_out, chosen.seed, chosen.keep)
    print(make_manifest(chosen.sources, chosen.out, division))
