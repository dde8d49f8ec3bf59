"""``clarus-train``: train on labelled clips, make a bundle of the result, evaluate it, make the demo clip."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

import torch

from clarus_desktop.core.errors import ClarusError
from clarus_desktop.inference.networks import ARCHITECTURES
from clarus_training.training import Recipe, Run, train


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0 when done, 1 when it failed; wrong usage exits with 2."""
    chosen = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", stream=sys.stderr)
    try:
        chosen.command(chosen)
    except (ClarusError, OSError, ValueError) as error:
        print(f"clarus-train: {error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="clarus-train", description="Train a model bundle for CLARUS Desktop. Research use only."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    default = Recipe()

    training = commands.add_parser(
        "train", help="train on a folder of labelled clips", description=_train.__doc__
    )
    training.add_argument(
        "--data", type=Path, required=True, metavar="FOLDER", help="holds clips.csv and the clips"
    )
    training.add_argument(
        "--reviewed",
        type=Path,
        metavar="FILE",
        help="manifest of reviewed clips that join the tuning, from 'clarus-desktop exam manifest'",
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
    training.add_argument("--seed", type=int, default=default.seed, help="of all chance but the split")
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


def _train(chosen: argparse.Namespace) -> None:
    """Train on the clips that clips.csv lists. Called again after an interruption, it carries on."""
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
    train(Run.start(chosen.out, chosen.data, recipe, chosen.reviewed))


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
