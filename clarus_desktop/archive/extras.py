"""What an archive needs that isn't installed with the program, asked for before it is imported."""

from __future__ import annotations

import importlib.util

from clarus_desktop.core.errors import ArchiveError
from clarus_desktop.core.language import tr


def need(*packages: str) -> None:
    """Go on only where these are installed.

    Args:
        packages: pyarrow to read and write archives, distributed to work on one with many processes.

    Raises:
        ArchiveError: one is missing; the advice says how to get it.
    """
    missing = [package for package in packages if importlib.util.find_spec(package) is None]
    if missing:
        raise ArchiveError(
            tr(
                "Archives need the Python package {packages}, which is not installed.",
                packages=" and ".join(missing),
            ),
            tr("Install it with: pip install 'clarus-desktop[archives]'"),
        )
