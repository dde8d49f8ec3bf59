"""``clarus-train``: list labelled clips, train on them, make and evaluate a bundle, make the demo clip."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import torch

from clarus_desktop.core.errors import ClarusError
from clarus_desktop.inference.networks import ARCHITECTURES
from clarus_training.making import MOST_FOLDS, Division, make_manifest
from clarus_training.training import Recipe, Run, train


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0 when done, 1 when it failed; wrong usage exits with 2."""
    chosen = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", stream=sys.stderr)
    try:
        chosen.command(chosen)
    except (ClarusError, OSError, ValueError) as error:
        advice = error.advice if isinstance(error, ClarusError) else ""
        print(f"clarus-train: {error} {advice}".rstrip(), file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="clarus-train", description="Train a model bundle for CLARUS Desktop. Research use only."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    default = Recipe()

    _add_manifest(commands)

    training = commands.add_parser(
        "train", help="train on the clips of a manifest", description=_train.__doc__
    )
    training.add_argument(
        "manifest", type=Path, metavar="MANIFEST", help="the table that 'clarus-train manifest' writes"
    )
    training.add_argument("--out", type=Path, required=True, metavar="RUN", help="folder of this run")
    training.add_argument(
        "--pretraining",
        type=int,
        default=default.pretraining,
        metavar="STEPS",
        help="batches of the label-free stage (default: %(default)d)",
    )
    training.add_argument(
        "--tuning",
        type=int,
        default=default.tuning,
        metavar="STEPS",
        help="batches of each supervised stage (default: %(default)d)",
    )
    training.add_argument("--architecture", choices=ARCHITECTURES, default=default.architecture)
    training.add_argument(
        "--size", type=int, default=default.size, help="pixels per side of the input (default: %(default)d)"
    )
    training.add_argument(
        "--batch", type=int, default=default.batch, help="clips per batch (default: %(default)d)"
    )
    training.add_argument(
        "--phantoms", type=int, default=default.phantoms, help="synthetic clips to add (default: %(default)d)"
    )
    training.add_argument(
        "--whole-frame", action="store_true", help="train on whole frames, not on the ultrasound region alone"
    )
    training.add_argument(
        "--threads", type=int, help="processor threads; where others use the cores too, fewer can be faster"
    )
    training.add_argument("--seed", type=int, default=default.seed, help="of all chance in the training")
    training.set_defaults(command=_train)

    bundle = commands.add_parser(
        "bundle", help="make a bundle of a finished run", description=_bundle.__doc__
    )
    bundle.add_argument("run", type=Path, metavar="RUN")
    bundle.add_argument("--out", type=Path, required=True, metavar="FILE", help="the .safetensors file")
    bundle.add_argument("--name", required=True)
    bundle.add_argument("--version", required=True)
    bundle.add_argument(
        "--note",
        action="append",
        default=[],
        help="a sentence to add to the limits on the card, such as how often the held-out patients had been "
        "looked at before; may be given several times",
    )
    bundle.set_defaults(command=_bundle)

    evaluation = commands.add_parser(
        "evaluate", help="measure a bundle on held-out patients", description=_evaluate.__doc__
    )
    evaluation.add_argument("run", type=Path, metavar="RUN", help="the run the bundle was made of")
    evaluation.add_argument("bundle", type=Path, metavar="FILE")
    evaluation.set_defaults(command=_evaluate)

    demo = commands.add_parser("demo-clip", help="make the synthetic demo clip", description=_demo.__doc__)
    demo.add_argument("out", type=Path, metavar="FOLDER")
    demo.set_defaults(command=_demo)
    return parser


def _add_manifest(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "manifest", help="list labelled clips in one table, divided by patient", description=_manifest.__doc__
    )
    sources = command.add_argument_group("sources, at least one; each may be given several times")
    for layout, text in (
        ("listed", "a folder with clips.csv and the clips"),
        ("covid-blues", "COVID-BLUES: its videos and the CSV of severities"),
        ("pocus", "the POCUS dataset: its videos and the CSV that lists them"),
        ("zambia", "the Zambian children's dataset: its videos and the label sheet as CSV"),
        ("reviewed", "clips reviewed in CLARUS Desktop: the file of 'clarus-desktop exam manifest'"),
    ):
        sources.add_argument(
            f"--{layout}",
            dest="sources",
            type=partial(_source, layout),
            action="append",
            default=[],
            metavar="FILE" if layout == "reviewed" else "FOLDER",
            help=text,
        )
    command.add_argument("--out", type=Path, required=True, metavar="FILE", help="a .csv or .parquet file")
    default = Division()
    command.add_argument(
        "--folds",
        type=int,
        default=default.folds,
        help="parts of the training patients (default: %(default)d)",
    )
    command.add_argument(
        "--held-out",
        type=float,
        default=default.held_out,
        metavar="SHARE",
        help="of the patients, who are never trained on, 0 for none (default: %(default)s)",
    )
    command.add_argument("--seed", type=int, default=default.seed, help="another one divides otherwise")
    command.add_argument(
        "--keep",
        type=Path,
        metavar="FILE",
        help="an earlier manifest, or any table of patient and fold: these patients stay in their folds",
    )
    command.set_defaults(command=_manifest)


def _source(layout: str, place: str) -> tuple[str, Path]:
    return layout, Path(place)


def _manifest(chosen: argparse.Namespace) -> None:
    """List the labelled clips of one or more sources in one table, and divide them by patient. Every clip is
    opened. What could not be used, and which clips show the same, is printed, and kept beside the table."""
    if not chosen.sources:
        raise ValueError("name at least one source, such as --listed FOLDER")
    if not 1 <= chosen.folds <= MOST_FOLDS or not 0 <= chosen.held_out < 1:
        raise ValueError(f"--folds takes 1 to {MOST_FOLDS}, and --held-out a share from 0 to below 1")
    division = Division(chosen.folds, chosen.held_out, chosen.seed, chosen.keep)
    print(make_manifest(chosen.sources, chosen.out, division))


def _train(chosen: argparse.Namespace) -> None:
    """Train on the clips of a manifest. Called again after an interruption, it carries on."""
    if chosen.threads is not None:
        torch.set_num_threads(chosen.threads)
    recipe = Recipe(
        pretraining=chosen.pretraining,
        tuning=chosen.tuning,
        architecture=chosen.architecture,
        size=chosen.size,
        batch=chosen.batch,
        phantoms=chosen.phantoms,
        whole_frame=chosen.whole_frame,
        seed=chosen.seed,
    )
    train(Run.start(chosen.out, chosen.manifest, recipe))


def _bundle(chosen: argparse.Namespace) -> None:
    """Fit heads and reference, choose thresholds, measure on held-out patients, and write the bundle."""
    from clarus_training.bundling import make_bundle

    run = Run.open(chosen.run)
    for figure in make_bundle(run, chosen.out, chosen.name, chosen.version, chosen.note):
        print(figure)


def _evaluate(chosen: argparse.Namespace) -> None:
    """Measure a bundle on the held-out patients of its run, also with the gain lowered and with the lung
    masked out."""
    from clarus_desktop.inference.bundle import load_bundle
    from clarus_training.evaluation import evaluate

    for figure in evaluate(Run.open(chosen.run), load_bundle(chosen.bundle)):
        print(figure)


def _demo(chosen: argparse.Namespace) -> None:
    """Render the synthetic demo clip and its truth into a folder."""
    from clarus_training.phantom import write_demo

    write_demo(chosen.out)


if __name__ == "__main__":
    sys.exit(main())
