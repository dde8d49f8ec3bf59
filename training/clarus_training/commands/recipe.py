"""The commands that follow a recipe: one for each stage, and ``run`` for all of them."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from clarus_desktop.core.errors import ClarusError
from clarus_training.commands import Subparsers, UsageError

if TYPE_CHECKING:
    from clarus_training.encoder.loop import Hardware
    from clarus_training.recipe.run import Run

_PACKAGES = (
    *("lightning", "matplotlib", "pydantic", "pytorch_metric_learning", "sklearn", "tensorboard"),
    "torchmetrics",
)
"""What only training needs: the extra ``training`` of pyproject.toml."""
_RESUMED = (
    "Killed and called again, it carries on. What is there already is not made again, unless the recipe or "
    "the clips have changed in what it is made of."
)


def add_parsers(commands: Subparsers) -> None:
    """Add all of them, in the order in which their stages run."""
    pretrain = _add(
        commands,
        _pretrain,
        "pretrain",
        "train the encoders on the clips' frames, without labels",
        "Train the encoders without labels: for each group of left-out folds one that never sees them, and "
        "one on everyone. Processes that are given the same recipe share the work, on one machine or on many "
        "with a common folder: none begins an encoder that another one is at.",
        "resnet18.toml --only without-1-2 --threads 1",
    )
    contrastive = _add(
        commands,
        _contrastive,
        "contrastive",
        "tune the encoders with labels, if the recipe says so",
        "Tune the encoders with labels: frames of one class attract, of different ones repel. Without steps "
        "in the recipe's [contrastive] they stay as they are.",
    )
    _add(
        commands,
        _reference,
        "reference",
        "fit heads and reference, and choose their settings and thresholds",
        "Fit classifier, projection and reference on the finished encoders, for each fold to the other folds "
        "and for the bundle to all. What has to be chosen is chosen on patients they were not fitted to.",
    )
    evaluate = _add(
        commands,
        _evaluate,
        "evaluate",
        "measure what the tracks are worth on patients never seen",
        "Measure the heads of each fold on the fold's own patients, who were seen neither by them nor by "
        "their encoder, and write a report with plots and the model card. With --bundle: measure a finished "
        "bundle on the clips of any manifest.",
        "resnet18.toml, or: clarus-train evaluate --bundle FILE --manifest others.csv --out FOLDER",
        optional=True,
    )
    evaluate.add_argument("--bundle", type=Path, metavar="FILE", help="instead of RECIPE: a finished bundle")
    evaluate.add_argument("--manifest", type=Path, metavar="FILE", help="of the clips to measure it on")
    evaluate.add_argument(
        "--fold", help="of the manifest, such as test: its clips alone (default: all clips)"
    )
    _add(
        commands,
        _export,
        "export",
        "write the bundle that the application loads",
        "Write the bundle. Two exports of the same run are equal to the last bit.",
    )
    run = _add(
        commands,
        _run,
        "run",
        "all stages, from the clips to the bundle",
        "Follow a recipe from the clips to the bundle: pretrain, contrastive, reference, evaluate, export.",
    )
    for parser in (pretrain, contrastive):
        parser.add_argument(
            "--only",
            action="append",
            default=[],
            metavar="ENCODER",
            help="this one, such as without-1-2 or everyone, and no other; may be given several times",
        )
    for parser in (pretrain, contrastive, run):
        _add_hardware(parser)


def _add(
    commands: Subparsers,
    action: Callable[[argparse.Namespace], None],
    name: str,
    text: str,
    description: str,
    example: str = "resnet18.toml",
    *,
    optional: bool = False,
) -> argparse.ArgumentParser:
    """A command; ``optional``: it can do without a recipe."""
    parser = commands.add_parser(
        name,
        help=text,
        description=f"{description} {_RESUMED}",
        epilog=f"Example: clarus-train {name} {example}",
    )
    parser.add_argument(
        "recipe",
        type=Path,
        nargs="?" if optional else None,
        metavar="RECIPE",
        help="a TOML file that says what to train on, how, and for how long; in the source tree, "
        "training/recipes has those of the bundled models",
    )
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FOLDER",
        help="where all that is made goes (default: a folder beside the recipe, of the same name)",
    )
    parser.add_argument(
        "--threads",
        type=_positive,
        metavar="COUNT",
        help="processor threads (default: one per core); fewer are faster where others use the cores too",
    )
    parser.set_defaults(run=action)
    return parser


def _add_hardware(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--accelerator",
        choices=("auto", "cpu", "cuda", "mps"),
        default="auto",
        help="what trains the encoders (default: a GPU if there is one)",
    )
    parser.add_argument(
        "--devices",
        type=_positive,
        default=1,
        metavar="COUNT",
        help="GPUs, or processes without one, that share each batch, on each machine (default: 1)",
    )
    parser.add_argument(
        "--nodes",
        type=_positive,
        default=1,
        metavar="COUNT",
        help="machines that share each batch, started by torchrun or Slurm (default: 1)",
    )
    parser.add_argument(
        "--precision",
        choices=("auto", "bf16-mixed", "32-true"),
        default="auto",
        help="of the computation (default: bf16-mixed where the device computes in bfloat16, else 32-true)",
    )


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is no number from 1")
    return int(text)


def _pretrain(chosen: argparse.Namespace) -> None:
    run = _open(chosen)
    from clarus_training.recipe.stages import encoders

    encoders.pretrain(run, _hardware(chosen), chosen.only)


def _contrastive(chosen: argparse.Namespace) -> None:
    run = _open(chosen)
    from clarus_training.recipe.stages import encoders

    encoders.contrast(run, _hardware(chosen), chosen.only)


def _reference(chosen: argparse.Namespace) -> None:
    run = _open(chosen)
    from clarus_training.recipe.stages import reference

    reference.reference(run)


def _evaluate(chosen: argparse.Namespace) -> None:
    if chosen.bundle is not None:
        _evaluate_bundle(chosen)
        return
    if chosen.recipe is None or chosen.manifest is not None or chosen.fold is not None:
        raise UsageError("Name a RECIPE alone, or a --bundle with --manifest and --out.")
    run = _open(chosen)
    from clarus_training.recipe.stages import evaluation

    print(*evaluation.evaluate(run), f"Report: {run.report / 'report.html'}", sep="\n")


def _evaluate_bundle(chosen: argparse.Namespace) -> None:
    if chosen.recipe is not None or chosen.manifest is None or chosen.out is None:
        raise UsageError("A --bundle needs --manifest and --out besides, and no RECIPE.")
    _prepare(chosen)
    from clarus_training.evaluation.external import evaluate_bundle

    for line in evaluate_bundle(chosen.bundle, chosen.manifest, chosen.out, chosen.fold).lines:
        print(line)


def _export(chosen: argparse.Namespace) -> None:
    run = _open(chosen)
    from clarus_training.recipe.stages import export

    print(f"Bundle: {export.export(run)}")


def _run(chosen: argparse.Namespace) -> None:
    run = _open(chosen)
    from clarus_training.recipe.stages import encoders, evaluation, export, reference

    hardware = _hardware(chosen)
    encoders.pretrain(run, hardware)
    encoders.contrast(run, hardware)
    if not encoders.first():  # the others were needed for the encoders only
        return
    reference.reference(run)
    print(*evaluation.evaluate(run), f"Report: {run.report / 'report.html'}", sep="\n")
    print(f"Bundle: {export.export(run)}")


def _open(chosen: argparse.Namespace) -> Run:
    """The run of the recipe that was named."""
    folder = chosen.out or chosen.recipe.with_suffix("")
    if folder == chosen.recipe:
        raise UsageError(f"“{folder.name}” can't be both recipe and folder: name another one with --out.")
    _prepare(chosen)
    from clarus_training.recipe.config import read_config
    from clarus_training.recipe.run import Run

    return Run.start(read_config(chosen.recipe), folder)


def _prepare(chosen: argparse.Namespace) -> None:
    """Look whether training is installed, and set what holds for the whole process."""
    missing = [name for name in _PACKAGES if find_spec(name) is None]
    if missing:
        raise ClarusError(
            f"Training needs packages that are not installed: {', '.join(missing)}.",
            'Get them with: pip install "clarus-desktop[training]"',
        )
    if chosen.threads is not None:
        import torch

        torch.set_num_threads(chosen.threads)


def _hardware(chosen: argparse.Namespace) -> Hardware:
    from clarus_training.encoder.loop import Hardware

    return Hardware(
        chosen.accelerator, chosen.devices, chosen.nodes, chosen.threads, precision=chosen.precision
    )
