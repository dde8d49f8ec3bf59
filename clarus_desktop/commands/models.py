"""``clarus-desktop models``: what Help → Models… does with model bundles, and references of one's own."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clarus_desktop import places, resources
from clarus_desktop.commands import fetch
from clarus_desktop.commands.numbers import Between
from clarus_desktop.core.clip import Clip
from clarus_desktop.core.errors import ModelError, ModelNotFoundError
from clarus_desktop.core.tracks import TrackKind

if TYPE_CHECKING:
    from clarus_desktop.commands.analyze import Subparsers
    from clarus_desktop.inference.library import Entry, Library


def add_parser(commands: Subparsers[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("models", help="list, show, verify, import, fetch and remove models")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")

    listing = actions.add_parser("list", help="all models this program can use")
    listing.set_defaults(run=_list)

    show = actions.add_parser("show", help="print a model's card")
    show.add_argument("name", metavar="NAME|FILE")
    show.set_defaults(run=_show)

    verify = actions.add_parser("verify", help="check hash, keys, shapes, numbers and golden output")
    verify.add_argument("name", nargs="?", metavar="NAME|FILE", help="default: all models")
    verify.set_defaults(run=_verify)

    importing = actions.add_parser(
        "import",
        help="turn a published checkpoint into a model",
        description="Turn a checkpoint of the published layout into a model bundle. Only its tensors are "
        "read; a file that would run code is refused.",
    )
    importing.add_argument("file", type=Path, metavar="FILE.pth")
    importing.add_argument("--name", required=True, help="what the model is called from now on")
    importing.add_argument(
        "--reference",
        type=Path,
        metavar="FOLDER",
        help="clips of people without consolidation, from which the distance track's reference is built",
    )
    importing.set_defaults(run=_import)

    fetch.add_parser(actions)

    default = actions.add_parser("default", help="use a model wherever none is chosen, from now on")
    default.add_argument("name", metavar="NAME")
    default.set_defaults(run=_default)

    removal = actions.add_parser(
        "remove", help="delete a model of your own; analyses that were made with it stay"
    )
    removal.add_argument("name", metavar="NAME")
    removal.set_defaults(run=_remove)

    reference = actions.add_parser(
        "reference", help="build a model's reference from your own clips without consolidation"
    )
    reference.add_argument("name", metavar="NAME")
    reference.add_argument("folder", type=Path, metavar="FOLDER")
    reference.add_argument("--name", dest="profile", default="", help="what the result is called")
    reference.add_argument(
        "--specificity",
        type=Between(0, 1),
        metavar="X",
        default=0.95,
        help="share of these clips that shall not be flagged, 0…1 (default: 0.95)",
    )
    reference.set_defaults(run=_reference)
    for parser in (importing, reference):
        parser.add_argument(
            "--pictures",
            action="store_true",
            help="keep small pictures of the reference's frames and the clips' names in the model, for "
            "“Looks like”: a model with patients' images, not to be handed on",
        )


def library() -> Library:
    """The bundled models and the user's own."""
    from clarus_desktop.inference.library import Library

    return Library([resources.models(), places.models()])


def _list(_options: argparse.Namespace) -> int:
    from clarus_desktop.inference.library import pick_default

    models = library()
    entries = models.entries()
    default = pick_default(entries, models.preferred)
    for entry in entries:
        mark = "*" if entry is default else " "
        if entry.info is None:
            print(f"{mark} {entry.name}  can't be used: {entry.error}")
            continue
        info = entry.info
        tracks = " and ".join(kind.value for kind in info.kinds) or "no track"
        origin = "bundled" if entry.bundled else "imported"
        print(f"{mark} {info.name}  version {info.version}, {info.architecture}, {tracks}, {origin}")
    print("* is used unless another is chosen.", file=sys.stderr)
    return 0


def _show(options: argparse.Namespace) -> int:
    info = library().find(options.name).usable()
    card = {"sha256": info.sha256, "tracks": [kind.value for kind in info.kinds], **info.card}
    for line in _lines(card):
        print(line)
    return 0


