"""``clarus-desktop models fetch``: a published checkpoint from where it lies, once the user has agreed.

No other command goes out on the network, but for an archive's to the workers that were named for it.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from clarus_desktop import places
from clarus_desktop.commands.batch import finish
from clarus_desktop.commands.progress import Progress
from clarus_desktop.core.errors import DownloadError, ModelNotFoundError

if TYPE_CHECKING:
    from clarus_desktop.commands.analyze import Subparsers
    from clarus_desktop.inference.download import Progress as Fetching
    from clarus_desktop.inference.library import Entry, Library


def add_parser(actions: Subparsers[argparse.ArgumentParser]) -> None:
    fetching = actions.add_parser(
        "fetch",
        help="have a published checkpoint fetched, and turn it into a model",
        description="Show the address of a published checkpoint and, once you agree, fetch it and turn it "
        "into a model. No other command fetches anything. The file's SHA-256 is remembered, and another file "
        "at the same address is refused from then on. Stopped or cut off, the same command goes on where it "
        "was. Without NAME, what was published is listed, and nothing fetched.",
    )
    fetching.add_argument("name", nargs="?", metavar="NAME|ADDRESS", help="of the checkpoint")
    fetching.add_argument(
        "--name", dest="called", metavar="NAME", help="what the model is called from now on (default: NAME)"
    )
    fetching.add_argument("--yes", action="store_true", help="agree to the address without being asked")
    fetching.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    if options.name is None:
        return _list()
    address, name = _wanted(options.name, options.called)
    print(f"From this address the model {name} is fetched:\n{address}", flush=True)
    if not (options.yes or _agreed()):
        raise DownloadError("Nothing was fetched: nobody agreed to the address.", "With --yes you do.")
    from clarus_desktop.commands.models import library, report

    return report(_fetch(address, name, library()))


def _list() -> int:
    from clarus_desktop.inference.published import PUBLISHED

    for each in PUBLISHED:
        print(f"{each.name}  {each.title}\n  {each.address}")
    return 0


def _wanted(wanted: str, called: str | None) -> tuple[str, str]:
    """The address that is asked, and what the model shall be called.

    Raises:
        DownloadError: not an address that anything is fetched from, or no name for the model.
        ModelNotFoundError: nothing of that name was published.
    """
    from clarus_desktop.inference.download import as_download
    from clarus_desktop.inference.published import PUBLISHED

    addresses = {each.name: each.address for each in PUBLISHED}
    if wanted in addresses:
        return as_download(addresses[wanted]), called or wanted
    if "/" not in wanted:
        raise ModelNotFoundError(
            f"Nothing was published as “{wanted}”.",
            f"There is: {', '.join(addresses)}; or name the address of a file.",
        )
    if called is None:
        raise DownloadError("The model from this address has no name yet.", "Give it one with --name.")
    return as_download(wanted), called


def _agreed() -> bool:
    """Whether the user, asked in the terminal, wants it; without a terminal nobody does."""
    if not sys.stdin.isatty():
        return False
    try:
        return input("Fetch it? [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:  # Ctrl+D
        return False


def _fetch(address: str, name: str, library: Library) -> Entry:
    from clarus_desktop.inference.published import fetch_model

    progress = Progress()

    def tell(step: Fetching | str) -> None:
        if isinstance(step, str):
            progress.line(step)
        else:
            total = f" of {step.total / 1e6:.1f}" if step.total else ""
            progress.update(f"{step.host}: {step.done / 1e6:.1f}{total} MB")

    taken = [entry.name for entry in library.entries()]
    return finish(fetch_model(address, name, places.models(), places.downloads(), taken=taken), tell)
