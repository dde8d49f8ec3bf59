"""What the settings dialog tells of this computer, found out by workers."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from clarus_desktop import places
from clarus_desktop.core.preferences import Place, Surroundings


def look_around() -> Surroundings:
    """The folders of this user with their sizes, and how much memory there is for frames."""
    from clarus_desktop.media import default_budget, largest_budget

    kept = tuple(Place(what, str(folder), _size(folder)) for what, folder in _folders().items())
    return Surroundings(kept, default_budget() >> 20, largest_budget() >> 20)


def clear(what: str) -> None:
    """Delete the files of a cache: engines, results or downloads. One that is in use stays, where the system
    wants it so."""
    folder = _folders()[what]
    for file in folder.iterdir() if folder.is_dir() else ():
        with contextlib.suppress(OSError):
            file.unlink()


def _folders() -> dict[str, Path]:
    return {
        "reviews": places.reviews(),
        "models": places.models(),
        "settings": places.settings_file().parent,
        "log": places.log_file().parent,
        "engines": places.engines(),
        "results": places.results(),
        "downloads": places.downloads(),
    }


def _size(folder: Path) -> int:
    """Bytes of all files in it; what disappears meanwhile, or can't be read, counts nothing."""
    total = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += Path(parent, name).lstat().st_size
    return total