def _verify(options: argparse.Namespace) -> int:
    from clarus_desktop.inference.bundle import verified

    models = library()
    entries = [models.find(options.name)] if options.name else list(models.entries())
    failures = 0
    for entry in entries:
        try:
            verified(entry)
        except ModelError as error:
            failures += 1
            print(f"{entry.name}: {error}")
        else:
            print(f"{entry.name}: hash, keys, shapes, numbers and golden output hold.")
    return 1 if failures else 0


def _default(options: argparse.Namespace) -> int:
    from clarus_desktop.inference.library import make_default

    make_default(_listed(options.name), places.models())
    print(f"The model {options.name} is used from now on, unless another is chosen.")
    return 0


def _remove(options: argparse.Namespace) -> int:
    from clarus_desktop.inference.library import remove

    remove(_listed(options.name))
    print(f"The model {options.name} was removed.")
    print(f"The model {library().default().name} is used unless another is chosen.")
    return 0


def _listed(name: str) -> Entry:
    """A model of this computer by its name; a file that lies elsewhere is none.

    Raises:
        ModelNotFoundError: there is none.
    """
    entry = library().find(name)
    if entry.name != name:
        raise ModelNotFoundError(
            f"“{entry.path.name}” is a file, not a model of this computer.",
            "'clarus-desktop models list' tells their names.",
        )
    return entry


def _import(options: argparse.Namespace) -> int:
    from clarus_desktop.inference.importing import import_checkpoint

    clips = _healthy_clips(options.reference) if options.reference is not None else None
    taken = [entry.name for entry in library().entries()]
    steps = import_checkpoint(
        *(options.file, options.name, places.models(), clips), taken=taken, pictures=options.pictures
    )
    return report(_run(steps))


def _reference(options: argparse.Namespace) -> int:
    from clarus_desktop.inference.importing import set_reference

    entry = library().find(options.name)
    steps = set_reference(
        entry,
        _healthy_clips(options.folder),
        places.models(),
        name=options.profile,
        specificity=options.specificity,
        pictures=options.pictures,
    )
    made = _run(steps)
    print(made.usable().card["thresholds"]["how"])
    return report(made)


def report(entry: Entry) -> int:
    """Tell what a model that has just been made can do. Returns the exit status."""
    info = entry.usable()
    print(f"The model {info.name} is ready: {', '.join(kind.value for kind in info.kinds) or 'no'} track.")
    if TrackKind.PROBABILITY not in info.kinds:
        print("It has no classifier head, so there is no probability track.")
    if TrackKind.DISTANCE not in info.kinds:
        print(
            "It has no reference, so there is no distance track yet. From clips without consolidation, "
            f"'clarus-desktop models reference {info.name} FOLDER' builds one."
        )
    return 0


def _run(steps: Generator[str, None, Entry]) -> Entry:
    """Drive a long step to its end, showing what it says."""
    while True:
        try:
            print(next(steps), flush=True)
        except StopIteration as stop:
            entry: Entry = stop.value
            return entry


def _healthy_clips(folder: Path) -> Iterator[tuple[str, Clip]]:
    from clarus_desktop.healthy import find_healthy, opened

    return opened(find_healthy([folder]), lambda error: print(f"{error} Passed over.", file=sys.stderr))


def _lines(value: Any, indent: int = 0) -> Iterator[str]:
    """A card as indented plain text."""
    pad = "  " * indent
    if isinstance(value, dict):
        for key, item in value.items():
            if isinstance(item, dict | list):
                yield f"{pad}{key}:"
                yield from _lines(item, indent + 1)
            else:
                yield f"{pad}{key}: {item}"
    elif isinstance(value, list):
        for item in value:
            first, *rest = _lines(item, 0)
            yield f"{pad}- {first}"
            yield from (f"{pad}  {line}" for line in rest)
    else:
        yield f"{pad}{value}"
